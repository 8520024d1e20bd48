// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/program.h"
#include "service/locations.h"
#include "supervisor/editorwindow.h"
#include "supervisor/importwizard.h"

#include <QtCore/QDirIterator>
#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

/// Closing the program, or opening another FAQ, over what is not saved.
class TestLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void closingAsksOnceAndClosesNothingBefore_data();
    void closingAsksOnceAndClosesNothingBefore();
    void whoGoesOnLeavesEverythingAtOnce();
    void anotherFaqIsOpenedWhenSomebodySaysSo();
    void whatCannotBeOpenedTakesNothingAway();
    void nothingUnsavedIsLeftWithoutAQuestion();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    static int keptDrafts()
    {
        int drafts = 0;
        QDirIterator file(
            locations::draftsFolder(), {u"*.draft.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        for (; file.hasNext(); ++drafts)
            file.next();
        return drafts;
    }
    static void write(const Program &program);
    static void writeSynonym(const Program &program);
    static void readSheet(const Program &program);
    void startExport(const Program &program) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLeaving::init()
{
    QDir(locations::draftsFolder()).removeRecursively();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY_OK(writeGuardedFaq(path(u"first.sqlite"_s), u"一つ目"_s));
    QVERIFY_OK(writeGuardedFaq(path(u"second.sqlite"_s), u"二つ目"_s));
}

void TestLeaving::write(const Program &program)
{
    program.action(u"editEntryAction"_s)->trigger();
    QTRY_VERIFY(Program::shown("sokuto::EditorWindow"));
    const auto *editor = Program::shown("sokuto::EditorWindow");
    editor->findChild<QPlainTextEdit *>(u"answer"_s)->appendPlainText(u"書き足し"_s);
}

void TestLeaving::writeSynonym(const Program &program)
{
    program.action(u"synonymsAction"_s)->trigger();
    QTRY_VERIFY(Program::shown("sokuto::SynonymsEditor"));
    const auto *dialog = Program::shown("sokuto::SynonymsEditor");
    dialog->findChild<QPushButton *>(u"addSynonyms"_s)->click();
    QAbstractItemModel *model = dialog->findChild<QTableView *>(u"synonymTable"_s)->model();
    model->setData(model->index(model->rowCount() - 1, 0), u"住まい、引っ越し"_s);
}

void TestLeaving::readSheet(const Program &program)
{
    program.action(u"importAction"_s)->trigger();
    QTRY_VERIFY(Program::shown("sokuto::ImportWizard"));
    auto *wizard = qobject_cast<ImportWizard *>(Program::shown("sokuto::ImportWizard"));
    QMimeData cells;
    cells.setText(u"No\t質問\t回答\n1-9\t問い\t答え\n"_s);
    wizard->paste(&cells);
    QTRY_VERIFY(wizard->hasWork());
}

void TestLeaving::startExport(const Program &program) const
{
    program.prompts->targetFile = path(u"whole.xlsx"_s);
    program.action(u"exportAction"_s)->trigger();
    QTRY_VERIFY(Program::shown("sokuto::ExportDialog"));
    Program::shown("sokuto::ExportDialog")->findChild<QPushButton *>(u"exportButton"_s)->click();
}

void TestLeaving::closingAsksOnceAndClosesNothingBefore_data()
{
    QTest::addColumn<QStringList>("works");
    QTest::addColumn<QStringList>("windows");
    QTest::addColumn<QString>("explanation");
    QTest::newRow("an entry") << QStringList{u"entry"_s} << QStringList{u"EditorWindow"_s}
                              << u"Not saved, but kept as a draft at this desk: entry 1-1."_s;
    QTest::newRow("synonyms") << QStringList{u"synonyms"_s} << QStringList{u"SynonymsEditor"_s}
                              << u"Not saved, and lost: the synonyms."_s;
    QTest::newRow("a sheet that was read")
        << QStringList{u"sheet"_s} << QStringList{u"ImportWizard"_s} << u"Not saved, and lost: the import."_s;
    QTest::newRow("an export") << QStringList{u"export"_s} << QStringList{u"ExportDialog"_s}
                               << u"Not finished, and nothing of it is left: the export to whole.xlsx."_s;
    QTest::newRow("everything") << QStringList{u"entry"_s, u"synonyms"_s, u"sheet"_s}
                                << QStringList{u"EditorWindow"_s, u"SynonymsEditor"_s, u"ImportWizard"_s}
                                << u"Not saved, but kept as a draft at this desk: entry 1-1.\n"
                                   "Not saved, and lost: the synonyms, the import."_s;
}

void TestLeaving::closingAsksOnceAndClosesNothingBefore()
{
    QFETCH(QStringList, works);
    QFETCH(QStringList, windows);
    QFETCH(QString, explanation);
    OPEN_UNLOCKED(program);
    for (const QString &work : works) {
        if (work == u"entry")
            write(program);
        else if (work == u"synonyms")
            writeSynonym(program);
        else if (work == u"sheet")
            readSheet(program);
        else
            startExport(program);
    }
    QVERIFY(!program.window->close());
    QCOMPARE(program.prompts->questions.size(), 1);
    const Question question = program.prompts->questions.constLast();
    QCOMPARE(question.text, u"Close Sokuto although not everything is saved?"_s);
    QCOMPARE(question.explanation, explanation);
    QCOMPARE(question.answers, QStringList{u"Close Sokuto"_s});
    QVERIFY(question.careful);
    QVERIFY(program.window->isVisible());
    for (const QString &window : windows)
        QVERIFY2(Program::shown(qPrintable(u"sokuto::"_s + window)), qPrintable(window));
    if (works.contains(u"export"_s))
        QTRY_VERIFY(QFile::exists(path(u"whole.xlsx"_s)));
    program.prompts->answer = 0;
    QVERIFY(program.window->close());
}

void TestLeaving::whoGoesOnLeavesEverythingAtOnce()
{
    {
        OPEN_UNLOCKED(program);
        write(program);
        writeSynonym(program);
        program.prompts->answer = 0;
        startExport(program);
        QVERIFY(program.window->close());
        QCOMPARE(program.prompts->questions.size(), 1);
        QVERIFY(!program.window->isVisible());
        QVERIFY(!Program::shown("sokuto::EditorWindow"));
    }
    QCOMPARE(keptDrafts(), 1);
    // Written before it was given up, or not there: nothing in between.
    const QStringList left = QDir(m_folder->path()).entryList({u"*.xlsx*"_s}, QDir::Files | QDir::Hidden);
    QVERIFY2(left.isEmpty() || left == QStringList{u"whole.xlsx"_s}, qPrintable(left.join(u' ')));
}

void TestLeaving::anotherFaqIsOpenedWhenSomebodySaysSo()
{
    OPEN_UNLOCKED(program);
    write(program);
    writeSynonym(program);
    program.prompts->answer = 0;
    program.window->open(path(u"second.sqlite"_s));
    QCOMPARE(program.prompts->questions.size(), 1);
    QCOMPARE(
        program.prompts->questions.constLast().text, u"Open another FAQ although not everything is saved?"_s);
    QTRY_VERIFY(program.window->windowTitle().contains(u"二つ目"));
    QVERIFY(!program.window->showsEveryState());
    QCOMPARE(program.prompts->questions.size(), 1);
    QVERIFY(!Program::shown("sokuto::EditorWindow"));
    QTRY_COMPARE(keptDrafts(), 1);
}

void TestLeaving::whatCannotBeOpenedTakesNothingAway()
{
    OPEN_UNLOCKED(program);
    writeSynonym(program);
    program.prompts->answer = 0;
    program.window->open(path(u"nowhere.sqlite"_s));
    QTRY_VERIFY(!program.window->findChild<MessageBar *>()->sentence().isEmpty());
    QVERIFY(program.window->showsEveryState());
    QVERIFY(!program.window->close() || program.prompts->questions.size() == 2);
    QCOMPARE(program.prompts->questions.constLast().explanation, u"Not saved, and lost: the synonyms."_s);
}

void TestLeaving::nothingUnsavedIsLeftWithoutAQuestion()
{
    OPEN_UNLOCKED(program);
    program.action(u"editEntryAction"_s)->trigger();
    QTRY_VERIFY(Program::shown("sokuto::EditorWindow"));
    program.action(u"synonymsAction"_s)->trigger();
    QVERIFY(program.window->close());
    QVERIFY(!Program::shown("sokuto::EditorWindow"));
    QCOMPARE(program.prompts->questions.size(), 0);
}

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
