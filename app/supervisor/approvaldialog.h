// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"

#include <QtWidgets/QDialog>

class QTreeWidget;

namespace sokuto {

/// In which categories a second person approves what is published.
class ApprovalDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ApprovalDialog(const CategoryTree &categories, QWidget *parent = nullptr);

    /// What is to be saved; empty when nothing was changed.
    ChangeSet changes() const;

Q_SIGNALS:
    void acceptedWith(const sokuto::ChangeSet &changes);

private:
    CategoryTree m_categories;
    QTreeWidget *m_tree;
};

} // namespace sokuto
