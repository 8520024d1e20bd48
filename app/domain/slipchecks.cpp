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
/// word, not another particle; behind one in kana anything may be torn.
bool isDoubledParticle(const QList<CheckWord> &words, qsizetype at)
{
    const auto first = std::find_if(
        words.cbegin(), words.cend(), [at](const CheckWord &word) { return word.span.start == at; });
    if (first == words.cbegin() || first == words.cend() || first + 1 == words.cend())
        return false;
    const auto isOne = [](const CheckWord &word) { return word.particle && word.span.length == 1; };
    const CheckWord &before = *(first - 1);
    return isOne(*first) && isOne(*(first + 1)) && before.known && !before.particle;
}

/// What stands before and behind is written so that a word cannot end or begin in the kana themselves.
bool standsBetweenWords(QStringView text, qsizetype at)
{
    constexpr QStringView polite = u"おご";
    const auto isKana = [text](qsizetype place) {
        return place >= 0 && place < text.size() && isHiragana(text[place]);
    };
    const bool afterWord = at > 0 && (!isKana(at - 1) || (isKana(at - 2) && at > 1));
    return afterWord && (!isKana(at + 2) || polite.contains(text[at + 2]));
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
        constexpr QStringView particles = u"はがをにでともへ";
        for (qsizetype i = 1; i + 1 < where.text.size(); ++i) {
            if (!particles.contains(where.text[i]) || !isTwice(where.text, i)
                || !standsBetweenWords(where.text, i))
                continue;
            const auto [start, length] = clauseAround(where.text, {i, 2});
            if (isDoubledParticle(context.options.words(where.text.sliced(start, length)), i - start))
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

/// Letters of an old terminal. Where the line speaks of 半角 they are an example.
void halfWidthKana(const Context &context, QList<Finding> &findings)
{
    const auto isHalf = [](QChar c) { return c >= u'ｦ' && c <= u'ﾟ'; };
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
