// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/sentencepieces.h"

#include "search/analyzer.h"
#include "search/characters.h"
#include "text/normalizer.h"

#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

// Shorter kana may be the beginning of a word: はい is on its way to はいき, にゅう to にゅういん.
constexpr qsizetype fewestKana = 6;

/// Whether the piece goes on with the sentence that the one before it began.
bool goesOn(const QString &piece, Analyzer &analyzer)
{
    static constexpr std::array<QStringView, 9> beginnings{
        u"は", u"が", u"を", u"に", u"の", u"で", u"と", u"も", u"から"};
    const auto begins = [&piece](QStringView particle) { return piece.startsWith(particle); };
    if (std::none_of(beginnings.begin(), beginnings.end(), begins))
        return false;
    if (isAll(piece, isHiragana) && piece.size() < fewestKana && piece != u"は" && piece != u"を")
        return false;
    const AnalysedText analysed = analyzer.analyse(piece);
    return !analysed.words.isEmpty() && analysed.words.first().wordClass == WordClass::Particle;
}

} // namespace

QStringView withoutWaitingLetters(QStringView typed)
{
    constexpr qsizetype most = 3;
    qsizetype end = typed.size();
    const auto isWaiting = [](QChar c) {
        const QString letter = normalizedText(QStringView(&c, 1));
        return letter.size() == 1 && isLatin(letter[0]) && !QStringView(u"aiueo").contains(letter[0]);
    };
    while (end > 0 && isWaiting(typed[end - 1]))
        --end;
    if (end == 0 || end == typed.size() || typed.size() - end > most)
        return typed;
    const QString before = normalizedText(typed.sliced(end - 1, 1));
    const bool afterJapanese =
        !before.isEmpty() && (isKana(before.back()) || isKanji(before.back()) || isDigit(before.back()));
    return afterJapanese ? typed.first(end) : typed;
}

QList<QueryPiece> joinSentence(const QList<QueryPiece> &pieces, Analyzer &analyzer)
{
    bool sentence = false;
    for (qsizetype i = 1; i < pieces.size() && !sentence; ++i) {
        const QString &before = pieces[i - 1].text;
        // Kana with white space between them are typed word by word.
        sentence = pieces[i].kind == QueryKind::Words && pieces[i - 1].kind == QueryKind::Words
            && !isHiragana(before.back()) && goesOn(pieces[i].text, analyzer);
    }
    if (!sentence)
        return pieces;
    QList<QueryPiece> joined;
    qsizetype words = -1;
    for (const QueryPiece &piece : pieces) {
        if (piece.kind == QueryKind::Words && words >= 0) {
            joined[words].text += u' ' + piece.text;
            continue;
        }
        if (piece.kind == QueryKind::Words)
            words = joined.size();
        joined.append(piece);
    }
    return joined;
}

} // namespace sokuto
