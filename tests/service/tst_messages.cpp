// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messages.h"

#include "domain/approval.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusalOfSeveralEntriesSpeaksOfSeveral();
    void everyErrorHasASentenceWithItsSubject_data();
    void everyErrorHasASentenceWithItsSubject();
    void everyBrokenRuleHasItsOwnSentence();
    void recallPartsSayHowTheyWereUnderstood_data();
    void recallPartsSayHowTheyWereUnderstood();
    void theNoticeSaysWhatHoldsForAll();
    void percentSignsInDataAreHarmless();
};

void TestMessages::aRefusalOfSeveralEntriesSpeaksOfSeveral()
{
    for (const char *rule : {"second-person", "second-person-removal", "second-person-move",
             "second-person-entrance", "second-person-awaited"}) {
        const Error error{ErrorCode::InvalidContent, u"2-2"_s, {}, {QString::fromLatin1(rule), u"佐藤"_s}};
        QVERIFY(approvalRule(error));
        const QString one = Messages::error(withRefusedNos(error, {u"2-2"_s}));
        QVERIFY2(!one.contains(u" them"_s) && !one.contains(u" are "_s), qUtf8Printable(one));
        const QString many = Messages::error(withRefusedNos(error, {u"2-2"_s, u"2-3"_s}));
        QVERIFY2(many.contains(u"2-2, 2-3"_s) && many.contains(u" them"_s), qUtf8Printable(many));
    }
}

void TestMessages::everyErrorHasASentenceWithItsSubject_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= int(ErrorCode::Cancelled); ++code)
        QTest::addRow("%d", code) << code;
}

void TestMessages::everyErrorHasASentenceWithItsSubject()
{
    QFETCH(int, code);
    const QString sentence =
        Messages::error({ErrorCode(code), u"SUBJECT"_s, u"DETAIL"_s, {u"first"_s, u"second"_s}});
    const bool aboutNothing =
        ErrorCode(code) == ErrorCode::Cancelled || ErrorCode(code) == ErrorCode::TransactionFailed;
    QVERIFY2(sentence.endsWith(u'.') && sentence.size() > 20, qUtf8Printable(sentence));
    QVERIFY2(sentence.contains(u"SUBJECT"_s) != aboutNothing, qUtf8Printable(sentence));
    QVERIFY2(!sentence.contains(u'%') && !sentence.contains(u"DETAIL"_s), qUtf8Printable(sentence));
}

void TestMessages::everyBrokenRuleHasItsOwnSentence()
{
    QSet<QString> sentences;
    const QStringList rules{u"unstorable-text"_s, u"empty-no"_s, u"no-answer"_s, u"empty-source"_s,
        u"empty-phrase"_s, u"duplicate-no"_s, u"missing-category"_s, u"category-in-use"_s,
        u"missing-parent"_s, u"category-circle"_s, u"malformed-json"_s, u"a rule of the future"_s};
    for (const QString &rule : rules) {
        const QString sentence = Messages::error({ErrorCode::InvalidContent, u"SUBJECT"_s, {}, {rule}});
        QVERIFY2(sentence.contains(u"SUBJECT"_s), qUtf8Printable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), rules.size());
}

void TestMessages::recallPartsSayHowTheyWereUnderstood_data()
{
    QTest::addColumn<RecallPart>("part");
    QTest::addColumn<QString>("words");
    const auto part = [](const QString &typed, Understanding how, const QStringList &as,
                          const QString &official) {
        return RecallPart{typed, how, as, 3, official};
    };
    QTest::newRow("as written") << part(u"再発行"_s, Understanding::AsWritten, {}, {})
                                << u"再発行 as written (3)"_s;
    QTest::newRow("number") << part(u"1-11"_s, Understanding::Number, {}, {}) << u"number 1-11 (3)"_s;
    QTest::newRow("number in another writing")
        << part(u"下4桁"_s, Understanding::Number, {u"下四桁"_s}, {}) << u"number 下4桁 → 下四桁 (3)"_s;
    QTest::newRow("reading") << part(u"saihak"_s, Understanding::Reading, {u"再発行"_s}, {})
                             << u"saihak by reading → 再発行 (3)"_s;
    QTest::newRow("synonym") << part(u"捨てる"_s, Understanding::Synonym, {u"廃棄"_s, u"処分"_s}, {})
                             << u"捨てる by synonym → 廃棄・処分 (3)"_s;
    QTest::newRow("typo") << part(u"最発行"_s, Understanding::TypoMended, {u"再発行"_s}, {})
                          << u"最発行 typo mended → 再発行 (3)"_s;
    QTest::newRow("exact") << part(u"下四桁"_s, Understanding::Exact, {}, {}) << u"exactly “下四桁” (3)"_s;
    QTest::newRow("excluded") << part(u"家族"_s, Understanding::Excluded, {}, {}) << u"without 家族 (3)"_s;
    QTest::newRow("field") << part(u"分類:その他"_s, Understanding::Field, {}, {}) << u"分類:その他 (3)"_s;
    QTest::newRow("let go") << part(u"銀行"_s, Understanding::LetGo, {}, {})
                            << u"銀行 let go: never together with the rest (3)"_s;
    QTest::newRow("a field of nothing")
        << part(u"分類:ない"_s, Understanding::EmptyField, {}, {}) << u"no entry for 分類:ない"_s;
    QTest::newRow("filtered out") << part(u"扶養"_s, Understanding::FilteredOut, {}, {})
                                  << u"扶養 only outside the filter (3)"_s;
    QTest::newRow("nowhere") << part(u"ryokou"_s, Understanding::Nowhere, {}, {})
                             << u"ryokou found nowhere"_s;
    QTest::newRow("left out") << part(u"※"_s, Understanding::LeftOut, {}, {}) << u"※ is not searched for"_s;
    QTest::newRow("outdated word") << part(
        u"保険証"_s, Understanding::AsWritten, {}, u"資格確認書・マイナ保険証"_s)
                                   << u"保険証 as written (3) (保険証 → now 資格確認書・マイナ保険証)"_s;
}

void TestMessages::recallPartsSayHowTheyWereUnderstood()
{
    QFETCH(RecallPart, part);
    QTEST(Messages::recallPart(part), "words");
}

void TestMessages::theNoticeSaysWhatHoldsForAll()
{
    const RecallPart known{u"再発行"_s, Understanding::AsWritten, {}, 1, {}};
    const RecallPart unknown{u"旅行"_s, Understanding::Nowhere, {}, 0, {}};
    QCOMPARE(Messages::recallNotice({}), QString());
    QCOMPARE(Messages::recallNotice({{known}, false, false}), QString());
    QSet<QString> notices{Messages::recallNotice({{known}, true, false}),
        Messages::recallNotice({{known, unknown}, false, true}),
        Messages::recallNotice({{unknown}, false, false})};
    QCOMPARE(notices.size(), 3);
    const RecallPart mark{u"※"_s, Understanding::LeftOut, {}, 0, {}};
    QCOMPARE(Messages::recallNotice({{mark}, false, false}), QString()); // nobody looked for it
    QCOMPARE(Messages::recallNotice({{unknown, mark}, false, false}),
        Messages::recallNotice({{unknown}, false, false}));
    Recall outside{{known}, false, true};
    outside.outside = true; // the guesses are not to be seen
    notices.insert(Messages::recallNotice(outside));
    Recall nothing{{{u"扶養"_s, Understanding::Excluded, {}, 3, {}}}, false, false};
    nothing.nothingLeft = true;
    notices.insert(Messages::recallNotice(nothing));
    QCOMPARE(notices.size(), 5);
    const RecallPart field{u"分類:ない"_s, Understanding::EmptyField, {}, 0, {}};
    const RecallPart filteredOut{u"再発行"_s, Understanding::FilteredOut, {}, 1, {}};
    QCOMPARE(Messages::recallNotice({{field, filteredOut}, false, false}), QString()); // they say it
    QVERIFY(!notices.contains(QString()));
}

/// Data with %1 in it must not be filled in again.
void TestMessages::percentSignsInDataAreHarmless()
{
    QVERIFY(Messages::error({ErrorCode::UndecodableText, u"a%2.csv"_s, {}, {u"7"_s, u"utf-8"_s}})
                .contains(u"Line 7 of a%2.csv"_s));
    QCOMPARE(Messages::recallPart({u"100%n%1"_s, Understanding::Synonym, {u"%1"_s}, 3, {}}),
        u"100%n%1 by synonym → %1 (3)"_s);
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
