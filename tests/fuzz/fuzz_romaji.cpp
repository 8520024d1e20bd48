// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"
#include "text/normalizer.h"
#include "text/romaji.h"
#include "text/typo.h"

#include <algorithm>

using namespace sokuto;
using fuzzing::require;

namespace {

bool isKey(const QString &key)
{
    return std::all_of(key.begin(), key.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = normalizedText(fuzzing::textOf(data, size));
    const QString key = canonicalRomaji(text);
    require(isKey(key), "a key is made of letters and long marks");
    require(canonicalRomaji(toHiragana(text)) == key, "hiragana and katakana have one key");
    const QString lossy = lossyKey(key);
    require(isKey(lossy) && !lossy.contains(u'-'), "a lossy key is made of letters");
    require(lossyKey(lossy) == lossy, "the lossy key is idempotent");
    require(isKey(sureRomaji(text)), "what is sure is a key");

    const PendingTail pending = splitPending(text);
    require(pending.head + pending.tail == text, "head and tail are the text");
    require(
        pending.tail.size() <= 3 && (pending.tail.isEmpty() || !pending.head.isEmpty()), "a tail is short");

    const int distance = boundedDistance(lossy, key, 3);
    require(
        distance >= 0 && distance <= 4 && distance == boundedDistance(key, lossy, 3), "distances are even");
    require(boundedPrefixDistance(lossy, key, 3) <= distance, "a prefix is never farther");
    return 0;
}
