// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/approvaldialog.h"

#include "ui/mainbutton.h"
#include "ui/screenfit.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace sokuto {

using namespace Qt::StringLiterals;

ApprovalDialog::ApprovalDialog(
    const CategoryTree &categories, const ApprovalCategories &marked, QWidget *parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget(this))
{
    setWindowTitle(tr("Approval by a second person"));
    auto *words = new QLabel(
        tr("In the marked categories, and in those below them, nobody changes alone what operators "
           "see: a text is saved as “in review”, and somebody else publishes, retires, deletes or "
           "moves it."),
        this);
    words->setObjectName(u"approvalWords"_s);
    words->setWordWrap(true);
    m_tree->setObjectName(u"approvalTree"_s);
    m_tree->setAccessibleName(tr("Categories"));
    m_tree->setHeaderHidden(true);
    QHash<CategoryId, QTreeWidgetItem *> items;
    for (const Category &category : categories.all()) {
        QTreeWidgetItem *above = items.value(category.parent);
        auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_tree);
        item->setText(0, QString(category.number + u' ' + category.name).trimmed());
        item->setCheckState(0, marked.contains(category.id) ? Qt::Checked : Qt::Unchecked);
        item->setData(0, Qt::UserRole, category.id.value);
        items.insert(category.id, item);
    }
    m_tree->expandAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    QPushButton *save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    makeMain(save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_tree);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT acceptedWith(this->marked());
        accept();
    });
    fitToScreen(this, {480, 420});
}

ApprovalCategories ApprovalDialog::marked() const
{
    ApprovalCategories marked;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->checkState(0) == Qt::Checked)
            marked.insert({(*it)->data(0, Qt::UserRole).toLongLong()});
    }
    return marked;
}

} // namespace sokuto
