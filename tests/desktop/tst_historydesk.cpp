// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/program.h"
#include "support/builders.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

/// The window of the past, in the whole program.
class TestHistoryDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatBecameOfARestoreIsToldWhereItWasAskedFor_data();
    void whatBecameOfARestoreIsToldWhereItWasAskedFor();
    void whatComesBackInReviewIsTold();

private:
    QString path() const { return m_folder->filePath(u"faq.sqlite"_s); }
    void apply(const ChangeSet &changes) const
    {
        auto file = FaqFile::open(path(), FaqFile::Mode::ReadWrite);
        QVERIFY_OK(file);
        QVERIFY_OK((*file)->apply(changes, {u"鈴木"_s, {}}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistoryDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY_OK(writeGuardedFaq(path(), u"一つ目"_s));
}

void TestHistoryDesk::whatBecameOfARestoreIsToldWhereItWasAskedFor_data()
{
    QTest::addColumn<bool>("noIsTaken");
    QTest::addColumn<qint64>("parent");
    QTest::addColumn<bool>("comesBack");
    QTest::addColumn<QString>("told");
    QTest::newRow("its No is taken") << true << qint64(0) << false
                                     << u"There are two entries with the No 9-1. Each No may be used once."_s;
    QTest::newRow("its category is gone")
        << false << qint64(1) << true << u"The category of 9-1 is gone. It came back into “1 お知らせ”."_s;
    QTest::newRow("no category took over")
        << false << qint64(0) << true
        << u"9-1 is back, but its category is gone and none took over from "
           "it. Choose one in the editor."_s;
}

void TestHistoryDesk::whatBecameOfARestoreIsToldWhereItWasAskedFor()
{
    QFETCH(bool, noIsTaken);
    QFETCH(qint64, parent);
    QFETCH(bool, comesBack);
    QFETCH(QString, told);
    const Category category = makeCategory(2, u"9"_s, u"後で無くなる"_s, parent);
    const Entry entry = makeEntry({.id = 4, .no = u"9-1"_s, .category = 2});
    ChangeSet made;
    made.categories = {{std::nullopt, category}};
    made.entries = {{std::nullopt, entry}};
    made.categories[0].after->id = {-1};
    made.entries[0].after->id = {0};
    made.entries[0].after->category = {-1};
    apply(made);
    ChangeSet gone;
    gone.entries = {{entry, std::nullopt}};
    gone.categories = {{category, std::nullopt}};
    apply(gone);
    if (noIsTaken) {
        ChangeSet taken;
        taken.entries = {{std::nullopt, makeEntry({.id = 0, .no = u"9-1"_s, .category = 1})}};
        apply(taken);
    }

    Program program(m_folder->path(), path(), Language::English);
    QTRY_VERIFY(program.isReady());
    program.unlock();
    program.action(u"deletedAction"_s)->trigger();
    const QWidget *history = Program::shown("sokuto::HistoryWindow");
    QVERIFY(history);
    const auto *deleted = history->findChild<QListWidget *>(u"deletedItems"_s);
    QTRY_COMPARE(deleted->count(), 1);
    const auto *bar = history->findChild<MessageBar *>();
    QVERIFY(bar->isHidden());
    history->findChild<QPushButton *>(u"deletedRestore"_s)->click();
    QTRY_COMPARE(bar->sentence(), told);
    QVERIFY(bar->isVisible());
    QTRY_COMPARE(deleted->count(), comesBack ? 0 : 1);
}

/// Where a second person approves, nobody could save as in review what is gone.
void TestHistoryDesk::whatComesBackInReviewIsTold()
{
    const Entry published = makeEntry({.id = 1, .no = u"1-1"_s});
    ChangeSet gone;
    gone.entries = {{published, std::nullopt}};
    apply(gone);
    {
        auto file = FaqFile::open(path(), FaqFile::Mode::ReadWrite);
        QVERIFY_OK(file);
        QVERIFY_OK((*file)->setApprovals({{1}}, {u"鈴木"_s, {}}));
    }
    Program program(m_folder->path(), path(), Language::English);
    QTRY_VERIFY(program.isReady());
    program.unlock();
    program.action(u"deletedAction"_s)->trigger();
    const QWidget *history = Program::shown("sokuto::HistoryWindow");
    QVERIFY(history);
    const auto *deleted = history->findChild<QListWidget *>(u"deletedItems"_s);
    QTRY_COMPARE(deleted->count(), 1);
    history->findChild<QPushButton *>(u"deletedRestore"_s)->click();
    QTRY_COMPARE(history->findChild<MessageBar *>()->sentence(),
        u"1-1 came back as in review; another person can publish it."_s);
    QTRY_COMPARE(deleted->count(), 0);
}

QTEST_MAIN(TestHistoryDesk)
#include "tst_historydesk.moc"
