// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkrules.h"

#include <QtCore/QSet>

#include <algorithm>
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

using KanjiPairs = std::map<QString, KanjiPair>;

bool isOfWords(QChar c)
{
    return isKanji(c) || (c >= u'ァ' && c <= u'ー');
}

/// The words that a pair keeps company with: the ends of what stands before and behind it, particles and
/// endings between them passed over.
QStringList companionsOf(const Place &place)
{
    constexpr qsizetype farthest = 4;
    constexpr qsizetype length = 2;
    const QStringView text = place.where.text;
    QStringList companions;
    qsizetype before = place.start;
    while (before > 0 && place.start - before < farthest && !isOfWords(text[before - 1]))
        --before;
    if (before >= length && isOfWords(text[before - 1]) && isOfWords(text[before - 2]))
        companions.append(text.sliced(before - length, length).toString());
    qsizetype after = place.start + 2;
    while (after < text.size() && after - place.start - 2 < farthest && !isOfWords(text[after]))
        ++after;
    if (after + length <= text.size() && isOfWords(text[after]) && isOfWords(text[after + 1]))
        companions.append(text.sliced(after, length).toString());
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
    QHash<quint32, KanjiPair> pairs;
    eachText([&pairs](const Entry &entry, const FieldText &where) {
        for (qsizetype i = 0; i < where.text.size();) {
            qsizetype end = i;
            while (end < where.text.size() && isKanji(where.text[end]))
                ++end;
            if (end - i == 2)
                pairs[quint32(where.text[i].unicode()) << 16 | where.text[i + 1].unicode()].add(
                    {&entry, where, i});
            i = end + 1;
        }
    });
    KanjiPairs rare;
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair) {
        if (pair->writers < 3)
            rare.emplace(QString(QChar(char16_t(pair.key() >> 16))) + QChar(char16_t(pair.key())), *pair);
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
    constexpr qsizetype farthest = 40;
    static constexpr QStringView ends = u"。、，．！？（）「」『』【】：；・\n";
    const QStringView text = place.where.text;
    const auto endsClause = [text](qsizetype at) { return text[at].isSpace() || ends.contains(text[at]); };
    qsizetype start = place.start;
    while (start > 0 && place.start - start < farthest && !endsClause(start - 1))
        --start;
    qsizetype end = place.start + 2;
    while (end < text.size() && end - place.start < farthest && !endsClause(end))
        ++end;

    const QList<CheckWord> words = m_context.options.words(text.sliced(start, end - start));
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
    QStringList company;
    for (const Place &place : pair.places)
        company += companionsOf(place);
    const auto keepsCompany = [&company](const Place &place) {
        const QStringList companions = companionsOf(place);
        return std::any_of(companions.cbegin(), companions.cend(),
            [&company](const QString &companion) { return company.contains(companion); });
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
    QHash<QChar, KanjiPairs> pairs;
    eachText([&pairs, &endings](const Entry &entry, const FieldText &where) {
        for (qsizetype i = 1; i < where.text.size(); ++i) {
            if (isKanji(where.text[i]) && isKanji(where.text[i - 1]) && endings.contains(where.text[i]))
                pairs[where.text[i]][where.text.sliced(i - 1, 2).toString()].add({&entry, where, i - 1});
        }
    });
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
        const Place *meant = meantBy(written, pair, others[written[1]]);
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

void typingErrors(const Context &context, QList<Finding> &findings)
{
    if (context.options.words)
        TypingErrors(context).find(findings);
}

} // namespace sokuto::checks
