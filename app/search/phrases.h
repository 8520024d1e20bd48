// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/index.h"

namespace sokuto {

/// Texts looked into for one phrase; of more than these the characters alone decide, so that no key waits.
inline constexpr int mostVerified = 400;

/// Whether characters that an entry has also stand side by side in it: bigrams alone cannot tell.
class Phrases
{
public:
    Phrases(const Snapshot &snapshot, const Index &index)
        : m_snapshot(snapshot)
        , m_index(index)
    {
    }

    /// `phrase` as in AnalysedText::text. Looks where the index looks, sources excepted.
    bool isIn(quint32 document, QStringView phrase) const;

private:
    const Snapshot &m_snapshot;
    const Index &m_index;
};

/// normalize(), kanji numbers written in digits: what stands in the index.
QString indexedText(QStringView text);

} // namespace sokuto
