// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/approvaldialog.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace sokuto {

using namespace Qt::StringLiterals;

ApprovalDialog::ApprovalDialog(const CategoryTree &categories, QWidget *parent)
    : QDialog(parent)
    , m_categories(categories)
    , m_tree(new QTreeWidget(this))
{
    setWindowTitle(tr("Approval by a second person"));
    auto *words =
        new QLabel(tr("In the marked categories, and in those below them, whoever wrote a text does not "
                      "publish it: it is saved as “in review”, and somebody else publishes it."),
            this);
    words->setWordWrap(true);
    m_tree->setObjectName(u"approvalTree"_s);
    m_tree->setAccessibleName(tr("Categories"));
    m_tree->setHeaderHidden(true);
    QHash<CategoryId, QTreeWidgetItem *> items;
    for (const Category &category : categories.all()) {
        QTreeWidgetItem *above = items.value(category.parent);
        auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_tree);
        item->setText(0, QString(category.number + u' ' + category.name).trimmed());
        item->setCheckState(0, category.needsApproval ? Qt::Checked : Qt::Unchecked);
        item->setData(0, Qt::UserRole, category.id.value);
        items.insert(category.id, item);
    }
    m_tree->expandAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    QPushButton *save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setProperty("main", true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_tree);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT acceptedWith(changes());
        accept();
    });
    resize(480, 420);
}

ChangeSet ApprovalDialog::changes() const
{
    ChangeSet changes;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const Category *before = m_categories.find({(*it)->data(0, Qt::UserRole).toLongLong()});
        const bool marked = (*it)->checkState(0) == Qt::Checked;
        if (!before || before->needsApproval == marked)
            continue;
        Category after = *before;
        after.needsApproval = marked;
        changes.categories.append({*before, after});
    }
    return changes;
}

} // namespace sokuto
