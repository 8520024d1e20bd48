// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/engine.h"
#include "service/entryfilter.h"

#include <QtCore/QSet>

#include <optional>

namespace sokuto {

/// One edition and the engine over it: what everybody reads, swapped as one.
struct Contents
{
    SnapshotPtr snapshot; ///< Null = no FAQ.
    EnginePtr engine; ///< Null until the index exists; otherwise over `snapshot`.
};

/// What the list shows for a text and a category.
struct Listing
{
    QList<Hit> hits; ///< By relevance; without a search by natural order of No.
    bool searched = false; ///< False when there is nothing to search, or nothing to search with yet.
    bool waiting = false; ///< There is a text and no engine yet: nothing is listed that nobody looked for.
    qsizetype total = 0; ///< Entries or hits within the category; `hits` may hold fewer.
    /// Entries on view in each category with everything below it; {0} = all.
    QHash<CategoryId, qsizetype> entries;
    std::optional<QHash<CategoryId, qsizetype>> found; ///< The same for hits, while a search is on.
    QList<qsizetype> foundInGroups; ///< And in each group of the scope; empty without a search.
    Recall recall;
    QString unfiltered; ///< Where nothing is left: the text without fields and exclusions.
    qsizetype foundUnfiltered = 0; ///< What that finds in the same category.
    std::shared_ptr<const HighlightSource> highlights; ///< Null without a search.
    double milliseconds = 0; ///< What the search took.
};

/// Turns what the box shows into what the list shows. Keeps the counts and the last whole list of one edition
/// and day.
class Lister final
{
public:
    /// `loosely`: the search that lets everything go and guesses from the start.
    Listing list(const Contents &contents, QStringView text, const SearchScope &scope, bool loosely);
    /// Only what passes the filter; counts follow it.
    Listing listWhere(EntryFilter filter, const Contents &contents, QStringView text,
        const SearchScope &scope, bool loosely);
    /// Only these entries, in this order when nothing is searched; they are the scope's group. The scope's
    /// category is not looked at.
    Listing listWithin(const QList<EntryId> &entries, const Contents &contents, QStringView text,
        const SearchScope &scope, bool loosely);

private:
    static void search(
        Listing &listing, const Engine &engine, QStringView text, const SearchScope &scope, bool loosely);
    void count(const SnapshotPtr &snapshot, const SearchScope &scope, EntryFilter filter);
    bool isOnView(const Entry &entry, const SearchScope &scope) const;
    void recount(Listing &listing) const;
    const QList<Hit> &everyEntry(const SearchScope &scope);

    SnapshotPtr m_counted;
    QDate m_countedDay;
    bool m_countedEveryState = false;
    EntryFilter m_filter = EntryFilter::All;
    QSet<EntryId> m_passing; ///< Empty without a filter.
    QHash<CategoryId, qsizetype> m_entries;
    std::optional<CategoryId> m_listed; ///< The category that m_everyEntry lists.
    QList<Hit> m_everyEntry;
};

} // namespace sokuto
