// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/categorypane.h"

#include "models/entrytablemodel.h"
#include "ui/categorydelegate.h"
#include "ui/colors.h"
#include "ui/typing.h"

#include <QtCore/QEvent>
#include <QtCore/QMimeData>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QDragMoveEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>

namespace sokuto {

CategoryPane::CategoryPane(QWidget *parent)
    : QTreeView(parent)
    , m_model(new CategoryTreeModel(this))
{
    setModel(m_model);
    setItemDelegate(new CategoryDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(14);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setUniformRowHeights(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus); // a click narrows and leaves the caret in the search box
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAttribute(Qt::WA_Hover);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(20);
    header()->setSectionResizeMode(CategoryTreeModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(CategoryTreeModel::CountColumn, QHeaderView::Fixed);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        expandAll();
        fitColumns();
        selectQuietly(m_selected);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { fitColumns(); });
    retranslate();
    selectQuietly({});
}

void CategoryPane::selectQuietly(const Place &place)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_selected = m_model->indexOf(place).isValid() ? place : Place{};
    setCurrentIndex(m_model->indexOf(m_selected));
}

void CategoryPane::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitColumns();
        scheduleDelayedItemsLayout();
    }
}

void CategoryPane::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void CategoryPane::keyPressEvent(QKeyEvent *event)
{
    if (isTyping(event))
        event->ignore(); // the search box's
    else
        QTreeView::keyPressEvent(event);
}

void CategoryPane::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_quiet || !current.isValid())
        return;
    const auto place = current.data(CategoryTreeModel::PlaceRole).value<Place>();
    if (place == m_selected)
        return;
    m_selected = place;
    Q_EMIT placePicked(place);
}

void CategoryPane::setTakesEntries(bool takes)
{
    setDragDropMode(takes ? DropOnly : NoDragDrop);
    setAcceptDrops(takes);
}

/// {0} where nothing can be dropped: views are no categories.
CategoryId CategoryPane::categoryAt(const QDropEvent *event) const
{
    const auto place = indexAt(event->position().toPoint()).data(CategoryTreeModel::PlaceRole).value<Place>();
    const bool known = event->mimeData()->hasFormat(EntryTableModel::entriesMimeType());
    return known && place.view == EntryView::All ? place.category : CategoryId{};
}

void CategoryPane::markTarget(const QModelIndex &index)
{
    m_target = index.siblingAtColumn(0);
    viewport()->update();
}

void CategoryPane::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(event->mimeData()->hasFormat(EntryTableModel::entriesMimeType()));
}

void CategoryPane::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // scrolls near the edges
    const bool fits = categoryAt(event).value != 0;
    markTarget(fits ? indexAt(event->position().toPoint()) : QModelIndex());
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(fits);
}

void CategoryPane::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeView::dragLeaveEvent(event);
    markTarget({});
}

void CategoryPane::dropEvent(QDropEvent *event)
{
    markTarget({});
    const CategoryId category = categoryAt(event);
    const QList<EntryId> entries = EntryTableModel::entriesOf(event->mimeData());
    // The rows stay where they are until the save is done, so the view that they come from removes nothing.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (category.value != 0 && !entries.isEmpty())
        Q_EMIT entriesDropped(entries, category);
}

void CategoryPane::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    // The tree is always open; indents say enough.
    Q_UNUSED(painter)
    Q_UNUSED(rect)
    Q_UNUSED(index)
}

void CategoryPane::drawRow(
    QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    QStyleOptionViewItem item = options;
    const Colors &colors = Colors::of(palette());
    const QString heading = index.data(CategoryTreeModel::HeadingRole).toString();
    QRect row = options.rect;
    if (!heading.isEmpty()) {
        const int band = CategoryDelegate::headingHeight(font());
        painter->setPen(colors.muted);
        painter->setFont(CategoryDelegate::headingFont(font()));
        painter->drawText(row.adjusted(12, 0, -12, band - row.height()).adjusted(0, 0, 0, -4),
            Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, heading);
        row.setTop(row.top() + band);
    }
    if (selectionModel()->isRowSelected(index.row(), index.parent()))
        painter->fillRect(row, colors.selection);
    else if (options.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, colors.hover);
    if (m_target.isValid() && index.siblingAtColumn(0) == m_target) {
        painter->setPen(QPen(colors.accent, 2));
        painter->drawRect(row.adjusted(1, 1, -2, -2));
    }
    if (hasFocus() && index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0)) {
        painter->setPen(colors.accent);
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    QTreeView::drawRow(painter, item, index);
}

void CategoryPane::retranslate()
{
    //: Accessible name of the tree on the left
    setAccessibleName(tr("Categories"));
    m_model->retranslate();
    fitColumns();
}

void CategoryPane::fitColumns()
{
    const QString widest = m_model->indexOf({}, CategoryTreeModel::CountColumn).data().toString();
    header()->resizeSection(
        CategoryTreeModel::CountColumn, QFontMetrics(font()).horizontalAdvance(widest) + 24);
}

} // namespace sokuto
