// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QSpinBox>

namespace sokuto {

/// Chooses one of the rows of a table by the number that its file or sheet shows for it. Rows that are blank
/// there are passed over; 0 = none.
class RowBox final : public QSpinBox
{
    Q_OBJECT

public:
    explicit RowBox(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RowBox)

    /// Their numbers, ascending.
    void setLines(const QList<int> &lines);
    /// By its place among the lines; -1 = none.
    void setRow(qsizetype row);

    void stepBy(int steps) override;

Q_SIGNALS:
    void rowChosen(qsizetype row);

private:
    qsizetype rowFrom(int line) const;
    void settle();

    QList<int> m_lines;
};

} // namespace sokuto
