// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/analyzer.h"
#include "search/highlighter.h"
#include "search/index.h"
#include "search/kanalattice.h"
#include "search/query.h"
#include "search/recall.h"

#include <vector>

namespace sokuto {

class Vocabulary;

/// One part of the query: a bit of the ranker's coverage, and a part of the recall line.
struct QueryPart
{
    RecallPart recall;
    int group = 0; ///< Parts of one piece of the query (between white space) share it.
    int position = 0; ///< Within its piece, where they were not understood in the order typed.
    bool weak = false; ///< Carries little: never demanded, never said to be nowhere.
    bool mended = false; ///< Met by a guess only.
    bool byChance = false; ///< A few kana that stand side by side, but are no word.
    bool unsure = false; ///< Met by a reading that several words have.
    bool whole = false; ///< Typed in kana or letters, which are the reading of a word from end to end.
    bool isNo = false; ///< Met by the No of an entry.
    /// The beginning of a reading, which may become one of several words; the ranker knows which.
    bool unfinished = false;
    qsizetype filteredOut = 0; ///< Entries in which it was found, when fields and exclusions leave none.
    float weight = 0; ///< How rare it is.
    float importance = 0; ///< The same, less for what was met in other ways than as written.
};

struct Interpretation
{
    std::vector<QueryPart> parts;
    std::vector<RecallPart> filters; ///< Fields, exclusions and exact phrases, in the order typed.
    HighlightPlan highlights;
    /// The last part is, and decides what the first rows show.
    bool unfinished() const { return !parts.empty() && parts.back().unfinished; }
    bool foreign = false; ///< It is a word of the language that the FAQ does not have.
    bool sentence = false; ///< There is more in it than nouns side by side.
};

/// Understands the words of a query by what the index knows, and has the ranker score each part by every
/// channel that meets it.
class Interpreter
{
public:
    Interpreter(const Snapshot &snapshot, const Index &index, Ranker &ranker, Analyzer &analyzer,
        const RankingConstants &ranking, std::vector<const Lexicon *> lexicons, const Vocabulary &vocabulary);

    /// The ranker has begun.
    void addPiece(const QueryPiece &piece);
    Interpretation take();

private:
    /// A run of words understood as one part.
    struct Unit
    {
        qsizetype first = 0; ///< Rows of AnalysedText::words
        qsizetype last = 0; ///< inclusive
    };

    // Keys looked at for their writing; a shorter beginning stands for too many words to name them.
    static constexpr quint32 mostKeysRead = 200;
    static constexpr qsizetype mostSurfaces = 3; ///< Shown behind "understood as".

    /// Of readings: how they look up, and how they must be spelled to count.
    struct Beginning
    {
        QByteArray lossy;
        QByteArray spelled;
    };

    // Shorter words of the language are the beginnings of too many others.
    static constexpr qsizetype fewestForeign = 3;
    /// Kana in pieces, and the letters behind them that make no syllable yet.
    struct KanaCut
    {
        QString text; ///< As it was typed.
        QString kana;
        QString pending;
        std::vector<KanaPiece> pieces;

        /// Which stretch of the text a stretch of the kana is: katakana stay katakana.
        const QString &typed() const { return text.size() == kana.size() + pending.size() ? text : kana; }
        bool has(auto isSuch) const { return std::any_of(pieces.begin(), pieces.end(), isSuch); }
        bool isMet() const
        {
            return has([](const KanaPiece &piece) { return piece.isMet(); });
        }
        /// Nothing of it is left over.
        bool isSure() const
        {
            return isMet() && !has([](const KanaPiece &piece) { return piece.isUnmet(); });
        }
        bool isForeign() const { return pieces.size() == 1 && pieces.front().kind == KanaPiece::Foreign; }
        bool hasLongForeign() const
        {
            return has([](const KanaPiece &piece) {
                return piece.kind == KanaPiece::Foreign && piece.length >= fewestForeign;
            });
        }
        /// Other words, and nothing but words.
        bool isOther() const
        {
            return !isMet() && has([](const KanaPiece &piece) { return piece.kind == KanaPiece::Foreign; })
                && !has([](const KanaPiece &piece) { return piece.kind == KanaPiece::Unknown; });
        }
    };

    void addNo(const QString &text);
    void addNumber(const QString &text);
    bool addSpokenNo(const QString &text);
    bool beginsReading(const QString &canonical) const;
    std::vector<Beginning> otherBeginnings(const QString &text, QString &canonical) const;
    bool beginsAny(QByteArrayView lossy, QByteArrayView spelled) const;
    quint32 noteBeginning(const Beginning &beginning);
    void addReadable(const QString &text, const QString &knownBase = {});
    bool addConverted(const QString &text);
    void addUnread(const QString &text, const QString &canonical);
    void addMixed(const QString &text);
    void addExact(const QString &text);
    void addBeginning(const AnalysedText &analysed);
    bool addAliasBeginning(const QString &text, const QString &canonical);
    KanaStanding standingOf(const QString &kana) const;
    bool isForeign(const QString &kana) const;
    KanaCut cut(const QString &text) const;
    void addKanaPieces(const KanaCut &cut);
    void addKanaWord(const KanaPiece &piece, const QString &read, const QString &typed);
    void addPending(const KanaCut &cut);
    void addUnmet(const QString &kana, bool isLast);
    void cutKanaAnew(AnalysedText &analysed);
    bool addAliasTail(const AnalysedText &analysed, const QString &pending, qsizetype first, qsizetype head,
        qsizetype &wordsLeft);
    bool addTail(const AnalysedText &analysed, const QString &pending, qsizetype &wordsLeft);

    std::function<bool(quint32)> sampled(const QString &phrase) const;
    void noteWritten(const QString &text, float factor);
    quint32 coverKana(const QString &kana, bool isWord, int part);
    QString baseInKana(const QString &kana);
    quint32 noteBase(const QString &base);
    QStringList writingsOf(const QString &base);
    bool isOnlyEnding(const QString &text);

    std::vector<Unit> unitsOf(const AnalysedText &analysed, qsizetype end) const;
    qsizetype lexiconRun(const AnalysedText &analysed, qsizetype first, qsizetype end) const;
    bool isUnknown(const AnalysedText &analysed, qsizetype first, qsizetype last) const;
    static bool isAnotherWriting(const QString &surface, const QStringList &others);
    qsizetype nounRun(const AnalysedText &analysed, qsizetype first, qsizetype end) const;
    void addUnit(const AnalysedText &analysed, const Unit &unit, bool isLast);
    void scoreWriting(const AnalysedText &analysed, qsizetype end);
    quint32 coverAsWritten(const AnalysedText &analysed, const Unit &unit, int part, bool isLast);
    quint32 coverByReading(const QString &surface, const QString &reading, int part, bool unknown);
    quint32 coverBySynonyms(const QStringList &words, int part);

    bool mendSmallKana(const QString &text);
    bool mendSlips(const QString &text, const QString &canonical, int most);
    bool mendWhole(const AnalysedText &analysed);
    bool mendCompound(const QString &word, int part);
    void setUnsure(int part);
    void setMended(int part, const QStringList &as);

    int newPart(const QString &typed);
    bool isFull() const { return m_result.parts.size() >= size_t(Ranker::mostParts); }
    QStringList surfaces(QByteArrayView lossy, QByteArrayView canonical, bool whole) const;
    QStringList aliasSurfaces(QByteArrayView lossy, bool whole, QByteArrayView spelled = {}) const;
    bool isOfTheTrade(QStringView word) const;
    bool isInLexicon(QStringView word) const;
    void highlight(const QString &text, MatchKind kind);
    void highlightKey(const QString &lossy, MatchKind kind, bool prefix);

    const Snapshot &m_snapshot;
    const Index &m_index;
    Ranker &m_ranker;
    Analyzer &m_analyzer;
    const RankingConstants &m_ranking;
    std::vector<const Lexicon *> m_lexicons;
    const Vocabulary &m_vocabulary;
    Interpretation m_result;
    int m_group = -1;
};

} // namespace sokuto
