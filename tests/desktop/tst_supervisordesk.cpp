// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/program.h"
#include "service/drafts.h"
#include "service/locations.h"
#include "supervisor/editorwindow.h"
#include "support/builders.h"
#include "ui/answerview.h"
#include "ui/statusline.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

/// What the window tells supervisors, and for how long.
class TestSupervisorDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leftDraftsAreToldOfUntilTheyAreSettled_data();
    void leftDraftsAreToldOfUntilTheyAreSettled();
    void theOfferOpensWhatIsStillLeft();
    void aDraftThatIsKeptIsToldOf();
    void unsavedWorkIsToldOfUntilItIsSettled_data();
    void unsavedWorkIsToldOfUntilItIsSettled();
    void whatIsWrittenWhenEditingIsLockedByAChangeStaysAsADraft();
    void aRefusalGoesWithTheRole();
    void deletingIsRefusedBeforeItAsks_data();
    void deletingIsRefusedBeforeItAsks();
    void anotherNoIsRefusedBeforeItAsks();
    void aSaveThatWasTakenBackIsToldAsThat();
    void onlyWhatIsChangedElsewhereIsToldAsThat();
    void theImportThatBlocksTheWindowIsToldOf();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// As a program that is gone left it.
    static void leaveDraft(qint64 id, const QString &no)
    {
        Drafts drafts(locations::draftsFolder());
        const Entry before = makeEntry({.id = id, .no = no});
        Entry edited = before;
        edited.answers[0].text = u"書きかけ"_s;
        drafts.keep({u"一つ目"_s, Drafts::keyOf({id}), before, edited, {}, QDateTime::currentDateTimeUtc()});
    }
    Result<void> letASecondPersonApprove() const
    {
        auto file = FaqFile::open(path(u"first.sqlite"_s), FaqFile::Mode::ReadWrite);
        return file ? (*file)->setApprovals({{1}}, {u"鈴木"_s, {}}) : fail(file.error());
    }
    static EditorWindow *editor()
    {
        return qobject_cast<EditorWindow *>(Program::shown("sokuto::EditorWindow"));
    }
    static QString told(const Program &program)
    {
        return program.window->findChild<MessageBar *>()->sentence();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSupervisorDesk::init()
{
    QDir(locations::draftsFolder()).removeRecursively();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY_OK(writeGuardedFaq(path(u"first.sqlite"_s), u"一つ目"_s));
    QVERIFY_OK(writeGuardedFaq(path(u"second.sqlite"_s), u"二つ目"_s));
}

void TestSupervisorDesk::leftDraftsAreToldOfUntilTheyAreSettled_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<QString>("text");
    QTest::newRow("gone on with") << 0 << u"書きかけ"_s;
    QTest::newRow("discarded") << 1 << u"できます。"_s;
}

void TestSupervisorDesk::leftDraftsAreToldOfUntilTheyAreSettled()
{
    QFETCH(int, answer);
    leaveDraft(1, u"1-1"_s);
    leaveDraft(2, u"1-2"_s);
    OPEN_UNLOCKED(program);
    QTRY_VERIFY2(told(program).contains(u"1-1"), qPrintable(told(program)));
    program.prompts->answer = answer;
    program.window->showEntry({1});
    QTRY_COMPARE(program.window->shownEntry(), EntryId{1});
    program.action(u"editEntryAction"_s)->trigger();
    QTRY_VERIFY(editor());
    QTEST(editor()->edited().answers.at(0).text, "text");
    QCOMPARE(told(program), u"Drafts were left of: 1-2"_s);
    program.window->showEntry({2});
    QTRY_COMPARE(program.window->shownEntry(), EntryId{2});
    program.action(u"editEntryAction"_s)->trigger();
    QTRY_COMPARE(told(program), QString());
    program.prompts->answer = 0;
}

void TestSupervisorDesk::theOfferOpensWhatIsStillLeft()
{
    leaveDraft(1, u"1-1"_s);
    OPEN_UNLOCKED(program);
    QTRY_COMPARE(told(program), u"Drafts were left of: 1-1"_s);
    Drafts(locations::draftsFolder()).remove(u"一つ目"_s, Drafts::keyOf({1})); // by another program
    program.window->findChild<MessageBar *>()->findChild<QPushButton *>()->click();
    QVERIFY(!editor());
    QCOMPARE(told(program), QString());
}

void TestSupervisorDesk::aDraftThatIsKeptIsToldOf()
{
    OPEN_UNLOCKED(program);
    program.action(u"editEntryAction"_s)->trigger();
    QTRY_VERIFY(editor());
    editor()->findChild<QPlainTextEdit *>(u"answer"_s)->appendPlainText(u"書き足し"_s);
    editor()->saveAsDraft();
    QTRY_VERIFY(!editor());
    QVERIFY2(
        told(program).contains(u"1-1 is kept at this desk as a draft. The published answer is unchanged."_s),
        qPrintable(told(program)));
    program.window->findChild<MessageBar *>()->findChild<QPushButton *>()->click();
    QTRY_VERIFY(editor());
    QVERIFY(editor()->edited().answers.at(0).text.endsWith(u"書き足し"_s));
    QCOMPARE(told(program), QString());
    editor()->revert();
    editor()->close();
}

void TestSupervisorDesk::unsavedWorkIsToldOfUntilItIsSettled_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("saved") << u"save"_s;
    QTest::newRow("given up") << u"give up"_s;
    QTest::newRow("another FAQ") << u"open"_s;
}

void TestSupervisorDesk::unsavedWorkIsToldOfUntilItIsSettled()
{
    QFETCH(QString, way);
    OPEN_UNLOCKED(program);
    program.action(u"editEntryAction"_s)->trigger();
    QTRY_VERIFY(editor());
    editor()->findChild<QPlainTextEdit *>(u"answer"_s)->appendPlainText(u"書き足し"_s);
    Q_EMIT program.window->lockRequested();
    QCOMPARE(told(program), u"Something is not saved yet. Save it or give it up, then lock."_s);
    if (way == u"save") {
        editor()->save();
    } else if (way == u"give up") {
        program.prompts->answer = 2;
        editor()->close();
        QTRY_VERIFY(!editor());
    } else {
        program.prompts->answer = 0;
        program.window->open(path(u"second.sqlite"_s));
    }
    QTRY_COMPARE(told(program), QString());
}

/// Nobody could answer a question with saving then.
void TestSupervisorDesk::whatIsWrittenWhenEditingIsLockedByAChangeStaysAsADraft()
{
    OPEN_UNLOCKED(program);
    program.action(u"editEntryAction"_s)->trigger();
    QTRY_VERIFY(editor());
    editor()->findChild<QPlainTextEdit *>(u"answer"_s)->appendPlainText(u"書き足し"_s);
    // The same words, set anew by somebody.
    const auto other = passphrase::hash(passphraseOfTests(), passphrase::Cost::Least);
    QVERIFY_OK(other);
    {
        auto file = FaqFile::open(path(u"first.sqlite"_s), FaqFile::Mode::ReadWrite);
        QVERIFY_OK(file);
        QVERIFY_OK((*file)->setPassphrases({*other, {}}, {u"鈴木"_s, {}}));
    }
    program.action(u"reloadAction"_s)->trigger();
    QTRY_VERIFY2(told(program).startsWith(u"Editing was locked"), qPrintable(told(program)));
    QTRY_VERIFY(!editor());
    QCOMPARE(program.prompts->questions.size(), 0);
    program.unlock();
    QTRY_COMPARE(told(program), u"Drafts were left of: 1-1"_s);
    program.window->findChild<MessageBar *>()->findChild<QPushButton *>()->click();
    QTRY_VERIFY(editor());
    QCOMPARE(editor()->edited().answers.at(0).text, u"できます。\n書き足し"_s);
    program.prompts->answer = 0;
}

void TestSupervisorDesk::aRefusalGoesWithTheRole()
{
    QVERIFY_OK(letASecondPersonApprove());
    OPEN_UNLOCKED(program);
    program.action(u"retireEntryAction"_s)->trigger();
    QTRY_VERIFY(told(program).contains(u"second person"));
    Q_EMIT program.window->lockRequested();
    QVERIFY(!program.window->showsEveryState());
    QCOMPARE(told(program), QString());
}

void TestSupervisorDesk::deletingIsRefusedBeforeItAsks_data()
{
    QTest::addColumn<bool>("refused");
    QTest::newRow("a second person approves") << true;
    QTest::newRow("nobody has to") << false;
}

void TestSupervisorDesk::deletingIsRefusedBeforeItAsks()
{
    QFETCH(bool, refused);
    if (refused)
        QVERIFY_OK(letASecondPersonApprove());
    OPEN_UNLOCKED(program);
    program.action(u"deleteEntryAction"_s)->trigger();
    QTRY_VERIFY(refused ? told(program).contains(u"second person") : !program.prompts->questions.isEmpty());
    QCOMPARE(program.prompts->questions.size(), refused ? 0 : 1);
}

/// The text of 1-1 changes, too, so that its save would be refused whatever is answered.
void TestSupervisorDesk::anotherNoIsRefusedBeforeItAsks()
{
    {
        auto file = FaqFile::open(path(u"first.sqlite"_s), FaqFile::Mode::ReadWrite);
        QVERIFY_OK(file);
        const auto now = (*file)->load();
        QVERIFY_OK(now);
        ChangeSet changes;
        changes.entries = {{*(*now)->find({2}), *(*now)->find({2})}};
        changes.entries[0].after->answers[0].text = u"No1-1参照。"_s;
        QVERIFY_OK((*file)->apply(changes, {u"鈴木"_s, {}}));
    }
    QVERIFY_OK(letASecondPersonApprove());
    OPEN_UNLOCKED(program);
    program.action(u"editEntryAction"_s)->trigger();
    QTRY_VERIFY(editor());
    editor()->findChild<QPlainTextEdit *>(u"answer"_s)->appendPlainText(u"書き足し"_s);
    editor()->findChild<QLineEdit *>(u"no"_s)->selectAll();
    QTest::keyClicks(editor()->findChild<QLineEdit *>(u"no"_s), u"1-9"_s);
    editor()->save();
    const MessageBar *bar = editor()->findChild<MessageBar *>();
    QTRY_VERIFY2(bar->sentence().contains(u"second person"), qPrintable(bar->sentence()));
    QVERIFY2(bar->sentence().contains(u"1-9"), qPrintable(bar->sentence()));
    QCOMPARE(program.prompts->questions.size(), 0);
    QCOMPARE(told(program), QString());
    editor()->revert();
    editor()->close();
}

void TestSupervisorDesk::aSaveThatWasTakenBackIsToldAsThat()
{
    OPEN_UNLOCKED(program);
    const auto says = [&program](const QString &sentence) {
        const auto labels = program.window->findChild<StatusLine *>()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&sentence](const QLabel *label) { return label->text() == sentence; });
    };
    program.action(u"retireEntryAction"_s)->trigger();
    QTRY_VERIFY(says(u"Saved."_s));
    QTRY_VERIFY(program.action(u"undoSaveAction"_s)->isEnabled());
    program.action(u"undoSaveAction"_s)->trigger();
    QTRY_VERIFY(says(u"The last save was taken back."_s));
}

void TestSupervisorDesk::onlyWhatIsChangedElsewhereIsToldAsThat()
{
    OPEN_UNLOCKED(program);
    const auto *answer = program.window->findChild<AnswerView *>(u"answer"_s);
    program.action(u"editEntryAction"_s)->trigger();
    QTRY_VERIFY(editor());
    editor()->findChild<QPlainTextEdit *>(u"answer"_s)->appendPlainText(u"書き足し"_s);
    editor()->save();
    QTRY_VERIFY(answer->toPlainText().contains(u"書き足し"));
    QCOMPARE(told(program), QString());
    editor()->close();
    {
        auto file = FaqFile::open(path(u"first.sqlite"_s), FaqFile::Mode::ReadWrite);
        QVERIFY_OK(file);
        const auto now = (*file)->load();
        QVERIFY_OK(now);
        ChangeSet changes;
        changes.entries = {{*(*now)->find({1}), *(*now)->find({1})}};
        changes.entries[0].after->answers[0].text = u"ほかの席から"_s;
        QVERIFY_OK((*file)->apply(changes, {u"鈴木"_s, {}}));
    }
    program.action(u"reloadAction"_s)->trigger();
    QTRY_VERIFY(answer->toPlainText().contains(u"ほかの席から"));
    QVERIFY2(told(program).startsWith(u"1-1 has just been changed elsewhere"), qPrintable(told(program)));
}

void TestSupervisorDesk::theImportThatBlocksTheWindowIsToldOf()
{
    OPEN_UNLOCKED(program);
    program.action(u"importAction"_s)->trigger();
    QTRY_VERIFY(Program::shown("sokuto::ImportWizard"));
    QVERIFY2(told(program).contains(u"import"), qPrintable(told(program)));
    QWidget *import = Program::shown("sokuto::ImportWizard");
    QTRY_COMPARE(QApplication::activeWindow(), import);
    QApplication::setActiveWindow(program.window);
    QTRY_COMPARE(QApplication::activeWindow(), import);
    import->close();
    QTRY_COMPARE(told(program), QString());
}

QTEST_MAIN(TestSupervisorDesk)
#include "tst_supervisordesk.moc"
