// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/categoryplan.h"

#include "supervisor/editorchanges.h"

#include <QtCore/QSet>

#include <algorithm>
#include <limits>

namespace sokuto {

CategoryPlan::CategoryPlan(SnapshotPtr snapshot)
    : m_snapshot(std::move(snapshot))
    , m_categories(m_snapshot->categories().all())
{
}

CategoryTree CategoryPlan::tree() const
{
    return CategoryTree::create(m_categories);
}

qsizetype CategoryPlan::entriesIn(CategoryId category) const
{
    const QList<Entry> &entries = m_snapshot->entries();
    return std::count_if(entries.cbegin(), entries.cend(),
        [&](const Entry &entry) { return m_entries.value(entry.id, entry.category) == category; });
}

const Category *CategoryPlan::find(CategoryId category) const
{
    const auto found = std::find_if(m_categories.cbegin(), m_categories.cend(),
        [category](const Category &each) { return each.id == category; });
    return found == m_categories.cend() ? nullptr : &*found;
}

Category *CategoryPlan::at(CategoryId category)
{
    const auto found = std::find_if(m_categories.begin(), m_categories.end(),
        [category](const Category &each) { return each.id == category; });
    return found == m_categories.end() ? nullptr : &*found;
}

CategoryId CategoryPlan::add(CategoryId parent, const QString &number, const QString &name)
{
    int last = 0;
    for (const Category &category : std::as_const(m_categories)) {
        if (category.parent == parent)
            last = std::max(last, category.position);
    }
    Category added;
    added.id = {--m_lowest};
    added.parent = parent;
    added.number = number;
    added.name = name;
    added.position = last + 1;
    m_categories.append(added);
    return added.id;
}

void CategoryPlan::rename(CategoryId category, const QString &name)
{
    if (Category *found = at(category))
        found->name = name.trimmed();
}

/// The Nos that begin with the number of the category, as they would be; empty
/// when two would be the same.
QHash<EntryId, QString> CategoryPlan::renumbered(CategoryId category, const QString &number) const
{
    const Category *found = find(category);
    if (!found || found->number.isEmpty() || number.trimmed().isEmpty())
        return {};
    const QString old = comparableNo(found->number) + u'-';
    QHash<EntryId, QString> nos;
    QSet<QString> taken;
    for (const Entry &entry : m_snapshot->entries()) {
        const QString now = comparableNo(m_nos.value(entry.id, entry.no));
        const bool within = m_entries.value(entry.id, entry.category) == category && now.startsWith(old);
        const QString no = within ? number.trimmed() + u'-' + now.mid(old.size()) : now;
        if (within)
            nos.insert(entry.id, no);
        if (taken.contains(comparableNo(no)))
            return {};
        taken.insert(comparableNo(no));
    }
    return nos;
}

qsizetype CategoryPlan::renumberable(CategoryId category, const QString &number) const
{
    return renumbered(category, number).size();
}

void CategoryPlan::renumber(CategoryId category, const QString &number, bool entries)
{
    if (entries)
        m_nos.insert(renumbered(category, number));
    if (Category *found = at(category))
        found->number = number.trimmed();
}

/// Gives the siblings positions in this order, touching none that stands right
/// already.
void CategoryPlan::arrange(CategoryId parent, const QList<CategoryId> &order)
{
    int last = std::numeric_limits<int>::min();
    for (const CategoryId id : order) {
        Category *category = at(id);
        category->parent = parent;
        if (category->position <= last)
            category->position = last + 1;
        last = category->position;
    }
}

bool CategoryPlan::move(CategoryId category, int step)
{
    const Category *moved = find(category);
    if (!moved)
        return false;
    const qsizetype from = tree().children(moved->parent).indexOf(category);
    const qsizetype count = tree().children(moved->parent).size();
    if (from + step < 0 || from + step >= count)
        return false;
    return nest(category, moved->parent, step < 0 ? from + step : from + step + 1);
}

bool CategoryPlan::nest(CategoryId category, CategoryId parent, qsizetype row)
{
    const CategoryTree now = tree();
    if (!now.find(category) || now.withDescendants(category).contains(parent)
        || (parent.value != 0 && !now.find(parent)))
        return false;
    QList<CategoryId> order = now.children(parent);
    const qsizetype before = order.indexOf(category);
    qsizetype to = row < 0 || row > order.size() ? order.size() : row;
    if (before >= 0) {
        order.removeAt(before);
        if (to > before)
            --to;
    }
    order.insert(to, category);
    // Where it now stands counts, not the position it brings along.
    at(category)->position =
        to == 0 ? (order.size() > 1 ? find(order[1])->position - 1 : 1) : find(order[to - 1])->position;
    arrange(parent, order);
    return true;
}

bool CategoryPlan::indent(CategoryId category)
{
    const Category *moved = find(category);
    if (!moved)
        return false;
    const QList<CategoryId> siblings = tree().children(moved->parent);
    const qsizetype row = siblings.indexOf(category);
    return row > 0 && nest(category, siblings[row - 1]);
}

bool CategoryPlan::outdent(CategoryId category)
{
    const Category *moved = find(category);
    const Category *parent = moved ? find(moved->parent) : nullptr;
    if (!parent)
        return false;
    const CategoryId above = parent->parent;
    return nest(category, above, tree().children(above).indexOf(parent->id) + 1);
}

bool CategoryPlan::merge(CategoryId category, CategoryId into)
{
    if (!find(category) || !find(into) || tree().withDescendants(category).contains(into))
        return false;
    for (const Entry &entry : m_snapshot->entries()) {
        if (m_entries.value(entry.id, entry.category) == category)
            m_entries.insert(entry.id, into);
    }
    const QList<CategoryId> children = tree().children(category);
    for (const CategoryId child : children)
        nest(child, into);
    return remove(category);
}

bool CategoryPlan::isEmpty(CategoryId category) const
{
    return entriesIn(category) == 0 && tree().children(category).isEmpty();
}

bool CategoryPlan::remove(CategoryId category)
{
    if (!find(category) || !isEmpty(category))
        return false;
    m_categories.removeIf([category](const Category &each) { return each.id == category; });
    return true;
}

CategoryId CategoryPlan::nameless() const
{
    const CategoryTree now = tree();
    for (const Category &category : now.all()) {
        if (category.name.trimmed().isEmpty())
            return category.id;
    }
    return {};
}

CategoryId CategoryPlan::doublyNumbered() const
{
    const CategoryTree now = tree();
    QSet<QString> numbers;
    for (const Category &category : now.all()) {
        const QString number = comparableNo(category.number);
        if (number.isEmpty())
            continue;
        if (numbers.contains(number))
            return category.id;
        numbers.insert(number);
    }
    return {};
}

void CategoryPlan::appendEntryChanges(ChangeSet &changes, const QHash<EntryId, QString> &nos) const
{
    QHash<EntryId, Entry> after;
    const auto entryOf = [&](EntryId id) -> Entry & {
        if (!after.contains(id))
            after.insert(id, *m_snapshot->find(id));
        return after[id];
    };
    for (const Change<Entry> &change : rewrittenReferences(nos, *m_snapshot))
        after.insert(change.after->id, *change.after);
    for (auto no = nos.cbegin(); no != nos.cend(); ++no)
        entryOf(no.key()).no = no.value();
    for (auto place = m_entries.cbegin(); place != m_entries.cend(); ++place)
        entryOf(place.key()).category = place.value();
    for (const Entry &before : m_snapshot->entries()) {
        const auto entry = after.constFind(before.id);
        if (entry != after.cend() && *entry != before)
            changes.entries.append({before, *entry});
    }
}

ChangeSet CategoryPlan::changes() const
{
    return changesWith(m_nos);
}

ChangeSet CategoryPlan::moves() const
{
    return changesWith({});
}

ChangeSet CategoryPlan::changesWith(const QHash<EntryId, QString> &nos) const
{
    ChangeSet changes;
    const CategoryTree planned = tree();
    for (const Category &category : planned.all()) { // parents before children
        const Category *before = m_snapshot->categories().find(category.id);
        if (!before)
            changes.categories.append({std::nullopt, category});
        else if (*before != category)
            changes.categories.append({*before, category});
    }
    const QList<Category> &old = m_snapshot->categories().all();
    // Children before parents.
    std::for_each(old.crbegin(), old.crend(), [&planned, &changes](const Category &before) {
        if (!planned.find(before.id))
            changes.categories.append({before, std::nullopt});
    });
    appendEntryChanges(changes, nos);
    return changes;
}

} // namespace sokuto
