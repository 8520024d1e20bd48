// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/searcher.h"

#include "search/engine.h"
#include "search/lexicon.h"

namespace sokuto::bench {

using namespace Qt::StringLiterals;

namespace {

/// The engine as the window uses it.
class SokutoSearcher final : public Searcher
{
public:
    bool understands(Typing) const override { return true; }

    Result<void> build(const Corpus &corpus, const QString &folder) override
    {
        if (auto ready = prepare(); !ready)
            return ready;
        const auto engine = Engine::build(corpus.snapshot, m_lexicon, m_dictionary);
        if (!engine)
            return fail(engine.error());
        return (*engine)->save(cacheIn(folder));
    }

    Result<void> open(const Corpus &corpus, const QString &folder) override
    {
        if (auto ready = prepare(); !ready)
            return ready;
        const auto engine = Engine::load(cacheIn(folder), corpus.snapshot, m_lexicon, m_dictionary);
        if (!engine)
            return fail(engine.error());
        m_engine = *engine;
        return {};
    }

    QList<EntryId> search(const QString &typed, Typing, qsizetype limit) override
    {
        const SearchResult result = m_engine->search(typed, {{}, true, {}});
        QList<EntryId> found;
        for (const Hit &hit : result.hits.mid(0, limit))
            found.append(hit.entry);
        return found;
    }

    void prepareUpdate(const Entry &changed) override
    {
        m_before.reset(); // taking the FAQ before the last update apart is no part of one
        SnapshotData data = m_engine->snapshot()->data();
        for (Entry &entry : data.entries) {
            if (entry.id == changed.id)
                entry = changed;
        }
        ++data.revision;
        m_next = Snapshot::create(std::move(data));
    }

    Result<void> update(const Entry &changed) override
    {
        m_before = std::exchange(m_engine, m_engine->updated(m_next, {changed.id}));
        return {};
    }

private:
    static QString cacheIn(const QString &folder) { return folder + u"/index.cache"; }

    Result<void> prepare()
    {
        const auto lexicon = Lexicon::shipped();
        if (!lexicon)
            return fail(lexicon.error());
        m_lexicon = *lexicon;
        const auto dictionary = Dictionary::open();
        if (!dictionary)
            return fail(dictionary.error());
        m_dictionary = *dictionary;
        return {};
    }

    LexiconPtr m_lexicon;
    DictionaryPtr m_dictionary;
    EnginePtr m_engine;
    SnapshotPtr m_next;
    EnginePtr m_before;
};

} // namespace

SearcherKind sokutoSearcher()
{
    return {u"Sokuto"_s, u"this program: words, bigrams and readings, typos mended, synonyms"_s,
        [] { return std::make_unique<SokutoSearcher>(); }};
}

} // namespace sokuto::bench
