// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/rowbox.h"

#include <algorithm>

namespace sokuto {

RowBox::RowBox(QWidget *parent)
    : QSpinBox(parent)
{
    connect(this, &QSpinBox::valueChanged, this, [this](int line) {
        if (line == 0 || m_lines.contains(line)) // else somebody is still typing
            Q_EMIT rowChosen(m_lines.indexOf(line));
    });
    connect(this, &QSpinBox::editingFinished, this, &RowBox::settle);
}

void RowBox::setLines(const QList<int> &lines)
{
    m_lines = lines;
    setRange(0, lines.isEmpty() ? 0 : lines.constLast());
}

void RowBox::setRow(qsizetype row)
{
    setValue(m_lines.value(row, 0));
}

/// The first one at or after a line.
qsizetype RowBox::rowFrom(int line) const
{
    return std::lower_bound(m_lines.cbegin(), m_lines.cend(), line) - m_lines.cbegin();
}

void RowBox::stepBy(int steps)
{
    const qsizetype now = value() == 0 ? -1 : rowFrom(value());
    setRow(std::clamp<qsizetype>(now + steps, -1, m_lines.size() - 1));
}

/// A blank row was typed: what stands below it.
void RowBox::settle()
{
    if (value() != 0)
        setRow(std::min(rowFrom(value()), m_lines.size() - 1));
}

} // namespace sokuto
