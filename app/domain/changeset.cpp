// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changeset.h"

#include "domain/invariants.h"

#include <algorithm>
#include <map>
#include <set>

namespace sokuto {

namespace {

template <typename T>
QList<Change<T>> difference(const QList<T> &current, const QList<T> &incoming)
{
    std::map<qint64, const T *> wanted;
    QList<Change<T>> changes;
    for (const T &item : incoming) {
        if (item.id.value > 0)
            wanted.insert_or_assign(item.id.value, &item);
    }
    std::set<qint64> known;
    for (const T &item : current) {
        known.insert(item.id.value);
        const auto same = wanted.find(item.id.value);
        if (same == wanted.end())
            changes.append({item, std::nullopt});
        else if (*same->second != item)
            changes.append({item, *same->second});
    }
    changes.reserve(changes.size() + std::max<qsizetype>(incoming.size() - current.size(), 0));
    for (const T &item : incoming) {
        if (!known.contains(item.id.value))
            changes.append({std::nullopt, item});
    }
    return changes;
}

QString nameOf(const Category &category)
{
    return category.name;
}
QString nameOf(const Entry &entry)
{
    return entry.no;
}
/// Applies `changes` to `items`; `given` receives provisional id → true id.
template <typename T>
Result<void> applyTo(QList<T> &items, const QList<Change<T>> &changes, std::map<qint64, qint64> &given)
{
    qint64 highest = 0;
    std::map<qint64, qsizetype> rowOf;
    for (qsizetype row = 0; row < items.size(); ++row) {
        rowOf.insert_or_assign(items[row].id.value, row);
        highest = std::max(highest, items[row].id.value);
    }
    for (const Change<T> &change : changes) {
        if (!change.before && change.after->id.value > 0)
            highest = std::max(highest, change.after->id.value); // what comes back keeps its id
    }
    std::set<qint64> removed;
    for (const Change<T> &change : changes) {
        if (!change.before) {
            T added = *change.after;
            const qint64 provisional = added.id.value;
            if (provisional <= 0)
                added.id.value = ++highest;
            if (provisional < 0)
                given.insert_or_assign(provisional, added.id.value);
            if (!rowOf.insert({added.id.value, items.size()}).second)
                return fail(ErrorCode::Conflict, nameOf(added));
            items.append(added);
            continue;
        }
        const qint64 id = change.before->id.value;
        const auto row = rowOf.find(id);
        if (row == rowOf.end() || removed.contains(id) || items[row->second] != *change.before)
            return fail(ErrorCode::Conflict, nameOf(*change.before));
        if (change.after) {
            items[row->second] = *change.after;
            items[row->second].id = change.before->id;
        } else {
            removed.insert(id);
        }
    }
    items.removeIf([&removed](const T &item) { return removed.contains(item.id.value); });
    return {};
}

template <typename T>
Result<void> checkAfter(const QList<Change<T>> &changes)
{
    for (const Change<T> &change : changes) {
        if (!change.after)
            continue;
        if (auto done = checkInvariants(*change.after); !done)
            return done;
    }
    return {};
}

Result<void> checkTogether(const SnapshotData &data, const QList<Change<Category>> &changes)
{
    if (auto done = checkTree(data.categories); !done)
        return done;
    std::set<qint64> categories{0};
    for (const Category &category : data.categories)
        categories.insert(category.id.value);
    std::set<QString> nos;
    for (const Entry &entry : data.entries) {
        if (!nos.insert(comparableNo(entry.no)).second)
            return fail(ErrorCode::InvalidContent, entry.no, {}, {QStringLiteral("duplicate-no")});
        if (categories.contains(entry.category.value))
            continue;
        for (const Change<Category> &change : changes) {
            if (!change.after && change.before->id == entry.category)
                return fail(ErrorCode::InvalidContent, change.before->name, entry.no,
                    {QStringLiteral("category-in-use")});
        }
        return fail(ErrorCode::InvalidContent, entry.no, {}, {QStringLiteral("missing-category")});
    }
    return {};
}

} // namespace

bool ChangeSet::isEmpty() const
{
    return !edition && categories.isEmpty() && entries.isEmpty() && synonymGroups.isEmpty();
}

ChangeSet ChangeSet::between(const Snapshot &current, const Snapshot &incoming)
{
    ChangeSet changes;
    if (current.edition() != incoming.edition())
        changes.edition = Change<Edition>{current.edition(), incoming.edition()};
    changes.categories = difference(current.categories().all(), incoming.categories().all());
    changes.entries = difference(current.entries(), incoming.entries());
    const auto byNo = [](const Change<Entry> &a, const Change<Entry> &b) {
        const auto no = [](const Change<Entry> &change) -> const QString & {
            return (change.after ? change.after : change.before)->no;
        };
        return compareNos(no(a), no(b)) < 0;
    };
    // Sorting takes as much room again as it sorts, and a new sheet is in order.
    if (!std::is_sorted(changes.entries.cbegin(), changes.entries.cend(), byNo))
        std::stable_sort(changes.entries.begin(), changes.entries.end(), byNo);
    changes.synonymGroups = difference(current.synonymGroups(), incoming.synonymGroups());
    return changes;
}

Result<SnapshotPtr> ChangeSet::apply(const Snapshot &current) const
{
    SnapshotData data = current.data();
    if (edition) {
        if (edition->before && *edition->before != data.edition)
            return fail(ErrorCode::Conflict, data.edition.title);
        if (!edition->after)
            return fail(ErrorCode::InvalidContent, data.edition.title, {}, {QStringLiteral("no-edition")});
        if (auto done = checkInvariants(*edition->after); !done)
            return fail(done.error());
        data.edition = *edition->after;
    }
    for (const auto &done : {checkAfter(categories), checkAfter(entries), checkAfter(synonymGroups)}) {
        if (!done)
            return fail(done.error());
    }
    std::map<qint64, qint64> categoryIds;
    if (auto done = applyTo(data.categories, categories, categoryIds); !done)
        return fail(done.error());
    std::map<qint64, qint64> otherIds;
    if (auto done = applyTo(data.entries, entries, otherIds); !done)
        return fail(done.error());
    if (auto done = applyTo(data.synonymGroups, synonymGroups, otherIds); !done)
        return fail(done.error());

    const auto settle = [&categoryIds](CategoryId &id) {
        if (const auto given = categoryIds.find(id.value); given != categoryIds.end())
            id.value = given->second;
    };
    for (Category &category : data.categories)
        settle(category.parent);
    for (Entry &entry : data.entries)
        settle(entry.category);
    if (auto done = checkTogether(data, categories); !done)
        return fail(done.error());
    return Snapshot::create(std::move(data));
}

ChangeCounts countEntries(const ChangeSet &changes)
{
    ChangeCounts counts;
    for (const Change<Entry> &change : changes.entries) {
        if (!change.before)
            ++counts.added;
        else if (!change.after)
            ++counts.removed;
        else
            ++counts.changed;
    }
    return counts;
}

} // namespace sokuto
