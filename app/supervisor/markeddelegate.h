// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"

#include <QtWidgets/QStyledItemDelegate>

namespace sokuto {

/// A text in one line and what is marked in it.
struct MarkedLine
{
    QString text;
    QList<MatchSpan> marks;
    bool operator==(const MarkedLine &) const = default;
};
/// Of a line that is wider than `width` so much of the beginning gives way to "…" that the first mark is
/// seen.
MarkedLine withMarkInSight(const MarkedLine &line, const QFontMetricsF &metrics, qreal width);

/// One line of text with stretches marked; the first of them is always in sight.
class MarkedDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `marksRole` gives a QList<MatchSpan>.
    explicit MarkedDelegate(int marksRole, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_marksRole;
};

} // namespace sokuto
