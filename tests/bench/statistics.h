// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace sokuto::bench {

/// Milliseconds of CPU this thread has used; the machine may be busy with other things meanwhile.
double threadCpuMs();
/// Milliseconds of CPU all threads of this process have used.
double processCpuMs();
/// Resident memory of this process in bytes; 0 where the system does not tell.
qint64 residentBytes();
/// Gives memory that was freed back to the system, so that residentBytes() counts what is in use.
void releaseFreedMemory();

/// Times of single calls in milliseconds.
class Samples
{
public:
    void add(double ms) { m_values.append(ms); }
    bool isEmpty() const { return m_values.isEmpty(); }
    /// Samples of at least `value`.
    qsizetype countFrom(double value) const;
    /// Nearest-rank percentile, 0 < share <= 1. The samples must not be empty.
    double percentile(double share) const;
    /// count, median, p99, max; empty without samples.
    QJsonObject toJson() const;

private:
    QList<double> m_values;
};

} // namespace sokuto::bench
