// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/category.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sokuto {

namespace {

/// What decides between two single characters: every digit, in whatever width, stands where '0' to '9' do.
char16_t rankOf(QChar c)
{
    return c.isDigit() ? char16_t(u'0' + c.digitValue()) : c.unicode();
}

/// Compares the runs of digits that start at i and j by value and moves both behind them.
std::strong_ordering compareRuns(QStringView left, qsizetype &i, QStringView right, qsizetype &j)
{
    const auto skipZeros = [](QStringView text, qsizetype &at) {
        while (at < text.size() && text[at].isDigit() && text[at].digitValue() == 0)
            ++at;
    };
    const auto endOfRun = [](QStringView text, qsizetype at) {
        while (at < text.size() && text[at].isDigit())
            ++at;
        return at;
    };
    skipZeros(left, i);
    skipZeros(right, j);
    const qsizetype leftEnd = endOfRun(left, i);
    const qsizetype rightEnd = endOfRun(right, j);
    std::strong_ordering order = (leftEnd - i) <=> (rightEnd - j);
    for (; order == 0 && i < leftEnd; ++i, ++j)
        order = left[i].digitValue() <=> right[j].digitValue();
    i = leftEnd;
    j = rightEnd;
    return order;
}

/// Hangs those whose parent is missing, and one of each circle, under the root. Gives their ids in the order
/// of the list.
QList<CategoryId> mend(const QList<Category> &categories, QHash<CategoryId, Category> &byId)
{
    QList<CategoryId> mended;
    for (const Category &category : categories) {
        CategoryId &parent = byId[category.id].parent;
        if (parent.value != 0 && !byId.contains(parent)) {
            parent = {};
            mended.append(category.id);
        }
    }
    QHash<CategoryId, qsizetype> metOnWalk; // which walk up the tree has been here
    for (qsizetype walk = 0; walk < categories.size(); ++walk) {
        CategoryId id = categories[walk].id;
        while (id.value != 0 && !metOnWalk.contains(id)) {
            metOnWalk.insert(id, walk);
            id = byId.value(id).parent;
        }
        if (id.value != 0 && metOnWalk.value(id) == walk) { // met itself: a circle
            byId[id].parent = {};
            mended.append(id);
        }
    }
    return mended;
}

} // namespace

std::strong_ordering compareNos(QStringView left, QStringView right)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() && j < right.size()) {
        if (left[i].isDigit() && right[j].isDigit()) {
            if (const auto order = compareRuns(left, i, right, j); order != 0)
                return order;
        } else {
            if (const auto order = rankOf(left[i]) <=> rankOf(right[j]); order != 0)
                return order;
            ++i;
            ++j;
        }
    }
    if (const auto rest = (left.size() - i) <=> (right.size() - j); rest != 0)
        return rest;
    return left.compare(right) <=> 0;
}

CategoryTree CategoryTree::create(const QList<Category> &categories, QList<CategoryId> *mended)
{
    QHash<CategoryId, Category> byId;
    byId.reserve(categories.size());
    QList<Category> named = categories;
    named.removeIf([](const Category &category) { return category.id.value == 0; }); // that is the root
    for (const Category &category : std::as_const(named))
        byId.insert(category.id, category);
    const QList<CategoryId> misfits = mend(named, byId);
    if (mended)
        *mended += misfits;

    QList<Category> ordered = byId.values();
    std::sort(ordered.begin(), ordered.end(), [](const Category &a, const Category &b) {
        if (a.position != b.position)
            return a.position < b.position;
        if (const auto natural = compareNos(a.number, b.number); natural != 0)
            return natural < 0;
        return a.id < b.id;
    });

    CategoryTree tree;
    for (const Category &category : std::as_const(ordered))
        tree.m_children[category.parent].append(category.id);
    const QList<CategoryId> order = tree.withDescendants({});
    tree.m_all.reserve(order.size());
    for (const CategoryId id : order) {
        tree.m_rowOf.insert(id, tree.m_all.size());
        tree.m_all.append(byId.value(id));
    }
    return tree;
}

const Category *CategoryTree::find(CategoryId id) const
{
    const auto row = m_rowOf.constFind(id);
    return row == m_rowOf.cend() ? nullptr : &m_all[*row];
}

QList<CategoryId> CategoryTree::children(CategoryId parent) const
{
    return m_children.value(parent);
}

QList<CategoryId> CategoryTree::path(CategoryId id) const
{
    QList<CategoryId> path;
    for (const Category *category = find(id); category; category = find(category->parent))
        path.append(category->id);
    std::reverse(path.begin(), path.end());
    return path;
}

QList<CategoryId> CategoryTree::withDescendants(CategoryId id) const
{
    QList<CategoryId> found;
    QList<CategoryId> pending{id}; // the next one last
    while (!pending.isEmpty()) {
        const CategoryId next = pending.takeLast();
        if (next.value != 0)
            found.append(next);
        const QList<CategoryId> below = m_children.value(next);
        std::reverse_copy(below.cbegin(), below.cend(), std::back_inserter(pending));
    }
    return found;
}

} // namespace sokuto
