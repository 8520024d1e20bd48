// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace sokuto {

/// One line of text with stretches marked.
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
