// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace sokuto {

/// Paints name and count of a category, below the heading of its group when it starts one. The ground and
/// the heading are the view's.
class CategoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CategoryDelegate(QObject *parent = nullptr);

    static QFont headingFont(const QFont &font);
    static int headingHeight(const QFont &font);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sokuto
