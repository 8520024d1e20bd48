// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/categorytreemodel.h"
#include "service/recorder.h"
#include "service/settings.h"
#include "service/watchlist.h"
#include "support/fakeprompts.h"
#include "support/faqfiles.h"
#include "ui/categorypane.h"
#include "ui/messagebar.h"
#include "ui/resulttable.h"
#include "ui/searchbox.h"
#include "ui/theme.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

/// 1-1, 1-2 (about something else), 1-3 a draft, 1-10.
SnapshotPtr content()
{
    return makeSnapshot({makeEntry({.id = 1, .no = u"1-1"_s}),
        makeEntry({.id = 2, .no = u"1-2"_s, .question = u"住所が変わりました。"_s}),
        makeEntry({.id = 3, .no = u"1-3"_s, .question = u"下書きの問い。"_s, .lifecycle = Lifecycle::Draft}),
        makeEntry({.id = 4, .no = u"1-10"_s, .question = u"再発行の手数料は。"_s})});
}

/// A window on a FAQ of its own.
struct Desk
{
    explicit Desk(const QString &folder)
        : settings(folder + u"/sokuto.ini"_s)
        , theme(ThemeMode::Light)
        , catalog(folder + u"/cache"_s)
        , recorder(folder + u"/desk.sqlite"_s)
        , window({catalog, recorder, watchList, settings, theme, translation, prompts,
              folder + u"/faq.sqlite"_s, [] { return QDate(2025, 1, 15); }})
    {
        catalog.open(folder + u"/faq.sqlite"_s);
        window.show();
        QApplication::setActiveWindow(&window);
    }

    bool isReady() const { return !catalog.isBusy() && catalog.contents().engine; }
    SearchBox *box() const { return window.findChild<SearchBox *>(); }
    QStringList listedNos() const
    {
        const auto *model = window.findChild<ResultTable *>()->model();
        QStringList nos;
        for (int row = 0; row < model->rowCount(); ++row)
            nos.append(model->index(row, 0).data().toString());
        return nos;
    }
    QString shownNo() const
    {
        const Entry *entry = catalog.contents().snapshot->find(window.shownEntry());
        return entry ? entry->no : QString();
    }
    CategoryPane *pane() const { return window.findChild<CategoryPane *>(); }
    QString countOfCategory() const
    {
        return window.findChild<CategoryPane *>()
            ->categories()
            ->indexOf({EntryView::All, {1}}, CategoryTreeModel::CountColumn)
            .data()
            .toString();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(box(), key, modifiers); }

    Translation translation;
    Settings settings;
    Theme theme;
    FakePrompts prompts;
    Catalog catalog;
    Recorder recorder;
    WatchList watchList;
    MainWindow window;
};

} // namespace

class TestMainWindowRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void operatorsAndSupervisorsSeeWhatIsTheirs();
    void theMenuOffersWhatTheRoleMayDo();
    void aChangeMadeElsewhereComesQuietly();
    void whatStandsInNoCategoryIsInTheTree();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMainWindowRoles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY_OK(writeFaq(m_folder->filePath(u"faq.sqlite"_s), *content()));
}

#define OPEN_DESK(name)                                                                                      \
    Desk name(m_folder->path());                                                                             \
    QTRY_VERIFY((name).isReady());                                                                           \
    QTRY_VERIFY((name).box()->hasFocus())

void TestMainWindowRoles::whatStandsInNoCategoryIsInTheTree()
{
    SnapshotData data = content()->data();
    data.entries[1].category = {}; // 1-2, published
    data.entries[2].category = {}; // 1-3, a draft
    QVERIFY_OK(writeFaq(m_folder->filePath(u"other.sqlite"_s), *Snapshot::create(data)));
    const Place place{EntryView::NoCategory, {}};
    OPEN_DESK(desk);
    CategoryTreeModel &tree = *desk.pane()->categories();
    QVERIFY(!tree.indexOf(place).isValid());
    desk.window.open(m_folder->filePath(u"other.sqlite"_s));
    QTRY_VERIFY(tree.indexOf(place).isValid());
    QTRY_VERIFY(desk.isReady());
    const auto count = [&] { return tree.indexOf(place, CategoryTreeModel::CountColumn).data().toString(); };
    QCOMPARE(count(), u"1"_s);
    desk.pane()->setFocus();
    QTest::keyClick(desk.pane(), Qt::Key_End);
    QCOMPARE(desk.listedNos(), QStringList{u"1-2"_s});
    desk.window.setRole(Role::Supervisor);
    QCOMPARE(count(), u"2"_s);
    QCOMPARE(desk.listedNos(), (QStringList{u"1-2"_s, u"1-3"_s}));
    desk.box()->setText(u"下書き"_s);
    QCOMPARE(count(), u"1/2"_s);
    QCOMPARE(desk.listedNos(), QStringList{u"1-3"_s});
    desk.box()->clear();
    // When the last one has found a place, its row goes, and everything is listed.
    desk.window.open(m_folder->filePath(u"faq.sqlite"_s));
    QTRY_VERIFY(!tree.indexOf(place).isValid());
    QTRY_COMPARE(desk.listedNos(), (QStringList{u"1-1"_s, u"1-2"_s, u"1-3"_s, u"1-10"_s}));
    QCOMPARE(desk.pane()->currentIndex(), tree.indexOf({}));
}

void TestMainWindowRoles::operatorsAndSupervisorsSeeWhatIsTheirs()
{
    OPEN_DESK(desk);
    QCOMPARE(desk.listedNos(), (QStringList{u"1-1"_s, u"1-2"_s, u"1-10"_s}));
    QCOMPARE(desk.countOfCategory(), u"3"_s);
    desk.window.setRole(Role::Supervisor);
    QCOMPARE(desk.listedNos(), (QStringList{u"1-1"_s, u"1-2"_s, u"1-3"_s, u"1-10"_s}));
    QCOMPARE(desk.countOfCategory(), u"4"_s);
    desk.box()->setText(u"下書き"_s);
    QCOMPARE(desk.shownNo(), u"1-3"_s);
    desk.box()->clear();
    desk.window.setFilter(EntryFilter::Draft);
    QCOMPARE(desk.listedNos(), QStringList{u"1-3"_s});
    desk.window.showEntry({3});
    QCOMPARE(desk.shownNo(), u"1-3"_s);
    // Locked again, nothing of it is left, not even on the right.
    desk.window.setRole(Role::Operator);
    QCOMPARE(desk.listedNos(), (QStringList{u"1-1"_s, u"1-2"_s, u"1-10"_s}));
    QVERIFY(desk.shownNo() != u"1-3"_s);
}

void TestMainWindowRoles::theMenuOffersWhatTheRoleMayDo()
{
    OPEN_DESK(desk);
    auto *action = new QAction(u"edit"_s, &desk.window);
    action->setShortcut(QKeySequence(u"Ctrl+Shift+E"_s));
    desk.window.addSupervisorAction(action);
    const auto offered = [&desk] {
        QStringList names;
        for (const QAction *one : desk.window.findChild<QMenu *>(u"supervisorMenu"_s)->actions()) {
            if (one->isVisible() && !one->isSeparator())
                names.append(one->objectName().isEmpty() ? one->text() : one->objectName());
        }
        return names;
    };
    const QSignalSpy triggered(action, &QAction::triggered);
    const QSignalSpy unlock(&desk.window, &MainWindow::unlockRequested);
    const QSignalSpy lock(&desk.window, &MainWindow::lockRequested);
    const auto both = Qt::ControlModifier | Qt::ShiftModifier;
    QCOMPARE(offered(), QStringList{u"unlockAction"_s});
    desk.key(Qt::Key_E, both);
    QCOMPARE(triggered.size(), 0);
    desk.key(Qt::Key_L, both);
    QCOMPARE(unlock.size(), 1);
    desk.window.setRole(Role::Administrator);
    QCOMPARE(offered(), (QStringList{u"edit"_s, u"lockAction"_s}));
    desk.key(Qt::Key_E, both);
    QCOMPARE(triggered.size(), 1);
    desk.key(Qt::Key_L, both);
    QCOMPARE(lock.size(), 1);
    QCOMPARE(desk.window.findChild<QLabel *>(u"role"_s)->text(), u"Administrator"_s);
}

void TestMainWindowRoles::aChangeMadeElsewhereComesQuietly()
{
    OPEN_DESK(desk);
    desk.box()->setText(u"再発行"_s);
    desk.key(Qt::Key_Down);
    const QString shown = desk.shownNo();
    const QSignalSpy changed(&desk.catalog, &Catalog::changed);
    auto file = FaqFile::open(m_folder->filePath(u"faq.sqlite"_s), FaqFile::Mode::ReadWrite);
    QVERIFY_OK(file);
    ChangeSet added;
    added.entries = {{std::nullopt, makeEntry({.id = 0, .no = u"1-4"_s, .question = u"再発行の窓口は。"_s})}};
    QVERIFY_OK((*file)->apply(added, {u"佐藤"_s, {}}));
    Q_EMIT desk.catalog.fileChanged();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(desk.listedNos().contains(u"1-4"_s));
    QCOMPARE(desk.shownNo(), shown);
    QVERIFY(desk.window.findChild<MessageBar *>()->sentence().isEmpty());
}

QTEST_MAIN(TestMainWindowRoles)
#include "tst_mainwindowroles.moc"
