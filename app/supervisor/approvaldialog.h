// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/approval.h"

#include <QtWidgets/QDialog>

class QTreeWidget;

namespace sokuto {

/// In which categories a second person approves what is published.
class ApprovalDialog final : public QDialog
{
    Q_OBJECT

public:
    ApprovalDialog(
        const CategoryTree &categories, const ApprovalCategories &marked, QWidget *parent = nullptr);

    ApprovalCategories marked() const;

Q_SIGNALS:
    void acceptedWith(const sokuto::ApprovalCategories &marked);

private:
    QTreeWidget *m_tree;
};

} // namespace sokuto
