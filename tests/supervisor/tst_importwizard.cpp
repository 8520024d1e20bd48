// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/importwizard.h"
#include "support/builders.h"
#include "support/fakeprompts.h"
#include "support/faqfiles.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTemporaryFile>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QTextEdit>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestImportWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsSavedBeforeSomebodySaysSo();
    void columnsThatWereChosenAreRemembered();
    void missingEntriesAreRetiredOnRequest();
    void theChangeIsShownWordByWord();
    void anImportCanBeTakenBack();
    void aProblemIsSaidAndNothingIsLost();
    void aChoiceIsNotGivenUpUnasked();
    void whatWasOnlyReadIsGivenUpAtOnce();
    void aSheetThatSaysTheSameIsNotSaved();
    void enterGoesOnFromEveryStep();
    void aButtonThatIsOffHasItsReason();
    void anotherEncodingCanBeTriedWhenTheGuessFails();
    void theKeyboardStaysWhereAnEncodingIsTried();
    void retirementsAreCounted();
    void anotherEditionIsToldBefore();
    void whatWaitsForASecondPersonIsToldBefore();
    void cellsFromTheClipboard_data();
    void cellsFromTheClipboard();

private:
    template <typename T>
    T *part(const char *name) const
    {
        return m_wizard->findChild<T *>(QString::fromLatin1(name));
    }
    QPushButton *next() const { return part<QPushButton>("nextButton"); }
    int page() const { return m_wizard->findChild<QStackedWidget *>()->currentIndex(); }
    void paste(const QString &text) const
    {
        QMimeData data;
        data.setText(text);
        m_wizard->paste(&data);
    }

    FakePrompts m_prompts;
    SnapshotPtr m_current;
    std::unique_ptr<ImportWizard> m_wizard;
};

void TestImportWizard::init()
{
    m_prompts = {};
    m_current = makeSnapshot({makeEntry({.id = 1, .no = u"1-1"_s}), makeEntry({.id = 2, .no = u"1-2"_s})});
    m_wizard = std::make_unique<ImportWizard>(
        m_prompts, m_current, QDate(2024, 10, 10), RememberedColumns{}, WordCutter{});
}

void TestImportWizard::nothingIsSavedBeforeSomebodySaysSo()
{
    QSignalSpy saves(m_wizard.get(), &ImportWizard::saveRequested);
    QVERIFY(!next()->isEnabled());
    paste(u"No\t質問\t回答\n1-1\t再発行できますか。\tできません。\n1-2\t再発行できますか。\tできます。\n"_s);
    QTRY_VERIFY(next()->isEnabled());
    QCOMPARE(page(), 0);
    next()->click();
    QTRY_COMPARE(page(), 1);
    QVERIFY(saves.isEmpty());
    part<QLineEdit>("importNote")->setText(u" 十月の改訂 "_s);
    next()->click();
    QCOMPARE(saves.size(), 1);
    QCOMPARE(saves.first().at(1).toString(), u"十月の改訂"_s);
    const auto changes = saves.first().at(0).value<ChangeSet>();
    QCOMPARE(changes.entries.size(), 1);
    QCOMPARE(changes.entries.first().after->answers.first().text, u"できません。"_s);
    QVERIFY(!next()->isEnabled()); // one answer is awaited
    m_wizard->showSaved(true);
    QCOMPARE(page(), 2);
}

void TestImportWizard::aChoiceIsNotGivenUpUnasked()
{
    QSignalSpy rejected(m_wizard.get(), &QDialog::rejected);
    m_wizard->show();
    QVERIFY(!m_wizard->hasWork());
    paste(u"ID\tお客様\tご案内\n1-1\t甲\t乙\n"_s);
    auto *table = part<QTableWidget>("columnsTable");
    QTRY_COMPARE(table->rowCount(), 3);
    QVERIFY(m_wizard->hasWork());
    qobject_cast<QComboBox *>(table->cellWidget(0, 2))->setCurrentIndex(3);
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QCOMPARE(m_prompts.questions.size(), 1);
    QVERIFY(rejected.isEmpty()); // cancelled
    m_prompts.answer = 0;
    part<QPushButton>("cancelButton")->click();
    QCOMPARE(rejected.size(), 1);
}

void TestImportWizard::whatWasOnlyReadIsGivenUpAtOnce()
{
    QSignalSpy rejected(m_wizard.get(), &QDialog::rejected);
    m_wizard->show();
    paste(u"No\t質問\t回答\n1-1\t甲\t乙\n"_s);
    QTRY_VERIFY(next()->isEnabled());
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
    QVERIFY(m_prompts.questions.isEmpty());
}

void TestImportWizard::columnsThatWereChosenAreRemembered()
{
    QSignalSpy remembered(m_wizard.get(), &ImportWizard::columnsRemembered);
    paste(u"ID\tお客様\tご案内\n1-1\t甲\t乙\n1-2\t丙\t丁\n1-3\t戊\t己\n"_s);
    auto *table = part<QTableWidget>("columnsTable");
    QTRY_COMPARE(table->rowCount(), 3);
    QVERIFY(!next()->isEnabled());
    const QList<Column> columns{Column::No, Column::Question, Column::Answer};
    for (int row = 0; row < 3; ++row) {
        auto *box = qobject_cast<QComboBox *>(table->cellWidget(row, 2));
        box->setCurrentIndex(box->findData(int(columns[row])));
    }
    QVERIFY(next()->isEnabled());
    // a second column of the same meaning takes it away from the first
    auto *box = qobject_cast<QComboBox *>(table->cellWidget(1, 2));
    box->setCurrentIndex(box->findData(int(Column::Answer)));
    QVERIFY(!next()->isEnabled());
    qobject_cast<QComboBox *>(table->cellWidget(2, 2))->setCurrentIndex(box->findData(int(Column::Question)));
    next()->click();
    QTRY_COMPARE(page(), 1);
    next()->click();
    QVERIFY(remembered.isEmpty());
    m_wizard->showSaved(true);
    QCOMPARE(remembered.size(), 1);
    const auto columnsKept = remembered.first().first().value<RememberedColumns>();
    QCOMPARE(columnsKept.value(u"お客様"_s), Column::Answer);
    QCOMPARE(columnsKept.size(), 3);
}

void TestImportWizard::missingEntriesAreRetiredOnRequest()
{
    paste(u"No\t質問\t回答\n1-1\t再発行できますか。\tできます。\n"_s);
    QTRY_VERIFY(next()->isEnabled());
    next()->click();
    QTRY_COMPARE(page(), 1);
    auto *changes = part<QTableView>("changesTable");
    QCOMPARE(changes->model()->rowCount(), 0);
    QVERIFY(!next()->isEnabled());
    part<QCheckBox>("retireMissing")->click();
    QTRY_COMPARE(changes->model()->rowCount(), 1);
    QCOMPARE(changes->model()->index(0, 1).data().toString(), u"1-2"_s);
    QVERIFY(next()->isEnabled());
}

void TestImportWizard::theChangeIsShownWordByWord()
{
    paste(u"No\t質問\t回答\n1-1\t再発行できますか。\tできません。\n"_s);
    QTRY_VERIFY(next()->isEnabled());
    next()->click();
    QTRY_COMPARE(page(), 1);
    auto *details = part<QTextEdit>("changeDetails");
    QVERIFY2(details->toPlainText().contains(u"できま"_s), qPrintable(details->toPlainText()));
    const QString html = details->toHtml();
    QVERIFY(html.contains(u"line-through"_s) && html.contains(u"underline"_s));
}

void TestImportWizard::anImportCanBeTakenBack()
{
    QSignalSpy undos(m_wizard.get(), &ImportWizard::undoRequested);
    paste(u"No\t質問\t回答\n1-3\t問い\t答え\n"_s);
    QTRY_VERIFY(next()->isEnabled());
    next()->click();
    QTRY_COMPARE(page(), 1);
    next()->click();
    m_wizard->showSaved(true);
    auto *undo = part<QPushButton>("undoImportButton");
    QVERIFY(!undo->isHidden());
    undo->click();
    QCOMPARE(undos.size(), 1);
    m_wizard->showUndone();
    QVERIFY(undo->isHidden());
    QVERIFY(next()->isEnabled());
}

void TestImportWizard::aProblemIsSaidAndNothingIsLost()
{
    auto *problem = part<QLabel>("importNotice");
    m_wizard->readFile(u"/no/such/file.xlsx"_s);
    QTRY_VERIFY(problem->text().contains(u"/no/such/file.xlsx"_s));
    QVERIFY(!problem->isHidden());
    QVERIFY(!next()->isEnabled());
    paste(u"No\t質問\t回答\n1-3\t問い\t答え\n"_s);
    QTRY_VERIFY(next()->isEnabled());
    QVERIFY(problem->isHidden());
    next()->click();
    QTRY_COMPARE(page(), 1);
    next()->click();
    m_wizard->showFailure(u"in use"_s);
    QCOMPARE(page(), 1);
    QCOMPARE(problem->text(), u"in use"_s);
    QVERIFY(next()->isEnabled()); // once more
}

void TestImportWizard::aSheetThatSaysTheSameIsNotSaved()
{
    paste(u"No\t質問\t回答\n1-1\t再発行できますか。\tできます。\n1-2\t再発行できますか。\tできます。\n"_s);
    QTRY_VERIFY(next()->isEnabled());
    next()->click();
    QTRY_COMPARE(page(), 1);
    QVERIFY(!next()->isEnabled());
}

void TestImportWizard::enterGoesOnFromEveryStep()
{
    QSignalSpy rejected(m_wizard.get(), &QDialog::rejected);
    QSignalSpy saves(m_wizard.get(), &ImportWizard::saveRequested);
    QSignalSpy files(m_wizard.get(), &ImportWizard::fileRequested);
    m_wizard->show();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    const auto enter = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); };
    part<QPushButton>("chooseFileButton")->setFocus();
    paste(u"No\t質問\t回答\n1-3\t問い\t答え\n"_s);
    QTRY_VERIFY(next()->isEnabled());
    enter();
    QTRY_COMPARE(page(), 1);
    QVERIFY(files.isEmpty()); // the file was not asked for again
    part<QLineEdit>("importNote")->setFocus();
    enter();
    QCOMPARE(saves.size(), 1);
    m_wizard->showSaved(true);
    QVERIFY(rejected.isEmpty());
    QSignalSpy accepted(m_wizard.get(), &QDialog::accepted);
    enter();
    QCOMPARE(accepted.size(), 1);
    QVERIFY(rejected.isEmpty());
}

void TestImportWizard::aButtonThatIsOffHasItsReason()
{
    const auto reasonIsSaid = [this] {
        const auto *notice = part<QLabel>("importNotice");
        return !next()->isEnabled() && !notice->isHidden() && !notice->text().isEmpty()
            && next()->accessibleDescription() == notice->text();
    };
    QVERIFY(reasonIsSaid()); // nothing has been chosen
    paste(u"ID\tお客様\tご案内\n1-1\t甲\t乙\n"_s);
    QTRY_COMPARE(part<QTableWidget>("columnsTable")->rowCount(), 3);
    QVERIFY(reasonIsSaid()); // no column has a meaning
    paste(u"No\t質問\t回答\n1-1\t再発行できますか。\tできます。\n1-2\t再発行できますか。\tできます。\n"_s);
    QTRY_VERIFY(next()->isEnabled());
    QVERIFY(part<QLabel>("importNotice")->isHidden());
    QVERIFY(next()->accessibleDescription().isEmpty());
    next()->click();
    QTRY_COMPARE(page(), 1);
    QVERIFY(reasonIsSaid()); // the sheet says what the FAQ says
}

void TestImportWizard::anotherEncodingCanBeTriedWhenTheGuessFails()
{
    QTemporaryFile file(QDir::tempPath() + u"/XXXXXX.csv"_s);
    QVERIFY(file.open());
    // No,質問,回答 and a row in EUC-JP, without any kana to guess by
    file.write("No,\xBC\xC1\xCC\xE4,\xB2\xF3\xC5\xFA\n1-3,\xBA\xC6\xC8\xAF\xB9\xD4,\xB2\xC4\xC7\xBD\n");
    file.close();
    m_wizard->readFile(file.fileName());
    auto *notice = part<QLabel>("importNotice");
    QTRY_VERIFY2(notice->text().contains(u"cp932"_s), qPrintable(notice->text()));
    auto *box = part<QComboBox>("encodingBox");
    QVERIFY(!box->isHidden());
    QCOMPARE(box->currentText(), u"CP932"_s);
    box->setCurrentIndex(box->findText(u"EUC-JP"_s));
    Q_EMIT box->activated(box->currentIndex());
    QTRY_VERIFY2(next()->isEnabled(), qPrintable(notice->text()));
    QCOMPARE(part<QTableWidget>("columnsTable")->item(1, 0)->text(), u"質問"_s);
    QCOMPARE(box->currentText(), u"EUC-JP"_s);
}

void TestImportWizard::theKeyboardStaysWhereAnEncodingIsTried()
{
    QTemporaryFile file(QDir::tempPath() + u"/XXXXXX.csv"_s);
    QVERIFY(file.open());
    file.write("No,\xBC\xC1\xCC\xE4,\xB2\xF3\xC5\xFA\n1-3,\xBA\xC6\xC8\xAF\xB9\xD4,\xB2\xC4\xC7\xBD\n");
    file.close();
    m_wizard->show();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    m_wizard->readFile(file.fileName());
    auto *notice = part<QLabel>("importNotice");
    QTRY_VERIFY2(notice->text().contains(u"cp932"_s), qPrintable(notice->text()));
    auto *box = part<QComboBox>("encodingBox");
    box->setFocus();
    box->setCurrentIndex(box->findText(u"UTF-8"_s));
    Q_EMIT box->activated(box->currentIndex());
    QTRY_VERIFY2(notice->text().contains(u"utf-8"_s), qPrintable(notice->text()));
    QCOMPARE(QApplication::focusWidget(), box);
}

void TestImportWizard::retirementsAreCounted()
{
    paste(u"No\t質問\t回答\n1-1\t再発行できますか。\tできません。\n"_s);
    QTRY_VERIFY(next()->isEnabled());
    next()->click();
    QTRY_COMPARE(page(), 1);
    part<QCheckBox>("retireMissing")->click();
    QTRY_COMPARE(part<QTableView>("changesTable")->model()->rowCount(), 2);
    next()->click();
    m_wizard->showSaved(true);
    const QString result = part<QLabel>("importResult")->text();
    QVERIFY2(result.startsWith(u"Imported: 0 new, 1 changed and 1 retired entries."_s), qPrintable(result));
}

void TestImportWizard::anotherEditionIsToldBefore()
{
    SnapshotData data = m_current->data();
    data.edition = {u"前の題"_s, QDate(2024, 10, 10), 3};
    data.revision = m_current->revision() + 1;
    m_wizard->setCurrent(Snapshot::create(data));
    paste(u"新しい題\n2024年11月5日\nNo\t質問\t回答\n1-1\t再発行できますか。\tできます。\n"_s);
    QTRY_VERIFY(next()->isEnabled());
    next()->click();
    QTRY_COMPARE(page(), 1);
    const QStringList lines = part<QLabel>("importSummary")->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(1), u"Title: “前の題” becomes “新しい題”"_s);
    QVERIFY2(lines.at(2).startsWith(u"Issue date: "_s), qPrintable(lines.at(2)));
    QCOMPARE(lines.at(3), u"Number of the edition: 3 becomes 4"_s);
}

void TestImportWizard::whatWaitsForASecondPersonIsToldBefore()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"faq.sqlite"_s);
    QVERIFY_OK(writeFaq(path, *m_current));
    {
        auto file = FaqFile::open(path, FaqFile::Mode::ReadWrite);
        QVERIFY_OK(file);
        QVERIFY_OK((*file)->setApprovals({m_current->entries().constFirst().category}, {}));
    }
    m_wizard->setAuthor({path, u"佐藤"_s});
    paste(u"No\t質問\t回答\n1-1\t再発行できますか。\tできません。\n"_s);
    QTRY_VERIFY(next()->isEnabled());
    next()->click();
    QTRY_COMPARE(page(), 1);
    QVERIFY(!next()->isEnabled());
    QVERIFY(part<QLabel>("importNotice")->text().contains(u"a second person approves"_s));
    const QString summary = part<QLabel>("importSummary")->text();
    QVERIFY2(summary.contains(u"Changed: 0   Unchanged: 0 "_s), qPrintable(summary));
    QVERIFY2(summary.endsWith(u"second person approves: 1 (1-1)"_s), qPrintable(summary));
    QVERIFY2(part<QCheckBox>("retireMissing")->text().startsWith(u"&Retire 0 of the 1 entries"_s),
        qPrintable(part<QCheckBox>("retireMissing")->text()));
    const auto *findings = part<QListWidget>("findingsList");
    QCOMPARE(findings->count(), 1);
    QVERIFY2(findings->item(0)->text().startsWith(u"No 1-1: "_s), qPrintable(findings->item(0)->text()));
}

void TestImportWizard::cellsFromTheClipboard_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("cells");
    const QString table =
        u"<table><tr><td>No</td><td>質<br>問</td></tr><tr><td>1</td><td>a&amp;b</td></tr></table>"_s;
    QTest::newRow("cells between tabs") << u"a\tb\n"_s << table << u"a\tb\n"_s;
    QTest::newRow("a table") << u"No 質 問"_s << table << u"No\t\"質\n問\"\n1\ta&b\n"_s;
    QTest::newRow("a sentence") << u"資格確認書"_s << u"<p>資格確認書</p>"_s << QString();
    QTest::newRow("tables in tables") << u"a"_s << table.repeated(2) << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestImportWizard::cellsFromTheClipboard()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    QFETCH(QString, cells);
    QMimeData data;
    data.setText(text);
    if (!html.isEmpty())
        data.setHtml(html);
    QCOMPARE(pastedCells(&data), cells);
    QCOMPARE(pastedCells(nullptr), QString());
}

QTEST_MAIN(TestImportWizard)
#include "tst_importwizard.moc"
