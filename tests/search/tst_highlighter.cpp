// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/highlighter.h"

#include "search/textanalyses.h"
#include "support/builders.h"
#include "text/normalizer.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sokuto::HighlightPlan)

namespace {

HighlightPlan written(const QStringList &terms, MatchKind kind = MatchKind::AsWritten)
{
    HighlightPlan plan;
    for (const QString &term : terms)
        plan.terms.append({term, kind});
    return plan;
}

HighlightPlan read(const QString &lossyKey, bool prefix = false)
{
    return {{}, {{lossyKey, MatchKind::Reading, prefix}}};
}

/// The text with its matches in brackets, opened by a letter for the kind: a n r s t.
QString picture(QStringView text, const QList<MatchSpan> &spans)
{
    QString marked;
    qsizetype done = 0;
    for (const MatchSpan &match : spans) {
        marked += text.sliced(done, match.span.start - done);
        marked += QStringView(u"anrst")[qsizetype(match.kind)];
        marked += u'[';
        marked += text.sliced(match.span.start, match.span.length);
        marked += u']';
        done = match.span.end();
    }
    return marked + text.sliced(done);
}

} // namespace

class TestHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void matchesAreMarkedInTheOriginal_data();
    void matchesAreMarkedInTheOriginal();
    void withoutADictionaryWhatIsWrittenIsMarked();
    void aSharedAnalysisGivesTheSameAnswer();
    void spansAreInOrderAndInsideForAnyText();
    void theSnippetShowsTheMatches_data();
    void theSnippetShowsTheMatches();
    void theSnippetNeverSplitsACharacter();
    void theSnippetIsWithinOneParagraph();

private:
    DictionaryPtr m_dictionary;
};

void TestHighlighter::initTestCase()
{
    auto dictionary = Dictionary::open();
    QVERIFY_OK(dictionary);
    m_dictionary = *std::move(dictionary);
}

void TestHighlighter::matchesAreMarkedInTheOriginal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<HighlightPlan>("plan");
    QTest::addColumn<QString>("marked");
    const QString lost = u"誤ってお知らせを捨ててしまったが再発行してもらえるか。"_s;
    const auto row = [](const char *name, const QString &text, const HighlightPlan &plan,
                         const QString &marked) { QTest::newRow(name) << text << plan << marked; };
    row("as written", lost, written({u"再発行"_s}),
        u"誤ってお知らせを捨ててしまったがa[再発行]してもらえるか。"_s);
    row("nothing", lost, {}, lost);
    row("an empty term marks nothing", lost,
        {{{QString(), MatchKind::AsWritten}}, {{QString(), MatchKind::Reading, true}}}, lost);
    row("empty text", QString(), written({u"再"_s}), QString());
    row("twice", u"再発行と再発行"_s, written({u"再発行"_s}), u"a[再発行]とa[再発行]"_s);
    row("half-width katakana", u"ｵﾝﾗｲﾝ資格確認"_s, written({u"オンライン"_s}), u"a[ｵﾝﾗｲﾝ]資格確認"_s);
    row("full-width letters", u"このＱＲコード"_s, written({u"qr"_s}), u"このa[ＱＲ]コード"_s);
    row("part of a ligature", u"㈱①番"_s, written({u"1番"_s}), u"㈱a[①番]"_s);
    row("inside ㈱", u"㈱即答"_s, written({u"株"_s}), u"a[㈱]即答"_s);
    row("era name", u"㍻5年"_s, written({u"平成"_s}), u"a[㍻]5年"_s);
    row("half-width voicing marks", u"新ｶﾞｲﾄﾞ版"_s, written({u"ガイド"_s}), u"新a[ｶﾞｲﾄﾞ]版"_s);
    row("combining voicing mark", u"か\u3099す会社"_s, written({u"がす"_s}), u"a[か\u3099す]会社"_s);
    row("beyond the BMP", u"大𠮷田様"_s, written({u"吉田"_s}), u"大a[𠮷田]様"_s);
    row("old kanji", u"國民健康保險"_s, written({u"国民"_s, u"保険"_s}), u"a[國民]健康a[保險]"_s);
    row("upper case", u"PDFファイル"_s, written({u"pdf"_s}), u"a[PDF]ファイル"_s);
    row("bigrams join", lost, written({u"再発"_s, u"発行"_s}),
        u"誤ってお知らせを捨ててしまったがa[再発行]してもらえるか。"_s);
    row("the longer wins", u"資格確認書"_s,
        {{{u"確認"_s, MatchKind::AsWritten}, {u"資格確認書"_s, MatchKind::Synonym}}, {}}, u"s[資格確認書]"_s);
    row("the stronger wins among equals", u"資格"_s,
        {{{u"資格"_s, MatchKind::Synonym}, {u"資格"_s, MatchKind::AsWritten}}, {}}, u"a[資格]"_s);
    row("what overlaps is marked to its end", u"資格確認"_s,
        {{{u"資格確"_s, MatchKind::Synonym}, {u"確認"_s, MatchKind::AsWritten}}, {}}, u"s[資格確]a[認]"_s);
    row("kinds stay apart", u"通知を破棄"_s,
        {{{u"通知"_s, MatchKind::AsWritten}, {u"破棄"_s, MatchKind::Synonym},
             {u"を"_s, MatchKind::TypoMended}},
            {}},
        u"a[通知]t[を]s[破棄]"_s);
    row("an inflected verb", lost, written({u"捨てる"_s}),
        u"誤ってお知らせをa[捨て]てしまったが再発行してもらえるか。"_s);
    row("an inflected verb with one kanji", u"書類を送ってください"_s,
        written({u"送る"_s}, MatchKind::Synonym), u"書類をs[送っ]てください"_s);
    row("an inflected adjective", u"住所が新しくなった"_s, written({u"新しい"_s}),
        u"住所がa[新しく]なった"_s);
    row("another verb with the same kanji", u"送り状"_s, written({u"送付る"_s}), u"送り状"_s);
    row("reading", lost, read(u"saihako"_s), u"誤ってお知らせを捨ててしまったがr[再発行]してもらえるか。"_s);
    row("reading being typed", lost, read(u"saih"_s, true),
        u"誤ってお知らせを捨ててしまったがr[再発行]してもらえるか。"_s);
    row("reading of one word being typed", lost, read(u"osi"_s, true),
        u"誤ってr[お知らせ]を捨ててしまったが再発行してもらえるか。"_s);
    row("a reading that must be whole", lost, read(u"saih"_s), lost);
    row("reading with a suffix", u"被保険者証"_s, read(u"hokensyasyo"_s), u"被r[保険者証]"_s);
    row("reading of a number", u"番号は12桁です"_s, read(u"zyuniketa"_s), u"番号はr[12桁]です"_s);
    row("reading of kanji numerals", u"番号は十二桁です"_s, read(u"zyuniketa"_s), u"番号はr[十二桁]です"_s);
    row("reading never runs over a stop", u"再。発行"_s, read(u"saihako"_s), u"再。発行"_s);
    row("reading of half-width katakana", u"ｵﾝﾗｲﾝ資格"_s, read(u"onrain"_s), u"r[ｵﾝﾗｲﾝ]資格"_s);
    row("number as digits", u"0120-95-0178まで"_s, written({u"0120950178"_s}, MatchKind::Number),
        u"n[0120-95-0178]まで"_s);
    row("full-width number", u"０１２０－９５－０１７８"_s, written({u"0120950178"_s}, MatchKind::Number),
        u"n[０１２０－９５－０１７８]"_s);
    row("number being typed", u"0120-95-0178まで"_s, written({u"012095"_s}, MatchKind::Number),
        u"n[0120-95]-0178まで"_s);
    row("number is not a part of another", u"2012年の12桁と120"_s, written({u"12"_s}, MatchKind::Number),
        u"2012年のn[12]桁と120"_s);
    row("kanji number", u"下四桁"_s, written({u"4桁"_s}, MatchKind::Number), u"下n[四桁]"_s);
    row("a No is not a part of another", u"No1-11とNo１－１"_s, written({u"1-1"_s}, MatchKind::Number),
        u"No1-11とNon[１－１]"_s);
}

void TestHighlighter::matchesAreMarkedInTheOriginal()
{
    QFETCH(QString, text);
    QFETCH(HighlightPlan, plan);
    QFETCH(QString, marked);
    const Highlighter highlighter(plan, m_dictionary);
    QCOMPARE(picture(text, highlighter.spans(text)), marked);
}

void TestHighlighter::withoutADictionaryWhatIsWrittenIsMarked()
{
    const Highlighter highlighter({{{u"再発行"_s, MatchKind::AsWritten}, {u"捨てる"_s, MatchKind::AsWritten}},
                                      {{u"saihako"_s, MatchKind::Reading, false}}},
        DictionaryPtr());
    const QString text = u"捨てて再発行"_s;
    QCOMPARE(picture(text, highlighter.spans(text)), u"捨ててa[再発行]"_s);
}

void TestHighlighter::aSharedAnalysisGivesTheSameAnswer()
{
    const auto analyses = std::make_shared<TextAnalyses>(m_dictionary);
    const QString text = u"誤って捨ててしまったが再発行"_s;
    const QString huge = text.repeated(40000); // more than is kept
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(picture(text, Highlighter(written({u"再"_s}), analyses).spans(text)),
            u"誤って捨ててしまったがa[再]発行"_s);
        QCOMPARE(picture(text, Highlighter(read(u"hako"_s), analyses).spans(text)),
            u"誤って捨ててしまったが再r[発行]"_s);
        QCOMPARE(Highlighter(read(u"hako"_s), analyses).spans(huge).size(), 40000);
    }
}

void TestHighlighter::spansAreInOrderAndInsideForAnyText()
{
    QString alphabet = u"再発行ｶﾞか\u3099が㈱㍻①1２四桁捨てたqQ、。\n 𠮷\u200B\u0301\u0331H-ー"_s;
    alphabet += QChar(0xD842);
    HighlightPlan plan =
        written({u"再発"_s, u"が"_s, u"株"_s, u"1"_s, u"捨てる"_s, u"吉"_s, u"平"_s, u"成1"_s, u" "_s});
    plan.terms.append({u"12"_s, MatchKind::Number});
    plan.keys = {{u"h"_s, MatchKind::Reading, true}, {u"yonketa"_s, MatchKind::TypoMended, false}};
    const Highlighter highlighter(plan, m_dictionary);
    QRandomGenerator random(3);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        const int length = int(random.bounded(0, 25));
        for (int i = 0; i < length; ++i)
            text += alphabet[random.bounded(int(alphabet.size()))];
        qsizetype end = 0;
        const QList<MatchSpan> spans = highlighter.spans(text);
        for (const MatchSpan &match : spans) {
            QVERIFY(match.span.length > 0);
            QVERIFY(match.span.start >= end);
            end = match.span.end();
        }
        QVERIFY(end <= text.size());
        const auto limit = qsizetype(random.bounded(0, 12));
        const Snippet snippet = highlighter.snippet(text, limit);
        QVERIFY(snippet.window.length <= limit);
        QVERIFY(snippet.window.start >= 0 && snippet.window.end() <= text.size());
        for (const MatchSpan &match : snippet.spans)
            QVERIFY(match.span.start >= snippet.window.start && match.span.end() <= snippet.window.end());
    }
}

void TestHighlighter::theSnippetShowsTheMatches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("terms");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("snippet");
    const QString answer =
        u"資格情報のお知らせは再発行できません。お手元に届かない場合は、健康保険組合までご連絡ください。"
        u"①別の健康保険に加入している②マイナンバーを提出していない方は対象外です。"_s;
    const auto row = [](const char *name, const QString &text, const QStringList &terms, int length,
                         const QString &snippet) {
        QTest::newRow(name) << text << terms << length << snippet;
    };
    row("no match: the beginning", answer, {u"扶養"_s}, 12, u"資格情報のお知らせは再発"_s);
    row("no match: blank lines are skipped", u" \n\n　はい。"_s, {}, 12, u"はい。"_s);
    row("a short text is shown whole", u"はい、できます。"_s, {u"できる"_s}, 40, u"はい、[でき]ます。"_s);
    row("the beginning when the match is near it", answer, {u"再発行"_s}, 20,
        u"資格情報のお知らせは[再発行]できません。お"_s);
    row("from the beginning of a sentence", answer, {u"保険組合"_s}, 30,
        u"お手元に届かない場合は、健康[保険組合]までご連絡ください。①別"_s);
    row("from the beginning of a clause", answer, {u"保険組合"_s}, 18,
        u"健康[保険組合]までご連絡ください。①別"_s);
    row("from a list sign", answer, {u"提出"_s}, 26, u"②マイナンバーを[提出]していない方は対象外です。"_s);
    row("the densest group", u"保険とは。いろいろなことを長々と書いた文。健康保険の資格の確認です。"_s,
        {u"保険"_s, u"資格"_s, u"確認"_s}, 16, u"健康[保険]の[資格]の[確認]です。"_s);
    row("different words before repeated ones",
        u"通知、通知、通知、通知。あいうえおかきくけこさしすせそ。資格と確認。"_s,
        {u"通知"_s, u"資格"_s, u"確認"_s}, 8, u"[資格]と[確認]。"_s);
    row("a match longer than the window", u"前置き。資格情報のお知らせ"_s, {u"資格情報のお知らせ"_s}, 4,
        u"[資格情報]"_s);
    row("no room at all", answer, {u"再発行"_s}, 0, QString());
    row("no boundary near",
        u"あいうえおかきくけこさしすせそたちつてと再発行なにぬねのはひふへほまみむめもやゆよ"_s,
        {u"再発行"_s}, 12, u"つてと[再発行]なにぬねのは"_s);
}

void TestHighlighter::theSnippetShowsTheMatches()
{
    QFETCH(QString, text);
    QFETCH(QStringList, terms);
    QFETCH(int, length);
    QFETCH(QString, snippet);
    const Snippet shown = Highlighter(written(terms), m_dictionary).snippet(text, length);
    QVERIFY(shown.window.length <= length);
    QList<MatchSpan> spans = shown.spans;
    for (MatchSpan &match : spans)
        match.span.start -= shown.window.start;
    QCOMPARE(picture(QStringView(text).sliced(shown.window.start, shown.window.length), spans)
                 .replace(u"a["_s, u"["_s),
        snippet);
}

void TestHighlighter::theSnippetNeverSplitsACharacter()
{
    const QString text = u"か\u3099𠮷ﾊﾞ葛\U000E0100"_s.repeated(40);
    for (const QString &term : {u"吉バ葛"_s, u"が"_s, u"ない"_s}) {
        const Highlighter highlighter(written({term}), m_dictionary);
        for (int length = 0; length < 60; ++length) {
            const Snippet snippet = highlighter.snippet(text, length);
            const QString window = text.sliced(snippet.window.start, snippet.window.length);
            QVERIFY(window.isEmpty() || !window.front().isLowSurrogate());
            QVERIFY(window.isEmpty() || !window.back().isHighSurrogate());
            // Normalized apart and together the text is the same: nothing was torn from its mark.
            const QString apart = normalizedText(text.first(snippet.window.start)) + normalizedText(window)
                + normalizedText(text.sliced(snippet.window.end()));
            QCOMPARE(apart, normalizedText(text));
        }
    }
}

void TestHighlighter::theSnippetIsWithinOneParagraph()
{
    const QString text = u"再発行します。\n手続きが必要です。\r\n再発行の手続きはこちら。"_s;
    const Snippet snippet = Highlighter(written({u"再発行"_s, u"手続き"_s}), m_dictionary).snippet(text, 200);
    QCOMPARE(text.sliced(snippet.window.start, snippet.window.length), u"再発行の手続きはこちら。"_s);
}

QTEST_APPLESS_MAIN(TestHighlighter)
#include "tst_highlighter.moc"
