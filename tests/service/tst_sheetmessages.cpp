// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sheetmessages.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;
using Kind = TableFinding::Kind;

class TestSheetMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingHasItsOwnSentence();
    void aFindingSaysItsPlace_data();
    void aFindingSaysItsPlace();
    void aPreviewTellsWhatWillHappen();
    void whatAnImportKeepsBackIsOneLine();
    void everyDamageOfAJsonHasItsOwnWords();
    void aMemberOfAJsonIsCalledByItsName();
    void percentSignsInDataAreHarmless();
};

void TestSheetMessages::everyFindingHasItsOwnSentence()
{
    QSet<QString> sentences;
    QSet<QString> names;
    for (int kind = 0; kind <= int(Kind::DuplicateNo); ++kind) {
        const QString sentence = SheetMessages::finding({Kind(kind), 0, {}, {}, {u"A1"_s, u"A2"_s, u"A3"_s}});
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qUtf8Printable(sentence));
        sentences.insert(sentence);
        names.insert(findingName(Kind(kind)));
    }
    QCOMPARE(sentences.size(), int(Kind::DuplicateNo) + 1);
    QCOMPARE(names.size(), int(Kind::DuplicateNo) + 1);
}

void TestSheetMessages::aFindingSaysItsPlace_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("no");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("place");
    QTest::newRow("cell of an entry") << 12 << u"1-3"_s << u"回答"_s << u"Line 12 (No 1-3), 回答: "_s;
    QTest::newRow("entry") << 12 << u"1-3"_s << QString() << u"Line 12 (No 1-3): "_s;
    QTest::newRow("cell") << 7 << QString() << u"担当"_s << u"Line 7, 担当: "_s;
    QTest::newRow("line") << 7 << QString() << QString() << u"Line 7: "_s;
    QTest::newRow("no line") << 0 << u"1-3"_s << QString() << u"No 1-3: "_s;
    QTest::newRow("nowhere") << 0 << QString() << QString() << u"The"_s;
}

void TestSheetMessages::aFindingSaysItsPlace()
{
    QFETCH(int, line);
    QFETCH(QString, no);
    QFETCH(QString, column);
    QFETCH(QString, place);
    const QString sentence = SheetMessages::finding({Kind::MissingAnswer, line, column, no, {}});
    QVERIFY2(sentence.startsWith(place), qUtf8Printable(sentence));
    QVERIFY(sentence.contains(u"The row has no answer"_s));
}

void TestSheetMessages::aPreviewTellsWhatWillHappen()
{
    using Tense = SheetMessages::Tense;
    QSet<QString> sentences;
    for (int kind = 0; kind <= int(Kind::DuplicateNo); ++kind) {
        const TableFinding finding{Kind(kind), 0, {}, {}, {u"A1"_s, u"A2"_s, u"A3"_s}};
        const QString sentence = SheetMessages::finding(finding, Tense::Preview);
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qUtf8Printable(sentence));
        QVERIFY2(!sentence.contains(u"was left out"_s) && !sentence.contains(u"was taken in"_s),
            qUtf8Printable(sentence));
        if (finding.isLoss())
            QVERIFY2(sentence.contains(u"will be left out"_s), qUtf8Printable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(Kind::DuplicateNo) + 1);
    QVERIFY(
        SheetMessages::finding({Kind::MissingNo, 0, {}, {}, {}}, Tense::Report).contains(u"was left out"_s));
}

void TestSheetMessages::whatAnImportKeepsBackIsOneLine()
{
    QCOMPARE(SheetMessages::keptBack({}), QString());
    QCOMPARE(SheetMessages::keptBack({u"1-1"_s, u"1-2"_s}),
        u"Not changed, because a second person approves: 2 (1-1, 1-2)"_s);
    const QString many = SheetMessages::keptBack(QStringList(20, u"%2"_s));
    QVERIFY2(many.contains(u"approves: 20 (%2"_s) && many.contains(u"8 more"_s), qUtf8Printable(many));
}

void TestSheetMessages::everyDamageOfAJsonHasItsOwnWords()
{
    QSet<QString> sentences;
    const QStringList damages{u"unfinished"_s, u"no colon"_s, u"no comma"_s, u"no character"_s,
        u"control character"_s, u"no escape"_s, u"something after the end"_s, u"not an object"_s,
        u"not a text"_s, u"not a date"_s, u"not true or false"_s, u"not a whole number in range"_s,
        u"not a list"_s, u"missing"_s, u"unknown or missing"_s, u"not known"_s, u"no such category"_s,
        u"no value"_s};
    for (const QString &damage : damages) {
        const QString sentence = SheetMessages::damagedJson(
            {ErrorCode::MalformedTable, u"a.json"_s, {}, {u"3"_s, u"json"_s, u"7"_s, damage}});
        QVERIFY2(sentence.contains(u"a.json"_s) && sentence.contains(u"line 3, character 7"_s),
            qUtf8Printable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), damages.size());
}

void TestSheetMessages::aMemberOfAJsonIsCalledByItsName()
{
    for (const char *what : {"missing", "unknown or missing", "not known", "no such category"}) {
        const QString sentence = SheetMessages::damagedJson({ErrorCode::MalformedTable, u"a.json"_s, {},
            {u"3"_s, u"json"_s, u"7"_s, QString::fromLatin1(what), u"source"_s}});
        QVERIFY2(sentence.contains(u"source"_s), qUtf8Printable(sentence));
    }
}

/// Data with %1 in it must not be filled in again.
void TestSheetMessages::percentSignsInDataAreHarmless()
{
    QVERIFY(SheetMessages::finding({Kind::UnknownState, 3, u"%1"_s, u"%2"_s, {u"%3"_s}})
                .startsWith(u"Line 3 (No %2), %1: The state “%3”"_s));
}

QTEST_GUILESS_MAIN(TestSheetMessages)
#include "tst_sheetmessages.moc"
