// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editoractions.h"

#include "service/catalog.h"
#include "supervisor/editordesk.h"
#include "support/builders.h"
#include "support/fakeprompts.h"
#include "support/faqfiles.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestEditorActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyWhatMakesSenseIsEnabled_data();
    void onlyWhatMakesSenseIsEnabled();
    void anEntryIsMovedFromTheMenu();
    void aNewEntryBeginsWhereTheShownOneStands();

private:
    QStringList enabled() const
    {
        QStringList names;
        QList<QAction *> actions = m_actions->ofEntry();
        actions.append(m_actions->categories());
        for (const QAction *action : std::as_const(actions)) {
            if (action->isEnabled())
                names.append(action->objectName().remove(u"Action"_s));
        }
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<FakePrompts> m_prompts;
    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<QWidget> m_mainWindow;
    EditorDesk *m_desk = nullptr;
    EditorActions *m_actions = nullptr;
    SnapshotPtr m_faq;
};

void TestEditorActions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_drafts = std::make_unique<Drafts>(m_folder->filePath(u"drafts"_s));
    m_prompts = std::make_unique<FakePrompts>();
    SnapshotData data;
    data.faqId = u"test"_s;
    data.edition = {u"試験用"_s, QDate(2024, 10, 10), 1};
    data.categories = {makeCategory(1, u"1"_s, u"全般"_s), makeCategory(2, {}, u"A&B"_s, 1)};
    data.entries = {
        makeEntry({.id = 1}), makeEntry({.id = 2, .no = u"1-2"_s, .lifecycle = Lifecycle::Retired})};
    const QString path = m_folder->filePath(u"faq.sqlite"_s);
    QVERIFY_OK(writeFaq(path, *Snapshot::create(data)));
    m_catalog = std::make_unique<Catalog>(m_folder->filePath(u"cache"_s));
    m_catalog->open(path);
    QTRY_VERIFY(m_catalog->contents().snapshot && !m_catalog->isBusy());
    m_faq = m_catalog->contents().snapshot;
    m_mainWindow = std::make_unique<QWidget>();
    m_desk =
        new EditorDesk({*m_prompts, *m_drafts, [] { return QDate(2025, 1, 15); }, [] { return u"佐藤"_s; }},
            *m_catalog, m_mainWindow.get());
    m_actions = new EditorActions(*m_desk, m_mainWindow.get());
}

void TestEditorActions::cleanup()
{
    m_mainWindow.reset();
    m_catalog.reset();
    m_drafts.reset();
}

void TestEditorActions::onlyWhatMakesSenseIsEnabled_data()
{
    QTest::addColumn<bool>("unlocked");
    QTest::addColumn<int>("entry");
    QTest::addColumn<QStringList>("names");
    const QStringList common{u"editEntry"_s, u"newEntry"_s, u"duplicateEntry"_s, u"moveEntry"_s};
    QTest::newRow("locked") << false << 1 << QStringList();
    QTest::newRow("nothing shown") << true << 0 << QStringList{u"newEntry"_s, u"categories"_s};
    QTest::newRow("a published entry")
        << true << 1 << common + QStringList{u"retireEntry"_s, u"deleteEntry"_s, u"categories"_s};
    QTest::newRow("a retired entry") << true << 2
                                     << common
            + QStringList{u"restoreEntry"_s, u"deleteEntry"_s, u"categories"_s};
}

void TestEditorActions::onlyWhatMakesSenseIsEnabled()
{
    QFETCH(bool, unlocked);
    QFETCH(int, entry);
    QCOMPARE(enabled(), QStringList());
    m_actions->setEnabled(unlocked);
    m_actions->follow(m_faq, {entry});
    QTEST(enabled(), "names");
}

void TestEditorActions::anEntryIsMovedFromTheMenu()
{
    m_actions->setEnabled(true);
    m_actions->follow(m_faq, {1});
    QSignalSpy saves(m_desk, &EditorDesk::saveRequested);
    QMenu *places = m_actions->ofEntry().at(3)->menu();
    Q_EMIT places->aboutToShow();
    QCOMPARE(places->actions().size(), 2);
    QVERIFY(places->actions().at(0)->isChecked());
    QCOMPARE(places->actions().at(1)->text(), u"\u3000\u3000A&&B"_s);
    places->actions().at(1)->trigger();
    QCOMPARE(saves.size(), 1);
    QCOMPARE(saves[0][0].value<ChangeSet>().entries[0].after->category, CategoryId{2});
}

void TestEditorActions::aNewEntryBeginsWhereTheShownOneStands()
{
    m_actions->setEnabled(true);
    m_actions->follow(m_faq, {1});
    m_actions->ofEntry().at(1)->trigger();
    m_actions->ofEntry().at(2)->trigger();
    QStringList found;
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        if (const auto *editor = qobject_cast<const EditorWindow *>(widget))
            found.append(editor->edited().no + u' ' + editor->edited().question);
    }
    found.sort();
    QCOMPARE(found, (QStringList{u"1-3 "_s, u"1-3 再発行できますか。"_s}));
}

QTEST_MAIN(TestEditorActions)
#include "tst_editoractions.moc"
