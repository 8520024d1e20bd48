// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "models/entrytablemodel.h"

#include <QtWidgets/QTableView>

class QActionGroup;
class QMenu;
class QToolButton;

namespace sokuto {

/// The list in the middle. Shows what it is given, keeps one row selected and says which.
class ResultTable final : public QTableView
{
    Q_OBJECT

public:
    /// Up to so many rows are as high as their question needs; longer lists have even rows.
    static constexpr int fittedRows = 300;

    explicit ResultTable(QWidget *parent = nullptr);

    EntryTableModel *entries() const { return m_model; }
    /// A new result: one reset, the first row selected, nothing painted in between. Sorting by a column
    /// lasts as long as the query stays the same.
    void showResult(SnapshotPtr snapshot, const QList<Hit> &hits,
        std::shared_ptr<const HighlightSource> highlights, QDate today, bool newQuery, bool searching);

    /// Whether rows may be dragged onto a category.
    void setMovable(bool movable) { setDragEnabled(movable); }

    /// What is drawn beside the pointer: the No and how the question begins, half transparent and no wider
    /// than it needs to be, so that the categories under it can be read.
    QPixmap dragPicture(int row) const;

    /// {0} when nothing is selected.
    EntryId currentEntry() const;
    /// Selects the row of `entry`, or nothing when it is not in the list; says nothing.
    void selectQuietly(EntryId entry);
    /// Moves the selection, stopping at the ends; selects the first row when none is.
    void moveBy(int rows);
    /// Selects that row, or the last one when there are not so many.
    void pickNear(int row);
    /// Selects the n-th (1…9) of the rows that are wholly visible; false when there are fewer.
    bool pickVisible(int number);

Q_SIGNALS:
    /// Somebody selected another row: by keys, by pointer, by number.
    void entryPicked(sokuto::EntryId entry);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void startDrag(Qt::DropActions supportedActions) override;

private:
    void retranslate();
    void fitColumns();
    void fitRows();
    void sortBy(int column, Qt::SortOrder order);
    void selectRow(int row);
    void placeSortButton();
    int firstVisibleRow() const;

    EntryTableModel *m_model;
    QToolButton *m_sortButton;
    QMenu *m_sortMenu;
    QActionGroup *m_sortActions;
    int m_sortColumn = EntryTableModel::givenOrder;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_searching = false;
    bool m_quiet = false;
    SnapshotPtr m_fitted; ///< What the width of the first column and m_questionWidths belong to.
    QFont m_fittedFont;
    QHash<EntryId, int> m_questionWidths; ///< Width of each question in one line.
};

} // namespace sokuto
