// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog is put together, and the words on it.
#include "supervisor/categoriesdialog.h"

#include "supervisor/categoryplantree.h"
#include "ui/colors.h"
#include "ui/mainbutton.h"

#include <QtGui/QAction>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace sokuto {

using namespace Qt::StringLiterals;

QAction *CategoriesDialog::makeStep(const QString &name, const QKeySequence &key)
{
    auto *step = new QAction(this);
    step->setObjectName(name);
    step->setShortcut(key);
    step->setShortcutContext(Qt::WindowShortcut);
    addAction(step);
    return step;
}

void CategoriesDialog::build()
{
    m_add = makeStep(u"addCategory"_s, QKeySequence(u"Ctrl+N"_s));
    m_addBelow = makeStep(u"addBelow"_s, QKeySequence(u"Ctrl+Shift+N"_s));
    m_up = makeStep(u"moveUp"_s, QKeySequence(u"Alt+Up"_s));
    m_down = makeStep(u"moveDown"_s, QKeySequence(u"Alt+Down"_s));
    m_indent = makeStep(u"indent"_s, QKeySequence(u"Alt+Right"_s));
    m_outdent = makeStep(u"outdent"_s, QKeySequence(u"Alt+Left"_s));
    m_remove = makeStep(u"removeCategory"_s, QKeySequence(u"Ctrl+Delete"_s));
    m_undo = makeStep(u"undoStep"_s, QKeySequence(QKeySequence::Undo));
    m_merge = new QMenu(this);
    auto *steps = new QVBoxLayout;
    steps->setSpacing(6);
    QWidget *last = m_tree;
    const auto add = [&](QToolButton *button) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        steps->addWidget(button);
        setTabOrder(last, button);
        last = button;
    };
    for (QAction *step : {m_add, m_addBelow, m_up, m_down, m_indent, m_outdent}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(step);
        add(button);
    }
    m_mergeButton = new QToolButton(this);
    m_mergeButton->setObjectName(u"mergeInto"_s);
    m_mergeButton->setMenu(m_merge);
    m_mergeButton->setPopupMode(QToolButton::InstantPopup);
    add(m_mergeButton);
    for (QAction *step : {m_remove, m_undo}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(step);
        add(button);
    }
    steps->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_tree, 1);
    middle->addLayout(steps);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveCategories"_s);
    makeMain(m_save);
    m_save->setAutoDefault(false);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_cancel->setAutoDefault(false);
    for (QLabel *label : {m_hint, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_hint->setObjectName(u"editorHint"_s);
    m_problem->setObjectName(u"problem"_s);
    QPalette warned = m_problem->palette();
    warned.setColor(QPalette::WindowText, Colors::of(palette()).warning);
    m_problem->setPalette(warned);
    m_noteLabel->setBuddy(m_note);
    setTabOrder(last, m_note);
    setTabOrder(m_note, m_save);
    setTabOrder(m_save, m_cancel);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->addWidget(m_hint);
    rows->addLayout(middle, 1);
    rows->addWidget(m_problem);
    rows->addWidget(m_noteLabel);
    rows->addWidget(m_note);
    rows->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &CategoriesDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &CategoriesDialog::reject);
}

void CategoriesDialog::retranslate()
{
    setWindowTitle(tr("Categories"));
    m_hint->setText(tr("Left and Right choose the number or the name, F2 edits it, and Tab goes from "
                       "the number on to the name. Rows can be dragged. Nothing changes before you save."));
    m_add->setText(tr("Add"));
    m_addBelow->setText(tr("Add below"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_indent->setText(tr("One level deeper"));
    m_outdent->setText(tr("One level up"));
    m_mergeButton->setText(tr("Merge into"));
    m_remove->setText(tr("Delete"));
    m_undo->setText(tr("Take back"));
    m_noteLabel->setText(tr("Why this change (optional, kept in the history)"));
    m_note->setAccessibleName(m_noteLabel->text());
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace sokuto
