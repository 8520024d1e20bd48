// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "text/morphology.h"
#include "text/normalizer.h"

#include <QtTest/QTest>

#include <thread>

using namespace sokuto;
using namespace Qt::StringLiterals;

namespace {

/// "surface/base" of the words that carry meaning.
QStringList contentWords(const QString &normalized, const QList<Word> &words)
{
    QStringList texts;
    for (const Word &word : words) {
        if (word.content)
            texts.append(normalized.sliced(word.span.start, word.span.length) + u'/' + word.base);
    }
    return texts;
}

QString readings(const QList<Word> &words)
{
    QString text;
    for (const Word &word : words)
        text += word.reading;
    return text;
}

} // namespace

class TestMorphology : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMissingDictionaryIsAnError();
    void aForeignDictionaryIsRefused();
    void withoutADictionaryThereAreNoWords();
    void theVersionNamesTheDictionary();
    void contentIsKeptAndTheRestIsNot_data();
    void contentIsKeptAndTheRestIsNot();
    void wordsAreClassed_data();
    void wordsAreClassed();
    void wordsAreRead_data();
    void wordsAreRead();
    void spansCoverTheTextExactly_data();
    void spansCoverTheTextExactly();
    void longTextsAreReadToTheEnd();
    void threadsShareOneDictionary();

private:
    DictionaryPtr m_dictionary;
};

void TestMorphology::initTestCase()
{
    auto dictionary = Dictionary::open();
    QVERIFY_OK(dictionary);
    m_dictionary = *std::move(dictionary);
}

void TestMorphology::aMissingDictionaryIsAnError()
{
    const auto dictionary = Dictionary::open(u"/nowhere/dictionary of words"_s);
    QVERIFY_FAILS(dictionary, ErrorCode::DictionaryMissing);
    QCOMPARE(dictionary.error().subject, u"/nowhere/dictionary of words"_s);
}

void TestMorphology::aForeignDictionaryIsRefused()
{
    const QString juman = u"/var/lib/mecab/dic/juman-utf8"_s;
    if (!QFile::exists(juman + u"/sys.dic"_s))
        QSKIP("no other dictionary is installed");
    QVERIFY_FAILS(Dictionary::open(juman), ErrorCode::DictionaryMissing);
}

void TestMorphology::withoutADictionaryThereAreNoWords()
{
    Morphology morphology(nullptr);
    QVERIFY(!morphology.isAvailable());
    QVERIFY(morphology.words(u"再発行").isEmpty());
}

void TestMorphology::theVersionNamesTheDictionary()
{
    QVERIFY2(m_dictionary->version().contains(u"sys.dic"), qPrintable(m_dictionary->version()));
    QCOMPARE((*Dictionary::open())->version(), m_dictionary->version());
}

void TestMorphology::contentIsKeptAndTheRestIsNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("content");
    QTest::newRow("inflected verbs by their base form")
        << u"誤ってお知らせを捨ててしまったが"_s
        << QStringList{u"誤っ/誤る"_s, u"お知らせ/お知らせ"_s, u"捨て/捨てる"_s};
    QTest::newRow("prefix and noun") << u"再発行してもらえるか。"_s
                                     << QStringList{u"再/再"_s, u"発行/発行"_s};
    QTest::newRow("politeness is no content") << u"ご連絡ください"_s << QStringList{u"連絡/連絡"_s};
    QTest::newRow("interrogatives") << u"いつ、どこで誰がなぜ、いくら"_s
                                    << QStringList{u"いつ/いつ"_s, u"どこ/どこ"_s, u"誰/誰"_s, u"なぜ/なぜ"_s,
                                           u"いくら/いくら"_s};
    QTest::newRow("いつ before a verb of politeness")
        << u"発行はいつですか"_s << QStringList{u"発行/発行"_s, u"いつ/いつ"_s};
    QTest::newRow("pronouns and helpers") << u"これはそのためにあることになる"_s << QStringList{};
    QTest::newRow("adjective") << u"住所が新しくなった"_s << QStringList{u"住所/住所"_s, u"新しく/新しい"_s};
    QTest::newRow("unknown words are content by their surface")
        << u"マイナ保険証とqrコード"_s
        << QStringList{u"マイナ/マイナ"_s, u"保険/保険"_s, u"qr/qr"_s, u"コード/コード"_s};
    QTest::newRow("numbers") << u"番号は12桁"_s << QStringList{u"番号/番号"_s, u"12/12"_s};
    QTest::newRow("a long run of letters is one word")
        << u"pneumonoultramicroscopicsilicovolcanoconiosisと"_s
        << QStringList{u"pneumonoultramicroscopicsilicovolcanoconiosis/"
                       u"pneumonoultramicroscopicsilicovolcanoconiosis"_s};
    QTest::newRow("a long run of digits is one word")
        << u"000011112222333344445555666677778888"_s
        << QStringList{u"000011112222333344445555666677778888/000011112222333344445555666677778888"_s};
    QTest::newRow("signs are none") << u"(1)-/~!?…"_s << QStringList{u"1/1"_s};
    QTest::newRow("a rare kanji beyond the BMP") << u"𩸽を"_s << QStringList{u"𩸽/𩸽"_s};
    QTest::newRow("nothing") << QString() << QStringList{};
    QTest::newRow("only white space") << u"   "_s << QStringList{};
}

void TestMorphology::contentIsKeptAndTheRestIsNot()
{
    QFETCH(QString, text);
    QFETCH(QStringList, content);
    Morphology morphology(m_dictionary);
    QCOMPARE(contentWords(text, morphology.words(text)), content);
}

void TestMorphology::wordsAreClassed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<WordClass>("wordClass");
    QTest::addColumn<bool>("known");
    QTest::newRow("noun") << u"保険"_s << WordClass::Noun << true;
    QTest::newRow("verb") << u"届く"_s << WordClass::Verb << true;
    QTest::newRow("adjective") << u"新しい"_s << WordClass::Adjective << true;
    QTest::newRow("adverb") << u"まだ"_s << WordClass::Adverb << true;
    QTest::newRow("interrogative") << u"どのくらい"_s << WordClass::Interrogative << true;
    QTest::newRow("kanji number") << u"四"_s << WordClass::Number << true;
    QTest::newRow("digits") << u"2024"_s << WordClass::Number << false;
    QTest::newRow("particle") << u"から"_s << WordClass::Particle << true;
    QTest::newRow("punctuation") << u"。"_s << WordClass::Symbol << true;
    QTest::newRow("hyphen") << u"-"_s << WordClass::Symbol << false;
    QTest::newRow("unknown") << u"sokuto"_s << WordClass::Noun << false;
}

void TestMorphology::wordsAreClassed()
{
    QFETCH(QString, text);
    QFETCH(WordClass, wordClass);
    QFETCH(bool, known);
    Morphology morphology(m_dictionary);
    const QList<Word> words = morphology.words(text);
    QVERIFY(!words.isEmpty());
    QCOMPARE(words.front().wordClass, wordClass);
    QCOMPARE(words.front().known, known);
}

void TestMorphology::wordsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reading");
    QTest::newRow("kanji") << u"再発行"_s << u"サイハッコウ"_s;
    QTest::newRow("the surface, not the base") << u"捨てて"_s << u"ステテ"_s;
    QTest::newRow("hiragana") << u"お知らせ"_s << u"オシラセ"_s;
    QTest::newRow("digits") << u"12桁"_s << u"ジュウニケタ"_s;
    QTest::newRow("kanji numerals") << u"十二桁"_s << u"ジュウニケタ"_s;
    QTest::newRow("a number of a thing") << u"0120"_s << u"ゼロイチニゼロ"_s;
    QTest::newRow("unknown katakana") << u"マイナポ"_s << u"マイナポ"_s;
    QTest::newRow("unknown latin") << u"qr"_s << QString();
}

void TestMorphology::wordsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, reading);
    Morphology morphology(m_dictionary);
    QCOMPARE(readings(morphology.words(text)), reading);
}

void TestMorphology::spansCoverTheTextExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"再発行してもらえるか。"_s;
    QTest::newRow("surrogates") << u"𩸽の𩸽定食と𠀋、😀と絵文字"_s;
    QTest::newRow("white space") << u"  保険  証 の  "_s;
    QTest::newRow("mixed") << u"qrコードé2024年9月17日(データ取込み日)"_s;
    QTest::newRow("lone surrogates, not normalized")
        << QString(u"保"_s + QChar(0xD842) + u"険"_s + QChar(0xDFB7));
}

void TestMorphology::spansCoverTheTextExactly()
{
    QFETCH(QString, text);
    Morphology morphology(m_dictionary);
    qsizetype position = 0;
    for (const Word &word : morphology.words(text)) {
        QCOMPARE_GE(word.span.start, position);
        for (; position < word.span.start; ++position)
            QCOMPARE(text[position], QChar(u' '));
        QVERIFY(word.span.length > 0);
        position = word.span.end();
        QVERIFY(position <= text.size());
    }
    QVERIFY(QStringView(text).sliced(position).trimmed().isEmpty());
}

void TestMorphology::longTextsAreReadToTheEnd()
{
    Morphology morphology(m_dictionary);
    const QString sentences = u"保険証を再発行してもらえるか。"_s.repeated(500);
    qsizetype reissues = 0;
    qsizetype end = 0;
    for (const Word &word : morphology.words(sentences)) {
        reissues += word.base == u"発行" ? 1 : 0;
        QCOMPARE(word.span.start, end);
        end = word.span.end();
    }
    QCOMPARE(reissues, 500);
    QCOMPARE(end, sentences.size());
    const QString letters(5000, u'k');
    QCOMPARE(morphology.words(letters).size(), 1);
    QCOMPARE(morphology.words(letters).at(0).base, letters);
    const QString pairs = u"𩸽"_s.repeated(1001);
    end = 0;
    for (const Word &word : morphology.words(pairs)) {
        QCOMPARE(word.span.start, end);
        QVERIFY(word.span.length % 2 == 0);
        end = word.span.end();
    }
    QCOMPARE(end, pairs.size());
}

void TestMorphology::threadsShareOneDictionary()
{
    const QString text = u"誤ってお知らせを捨ててしまったが再発行してもらえるか。"_s;
    const auto analyse = [this, &text](QStringList *result) {
        Morphology morphology(m_dictionary);
        for (int round = 0; round < 200; ++round)
            *result = contentWords(text, morphology.words(text));
    };
    QStringList first;
    QStringList second;
    {
        const std::jthread other(analyse, &second);
        analyse(&first);
    }
    QVERIFY(!first.isEmpty());
    QCOMPARE(first, second);
}

QTEST_APPLESS_MAIN(TestMorphology)
#include "tst_morphology.moc"
