// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <QtCore/QHash>

namespace sokuto {

struct Category
{
    CategoryId id;
    CategoryId parent; ///< {0} = top level.
    QString number; ///< 分類番号 as printed, "4" or "4-2"; may be empty.
    QString name;
    int position = 0; ///< Order among siblings, ascending; ties by natural order of number, then id.
    bool operator==(const Category &) const = default;
};

/// A tree of categories by value. Invariant: every parent exists, there is no circle (create() sees to it).
class CategoryTree
{
public:
    CategoryTree() = default;
    /// Categories whose parent is missing, and one of each circle, are hung under the root, so that no entry
    /// can become unreachable; `mended`, if given, receives their ids. Of several with one id the last
    /// counts.
    static CategoryTree create(const QList<Category> &categories, QList<CategoryId> *mended = nullptr);

    /// Depth first, in display order.
    const QList<Category> &all() const { return m_all; }
    bool isEmpty() const { return m_all.isEmpty(); }
    /// Null when there is none.
    const Category *find(CategoryId id) const;
    /// Children in display order; {0} gives the top level.
    QList<CategoryId> children(CategoryId parent) const;
    /// From the top level down to `id` itself; empty when it does not exist.
    QList<CategoryId> path(CategoryId id) const;
    /// `id` itself and everything below it; {0} gives every category.
    QList<CategoryId> withDescendants(CategoryId id) const;

    bool operator==(const CategoryTree &other) const { return m_all == other.m_all; }

private:
    QList<Category> m_all;
    QHash<CategoryId, qsizetype> m_rowOf;
    QHash<CategoryId, QList<CategoryId>> m_children;
};

/// Natural order of Nos: runs of digits (of any width) by their value, the rest by code unit: "1-2" < "1-10".
/// A digit of any width stands where '0' to '9' stand among the others. Equal values with different writing
/// ("01" and "1") are ordered by the text, so the order is total.
std::strong_ordering compareNos(QStringView left, QStringView right);

} // namespace sokuto
