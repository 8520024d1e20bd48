// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entrytablemodel.h"

#include <QtWidgets/QStyledItemDelegate>

namespace sokuto {

struct Colors;

/// Paints one entry of the list: No; question in bold over one or two lines, the answer's snippet under it,
/// what met the query marked in both, badges on the right, a bar at the selected row.
class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HitDelegate(QObject *parent = nullptr);

    /// Height of the band that carries the heading of a section; above the row that starts it.
    static int bandHeight(const QFont &font);
    /// Height of a row whose question takes so many lines (1 or 2), without a band.
    static int rowHeight(const QFont &font, int questionLines);
    /// Width that is left for the question beside these badges in a column so wide.
    static int questionWidth(const QFont &font, int columnWidth, Badges badges);
    static QFont questionFont(const QFont &font);
    static QFont smallFont(const QFont &font);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index,
        const Colors &colors) const;
    void paintQuestion(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index,
        const Colors &colors) const;
    void paintBadges(
        QPainter *painter, const QRect &area, const QFont &font, Badges badges, const Colors &colors) const;
};

} // namespace sokuto
