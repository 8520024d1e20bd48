// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editorwindow.h"

#include "supervisor/chipsfield.h"
#include "supervisor/datefield.h"
#include "supervisor/editorfindings.h"
#include "supervisor/editortext.h"
#include "support/builders.h"
#include "support/fakeprompts.h"
#include "ui/answerview.h"
#include "ui/detailpane.h"
#include "ui/keytable.h"
#include "ui/linkbutton.h"
#include "ui/messagebar.h"

#include <QtCore/QFile>
#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTextEdit>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestEditorWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyFieldShowsWhatIsStored();
    void aSaveSaysWhatChangedAndWhy();
    void nothingChangedIsNothingToSave();
    void whatIsWrongIsSaidAndNotSaved();
    void undoGoesThroughAllFields();
    void closingAsksForWhatIsNotSaved_data();
    void closingAsksForWhatIsNotSaved();
    void aDraftIsKeptAtOnceAndGoneAfterASave();
    void aDraftThatIsTakenUpCanBeUndone();
    void saveAsDraftLeavesThePublishedAnswerAlone();
    void anUnpublishedEntryIsStoredAsDraft();
    void everyPlaceCallsTheDraftTheSame_data();
    void everyPlaceCallsTheDraftTheSame();
    void aSavedNewEntryIsEditedFurther();
    void aChangeElsewhereIsFollowedOrSaid();
    void findingsAreShownAndMarked();
    void aSafeFixIsOneKey();
    void thePreviewIsWhatOperatorsSee();
    void theNextAnswerTakesOverOnItsDay();
    void anEarlierTextIsTakenBack();
    void theDifferenceIsWhatASaveWouldChange();
    void everythingIsReachedByTab();
    void altWithALetterThatMeansNothingWritesNothing();
    void everythingFitsIntoHalfAScreen();
    void anEntryWithoutACategoryIsTold();

private:
    void open(const Draft &draft);
    void openEntry(qint64 id);
    template <typename T>
    T *field(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    void type(QWidget *target, const QString &text) const;
    void setAnswer(const QString &text) const;
    QString message() const { return m_window->findChild<MessageBar *>()->sentence(); }
    ChangeSet requested() const { return m_saves->last()[0].value<ChangeSet>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<FakePrompts> m_prompts;
    std::unique_ptr<QSignalSpy> m_saves;
    SnapshotPtr m_faq;
    QPointer<EditorWindow> m_window;
};

void TestEditorWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_drafts = std::make_unique<Drafts>(m_folder->filePath(u"drafts"_s));
    m_prompts = std::make_unique<FakePrompts>();
    Entry first = makeEntry({.id = 1, .sources = 1});
    first.answers[0].memo = u"内線 12"_s;
    first.phrases = {u"無くした"_s};
    first.reviewDate = QDate(2025, 12, 2);
    m_faq = makeSnapshot({first,
        makeEntry({.id = 2,
            .no = u"1-2"_s,
            .question = u"住所は。"_s,
            .answer = u"No1-1参照。"_s,
            .sources = 1,
            .lifecycle = Lifecycle::Draft}),
        makeEntry(
            {.id = 3, .no = u"1-10"_s, .question = u"窓口は。"_s, .answer = u"はい。"_s, .sources = 1})});
}

void TestEditorWindow::cleanup()
{
    delete m_window.data();
    m_saves.reset();
    m_drafts.reset();
}

void TestEditorWindow::open(const Draft &draft)
{
    m_window = new EditorWindow(
        {*m_prompts, *m_drafts, [] { return QDate(2025, 1, 15); }, [] { return u"佐藤"_s; }}, m_faq, draft);
    m_saves = std::make_unique<QSignalSpy>(m_window.data(), &EditorWindow::saveRequested);
    m_window->show();
    QApplication::setActiveWindow(m_window);
}

void TestEditorWindow::openEntry(qint64 id)
{
    const Entry &entry = *m_faq->find({id});
    open({m_faq->faqId(), Drafts::keyOf(entry.id), entry, entry, {}, {}});
}

void TestEditorWindow::type(QWidget *target, const QString &text) const
{
    target->setFocus();
    QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(target, &event);
}

void TestEditorWindow::setAnswer(const QString &text) const
{
    type(field<EditorText>(u"answer"_s), text);
}

void TestEditorWindow::everyFieldShowsWhatIsStored()
{
    openEntry(1);
    QCOMPARE(field<QLineEdit>(u"no"_s)->text(), u"1-1"_s);
    QCOMPARE(field<QComboBox>(u"category"_s)->currentText(), u"1 全般"_s);
    QCOMPARE(field<QComboBox>(u"lifecycle"_s)->currentText(), u"Published"_s);
    QCOMPARE(field<EditorText>(u"question"_s)->value(), u"再発行できますか。"_s);
    QCOMPARE(field<ChipsField>(u"phrases"_s)->values(), QStringList{u"無くした"_s});
    QCOMPARE(field<EditorText>(u"answer"_s)->value(), u"できます。"_s);
    QCOMPARE(field<EditorText>(u"memo"_s)->value(), u"内線 12"_s);
    QCOMPARE(field<DateField>(u"reviewDate"_s)->date(), QDate(2025, 12, 2));
    QCOMPARE(field<QLabel>(u"title"_s)->text(), u"Edit 1-1"_s);
    QVERIFY(!m_window->isChanged());
    QVERIFY(!m_window->isWindowModified());
}

void TestEditorWindow::aSaveSaysWhatChangedAndWhy()
{
    openEntry(1);
    setAnswer(u"窓口でできます。"_s);
    type(field<ChipsField>(u"phrases"_s)->box(), u"紛失した"_s); // typed, not added: not lost either
    type(field<QLineEdit>(u"note"_s), u" 窓口からの指摘 "_s);
    field<QPushButton>(u"confirmButton"_s)->click();
    QTest::keyClick(m_window, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_saves->size(), 1);
    Entry expected = *m_faq->find({1});
    expected.answers[0].text = u"窓口でできます。"_s;
    expected.phrases.append(u"紛失した"_s);
    expected.confirmedOn = QDate(2025, 1, 15);
    expected.confirmedBy = u"佐藤"_s;
    QCOMPARE(requested().entries, (QList<Change<Entry>>{{*m_faq->find({1}), expected}}));
    QCOMPARE(m_saves->last()[1].toString(), u"窓口からの指摘"_s);
    QTest::keyClick(m_window, Qt::Key_S, Qt::ControlModifier); // one is on its way
    QCOMPARE(m_saves->size(), 1);
    m_window->saveSucceeded(7);
    QVERIFY(!m_window->isChanged());
    QVERIFY(field<QLabel>(u"status"_s)->text().contains(u"revision 7"));
    QCOMPARE(field<QLineEdit>(u"note"_s)->text(), QString());
}

void TestEditorWindow::nothingChangedIsNothingToSave()
{
    openEntry(1);
    m_window->save();
    QCOMPARE(m_saves->size(), 0);
    QVERIFY(field<QLabel>(u"status"_s)->text().contains(u"Nothing has changed"));
}

void TestEditorWindow::whatIsWrongIsSaidAndNotSaved()
{
    openEntry(1);
    type(field<QLineEdit>(u"no"_s), u"1-10"_s);
    field<EditorText>(u"answer"_s)->setFocus();
    m_window->save();
    QCOMPARE(m_saves->size(), 0);
    QVERIFY2(message().contains(u"窓口は。"), qPrintable(message()));
    QCOMPARE(QApplication::focusWidget(), field<QLineEdit>(u"no"_s));
    type(field<QLineEdit>(u"no"_s), u"1-1"_s);
    field<DateField>(u"validUntil"_s)->box()->setText(u"来週"_s);
    m_window->save();
    QCOMPARE(m_saves->size(), 0);
    QVERIFY2(message().contains(u"Valid until"), qPrintable(message()));
}

void TestEditorWindow::undoGoesThroughAllFields()
{
    openEntry(1);
    setAnswer(u"できません。"_s);
    type(field<EditorText>(u"question"_s), u"再発行は。"_s);
    field<QPushButton>(u"confirmButton"_s)->click();
    const Entry written = m_window->edited();
    const auto undo = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier); };
    field<EditorText>(u"question"_s)->setFocus();
    undo();
    QCOMPARE(m_window->edited().confirmedOn, QDate());
    undo();
    QCOMPARE(m_window->edited().question, u"再発行できますか。"_s);
    QCOMPARE(m_window->edited().answers[0].text, u"できません。"_s);
    QCOMPARE(QApplication::focusWidget(), field<EditorText>(u"question"_s));
    undo();
    QCOMPARE(m_window->edited(), *m_faq->find({1}));
    QVERIFY(!m_window->isChanged());
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->edited(), written);
}

void TestEditorWindow::closingAsksForWhatIsNotSaved_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("keepsDraft");
    QTest::addColumn<int>("saves");
    QTest::newRow("cancelled") << -1 << false << true << 0;
    QTest::newRow("publish") << 0 << false << true << 1; // it closes when the FAQ has it
    QTest::newRow("keep the draft") << 1 << true << true << 0;
    QTest::newRow("discard") << 2 << true << false << 0;
}

void TestEditorWindow::closingAsksForWhatIsNotSaved()
{
    QFETCH(int, answer);
    openEntry(1);
    QVERIFY(!m_window->isChanged());
    setAnswer(u"できません。"_s);
    m_prompts->answer = answer < 0 ? std::nullopt : std::optional(answer);
    QTEST(m_window->close(), "closes");
    QCOMPARE(m_prompts->questions.size(), 1);
    QTEST(int(m_saves->size()), "saves");
    QTEST(m_drafts->find(m_faq->faqId(), u"entry-1"_s).has_value(), "keepsDraft");
    if (m_saves->size() == 1) {
        m_window->saveSucceeded(2);
        QTRY_VERIFY(!m_window);
        QCOMPARE(m_prompts->questions.size(), 1);
    }
}

void TestEditorWindow::aDraftIsKeptAtOnceAndGoneAfterASave()
{
    openEntry(1);
    setAnswer(u"できません。"_s);
    QVERIFY(m_drafts->find(m_faq->faqId(), u"entry-1"_s)); // without a pause: the program may be killed now
    const Draft draft = *m_drafts->find(m_faq->faqId(), u"entry-1"_s);
    QCOMPARE(draft.before, *m_faq->find({1}));
    QCOMPARE(draft.edited, m_window->edited());
    m_window->save();
    QVERIFY(m_drafts->find(m_faq->faqId(), u"entry-1"_s)); // until the FAQ has it
    m_window->saveFailed(u"その他"_s);
    QCOMPARE(message(), u"その他"_s);
    QVERIFY(m_window->isChanged());
    m_window->save();
    m_window->saveSucceeded(2);
    QVERIFY(!m_drafts->find(m_faq->faqId(), u"entry-1"_s));
}

void TestEditorWindow::aDraftThatIsTakenUpCanBeUndone()
{
    Draft draft{m_faq->faqId(), u"entry-1"_s, *m_faq->find({1}), *m_faq->find({1}), u"理由"_s, {}};
    draft.edited.answers[0].text = u"書きかけ"_s;
    open(draft);
    QVERIFY(m_window->isChanged());
    QCOMPARE(field<EditorText>(u"answer"_s)->value(), u"書きかけ"_s);
    QCOMPARE(field<QLineEdit>(u"note"_s)->text(), u"理由"_s);
    m_window->undo();
    QVERIFY(!m_window->isChanged());
}

void TestEditorWindow::saveAsDraftLeavesThePublishedAnswerAlone()
{
    openEntry(1);
    setAnswer(u"できません。"_s);
    QCOMPARE(field<QPushButton>(u"draftButton"_s)->accessibleName(), u"Keep the draft and close"_s);
    const QSignalSpy kept(m_window, &EditorWindow::draftKept);
    field<QPushButton>(u"draftButton"_s)->click();
    QCOMPARE(kept.size(), 1);
    QTRY_VERIFY(!m_window);
    QCOMPARE(m_saves->size(), 0);
    QCOMPARE(m_drafts->find(m_faq->faqId(), u"entry-1"_s)->edited.answers[0].text, u"できません。"_s);
    QCOMPARE(m_prompts->questions.size(), 0);
}

void TestEditorWindow::anUnpublishedEntryIsStoredAsDraft()
{
    openEntry(2);
    QCOMPARE(field<QPushButton>(u"saveButton"_s)->accessibleName(), u"Save"_s);
    auto *lifecycle = field<QComboBox>(u"lifecycle"_s);
    lifecycle->setFocus();
    QTest::keyClick(lifecycle, Qt::Key_End);
    QCOMPARE(m_window->edited().lifecycle, Lifecycle::Retired);
    lifecycle->setCurrentIndex(3);
    Q_EMIT lifecycle->activated(3);
    QCOMPARE(field<QPushButton>(u"saveButton"_s)->accessibleName(), u"Publish"_s);
    setAnswer(u"まだ。"_s);
    field<QPushButton>(u"draftButton"_s)->click();
    QCOMPARE(m_saves->size(), 1);
    QCOMPARE(requested().entries[0].after->lifecycle, Lifecycle::Draft);
    QCOMPARE(requested().entries[0].after->answers[0].text, u"まだ。"_s);
}

void TestEditorWindow::everyPlaceCallsTheDraftTheSame_data()
{
    QTest::addColumn<qint64>("entry");
    QTest::newRow("published") << qint64(1);
    QTest::newRow("a draft") << qint64(2);
}

/// Menu, button, list of keys and manual.
void TestEditorWindow::everyPlaceCallsTheDraftTheSame()
{
    QFETCH(qint64, entry);
    openEntry(entry);
    const QAction *action = field<QAction>(u"draftAction"_s);
    const QString words = field<QPushButton>(u"draftButton"_s)->accessibleName();
    QCOMPARE(action->text().remove(u'&'), words);
    QString meaning;
    const QList<KeyTable::Row> rows = KeyTable::parts().constLast().rows;
    for (const KeyTable::Row &row : rows)
        meaning += row.keys.contains(action->shortcut().toString()) ? row.meaning : QString();
    QVERIFY2(meaning.contains(words, Qt::CaseInsensitive), qPrintable(meaning));
    QFile manual(u":/manual/en.md"_s);
    QVERIFY(manual.open(QIODevice::ReadOnly));
    QVERIFY2(QString::fromUtf8(manual.readAll()).contains(u'“' + words + u'”'), qPrintable(words));
}

void TestEditorWindow::aSavedNewEntryIsEditedFurther()
{
    Entry entry = makeEntry({.id = 0, .no = u"1-11"_s, .question = {}, .answer = {}});
    open({m_faq->faqId(), u"new-1"_s, std::nullopt, entry, {}, {}});
    type(field<EditorText>(u"question"_s), u"新しい質問。"_s);
    setAnswer(u"新しい回答。"_s);
    m_window->save();
    QCOMPARE(m_saves->size(), 1);
    QVERIFY(!requested().entries[0].before);
    const auto after = requested().apply(*m_faq);
    QVERIFY_OK(after);
    SnapshotData data = (*after)->data();
    data.revision = 5;
    m_window->setSnapshot(Snapshot::create(data)); // may come before the answer
    m_window->saveSucceeded(5);
    QCOMPARE(m_window->entry(), (*after)->findNo(u"1-11")->id);
    QVERIFY(!m_window->isChanged());
    setAnswer(u"もっと新しい回答。"_s);
    m_window->save();
    QCOMPARE(requested().entries[0].before, *(*after)->findNo(u"1-11"));
}

void TestEditorWindow::aChangeElsewhereIsFollowedOrSaid()
{
    openEntry(1);
    SnapshotData data = m_faq->data();
    data.entries[0].answers[0].text = u"他の人の回答。"_s;
    m_window->setSnapshot(Snapshot::create(data));
    QCOMPARE(field<EditorText>(u"answer"_s)->value(), u"他の人の回答。"_s);
    QVERIFY(!m_window->isChanged());
    setAnswer(u"私の回答。"_s);
    data.entries[0].answers[0].text = u"また他の人の回答。"_s;
    m_window->setSnapshot(Snapshot::create(data));
    QCOMPARE(field<EditorText>(u"answer"_s)->value(), u"私の回答。"_s);
    QVERIFY2(message().contains(u"Somebody has changed"), qPrintable(message()));
    m_window->save(); // from the common ancestor, so that the FAQ refuses it
    QCOMPARE(requested().entries[0].before->answers[0].text, u"他の人の回答。"_s);
}

void TestEditorWindow::findingsAreShownAndMarked()
{
    openEntry(1);
    setAnswer(u"様式は<b>こちら</b>です。"_s);
    const auto marks = [this] { return field<EditorText>(u"answer"_s)->extraSelections(); };
    QTRY_COMPARE(marks().size(), 2);
    QCOMPARE(marks().at(0).cursor.selectedText(), u"<b>"_s);
    QCOMPARE(field<QTabWidget>(u"tabs"_s)->tabText(0), u"Checks 2"_s);
    QTest::keyClick(m_window, Qt::Key_F8);
    QCOMPARE(field<EditorText>(u"answer"_s)->textCursor().selectedText(), u"<b>"_s);
    QTest::keyClick(m_window, Qt::Key_F8);
    QCOMPARE(field<EditorText>(u"answer"_s)->textCursor().selectedText(), u"</b>"_s);
}

void TestEditorWindow::aSafeFixIsOneKey()
{
    QList<Entry> entries = m_faq->entries();
    entries[0].answers[0].text = u"2024年9月1日（取込み日）時点です。"_s;
    entries[1].answers[0].text = u"2024年9月17日（取込み日）に加入。"_s;
    entries[2].answers[0].text = u"2024年9月17日（取込み日）まで。"_s;
    m_faq = makeSnapshot(entries);
    openEntry(1);
    const auto link = [this](const QString &name) -> LinkButton * {
        for (LinkButton *each : m_window->findChildren<LinkButton *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    };
    const QString fix = u"Replace by “2024年9月17日”"_s;
    QTRY_VERIFY(link(fix));
    QSignalSpy opened(m_window.data(), &EditorWindow::entryRequested);
    link(u"Open 1-2"_s)->click();
    QCOMPARE(opened.size(), 1);
    link(fix)->click();
    QCOMPARE(m_window->edited().answers[0].text, u"2024年9月17日（取込み日）時点です。"_s);
    m_window->undo();
    QCOMPARE(m_window->edited().answers[0].text, u"2024年9月1日（取込み日）時点です。"_s);
}

void TestEditorWindow::thePreviewIsWhatOperatorsSee()
{
    openEntry(1);
    QTest::keyClick(m_window, Qt::Key_2, Qt::ControlModifier);
    auto *preview = field<DetailPane>(u"preview"_s);
    const auto shown = [preview] {
        QStringList texts;
        for (AnswerView *view : preview->findChildren<AnswerView *>())
            texts.append(view->toPlainText());
        return texts.join(u'|');
    };
    QTRY_VERIFY(shown().contains(u"できます。"));
    setAnswer(u"見えますか。"_s);
    QTRY_VERIFY(shown().contains(u"見えますか。"));
    QCOMPARE(field<QLabel>(u"previewDay"_s)->text(), u"As operators see it today."_s);
}

void TestEditorWindow::theNextAnswerTakesOverOnItsDay()
{
    openEntry(1);
    QVERIFY(!field<QWidget>(u"removeAnswer"_s)->isVisible());
    field<QAbstractButton>(u"nextAnswer"_s)->click();
    Entry edited = m_window->edited();
    QCOMPARE(edited.answers.size(), 2);
    QCOMPARE(edited.answers[0].validUntil, QDate(2025, 1, 31));
    QCOMPARE(edited.answers[1].validFrom, QDate(2025, 2, 1));
    QCOMPARE(QApplication::focusWidget(), field<DateField>(u"validFrom"_s)->box());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp);
    setAnswer(u"三月からの回答。"_s);
    edited = m_window->edited();
    QCOMPARE(edited.answers[0].validUntil, QDate(2025, 2, 28));
    QCOMPARE(edited.answers[0].text, u"できます。"_s);
    QCOMPARE(edited.answers[1].text, u"三月からの回答。"_s);
    m_window->save();
    QCOMPARE(m_saves->size(), 1);
    QCOMPARE(answerOn(*requested().entries[0].after, QDate(2025, 3, 1)).text, u"三月からの回答。"_s);
}

void TestEditorWindow::anEarlierTextIsTakenBack()
{
    openEntry(1);
    const Entry now = *m_faq->find({1});
    Entry earlier = now;
    earlier.no = u"9-9"_s;
    earlier.lifecycle = Lifecycle::Draft;
    earlier.answers[0].text = u"前の回答。"_s;
    const QDateTime at(QDate(2025, 1, 10), QTime(9, 12), Qt::UTC);
    m_window->showHistory({{{7, at, u"佐藤"_s, u"窓口からの指摘"_s, 1}, Change<Entry>{earlier, now}},
        {{3, at, u"鈴木"_s, {}, 1}, Change<Entry>{std::nullopt, earlier}}});
    QCOMPARE(field<QTabWidget>(u"tabs"_s)->tabText(2), u"History 2"_s);
    QVERIFY(field<QLabel>(u"status"_s)->text().contains(u"version 2"));
    QTest::keyClick(m_window, Qt::Key_3, Qt::ControlModifier);
    auto *list = field<QListWidget>(u"historyList"_s);
    QVERIFY(list->item(0)->text().contains(u"窓口からの指摘"));
    QVERIFY(list->item(1)->text().contains(u"鈴木"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_window->edited().answers[0].text, u"前の回答。"_s);
    QCOMPARE(m_window->edited().no, u"1-1"_s);
    QCOMPARE(m_window->edited().lifecycle, Lifecycle::Published);
    m_window->undo();
    QVERIFY(!m_window->isChanged());
}

void TestEditorWindow::theDifferenceIsWhatASaveWouldChange()
{
    openEntry(1);
    QTest::keyClick(m_window, Qt::Key_4, Qt::ControlModifier);
    auto *difference = field<QTextEdit>(u"difference"_s);
    QCOMPARE(difference->toPlainText(), u"Nothing differs from what is stored."_s);
    setAnswer(u"できません。"_s);
    QTRY_VERIFY(difference->toPlainText().contains(u"ません"));
    QVERIFY(!difference->toPlainText().contains(u"内線")); // the memo is as it was
    m_window->undo();
    QTRY_COMPARE(difference->toPlainText(), u"Nothing differs from what is stored."_s);
}

void TestEditorWindow::everythingIsReachedByTab()
{
    openEntry(1);
    field<QLineEdit>(u"no"_s)->setFocus();
    QStringList reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.append(QApplication::focusWidget()->accessibleName());
    }
    for (const QString &name : {u"Question"_s, u"Phrases (callers' words, used for searching only)"_s,
             u"Answer"_s, u"Spoken line (said first)"_s, u"Title of source 1"_s, u"Address of source 1"_s,
             u"Internal memo (never copied)"_s, u"Valid from"_s, u"Valid until"_s, u"Next review"_s,
             u"Confirmed on"_s, u"Confirmed by"_s, u"Why this change (optional, kept in the history)"_s,
             u"Publish"_s, u"Category"_s, u"State"_s, u"No"_s})
        QVERIFY2(reached.contains(name), qPrintable(name + u": "_s + reached.join(u'|')));
    QVERIFY(reached.indexOf(u"Question"_s) < reached.indexOf(u"Answer"_s));
    QVERIFY(reached.indexOf(u"Answer"_s) < reached.indexOf(u"Internal memo (never copied)"_s));
}

void TestEditorWindow::altWithALetterThatMeansNothingWritesNothing()
{
    openEntry(1);
    const QList<QWidget *> fields{field<EditorText>(u"answer"_s), field<QLineEdit>(u"no"_s),
        field<DateField>(u"validFrom"_s)->findChild<QLineEdit *>(),
        field<QWidget>(u"sources"_s)->findChild<QLineEdit *>(),
        field<ChipsField>(u"phrases"_s)->findChild<QLineEdit *>()};
    for (QWidget *each : fields) {
        QVERIFY(each);
        each->setFocus();
        QKeyEvent stray(QEvent::KeyPress, Qt::Key_Q, Qt::AltModifier, u"q"_s);
        QCoreApplication::sendEvent(each, &stray);
        QVERIFY2(!m_window->isChanged(), each->metaObject()->className());
    }
    for (const QLineEdit *box : m_window->findChildren<QLineEdit *>())
        QVERIFY2(!box->text().contains(u'q'), qPrintable(box->objectName()));
    // What AltGr writes is text.
    QKeyEvent at(QEvent::KeyPress, Qt::Key_At, Qt::AltModifier | Qt::GroupSwitchModifier, u"@"_s);
    QCoreApplication::sendEvent(fields.at(0), &at);
    QVERIFY(m_window->edited().answers.at(0).text.contains(u'@'));
}

void TestEditorWindow::everythingFitsIntoHalfAScreen()
{
    QList<Entry> entries = m_faq->entries();
    Answer next = entries[0].answers[0];
    entries[0].answers[0].validUntil = QDate(2025, 3, 31);
    next.validFrom = QDate(2025, 4, 1);
    entries[0].answers.append(next);
    m_faq = makeSnapshot(entries);
    openEntry(1);
    m_window->resize(720, 420); // 1440 × 900 at 200 %, without the frame
    QCOMPARE(m_window->width(), 720);
    const auto *area = field<QScrollArea>(u"formArea"_s);
    const auto *form = field<QWidget>(u"editorForm"_s);
    QTRY_VERIFY(form->width() <= area->viewport()->width());
    const auto fields = form->findChildren<QWidget *>();
    for (const QWidget *each : fields) {
        if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus)
            continue;
        const int right = each->mapTo(form, QPoint(each->width(), 0)).x();
        QVERIFY2(right <= form->width(), qPrintable(each->objectName()));
    }
}

void TestEditorWindow::anEntryWithoutACategoryIsTold()
{
    openEntry(1);
    const auto *findings = field<EditorFindings>(u"findings"_s);
    QTRY_VERIFY(!m_window->findChild<QLabel *>(u"editorHint"_s) || findings->findings().isEmpty());
    auto *category = field<QComboBox>(u"category"_s);
    category->setCurrentIndex(0);
    Q_EMIT category->activated(0);
    const auto isTold = [findings] {
        const QList<Finding> all = findings->findings();
        return std::any_of(all.cbegin(), all.cend(),
            [](const Finding &finding) { return finding.rule == CheckRule::NoCategory; });
    };
    QTRY_VERIFY(isTold());
    field<EditorText>(u"answer"_s)->setFocus();
    for (auto *link : findings->findChildren<LinkButton *>()) {
        if (link->accessibleName() == u"Choose one")
            link->click();
    }
    QCOMPARE(QApplication::focusWidget(), category);
    category->setCurrentIndex(1);
    Q_EMIT category->activated(1);
    QTRY_VERIFY(!isTold());
}

QTEST_MAIN(TestEditorWindow)
#include "tst_editorwindow.moc"
