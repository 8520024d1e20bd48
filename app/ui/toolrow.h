// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"
#include "models/categorytreemodel.h"

#include <QtWidgets/QFrame>

#include <memory>

class QMenu;
class QToolButton;

namespace sokuto {

class CategoryMenu;
class RecallLine;
class SearchBar;

namespace Ui {
class ToolRow;
}

/// The row on top: back and forward, the search with how it was understood, the place, the size, the role.
class ToolRow final : public QFrame
{
    Q_OBJECT

public:
    explicit ToolRow(QWidget *parent = nullptr);
    ~ToolRow() override;
    Q_DISABLE_COPY_MOVE(ToolRow)

    struct Actions
    {
        QAction *back = nullptr;
        QAction *forward = nullptr;
        QAction *zoomOut = nullptr;
        QAction *zoomIn = nullptr;
        QMenu *role = nullptr; ///< What the button with the role opens.
    };
    /// Once. Everything outlives the row.
    void serve(const Actions &actions, const CategoryTreeModel &categories);

    SearchBar *searchBar() const;
    RecallLine *recallLine() const;
    /// From left to right.
    QList<QWidget *> buttons() const;
    /// The place on the button, in its menu and, unless it is everything, as a chip in the search bar.
    void showPlace(const Place &place);
    void showRole(Role role);

Q_SIGNALS:
    void placePicked(const sokuto::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();

    std::unique_ptr<Ui::ToolRow> m_ui;
    const CategoryTreeModel *m_categories = nullptr;
    CategoryMenu *m_menu = nullptr;
    Place m_place;
    Role m_role = Role::Operator;
};

} // namespace sokuto
