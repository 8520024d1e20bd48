// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/listing.h"

#include "search/query.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSet>

namespace sokuto {

bool Lister::isOnView(const Entry &entry, const SearchScope &scope) const
{
    return m_filter == EntryFilter::All ? scope.everyState || isPublicOn(entry, scope.today)
                                        : m_passing.contains(entry.id);
}

Listing Lister::list(const Contents &contents, QStringView text, const SearchScope &scope, bool loosely)
{
    Listing listing;
    if (!contents.snapshot)
        return listing;
    count(contents.snapshot, scope, EntryFilter::All);
    listing.entries = m_entries;
    listing.waiting = !contents.engine && !text.trimmed().isEmpty();
    if (listing.waiting)
        return listing;
    if (text.trimmed().isEmpty()) {
        listing.hits = everyEntry(scope);
        listing.total = listing.hits.size();
        return listing;
    }
    search(listing, *contents.engine, text, scope, loosely);
    return listing;
}

Listing Lister::listWhere(
    EntryFilter filter, const Contents &contents, QStringView text, const SearchScope &scope, bool loosely)
{
    if (filter == EntryFilter::All || !contents.snapshot)
        return list(contents, text, scope, loosely);
    Listing listing;
    count(contents.snapshot, scope, filter);
    listing.entries = m_entries;
    if (!contents.engine || text.trimmed().isEmpty()) {
        listing.hits = everyEntry(scope);
        listing.total = listing.hits.size();
        return listing;
    }
    SearchScope everywhere = scope;
    everywhere.everyState = true;
    everywhere.category = {};
    everywhere.limit = contents.snapshot->entries().size();
    search(listing, *contents.engine, text, everywhere, loosely);
    listing.hits.removeIf([this](const Hit &hit) { return !m_passing.contains(hit.entry); });
    recount(listing);
    if (scope.category.value != 0) {
        const QList<CategoryId> branch = contents.snapshot->categories().withDescendants(scope.category);
        const QSet<CategoryId> wanted(branch.begin(), branch.end());
        listing.hits.removeIf(
            [&](const Hit &hit) { return !wanted.contains(contents.snapshot->find(hit.entry)->category); });
    }
    listing.total = listing.hits.size();
    if (listing.hits.size() > scope.limit)
        listing.hits.resize(scope.limit);
    return listing;
}

/// The hits of each category, after some were left out.
void Lister::recount(Listing &listing) const
{
    QHash<CategoryId, qsizetype> own;
    for (const Hit &hit : std::as_const(listing.hits))
        ++own[m_counted->find(hit.entry)->category];
    QHash<CategoryId, qsizetype> found;
    for (auto it = own.cbegin(); it != own.cend(); ++it) {
        found[CategoryId{}] += it.value();
        for (const CategoryId above : m_counted->categories().path(it.key()))
            found[above] += it.value();
    }
    listing.found = found;
}

Listing Lister::listWithin(const QList<EntryId> &entries, const Contents &contents, QStringView text,
    const SearchScope &scope, bool loosely)
{
    Listing listing;
    if (!contents.snapshot)
        return listing;
    count(contents.snapshot, scope, EntryFilter::All);
    listing.entries = m_entries;
    listing.waiting = !contents.engine && !text.trimmed().isEmpty();
    if (listing.waiting)
        return listing;
    if (text.trimmed().isEmpty()) {
        for (const EntryId id : entries) {
            const Entry *entry = contents.snapshot->find(id);
            if (entry && isOnView(*entry, scope))
                listing.hits.append({id, 0, false, MatchKind::AsWritten});
        }
        listing.total = listing.hits.size();
        return listing;
    }
    SearchScope everywhere = scope;
    everywhere.category = {};
    Q_ASSERT(everywhere.groups && everywhere.group >= 0);
    search(listing, *contents.engine, text, everywhere, loosely);
    return listing;
}

void Lister::search(
    Listing &listing, const Engine &engine, QStringView text, const SearchScope &scope, bool loosely)
{
    QElapsedTimer timer;
    timer.start();
    SearchResult result = loosely ? engine.searchLoosely(text, scope) : engine.search(text, scope);
    listing.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    listing.searched = true;
    listing.hits = std::move(result.hits);
    listing.total = result.total;
    listing.found = std::move(result.totals);
    listing.foundInGroups = std::move(result.groupTotals);
    listing.recall = std::move(result.recall);
    listing.highlights = std::move(result.highlights);
    if (!listing.hits.isEmpty() || !isFilteredEmpty(listing.recall))
        return;
    listing.unfiltered = withoutFilters(text);
    SearchScope one = scope;
    one.limit = 1; // only its total is wanted
    listing.foundUnfiltered = listing.unfiltered.isEmpty() ? listing.entries.value(scope.category)
                                                           : engine.search(listing.unfiltered, one).total;
}

const QList<Hit> &Lister::everyEntry(const SearchScope &scope)
{
    if (m_listed == scope.category)
        return m_everyEntry;
    m_listed = scope.category;
    m_everyEntry.clear();
    const QList<CategoryId> branch = m_counted->categories().withDescendants(scope.category);
    const QSet<CategoryId> wanted(branch.begin(), branch.end());
    for (const Entry &entry : m_counted->entries()) {
        if ((scope.category.value == 0 || wanted.contains(entry.category)) && isOnView(entry, scope))
            m_everyEntry.append({entry.id, 0, false, MatchKind::AsWritten});
    }
    return m_everyEntry;
}

void Lister::count(const SnapshotPtr &snapshot, const SearchScope &scope, EntryFilter filter)
{
    if (m_counted == snapshot && m_countedDay == scope.today && m_countedEveryState == scope.everyState
        && m_filter == filter)
        return;
    m_filter = filter;
    m_passing.clear();
    if (filter != EntryFilter::All) {
        for (const Entry &entry : snapshot->entries()) {
            if (passes(entry, filter, scope.today))
                m_passing.insert(entry.id);
        }
    }
    m_counted = snapshot;
    m_countedDay = scope.today;
    m_countedEveryState = scope.everyState;
    m_entries.clear();
    m_listed.reset();
    QHash<CategoryId, qsizetype> own;
    for (const Entry &entry : snapshot->entries()) {
        if (isOnView(entry, scope))
            ++own[entry.category];
    }
    for (auto it = own.cbegin(); it != own.cend(); ++it) {
        m_entries[CategoryId{}] += it.value();
        for (const CategoryId above : snapshot->categories().path(it.key()))
            m_entries[above] += it.value();
    }
}

} // namespace sokuto
