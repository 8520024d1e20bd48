// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/contentcheck.h"

#include "text/normalizer.h"

namespace sokuto {

QList<Finding> checkContent(const Snapshot &snapshot, QDate today, const DictionaryPtr &dictionary,
    const std::atomic<bool> *cancelled, const std::function<void(int, int)> &progress)
{
    CheckOptions options;
    options.today = today;
    options.cancelled = cancelled;
    options.progress = progress;
    Morphology morphology(dictionary);
    if (morphology.isAvailable()) {
        options.words = [&morphology](QStringView text) {
            const NormalizedText normalized = normalize(text);
            QList<CheckWord> words;
            for (const Word &word : morphology.words(normalized.text)) {
                words.append({normalized.originalSpan(word.span.start, word.span.length), word.known,
                    word.wordClass == WordClass::Particle});
            }
            return words;
        };
    }
    return runChecks(snapshot, options);
}

} // namespace sokuto
