// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/categorytreemodel.h"

#include <QtWidgets/QTreeView>

namespace sokuto {

/// The tree on the left: views and categories. Says which the person chose.
class CategoryPane final : public QTreeView
{
    Q_OBJECT

public:
    explicit CategoryPane(QWidget *parent = nullptr);

    CategoryTreeModel *categories() const { return m_model; }
    /// Selects a place; says nothing. An unknown one selects "all".
    void selectQuietly(const Place &place);
    /// Whether entries may be dropped on categories.
    void setTakesEntries(bool takes);

Q_SIGNALS:
    void placePicked(const sokuto::Place &place);
    /// Somebody dropped entries on a category.
    void entriesDropped(const QList<sokuto::EntryId> &entries, sokuto::CategoryId category);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(
        QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const override;

private:
    void retranslate();
    void fitColumns();
    CategoryId categoryAt(const QDropEvent *event) const;
    void markTarget(const QModelIndex &index);

    CategoryTreeModel *m_model;
    Place m_selected;
    QPersistentModelIndex m_target; ///< Where what is dragged would fall.
    bool m_quiet = false;
};

} // namespace sokuto
