// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace sokuto {

struct Colors;

/// Paints a finding: entry, why, and the place with the span marked; or the title of a rule.
class FindingCard final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindingCard(QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFinding(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index,
        const Colors &colors) const;
};

} // namespace sokuto
