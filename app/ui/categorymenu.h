// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/categorytreemodel.h"

#include <QtWidgets/QMenu>

namespace sokuto {

/// The categories as a menu, filled anew each time it opens.
class CategoryMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `categories` outlives the menu.
    explicit CategoryMenu(const CategoryTreeModel &categories, QWidget *parent = nullptr);

    /// The one that is checked.
    void setCurrent(const Place &place);

Q_SIGNALS:
    void placePicked(const sokuto::Place &place);

private:
    void fill();
    void addBranch(const QModelIndex &parent, int depth);

    const CategoryTreeModel &m_categories;
    Place m_current;
};

} // namespace sokuto
