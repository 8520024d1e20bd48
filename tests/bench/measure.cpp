// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include "bench/statistics.h"
#include "bench/typing.h"

#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace sokuto::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsShown = 20;

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

Typing typingOf(const Query &query)
{
    if (query.kind == u"sentence")
        return Typing::Sentence;
    const bool latin =
        std::all_of(query.text.cbegin(), query.text.cend(), [](QChar c) { return c.unicode() < 128; });
    return latin ? Typing::Romaji : Typing::Kana;
}

/// 0 for the first; -1 when none of them is there.
qsizetype rankOf(const QList<EntryId> &expected, const QList<EntryId> &found)
{
    for (qsizetype rank = 0; rank < found.size(); ++rank) {
        if (expected.contains(found.at(rank)))
            return rank;
    }
    return -1;
}

/// Runs everything that is asked of one engine and keeps the books.
class Examiner
{
public:
    Examiner(Searcher &searcher, const Effort &effort)
        : m_searcher(searcher)
        , m_effort(effort)
    {
    }

    QList<EntryId> timedSearch(const QString &typed, Typing typing, Samples &times)
    {
        const double start = threadCpuMs();
        QList<EntryId> found = m_searcher.search(typed, typing, rowsShown);
        times.add(threadCpuMs() - start);
        return found;
    }

    /// Every state of the sessions, in order. Gives the times and, if wanted, the keys until the answer.
    QJsonObject type(const QList<Session> &sessions, Typing typing, QJsonObject *keysUntilFound = nullptr)
    {
        if (!m_searcher.understands(typing))
            return {};
        Samples times;
        Samples keys;
        const QList<Session> asked = sessions.mid(0, m_effort.sessions);
        for (const Session &session : asked) {
            bool reached = false;
            for (qsizetype key = 0; key < session.states.size(); ++key) {
                const qsizetype rank =
                    rankOf(session.expected, timedSearch(session.states.at(key), typing, times));
                if (!reached && rank >= 0 && rank < 3) {
                    keys.add(double(key + 1));
                    reached = true;
                }
            }
            if (!reached)
                keys.add(notReached);
        }
        if (keysUntilFound != nullptr)
            *keysUntilFound = keysToJson(keys, asked.size());
        return times.toJson();
    }

    QJsonArray operatorShares(const QList<Query> &queries) { return shares(queries, {1, 3, 5}); }
    QJsonArray sentenceShares(const QList<Query> &queries) { return shares(queries, {1, 5}); }

    Result<QJsonObject> update(const Corpus &corpus)
    {
        Samples times;
        const QList<Entry> &entries = corpus.snapshot->entries();
        for (qsizetype i = 0; i < m_effort.updates; ++i) {
            Entry changed = entries.at((i * 7919) % entries.size());
            changed.question += u"（改訂）"_s;
            m_searcher.prepareUpdate(changed);
            const double start = threadCpuMs();
            if (auto done = m_searcher.update(changed); !done)
                return fail(done.error());
            times.add(threadCpuMs() - start);
        }
        return times.toJson();
    }

private:
    static constexpr double notReached = 1e6;

    static QJsonObject keysToJson(const Samples &keys, qsizetype sessions)
    {
        if (sessions == 0)
            return {};
        // The median counts those that never reach it as the slowest.
        const double median = keys.percentile(.5);
        const qsizetype missed = keys.countFrom(notReached);
        return {{u"median"_s, median >= notReached ? QJsonValue() : QJsonValue(median)},
            {u"reached"_s, double(sessions - missed) / double(sessions)}};
    }

    QJsonArray shares(const QList<Query> &queries, const QList<qsizetype> &depths)
    {
        QList<qsizetype> hits(depths.size(), 0);
        const QList<Query> asked = queries.mid(0, std::max<qsizetype>(m_effort.sessions, 1));
        for (const Query &query : asked) {
            if (!m_searcher.understands(typingOf(query)))
                continue;
            const qsizetype rank =
                rankOf(query.expected, m_searcher.search(query.text, typingOf(query), rowsShown));
            for (qsizetype i = 0; i < depths.size(); ++i)
                hits[i] += rank >= 0 && rank < depths.at(i) ? 1 : 0;
        }
        QJsonArray result;
        for (const qsizetype hit : std::as_const(hits))
            result.append(double(hit) / double(std::max<qsizetype>(asked.size(), 1)));
        return result;
    }

    Searcher &m_searcher;
    Effort m_effort;
};

} // namespace

Result<QJsonObject> measureBuild(const SearcherKind &kind, qsizetype size, const QString &folder)
{
    const auto corpus = makeCorpus(size);
    if (!corpus)
        return fail(corpus.error());
    const auto searcher = kind.make();
    const qint64 before = residentBytes();
    const double cpu = processCpuMs();
    QElapsedTimer wall;
    wall.start();
    if (auto built = searcher->build(*corpus, folder); !built)
        return fail(built.error());
    return QJsonObject{{u"wallMs"_s, double(wall.nsecsElapsed()) / 1e6}, {u"cpuMs"_s, processCpuMs() - cpu},
        {u"bytes"_s, bytesIn(folder)}, {u"peakBytes"_s, std::max<qint64>(0, residentBytes() - before)}};
}

Result<QJsonObject> measureUse(
    const SearcherKind &kind, qsizetype size, const QString &folder, const Effort &effort)
{
    const auto corpus = makeCorpus(size);
    if (!corpus)
        return fail(corpus.error());
    const auto dictionary = Dictionary::open();
    Morphology morphology(dictionary ? *dictionary : nullptr);
    const Sessions sessions = makeSessions(*corpus, morphology);
    releaseFreedMemory();
    const qint64 before = residentBytes();

    const auto searcher = kind.make();
    const double cpu = processCpuMs();
    QElapsedTimer wall;
    wall.start();
    if (auto opened = searcher->open(*corpus, folder); !opened)
        return fail(opened.error());
    QJsonObject result{
        {u"openWallMs"_s, double(wall.nsecsElapsed()) / 1e6}, {u"openCpuMs"_s, processCpuMs() - cpu}};
    Examiner examiner(*searcher, effort);
    Samples first;
    examiner.timedSearch(u"再発行"_s, Typing::Kana, first);
    result.insert(u"firstMs"_s, first.percentile(1));

    result.insert(u"romaji"_s, examiner.type(sessions.romaji, Typing::Romaji));
    QJsonObject keys;
    examiner.type(sessions.operatorKeys, Typing::Romaji, &keys);
    result.insert(u"operatorKeys"_s, keys);
    result.insert(u"kana"_s, examiner.type(sessions.kana, Typing::Kana));
    result.insert(u"sentence"_s, examiner.type(sessions.sentences, Typing::Sentence));
    releaseFreedMemory();
    result.insert(u"residentBytes"_s, std::max<qint64>(0, residentBytes() - before));
    result.insert(u"operator"_s, examiner.operatorShares(corpus->operatorQueries));
    result.insert(u"recall"_s, examiner.sentenceShares(corpus->sentences));
    const auto updated = examiner.update(*corpus);
    if (!updated)
        return fail(updated.error());
    result.insert(u"update"_s, *updated);
    return result;
}

} // namespace sokuto::bench
