// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/segment.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <cstring>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

// The kind of a term stands in its highest bits.
constexpr int kindShift = 60;
enum class TermKind : quint8 { Bigram = 1, Kanji, Word, Source };

constexpr TermId term(TermKind kind, quint64 rest)
{
    return (static_cast<quint64>(kind) << kindShift) | rest;
}

/// 64-bit FNV-1a over code units, finished by a mixer so that the low bits of short words spread.
quint64 hashOf(QStringView text)
{
    quint64 hash = 0xcbf29ce484222325U;
    for (const QChar c : text) {
        hash ^= c.unicode();
        hash *= 0x100000001b3U;
    }
    hash ^= hash >> 32U;
    hash *= 0x9e3779b97f4a7c15U;
    return hash ^ (hash >> 29U);
}

template <typename T>
std::span<const T> typed(std::span<const quint8> bytes)
{
    return {reinterpret_cast<const T *>(bytes.data()), bytes.size() / sizeof(T)};
}

template <typename T>
bool isTable(std::span<const quint8> bytes)
{
    return bytes.size() % sizeof(T) == 0 && reinterpret_cast<quintptr>(bytes.data()) % alignof(T) == 0;
}

/// Offsets begin at 0, never fall, and end at the end of what they point into.
bool areOffsetsInto(std::span<const quint32> offsets, size_t size)
{
    return !offsets.empty() && offsets.front() == 0 && offsets.back() == size
        && std::is_sorted(offsets.begin(), offsets.end());
}

QByteArrayView bytesBetween(std::span<const quint8> text, quint32 from, quint32 to)
{
    return {text.data() + from, static_cast<qsizetype>(to - from)};
}

} // namespace

TermId bigramTerm(char16_t first, char16_t second)
{
    return term(TermKind::Bigram, (static_cast<quint64>(first) << 16U) | second);
}

TermId kanjiTerm(char16_t kanji)
{
    return term(TermKind::Kanji, kanji);
}

TermId wordTerm(QStringView word)
{
    return term(TermKind::Word, hashOf(word) >> (64 - kindShift));
}

bool isWordTerm(TermId id)
{
    return id >> kindShift == static_cast<quint64>(TermKind::Word);
}

TermId sourceTerm(char16_t first, char16_t second)
{
    return term(TermKind::Source, (static_cast<quint64>(first) << 16U) | second);
}

SegmentPtr Segment::own(std::array<Bytes, sectionCount> sections)
{
    auto segment = std::shared_ptr<Segment>(new Segment);
    segment->m_owned = std::move(sections);
    Sections views;
    for (size_t i = 0; i < views.size(); ++i)
        views[i] = segment->m_owned[i];
    segment->adopt(views);
    Q_ASSERT(segment->isSound());
    return segment;
}

Result<SegmentPtr> Segment::view(const Sections &sections, std::shared_ptr<void> owner)
{
    auto segment = std::shared_ptr<Segment>(new Segment);
    segment->m_owner = std::move(owner);
    if (sections[size_t(Section::Figures)].size() != sizeof(SegmentFigures))
        return fail(ErrorCode::UnknownFormat, u"index"_s, u"figures"_s);
    const bool whole = isTable<SegmentFigures>(sections[size_t(Section::Figures)])
        && isTable<DocumentRow>(sections[size_t(Section::Documents)])
        && isTable<qint64>(sections[size_t(Section::Categories)])
        && isTable<quint32>(sections[size_t(Section::NoOffsets)])
        && isTable<quint32>(sections[size_t(Section::NoOrder)])
        && isTable<TermId>(sections[size_t(Section::TermIds)])
        && isTable<quint32>(sections[size_t(Section::TermCounts)])
        && isTable<quint32>(sections[size_t(Section::TermOffsets)])
        && isTable<quint32>(sections[size_t(Section::KeyOffsets)])
        && isTable<quint32>(sections[size_t(Section::KeyPostings)])
        && isTable<quint64>(sections[size_t(Section::DensePrefixes)])
        && isTable<quint32>(sections[size_t(Section::AliasOffsets)]);
    if (!whole)
        return fail(ErrorCode::UnknownFormat, u"index"_s, u"a table is cut"_s);
    segment->adopt(sections);
    if (!segment->isSound())
        return fail(ErrorCode::UnknownFormat, u"index"_s, u"a table is not sound"_s);
    return SegmentPtr(segment);
}

void Segment::adopt(const Sections &sections)
{
    m_sections = sections;
    const auto at = [&sections](Section section) { return sections[size_t(section)]; };
    m_figures = typed<SegmentFigures>(at(Section::Figures)).data();
    m_documents = typed<DocumentRow>(at(Section::Documents));
    m_categories = typed<qint64>(at(Section::Categories));
    m_noOffsets = typed<quint32>(at(Section::NoOffsets));
    m_noText = at(Section::NoText);
    m_noOrder = typed<quint32>(at(Section::NoOrder));
    m_termIds = typed<TermId>(at(Section::TermIds));
    m_termCounts = typed<quint32>(at(Section::TermCounts));
    m_termOffsets = typed<quint32>(at(Section::TermOffsets));
    m_keys = {typed<quint32>(at(Section::KeyOffsets)), at(Section::KeyText)};
    m_keyCount = m_keys.size();
    m_keyPostings = typed<quint32>(at(Section::KeyPostings));
    m_densePrefixes = typed<quint64>(at(Section::DensePrefixes));
    m_denseStrengths = at(Section::DenseStrengths);
    m_aliases = {typed<quint32>(at(Section::AliasOffsets)), at(Section::AliasText)};
    m_postings = at(Section::Postings);
}

bool Segment::isSound() const
{
    const size_t count = m_figures->documents;
    if (m_documents.size() != count || m_noOrder.size() != count || m_noOffsets.size() != count + 1)
        return false;
    if (std::any_of(m_documents.begin(), m_documents.end(),
            [this](const DocumentRow &row) { return row.category >= m_categories.size(); }))
        return false;
    if (std::any_of(m_noOrder.begin(), m_noOrder.end(), [count](quint32 row) { return row >= count; }))
        return false;
    for (const float length : m_figures->averageLength) {
        if (!(length >= 0.F && length < 1e9F))
            return false;
    }
    return areOffsetsInto(m_noOffsets, m_noText.size()) && tablesAreSound();
}

bool Segment::tablesAreSound() const
{
    const size_t terms = m_termIds.size();
    if (m_termCounts.size() != terms || m_termOffsets.size() != terms + 1
        || !std::is_sorted(m_termIds.begin(), m_termIds.end()))
        return false;
    if (m_keyPostings.size() != size_t(m_keyCount) + 1 || m_postings.size() < size_t(postingPadding))
        return false;
    // Keys stand behind terms in the postings; the padding ends them.
    const size_t end = m_postings.size() - size_t(postingPadding);
    if (m_termOffsets.front() != 0 || m_termOffsets.back() != m_keyPostings.front()
        || m_keyPostings.back() != end || !std::is_sorted(m_termOffsets.begin(), m_termOffsets.end())
        || !std::is_sorted(m_keyPostings.begin(), m_keyPostings.end()))
        return false;
    if (m_denseStrengths.size() != m_densePrefixes.size() * m_documents.size()
        || !std::is_sorted(m_densePrefixes.begin(), m_densePrefixes.end()))
        return false;
    return areOffsetsInto(m_keys.offsets, m_keys.text.size())
        && areOffsetsInto(m_aliases.offsets, m_aliases.text.size());
}

QByteArrayView Segment::no(quint32 document) const
{
    return bytesBetween(m_noText, m_noOffsets[document], m_noOffsets[document + 1]);
}

KeyRange Segment::nosWithPrefix(QByteArrayView prefix) const
{
    const auto head = [this, &prefix](quint32 document) {
        const QByteArrayView text = no(document);
        return text.first(std::min(text.size(), prefix.size()));
    };
    const auto first = std::lower_bound(m_noOrder.begin(), m_noOrder.end(), prefix,
        [&head](quint32 document, QByteArrayView value) { return head(document) < value; });
    const auto last = std::upper_bound(first, m_noOrder.end(), prefix,
        [&head](QByteArrayView value, quint32 document) { return value < head(document); });
    return {quint32(first - m_noOrder.begin()), quint32(last - m_noOrder.begin())};
}

qsizetype Segment::findTerm(TermId id) const
{
    const auto row = std::lower_bound(m_termIds.begin(), m_termIds.end(), id);
    return row == m_termIds.end() || *row != id ? -1 : row - m_termIds.begin();
}

PostingList Segment::postings(qsizetype termRow) const
{
    const auto row = size_t(termRow);
    return {m_postings.subspan(m_termOffsets[row], m_termOffsets[row + 1] - m_termOffsets[row]),
        std::min(m_termCounts[row], documentCount())};
}

PostingList Segment::find(TermId id) const
{
    const qsizetype row = findTerm(id);
    return row < 0 ? PostingList{} : postings(row);
}

ReadingKey Segment::KeyTable::at(quint32 row) const
{
    // lossy, 0, canonical (empty when the same), 0, surface
    const QByteArrayView record = bytesBetween(text, offsets[row], offsets[row + 1]);
    const qsizetype first = record.indexOf('\0');
    if (first < 0)
        return {record, record, {}};
    const QByteArrayView lossy = record.first(first);
    const QByteArrayView rest = record.sliced(first + 1);
    const qsizetype second = rest.indexOf('\0');
    const QByteArrayView canonical = second < 0 ? rest : rest.first(second);
    return {lossy, canonical.isEmpty() ? lossy : canonical,
        second < 0 ? QByteArrayView() : rest.sliced(second + 1)};
}

KeyRange Segment::KeyTable::withPrefix(QByteArrayView prefix) const
{
    // The lossy form is followed by a zero, so comparing the record itself orders by it.
    const auto bound = [this, &prefix](auto isBefore) {
        quint32 low = 0;
        quint32 high = size();
        while (low < high) {
            const quint32 middle = low + (high - low) / 2;
            const QByteArrayView record = bytesBetween(text, offsets[middle], offsets[middle + 1]);
            const auto length = std::min(record.size(), prefix.size());
            const int order = std::memcmp(record.data(), prefix.data(), size_t(length));
            if (isBefore(order != 0 ? order : length < prefix.size() ? -1 : 0))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    if (prefix.isEmpty())
        return {0, size()};
    return {bound([](int order) { return order < 0; }), bound([](int order) { return order <= 0; })};
}

KeyRange Segment::keysWithPrefix(QByteArrayView lossyPrefix) const
{
    return m_keys.withPrefix(lossyPrefix);
}

KeyRange Segment::narrow(KeyRange range, qsizetype depth, char letter) const
{
    const auto letterAt = [this, depth](quint32 row) {
        const QByteArrayView record = bytesBetween(m_keys.text, m_keys.offsets[row], m_keys.offsets[row + 1]);
        return depth < record.size() ? static_cast<uchar>(record[depth]) : uchar(0);
    };
    const auto bound = [&letterAt](quint32 low, quint32 high, int limit) {
        while (low < high) {
            const quint32 middle = low + (high - low) / 2;
            if (letterAt(middle) < limit)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    const int value = static_cast<uchar>(letter);
    const quint32 first = bound(range.first, range.last, value);
    return {first, bound(first, range.last, value + 1)};
}

ReadingKey Segment::key(quint32 row) const
{
    return m_keys.at(row);
}

PostingList Segment::keyPostings(quint32 row) const
{
    return {m_postings.subspan(m_keyPostings[row], m_keyPostings[row + 1] - m_keyPostings[row]), 0};
}

std::span<const quint8> Segment::densePrefix(QByteArrayView lossyPrefix) const
{
    quint64 name = 0;
    if (lossyPrefix.isEmpty() || lossyPrefix.size() > 8)
        return {};
    for (const char letter : lossyPrefix)
        name = (name << 8U) | static_cast<uchar>(letter);
    const auto row = std::lower_bound(m_densePrefixes.begin(), m_densePrefixes.end(), name);
    if (row == m_densePrefixes.end() || *row != name)
        return {};
    return m_denseStrengths.subspan(size_t(row - m_densePrefixes.begin()) * documentCount(), documentCount());
}

KeyRange Segment::aliasesWithPrefix(QByteArrayView lossyPrefix) const
{
    return m_aliases.withPrefix(lossyPrefix);
}

ReadingKey Segment::alias(quint32 row) const
{
    return m_aliases.at(row);
}

qsizetype Segment::memoryUse() const
{
    qsizetype bytes = 0;
    for (const auto &section : m_sections)
        bytes += qsizetype(section.size());
    return bytes;
}

} // namespace sokuto
