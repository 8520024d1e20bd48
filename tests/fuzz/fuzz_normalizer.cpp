// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"
#include "text/normalizer.h"
#include "text/numbers.h"

#include <algorithm>

using namespace sokuto;
using fuzzing::require;

namespace {

void checkMap(const NormalizedText &mapped, QStringView input)
{
    require(
        mapped.origin.size() == mapped.text.size() + 1, "one origin for each code unit and one for the end");
    require(std::is_sorted(mapped.origin.begin(), mapped.origin.end()), "origins never decrease");
    require(mapped.origin.front() >= 0 && mapped.origin.back() == input.size(), "origins lie in the input");
    for (qsizetype i = 0; i < mapped.text.size(); ++i) {
        const TextSpan span = mapped.originalSpan(i, 1);
        require(span.start >= 0 && span.length > 0 && span.end() <= input.size(), "each unit has an origin");
        const bool tears =
            span.start > 0 && input[span.start].isLowSurrogate() && input[span.start - 1].isHighSurrogate();
        require(!tears, "no origin within a surrogate pair");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString input = fuzzing::textOf(data, size);
    const NormalizedText once = normalize(input);
    checkMap(once, input);
    require(normalizedText(input) == once.text, "with and without the way back the text is the same");
    require(normalizedText(once.text) == once.text, "normalizing is idempotent");
    for (const QChar c : once.text)
        require(c.unicode() >= 0x20 && c.unicode() != 0x7F, "no control character is left");
    for (qsizetype i = 0; i < once.text.size(); ++i) {
        const bool paired =
            once.text[i].isHighSurrogate() && i + 1 < once.text.size() && once.text[i + 1].isLowSurrogate();
        require(paired || !once.text[i].isSurrogate(), "no lone surrogate is left");
        i += paired ? 1 : 0;
    }
    const NormalizedText digits = withDigits(once.text);
    checkMap(digits, once.text);
    for (const NumberRun &number : findNumbers(once.text))
        require(number.span.length > 0 && number.span.end() <= once.text.size(), "numbers lie in the text");
    require(toHiragana(once.text).size() == once.text.size(), "hiragana take one code unit for one");
    return 0;
}
