// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/category.h"
#include "domain/entry.h"

#include <memory>

namespace sokuto {

/// One published state of the FAQ.
struct Edition
{
    QString title;
    QDate date; ///< Issue date; null = not stated.
    int number = 1; ///< Counts published states; order by this, never by the date.
    bool operator==(const Edition &) const = default;
};

/// Everything that makes a Snapshot, by value.
struct SnapshotData
{
    QString faqId; ///< Identity of the FAQ, a UUID that stays when the file is copied.
    qint64 revision = 0; ///< Grows with every change of the file; 0 = not from a file.
    Edition edition;
    QList<Category> categories;
    QList<Entry> entries;
    QList<SynonymGroup> synonymGroups;
};

/// Everything of one edition: immutable, shared between threads, ordered by natural order of No.
class Snapshot
{
public:
    static std::shared_ptr<const Snapshot> create(SnapshotData data);

    const QString &faqId() const { return m_data.faqId; }
    qint64 revision() const { return m_data.revision; }
    const Edition &edition() const { return m_data.edition; }
    const CategoryTree &categories() const { return m_categories; }
    /// By natural order of No; every lifecycle state.
    const QList<Entry> &entries() const { return m_data.entries; }
    const QList<SynonymGroup> &synonymGroups() const { return m_data.synonymGroups; }
    /// Null when there is none.
    const Entry *find(EntryId id) const;
    /// Exact text first, then the same No in another width or with other hyphens ("１－１１"). Null when
    /// none.
    const Entry *findNo(QStringView no) const;
    const SnapshotData &data() const { return m_data; }

private:
    explicit Snapshot(SnapshotData data);

    SnapshotData m_data;
    CategoryTree m_categories;
    QHash<EntryId, qsizetype> m_rowOfId;
    QHash<QString, qsizetype> m_rowOfNo;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// A No as people compare it: NFKC, lower case, every kind of hyphen or dash is '-', no white space, a prefix
/// "No", "No." or "№" before the number dropped. Idempotent. Empty only when there is nothing but white
/// space.
QString comparableNo(QStringView no);

} // namespace sokuto
