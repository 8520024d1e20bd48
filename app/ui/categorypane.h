// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <QtWidgets/QTreeView>

namespace sokuto {

class CategoryTreeModel;

/// The tree on the left. Says which category the person chose.
class CategoryPane final : public QTreeView
{
    Q_OBJECT

public:
    explicit CategoryPane(QWidget *parent = nullptr);

    CategoryTreeModel *categories() const { return m_model; }
    /// Selects a category; says nothing. {0} or an unknown one selects "all".
    void selectQuietly(CategoryId category);

Q_SIGNALS:
    void categoryPicked(sokuto::CategoryId category);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(
        QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const override;

private:
    void retranslate();
    void fitColumns();

    CategoryTreeModel *m_model;
    CategoryId m_selected;
    bool m_quiet = false;
};

} // namespace sokuto
