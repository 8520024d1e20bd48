// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/categoryplantree.h"

#include "ui/colors.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

#include <utility>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole + 1;

/// Frames the cell that F2 edits: the whole row looks selected.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto *tree = qobject_cast<const QAbstractItemView *>(option.widget);
        if (!tree || index != edited(tree->currentIndex()))
            return;
        const Colors &colors = Colors::of(tree->palette());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(tree->hasFocus() ? colors.accent : colors.muted);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
        painter->restore();
    }

    /// The count is nobody's to edit.
    static QModelIndex edited(const QModelIndex &index)
    {
        return index.column() == CategoryPlanTree::EntriesColumn
            ? index.siblingAtColumn(CategoryPlanTree::NameColumn)
            : index;
    }
};

} // namespace

CategoryPlanTree::CategoryPlanTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"categoryPlanTree"_s);
    setItemDelegate(new CellDelegate(this));
    setColumnCount(3);
    setTreePosition(NameColumn); // a number may be missing, a name never is
    setUniformRowHeights(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setAllColumnsShowFocus(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header()->resizeSection(NumberColumn, 120);
    header()->resizeSection(EntriesColumn, 70);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, viewport(),
        [this] { viewport()->update(); }); // the cell that is marked may be another one of the row
    connect(this, &QTreeWidget::itemChanged, this, &CategoryPlanTree::edited);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT selectionMoved();
    });
    retranslate();
}

CategoryId CategoryPlanTree::idOf(const QTreeWidgetItem *item)
{
    return item ? CategoryId{item->data(NumberColumn, idRole).toLongLong()} : CategoryId{};
}

CategoryId CategoryPlanTree::selected() const
{
    return idOf(currentItem());
}

void CategoryPlanTree::show(const CategoryPlan &plan, CategoryId selected)
{
    const QScopedValueRollback filling(m_filling, true);
    const int column = std::max(currentColumn(), 0);
    clear();
    fill(plan, plan.tree(), {}, invisibleRootItem());
    expandAll();
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if (idOf(*it) == selected)
            setCurrentItem(*it, column);
    }
    if (!currentItem() && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0), column);
}

void CategoryPlanTree::fill(
    const CategoryPlan &plan, const CategoryTree &tree, CategoryId parent, QTreeWidgetItem *into)
{
    const QList<CategoryId> children = tree.children(parent);
    for (const CategoryId id : children) {
        const Category &category = *tree.find(id);
        auto *item = new QTreeWidgetItem(into); // the tree owns its items
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setText(NumberColumn, category.number);
        item->setText(NameColumn, category.name);
        item->setText(EntriesColumn, locale().toString(plan.entriesIn(id)));
        item->setTextAlignment(EntriesColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(NumberColumn, idRole, id.value);
        fill(plan, tree, id, item);
    }
}

void CategoryPlanTree::edited(QTreeWidgetItem *item, int column)
{
    if (m_filling)
        return;
    const CategoryId id = idOf(item);
    const QString text = item->text(column);
    // The answer fills the tree anew, which must not happen while the view still
    // closes its editor.
    m_telling = true;
    QMetaObject::invokeMethod(
        this,
        [this, id, text, column] {
            if (column == NumberColumn)
                Q_EMIT numberEdited(id, text);
            else if (column == NameColumn)
                Q_EMIT nameEdited(id, text);
            else
                Q_EMIT selectionMoved(); // the count is nobody's to edit
            m_telling = false;
            editNext();
        },
        Qt::QueuedConnection);
}

bool CategoryPlanTree::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (index.column() != EntriesColumn)
        return QTreeWidget::edit(index, trigger, event);
    return trigger == EditKeyPressed && QTreeWidget::edit(CellDelegate::edited(index), trigger, event);
}

/// Tab stays in the row: what was typed is told first, as the answer fills the tree anew.
void CategoryPlanTree::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const int column = currentColumn();
    if (hint == QAbstractItemDelegate::EditNextItem && column == NumberColumn)
        m_next = NameColumn;
    else if (hint == QAbstractItemDelegate::EditPreviousItem && column == NameColumn)
        m_next = NumberColumn;
    const bool tabbed =
        hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    QTreeWidget::closeEditor(editor, tabbed ? QAbstractItemDelegate::NoHint : hint);
    if (!m_telling)
        QMetaObject::invokeMethod(this, &CategoryPlanTree::editNext, Qt::QueuedConnection);
}

void CategoryPlanTree::editNext()
{
    const int column = std::exchange(m_next, -1);
    if (column < 0 || !currentItem())
        return;
    setCurrentItem(currentItem(), column);
    editItem(currentItem(), column);
}

/// Everything stays unfolded, so that Left and Right are free to choose the column.
void CategoryPlanTree::keyPressEvent(QKeyEvent *event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!sideways || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || !currentItem())
        return QTreeWidget::keyPressEvent(event);
    setCurrentItem(currentItem(), event->key() == Qt::Key_Left ? NumberColumn : NameColumn);
    event->accept();
}

void CategoryPlanTree::dropEvent(QDropEvent *event)
{
    const QTreeWidgetItem *dragged = currentItem();
    QTreeWidgetItem *target = itemAt(event->position().toPoint());
    const DropIndicatorPosition where = dropIndicatorPosition();
    event->setDropAction(Qt::IgnoreAction); // the view must not move rows by itself
    event->accept();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    if (!dragged)
        return;
    CategoryId parent;
    qsizetype row = -1;
    if (target && where == OnItem) {
        parent = idOf(target);
    } else if (target && where != OnViewport) {
        parent = idOf(target->parent());
        const QTreeWidgetItem *above = target->parent() ? target->parent() : invisibleRootItem();
        row = above->indexOfChild(target) + (where == BelowItem ? 1 : 0);
    }
    // The answer fills the tree anew, which must not happen while the drag is
    // still going on.
    QMetaObject::invokeMethod(
        this, [this, id = idOf(dragged), parent, row] { Q_EMIT moveRequested(id, parent, row); },
        Qt::QueuedConnection);
}

void CategoryPlanTree::retranslate()
{
    setAccessibleName(tr("Categories"));
    setHeaderLabels({tr("Number"), tr("Name"), tr("Entries")});
}

/// The rows were measured before the style sheet was known.
void CategoryPlanTree::showEvent(QShowEvent *event)
{
    doItemsLayout();
    QTreeWidget::showEvent(event);
}

void CategoryPlanTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace sokuto
