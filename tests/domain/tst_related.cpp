// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/related.h"

#include "support/builders.h"
#include "support/realfaq.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestRelated : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realEntriesHaveTheirRelations_data();
    void realEntriesHaveTheirRelations();
    void theSameAnswerIsTheSameInAnyWidth();
    void referencesWorkInBothDirections();
    void anEntryIsNotRelatedToItselfNorTwiceToAnother();
    void grammarAloneRelatesNothing();
    void entriesThatAreNotPublicAreLeftOut();
    void moreThanTheLimitAreCutByReason();
    void relationsAreCompleteAtTenThousandEntries();
    void emptyAndUnknownAreNothing();
    void aCancelledBuildGivesNothing();
    void aLinkShowsWhatDiffers_data();
    void aLinkShowsWhatDiffers();
};

namespace {

QDate today()
{
    return {2024, 10, 10};
}

/// "1-7 same-answer"
QStringList picture(const RelatedEntries &related, EntryId entry, qsizetype limit = 5)
{
    static const std::array<QLatin1StringView, 4> names{
        "same-answer"_L1, "refers-to"_L1, "referred-from"_L1, "same-words"_L1};
    QStringList rows;
    const QList<Relation> relations = related.of(entry, limit);
    for (const Relation &relation : relations)
        rows.append(related.snapshot()->find(relation.entry)->no + u' ' + names[size_t(relation.kind)]);
    return rows;
}

QStringList picture(const QList<Entry> &entries, qint64 entry, qsizetype limit = 5)
{
    return picture(*RelatedEntries::build(test::makeSnapshot(entries), today()), {entry}, limit);
}

} // namespace

void TestRelated::realEntriesHaveTheirRelations_data()
{
    QTest::addColumn<QString>("no");
    QTest::addColumn<QStringList>("relations");
    QTest::newRow("1-6") << u"1-6"_s << QStringList{u"1-7 same-answer"_s};
    QTest::newRow("1-8") << u"1-8"_s << QStringList{u"1-9 same-answer"_s, u"1-1 same-words"_s};
    QTest::newRow("1-11") << u"1-11"_s << QStringList{u"2-3 same-words"_s, u"1-12 same-words"_s};
    QTest::newRow("2-2") << u"2-2"_s << QStringList{u"3-3 referred-from"_s, u"2-1 same-words"_s};
    QTest::newRow("3-3") << u"3-3"_s
                         << QStringList{u"2-2 refers-to"_s, u"3-5 same-words"_s, u"3-1 same-words"_s,
                                u"1-12 same-words"_s};
    QTest::newRow("4-5") << u"4-5"_s << QStringList{u"4-6 same-words"_s};
    QTest::newRow("4-9") << u"4-9"_s << QStringList();
}

void TestRelated::realEntriesHaveTheirRelations()
{
    QFETCH(QString, no);
    QFETCH(QStringList, relations);
    const SnapshotPtr faq = test::realFaq();
    QVERIFY(faq);
    QCOMPARE(picture(*RelatedEntries::build(faq, today()), faq->findNo(no)->id), relations);
}

void TestRelated::theSameAnswerIsTheSameInAnyWidth()
{
    QCOMPARE(
        picture(
            {test::makeEntry({.id = 1, .no = u"1-1"_s, .question = u"甲"_s, .answer = u"ＡＢＣ です。"_s}),
                test::makeEntry({.id = 2, .no = u"1-2"_s, .question = u"乙"_s, .answer = u"abcです。\n"_s}),
                test::makeEntry({.id = 3, .no = u"1-3"_s, .question = u"丙"_s, .answer = u"abdです。"_s})},
            1),
        QStringList{u"1-2 same-answer"_s});
}

void TestRelated::referencesWorkInBothDirections()
{
    const QList<Entry> entries{
        test::makeEntry({.id = 1, .no = u"1-1"_s, .question = u"甲"_s, .answer = u"No1-3とNo1-2を参照"_s}),
        test::makeEntry({.id = 2, .no = u"1-2"_s, .question = u"乙"_s, .answer = u"二。"_s}),
        test::makeEntry({.id = 3, .no = u"1-3"_s, .question = u"丙"_s, .answer = u"No1-1参照"_s})};
    QCOMPARE(picture(entries, 1), (QStringList{u"1-3 refers-to"_s, u"1-2 refers-to"_s}));
    QCOMPARE(picture(entries, 2), (QStringList{u"1-1 referred-from"_s}));
    QCOMPARE(picture(entries, 3), (QStringList{u"1-1 refers-to"_s}));
}

void TestRelated::anEntryIsNotRelatedToItselfNorTwiceToAnother()
{
    const QString question = u"保険証を紛失した場合の手続き"_s;
    const QList<Entry> entries{
        test::makeEntry(
            {.id = 1, .no = u"1-1"_s, .question = question, .answer = u"No1-1、No1-2、No1-2参照"_s}),
        test::makeEntry({.id = 2, .no = u"1-2"_s, .question = question, .answer = u"No1-1参照"_s})};
    QCOMPARE(picture(entries, 1), QStringList{u"1-2 refers-to"_s});
}

void TestRelated::grammarAloneRelatesNothing()
{
    const QList<Entry> entries{test::makeEntry({.id = 1,
                                   .no = u"1-1"_s,
                                   .question = u"氏名はどうしたらいいのでしょうか。"_s,
                                   .answer = u"一。"_s}),
        test::makeEntry({.id = 2,
            .no = u"1-2"_s,
            .question = u"住所はどうしたらいいのでしょうか。"_s,
            .answer = u"二。"_s})};
    QCOMPARE(picture(entries, 1), QStringList());
}

void TestRelated::entriesThatAreNotPublicAreLeftOut()
{
    QList<Entry> entries{test::makeEntry({.id = 1, .no = u"1-1"_s, .answer = u"同じ。"_s}),
        test::makeEntry({.id = 2, .no = u"1-2"_s, .answer = u"同じ。"_s, .lifecycle = Lifecycle::Retired}),
        test::makeEntry({.id = 3, .no = u"1-3"_s, .answer = u"同じ。"_s, .lifecycle = Lifecycle::Draft}),
        test::makeEntry({.id = 4, .no = u"1-4"_s, .answer = u"同じ。"_s})};
    entries[3].answers.first().validUntil = today().addDays(-1);
    QCOMPARE(picture(entries, 1), QStringList());
    entries[3].answers.first().validUntil = today();
    QCOMPARE(picture(entries, 1), QStringList{u"1-4 same-answer"_s});
    // But what a draft is related to is of use to whoever writes it.
    entries[2].answers.first().text = u"No1-1とNo1-2参照"_s;
    QCOMPARE(picture(entries, 3), QStringList({u"1-1 refers-to"_s, u"1-4 same-words"_s}));
    QCOMPARE(picture(entries, 1), QStringList{u"1-4 same-answer"_s});
}

void TestRelated::moreThanTheLimitAreCutByReason()
{
    QList<Entry> entries;
    for (int i = 1; i <= 9; ++i)
        entries.append(test::makeEntry({.id = i,
            .no = u"1-"_s + QString::number(i),
            .question = u"保険証の再発行"_s,
            .answer = i < 4 ? u"同じ。"_s : u"別。"_s + QString::number(i)}));
    entries[0].answers.first().text = u"No1-9参照"_s;
    QCOMPARE(picture(entries, 2),
        (QStringList{u"1-3 same-answer"_s, u"1-1 same-words"_s, u"1-4 same-words"_s, u"1-5 same-words"_s,
            u"1-6 same-words"_s}));
    QCOMPARE(picture(entries, 1, 2), (QStringList{u"1-9 refers-to"_s, u"1-2 same-words"_s}));
    QCOMPARE(picture(entries, 1, 0), QStringList());
}

void TestRelated::relationsAreCompleteAtTenThousandEntries()
{
    QList<Entry> entries;
    for (int i = 1; i <= 10000; ++i) {
        const QString number = QString::number(i);
        entries.append(test::makeEntry({.id = i,
            .no = u"1-"_s + number,
            .question = u"項目%1について"_s.arg(i),
            .answer = u"回答"_s + number}));
    }
    entries[6999].answers.first().text = entries[41].answers.first().text;
    entries[9999].answers.first().text = u"No1-42参照"_s;
    entries[4999].question = u"特定疾病療養受領証の更新"_s;
    entries[41].question = u"特定疾病療養受領証の返却"_s;
    QCOMPARE(picture(entries, 42),
        (QStringList{u"1-7000 same-answer"_s, u"1-10000 referred-from"_s, u"1-5000 same-words"_s}));
}

void TestRelated::emptyAndUnknownAreNothing()
{
    const auto none = RelatedEntries::build(test::makeSnapshot({}), today());
    QCOMPARE(none->of({1}), QList<Relation>());
    const QList<Entry> blank{
        test::makeEntry({.id = 1, .no = u"1-1"_s, .question = QString(), .answer = QString()}),
        test::makeEntry({.id = 2, .no = u"1-2"_s, .question = QString(), .answer = u" \n"_s})};
    QCOMPARE(picture(blank, 1), QStringList());
    QCOMPARE(picture(blank, 7), QStringList());
}

void TestRelated::aCancelledBuildGivesNothing()
{
    const std::atomic<bool> cancel = true;
    QVERIFY(!RelatedEntries::build(test::makeSnapshot({test::makeEntry()}), today(), &cancel));
}

void TestRelated::aLinkShowsWhatDiffers_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<QString>("shown");
    QTest::newRow("short") << u"再発行できますか。"_s << u"いつまで使えますか。"_s << u"再発行できますか"_s;
    QTest::newRow("long") << u"一部の家族のお知らせが入っていないのですがなぜでしょうか。"_s << u"甲"_s
                          << u"一部の家族のお知らせが入っていないので…"_s;
    QTest::newRow("shared beginning")
        << u"マイナンバーカードを健康保険証として利用するメリットは何ですか。"_s
        << u"マイナンバーカードを健康保険証として利用するためには"_s << u"…メリットは何ですか"_s;
    QTest::newRow("little shared") << u"保険証をなくした"_s << u"保険証を返したい"_s << u"保険証をなくした"_s;
    QTest::newRow("same question") << u"保険証をなくしたときは"_s << u"保険証をなくしたときは"_s
                                   << u"保険証をなくしたときは"_s;
    QTest::newRow("line ends") << u"一\n二"_s << QString() << u"一 二"_s;
    QTest::newRow("surrogates are not cut")
        << QString(u"𠮷"_s).repeated(15) << QString() << QString(u"𠮷"_s).repeated(9) + u"…"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestRelated::aLinkShowsWhatDiffers()
{
    QFETCH(QString, question);
    QFETCH(QString, beside);
    QFETCH(QString, shown);
    QCOMPARE(
        shortQuestion(test::makeEntry({.question = question}), test::makeEntry({.question = beside}), 20),
        shown);
}

QTEST_APPLESS_MAIN(TestRelated)
#include "tst_related.moc"
