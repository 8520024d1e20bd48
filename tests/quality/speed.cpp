// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/speed.h"

#include "quality/measures.h"
#include "search/lexicon.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

#include <algorithm>

#include <ctime>

namespace sokuto::quality {

using namespace Qt::StringLiterals;

namespace {

/// Processor time, so that a busy machine does not disturb the figures.
class Stopwatch
{
public:
    enum Kind { Thread, Process };
    explicit Stopwatch(Kind kind = Thread)
        : m_clock(kind == Thread ? CLOCK_THREAD_CPUTIME_ID : CLOCK_PROCESS_CPUTIME_ID)
        , m_start(now())
    {
    }
    double milliseconds() const { return now() - m_start; }

private:
    double now() const
    {
        timespec time{};
        clock_gettime(m_clock, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    clockid_t m_clock;
    double m_start;
};

/// Resident memory in MB.
double residentMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmRSS:");
    return at < 0 ? 0 : status.mid(at + 6, 16).trimmed().split(' ').first().toDouble() / 1024;
}

QStringList typedPath(const QString &text)
{
    QStringList states;
    for (qsizetype length = 1; length <= text.size(); ++length)
        states.append(text.left(length));
    return states;
}

void printLatency(QTextStream &out, const QString &name, const Engine &engine, const QStringList &states)
{
    std::vector<double> times;
    QString slowest;
    double worst = 0;
    for (const QString &state : states) {
        const Stopwatch watch;
        const SearchResult result = engine.search(state, scopeForTests());
        const double time = watch.milliseconds();
        times.push_back(time);
        if (time > worst) {
            worst = time;
            slowest = state;
        }
    }
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) { return times[size_t(double(times.size() - 1) * share)]; };
    out << "  " << name.leftJustified(12) << " median " << QString::number(at(.5), 'f', 3) << " p90 "
        << QString::number(at(.9), 'f', 3) << " p99 " << QString::number(at(.99), 'f', 3) << " max "
        << QString::number(worst, 'f', 3) << " ms (" << slowest << "), " << times.size() << " keystrokes\n";
    out.flush();
}

} // namespace

SnapshotPtr enlarged(const SnapshotPtr &base, qsizetype count, quint32 seed)
{
    QRandomGenerator random(seed);
    SnapshotData data = base->data();
    QStringList sentences;
    for (const Entry &entry : base->entries())
        sentences += entry.answers.first().text.split(u'。', Qt::SkipEmptyParts);
    const auto pick = [&random](const auto &list) { return list[random.bounded(quint32(list.size()))]; };
    while (data.entries.size() < count) {
        Entry entry = pick(base->entries());
        entry.id = {data.entries.size() + 1};
        entry.no = u'x' + QString::number(entry.id.value);
        entry.question = pick(base->entries()).question;
        QStringList answer;
        for (int i = 0; i < 6; ++i)
            answer.append(pick(sentences));
        entry.answers[0].text = answer.join(u'。');
        data.entries.append(entry);
    }
    data.entries.resize(count);
    return Snapshot::create(std::move(data));
}

void printSpeed(QTextStream &out, const SnapshotPtr &snapshot)
{
    const DictionaryPtr dictionary = *Dictionary::open();
    QElapsedTimer wall;
    wall.start();
    Stopwatch watch;
    const LexiconPtr lexicon = *Lexicon::shipped();
    out << "lexicon " << watch.milliseconds() << " ms\n";
    out << snapshot->entries().size() << " entries, memory before " << residentMemory() << " MB\n";
    wall.start();
    watch = Stopwatch(Stopwatch::Process);
    EnginePtr engine = *Engine::build(snapshot, lexicon, dictionary);
    out << "build " << watch.milliseconds() << " ms of processor, " << wall.elapsed()
        << " ms by the clock, index " << double(engine->memoryUse()) / 1e6 << " MB, memory "
        << residentMemory() << " MB\n";
    QTemporaryDir directory;
    const QString path = directory.filePath(u"index"_s);
    watch = Stopwatch();
    if (const auto saved = engine->save(path); !saved)
        out << "save failed: " << saved.error().detail << "\n";
    out << "save " << watch.milliseconds() << " ms, " << double(QFileInfo(path).size()) / 1e6 << " MB\n";
    if (qEnvironmentVariableIsSet("KEEP_INDEX"))
        QFile::copy(path, u"/tmp/kept-index"_s);
    engine.reset();
    out << "memory without an index " << residentMemory() << " MB\n";
    watch = Stopwatch();
    engine = *Engine::load(path, snapshot, lexicon, dictionary);
    out << "load " << watch.milliseconds() << " ms, memory " << residentMemory() << " MB\n";
    watch = Stopwatch();
    engine->search(u"s", scopeForTests());
    out << "first search " << watch.milliseconds() << " ms\n";

    QStringList romaji;
    QStringList kana;
    QStringList sentences;
    for (const QString &name : {u"operator-queries.tsv"_s, u"own-queries.tsv"_s}) {
        for (const Query &query : operatorQueries(name)) {
            if (query.kind == u"romaji")
                romaji += typedPath(query.text);
            else if (query.kind != u"sentence")
                kana += typedPath(query.text);
        }
    }
    const auto questions = collectionQueries(u"jafaq.q.tsv.gz"_s);
    for (qsizetype i = 0; i < questions.size(); i += 5)
        sentences.append(questions[i].text);
    for (qsizetype i = 0; i < questions.size(); i += 100)
        kana += typedPath(questions[i].text);
    printLatency(out, u"romaji"_s, *engine, romaji);
    printLatency(out, u"kana, kanji"_s, *engine, kana);
    printLatency(out, u"sentences"_s, *engine, sentences);
    out << "memory after " << residentMemory() << " MB\n";

    SnapshotData data = snapshot->data();
    std::vector<std::pair<double, qsizetype>> updates; // and how long the entry is
    const int times =
        qEnvironmentVariableIntValue("UPDATES") > 0 ? qEnvironmentVariableIntValue("UPDATES") : 40;
    for (int i = 0; i < times; ++i) {
        const qsizetype row = (i * 7919) % data.entries.size();
        data.entries[row].question += u"改"_s;
        const SnapshotPtr changed = Snapshot::create(data);
        const QList<EntryId> ids{changed->entries()[row].id};
        watch = Stopwatch();
        EnginePtr next = engine->updated(changed, ids);
        const Entry &entry = data.entries[row];
        updates.emplace_back(
            watch.milliseconds(), entry.question.size() + entry.answers.constFirst().text.size());
        engine.swap(next); // letting go of the old snapshot is not part of it
    }
    std::sort(updates.begin(), updates.end());
    const auto median = updates[updates.size() / 2];
    out << "update of one entry: median " << median.first << " (" << median.second << " characters), worst "
        << updates.back().first << " ms (" << updates.back().second << " characters)\n";
    watch = Stopwatch();
    if (const auto saved = engine->save(path); !saved)
        out << "save failed: " << saved.error().detail << "\n";
    out << "save after " << times << " updates " << watch.milliseconds() << " ms\n";
    watch = Stopwatch();
    const auto again = engine->updated(snapshot);
    out << "update by comparing everything " << watch.milliseconds() << " ms\n";
}

} // namespace sokuto::quality
