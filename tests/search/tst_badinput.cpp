// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/enginetest.h"
#include "search/query.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

/// What people paste, drop and fall asleep on.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTextGetsResultsOrAnHonestNone_data();
    void anyTextGetsResultsOrAnHonestNone();
    void whatIsMeantIsFoundAllTheSame_data();
    void whatIsMeantIsFoundAllTheSame();
    void whatSaysNothingAsksForNothing_data();
    void whatSaysNothingAsksForNothing();
    void aPastedAnswerFindsItsEntry();
    void theSameWithoutADictionary();
    void moreWordsThanCanBeCounted();

private:
    static void check(const Engine &engine, const QString &typed);
};

void TestBadInput::check(const Engine &engine, const QString &typed)
{
    for (const bool loosely : {false, true}) {
        const SearchResult result =
            loosely ? engine.searchLoosely(typed, today()) : engine.search(typed, today());
        QVERIFY(result.highlights != nullptr);
        QCOMPARE(result.hits.size(), result.total);
        QVERIFY2(parseQuery(typed).isEmpty() || !result.hits.isEmpty() || !result.recall.parts.isEmpty(),
            qPrintable(typed.left(20)));
        QSet<EntryId> seen;
        for (const Hit &hit : result.hits) {
            const Entry *const entry = engine.snapshot()->find(hit.entry);
            QVERIFY(entry != nullptr);
            QVERIFY(!seen.contains(hit.entry));
            seen.insert(hit.entry);
            const QList<MatchSpan> spans = result.highlights->spans(entry->question);
            for (const MatchSpan &match : spans)
                QVERIFY(match.span.start >= 0 && match.span.end() <= entry->question.size());
        }
    }
}

void TestBadInput::anyTextGetsResultsOrAnHonestNone_data()
{
    constexpr qsizetype paste = 10000;
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const QString &typed) { QTest::newRow(name) << typed; };
    const auto many = [](const QString &piece) {
        return piece.repeated(paste / piece.size() + 1).left(paste);
    };
    row("high surrogates", many(QString(QChar(0xD842))));
    row("low surrogates", many(QString(QChar(0xDFB7))));
    row("swapped surrogates", many(QString(QChar(0xDFB7)) + QChar(0xD842)));
    row("a sentence over and over", many(u"再発行してもらえるか。"_s));
    row("kanji without end", many(u"資格情報確認書再発行手続"_s));
    row("romaji without end", many(u"saihakkou"_s));
    row("romaji words without end", many(u"saihakkou "_s));
    row("kana without end", many(u"さいはっこう"_s));
    row("half-width kana without end", many(u"ｻｲﾊｯｺｳ"_s));
    row("one letter", many(u"k"_s));
    row("one kana", many(u"っ"_s));
    row("digits", many(u"0123456789"_s));
    row("Nos", many(u"1-1 "_s));
    row("only symbols", many(u"!?…。、「」（）■※①"_s));
    row("only quotes", many(u"\""_s));
    row("only minus signs", many(u"-"_s));
    row("many exclusions", many(u"-再発行 "_s));
    row("many fields", many(u"分類:お知らせ No:1 出典:厚生 "_s));
    row("an open quote", u"\""_s + many(u"再発行"_s));
    row("marks on nothing", many(u"\u3099\u0301"_s));
    row("marks on one kana", u"か"_s + many(u"\u3099\u0323"_s));
    row("right to left", many(u"שלום עליכם العربية "_s));
    row("emoji", many(u"👨\u200d👩\u200d👧😀"_s));
    QString everything;
    for (char32_t c = 0; c <= 0xFFFF; ++c)
        everything += QChar(char16_t(c));
    for (qsizetype start = 0; start < everything.size(); start += 4096)
        QTest::addRow("U+%04X and on", uint(start)) << everything.sliced(start, 4096);
}

void TestBadInput::anyTextGetsResultsOrAnHonestNone()
{
    QFETCH(QString, typed);
    check(*realEngine(), typed);
}

void TestBadInput::whatIsMeantIsFoundAllTheSame_data()
{
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const QString &typed) { QTest::newRow(name) << typed; };
    row("an unbalanced quote", u"\"再発行"_s);
    row("a quote at the end", u"再発行\""_s);
    row("control characters within", u"再\u0001発\u0002行"_s);
    row("zero-width characters within", u"再\u200B発\uFEFF行"_s);
    row("turned right to left", u"\u202E再発行\u202C"_s);
    row("line ends around", u"\r\n\t再発行\n\n"_s);
    row("a lone surrogate behind", QString(u"再発行"_s + QChar(0xD842)));
    row("symbols around", u"★★【再発行】！？"_s);
    row("signs of the grammar alone around", u"- 再発行 \"\" -"_s);
    row("markup", u"<b>再発行</b>"_s);
    row("wide spaces", u"　　再発行　　"_s);
}

void TestBadInput::whatIsMeantIsFoundAllTheSame()
{
    QFETCH(QString, typed);
    const SearchResult result = realEngine()->search(typed, today());
    const QStringList found = nos(*realEngine(), result);
    QVERIFY2(found.mid(0, 3).contains(u"1-11"),
        qPrintable(found.mid(0, 5).join(u' ') + u" | " + picture(result.recall)));
}

void TestBadInput::whatSaysNothingAsksForNothing_data()
{
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const QString &typed) { QTest::newRow(name) << typed; };
    row("nothing", QString());
    row("white space", u" 　\t\r\n\u2028\u00a0"_s);
    row("control characters", u"\u0001\u0002\u007f\u0085"_s);
    row("zero-width characters", u"\u200B\u200E\uFEFF\u2060"_s);
}

void TestBadInput::whatSaysNothingAsksForNothing()
{
    QFETCH(QString, typed);
    const SearchResult result = realEngine()->search(typed, today());
    QVERIFY(result.hits.isEmpty());
    QVERIFY(result.recall.parts.isEmpty());
}

void TestBadInput::aPastedAnswerFindsItsEntry()
{
    const SnapshotPtr faq = realEngine()->snapshot();
    for (const Entry &entry : faq->entries()) {
        const QString &answer = entry.answers.front().text;
        const SearchResult result = realEngine()->search(answer, today());
        bool found = false;
        for (const Hit &hit : result.hits.mid(0, 5))
            found = found || faq->find(hit.entry)->answers.front().text == answer;
        QVERIFY2(found,
            qPrintable(entry.no + u" among " + nos(*realEngine(), result).mid(0, 8).join(u' ') + u" | "
                + answer.left(60) + u" | " + picture(result.recall)));
    }
}

void TestBadInput::theSameWithoutADictionary()
{
    const auto engine = Engine::build(realFaq(), lexicon(), nullptr);
    QVERIFY_OK(engine);
    for (const QString &typed : {u"再発行してもらえるか。"_s.repeated(900), u"さいはっこう"_s.repeated(1700),
             u"saihakkou"_s.repeated(1100), QString(10000, QChar(0xD842)), QString(10000, u'"')})
        check(**engine, typed);
}

/// One more than there is room for, and a letter that waits behind it.
void TestBadInput::moreWordsThanCanBeCounted()
{
    constexpr qsizetype room = 32;
    const QString typed = QString(u"再発行 "_s).repeated(room - 1) + "kekkonnotourokuk"_L1;
    const SearchResult result = realEngine()->search(typed, today());
    QVERIFY(result.recall.parts.size() >= room - 1);
    QVERIFY2(result.recall.parts.size() <= room, qPrintable(QString::number(result.recall.parts.size())));
}

QTEST_APPLESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
