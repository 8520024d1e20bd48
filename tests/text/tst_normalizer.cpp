// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/normalizer.h"

#include "text/oldkanji.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

namespace {

/// Characters that have broken normalizers: voicing marks of every width, jamo, stacked marks, singletons,
/// ligatures, characters that lower-case into several, ignorable ones, halves of surrogate pairs.
QString awkwardAlphabet()
{
    QString alphabet =
        u"aHKAIſßİΣς1４ー-‐−－〜～∼ ｱｶﾊｳﾞﾟｰかはウ゛゜㈱①㍻㎏ﬁ℡№Åé𠮷髙國가ㄱㅏ각\n\t\r\u200B\uFEFF\uFE0F"_s;
    alphabet +=
        u"\u0300\u0301\u0308\u0323\u0327\u0331\u0338\u0344\u0345\u0f73\u093c\u09be\u3099\u309a\u1e9b"_s;
    alphabet +=
        u"\u034f\u00ad\u0085\u2028\ufdfa\u2126\u212b\u1fef\u0130\u1e9e\U000E0101\U0001D165\U0001D15E"_s;
    alphabet += QChar(0xD842);
    alphabet += QChar(0xDFB7);
    alphabet += QChar(u'\0');
    alphabet += QChar(0xFFFF);
    return alphabet;
}

QString joined(const QList<qsizetype> &numbers)
{
    QStringList texts;
    for (const qsizetype number : numbers)
        texts.append(QString::number(number));
    return texts.join(u' ');
}

} // namespace

class TestNormalizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsFolded_data();
    void textIsFolded();
    void originPointsAtTheSegment_data();
    void originPointsAtTheSegment();
    void aSpanIsWidenedToWholeSegments_data();
    void aSpanIsWidenedToWholeSegments();
    void aSpanOutsideTheTextIsDrawnIn();
    void promisesHoldForAwkwardText();
    void everyCharacterKeepsThePromises();
    void itAgreesWithNfkcOfTheWhole();
    void aHeapOfMarksIsCut();
    void oldKanjiAreListedOnce();
    void katakanaBecomesHiragana();
};

void TestNormalizer::textIsFolded_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("half-width katakana") << u"ｵﾝﾗｲﾝ"_s << u"オンライン"_s;
    QTest::newRow("half-width voicing marks") << u"ｶﾞｲﾄﾞ ﾊﾟｽﾎﾟｰﾄ ｳﾞ"_s << u"ガイド パスポート ヴ"_s;
    QTest::newRow("combining voicing mark") << u"か\u3099"_s << u"が"_s;
    QTest::newRow("voicing mark after a space") << u" ﾞ"_s << u" \u3099"_s;
    QTest::newRow("voicing mark that cannot join") << u"ｱﾞ"_s << u"ア\u3099"_s;
    QTest::newRow("voicing mark alone") << u"ﾞ"_s << u"\u3099"_s;
    QTest::newRow("spacing voicing mark") << u"か゛"_s << u"か \u3099"_s;
    QTest::newRow("full-width letters") << u"ＱＲコード"_s << u"qrコード"_s;
    QTest::newRow("upper case") << u"QR É"_s << u"qr é"_s;
    QTest::newRow("full-width digits and hyphen") << u"１－１１"_s << u"1-11"_s;
    QTest::newRow("squared and circled") << u"㈱①番"_s << u"(株)1番"_s;
    QTest::newRow("era name") << u"㍻三十年"_s << u"平成三十年"_s;
    QTest::newRow("No sign") << u"№１"_s << u"no1"_s;
    QTest::newRow("every hyphen") << u"a‐a‑a‒a–a—a―a−a－a﹣a"_s << u"a-a-a-a-a-a-a-a-a-a"_s;
    QTest::newRow("waves") << u"〜～∼"_s << u"~~~"_s;
    QTest::newRow("long mark stays in words") << u"カードｶｰﾄﾞ"_s << u"カードカード"_s;
    QTest::newRow("long mark typed for a hyphen") << u"１ー１１、0120ｰ95ー0178"_s << u"1-11、0120-95-0178"_s;
    QTest::newRow("long mark typed for a hyphen, still typing") << u"１ー"_s << u"1-"_s;
    QTest::newRow("old forms") << u"國澤圓鐵櫻"_s << u"国沢円鉄桜"_s;
    QTest::newRow("variants of names") << u"髙﨑 渡邉 濵嶋"_s << u"高崎 渡辺 浜島"_s;
    QTest::newRow("𠮷 of names") << u"𠮷野家"_s << u"吉野家"_s;
    QTest::newRow("another character beyond the BMP stays") << u"𩸽"_s << u"𩸽"_s;
    QTest::newRow("compatibility kanji") << u"\uFA19\uFA1B"_s << u"神福"_s;
    QTest::newRow("variation selector") << u"葛\U000E0100飾 ❤\uFE0F"_s << u"葛飾 ❤"_s;
    QTest::newRow("line ends and tabs") << u"一\r\n二\t三\u2028四\u0085五"_s << u"一  二 三 四 五"_s;
    QTest::newRow("ideographic space") << u"保険　証"_s << u"保険 証"_s;
    QTest::newRow("control characters") << u"a\u0001b\u007Fc\u0000d"_s << u"abcd"_s;
    QTest::newRow("zero width and direction") << u"\uFEFF保\u200B険\u202E証\u00AD"_s << u"保険証"_s;
    QTest::newRow("ignored between kana and its mark") << u"か\u200B\u3099き"_s << u"がき"_s;
    QTest::newRow("lone high surrogate") << QString(u"a" + QChar(0xD842) + u"b") << u"a\uFFFDb"_s;
    QTest::newRow("lone low surrogate") << QString(u"保" + QChar(0xDFB7)) << u"保\uFFFD"_s;
    QTest::newRow("lower case that composes") << u"H\u0331"_s << u"\u1E96"_s;
    QTest::newRow("Hangul from half-width jamo") << u"ﾡￂ\u11A8"_s << u"각"_s;
    QTest::newRow("many jamo vowels are not lost") << u"ㅠㅠㅠㅠㅠ"_s << u"ᅲᅲᅲᅲᅲ"_s;
    QTest::newRow("iteration marks") << u"こゝろ、各々"_s << u"こゝろ、各々"_s;
}

void TestNormalizer::textIsFolded()
{
    QFETCH(QString, input);
    QFETCH(QString, expected);
    QCOMPARE(normalize(input).text, expected);
    QCOMPARE(normalizedText(input), expected);
}

void TestNormalizer::originPointsAtTheSegment_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("origin");
    QTest::newRow("nothing") << QString() << u"0"_s;
    QTest::newRow("plain") << u"再発行"_s << u"0 1 2 3"_s;
    QTest::newRow("ｶﾞｲﾄﾞ") << u"ｶﾞｲﾄﾞ"_s << u"0 2 3 5"_s;
    QTest::newRow("㈱①番") << u"㈱①番"_s << u"0 0 0 1 2 3"_s;
    QTest::newRow("㍻") << u"㍻5"_s << u"0 0 1 2"_s;
    QTest::newRow("か + U+3099") << u"かか\u3099か"_s << u"0 1 3 4"_s;
    QTest::newRow("𠮷") << u"大𠮷田"_s << u"0 1 3 4"_s;
    QTest::newRow("beyond the BMP") << u"𩸽定食"_s << u"0 0 2 3 4"_s;
    QTest::newRow("ﾞ after a space") << u"a ﾞb"_s << u"0 1 1 3 4"_s;
    QTest::newRow("ignored at the start") << u"\uFEFFか"_s << u"1 2"_s;
    QTest::newRow("ignored within") << u"か\u200Bき"_s << u"0 2 3"_s;
    QTest::newRow("only ignored") << u"\u200B\u200B"_s << u"2"_s;
}

void TestNormalizer::originPointsAtTheSegment()
{
    QFETCH(QString, input);
    QFETCH(QString, origin);
    QCOMPARE(joined(normalize(input).origin), origin);
}

void TestNormalizer::aSpanIsWidenedToWholeSegments_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("marked");
    QTest::newRow("full-width") << u"この ＱＲ コード"_s << u"qr"_s << u"ＱＲ"_s;
    QTest::newRow("half-width") << u"ｵﾝﾗｲﾝ資格"_s << u"ライ"_s << u"ﾗｲ"_s;
    QTest::newRow("voiced half-width") << u"新ｶﾞｲﾄﾞ版"_s << u"ガイド"_s << u"ｶﾞｲﾄﾞ"_s;
    QTest::newRow("part of ㈱") << u"㈱即答"_s << u"株"_s << u"㈱"_s;
    QTest::newRow("end of ㈱") << u"㈱即答"_s << u")即"_s << u"㈱即"_s;
    QTest::newRow("part of ㍻") << u"㍻五年"_s << u"平"_s << u"㍻"_s;
    QTest::newRow("combining mark") << u"か\u3099す会社"_s << u"がす"_s << u"か\u3099す"_s;
    QTest::newRow("𠮷") << u"大𠮷田"_s << u"吉田"_s << u"𠮷田"_s;
    QTest::newRow("selector belongs to its kanji") << u"葛\U000E0100飾区"_s << u"葛"_s << u"葛\U000E0100"_s;
}

void TestNormalizer::aSpanIsWidenedToWholeSegments()
{
    QFETCH(QString, input);
    QFETCH(QString, found);
    QFETCH(QString, marked);
    const NormalizedText normalized = normalize(input);
    const qsizetype at = normalized.text.indexOf(found);
    QVERIFY(at >= 0);
    const TextSpan span = normalized.originalSpan(at, found.size());
    QCOMPARE(input.sliced(span.start, span.length), marked);
}

void TestNormalizer::aSpanOutsideTheTextIsDrawnIn()
{
    const NormalizedText normalized = normalize(u"㈱");
    QCOMPARE(normalized.originalSpan(-3, 1), (TextSpan{0, 1}));
    QCOMPARE(normalized.originalSpan(2, 9), (TextSpan{0, 1}));
    QCOMPARE(normalized.originalSpan(7, 2), (TextSpan{1, 0}));
    QCOMPARE(normalized.originalSpan(1, 0).length, 0);
}

void TestNormalizer::promisesHoldForAwkwardText()
{
    const QString alphabet = awkwardAlphabet();
    QRandomGenerator random(20241010);
    for (int round = 0; round < 20000; ++round) {
        QString input;
        const int length = int(random.bounded(1, 13));
        for (int i = 0; i < length; ++i)
            input += alphabet[random.bounded(int(alphabet.size()))];
        const NormalizedText once = normalize(input);
        QCOMPARE(once.origin.size(), once.text.size() + 1);
        QCOMPARE(once.origin.back(), input.size());
        QVERIFY(std::is_sorted(once.origin.begin(), once.origin.end()));
        const QString again = normalizedText(once.text);
        if (again != once.text)
            qWarning() << "not idempotent:" << input.toUtf8().toPercentEncoding();
        QCOMPARE(again, once.text);
        QCOMPARE(normalizedText(input), once.text);
    }
}

void TestNormalizer::everyCharacterKeepsThePromises()
{
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        const QString alone =
            c >= 0xD800 && c <= 0xDFFF ? QString(QChar(char16_t(c))) : QString::fromUcs4(&c, 1);
        const NormalizedText once = normalize(alone);
        if (normalizedText(once.text) != once.text || once.origin.size() != once.text.size() + 1)
            QFAIL(qPrintable(u"U+%1"_s.arg(uint(c), 4, 16)));
        for (const QChar unit : once.text) {
            if (unit.unicode() < 0x20)
                QFAIL(qPrintable(u"control character from U+%1"_s.arg(uint(c), 4, 16)));
        }
    }
}

void TestNormalizer::itAgreesWithNfkcOfTheWhole()
{
    // Where none of our own folding applies, segments must give what the whole string gives.
    const QString alphabet =
        u"aeoAHcC\u0300\u0301\u0308\u0323\u0327\u0331カハｶﾊﾞﾟ㈱①가ㄱㅏ각\u09c7\u09be\u0f71\u0f72\u0f74\u1e9b"_s;
    QRandomGenerator random(7);
    for (int round = 0; round < 20000; ++round) {
        QString input;
        const int length = int(random.bounded(1, 9));
        for (int i = 0; i < length; ++i)
            input += alphabet[random.bounded(int(alphabet.size()))];
        QString whole = input;
        for (int pass = 0; pass < 3; ++pass)
            whole = whole.normalized(QString::NormalizationForm_KC).toLower();
        whole = whole.normalized(QString::NormalizationForm_KC);
        if (normalizedText(input) != whole)
            qWarning() << input.toUtf8().toPercentEncoding();
        QCOMPARE(normalizedText(input), whole);
    }
}

void TestNormalizer::aHeapOfMarksIsCut()
{
    const QString heap = u"か"_s + QString(100000, QChar(0x0301)) + QString(100000, QChar(0x0323)) + u"き"_s;
    const NormalizedText normalized = normalize(heap);
    QCOMPARE(normalized.text.size(), 33);
    QVERIFY(normalized.text.endsWith(u'き'));
    QCOMPARE(normalized.originalSpan(0, 1).length, heap.size() - 1);
    QCOMPARE(normalizedText(normalized.text), normalized.text);
}

void TestNormalizer::oldKanjiAreListedOnce()
{
    constexpr QStringView listed = oldAndNewKanji;
    QCOMPARE(listed.size() % 2, 0);
    QSet<QChar> seen;
    for (qsizetype i = 0; i < listed.size(); i += 2) {
        const QString pair = listed.sliced(i, 2).toString();
        QVERIFY2(!seen.contains(listed[i]), qPrintable(pair));
        seen.insert(listed[i]);
        QVERIFY2(listed[i] != listed[i + 1], qPrintable(pair));
        QCOMPARE(normalizedText(pair), QString(2, listed[i + 1]));
    }
    for (qsizetype i = 1; i < listed.size(); i += 2) // no chains
        QVERIFY2(!seen.contains(listed[i]), qPrintable(listed.sliced(i - 1, 2).toString()));
}

void TestNormalizer::katakanaBecomesHiragana()
{
    QCOMPARE(toHiragana(u"カード・ヴァヵヶヽヾ、保険abc"), u"かーど・ゔぁゕゖゝゞ、保険abc"_s);
}

QTEST_APPLESS_MAIN(TestNormalizer)
#include "tst_normalizer.moc"
