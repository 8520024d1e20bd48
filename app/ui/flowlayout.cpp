// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flowlayout.h"

#include <QtWidgets/QWidget>

#include <algorithm>

namespace sokuto {

FlowLayout::FlowLayout(int columnGap, int rowGap, QWidget *parent)
    : QLayout(parent)
    , m_columnGap(columnGap)
    , m_rowGap(rowGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = {size.width() + (size.isEmpty() ? 0 : m_columnGap) + item->sizeHint().width(),
                std::max(size.height(), item->sizeHint().height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// Height that the items take in the width of `rect`; puts them there when `move` is true.
int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    int x = area.x();
    int y = area.y();
    QList<std::pair<QLayoutItem *, QRect>> row;
    int rowHeight = 0;
    const auto finishRow = [&] {
        for (const auto &[item, place] : row) {
            if (move)
                item->setGeometry(place.translated(0, (rowHeight - place.height()) / 2));
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), area.width());
        const int height =
            item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (!row.isEmpty() && x + width > area.x() + area.width()) {
            finishRow();
            x = area.x();
            y += rowHeight + m_rowGap;
            rowHeight = 0;
        }
        row.append({item, QRect(x, y, width, height)});
        x += width + m_columnGap;
        rowHeight = std::max(rowHeight, height);
    }
    finishRow();
    return y + rowHeight - rect.y() + contentsMargins().bottom();
}

} // namespace sokuto
