// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Interpreter that guesses, once a piece of the query was found nowhere: slips of the finger,
// wrong conversions, text typed without spaces.
#include "search/interpreter.h"

#include "search/characters.h"
#include "search/fuzzykeys.h"
#include "text/normalizer.h"
#include "text/romaji.h"

#include <algorithm>
#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostFuzzyKeys = 6;
// A compound of fewer characters has too little to be recognised by when one of them is wrong.
constexpr qsizetype shortestCompound = 3;
constexpr qsizetype longestCompound = 12;
// Documents whose text is compared with a misspelt compound.
constexpr quint32 mostCompared = 200;

/// つ and や ゆ よ typed large: さいはつこう, しやしん, メリツト.
QString withSmallKana(QStringView kana)
{
    QString text = toHiragana(kana);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar before = i > 0 ? text[i - 1] : QChar();
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar();
        constexpr QStringView iRow = u"きしちにひみりぎじぢびぴ";
        constexpr QStringView doubled = u"かきくけこさしすせそたちつてとぱぴぷぺぽ";
        if (text[i] == u'つ' && doubled.contains(after) && !before.isNull())
            text[i] = u'っ';
        else if (iRow.contains(before) && !before.isNull()
            && (text[i] == u'や' || text[i] == u'ゆ' || text[i] == u'よ'))
            text[i] = QChar(char16_t(text[i].unicode() - 1));
    }
    return text;
}

/// Length of the longest common subsequence.
qsizetype inCommon(QStringView a, QStringView b)
{
    std::array<qsizetype, longestCompound + 2> row{};
    for (const QChar c : a) {
        qsizetype diagonal = 0;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype above = row[size_t(j) + 1];
            row[size_t(j) + 1] = c == b[j] ? diagonal + 1 : std::max(above, row[size_t(j)]);
            diagonal = above;
        }
    }
    return row[size_t(b.size())];
}

/// The stretch of `text` that looks most like `word`: same beginning or same end, and two thirds of its
/// characters in order. Empty when there is none.
QStringView lookAlike(QStringView text, QStringView word)
{
    const qsizetype length = word.size();
    const qsizetype needed = (2 * length + 2) / 3;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == word.front()) {
            const QStringView window = text.mid(at, length);
            if (inCommon(word, window) >= needed)
                return window;
        }
        if (text[at] == word.back() && at + 1 >= length) {
            const QStringView window = text.mid(at + 1 - length, length);
            if (inCommon(word, window) >= needed)
                return window;
        }
    }
    return {};
}

} // namespace

bool Interpreter::mendSmallKana(const QString &text)
{
    const QString typed = sureRomaji(text);
    QString canonical = sureRomaji(hasAny(text, isKana) ? withSmallKana(text) : text);
    canonical.replace(u"iy"_s, u"y"_s); // annsiyou, and しy on its way to しよ
    const QString lossy = lossyKey(canonical);
    if (canonical == typed || lossy.size() < 3)
        return false;
    const int part = newPart(text);
    m_ranker.beginBest();
    m_ranker.noteKeys(lossy.toLatin1(), canonical.toLatin1(), Ranker::KeyMatch::Beginning, 1.F);
    if (m_ranker.endBest(m_ranking.mended, part, MatchKind::TypoMended) == 0) {
        m_result.parts.pop_back();
        return false;
    }
    setMended(part, surfaces(lossy.toLatin1(), canonical.toLatin1(), false));
    highlightKey(lossy, MatchKind::TypoMended, true);
    return true;
}

/// Readings within so many slips of what was typed, the nearest.
bool Interpreter::mendSlips(const QString &text, const QString &canonical, int most)
{
    const QByteArray lossy = lossyKey(canonical).toLatin1();
    const int part = newPart(text);
    QStringList meant;
    int nearest = most;
    m_ranker.beginBest();
    for (const SegmentView &view : m_index.segments()) {
        for (const FuzzyKey &found :
            findFuzzyKeys(*view.segment, lossy, canonical.toLatin1(), mostFuzzyKeys)) {
            if (found.distance > nearest)
                continue;
            nearest = found.distance;
            const ReadingKey key = view.segment->key(found.row);
            m_ranker.noteKey(view, found.row, 1.F);
            meant.append(QString::fromUtf8(key.surface));
            highlightKey(QString::fromLatin1(key.lossy), MatchKind::TypoMended, false);
        }
    }
    if (m_ranker.endBest(m_ranking.mended, part, MatchKind::TypoMended) == 0) {
        m_result.parts.pop_back();
        return false;
    }
    meant.removeDuplicates();
    setMended(part, meant.mid(0, 3));
    return true;
}

/// A compound of kanji of which one is wrong: 生活補護, 顔承認.
bool Interpreter::mendCompound(const QString &word, int part)
{
    const bool writable = isAll(word, [](QChar c) { return isKanji(c) || isKatakana(c); });
    if (!writable || word.size() < shortestCompound || word.size() > longestCompound)
        return false;
    std::vector<TermId> kanji;
    for (const QChar c : word) {
        const TermId term = isKanji(c) ? kanjiTerm(c.unicode()) : 0;
        if (term != 0 && std::find(kanji.begin(), kanji.end(), term) == kanji.end())
            kanji.push_back(term);
    }
    if (kanji.size() < 2)
        return false;
    const std::vector<quint32> candidates =
        m_ranker.withMostOf(kanji, (2 * kanji.size() + 2) / 3, mostCompared);
    QStringList meant;
    m_ranker.beginBest();
    for (const quint32 document : candidates) {
        const Entry *entry = m_snapshot.find({m_index.row(document).entry});
        if (!entry)
            continue;
        const qsizetype answer = m_index.row(document).answer & ~DocumentRow::severalAnswers;
        const QString question = normalizedText(entry->question);
        QStringView like = lookAlike(question, word);
        const bool inQuestion = !like.isEmpty();
        const QString text = inQuestion ? QString() : normalizedText(entry->answers.value(answer).text);
        if (!inQuestion)
            like = lookAlike(text, word);
        if (like.isEmpty())
            continue;
        m_ranker.noteDocument(document, inQuestion ? 1.F : m_ranking.keyFieldWeight[size_t(Field::Answer)]);
        meant.append(like.toString());
    }
    if (m_ranker.endBest(m_ranking.mended, part, MatchKind::TypoMended) == 0)
        return false;
    meant.removeDuplicates();
    for (const QString &like : std::as_const(meant))
        highlight(like, MatchKind::TypoMended);
    setMended(part, meant.mid(0, 3));
    return true;
}

void Interpreter::setMended(int part, const QStringList &as)
{
    QueryPart &query = m_result.parts[size_t(part)];
    query.mended = true;
    query.recall.how = Understanding::TypoMended;
    query.recall.as = as;
    query.recall.entries = m_ranker.metBy(part);
}

} // namespace sokuto
