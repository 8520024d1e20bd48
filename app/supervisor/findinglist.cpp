// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/findinglist.h"

#include "supervisor/findingcard.h"

#include <QtGui/QKeyEvent>

#include <algorithm>

namespace sokuto {

FindingList::FindingList(QWidget *parent)
    : QTreeView(parent)
    , m_model(new FindingModel(this))
{
    setModel(m_model);
    setItemDelegate(new FindingCard(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setItemsExpandable(false);
    setUniformRowHeights(true); // or every one of very many would be asked
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
}

void FindingList::setItems(const QList<FindingItem> &items, const FindingModel::Describe &describe)
{
    const QModelIndex before = currentIndex();
    const FindingItem *row = m_model->itemAt(before);
    const QString key = row ? row->key : QString();
    const int group = before.isValid() ? (row ? before.parent().row() : before.row()) : 0;
    const int place = row ? before.row() : 0;
    m_quiet = true;
    m_model->setItems(items, describe);
    expandAll();
    QModelIndex current = key.isEmpty() ? QModelIndex() : m_model->indexOf(key);
    if (!current.isValid() && m_model->rowCount() > 0) {
        const QModelIndex title = m_model->index(std::min(group, m_model->rowCount() - 1), 0);
        current = m_model->index(std::min(place, m_model->rowCount(title) - 1), 0, title);
    }
    if (current.isValid()) {
        setCurrentIndex(current);
        scrollTo(current);
        if (current.row() == 0)
            scrollTo(current.parent()); // the title above it says what it is
    }
    m_quiet = false;
    Q_EMIT picked();
}

std::optional<FindingRow> FindingList::currentRow() const
{
    return m_model->rowAt(currentIndex());
}

void FindingList::moveBy(int step)
{
    QModelIndex next = currentIndex();
    do {
        next = step > 0 ? indexBelow(next) : indexAbove(next);
    } while (next.isValid() && !m_model->itemAt(next));
    if (next.isValid())
        setCurrentIndex(next);
}

void FindingList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_quiet)
        Q_EMIT picked();
}

void FindingList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return moveBy(1);
    case Qt::Key_Up:
        return moveBy(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentRow())
            Q_EMIT openRequested();
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void FindingList::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    if (currentRow())
        Q_EMIT openRequested();
}

} // namespace sokuto
