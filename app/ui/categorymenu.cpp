// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/categorymenu.h"

#include "models/categorytreemodel.h"

namespace sokuto {

CategoryMenu::CategoryMenu(const CategoryTreeModel &categories, QWidget *parent)
    : QMenu(parent)
    , m_categories(categories)
{
    connect(this, &QMenu::aboutToShow, this, &CategoryMenu::fill);
    connect(this, &QMenu::triggered, this,
        [this](const QAction *action) { Q_EMIT categoryPicked({action->data().toLongLong()}); });
}

void CategoryMenu::setCurrent(CategoryId category)
{
    m_current = category;
}

void CategoryMenu::fill()
{
    clear();
    addBranch({}, 0);
}

void CategoryMenu::addBranch(const QModelIndex &parent, int depth)
{
    for (int row = 0; row < m_categories.rowCount(parent); ++row) {
        const QModelIndex index = m_categories.index(row, CategoryTreeModel::NameColumn, parent);
        const CategoryId id{index.data(CategoryTreeModel::CategoryIdRole).toLongLong()};
        QString name = m_categories.name(id);
        name.replace(u'&', QStringLiteral("&&"));
        QAction *action = addAction(QString(depth * 3, u' ') + name);
        action->setData(id.value);
        action->setCheckable(true);
        action->setChecked(id == m_current);
        addBranch(index, depth + 1);
    }
}

} // namespace sokuto
