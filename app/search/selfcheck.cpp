// SPDX-License-Identifier: GPL-3.0-or-later
// What an index promises beyond what Segment::view() needs for safety: every order that look-ups rely on.
#include "search/index.h"

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

Failure broken(const QString &what)
{
    return fail(ErrorCode::UnknownFormat, u"index"_s, what);
}

/// Documents ascend, each has a strength, and the list ends where it says.
bool isListSound(const PostingList &list, quint32 documents)
{
    const quint8 *at = list.bytes.data();
    const quint8 *const end = at + list.bytes.size();
    qint64 last = -1;
    quint32 count = 0;
    while (at < end) {
        const qint64 document = std::max<qint64>(last, 0) + readVarint(at);
        if (document <= last || document >= documents || at >= end || *at++ == 0)
            return false;
        last = document;
        ++count;
    }
    return at == end && (list.documents == 0 || list.documents == count);
}

/// Keys ascend by their lossy form, then by their canonical one; each is there once, and has a writing.
bool areKeysSound(const Segment &segment)
{
    for (quint32 row = 0; row < segment.keyCount(); ++row) {
        const ReadingKey key = segment.key(row);
        if (key.lossy.isEmpty() || key.surface.isEmpty()
            || !isListSound(segment.keyPostings(row), segment.documentCount()))
            return false;
        if (row == 0)
            continue;
        const ReadingKey before = segment.key(row - 1);
        const auto order =
            before.lossy == key.lossy ? before.canonical < key.canonical : before.lossy < key.lossy;
        if (!order)
            return false;
    }
    return true;
}

bool areNosSound(const Segment &segment)
{
    std::vector<quint8> seen(segment.documentCount(), 0);
    for (quint32 row = 0; row < segment.documentCount(); ++row) {
        const quint32 document = segment.noAt(row);
        if (std::exchange(seen[document], quint8(1)) != 0)
            return false;
        if (row > 0 && segment.no(document) < segment.no(segment.noAt(row - 1)))
            return false;
    }
    return true;
}

} // namespace

Result<void> Segment::selfCheck() const
{
    if (std::adjacent_find(m_termIds.begin(), m_termIds.end(), std::greater_equal<>()) != m_termIds.end())
        return broken(u"terms"_s);
    for (size_t row = 0; row < m_termIds.size(); ++row) {
        const PostingList list = postings(qsizetype(row));
        if (list.documents == 0 || !isListSound(list, documentCount()))
            return broken(u"postings"_s);
    }
    if (!areKeysSound(*this))
        return broken(u"keys"_s);
    if (!areNosSound(*this))
        return broken(u"nos"_s);
    for (quint32 row = 0; row < m_aliases.size(); ++row) {
        if (alias(row).surface.isEmpty() || (row > 0 && alias(row).lossy < alias(row - 1).lossy))
            return broken(u"aliases"_s);
    }
    const auto strictly =
        std::adjacent_find(m_densePrefixes.begin(), m_densePrefixes.end(), std::greater_equal<>());
    return strictly == m_densePrefixes.end() ? Result<void>() : broken(u"dense prefixes"_s);
}

Result<void> Index::selfCheck() const
{
    quint32 offset = 0;
    for (const SegmentView &view : m_segments) {
        if (view.offset != offset)
            return broken(u"segments"_s);
        offset += view.segment->documentCount();
        if (auto sound = view.segment->selfCheck(); !sound)
            return sound;
    }
    if (m_segments.empty() || offset != documentCount()
        || m_patchPlaces.size() != offset - m_segments.front().segment->documentCount())
        return broken(u"patches"_s);
    return {};
}

} // namespace sokuto
