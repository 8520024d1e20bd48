// SPDX-License-Identifier: GPL-3.0-or-later
// checks_bench [ENTRIES]: what the content checks cost, rule by rule, on one thread.
#include "bench/corpus.h"
#include "domain/checkrules.h"
#include "service/contentcheck.h"

#include <QtCore/QElapsedTimer>

#include <cstdio>
#include <ctime>

using namespace sokuto;

namespace {

QDate today()
{
    return {2026, 1, 15};
}

/// Of the processor, whatever else runs on the machine.
long long milliseconds(std::clock_t from)
{
    return static_cast<long long>(std::clock() - from) * 1000 / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char *argv[])
{
    const qsizetype size = argc > 1 ? QByteArray(argv[1]).toLongLong() : 10000;
    const auto corpus = bench::makeCorpus(size);
    const auto dictionary = Dictionary::open();
    if (!corpus || !dictionary) {
        std::fprintf(stderr, "%s\n", qPrintable((corpus ? dictionary.error() : corpus.error()).subject));
        return 1;
    }
    const Snapshot &snapshot = *corpus->snapshot;
    // Each rule is told by the progress that is made before it and after it.
    QList<long long> starts;
    QElapsedTimer timer;
    timer.start();
    const std::clock_t start = std::clock();
    const auto findings = checkContent(snapshot, today(), *dictionary, nullptr,
        [&starts, start](int, int) { starts.append(milliseconds(start)); });
    starts.append(milliseconds(start));
    for (qsizetype i = 0; i + 1 < starts.size(); ++i)
        std::printf("rule %2d: %5lld ms\n", int(i + 1), starts[i + 1] - starts[i]);
    std::printf("%lld entries, %lld findings: %lld ms of the processor, %lld ms by the clock\n",
        static_cast<long long>(snapshot.entries().size()), static_cast<long long>(findings.size()),
        starts.last(), static_cast<long long>(timer.elapsed()));
    return 0;
}
