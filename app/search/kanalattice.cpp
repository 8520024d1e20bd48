// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/kanalattice.h"

#include "search/particles.h"
#include "search/vocabulary.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>

namespace sokuto {

namespace {

// A caller's sentence of one breath; beyond it the look-ups would be felt.
constexpr qsizetype longestKana = 48;
constexpr qsizetype longestWord = 14;
constexpr qsizetype shortestWord = 2;
constexpr qsizetype longestEnding = 2; ///< かっ of たかかっ, behind what the dictionary has.

// Costs: few long words before many short ones, what the FAQ has before what it does not.
constexpr float wordCost = 1.F;
constexpr float foreignCost = 1.5F;
constexpr float shortCost = .2F; ///< Three kana.
constexpr float shortestCost = .7F; ///< Two kana: they stand anywhere.
constexpr float alikeCost = .5F; ///< Met in the lossy form only,
constexpr float shortenedCost = .1F; ///< for a long vowel at its end: ほけんしょ.
constexpr float withParticleCost = 1.F; ///< ふようを: rather the word and its particle.
constexpr float inflectedCost = .05F;
constexpr float unknownCost = 3.2F; ///< Of one kana.
constexpr float endingCost = .2F;
constexpr float chanceCost = 1.2F; ///< Two kana beside another word, with nothing between them.

float besideCost(qsizetype length)
{
    return length == 1 ? .7F : length == 2 ? .55F : .5F;
}

/// いつ, and what goes on with it: short, but never there by chance.
bool isAsking(QStringView kana)
{
    static constexpr std::array<QStringView, 10> words{
        u"いつ", u"どこ", u"だれ", u"なぜ", u"なに", u"どう", u"どの", u"どれ", u"どち", u"いく"};
    return std::any_of(
        words.begin(), words.end(), [kana](QStringView word) { return kana.startsWith(word); });
}

float lengthCost(QStringView kana)
{
    const qsizetype length = isAsking(kana) ? kana.size() + 1 : kana.size();
    return length <= shortestWord ? shortestCost : length == shortestWord + 1 ? shortCost : 0.F;
}

bool isContent(KanaPiece::Kind kind)
{
    return kind != KanaPiece::Beside && kind != KanaPiece::Ending;
}

/// One syllable with the kana before it.
bool isContracted(QChar c)
{
    return QStringView(u"ぁぃぅぇぉゃゅょゎ").contains(c);
}

/// No word begins with these.
bool isWithin(QChar c)
{
    return isContracted(c) || QStringView(u"っんー").contains(c);
}

/// What the last step to a place was.
enum class Last : quint8 { Beside, Noun, Stem, Ending };
constexpr std::array everyLast{Last::Beside, Last::Noun, Last::Stem, Last::Ending};

/// The cheapest way to a place with such a last step.
struct Arrival
{
    float cost = std::numeric_limits<float>::infinity();
    KanaPiece piece;
    Last from = Last::Beside; ///< Which arrival at piece.start it goes on from.
};

class Lattice
{
public:
    Lattice(QStringView kana, QStringView pending, const Vocabulary &vocabulary,
        const std::function<KanaStanding(const QString &kana)> &standingOf)
        : m_kana(kana)
        , m_pending(pending)
        , m_vocabulary(vocabulary)
        , m_standingOf(standingOf)
        , m_arrivals(size_t(kana.size()) + 1)
    {
    }

    std::vector<KanaPiece> run()
    {
        at(0, Last::Beside).cost = 0;
        for (qsizetype from = 0; from < m_kana.size(); ++from) {
            if (!isReached(from))
                continue;
            addBesides(from);
            if (!isWithin(m_kana[from]))
                addWords(from);
            step({KanaPiece::Unknown, from, 1, {}, {}}, Last::Noun, unknownCost);
        }
        return path();
    }

private:
    bool isShort(const KanaPiece &piece) const
    {
        return piece.length == shortestWord && !isAsking(m_kana.sliced(piece.start));
    }

    Arrival &at(qsizetype place, Last last) { return m_arrivals[size_t(place)][size_t(last)]; }

    bool isReached(qsizetype place)
    {
        return std::any_of(everyLast.begin(), everyLast.end(),
            [&](Last last) { return at(place, last).cost < std::numeric_limits<float>::infinity(); });
    }

    void step(const KanaPiece &piece, Last last, float cost, std::span<const Last> behind = everyLast)
    {
        Arrival &arrival = at(piece.start + piece.length, last);
        for (const Last from : behind) {
            const Arrival &before = at(piece.start, from);
            const bool together = isContent(piece.kind) && (from == Last::Noun || from == Last::Stem);
            const bool byChance = together && (isShort(piece) || isShort(before.piece));
            const float total = before.cost + cost + (byChance ? chanceCost : 0.F);
            if (total < arrival.cost)
                arrival = {total, piece, from};
        }
    }

    void addBesides(qsizetype from)
    {
        if (from == 0)
            return;
        static constexpr std::array inflected{Last::Stem, Last::Ending};
        addKnown({KanaPiece::Beside, from, 0, {}, {}}, Last::Beside, caseParticles, everyLast);
        addKnown({KanaPiece::Beside, from, 0, {}, {}}, Last::Beside, otherParticles, everyLast);
        addKnown({KanaPiece::Ending, from, 0, {}, {}}, Last::Beside, helpingWords, everyLast);
        addKnown({KanaPiece::Ending, from, 0, {}, {}}, Last::Ending, verbEndings, inflected);
    }

    void addKnown(
        KanaPiece piece, Last last, std::span<const QStringView> known, std::span<const Last> behind)
    {
        for (const QStringView kana : known) {
            if (!m_kana.sliced(piece.start).startsWith(kana))
                continue;
            piece.length = kana.size();
            step(
                piece, last, behind.size() < everyLast.size() ? endingCost : besideCost(kana.size()), behind);
        }
    }

    void addWords(qsizetype from)
    {
        const qsizetype most = std::min(longestWord, m_kana.size() - from);
        if (most == 1 && from > 0)
            addBeginning(m_kana.last(1).toString(), from);
        bool goesOn = true; // as long as a reading begins so
        for (qsizetype length = shortestWord; length <= most; ++length) {
            if (from + length < m_kana.size() && isContracted(m_kana[from + length]))
                continue; // べっき is no beginning of べっきょ
            const QString kana = m_kana.mid(from, length).toString();
            const bool isKnown =
                m_vocabulary.begins(QStringView(kana).first(std::max(length - longestEnding, shortestWord)));
            if (!goesOn && !isKnown)
                return;
            const bool isBeside = isKnown && m_vocabulary.isBeside(kana);
            const QString base = isKnown && !isBeside ? addInflected(kana, from) : QString();
            if (goesOn) {
                const KanaStanding standing = m_standingOf(kana);
                goesOn = standing.beginsAlike;
                if (standing.wholeAlike && !isBeside)
                    step({KanaPiece::Word, from, length, kana, base},
                        base.isEmpty() ? Last::Noun : Last::Stem,
                        wordCost + lengthCost(kana) + (kana.endsWith(u'を') ? withParticleCost : 0.F)
                            + (standing.whole         ? 0.F
                                    : standing.begins ? shortenedCost
                                                      : alikeCost));
                if (from > 0 && from + length == m_kana.size())
                    addBeginning(kana, from);
            }
            if (!isKnown || !m_vocabulary.contains(kana))
                continue;
            const float cost = foreignCost + lengthCost(kana);
            if (isBeside)
                step({KanaPiece::Beside, from, length, {}, {}}, Last::Beside, cost);
            else
                step({KanaPiece::Foreign, from, length, {}, {}}, Last::Noun, cost);
        }
    }

    void addBeginning(const QString &kana, qsizetype from)
    {
        const QString begun = kana + m_pending;
        if (m_standingOf(begun).begins)
            step({KanaPiece::Beginning, from, kana.size(), begun, {}}, Last::Noun,
                wordCost + lengthCost(kana));
    }

    /// かわっ stands for かわる, whatever ending follows. Returns what it is inflected from, when the FAQ has
    /// it.
    QString addInflected(const QString &kana, qsizetype from)
    {
        QString known;
        const QStringList bases = m_vocabulary.basesOf(kana);
        const float cost = lengthCost(kana) / 2 + inflectedCost; // what follows will show
        for (const QString &base : bases) {
            if (m_standingOf(base).whole)
                known = base;
        }
        if (!known.isEmpty())
            step({KanaPiece::Word, from, kana.size(), known, {}}, Last::Stem, wordCost + cost);
        else if (!bases.isEmpty())
            step({KanaPiece::Foreign, from, kana.size(), {}, {}}, Last::Stem, foreignCost + cost);
        return known;
    }

    std::vector<KanaPiece> path()
    {
        std::vector<KanaPiece> pieces;
        Last last = *std::min_element(everyLast.begin(), everyLast.end(),
            [this](Last a, Last b) { return at(m_kana.size(), a).cost < at(m_kana.size(), b).cost; });
        for (qsizetype place = m_kana.size(); place > 0;) {
            const Arrival &arrival = at(place, last);
            pieces.push_back(arrival.piece);
            place = arrival.piece.start;
            last = arrival.from;
        }
        std::reverse(pieces.begin(), pieces.end());
        while (leaveChance(pieces)) { // what stands beside it may be one, too
        }
        return pieces;
    }

    /// Two kana that only stand where another word ends or begins are no word (せい and きゅう of
    /// せいきゅう); nor is a short word in the middle of one that nobody knows (まわり of ひまわり).
    bool leaveChance(std::vector<KanaPiece> &pieces) const
    {
        constexpr qsizetype sureWord = 4;
        const auto end = std::find_if(pieces.rbegin(), pieces.rend(), [](const KanaPiece &piece) {
            return piece.kind != KanaPiece::Unknown; // behind it, something is still being typed
        }).base();
        const auto isChance = [this](const KanaPiece &piece, const KanaPiece &beside) {
            if (!isContent(beside.kind) || !isContent(piece.kind) || piece.kind == KanaPiece::Unknown)
                return false;
            if (piece.kind == KanaPiece::Beginning)
                return beside.kind == KanaPiece::Unknown
                    || (beside.kind == KanaPiece::Foreign && piece.length <= shortestWord);
            return isShort(piece) || (beside.kind == KanaPiece::Unknown && piece.length < sureWord);
        };
        // One kana begins a word only where one surely begins.
        KanaPiece &last = pieces.back();
        if (last.kind == KanaPiece::Beginning && last.length == 1 && m_pending.isEmpty()
            && !(pieces.size() > 1 && pieces[pieces.size() - 2].kind == KanaPiece::Beside
                && pieces[pieces.size() - 2].length >= shortestWord))
            last.kind = KanaPiece::Unknown;
        std::vector<size_t> found;
        for (size_t i = 0; i < size_t(end - pieces.begin()); ++i) {
            const bool before = i > 0 && isChance(pieces[i], pieces[i - 1]);
            if (before || (i + 1 < size_t(end - pieces.begin()) && isChance(pieces[i], pieces[i + 1])))
                found.push_back(i);
        }
        for (const size_t i : found)
            pieces[i].kind = KanaPiece::Unknown;
        return !found.empty();
    }

    QStringView m_kana;
    QStringView m_pending;
    const Vocabulary &m_vocabulary;
    const std::function<KanaStanding(const QString &kana)> &m_standingOf;
    std::vector<std::array<Arrival, everyLast.size()>> m_arrivals;
};

} // namespace

std::vector<KanaPiece> cutKana(QStringView kana, QStringView pending, const Vocabulary &vocabulary,
    const std::function<KanaStanding(const QString &kana)> &standingOf)
{
    if (kana.size() < shortestWord || kana.size() > longestKana)
        return {};
    std::vector<KanaPiece> pieces = Lattice(kana, pending, vocabulary, standingOf).run();
    qsizetype words = 0;
    qsizetype unknown = 0;
    for (const KanaPiece &piece : pieces) {
        if (piece.kind == KanaPiece::Unknown)
            unknown += piece.length;
        else if (isContent(piece.kind))
            words += piece.length;
    }
    return unknown * 2 > words ? std::vector<KanaPiece>() : pieces;
}

} // namespace sokuto
