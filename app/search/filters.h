// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/engine.h"
#include "search/index.h"
#include "search/query.h"
#include "search/selection.h"

namespace sokuto {

/// What the asker may see, and what the fields of the query let through.
class Filters
{
public:
    Filters(SnapshotPtr snapshot, IndexPtr index);

    void begin(const SearchScope &scope);
    /// Fields and exclusions; each adds a part to the recall.
    void apply(const QList<QueryPiece> &pieces, Recall &recall);
    /// One byte per document.
    std::span<const quint8> allowed() const { return m_allowed; }
    /// The same, whatever the query lets through.
    std::span<const quint8> visible() const { return m_visible; }
    /// Fills an empty selection.
    void selectAllowed(Selection &selection) const;

    size_t categoryCount() const { return size_t(m_categories.size()); }
    size_t categoryRow(quint32 document) const { return m_categoryOf[document]; }
    bool isWithin(quint32 document, CategoryId category);
    /// Sums with all descendants, from counts of each category itself.
    QHash<CategoryId, qsizetype> totals(const std::vector<qsizetype> &counts) const;

private:
    void readCategories();
    void seeEverything(const SearchScope &scope);
    std::vector<quint8> meeting(const QueryPiece &piece) const;
    std::vector<quint8> inCategory(const QString &name) const;
    std::vector<quint8> withNo(const QString &no) const;
    std::vector<quint8> withSource(const QString &title) const;
    std::vector<quint8> withText(const QString &text) const;

    SnapshotPtr m_snapshot;
    IndexPtr m_index;
    QList<CategoryId> m_categories; ///< Those that documents name; the last one is "unknown".
    std::vector<quint32> m_categoryOf; ///< By document.
    std::vector<qsizetype> m_treeRow; ///< By row of m_categories, in the snapshot's tree; -1 = none.
    std::vector<qsizetype> m_parentRow; ///< By row of the tree; -1 = top level.
    QDate m_today;
    bool m_everyState = false;
    bool m_seen = false;
    std::vector<quint8> m_visible; ///< For m_today and m_everyState.
    std::vector<quint8> m_allowed;
    CategoryId m_scope;
    std::vector<quint8> m_inScope; ///< By row of m_categories, for m_scope.
    bool m_scopeKnown = false;
};

/// Entries that are new, gone or different, and those whose category is called something else.
QList<EntryId> changedEntries(const Snapshot &before, const Snapshot &after);

} // namespace sokuto
