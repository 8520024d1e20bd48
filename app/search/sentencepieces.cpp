// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/sentencepieces.h"

#include "domain/snapshot.h"
#include "search/analyzer.h"
#include "search/characters.h"
#include "search/particles.h"
#include "text/normalizer.h"
#include "text/romaji.h"

#include <algorithm>
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

/// A consonant in either width.
bool isWaiting(QChar c)
{
    const QString letter = normalizedText(QStringView(&c, 1));
    return letter.size() == 1 && isLatin(letter[0]) && !QStringView(u"aiueo").contains(letter[0]);
}

bool endsInJapanese(QStringView text)
{
    const QString last = normalizedText(text.last(1));
    return !last.isEmpty() && (isKana(last.back()) || isKanji(last.back()) || isDigit(last.back()));
}

qsizetype countAtEnd(QStringView text, auto isMember)
{
    const auto other = std::find_if_not(text.rbegin(), text.rend(), isMember);
    return other - text.rbegin();
}

} // namespace

QList<UnfinishedText> withoutUnfinished(QStringView typed)
{
    constexpr qsizetype longestTyped = 60; // nobody types on and on without a result
    constexpr qsizetype mostLetters = 3;
    constexpr qsizetype mostTail = 6;
    constexpr qsizetype mostSyllables = 5;
    constexpr qsizetype shortestWord = 3;
    QList<UnfinishedText> texts;
    const qsizetype letters = countAtEnd(typed, isWaiting);
    const qsizetype end = typed.size() - letters;
    if (typed.size() > longestTyped || letters > mostLetters || end == 0)
        return texts;
    const QStringView head = typed.first(end);
    if (!endsInJapanese(head)) {
        const qsizetype word = countAtEnd(head, [](QChar c) { return normalizedText({&c, 1}) != u" "; });
        if (letters > 0 && word >= shortestWord)
            texts.append({end, UnfinishedText::Word, typed.sliced(end)});
        return texts;
    }
    if (letters > 0)
        texts.append({end, UnfinishedText::Letters, {}});
    const qsizetype marks = countAtEnd(head, [](QChar c) { return c == u'ー'; });
    const qsizetype before = countAtEnd(head.chopped(marks), isHiragana);
    const qsizetype kana = before > 0 ? before + marks : 0;
    const bool isTail = kana < end && endsInJapanese(head.chopped(kana));
    const qsizetype most = isTail ? std::min(kana, mostTail) : std::min(kana - shortestWord, mostSyllables);
    for (qsizetype left = 1; left <= most; ++left) {
        const QStringView rest = head.last(left);
        const QStringView particle = particleAt(rest);
        const UnfinishedText::Kind kind = isTail ? UnfinishedText::Tail
            : left == 1 || !particle.isEmpty()   ? UnfinishedText::Word
                                                 : UnfinishedText::Sentence;
        texts.append({end - left, kind, rest.sliced(particle.size())});
    }
    return texts;
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

QString spokenNo(QStringView text)
{
    QString no = text.toString();
    no.replace(u'の', u'-').replace(u'ノ', u'-');
    const bool spoken = no != text && !text.contains(u'-') && no.front() != u'-' && no.back() != u'-'
        && !no.contains(u"--") && isAll(no, [](QChar c) { return isDigit(c) || c == u'-'; });
    return spoken ? no : QString();
}

QList<QueryPiece> leaveParticles(QList<QueryPiece> pieces)
{
    const auto isParticle = [](const QueryPiece &piece) {
        if (piece.kind != QueryKind::Words || piece.text.size() > 5)
            return false;
        if (piece.text == u"wa")
            return true;
        const QString kana = typedHiragana(piece.text);
        return !kana.isEmpty() && particleAt(kana).size() == kana.size();
    };
    const auto isWord = [&isParticle](const QueryPiece &piece) {
        return piece.kind == QueryKind::Words && !isParticle(piece);
    };
    if (!std::any_of(pieces.cbegin(), pieces.cend(), isWord))
        return pieces;
    for (QueryPiece &piece : pieces) {
        if (isParticle(piece))
            piece.kind = QueryKind::Unfinished;
    }
    return pieces;
}

QList<QueryPiece> joinSpokenNos(const QList<QueryPiece> &pieces, const Snapshot &snapshot)
{
    const auto isNo = [](QChar c) { return c == u'の' || c == u'ノ'; };
    const auto belongs = [&isNo](const QueryPiece &piece) {
        return piece.kind == QueryKind::Words
            && isAll(piece.text, [&isNo](QChar c) { return isDigit(c) || isNo(c); });
    };
    QList<QueryPiece> joined;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QueryPiece piece = pieces.at(i);
        qsizetype end = i + 1;
        while (belongs(piece) && end < pieces.size() && belongs(pieces.at(end))
            && (isNo(piece.text.back()) || isNo(pieces.at(end).text.front())))
            piece.text += pieces.at(end++).text;
        const QString no = end > i + 1 ? spokenNo(piece.text) : QString();
        if (!no.isEmpty() && snapshot.findNo(no)) {
            joined.append(piece);
            i = end - 1;
        } else {
            joined.append(pieces.at(i));
        }
    }
    return joined;
}

} // namespace sokuto
