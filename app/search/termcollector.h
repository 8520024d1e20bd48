// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/analyzer.h"

namespace sokuto {

/// Counts terms per field and notes keys for one AnalysedDocument at a time.
class TermCollector
{
public:
    TermCollector();

    void begin(AnalysedDocument &document);
    void add(TermId id, Field field);
    /// `reading`: katakana, hiragana or latin letters; ignored when it gives no romaji.
    void addKey(QStringView reading, QStringView surface, Field field);
    /// A key that is typed as it is: digits, or digits with romaji behind.
    void addRawKey(QByteArrayView canonical, QStringView surface, Field field);
    void addLength(Field field, qsizetype characters);

private:
    void grow();

    AnalysedDocument *m_document = nullptr;
    std::vector<quint32> m_slots; ///< Row of `terms` + 1; open addressing.
    std::vector<quint32> m_used; ///< Slots to clear before the next document.
};

} // namespace sokuto
