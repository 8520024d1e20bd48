// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/checkservice.h"

#include "support/faqfiles.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

/// `count` entries, the first with `answer`.
SnapshotPtr faqOf(int count, const QString &answer)
{
    QList<Entry> entries;
    for (int i = 1; i <= count; ++i) {
        const QString number = QString::number(i);
        entries.append(makeEntry({.id = i,
            .no = u"1-"_s + number,
            .question = u"問い"_s + number,
            .answer = i == 1 ? answer : u"回答"_s + number,
            .sources = 1}));
    }
    return makeSnapshot(entries);
}

} // namespace

class TestCheckService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsLookedAtUntilSomebodyWantsToSee();
    void theReportFollowsTheFaq();
    void theSameStateIsLookedAtOnce();
    void anotherDayIsAnotherReport();
    void progressComesToItsEnd();
    void whatIsGivenUpSaysNothing();
    void theNewestStateWins();
    void whatIsDismissedIsKnownToEverybody();
    void aDismissalIsNoNewStateOfTheFaq();
    void aDismissalThatCannotBeWrittenIsTold();
    void aServiceMayGoWhileItWorks();

private:
    void bringIn(const SnapshotPtr &content);
    QStringList found() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<CheckService> m_service;
    QDate m_today;
};

void TestCheckService::init()
{
    m_service.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_catalog = std::make_unique<Catalog>(m_folder->filePath(u"cache"_s));
    m_today = QDate(2026, 1, 15);
    m_service = std::make_unique<CheckService>(*m_catalog, [this] { return m_today; });
}

/// Writes the content into the file and has the catalog read it.
void TestCheckService::bringIn(const SnapshotPtr &content)
{
    const QString path = m_folder->filePath(u"faq.sqlite"_s);
    QVERIFY_OK(writeFaq(path, *content));
    m_catalog->open(path);
    QTRY_VERIFY(!m_catalog->isBusy());
}

QStringList TestCheckService::found() const
{
    QStringList lines;
    for (const Finding &finding : m_service->report().findings)
        lines.append(checkRuleName(finding.rule) + u' ' + finding.text);
    return lines;
}

void TestCheckService::nothingIsLookedAtUntilSomebodyWantsToSee()
{
    QSignalSpy checked(m_service.get(), &CheckService::checked);
    bringIn(faqOf(1, u"届出（様式"_s));
    QVERIFY(!m_service->isBusy());
    m_service->follow();
    QVERIFY(m_service->isBusy());
    QTRY_COMPARE(found(), QStringList{u"unbalanced-bracket （"_s});
    QCOMPARE(checked.size(), 1);
    QVERIFY(!m_service->isBusy());
    m_service->rest();
    bringIn(faqOf(1, u"届出"_s));
    QVERIFY(!m_service->isBusy());
    QCOMPARE(checked.size(), 1);
}

void TestCheckService::theReportFollowsTheFaq()
{
    m_service->follow();
    bringIn(faqOf(1, u"届出（様式"_s));
    QTRY_COMPARE(found(), QStringList{u"unbalanced-bracket （"_s});
    bringIn(faqOf(1, u"届出"_s));
    QTRY_COMPARE(found(), QStringList());
    QCOMPARE(m_service->report().snapshot, m_catalog->contents().snapshot);
}

void TestCheckService::theSameStateIsLookedAtOnce()
{
    bringIn(faqOf(1, u"届出（様式"_s));
    QSignalSpy checked(m_service.get(), &CheckService::checked);
    m_service->follow();
    m_service->follow();
    QTRY_COMPARE(checked.size(), 1);
    m_service->rest();
    m_service->follow();
    QVERIFY(!m_service->isBusy());
    m_service->repeat();
    QTRY_COMPARE(checked.size(), 2);
}

void TestCheckService::anotherDayIsAnotherReport()
{
    bringIn(faqOf(1, u"2026年1月15日まで"_s));
    m_service->follow();
    QTRY_VERIFY(!m_service->isBusy());
    QCOMPARE(found(), QStringList());
    m_today = m_today.addDays(1);
    m_service->follow();
    QTRY_COMPARE(found(), QStringList{u"date-passed 2026年1月15日"_s});
    QCOMPARE(m_service->report().today, m_today);
}

void TestCheckService::progressComesToItsEnd()
{
    bringIn(faqOf(50, u"届出"_s));
    QSignalSpy progressed(m_service.get(), &CheckService::progressed);
    m_service->follow();
    QTRY_VERIFY(!m_service->isBusy());
    QVERIFY(progressed.size() > 10);
    int before = 0;
    for (const auto &step : progressed.first(progressed.size() - 1)) {
        QVERIFY(step[0].toInt() >= before);
        QVERIFY(step[0].toInt() < step[1].toInt());
        before = step[0].toInt();
    }
    QCOMPARE(progressed.last(), (QVariantList{0, 0}));
}

void TestCheckService::whatIsGivenUpSaysNothing()
{
    bringIn(faqOf(500, u"届出（様式"_s));
    QSignalSpy checked(m_service.get(), &CheckService::checked);
    m_service->follow();
    m_service->cancel();
    QVERIFY(!m_service->isBusy());
    m_service->repeat();
    QTRY_VERIFY(!m_service->isBusy());
    QCOMPARE(checked.size(), 1); // the second one
}

void TestCheckService::theNewestStateWins()
{
    bringIn(faqOf(2000, u"届出（様式"_s));
    QSignalSpy checked(m_service.get(), &CheckService::checked);
    m_service->follow();
    m_today = m_today.addDays(1);
    m_service->follow();
    QTRY_COMPARE(m_service->report().today, m_today);
    QCOMPARE(checked.size(), 1); // one thread: the first state would have been told before
}

void TestCheckService::whatIsDismissedIsKnownToEverybody()
{
    bringIn(faqOf(1, u"届出（様式"_s));
    m_service->follow();
    QTRY_COMPARE(m_service->report().keys.size(), 1);
    const QString key = m_service->report().keys.first();
    m_service->dismiss(key, u"意図したもの"_s, u"鈴木"_s);
    QTRY_COMPARE(m_service->report().dismissals.value(key).reason, u"意図したもの"_s);
    Catalog elsewhere(m_folder->filePath(u"cache"_s));
    CheckService colleague(elsewhere, [this] { return m_today; });
    colleague.follow();
    elsewhere.open(m_catalog->path());
    QTRY_COMPARE(colleague.report().dismissals.value(key).author, u"鈴木"_s);
    colleague.bringBack(key);
    QTRY_VERIFY(colleague.report().dismissals.isEmpty());
    m_catalog->reload();
    QTRY_VERIFY(m_service->report().dismissals.isEmpty());
}

void TestCheckService::aDismissalIsNoNewStateOfTheFaq()
{
    bringIn(faqOf(1, u"届出（様式"_s));
    m_service->follow();
    QTRY_VERIFY(m_service->report().snapshot);
    const SnapshotPtr before = m_service->report().snapshot;
    m_service->dismiss(m_service->report().keys.first(), u"意図したもの"_s, {});
    QTRY_VERIFY(m_catalog->contents().snapshot != before); // read again
    QTRY_VERIFY(!m_catalog->isBusy());
    QVERIFY(!m_service->isBusy());
    QCOMPARE(m_service->report().dismissals.size(), 1);
    QCOMPARE(m_service->report().snapshot, before);
    // Another text is another finding.
    bringIn(faqOf(1, u"届出（様式１"_s));
    QTRY_VERIFY(m_service->report().snapshot != before);
    QVERIFY(!m_service->report().dismissals.contains(m_service->report().keys.first()));
}

void TestCheckService::aDismissalThatCannotBeWrittenIsTold()
{
    bringIn(faqOf(1, u"届出（様式"_s));
    m_service->follow();
    QTRY_COMPARE(m_service->report().keys.size(), 1);
    QSignalSpy failed(m_service.get(), &CheckService::failed);
    m_service->dismiss(m_service->report().keys.first(), u" "_s, {});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::InvalidContent);
    QVERIFY(m_service->report().dismissals.isEmpty());
}

void TestCheckService::aServiceMayGoWhileItWorks()
{
    bringIn(faqOf(2000, u"届出"_s));
    m_service->follow();
    m_service.reset();
    QCOMPARE(m_catalog->contents().snapshot->entries().size(), 2000);
}

QTEST_GUILESS_MAIN(TestCheckService)
#include "tst_checkservice.moc"
