// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/corpus.h"

#include <functional>
#include <memory>

namespace sokuto::bench {

/// What is typed, as far as engines differ in what they can do with it.
enum class Typing { Romaji, Kana, Sentence };

/// One engine under test. Built once into a folder by one process, opened and asked by another, so that the
/// memory of building is not counted as memory of searching.
class Searcher
{
public:
    virtual ~Searcher() = default;
    virtual bool understands(Typing typing) const = 0;
    /// Makes the index of the corpus from its text and writes it into the folder.
    virtual Result<void> build(const Corpus &corpus, const QString &folder) = 0;
    /// Makes the written index ready for search().
    virtual Result<void> open(const Corpus &corpus, const QString &folder) = 0;
    /// Entries in order, the best first, at most `limit`.
    virtual QList<EntryId> search(const QString &typed, Typing typing, qsizetype limit) = 0;
    /// Not counted: whatever the surroundings of the engine would do before update().
    virtual void prepareUpdate(const Entry &) {}
    /// Replaces the entry with the same id.
    virtual Result<void> update(const Entry &changed) = 0;
};

struct SearcherKind
{
    QString name;
    QString says; ///< One line for the table's legend.
    std::function<std::unique_ptr<Searcher>()> make;
};

/// Sokuto first, then the peers that this build has.
QList<SearcherKind> searcherKinds();

// One function per file searcher_*.cpp and peers_*.cpp.
SearcherKind sokutoSearcher();
QList<SearcherKind> fts5Peers();
QList<SearcherKind> xapianPeers(); ///< Empty when Xapian was not there at build time.

} // namespace sokuto::bench
