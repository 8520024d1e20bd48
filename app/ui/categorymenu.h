// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <QtWidgets/QMenu>

namespace sokuto {

class CategoryTreeModel;

/// The categories as a menu, filled anew each time it opens.
class CategoryMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `categories` outlives the menu.
    explicit CategoryMenu(const CategoryTreeModel &categories, QWidget *parent = nullptr);

    /// The one that is checked.
    void setCurrent(CategoryId category);

Q_SIGNALS:
    void categoryPicked(sokuto::CategoryId category);

private:
    void fill();
    void addBranch(const QModelIndex &parent, int depth);

    const CategoryTreeModel &m_categories;
    CategoryId m_current;
};

} // namespace sokuto
