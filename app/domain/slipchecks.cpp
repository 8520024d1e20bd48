// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkrules.h"

#include <algorithm>
#include <functional>

namespace sokuto::checks {

using namespace Qt::StringLiterals;

namespace {

bool isHiragana(QChar c)
{
    return c >= u'ぁ' && c <= u'ゖ';
}

/// A character that stands twice and no third time: more of them are laughter, a pause or a rule.
bool isTwice(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    return at + 1 < text.size() && text[at + 1] == c && (at == 0 || text[at - 1] != c)
        && (at + 2 >= text.size() || text[at + 2] != c);
}

/// Whether the words of the clause say so too: はは is a mother, で|でき is not doubled. A particle follows a
/// word, not another particle, unless this is the one that は likes to join: ここで|は|は.
bool isDoubledParticle(const QList<CheckWord> &words, QStringView clause, qsizetype at)
{
    const auto first = std::find_if(
        words.cbegin(), words.cend(), [at](const CheckWord &word) { return word.span.start == at; });
    if (first == words.cbegin() || first == words.cend() || first + 1 == words.cend())
        return false;
    const auto isOne = [](const CheckWord &word) { return word.particle && word.span.length == 1; };
    if (!isOne(*first) || !isOne(*(first + 1)))
        return false;
    const CheckWord &before = *(first - 1);
    if (!before.particle)
        return before.known;
    constexpr QStringView joined = u"でに";
    const bool joins = clause[at] == u'は' && isOne(before) && joined.contains(clause[before.span.start]);
    return joins && before.span.start > 0 && (first - 2)->known && !(first - 2)->particle;
}

/// Where the word before a place begins; the place itself when none ends there.
qsizetype startOfWordBefore(const QList<CheckWord> &words, qsizetype at)
{
    const auto word = std::find_if(
        words.cbegin(), words.cend(), [at](const CheckWord &each) { return each.span.end() == at; });
    return word == words.cend() || !word->known ? at : word->span.start;
}

bool isKanaAt(QStringView text, qsizetype place)
{
    return place >= 0 && place < text.size() && isHiragana(text[place]);
}

/// What stands behind is written so that no word can begin in the kana themselves.
bool standsBeforeWord(QStringView text, qsizetype at)
{
    constexpr QStringView polite = u"おご";
    return !isKanaAt(text, at + 2) || polite.contains(text[at + 2]);
}

/// What stands before is written so that no word can end in the kana themselves: 手続き|に|に as a whole is a
/// word, 読み could go on.
bool standsAfterWord(QStringView text, qsizetype at, qsizetype wordStart)
{
    const bool alone = isKanaAt(text, at - 1) && !isKanaAt(text, at - 2);
    return !alone || (at - wordStart >= 3 && !isKanaAt(text, wordStart));
}

/// 会社のの書類, but neither もののけ nor 私のの方, which is mine.
bool isDoubledOf(QStringView text, qsizetype at)
{
    constexpr QStringView mine = u"方中一二他上下前後";
    const auto isOfWords = [&text](qsizetype place) {
        return place >= 0 && place < text.size() && !isHiragana(text[place]) && text[place].isLetter();
    };
    return isOfWords(at - 1) && isOfWords(at + 2) && !mine.contains(text[at + 2]);
}

/// No word has を twice, but for those of old: ををし.
bool isDoubledObject(QStringView text, qsizetype at)
{
    return at + 2 >= text.size() || text[at + 2] != u'し';
}

bool isDoubled(const Context &context, QStringView text, qsizetype at)
{
    switch (text[at].unicode()) {
    case u'を':
        return isDoubledObject(text, at);
    case u'の':
        if (!isDoubledOf(text, at))
            return false;
        break;
    default:
        if (!standsBeforeWord(text, at))
            return false;
    }
    const auto [start, length] = clauseAround(text, {at, 2});
    const QStringView clause = text.sliced(start, length);
    const QList<CheckWord> words = context.options.words(clause);
    return standsAfterWord(text, at, start + startOfWordBefore(words, at - start))
        && isDoubledParticle(words, clause, at - start);
}

void eachText(const Context &context, const std::function<void(const Entry &, const FieldText &)> &look)
{
    for (const Entry *entry : context.entries) {
        if (context.options.cancelled && *context.options.cancelled)
            return;
        for (const FieldText &where : textsOf(*entry, context.options.today))
            look(*entry, where);
    }
}

void append(QList<Finding> &findings, CheckRule rule, const Entry &entry, const FieldText &where,
    TextSpan span, const QString &instead)
{
    const QString written = where.text.sliced(span.start, span.length).toString();
    Finding finding = makeFinding(rule, entry, where, span, {written, instead});
    finding.replacement = instead;
    findings.append(finding);
}

} // namespace

/// これはは, 窓口にに行く.
void doubledParticles(const Context &context, QList<Finding> &findings)
{
    if (!context.options.words)
        return;
    eachText(context, [&](const Entry &entry, const FieldText &where) {
        constexpr QStringView particles = u"はがをにでともへの";
        for (qsizetype i = 1; i + 1 < where.text.size(); ++i) {
            if (particles.contains(where.text[i]) && isTwice(where.text, i)
                && isDoubled(context, where.text, i))
                append(findings, CheckRule::DoubledCharacter, entry, where, {i, 2}, where.text[i]);
        }
    });
}

/// 。。 and 、、; three of them are meant.
void doubledMarks(const Context &context, QList<Finding> &findings)
{
    eachText(context, [&](const Entry &entry, const FieldText &where) {
        constexpr QStringView marks = u"。、";
        for (qsizetype i = 0; i + 1 < where.text.size(); ++i) {
            if (marks.contains(where.text[i]) && isTwice(where.text, i))
                append(findings, CheckRule::DoubledCharacter, entry, where, {i, 2}, where.text[i]);
        }
    });
}

/// Letters and marks of an old terminal. Where the line speaks of 半角 they are an example.
void halfWidthKana(const Context &context, QList<Finding> &findings)
{
    const auto isHalf = [](QChar c) { return (c >= u'ｦ' && c <= u'ﾟ') || c == u'｡' || c == u'､'; };
    eachText(context, [&](const Entry &entry, const FieldText &where) {
        for (qsizetype i = 0; i < where.text.size(); ++i) {
            if (!isHalf(where.text[i]))
                continue;
            const qsizetype start = i;
            while (i < where.text.size() && isHalf(where.text[i]))
                ++i;
            const qsizetype lineStart = where.text.first(start).lastIndexOf(u'\n') + 1;
            const qsizetype lineEnd = where.text.indexOf(u'\n', i);
            const QStringView line =
                where.text.sliced(lineStart, (lineEnd < 0 ? where.text.size() : lineEnd) - lineStart);
            if (line.contains(u"半角"))
                continue;
            const TextSpan span{start, i - start};
            append(findings, CheckRule::HalfWidthKana, entry, where, span,
                where.text.sliced(span.start, span.length)
                    .toString()
                    .normalized(QString::NormalizationForm_KC));
        }
    });
}

} // namespace sokuto::checks
