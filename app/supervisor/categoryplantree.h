// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supervisor/categoryplan.h"

#include <QtWidgets/QTreeWidget>

namespace sokuto {

/// The categories of a plan as a tree: number and name are edited in their
/// place, rows are dragged to where they shall stand. By keys, Left and Right
/// choose which of the two F2 edits, and Tab goes from the number on to the name.
/// Says what is wanted; the plan decides.
class CategoryPlanTree final : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column { NumberColumn, NameColumn, EntriesColumn };

    explicit CategoryPlanTree(QWidget *parent = nullptr);

    void show(const CategoryPlan &plan, CategoryId selected);
    /// {0} = none.
    CategoryId selected() const;

Q_SIGNALS:
    void nameEdited(sokuto::CategoryId category, const QString &name);
    void numberEdited(sokuto::CategoryId category, const QString &number);
    /// Dragged below `parent`, before its child number `row` (-1 = last).
    void moveRequested(sokuto::CategoryId category, sokuto::CategoryId parent, qsizetype row);
    void selectionMoved();

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill(const CategoryPlan &plan, const CategoryTree &tree, CategoryId parent, QTreeWidgetItem *into);
    void edited(QTreeWidgetItem *item, int column);
    void retranslate();
    void editNext();
    static CategoryId idOf(const QTreeWidgetItem *item);

    bool m_filling = false;
    bool m_telling = false; ///< What was edited is still to be told.
    int m_next = -1; ///< The column of the row to be edited when it is told; -1 = none.
};

} // namespace sokuto
