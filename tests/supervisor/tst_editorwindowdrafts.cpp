// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/datefield.h"
#include "supervisor/editorperiodrow.h"
#include "supervisor/editorwindow.h"
#include "support/builders.h"
#include "support/fakeprompts.h"
#include "ui/messagebar.h"

#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

/// What the editor keeps at the desk and what it lets go: nothing that nobody wrote, nothing unasked.
class TestEditorWindowDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDateThatIsNoneIsSavedInNoWay_data();
    void aDateThatIsNoneIsSavedInNoWay();
    void aDraftHoldsNoDateThatNobodyMeant();
    void aDateThatIsNoneIsNotClosedUnasked_data();
    void aDateThatIsNoneIsNotClosedUnasked();
    void aDateThatIsNoneOutlivesWhatChangesBesideIt();
    void noOtherAnswerIsShownOverADateThatIsNone();
    void aRefusedDraftChangesNothing();
    void aDraftThatIsNotSavedChangesNothing();
    void aSavedDraftIsOne();
    void aStateChosenWhileASaveRunsStays();

private:
    void openEntry(qint64 id);
    void open(const Draft &draft);
    template <typename T>
    T *field(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    void typeDate(const QString &text) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        QTest::keyClick(m_window, key, modifiers);
    }
    QString message() const { return field<MessageBar>(u"messageBar"_s)->sentence(); }
    QString saveWord() const { return field<QPushButton>(u"saveButton"_s)->accessibleName(); }
    std::optional<Draft> kept() const { return m_drafts->find(m_faq->faqId(), u"entry-1"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<FakePrompts> m_prompts;
    std::unique_ptr<QSignalSpy> m_saves;
    SnapshotPtr m_faq;
    QPointer<EditorWindow> m_window;
};

void TestEditorWindowDrafts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_drafts = std::make_unique<Drafts>(m_folder->filePath(u"drafts"_s));
    m_prompts = std::make_unique<FakePrompts>();
    m_faq = makeSnapshot({makeEntry({.id = 1, .sources = 1}),
        makeEntry({.id = 2, .no = u"1-2"_s, .sources = 1, .lifecycle = Lifecycle::Draft}),
        makeEntry({.id = 3, .no = u"1-3"_s, .sources = 1, .lifecycle = Lifecycle::InReview})});
}

void TestEditorWindowDrafts::cleanup()
{
    delete m_window.data();
    m_saves.reset();
    m_drafts.reset();
}

void TestEditorWindowDrafts::open(const Draft &draft)
{
    m_window = new EditorWindow(
        {*m_prompts, *m_drafts, [] { return QDate(2025, 1, 15); }, [] { return u"佐藤"_s; }}, m_faq, draft);
    m_saves = std::make_unique<QSignalSpy>(m_window.data(), &EditorWindow::saveRequested);
    m_window->show();
    QApplication::setActiveWindow(m_window);
}

void TestEditorWindowDrafts::openEntry(qint64 id)
{
    const Entry &entry = *m_faq->find({id});
    open({m_faq->faqId(), Drafts::keyOf(entry.id), entry, entry, {}, {}});
}

void TestEditorWindowDrafts::typeDate(const QString &text) const
{
    QLineEdit *box = field<DateField>(u"validUntil"_s)->box();
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
}

void TestEditorWindowDrafts::aDateThatIsNoneIsSavedInNoWay_data()
{
    QTest::addColumn<qint64>("entry");
    QTest::addColumn<QString>("way");
    QTest::newRow("publish") << qint64(1) << u"saveAction"_s;
    QTest::newRow("publish and close") << qint64(1) << u"saveAndCloseAction"_s;
    QTest::newRow("keep the draft and close") << qint64(1) << u"draftAction"_s;
    QTest::newRow("save") << qint64(2) << u"saveAction"_s;
    QTest::newRow("save as draft") << qint64(2) << u"draftAction"_s;
}

void TestEditorWindowDrafts::aDateThatIsNoneIsSavedInNoWay()
{
    QFETCH(qint64, entry);
    QFETCH(QString, way);
    openEntry(entry);
    QSignalSpy kept(m_window, &EditorWindow::draftKept);
    typeDate(u"2027-02-30"_s);
    field<QAction>(way)->trigger();
    QVERIFY(m_window && m_window->isVisible());
    QCOMPARE(m_saves->size(), 0);
    QCOMPARE(kept.size(), 0);
    QVERIFY2(message().contains(u"Valid until"), qPrintable(message()));
    QCOMPARE(field<DateField>(u"validUntil"_s)->box()->text(), u"2027-02-30"_s);
    QCOMPARE(m_window->edited(), *m_faq->find({entry}));
    typeDate(u"2027-02-28"_s);
    field<QAction>(way)->trigger();
    QCOMPARE(m_saves->size() + kept.size(), 1);
}

void TestEditorWindowDrafts::aDraftHoldsNoDateThatNobodyMeant()
{
    openEntry(1);
    field<QLineEdit>(u"note"_s)->setText(u"期限"_s);
    typeDate(u"2027-02-3"_s);
    QCOMPARE(kept()->edited.answers.constFirst().validUntil, QDate(2027, 2, 3));
    QTest::keyClicks(field<DateField>(u"validUntil"_s)->box(), u"0"_s);
    QCOMPARE(kept()->edited, *m_faq->find({1}));
    QCOMPARE(kept()->note, u"期限"_s);
}

void TestEditorWindowDrafts::aDateThatIsNoneIsNotClosedUnasked_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("tells");
    QTest::newRow("cancelled") << -1 << false << false;
    QTest::newRow("publish") << 0 << false << true;
    QTest::newRow("keep the draft") << 1 << false << true;
    QTest::newRow("discard") << 2 << true << false;
}

void TestEditorWindowDrafts::aDateThatIsNoneIsNotClosedUnasked()
{
    QFETCH(int, answer);
    openEntry(1);
    field<DateField>(u"validUntil"_s)->box()->setText(u"来週"_s);
    QVERIFY(m_window->isChanged());
    QVERIFY(m_window->isWindowModified());
    m_prompts->answer = answer < 0 ? std::nullopt : std::optional(answer);
    QTEST(m_window->close(), "closes");
    QCOMPARE(m_prompts->questions.size(), 1);
    QTEST(message().contains(u"Valid until"), "tells");
    QVERIFY(!kept()); // there is nothing that a draft could hold
    if (answer == 2)
        return;
    QCOMPARE(field<DateField>(u"validUntil"_s)->box()->text(), u"来週"_s);
    m_window->revert();
    QVERIFY(!m_window->isChanged());
    QCOMPARE(field<DateField>(u"validUntil"_s)->box()->text(), QString());
}

/// Else what is typed would be gone, and what is saved would not be it.
void TestEditorWindowDrafts::aDateThatIsNoneOutlivesWhatChangesBesideIt()
{
    openEntry(1);
    typeDate(u"2027-02-30"_s);
    field<QPushButton>(u"confirmButton"_s)->click();
    QCOMPARE(m_window->edited().confirmedOn, QDate(2025, 1, 15));
    QCOMPARE(field<DateField>(u"confirmedOn"_s)->box()->text(), u"2025-01-15"_s);
    QCOMPARE(field<QLineEdit>(u"confirmedBy"_s)->text(), u"佐藤"_s);
    QCOMPARE(field<DateField>(u"validUntil"_s)->box()->text(), u"2027-02-30"_s);
    SnapshotData data = m_faq->data();
    data.entries[1].question = u"他の質問"_s;
    m_window->setSnapshot(Snapshot::create(data));
    QCOMPARE(field<DateField>(u"validUntil"_s)->box()->text(), u"2027-02-30"_s);
    QCOMPARE(field<QComboBox>(u"category"_s)->currentText(), u"1 全般"_s);
}

void TestEditorWindowDrafts::noOtherAnswerIsShownOverADateThatIsNone()
{
    openEntry(1);
    field<QAbstractButton>(u"nextAnswer"_s)->click();
    const Entry two = m_window->edited();
    QCOMPARE(two.answers.size(), 2);
    typeDate(u"2027-02-30"_s);
    const auto stays = [&] {
        return field<DateField>(u"validUntil"_s)->box()->text() == u"2027-02-30" && m_window->edited() == two
            && message().contains(u"Valid until");
    };
    field<QAbstractButton>(u"nextAnswer"_s)->click();
    QVERIFY(stays());
    field<QAbstractButton>(u"removeAnswer"_s)->click();
    QVERIFY(stays());
    auto *periods = field<EditorPeriodRow>(u"periods"_s);
    Q_EMIT periods->picked(0);
    QVERIFY(stays());
    m_window->showPlace({TextField::Answer, 0}, {0, 1});
    QVERIFY(stays());
    typeDate(u"2027-02-28"_s);
    Q_EMIT periods->picked(0);
    QCOMPARE(field<DateField>(u"validUntil"_s)->date(), two.answers.constFirst().validUntil);
}

void TestEditorWindowDrafts::aRefusedDraftChangesNothing()
{
    Entry entry = makeEntry({.id = 0, .no = u"1-11"_s, .answer = {}});
    open({m_faq->faqId(), u"new-1"_s, std::nullopt, entry, {}, {}});
    QCOMPARE(saveWord(), u"Publish"_s);
    const QString state = field<QComboBox>(u"lifecycle"_s)->currentText();
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_saves->size(), 0);
    QVERIFY2(message().contains(u"answer is empty"), qPrintable(message()));
    QCOMPARE(field<QComboBox>(u"lifecycle"_s)->currentText(), state);
    QCOMPARE(m_window->edited(), entry);
    QCOMPARE(saveWord(), u"Publish"_s);
    QVERIFY(!m_window->isChanged());
}

/// Nor where the FAQ refuses it.
void TestEditorWindowDrafts::aDraftThatIsNotSavedChangesNothing()
{
    openEntry(3);
    const QString state = field<QComboBox>(u"lifecycle"_s)->currentText();
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_saves->size(), 1);
    QCOMPARE(field<QComboBox>(u"lifecycle"_s)->currentText(), state);
    m_window->saveFailed(u"その他"_s);
    QCOMPARE(field<QComboBox>(u"lifecycle"_s)->currentText(), state);
    QVERIFY(!m_window->isChanged());
}

void TestEditorWindowDrafts::aSavedDraftIsOne()
{
    openEntry(3);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_saves->size(), 1);
    const auto changes = m_saves->constLast().constFirst().value<ChangeSet>();
    QCOMPARE(changes.entries.constFirst().after->lifecycle, Lifecycle::Draft);
    m_window->saveSucceeded(2);
    QCOMPARE(m_window->edited().lifecycle, Lifecycle::Draft);
    QCOMPARE(field<QComboBox>(u"lifecycle"_s)->currentText(), u"Draft"_s);
    QVERIFY(!m_window->isChanged());
    auto *lifecycle = field<QComboBox>(u"lifecycle"_s);
    lifecycle->setCurrentIndex(3);
    Q_EMIT lifecycle->activated(3);
    m_window->saveAsDraft(); // that is what is stored already
    QCOMPARE(m_saves->size(), 1);
    QCOMPARE(m_window->edited().lifecycle, Lifecycle::Draft);
    QVERIFY(!m_window->isChanged());
}

void TestEditorWindowDrafts::aStateChosenWhileASaveRunsStays()
{
    openEntry(3);
    m_window->saveAsDraft();
    QCOMPARE(m_saves->size(), 1);
    auto *lifecycle = field<QComboBox>(u"lifecycle"_s);
    lifecycle->setCurrentIndex(3);
    Q_EMIT lifecycle->activated(3);
    m_window->saveSucceeded(2);
    QCOMPARE(m_window->edited().lifecycle, Lifecycle::Published);
    QVERIFY(m_window->isChanged());
}

QTEST_MAIN(TestEditorWindowDrafts)
#include "tst_editorwindowdrafts.moc"
