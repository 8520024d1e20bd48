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

bool isKanji(QChar c)
{
    return (c >= u'一' && c <= u'鿿') || (c >= u'㐀' && c <= u'䶿');
}

/// A word of two kanji and where it stands.
struct KanjiWord
{
    const Entry *entry = nullptr;
    FieldText where;
    qsizetype start = 0;
};

/// Kanji that join freely with others without making a word of the dictionary: places, numbers, endings.
bool joinsFreely(QChar kanji)
{
    static constexpr QStringView free = u"上下左右前後内外中間先元側別他各本同新旧毎全両大小高低多少何等方者"
                                        u"用時分年月日回数人様的化性可未不非無有";
    return free.contains(kanji);
}

/// Words of two kanji that the dictionary knows, and pairs of kanji that it could only tear apart.
void collectKanjiWords(const Entry &entry, const FieldText &where, const QList<CheckWord> &words,
    std::map<QString, QList<KanjiWord>> &known, std::map<QString, QList<KanjiWord>> &torn)
{
    const QStringView text = where.text;
    const auto isKanjiAt = [text](qsizetype at) { return at >= 0 && at < text.size() && isKanji(text[at]); };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const TextSpan span = words[i].span;
        const bool unknown = !words[i].known;
        if (span.length == 2 && isKanjiAt(span.start) && isKanjiAt(span.start + 1)) {
            (unknown ? torn : known)[text.sliced(span.start, 2).toString()].append(
                {&entry, where, span.start});
            continue;
        }
        const bool pair =
            span.length == 1 && i + 1 < words.size() && words[i + 1].span == TextSpan{span.end(), 1};
        const bool alone = !isKanjiAt(span.start - 1) && !isKanjiAt(span.start + 2);
        if (pair && alone && isKanjiAt(span.start) && isKanjiAt(span.start + 1)
            && !joinsFreely(text[span.start]) && !joinsFreely(text[span.start + 1]))
            torn[text.sliced(span.start, 2).toString()].append({&entry, where, span.start});
    }
}

} // namespace

void markup(const Context &context, QList<Finding> &findings)
{
    static const QRegularExpression pattern(
        u"</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]{0,200})?/?>|&(?:[A-Za-z]{2,8}|#\\d{1,7}|#x[0-9A-Fa-f]{1,6});"_s);
    for (const Entry *entry : context.entries) {
        for (const FieldText &where : textsOf(*entry, context.options.today)) {
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
            QList<qsizetype> open;
            QList<qsizetype> unbalanced;
            for (qsizetype i = 0; i < where.text.size(); ++i) {
                if (pairOf(where.text[i], true)) {
                    open.append(i);
                } else if (const BracketPair *pair = pairOf(where.text[i], false)) {
                    if (!open.isEmpty() && where.text[open.last()] == QChar(pair->opening))
                        open.removeLast();
                    else if (!isListMark(where.text, i))
                        unbalanced.append(i);
                }
            }
            unbalanced += open;
            for (const qsizetype at : std::as_const(unbalanced)) {
                findings.append(makeFinding(
                    CheckRule::UnbalancedBracket, *entry, where, {at, 1}, {QString(where.text[at])}));
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

void typingErrors(const Context &context, QList<Finding> &findings)
{
    if (!context.options.words)
        return;
    // 見視 is no word and 目視 stands elsewhere: one kanji of two is wrong. Compounds of more kanji are too
    // often new words that no dictionary has.
    std::map<QString, QList<KanjiWord>> known;
    std::map<QString, QList<KanjiWord>> torn;
    for (const Entry *entry : context.entries) {
        if (context.options.cancelled && *context.options.cancelled)
            return;
        for (const FieldText &where : textsOf(*entry, context.options.today))
            collectKanjiWords(*entry, where, context.options.words(where.text), known, torn);
    }
    for (const auto &[written, places] : torn) {
        const auto meant = std::find_if(known.cbegin(), known.cend(), [&written = written](const auto &word) {
            return word.first[1] == written[1] && word.first[0] != written[0];
        });
        // What three entries write is a term that the dictionary lacks, no slip.
        QSet<EntryId> writers;
        for (const KanjiWord &place : places)
            writers.insert(place.entry->id);
        if (meant == known.cend() || known.contains(written) || writers.size() >= 3)
            continue;
        for (const KanjiWord &place : places) {
            findings.append(makeFinding(CheckRule::LikelyTypingError, *place.entry, place.where,
                {place.start, 2}, {written, meant->first, meant->second.first().entry->no}));
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
    for (const SynonymGroup &group : context.snapshot.synonymGroups()) {
        for (const SynonymWord &word : group.words) {
            if (!word.outdated || word.text.isEmpty())
                continue;
            for (const Entry *entry : context.entries) {
                for (const FieldText &where : textsOf(*entry, context.options.today)) {
                    for (qsizetype at = where.text.indexOf(word.text); at >= 0;
                         at = where.text.indexOf(word.text, at + word.text.size())) {
                        findings.append(makeFinding(CheckRule::OutdatedTerm, *entry, where,
                            {at, word.text.size()}, {word.text, group.officialWord}));
                    }
                }
            }
        }
    }
}

} // namespace sokuto::checks
