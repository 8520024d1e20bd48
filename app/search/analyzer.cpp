// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/analyzer.h"

#include "search/characters.h"
#include "search/termcollector.h"
#include "text/normalizer.h"
#include "text/numbers.h"
#include "text/romaji.h"

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

// Longest text of one field that is looked at; an answer of this length is a book.
constexpr qsizetype longestField = 60'000;
// Readings of base forms kept before starting anew: verbs and adjectives of a language are fewer.
constexpr qsizetype mostReadings = 50'000;
// How many words one key runs over: whole phrases of a question, compound nouns and verbs with their endings
// in an answer.
constexpr qsizetype questionRun = 4;
constexpr qsizetype answerNounRun = 3;
constexpr qsizetype answerVerbRun = 2;

QStringView viewOf(const Word &word, QStringView text)
{
    return text.mid(word.span.start, word.span.length);
}

bool isInflected(const Word &word)
{
    return word.wordClass == WordClass::Verb || word.wordClass == WordClass::Adjective;
}

/// Suffixes (証, 書) carry no meaning of their own but belong to the compound.
bool isNounLike(const Word &word)
{
    return word.wordClass == WordClass::Noun || word.wordClass == WordClass::Number
        || word.wordClass == WordClass::Prefix;
}

bool startsKey(const Word &word)
{
    return word.content || word.wordClass == WordClass::Number;
}

/// Texts in fields where callers' questions are worded run over particles; answers are long, and only
/// compounds are worth a key there.
bool runsOver(Field field, const Word &first, const Word &next, qsizetype words)
{
    if (next.wordClass == WordClass::Symbol)
        return false;
    if (field != Field::Answer && field != Field::Memo)
        return words < questionRun;
    if (isInflected(first))
        return words < answerVerbRun && !next.content;
    return words < answerNounRun && isNounLike(next);
}

/// モチアルク → モチアルキ, as in もちあるきは. Verbs in -eru and -iru have their stem as a beginning
/// already.
QString continuative(const QString &base)
{
    constexpr QStringView uRow = u"ウクグスツヌブムル";
    constexpr QStringView iRow = u"イキギシチニビミリ";
    const qsizetype row = base.isEmpty() ? -1 : uRow.indexOf(base.back());
    return row < 0 ? QString() : QString(base.first(base.size() - 1) + iRow[row]);
}

void addBigrams(QStringView text, Field field, TermCollector &collector)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (isWordCharacter(text[i]) && isWordCharacter(text[i + 1]))
            collector.add(bigramTerm(text[i].unicode(), text[i + 1].unicode()), field);
    }
}

/// Runs of kana and of latin letters, for want of words.
void addScriptRuns(QStringView text, Field field, TermCollector &collector)
{
    const auto kindAt = [&text](qsizetype i) {
        const QChar c = text[i];
        return isLatin(c) ? 1 : isKatakana(c) ? 2 : isHiragana(c) ? 3 : 0;
    };
    for (qsizetype start = 0; start < text.size();) {
        const int kind = kindAt(start);
        qsizetype end = start + 1;
        while (end < text.size() && kindAt(end) == kind)
            ++end;
        const QStringView run = text.mid(start, end - start);
        if (kind != 0 && run.size() >= 2) {
            collector.addKey(run, run, field);
            collector.add(wordTerm(run), field);
        }
        start = end;
    }
}

} // namespace

QByteArrayView AnalysedDocument::canonical(const Key &key) const
{
    return QByteArrayView(text).sliced(key.start, key.canonicalLength);
}

QByteArrayView AnalysedDocument::surface(const Key &key) const
{
    return QByteArrayView(text).sliced(qsizetype(key.start) + key.canonicalLength, key.surfaceLength);
}

void AnalysedDocument::clear()
{
    terms.clear();
    keys.clear();
    text.resize(0);
    lengths = {};
}

QString readingOf(const Word &word, QStringView text)
{
    const QStringView surface = viewOf(word, text);
    if (isAll(surface, isDigit)) {
        bool fits = false;
        const quint64 value = surface.toULongLong(&fits);
        return fits ? numberReading(value) : QString();
    }
    if (!word.reading.isEmpty())
        return word.reading;
    return isAll(surface, [](QChar c) { return isKana(c) || isLatin(c); }) ? surface.toString() : QString();
}

Analyzer::Analyzer(DictionaryPtr dictionary)
    : m_morphology(std::move(dictionary))
    , m_collector(std::make_unique<TermCollector>())
{
}

Analyzer::~Analyzer() = default;

bool Analyzer::hasDictionary() const
{
    return m_morphology.isAvailable();
}

AnalysedText Analyzer::analyse(QStringView text)
{
    AnalysedText analysed;
    analysed.text = withDigits(normalizedText(text)).text;
    analysed.words = m_morphology.words(analysed.text);
    return analysed;
}

QString Analyzer::reading(const QString &word)
{
    const auto known = m_readings.constFind(word);
    if (known != m_readings.cend())
        return *known;
    if (m_readings.size() >= mostReadings)
        m_readings.clear();
    QString reading;
    for (const Word &part : m_morphology.words(word)) {
        const QString piece = readingOf(part, word);
        if (piece.isEmpty()) {
            reading.clear();
            break;
        }
        reading += piece;
    }
    m_readings.insert(word, reading);
    return reading;
}

void Analyzer::analyse(
    const Entry &entry, const Answer &answer, QStringView categoryPath, AnalysedDocument &document)
{
    m_collector->begin(document);
    addField(entry.question, Field::Question);
    for (const QString &phrase : entry.phrases)
        addField(phrase, Field::Phrases);
    addField(answer.text, Field::Answer);
    addField(answer.spokenLine, Field::Answer);
    addField(categoryPath, Field::Category);
    addField(answer.memo, Field::Memo);
    for (const SourceRef &source : entry.sources) {
        const QString title = normalizedText(source.title);
        for (qsizetype i = 0; i + 1 < title.size(); ++i)
            m_collector->add(sourceTerm(title[i].unicode(), title[i + 1].unicode()), Field::Memo);
    }
}

void Analyzer::addField(QStringView text, Field field)
{
    if (text.isEmpty())
        return;
    const AnalysedText analysed = analyse(text.left(longestField));
    m_collector->addLength(field, analysed.text.size());
    addBigrams(analysed.text, field, *m_collector);
    addNumbers(analysed, field);
    if (analysed.words.isEmpty()) {
        addScriptRuns(analysed.text, field, *m_collector);
        return;
    }
    addWords(analysed, field);
    addKeys(analysed, field);
}

void Analyzer::addWords(const AnalysedText &analysed, Field field)
{
    for (const Word &word : analysed.words) {
        if (!word.content)
            continue;
        // A question word asks in a question; in an answer it says nothing of what is answered.
        if (word.wordClass == WordClass::Interrogative && field != Field::Question && field != Field::Phrases)
            continue;
        m_collector->add(wordTerm(word.base), field);
        for (const QChar c : viewOf(word, analysed.text)) {
            if (isKanji(c))
                m_collector->add(kanjiTerm(c.unicode()), field);
        }
    }
}

void Analyzer::addKeys(const AnalysedText &analysed, Field field)
{
    for (qsizetype i = 0; i < analysed.words.size(); ++i) {
        if (startsKey(analysed.words[i]))
            addKeyRun(analysed, i, field);
    }
}

void Analyzer::addKeyRun(const AnalysedText &analysed, qsizetype first, Field field)
{
    const Word &head = analysed.words[first];
    QString reading;
    for (qsizetype i = first; i < analysed.words.size(); ++i) {
        const Word &word = analysed.words[i];
        if (i > first
            && (word.span.start != analysed.words[i - 1].span.end()
                || !runsOver(field, head, word, i - first)))
            break;
        const QString piece = readingOf(word, analysed.text);
        if (piece.isEmpty())
            break;
        reading += piece;
        const qsizetype length = word.span.end() - head.span.start;
        m_collector->addKey(reading, QStringView(analysed.text).mid(head.span.start, length), field);
    }
    if (isInflected(head) && head.base != viewOf(head, analysed.text)) {
        const QString base = this->reading(head.base);
        if (!base.isEmpty())
            m_collector->addKey(base, head.base, field);
        if (const QString stem = continuative(base); !stem.isEmpty())
            m_collector->addKey(stem, head.base, field);
    }
}

void Analyzer::addNumbers(const AnalysedText &analysed, Field field)
{
    const QStringView text = analysed.text;
    for (qsizetype start = 0; start < text.size(); ++start) {
        if (!isDigit(text[start]))
            continue;
        qsizetype end = start;
        QByteArray joined;
        bool hyphen = false;
        while (end < text.size()
            && (isDigit(text[end])
                || (text[end] == u'-' && end + 1 < text.size() && isDigit(text[end + 1])))) {
            if (text[end] == u'-')
                hyphen = true;
            else
                joined += text[end].toLatin1();
            ++end;
        }
        const QStringView written = text.mid(start, end - start);
        m_collector->add(wordTerm(written), field);
        m_collector->addRawKey(joined, written, field);
        // With its counter: 12桁 is another thing than 12月.
        if (!hyphen && end < text.size() && (isKanji(text[end]) || isKatakana(text[end])))
            m_collector->add(wordTerm(text.mid(start, end - start + 1)), field);
        start = end;
    }
}

} // namespace sokuto
