// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkrules.h"
#include "domain/personalnumber.h"
#include "domain/textlink.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <map>

namespace sokuto::checks {

using namespace Qt::StringLiterals;

namespace {

struct BracketPair
{
    char16_t opening;
    char16_t closing;
};

constexpr std::array<BracketPair, 14> bracketPairs{{
    {u'（', u'）'},
    {u'(', u')'},
    {u'「', u'」'},
    {u'『', u'』'},
    {u'【', u'】'},
    {u'［', u'］'},
    {u'[', u']'},
    {u'｛', u'｝'},
    {u'{', u'}'},
    {u'〔', u'〕'},
    {u'〈', u'〉'},
    {u'《', u'》'},
    {u'｢', u'｣'},
    {u'“', u'”'},
}};

const BracketPair *pairOf(QChar c, bool opening)
{
    const auto found = std::find_if(bracketPairs.cbegin(), bracketPairs.cend(),
        [c, opening](const BracketPair &pair) { return c == QChar(opening ? pair.opening : pair.closing); });
    return found == bracketPairs.cend() ? nullptr : &*found;
}

/// "1)" and "a）" are list marks, no brackets that somebody forgot to open.
bool isListMark(QStringView text, qsizetype closing)
{
    if (text[closing] != u')' && text[closing] != u'）')
        return false;
    qsizetype start = closing;
    while (start > 0 && text[start - 1].isLetterOrNumber() && closing - start < 3)
        --start;
    const bool shortWord = start < closing && closing - start <= 2;
    return shortWord && (start == 0 || text[start - 1].isSpace());
}

/// The same bracket in full width; itself when it is.
QChar inFullWidth(QChar bracket)
{
    constexpr QStringView half = u"()[]{}｢｣";
    constexpr QStringView full = u"（）［］｛｝「」";
    const qsizetype at = half.indexOf(bracket);
    return at < 0 ? bracket : full[at];
}

struct OddBracket
{
    qsizetype at = 0;
    QChar instead; ///< Null when a person must decide.
};

/// Brackets without their other half. Two that differ in width only are meant for each other: the half-width
/// one gives way, as Japanese text writes them.
QList<OddBracket> oddBrackets(QStringView text)
{
    QList<qsizetype> open;
    QList<OddBracket> odd;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (pairOf(text[i], true)) {
            open.append(i);
            continue;
        }
        const BracketPair *pair = pairOf(text[i], false);
        if (!pair)
            continue;
        const QChar before = open.isEmpty() ? QChar() : text[open.last()];
        if (before == QChar(pair->opening)) {
            open.removeLast();
        } else if (isListMark(text, i)) {
            continue;
        } else if (!open.isEmpty() && inFullWidth(before) == inFullWidth(pair->opening)) {
            const qsizetype narrow = inFullWidth(before) == before ? i : open.last();
            odd.append(OddBracket{narrow, inFullWidth(text[narrow])});
            open.removeLast();
        } else {
            odd.append(OddBracket{i, {}});
        }
    }
    for (const qsizetype at : std::as_const(open))
        odd.append(OddBracket{at, {}});
    return odd;
}

struct KnownWord
{
    QString text;
    QString officialWord; ///< To be said instead when it is old.
    bool outdated = false;
};

/// The words of those groups in which some are old, the longest first.
QList<KnownWord> wordsBesideOldOnes(const Snapshot &snapshot)
{
    QList<KnownWord> words;
    for (const SynonymGroup &group : snapshot.synonymGroups()) {
        const auto isOld = [](const SynonymWord &word) { return word.outdated; };
        if (std::none_of(group.words.cbegin(), group.words.cend(), isOld))
            continue;
        words.append({group.officialWord, group.officialWord});
        for (const SynonymWord &word : group.words)
            words.append({word.text, group.officialWord, word.outdated});
    }
    words.removeIf([](const KnownWord &word) { return word.text.isEmpty(); });
    std::stable_sort(words.begin(), words.end(),
        [](const KnownWord &a, const KnownWord &b) { return a.text.size() > b.text.size(); });
    return words;
}

struct WordPlace
{
    TextSpan span;
    const KnownWord *word = nullptr;
};

/// Where the words stand, which are by length. The longest counts at its place: what lies inside of it is no
/// word of its own, as 保険証 in 健康保険証 (old itself) or in マイナ保険証 (not old at all).
QList<WordPlace> placesOf(const QList<KnownWord> &words, QStringView text)
{
    QList<WordPlace> places;
    for (const KnownWord &word : words) {
        const qsizetype size = word.text.size();
        for (qsizetype at = text.indexOf(word.text); at >= 0; at = text.indexOf(word.text, at + size)) {
            const auto holds = [at, size](const WordPlace &place) {
                return place.span.length > size && place.span.start <= at && at + size <= place.span.end();
            };
            if (std::none_of(places.cbegin(), places.cend(), holds))
                places.append({{at, size}, &word});
        }
    }
    return places;
}

} // namespace

void markup(const Context &context, QList<Finding> &findings)
{
    static const QRegularExpression pattern(
        u"</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]{0,200})?/?>|&(?:[A-Za-z]{2,8}|#\\d{1,7}|#x[0-9A-Fa-f]{1,6});"_s);
    for (const Entry *entry : context.entries) {
        for (const FieldText &where : textsOf(*entry, context.options.today)) {
            if (!where.text.contains(u'<') && !where.text.contains(u'&'))
                continue;
            auto matches = pattern.globalMatch(where.text.toString());
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                findings.append(makeFinding(CheckRule::MarkupLeft, *entry, where,
                    {match.capturedStart(), match.capturedLength()}, {match.captured()}));
            }
        }
    }
}

void brackets(const Context &context, QList<Finding> &findings)
{
    for (const Entry *entry : context.entries) {
        for (const FieldText &where : textsOf(*entry, context.options.today)) {
            for (const OddBracket &odd : oddBrackets(where.text)) {
                Finding finding = makeFinding(
                    CheckRule::UnbalancedBracket, *entry, where, {odd.at, 1}, {QString(where.text[odd.at])});
                if (!odd.instead.isNull())
                    finding.replacement = odd.instead;
                findings.append(finding);
            }
        }
    }
}

void digitWidths(const Context &context, QList<Finding> &findings)
{
    for (const Entry *entry : context.entries) {
        for (const FieldText &where : answersOf(*entry, context.options.today)) {
            const QList<TextLink> links = findLinks(where.text);
            QList<TextSpan> wide;
            QList<TextSpan> narrow;
            for (qsizetype i = 0; i < where.text.size();) {
                const auto isWide = [](QChar c) { return c >= u'０' && c <= u'９'; };
                const auto isNarrow = [](QChar c) { return c >= u'0' && c <= u'9'; };
                const bool startsWide = isWide(where.text[i]);
                if (!startsWide && !isNarrow(where.text[i])) {
                    ++i;
                    continue;
                }
                qsizetype end = i;
                while (end < where.text.size()
                    && (startsWide ? isWide(where.text[end]) : isNarrow(where.text[end])))
                    ++end;
                const bool inLink = std::any_of(links.cbegin(), links.cend(), [i, end](const TextLink &link) {
                    return link.span.start <= i && end <= link.span.end();
                });
                if (!inLink) // a telephone number is written as it is dialled
                    (startsWide ? wide : narrow).append({i, end - i});
                i = end;
            }
            if (wide.isEmpty() || narrow.isEmpty())
                continue;
            // The rarer width is told, each run with its other writing; full width gives way in a tie.
            const bool wideIsRarer = wide.size() <= narrow.size();
            for (const TextSpan run : wideIsRarer ? wide : narrow) {
                const QString written = where.text.sliced(run.start, run.length).toString();
                QString other;
                for (const QChar digit : written)
                    other += QChar(char16_t((wideIsRarer ? u'0' : u'０') + digit.digitValue()));
                Finding finding = makeFinding(CheckRule::MixedDigitWidths, *entry, where, run, {written});
                finding.replacement = other;
                findings.append(finding);
            }
        }
    }
}

void personalNumbers(const Context &context, QList<Finding> &findings)
{
    for (const Entry *entry : context.entries) {
        for (const FieldText &where : textsOf(*entry, context.options.today)) {
            for (const TextSpan span : findPersonalNumbers(where.text)) {
                Finding finding = makeFinding(CheckRule::PersonalNumber, *entry, where, span);
                finding.text.clear(); // the number itself goes no further
                findings.append(finding);
            }
        }
    }
}

void outdatedTerms(const Context &context, QList<Finding> &findings)
{
    const QList<KnownWord> words = wordsBesideOldOnes(context.snapshot);
    if (words.isEmpty())
        return;
    for (const Entry *entry : context.entries) {
        for (const FieldText &where : textsOf(*entry, context.options.today)) {
            for (const auto &[span, word] : placesOf(words, where.text)) {
                if (word->outdated)
                    findings.append(makeFinding(
                        CheckRule::OutdatedTerm, *entry, where, span, {word->text, word->officialWord}));
            }
        }
    }
}

} // namespace sokuto::checks
