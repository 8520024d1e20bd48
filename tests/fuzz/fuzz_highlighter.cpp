// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"
#include "search/highlighter.h"
#include "search/textanalyses.h"
#include "text/normalizer.h"
#include "text/romaji.h"

using namespace sokuto;
using fuzzing::require;

namespace {

/// The first line is what is looked for, the rest is the text.
HighlightPlan planOf(const QString &sought)
{
    HighlightPlan plan;
    int turn = 0;
    for (const QString &word : sought.split(u' ')) {
        plan.terms.append({word, MatchKind(turn++ % 5)});
        plan.keys.append({lossyKey(sureRomaji(word)), MatchKind::Reading, turn % 2 == 0});
    }
    return plan;
}

void check(const QList<MatchSpan> &spans, TextSpan within)
{
    qsizetype end = within.start;
    for (const MatchSpan &match : spans) {
        require(match.span.length > 0 && match.span.start >= end, "spans ascend and do not overlap");
        end = match.span.end();
    }
    require(end <= within.end(), "spans lie within the text");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto analyses = [] {
        auto dictionary = Dictionary::open();
        return std::make_shared<TextAnalyses>(dictionary ? *dictionary : DictionaryPtr());
    }();
    const QString input = fuzzing::textOf(data, size);
    const qsizetype line = input.indexOf(u'\n');
    const QString text = input.mid(line + 1);
    const Highlighter highlighter(planOf(normalizedText(input.left(qMax(qsizetype(0), line)))), analyses);
    check(highlighter.spans(text), {0, text.size()});
    for (const qsizetype length : {0, 1, 7, 40}) {
        const Snippet snippet = highlighter.snippet(text, length);
        require(snippet.window.start >= 0 && snippet.window.length >= 0 && snippet.window.length <= length
                && snippet.window.end() <= text.size(),
            "the window lies within the text and is not longer than asked for");
        check(snippet.spans, snippet.window);
        const QStringView window = QStringView(text).sliced(snippet.window.start, snippet.window.length);
        require(!window.contains(u'\n'), "the window lies within one paragraph");
    }
    return 0;
}
