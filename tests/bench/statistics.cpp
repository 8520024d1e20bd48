// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/statistics.h"

#include <QtCore/QFile>

#include <algorithm>
#include <cmath>
#include <ctime>

#include <malloc.h>
#include <unistd.h>

namespace sokuto::bench {

using namespace Qt::StringLiterals;

static double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double threadCpuMs()
{
    return milliseconds(CLOCK_THREAD_CPUTIME_ID);
}

double processCpuMs()
{
    return milliseconds(CLOCK_PROCESS_CPUTIME_ID);
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.size() > 1 ? fields.at(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

void releaseFreedMemory()
{
    malloc_trim(0);
}

qsizetype Samples::countFrom(double value) const
{
    return std::count_if(m_values.cbegin(), m_values.cend(), [value](double one) { return one >= value; });
}

double Samples::percentile(double share) const
{
    Q_ASSERT(!m_values.isEmpty());
    QList<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = qsizetype(std::ceil(share * double(sorted.size())));
    return sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1));
}

QJsonObject Samples::toJson() const
{
    if (m_values.isEmpty())
        return {};
    return {{u"count"_s, m_values.size()}, {u"median"_s, percentile(.5)}, {u"p99"_s, percentile(.99)},
        {u"max"_s, percentile(1)}};
}

} // namespace sokuto::bench
