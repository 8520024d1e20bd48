// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkrules.h"

#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <map>

namespace sokuto::checks {

namespace {

using namespace Qt::StringLiterals;

bool isKanji(QChar c)
{
    return (c >= u'一' && c <= u'鿿') || (c >= u'㐀' && c <= u'䶿');
}

/// Kanji that join freely with others without making a word of the dictionary: places, numbers, endings.
bool joinsFreely(QChar kanji)
{
    static constexpr QStringView free = u"上下左右前後内外中間先元側別他各本同新旧毎全両大小高低多少何等方者"
                                        u"用時分年月日回数人様的化性可未不非無有";
    return free.contains(kanji);
}

/// Where two kanji stand.
struct Place
{
    const Entry *entry = nullptr;
    FieldText where;
    qsizetype start = 0;
};

/// Two kanji and where they stand, by No.
struct KanjiPair
{
    QList<Place> places; ///< No more than are looked at.
    qsizetype writers = 0; ///< Entries that have them.

    void add(const Place &place)
    {
        if (places.isEmpty() || m_last != place.entry->id)
            ++writers;
        m_last = place.entry->id;
        if (places.size() < mostPlaces)
            places.append(place);
    }

private:
    static constexpr qsizetype mostPlaces = 60;
    EntryId m_last;
};

/// Two characters as one number: what is looked up a hundred thousand times needs no string.
using PairCode = quint32;

PairCode codeOf(QStringView text, qsizetype at)
{
    return PairCode(text[at].unicode()) << 16 | text[at + 1].unicode();
}

QString textOf(PairCode code)
{
    return QString(QChar(char16_t(code >> 16))) + QChar(char16_t(code));
}

using KanjiPairs = std::map<QString, KanjiPair>;

bool isOfWords(QChar c)
{
    return isKanji(c) || (c >= u'ァ' && c <= u'ー');
}

/// Before and behind; 0 = none.
using Companions = std::array<PairCode, 2>;

/// The words that a pair keeps company with: the ends of what stands before and behind it, particles and
/// endings between them passed over.
Companions companionsOf(const Place &place)
{
    constexpr qsizetype farthest = 4;
    constexpr qsizetype length = 2;
    const QStringView text = place.where.text;
    Companions companions{};
    qsizetype before = place.start;
    while (before > 0 && place.start - before < farthest && !isOfWords(text[before - 1]))
        --before;
    if (before >= length && isOfWords(text[before - 1]) && isOfWords(text[before - 2]))
        companions[0] = codeOf(text, before - length);
    qsizetype after = place.start + 2;
    while (after < text.size() && after - place.start - 2 < farthest && !isOfWords(text[after]))
        ++after;
    if (after + length <= text.size() && isOfWords(text[after]) && isOfWords(text[after + 1]))
        companions[1] = codeOf(text, after);
    return companions;
}

/// What a pair of kanji is in the place where it stands.
enum class Standing : quint8 {
    Word, ///< The dictionary has it.
    Torn, ///< The dictionary could only tear it apart or call it unknown.
    Part, ///< Its kanji belong to other words.
};

/// Cutting texts into words is what costs time. So only the part of a sentence around a pair is cut, and only
/// around pairs that may be wrong or may have been meant.
class TypingErrors
{
public:
    explicit TypingErrors(const Context &context)
        : m_context(context)
    {
    }

    void find(QList<Finding> &findings);

private:
    bool isCancelled() const { return m_context.options.cancelled && *m_context.options.cancelled; }
    template <typename Take>
    void eachText(Take take) const;
    KanjiPairs rarePairs() const;
    bool isKnown(const QString &pair);
    bool isTorn(const QString &written, const KanjiPair &pair);
    Standing standingOf(const Place &place) const;
    const Place *meantBy(const QString &written, const KanjiPair &pair, const KanjiPairs &others);
    QHash<QChar, KanjiPairs> pairsEndingWith(const QSet<QChar> &endings) const;

    const Context &m_context;
    QHash<QString, bool> m_known; ///< What isKnown() has answered.
};

template <typename Take>
void TypingErrors::eachText(Take take) const
{
    for (const Entry *entry : m_context.entries) {
        if (isCancelled())
            return;
        for (const FieldText &where : textsOf(*entry, m_context.options.today))
            take(*entry, where);
    }
}

/// Two kanji without a third beside them. What three entries write is a term that the dictionary lacks, no
/// slip.
KanjiPairs TypingErrors::rarePairs() const
{
    QHash<PairCode, KanjiPair> pairs;
    eachText([&pairs](const Entry &entry, const FieldText &where) {
        for (qsizetype i = 0; i < where.text.size();) {
            qsizetype end = i;
            while (end < where.text.size() && isKanji(where.text[end]))
                ++end;
            if (end - i == 2)
                pairs[codeOf(where.text, i)].add({&entry, where, i});
            i = end + 1;
        }
    });
    KanjiPairs rare;
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair) {
        if (pair->writers < 3)
            rare.emplace(textOf(pair.key()), *pair);
    }
    return rare;
}

bool TypingErrors::isKnown(const QString &pair)
{
    const auto answered = m_known.constFind(pair);
    if (answered != m_known.cend())
        return *answered;
    const QList<CheckWord> words = m_context.options.words(pair);
    return *m_known.insert(pair, words.size() == 1 && words.first().known);
}

bool TypingErrors::isTorn(const QString &written, const KanjiPair &pair)
{
    if (isKnown(written))
        return false;
    bool torn = false;
    for (const Place &place : pair.places) {
        const Standing standing = standingOf(place);
        if (standing == Standing::Word)
            return false;
        torn = torn || standing == Standing::Torn;
    }
    return torn;
}

Standing TypingErrors::standingOf(const Place &place) const
{
    const QStringView text = place.where.text;
    const auto [start, length] = clauseAround(text, {place.start, 2});
    const QList<CheckWord> words = m_context.options.words(text.sliced(start, length));
    const qsizetype at = place.start - start;
    const auto first = std::find_if(
        words.cbegin(), words.cend(), [at](const CheckWord &word) { return word.span.start == at; });
    if (first == words.cend())
        return Standing::Part;
    if (first->span.length == 2)
        return first->known ? Standing::Word : Standing::Torn;
    const bool twoWords =
        first->span.length == 1 && first + 1 != words.cend() && (first + 1)->span == TextSpan{at + 1, 1};
    const bool free = joinsFreely(text[place.start]) || joinsFreely(text[place.start + 1]);
    return twoWords && !free ? Standing::Torn : Standing::Part;
}

/// Where a word with the same second kanji stands in the same company, the one that most entries write; null
/// = there is none, so that the pair is rather a name or a term that the dictionary lacks.
const Place *TypingErrors::meantBy(const QString &written, const KanjiPair &pair, const KanjiPairs &others)
{
    QSet<PairCode> company;
    for (const Place &place : pair.places) {
        for (const PairCode companion : companionsOf(place))
            company.insert(companion);
    }
    company.remove(0);
    if (company.isEmpty())
        return nullptr;
    const auto keepsCompany = [&company](const Place &place) {
        const Companions companions = companionsOf(place);
        return company.contains(companions[0]) || company.contains(companions[1]);
    };
    QList<KanjiPairs::const_iterator> byUse;
    for (auto other = others.cbegin(); other != others.cend(); ++other) {
        if (other->first != written)
            byUse.append(other);
    }
    std::stable_sort(byUse.begin(), byUse.end(),
        [](const auto &a, const auto &b) { return a->second.writers > b->second.writers; });
    for (const auto &other : std::as_const(byUse)) {
        if (!isKnown(other->first))
            continue;
        const QList<Place> &places = other->second.places;
        const auto word = std::find_if(places.cbegin(), places.cend(),
            [&](const Place &place) { return keepsCompany(place) && standingOf(place) == Standing::Word; });
        if (word != places.cend())
            return &*word;
    }
    return nullptr;
}

QHash<QChar, KanjiPairs> TypingErrors::pairsEndingWith(const QSet<QChar> &endings) const
{
    QHash<PairCode, KanjiPair> found;
    eachText([&found, &endings](const Entry &entry, const FieldText &where) {
        bool afterKanji = false;
        for (qsizetype i = 0; i < where.text.size(); ++i) {
            const bool kanji = isKanji(where.text[i]);
            if (kanji && afterKanji && endings.contains(where.text[i]))
                found[codeOf(where.text, i - 1)].add({&entry, where, i - 1});
            afterKanji = kanji;
        }
    });
    QHash<QChar, KanjiPairs> pairs;
    for (auto pair = found.cbegin(); pair != found.cend(); ++pair)
        pairs[QChar(char16_t(pair.key()))].emplace(textOf(pair.key()), *pair);
    return pairs;
}

/// 見視 is no word and 目視 stands elsewhere: one kanji of two is wrong. Compounds of more kanji are too
/// often new words that no dictionary has.
void TypingErrors::find(QList<Finding> &findings)
{
    KanjiPairs torn = rarePairs();
    QSet<QChar> endings;
    for (auto pair = torn.begin(); pair != torn.end();) {
        if (isCancelled())
            return;
        if (isTorn(pair->first, pair->second)) {
            endings.insert(pair->first[1]);
            ++pair;
        } else {
            pair = torn.erase(pair);
        }
    }
    if (torn.empty())
        return;
    const QHash<QChar, KanjiPairs> others = pairsEndingWith(endings);
    for (const auto &[written, pair] : torn) {
        if (isCancelled())
            return;
        const auto rivals = others.constFind(written[1]); // the pair itself, at least
        const Place *meant = meantBy(written, pair, *rivals);
        if (!meant)
            continue;
        const QString instead = meant->where.text.sliced(meant->start, 2).toString();
        for (const Place &place : pair.places) {
            if (standingOf(place) == Standing::Torn)
                findings.append(makeFinding(CheckRule::LikelyTypingError, *place.entry, place.where,
                    {place.start, 2}, {written, instead, meant->entry->no}));
        }
    }
}

} // namespace

TextSpan clauseAround(QStringView text, TextSpan place)
{
    constexpr qsizetype farthest = 40;
    static constexpr QStringView ends = u"。、，．！？（）「」『』【】：；・\n";
    const auto endsClause = [text](qsizetype at) { return text[at].isSpace() || ends.contains(text[at]); };
    qsizetype start = place.start;
    while (start > 0 && place.start - start < farthest && !endsClause(start - 1))
        --start;
    qsizetype end = place.end();
    while (end < text.size() && end - place.start < farthest && !endsClause(end))
        ++end;
    return {start, end - start};
}

void typingErrors(const Context &context, QList<Finding> &findings)
{
    if (context.options.words)
        TypingErrors(context).find(findings);
}

} // namespace sokuto::checks
