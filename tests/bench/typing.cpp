// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/typing.h"

#include "text/normalizer.h"
#include "text/romaji.h"

#include <QtCore/QSet>

#include <algorithm>
#include <array>

namespace sokuto::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sessionsAtMost = 200;

/// A word of a question with what is typed for it.
struct TypedWord
{
    QString surface;
    QString kana;
    qsizetype documents = 0; ///< Questions of the corpus that contain it.
};

/// The kana typed as one: きゃ, っこ, っきゃ, or a single one.
QStringView firstUnit(QStringView kana)
{
    static constexpr QStringView small = u"ぁぃぅぇぉゃゅょゎ";
    qsizetype length = 0;
    while (length + 1 < kana.size() && kana.at(length) == u'っ')
        ++length;
    ++length;
    while (length < kana.size() && small.contains(kana.at(length)))
        ++length;
    return kana.left(length);
}

QString hepburnOf(QString letters)
{
    struct Spelling
    {
        QStringView kunrei;
        QStringView hepburn;
    };
    static constexpr std::array<Spelling, 8> spellings{{{u"sy", u"sh"}, {u"ty", u"ch"}, {u"zy", u"j"},
        {u"si", u"shi"}, {u"ti", u"chi"}, {u"tu", u"tsu"}, {u"hu", u"fu"}, {u"zi", u"ji"}}};
    for (const Spelling &spelling : spellings) {
        if (letters.endsWith(u"n"_s))
            break;
        if (letters.startsWith(spelling.kunrei)
            || (letters.size() > 2 && letters.at(0) == letters.at(1)
                && QStringView(letters).sliced(1).startsWith(spelling.kunrei)))
            return letters.replace(spelling.kunrei.toString(), spelling.hepburn.toString());
    }
    return letters;
}

/// Letters for one unit; ん is "nn", as the IME wants it.
QString lettersOf(QStringView unit, bool hepburn)
{
    if (unit == u"ん")
        return u"nn"_s;
    if (unit == u"ー")
        return u"-"_s;
    const QString letters = canonicalRomaji(unit);
    return hepburn ? hepburnOf(letters) : letters;
}

/// Content words of a question that have a reading, each once, the rarest first.
class TellingWords
{
public:
    TellingWords(const Corpus &corpus, Morphology &morphology)
        : m_morphology(morphology)
    {
        for (const Entry &entry : corpus.snapshot->entries()) {
            QSet<QString> seen;
            for (const TypedWord &word : wordsOf(entry.question))
                seen.insert(word.surface);
            for (const QString &surface : std::as_const(seen))
                ++m_documents[surface];
        }
    }

    QList<TypedWord> operator()(const QString &question)
    {
        QList<TypedWord> words = wordsOf(question);
        for (TypedWord &word : words)
            word.documents = m_documents.value(word.surface);
        std::stable_sort(words.begin(), words.end(),
            [](const TypedWord &a, const TypedWord &b) { return a.documents < b.documents; });
        return words;
    }

    /// The whole text in kana, blanks kept; empty when a word has no reading.
    QString kanaOf(const QString &text)
    {
        QStringList parts;
        for (const QString &part : normalize(text).text.split(u' ', Qt::SkipEmptyParts)) {
            QString kana;
            for (const Word &word : m_morphology.words(part)) {
                const QString surface = part.mid(word.span.start, word.span.length);
                kana += toHiragana(word.reading.isEmpty() ? surface : word.reading);
            }
            if (typedLetters(kana, false).isEmpty())
                return {};
            parts.append(kana);
        }
        return parts.join(u' ');
    }

private:
    QList<TypedWord> wordsOf(const QString &question)
    {
        const QString text = normalize(question).text;
        QList<TypedWord> words;
        for (const Word &word : m_morphology.words(text)) {
            if (!word.content || word.wordClass != WordClass::Noun || word.span.length < 2)
                continue;
            const TypedWord typed{text.mid(word.span.start, word.span.length), toHiragana(word.reading), 0};
            const bool known = std::any_of(words.cbegin(), words.cend(),
                [&typed](const TypedWord &other) { return other.surface == typed.surface; });
            if (!known && !typedLetters(typed.kana, false).isEmpty())
                words.append(typed);
        }
        return words;
    }

    Morphology &m_morphology;
    QHash<QString, qsizetype> m_documents;
};

QStringList prefixes(const QString &text)
{
    QStringList states;
    for (qsizetype length = 1; length <= text.size(); ++length) {
        if (text.at(length - 1) != u' ')
            states.append(text.left(length));
    }
    return states;
}

Session lettersSession(const QString &kana, const QList<EntryId> &expected, bool hepburn)
{
    QStringList parts;
    for (const QString &part : kana.split(u' '))
        parts.append(typedLetters(part, hepburn));
    return {prefixes(parts.join(u' ')), expected};
}

/// Both words one after the other: composed, then converted.
Session compositionSession(const QList<TypedWord> &words, EntryId expected, bool hepburn)
{
    Session session{{}, {expected}};
    QString committed;
    for (const TypedWord &word : words) {
        for (const QString &state : compositionStates(word.kana, hepburn))
            session.states.append(committed + state);
        committed += word.surface;
        session.states.append(committed);
        committed += u' ';
    }
    return session;
}

void addOperatorKeys(Sessions &sessions, const Corpus &corpus, TellingWords &words)
{
    static const QSet<QString> typedInKana{u"hiragana"_s, u"katakana"_s, u"kanji"_s};
    bool hepburn = false;
    for (const Query &query : corpus.operatorQueries) {
        if (query.kind == u"romaji") {
            sessions.operatorKeys.append({prefixes(query.text), query.expected});
        } else if (typedInKana.contains(query.kind)) {
            if (const QString kana = words.kanaOf(query.text); !kana.isEmpty())
                sessions.operatorKeys.append(lettersSession(kana, query.expected, hepburn = !hepburn));
        }
    }
}

} // namespace

QString typedLetters(QStringView kana, bool hepburn)
{
    QString letters;
    while (!kana.isEmpty()) {
        const QStringView unit = firstUnit(kana);
        const QString typed = lettersOf(unit, hepburn);
        if (typed.isEmpty())
            return {};
        letters += typed;
        kana = kana.sliced(unit.size());
    }
    return letters;
}

QStringList compositionStates(QStringView kana, bool hepburn)
{
    QStringList states;
    QString done;
    while (!kana.isEmpty()) {
        QStringView unit = firstUnit(kana);
        kana = kana.sliced(unit.size());
        QString letters = lettersOf(unit, hepburn);
        while (unit.size() > 1 && unit.startsWith(u'っ')) { // the first of a pair of consonants waits alone
            states.append(done + letters.at(0));
            done += u'っ';
            unit = unit.sliced(1);
            letters.remove(0, 1);
        }
        for (qsizetype typed = 1; typed < letters.size(); ++typed)
            states.append(done + letters.left(typed));
        done += unit;
        states.append(done);
    }
    return states;
}

Sessions makeSessions(const Corpus &corpus, Morphology &morphology)
{
    Sessions sessions;
    for (const Query &query : corpus.sentences)
        sessions.sentences.append({{query.text}, query.expected});
    TellingWords tellingWords(corpus, morphology);
    addOperatorKeys(sessions, corpus, tellingWords);
    const QList<Entry> &entries = corpus.snapshot->entries();
    const qsizetype step = std::max<qsizetype>(1, entries.size() / sessionsAtMost);
    bool hepburn = false;
    for (qsizetype row = 0; row < entries.size(); row += step) {
        const Entry &entry = entries.at(row);
        const QList<TypedWord> words = tellingWords(entry.question).mid(0, 2);
        if (words.isEmpty())
            continue;
        QStringList kana;
        for (const TypedWord &word : words)
            kana.append(word.kana);
        hepburn = !hepburn;
        sessions.romaji.append(lettersSession(kana.join(u' '), {entry.id}, hepburn));
        sessions.kana.append(compositionSession(words, entry.id, hepburn));
    }
    return sessions;
}

} // namespace sokuto::bench
