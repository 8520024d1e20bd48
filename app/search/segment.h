// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "search/postings.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringView>

#include <array>
#include <memory>
#include <span>
#include <vector>

class QFile;

namespace sokuto {

/// Names a term: two characters, one kanji, a word, or two characters of a source's title. Terms of one kind
/// are neighbours, and bigrams are ordered by their first character.
using TermId = quint64;
TermId bigramTerm(char16_t first, char16_t second);
TermId kanjiTerm(char16_t kanji);
TermId wordTerm(QStringView word);
bool isWordTerm(TermId term);
TermId sourceTerm(char16_t first, char16_t second);

/// One reading of the index: how it is typed and what it stands for.
struct ReadingKey
{
    QByteArrayView lossy; ///< Keys are ordered by this, then by `canonical`.
    QByteArrayView canonical;
    QByteArrayView surface; ///< UTF-8; the most frequent writing.
};

/// Rows [first, last) of the key table.
struct KeyRange
{
    quint32 first = 0;
    quint32 last = 0;
    bool isEmpty() const { return first >= last; }
    quint32 size() const { return last > first ? last - first : 0; }
};

/// What is known of one document, one answer of an entry.
struct DocumentRow
{
    qint64 entry = 0;
    quint32 category = 0; ///< Row of categories().
    quint32 answer = 0; ///< Which of the entry's answers; the highest bit says that there are several.
    qint32 publicFrom = 0; ///< Julian days; an operator may see it from … until, both inclusive.
    qint32 publicUntil = 0;
    static constexpr quint32 severalAnswers = 0x80000000U;
};

/// Figures of the whole segment that the ranking needs.
struct SegmentFigures
{
    quint32 documents = 0;
    std::array<float, fieldCount> averageLength = {};
};

/// The sections of a segment, in the order they are stored.
enum class Section : quint8 {
    Figures,
    Documents,
    Categories,
    NoOffsets,
    NoText,
    NoOrder,
    TermIds,
    TermCounts,
    TermOffsets,
    KeyOffsets,
    KeyText,
    KeyPostings,
    DensePrefixes,
    DenseStrengths,
    AliasOffsets,
    AliasText,
    Postings,
};
inline constexpr int sectionCount = 17;

/// One immutable piece of the index in flat arrays, either built in memory or mapped from a file: loading is
/// mapping and checking.
class Segment
{
public:
    using Bytes = std::vector<quint8>;
    using Sections = std::array<std::span<const quint8>, sectionCount>;

    /// Takes over what a builder made.
    static std::shared_ptr<const Segment> own(std::array<Bytes, sectionCount> sections);
    /// Looks into `sections`, kept alive by `owner`. Fails unless every table has the form it must have, so
    /// that no look-up can leave the file. `owner` must keep postingPadding readable bytes behind Postings.
    static Result<std::shared_ptr<const Segment>> view(const Sections &sections, std::shared_ptr<void> owner);

    const SegmentFigures &figures() const { return *m_figures; }
    quint32 documentCount() const { return m_figures->documents; }
    std::span<const DocumentRow> documents() const { return m_documents; }
    std::span<const qint64> categories() const { return m_categories; }

    /// comparableNo() of the document's entry, UTF-8.
    QByteArrayView no(quint32 document) const;
    /// Rows of noOrder() whose No begins with `prefix`.
    KeyRange nosWithPrefix(QByteArrayView prefix) const;
    quint32 noAt(quint32 row) const { return m_noOrder[row]; }

    /// Row of the term, or -1.
    qsizetype findTerm(TermId term) const;
    PostingList postings(qsizetype termRow) const;
    PostingList find(TermId term) const;
    std::span<const TermId> terms() const { return m_termIds; }

    /// Keys whose lossy form begins with `lossyPrefix`.
    KeyRange keysWithPrefix(QByteArrayView lossyPrefix) const;
    /// Keys within `range` that go on with `letter` after `depth` letters; for walking the keys as a tree.
    KeyRange narrow(KeyRange range, qsizetype depth, char letter) const;
    ReadingKey key(quint32 row) const;
    PostingList keyPostings(quint32 row) const;
    quint32 keyCount() const { return m_keyCount; }
    /// The strength of every document for a short prefix that very many documents have; empty when there is
    /// no such list.
    std::span<const quint8> densePrefix(QByteArrayView lossyPrefix) const;

    /// Readings of words the lexicon joins to words of this segment; they have no postings.
    KeyRange aliasesWithPrefix(QByteArrayView lossyPrefix) const;
    ReadingKey alias(quint32 row) const;

    const Sections &sections() const { return m_sections; }
    qsizetype memoryUse() const;
    /// Terms and keys are unique and in order, their documents ascend and are there, every No stands once.
    /// Reads everything; view() checks what is needed to look things up safely.
    Result<void> selfCheck() const;

private:
    struct KeyTable
    {
        std::span<const quint32> offsets;
        std::span<const quint8> text;
        ReadingKey at(quint32 row) const;
        quint32 size() const { return offsets.empty() ? 0 : static_cast<quint32>(offsets.size() - 1); }
        KeyRange withPrefix(QByteArrayView prefix) const;
    };

    Segment() = default;
    void adopt(const Sections &sections);
    bool isSound() const;
    bool tablesAreSound() const;

    std::array<Bytes, sectionCount> m_owned;
    std::shared_ptr<void> m_owner;
    Sections m_sections;

    const SegmentFigures *m_figures = nullptr;
    std::span<const DocumentRow> m_documents;
    std::span<const qint64> m_categories;
    std::span<const quint32> m_noOffsets;
    std::span<const quint8> m_noText;
    std::span<const quint32> m_noOrder;
    std::span<const TermId> m_termIds;
    std::span<const quint32> m_termCounts;
    std::span<const quint32> m_termOffsets;
    KeyTable m_keys;
    quint32 m_keyCount = 0;
    std::span<const quint32> m_keyPostings;
    std::span<const quint64> m_densePrefixes;
    std::span<const quint8> m_denseStrengths;
    KeyTable m_aliases;
    std::span<const quint8> m_postings;
};

using SegmentPtr = std::shared_ptr<const Segment>;

} // namespace sokuto
