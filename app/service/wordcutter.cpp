// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/wordcutter.h"

#include "text/morphology.h"

namespace sokuto {

WordCutter dictionaryCutter()
{
    const auto morphology = std::make_shared<std::unique_ptr<Morphology>>();
    return [morphology](QStringView text) {
        if (!*morphology) {
            const auto dictionary = Dictionary::open();
            *morphology = std::make_unique<Morphology>(dictionary ? *dictionary : nullptr);
        }
        QList<TextSpan> spans;
        for (const Word &word : (*morphology)->words(text))
            spans.append(word.span);
        return spans;
    };
}

} // namespace sokuto
