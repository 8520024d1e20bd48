// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entrypresenter.h"

#include "service/catalog.h"
#include "service/recorder.h"
#include "support/builders.h"
#include "support/faqfiles.h"
#include "ui/detailpane.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

SnapshotPtr content(const QList<qint64> &ids)
{
    QList<Entry> entries;
    for (const qint64 id : ids)
        entries.append(makeEntry({.id = id, .no = u"1-%1"_s.arg(id), .answer = u"回答%1。"_s.arg(id)}));
    return makeSnapshot(entries);
}

/// A presenter over an FAQ file of its own.
struct Stage
{
    explicit Stage(const QString &folder)
        : catalog(folder + u"/cache"_s)
        , recorder(folder + u"/desk.sqlite"_s)
        , presenter(
              catalog, recorder, [] { return QDate(2025, 1, 15); }, pane)
    {
    }

    QList<qint64> recents() const
    {
        QList<qint64> ids;
        for (const DeskMark &mark : recorder.recents())
            ids.append(mark.entry.value);
        return ids;
    }

    Catalog catalog;
    Recorder recorder;
    DetailPane pane;
    EntryPresenter presenter;
};

} // namespace

class TestEntryPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEntryThatMerelyCameUpIsNoStepOfTheWay();
    void chosenEntriesLeadBackAndForward();
    void whatIsCopiedLiesOnTheClipboardAndCountsAsSeen();
    void aSearchedEntryThatStaysCountsAsSeen();
    void theMarkOfAFavouriteFollowsTheEntry();
    void anEntryThatIsGoneIsNotShownAgain();
    void nothingShownCopiesNothing();
    void anotherFaqForgetsTheWay();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Stage> m_stage;
};

void TestEntryPresenter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString faq = m_folder->filePath(u"faq.sqlite"_s);
    QVERIFY_OK(writeFaq(faq, *content({1, 2, 3})));
    m_stage = std::make_unique<Stage>(m_folder->path());
    m_stage->catalog.open(faq);
    QTRY_VERIFY(m_stage->catalog.contents().engine);
    m_stage->recorder.use(u"test"_s);
}

void TestEntryPresenter::cleanup()
{
    m_stage.reset();
    m_folder.reset();
}

void TestEntryPresenter::anEntryThatMerelyCameUpIsNoStepOfTheWay()
{
    EntryPresenter &presenter = m_stage->presenter;
    presenter.pass({1}, true);
    presenter.pass({2}, true);
    QCOMPARE(presenter.shown(), EntryId{2});
    QVERIFY(!presenter.canGoBack());
}

void TestEntryPresenter::chosenEntriesLeadBackAndForward()
{
    EntryPresenter &presenter = m_stage->presenter;
    presenter.choose({1});
    presenter.choose({3});
    QVERIFY(presenter.canGoBack());
    presenter.goBack();
    QCOMPARE(presenter.shown(), EntryId{1});
    QVERIFY(!presenter.canGoBack());
    QVERIFY(presenter.canGoForward());
    presenter.goForward();
    QCOMPARE(presenter.shown(), EntryId{3});
    presenter.goForward();
    QCOMPARE(presenter.shown(), EntryId{3});
}

void TestEntryPresenter::whatIsCopiedLiesOnTheClipboardAndCountsAsSeen()
{
    EntryPresenter &presenter = m_stage->presenter;
    const QSignalSpy copied(&presenter, &EntryPresenter::copied);
    presenter.pass({2}, false);
    presenter.copy(CopyKind::Answer);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"回答2。"_s);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied.constFirst().at(1).toString(), u"回答2。"_s);
    QTRY_COMPARE(m_stage->recents(), QList<qint64>{2});
    presenter.pass({3}, true);
    QVERIFY(presenter.canGoBack()); // what was copied stays on the way
}

void TestEntryPresenter::aSearchedEntryThatStaysCountsAsSeen()
{
    EntryPresenter &presenter = m_stage->presenter;
    presenter.pass({1}, false); // the first row of the whole list: nobody asked for it
    presenter.pass({3}, true);
    QTRY_COMPARE(m_stage->recents(), QList<qint64>{3});
}

void TestEntryPresenter::theMarkOfAFavouriteFollowsTheEntry()
{
    EntryPresenter &presenter = m_stage->presenter;
    presenter.choose({1});
    presenter.setFavourite(true);
    QVERIFY(presenter.isFavourite());
    presenter.choose({2});
    QVERIFY(!presenter.isFavourite());
    presenter.goBack();
    QVERIFY(presenter.isFavourite());
    presenter.setFavourite(false);
    QVERIFY(!presenter.isFavourite());
}

void TestEntryPresenter::anEntryThatIsGoneIsNotShownAgain()
{
    EntryPresenter &presenter = m_stage->presenter;
    presenter.choose({3});
    QVERIFY(presenter.showAgain());
    QVERIFY_OK(writeFaq(m_folder->filePath(u"faq.sqlite"_s), *content({1, 2})));
    m_stage->catalog.reload();
    QTRY_COMPARE(m_stage->catalog.contents().snapshot->entries().size(), 2);
    QVERIFY(!presenter.showAgain());
    presenter.choose({3});
    QCOMPARE(presenter.shown(), EntryId{0});
}

void TestEntryPresenter::nothingShownCopiesNothing()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    const QSignalSpy copied(&m_stage->presenter, &EntryPresenter::copied);
    m_stage->presenter.copy(CopyKind::Everything);
    QCOMPARE(copied.size(), 0);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void TestEntryPresenter::anotherFaqForgetsTheWay()
{
    EntryPresenter &presenter = m_stage->presenter;
    presenter.choose({1});
    presenter.choose({2});
    presenter.forget();
    QVERIFY(!presenter.canGoBack());
    QCOMPARE(presenter.shown(), EntryId{0});
}

QTEST_MAIN(TestEntryPresenter)
#include "tst_entrypresenter.moc"
