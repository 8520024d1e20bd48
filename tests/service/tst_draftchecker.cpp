// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/draftchecker.h"

#include "support/builders.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

SnapshotPtr faqWith(const QString &answer)
{
    return makeSnapshot({makeEntry({.id = 1, .answer = answer, .sources = 1}),
        makeEntry(
            {.id = 2, .no = u"1-2"_s, .question = u"住所は。"_s, .answer = u"括弧（が開いたまま。"_s})});
}

QStringList rulesOf(const QSignalSpy &spy, qsizetype at)
{
    QStringList rules;
    for (const Finding &finding : spy[at][0].value<QList<Finding>>())
        rules.append(checkRuleName(finding.rule));
    return rules;
}

} // namespace

class TestDraftChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheEntryItselfIsSpokenOf();
    void theNewestRequestWins();
    void itMayGoWhileItWorks();
};

void TestDraftChecker::onlyTheEntryItselfIsSpokenOf()
{
    DraftChecker checker;
    QSignalSpy checked(&checker, &DraftChecker::checked);
    QSignalSpy made(&checker, &DraftChecker::made);
    const SnapshotPtr faq = faqWith(u"様式は<b>こちら"_s);
    checker.check([faq] { return faq; }, {1}, QDate(2025, 1, 15));
    QTRY_COMPARE(checked.size(), 1);
    QCOMPARE(rulesOf(checked, 0), QStringList{u"markup-left"_s});
    QCOMPARE(made.size(), 1);
    QCOMPARE(made[0][0].value<SnapshotPtr>(), faq);
}

void TestDraftChecker::theNewestRequestWins()
{
    DraftChecker checker;
    QSignalSpy checked(&checker, &DraftChecker::checked);
    const SnapshotPtr last = faqWith(u"様式は<b>こちら"_s);
    const std::weak_ptr<int> watched = [&checker] {
        const auto question = std::make_shared<int>();
        checker.check([question] { return faqWith(u"番号（を確認。"_s); }, {1}, QDate(2025, 1, 15));
        return std::weak_ptr(question);
    }();
    // The first answer lies undelivered in the queue when the question is let go.
    while (!watched.expired())
        QThread::yieldCurrentThread();
    checker.check([last] { return last; }, {1}, QDate(2025, 1, 15));
    QTRY_COMPARE(checked.size(), 1);
    QCOMPARE(rulesOf(checked, 0), QStringList{u"markup-left"_s});
    QCoreApplication::processEvents();
    QCOMPARE(checked.size(), 1);
}

void TestDraftChecker::itMayGoWhileItWorks()
{
    for (int i = 0; i < 20; ++i) {
        DraftChecker checker;
        checker.check([i] { return faqWith(QString(i, u'字')); }, {1}, QDate(2025, 1, 15));
    }
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestDraftChecker)
#include "tst_draftchecker.moc"
