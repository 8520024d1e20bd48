// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLayout>

namespace sokuto {

/// Widgets one after the other, in as many rows as the width asks for. None is wider than a row.
class FlowLayout final : public QLayout
{
public:
    FlowLayout(int columnGap, int rowGap, QWidget *parent = nullptr);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool move) const;

    int m_columnGap;
    int m_rowGap;
    QList<QLayoutItem *> m_items; // owned
};

} // namespace sokuto
