// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/highlighter.h"

#include "search/snippetwindow.h"
#include "search/textanalyses.h"
#include "text/romaji.h"

#include <QtCore/QVarLengthArray>

#include <algorithm>
#include <bitset>
#include <limits>

namespace sokuto {

namespace {

/// Words one reading may run over, as in the analyser.
constexpr qsizetype longestKeyRun = 4;
/// How far a text is cut into words for a snippet: twenty rows of long answers must not hold up a keystroke.
constexpr qsizetype snippetWords = 400;

struct Match
{
    TextSpan span; ///< In the original text.
    MatchKind kind = MatchKind::AsWritten;
};
using Matches = QVarLengthArray<Match, 64>;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// What remains unchanged of a verb or adjective however it is inflected; empty when `base` is none, or when
/// too little remains to look for.
QStringView stemOf(QStringView base)
{
    constexpr QStringView endings = u"うくぐすつぬぶむるい";
    if (base.size() < 2 || !endings.contains(base.back()))
        return {};
    const QStringView stem = base.chopped(1);
    const bool tells = stem.size() > 1 || stem.front().script() == QChar::Script_Han;
    return tells ? stem : QStringView();
}

/// Terms by their first character, so that a text is looked through once for all of them.
class TermFinder
{
public:
    explicit TermFinder(QList<HighlightTerm> terms)
        : m_terms(std::move(terms))
    {
        const auto firstOf = [](const HighlightTerm &term) { return term.text.front(); };
        std::sort(m_terms.begin(), m_terms.end(),
            [&](const auto &left, const auto &right) { return firstOf(left) < firstOf(right); });
        for (const HighlightTerm &term : std::as_const(m_terms))
            m_firsts.set(slot(term.text.front()));
    }

    template <typename Found>
    void search(QStringView text, const Found &found) const
    {
        for (qsizetype position = 0; position < text.size(); ++position) {
            const QChar c = text[position];
            if (!m_firsts.test(slot(c)))
                continue;
            auto term = std::lower_bound(m_terms.begin(), m_terms.end(), c,
                [](const HighlightTerm &candidate, QChar first) { return candidate.text.front() < first; });
            for (; term != m_terms.end() && term->text.front() == c; ++term) {
                if (text.sliced(position).startsWith(term->text) && standsAlone(text, position, *term))
                    found(TextSpan{position, term->text.size()}, term->kind);
            }
        }
    }

private:
    static constexpr size_t slots = 1024;
    static size_t slot(QChar c) { return c.unicode() % slots; }

    /// A No must not be a part of a longer one: 1-1 is not in 1-11.
    static bool standsAlone(QStringView text, qsizetype position, const HighlightTerm &term)
    {
        if (term.kind != MatchKind::Number)
            return true;
        const qsizetype end = position + term.text.size();
        return (position == 0 || !isDigit(text[position - 1]) || !isDigit(term.text.front()))
            && (end >= text.size() || !isDigit(text[end]) || !isDigit(term.text.back()));
    }

    QList<HighlightTerm> m_terms;
    std::bitset<slots> m_firsts;
};

/// Digits that belong together, across single separators: 0120-95-0178, 1,000.
struct DigitRun
{
    QString digits;
    QVarLengthArray<qsizetype, 24> positions; ///< Of each digit in the text.

    DigitRun(QStringView text, qsizetype start)
    {
        constexpr QStringView separators = u"-.,() ";
        for (qsizetype i = start; i < text.size(); ++i) {
            if (isDigit(text[i])) {
                digits += text[i];
                positions.append(i);
            } else if (!separators.contains(text[i]) || i + 1 >= text.size() || !isDigit(text[i + 1])) {
                break;
            }
        }
    }

    bool beginsGroup(qsizetype digit) const
    {
        return digit == 0 || positions[digit - 1] + 1 != positions[digit];
    }
    bool endsGroup(qsizetype digit) const
    {
        return digit + 1 == digits.size() || positions[digit] + 1 != positions[digit + 1];
    }
};

template <typename Found>
void searchNumbers(QStringView text, const QStringList &numbers, const Found &found)
{
    constexpr qsizetype surelyMeant =
        4; // a long number that is still being typed need not end with its group
    for (qsizetype position = 0; position < text.size();) {
        if (!isDigit(text[position])) {
            ++position;
            continue;
        }
        const DigitRun run(text, position);
        position = run.positions.back() + 1;
        for (const QString &number : numbers) {
            for (qsizetype at = run.digits.indexOf(number); at >= 0;
                 at = run.digits.indexOf(number, at + 1)) {
                const qsizetype last = at + number.size() - 1;
                if (run.beginsGroup(at) && (number.size() >= surelyMeant || run.endsGroup(last)))
                    found(TextSpan{run.positions[at], run.positions[last] + 1 - run.positions[at]},
                        MatchKind::Number);
            }
        }
    }
}

QString readingOf(const Word &word, QStringView text)
{
    return word.reading.isEmpty() ? text.sliced(word.span.start, word.span.length).toString() : word.reading;
}

/// The words from `first` on that are read as the key, as a stretch of `text`; length 0 = none.
TextSpan readAs(const HighlightKey &key, const TextAnalysis &analysis, qsizetype first)
{
    const QList<Word> &words = analysis.words;
    QString reading;
    qsizetype end = words[first].span.start;
    for (qsizetype i = first; i < words.size() && i < first + longestKeyRun; ++i) {
        if (words[i].span.start != end || words[i].wordClass == WordClass::Symbol)
            break;
        end = words[i].span.end();
        reading += readingOf(words[i], analysis.folded.text);
        const QString lossy = lossyKey(canonicalRomaji(reading));
        if (key.prefix ? lossy.startsWith(key.lossyKey) : lossy == key.lossyKey)
            return {words[first].span.start, end - words[first].span.start};
        if (lossy.isEmpty() || lossy.size() > key.lossyKey.size() + 2)
            break;
    }
    return {};
}

/// Longest first; what is marked already stays.
QList<MatchSpan> merged(Matches &matches, qsizetype textSize)
{
    std::sort(matches.begin(), matches.end(), [](const Match &left, const Match &right) {
        return std::tuple(-left.span.length, left.kind, left.span.start)
            < std::tuple(-right.span.length, right.kind, right.span.start);
    });
    constexpr quint8 unmarked = 0xFF;
    QVarLengthArray<quint8, 1024> marks(textSize);
    std::fill(marks.begin(), marks.end(), unmarked);
    for (const Match &match : std::as_const(matches)) {
        for (qsizetype i = match.span.start; i < match.span.end(); ++i) {
            if (marks[i] == unmarked)
                marks[i] = quint8(match.kind);
        }
    }
    QList<MatchSpan> spans;
    for (qsizetype start = 0; start < textSize;) {
        qsizetype end = start + 1;
        while (end < textSize && marks[end] == marks[start])
            ++end;
        if (marks[start] != unmarked)
            spans.append({{start, end - start}, MatchKind(marks[start])});
        start = end;
    }
    return spans;
}

} // namespace

struct Highlighter::Private
{
    struct Inflected
    {
        QString base;
        QString stem;
        MatchKind kind;
    };

    TermFinder terms;
    QStringList numbers;
    QList<Inflected> inflected;
    QList<HighlightKey> keys;
    std::shared_ptr<TextAnalyses> analyses;

    Private(const HighlightPlan &plan, std::shared_ptr<TextAnalyses> shared);
    QList<MatchSpan> spans(QStringView original, qsizetype wordUnits) const;
    void addInflected(const TextAnalysis &analysis, const auto &found) const;
    void addReadings(const TextAnalysis &analysis, const auto &found) const;
};

Highlighter::Private::Private(const HighlightPlan &plan, std::shared_ptr<TextAnalyses> shared)
    : terms([&plan] {
        QList<HighlightTerm> plain;
        for (const HighlightTerm &term : plan.terms) {
            if (!term.text.isEmpty() && !(term.kind == MatchKind::Number && isDigits(term.text)))
                plain.append(term);
        }
        return plain;
    }())
    , analyses(std::move(shared))
{
    for (const HighlightTerm &term : plan.terms) {
        if (term.kind == MatchKind::Number && isDigits(term.text))
            numbers.append(term.text);
        else if (const QStringView stem = stemOf(term.text); !stem.isEmpty())
            inflected.append({term.text, stem.toString(), term.kind});
    }
    for (const HighlightKey &key : plan.keys) {
        if (!key.lossyKey.isEmpty())
            keys.append(key);
    }
}

void Highlighter::Private::addInflected(const TextAnalysis &analysis, const auto &found) const
{
    for (const Word &word : analysis.words) {
        for (const Inflected &verb : inflected) {
            if (word.base == verb.base)
                found(word.span, verb.kind);
        }
    }
}

void Highlighter::Private::addReadings(const TextAnalysis &analysis, const auto &found) const
{
    for (qsizetype i = 0; i < analysis.words.size(); ++i) {
        for (const HighlightKey &key : keys) {
            if (key.lossyKey.front() != QLatin1Char(analysis.firstLetters[i]))
                continue;
            if (const TextSpan span = readAs(key, analysis, i); span.length > 0)
                found(span, key.kind);
        }
    }
}

QList<MatchSpan> Highlighter::Private::spans(QStringView original, qsizetype wordUnits) const
{
    const auto analysis = analyses->folded(original);
    const NormalizedText &folded = analysis->folded;
    Matches matches;
    const auto found = [&](TextSpan span, MatchKind kind) {
        matches.append({folded.originalSpan(span.start, span.length), kind});
    };
    terms.search(folded.text, found);
    if (!numbers.isEmpty())
        searchNumbers(folded.text, numbers, found);
    const bool mayBeInflected = std::any_of(inflected.cbegin(), inflected.cend(),
        [&](const Inflected &verb) { return folded.text.contains(verb.stem); });
    if (mayBeInflected || !keys.isEmpty()) {
        const auto withWords = analyses->withWords(original, wordUnits);
        if (mayBeInflected)
            addInflected(*withWords, found);
        addReadings(*withWords, found);
    }
    return merged(matches, original.size());
}

Highlighter::Highlighter(const HighlightPlan &plan, std::shared_ptr<TextAnalyses> analyses)
    : d(std::make_unique<Private>(plan, std::move(analyses)))
{
}

Highlighter::Highlighter(const HighlightPlan &plan, DictionaryPtr dictionary)
    : Highlighter(plan, std::make_shared<TextAnalyses>(std::move(dictionary)))
{
}

Highlighter::~Highlighter() = default;

QList<MatchSpan> Highlighter::spans(QStringView original) const
{
    return d->spans(original, std::numeric_limits<qsizetype>::max());
}

Snippet Highlighter::snippet(QStringView original, qsizetype length) const
{
    const QList<MatchSpan> all = d->spans(original, snippetWords);
    Snippet snippet{snippetWindow(original, all, length), {}};
    for (const MatchSpan &match : all) {
        const qsizetype start = std::max(match.span.start, snippet.window.start);
        const qsizetype end = std::min(match.span.end(), snippet.window.end());
        if (start < end)
            snippet.spans.append({{start, end - start}, match.kind});
    }
    return snippet;
}

} // namespace sokuto
