// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editordesk.h"

#include "service/catalog.h"
#include "supervisor/categoriesdialog.h"
#include "supervisor/categoryplantree.h"
#include "supervisor/editortext.h"
#include "support/builders.h"
#include "support/fakeprompts.h"
#include "support/faqfiles.h"
#include "ui/messagebar.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestEditorDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEntryHasOneEditor();
    void aLeftDraftIsOffered_data();
    void aLeftDraftIsOffered();
    void leftDraftsAreThoseThatAreNotOpen();
    void whatWasSavedIsNoDraftAnyMore_data();
    void whatWasSavedIsNoDraftAnyMore();
    void aSaveIsAnsweredToItsEditor();
    void aConflictLeavesTheTextUntilItIsSettled();
    void statesAndPlacesChangeWithoutAnEditor();
    void deletingAsksFirst();
    void deletingAsksNothingBeforeItIsAllowed();
    void categoriesAreSavedAsOneChange();
    void whatIsLeftIsNamedAndStaysAsADraft();
    void anEditorFitsOnHalfAScreen();

private:
    QList<EditorWindow *> editors() const
    {
        QList<EditorWindow *> found;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *editor = qobject_cast<EditorWindow *>(widget); editor && editor->isVisible())
                found.append(editor);
        }
        return found;
    }
    static void setAnswer(EditorWindow *editor, const QString &text)
    {
        auto *field = editor->findChild<EditorText *>(u"answer"_s);
        field->selectAll();
        field->insertPlainText(text);
    }
    ChangeSet requested() const { return m_saves->last()[0].value<ChangeSet>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<FakePrompts> m_prompts;
    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<QWidget> m_mainWindow;
    EditorDesk *m_desk = nullptr;
    std::unique_ptr<QSignalSpy> m_saves;
    SnapshotPtr m_faq;
};

void TestEditorDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_drafts = std::make_unique<Drafts>(m_folder->filePath(u"drafts"_s));
    m_prompts = std::make_unique<FakePrompts>();
    const QString path = m_folder->filePath(u"faq.sqlite"_s);
    QVERIFY_OK(writeFaq(
        path, *makeSnapshot({makeEntry({.id = 1, .sources = 1}), makeEntry({.id = 2, .no = u"1-2"_s})})));
    m_catalog = std::make_unique<Catalog>(m_folder->filePath(u"cache"_s));
    m_catalog->open(path);
    QTRY_VERIFY(m_catalog->contents().snapshot && !m_catalog->isBusy());
    m_faq = m_catalog->contents().snapshot;
    m_mainWindow = std::make_unique<QWidget>();
    m_mainWindow->show();
    m_desk =
        new EditorDesk({*m_prompts, *m_drafts, [] { return QDate(2025, 1, 15); }, [] { return u"佐藤"_s; }},
            *m_catalog, m_mainWindow.get());
    m_saves = std::make_unique<QSignalSpy>(m_desk, &EditorDesk::saveRequested);
}

void TestEditorDesk::cleanup()
{
    m_saves.reset();
    m_mainWindow.reset();
    m_catalog.reset();
    m_drafts.reset();
    QVERIFY(editors().isEmpty());
}

void TestEditorDesk::anEntryHasOneEditor()
{
    m_desk->edit({1});
    m_desk->edit({1});
    QCOMPARE(editors().size(), 1);
    m_desk->edit({2});
    m_desk->edit({99});
    QCOMPARE(editors().size(), 2);
    editors().at(0)->close();
    m_desk->createIn({1});
    m_desk->duplicate({1});
    QCOMPARE(editors().size(), 3);
    QCOMPARE(m_prompts->questions.size(), 0);
}

void TestEditorDesk::aLeftDraftIsOffered_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("cancelled") << -1 << QStringList() << true;
    QTest::newRow("gone on with") << 0 << QStringList{u"書きかけ"_s} << true;
    QTest::newRow("discarded") << 1 << QStringList{u"できます。"_s} << false;
}

void TestEditorDesk::aLeftDraftIsOffered()
{
    QFETCH(int, answer);
    Draft draft{m_faq->faqId(), u"entry-1"_s, *m_faq->find({1}), *m_faq->find({1}), {},
        QDateTime::currentDateTimeUtc()};
    draft.edited.answers[0].text = u"書きかけ"_s;
    m_drafts->keep(draft);
    m_prompts->answer = answer < 0 ? std::nullopt : std::optional(answer);
    m_desk->edit({1});
    QCOMPARE(m_prompts->questions.size(), 1);
    QStringList texts;
    for (const EditorWindow *editor : editors())
        texts.append(editor->edited().answers[0].text);
    QTEST(texts, "texts");
    QTEST(m_drafts->find(m_faq->faqId(), u"entry-1"_s).has_value(), "keeps");
}

void TestEditorDesk::leftDraftsAreThoseThatAreNotOpen()
{
    for (const qint64 id : {1, 2}) {
        const Entry &entry = *m_faq->find({id});
        m_drafts->keep({m_faq->faqId(), Drafts::keyOf(entry.id), entry, entry, u"理由"_s, {}});
    }
    QCOMPARE(m_desk->leftDrafts().size(), 2);
    m_desk->resume(m_desk->leftDrafts().at(0));
    QCOMPARE(editors().size(), 1);
    QCOMPARE(m_desk->leftDrafts().size(), 1);
    QCOMPARE(m_desk->unsavedWork().size(), 1);
}

void TestEditorDesk::whatWasSavedIsNoDraftAnyMore_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("edited"); // stored is できます。
    QTest::addColumn<bool>("left");
    QTest::newRow("saved at the end of the program") << false << u"前の回答"_s << u"できます。"_s << false;
    QTest::newRow("written since") << false << u"できます。"_s << u"書きかけ"_s << true;
    QTest::newRow("a new entry with the same No") << true << QString() << u"書きかけ"_s << true;
}

void TestEditorDesk::whatWasSavedIsNoDraftAnyMore()
{
    QFETCH(bool, isNew);
    QFETCH(QString, before);
    QFETCH(QString, edited);
    QFETCH(bool, left);
    const Entry &stored = *m_faq->find({1});
    const QString key = isNew ? Drafts::newKey() : Drafts::keyOf({1});
    Draft draft{m_faq->faqId(), key, stored, stored, u"理由"_s, QDateTime::currentDateTimeUtc()};
    draft.before->answers[0].text = before;
    draft.edited.answers[0].text = edited;
    if (isNew) {
        draft.before.reset();
        draft.edited.id = {};
    }
    m_drafts->keep(draft);
    QCOMPARE(m_desk->leftDrafts().size(), left ? 1 : 0);
    QCOMPARE(m_drafts->find(m_faq->faqId(), key).has_value(), left);
    m_drafts->keep(draft);
    m_desk->edit({1});
    QCOMPARE(m_prompts->questions.size(), left && !isNew ? 1 : 0);
}

void TestEditorDesk::aSaveIsAnsweredToItsEditor()
{
    m_desk->edit({1});
    m_desk->edit({2});
    EditorWindow *first = editors().at(0);
    EditorWindow *second = editors().at(1);
    setAnswer(first, u"一"_s);
    setAnswer(second, u"二"_s);
    first->save();
    second->save();
    QCOMPARE(m_saves->size(), 2);
    m_desk->saved(3, requested());
    QVERIFY(first->isChanged());
    QVERIFY(!second->isChanged());
    m_desk->failed({ErrorCode::DatabaseLocked, u"faq"_s, {}, {}});
    QVERIFY(first->isChanged());
    QVERIFY(!first->findChild<MessageBar *>()->sentence().isEmpty());
    first->save();
    m_desk->saved(4, requested());
    QVERIFY(m_desk->unsavedWork().isEmpty());
}

void TestEditorDesk::aConflictLeavesTheTextUntilItIsSettled()
{
    m_desk->edit({1});
    EditorWindow *editor = editors().at(0);
    setAnswer(editor, u"私の回答。"_s);
    editor->save();
    m_desk->conflicted(requested());
    QCOMPARE(editor->edited().answers[0].text, u"私の回答。"_s);
    QVERIFY(editor->isChanged());
    ChangeSet settled = requested();
    settled.entries[0].before->answers[0].text = u"他の人の回答。"_s;
    settled.entries[0].after->answers[0].text = u"二人の回答。"_s;
    m_desk->saved(5, settled);
    QCOMPARE(editor->edited().answers[0].text, u"二人の回答。"_s);
    QVERIFY(!editor->isChanged());
}

void TestEditorDesk::statesAndPlacesChangeWithoutAnEditor()
{
    m_desk->retire({1});
    QCOMPARE(requested().entries[0].after->lifecycle, Lifecycle::Retired);
    m_desk->restore({1}); // it is published still, as nothing was saved
    QCOMPARE(m_saves->size(), 1);
    m_desk->moveTo({{1}}, {});
    QCOMPARE(requested().entries[0].after->category, CategoryId{});
    QCOMPARE(editors().size(), 0);
}

void TestEditorDesk::deletingAsksFirst()
{
    connect(m_desk, &EditorDesk::permissionRequested, m_desk, &EditorDesk::permitted);
    m_desk->remove({1});
    QCOMPARE(m_saves->size(), 0);
    m_prompts->answer = 0;
    m_desk->remove({1});
    QVERIFY(!requested().entries[0].after);
    m_prompts->answer = 1;
    m_desk->remove({1});
    QCOMPARE(requested().entries[0].after->lifecycle, Lifecycle::Retired);
}

void TestEditorDesk::deletingAsksNothingBeforeItIsAllowed()
{
    const QSignalSpy permissions(m_desk, &EditorDesk::permissionRequested);
    m_prompts->answer = 0;
    m_desk->remove({1});
    QCOMPARE(permissions.size(), 1);
    QCOMPARE(m_prompts->questions.size(), 0);
    QCOMPARE(m_saves->size(), 0);
    m_desk->permitted(permissions.at(0).at(0).value<ChangeSet>());
    QCOMPARE(m_prompts->questions.size(), 1);
    QCOMPARE(m_saves->size(), 1);
}

void TestEditorDesk::categoriesAreSavedAsOneChange()
{
    m_desk->editCategories();
    m_desk->editCategories();
    const auto dialogs = m_mainWindow->findChildren<CategoriesDialog *>();
    QCOMPARE(dialogs.size(), 1);
    const QPointer<CategoriesDialog> dialog = dialogs[0];
    Q_EMIT dialog->findChild<CategoryPlanTree *>()->nameEdited({1}, u"すべて"_s);
    QCOMPARE(m_desk->unsavedWork().size(), 1);
    dialog->close(); // asks, is answered by nothing
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_prompts->questions.size(), 1);
    m_desk->putAway(); // asks nothing and gives nothing up
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_prompts->questions.size(), 1);
    dialog->findChild<QPushButton *>(u"saveCategories"_s)->click();
    QCOMPARE(requested().categories.size(), 1);
    m_desk->failed({ErrorCode::DatabaseLocked, u"faq"_s, {}, {}});
    QVERIFY(dialog->isVisible());
    dialog->findChild<QPushButton *>(u"saveCategories"_s)->click();
    m_desk->saved(4, requested());
    QTRY_VERIFY(!dialog);
    QVERIFY(m_desk->unsavedWork().isEmpty());
}

void TestEditorDesk::whatIsLeftIsNamedAndStaysAsADraft()
{
    m_desk->edit({1});
    m_desk->edit({2});
    QCOMPARE(m_desk->unsavedWork(), QList<UnsavedWork>{});
    setAnswer(editors().at(0), u"私の回答。"_s);
    const QString no = editors().at(0)->before()->no;
    QCOMPARE(m_desk->unsavedWork(), (QList<UnsavedWork>{{u"entry "_s + no, UnsavedWork::Fate::Kept}}));
    m_desk->leave();
    QCOMPARE(m_prompts->questions.size(), 0);
    QVERIFY(editors().isEmpty());
    QCOMPARE(m_desk->leftDrafts().size(), 1);
    QCOMPARE(m_desk->leftDrafts().constFirst().edited.answers.constFirst().text, u"私の回答。"_s);
}

/// A screen of 1440 pixels at twice the size has 720.
void TestEditorDesk::anEditorFitsOnHalfAScreen()
{
    m_desk->edit({1});
    EditorWindow *editor = editors().constFirst();
    editor->resize(712, 420);
    QCOMPARE(editor->width(), 712);
    auto *status = editor->findChild<QLabel *>(u"status"_s);
    status->setText(u"Published · version 1 · Drafts are kept by themselves for a long time"_s);
    editor->resize(700, 420);
    QCOMPARE(editor->width(), 700);
    editor->resize(1400, 600);
    QTRY_VERIFY(status->width() >= status->fontMetrics().horizontalAdvance(status->text())); // in one line
}

QTEST_MAIN(TestEditorDesk)
#include "tst_editordesk.moc"
