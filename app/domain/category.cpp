// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/category.h"

#include <algorithm>

namespace sokuto {

namespace {

/// The run of decimal digits that starts at `position`, without leading zeros.
QString digitRun(QStringView text, qsizetype &position)
{
    QString digits;
    while (position < text.size() && text[position].isDigit()) {
        const int value = text[position].digitValue();
        if (value != 0 || !digits.isEmpty())
            digits += QChar(u'0' + char16_t(value));
        ++position;
    }
    return digits;
}

std::strong_ordering order(int comparison)
{
    return comparison <=> 0;
}

} // namespace

std::strong_ordering compareNos(QStringView left, QStringView right)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() && j < right.size()) {
        if (left[i].isDigit() && right[j].isDigit()) {
            const QString a = digitRun(left, i);
            const QString b = digitRun(right, j);
            if (a.size() != b.size())
                return a.size() <=> b.size();
            if (const int compared = a.compare(b); compared != 0)
                return order(compared);
        } else {
            if (left[i] != right[j])
                return left[i].unicode() <=> right[j].unicode();
            ++i;
            ++j;
        }
    }
    if (const auto rest = (left.size() - i) <=> (right.size() - j); rest != 0)
        return rest;
    return order(left.compare(right));
}

CategoryTree CategoryTree::create(const QList<Category> &categories, QList<CategoryId> *mended)
{
    QHash<CategoryId, Category> byId;
    for (const Category &category : categories)
        byId.insert(category.id, category);

    const auto leadsToRoot = [&byId](CategoryId id) {
        for (qsizetype steps = 0; steps <= byId.size(); ++steps) {
            const CategoryId parent = byId.value(id).parent;
            if (parent.value == 0)
                return true;
            if (!byId.contains(parent))
                return false;
            id = parent;
        }
        return false; // more steps than categories: a circle
    };

    QList<Category> ordered;
    for (const Category &category : categories) {
        if (!byId.contains(category.id))
            continue;
        if (!leadsToRoot(category.id)) {
            byId[category.id].parent = {};
            if (mended)
                mended->append(category.id);
        }
    }
    ordered = byId.values();
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
    QList<CategoryId> pending = tree.m_children.value({});
    std::reverse(pending.begin(), pending.end());
    while (!pending.isEmpty()) {
        const CategoryId id = pending.takeLast();
        tree.m_rowOf.insert(id, tree.m_all.size());
        tree.m_all.append(byId.value(id));
        const QList<CategoryId> below = tree.m_children.value(id);
        for (auto child = below.crbegin(); child != below.crend(); ++child)
            pending.append(*child);
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
        path.prepend(category->id);
    return path;
}

QList<CategoryId> CategoryTree::withDescendants(CategoryId id) const
{
    QList<CategoryId> found;
    if (id.value != 0)
        found.append(id);
    for (const CategoryId child : m_children.value(id))
        found += withDescendants(child);
    return found;
}

} // namespace sokuto
