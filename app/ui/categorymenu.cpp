// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/categorymenu.h"

namespace sokuto {

CategoryMenu::CategoryMenu(const CategoryTreeModel &categories, QWidget *parent)
    : QMenu(parent)
    , m_categories(categories)
{
    connect(this, &QMenu::aboutToShow, this, &CategoryMenu::fill);
    connect(this, &QMenu::triggered, this,
        [this](const QAction *action) { Q_EMIT placePicked(action->data().value<Place>()); });
}

void CategoryMenu::setCurrent(const Place &place)
{
    m_current = place;
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
        const auto place = index.data(CategoryTreeModel::PlaceRole).value<Place>();
        if (place.view != EntryView::All && place.view != EntryView::NoCategory)
            continue;
        QString name = m_categories.name(place);
        name.replace(u'&', QStringLiteral("&&"));
        QAction *action = addAction(QString(depth * 3, u' ') + name);
        action->setData(QVariant::fromValue(place));
        action->setCheckable(true);
        action->setChecked(place == m_current);
        addBranch(index, depth + 1);
    }
}

} // namespace sokuto
