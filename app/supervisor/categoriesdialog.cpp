// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/categoriesdialog.h"

#include "supervisor/categoryplantree.h"
#include "ui/colors.h"
#include "ui/pressbutton.h"
#include "ui/prompts.h"
#include "ui/screenfit.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace sokuto {

using namespace Qt::StringLiterals;

CategoriesDialog::CategoriesDialog(Prompts &prompts, const SnapshotPtr &snapshot, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_plan(snapshot)
    , m_tree(new CategoryPlanTree(this))
    , m_hint(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_noteLabel(new QLabel(this))
    , m_note(new QLineEdit(this))
{
    setObjectName(u"categoriesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connectSteps();
    retranslate();
    showPlan({});
    fitToScreen(this, {760, 520});
    m_tree->setFocus();
}

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
    for (QAction *step : {m_add, m_addBelow, m_up, m_down, m_indent, m_outdent}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(step);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        steps->addWidget(button);
        setTabOrder(last, button);
        last = button;
    }
    m_mergeButton = new QToolButton(this);
    m_mergeButton->setObjectName(u"mergeInto"_s);
    m_mergeButton->setMenu(m_merge);
    m_mergeButton->setPopupMode(QToolButton::InstantPopup);
    m_mergeButton->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    steps->addWidget(m_mergeButton);
    setTabOrder(last, m_mergeButton);
    last = m_mergeButton;
    for (QAction *step : {m_remove, m_undo}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(step);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        steps->addWidget(button);
        setTabOrder(last, button);
        last = button;
    }
    steps->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_tree, 1);
    middle->addLayout(steps);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveCategories"_s);
    m_save->setProperty("main", true);
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

template <typename Step>
void CategoriesDialog::take(Step step)
{
    const CategoryPlan before = m_plan;
    const CategoryId selected = m_tree->selected();
    const CategoryId then = step();
    if (m_plan == before) {
        showPlan(selected);
        return;
    }
    m_past.append({before, selected});
    showPlan(then);
}

void CategoriesDialog::connectSteps()
{
    const auto on = [this](QAction *action, auto step) {
        connect(action, &QAction::triggered, this, [this, step] {
            take([this, step] {
                const CategoryId selected = m_tree->selected();
                step(selected);
                return selected;
            });
        });
    };
    on(m_up, [this](CategoryId id) { m_plan.move(id, -1); });
    on(m_down, [this](CategoryId id) { m_plan.move(id, 1); });
    on(m_indent, [this](CategoryId id) { m_plan.indent(id); });
    on(m_outdent, [this](CategoryId id) { m_plan.outdent(id); });
    const auto add = [this](bool below) {
        take([this, below] {
            const Category *here = m_plan.find(m_tree->selected());
            const CategoryId parent = !here ? CategoryId{} : below ? here->id : here->parent;
            return m_plan.add(parent, {}, tr("New category"));
        });
        m_tree->setCurrentItem(m_tree->currentItem(), CategoryPlanTree::NameColumn);
        m_tree->editItem(m_tree->currentItem(), CategoryPlanTree::NameColumn);
    };
    connect(m_add, &QAction::triggered, this, [add] { add(false); });
    connect(m_addBelow, &QAction::triggered, this, [add] { add(true); });
    connect(m_remove, &QAction::triggered, this, &CategoriesDialog::remove);
    connect(m_undo, &QAction::triggered, this, &CategoriesDialog::undo);
    connect(m_merge, &QMenu::aboutToShow, this, &CategoriesDialog::fillMergeMenu);
    connect(m_tree, &CategoryPlanTree::nameEdited, this, [this](CategoryId id, const QString &name) {
        take([&] {
            m_plan.rename(id, name);
            return id;
        });
    });
    connect(m_tree, &CategoryPlanTree::numberEdited, this, &CategoriesDialog::renumber);
    connect(m_tree, &CategoryPlanTree::moveRequested, this,
        [this](CategoryId id, CategoryId parent, qsizetype row) {
            take([&] {
                m_plan.nest(id, parent, row);
                return id;
            });
        });
    connect(m_tree, &CategoryPlanTree::selectionMoved, this, &CategoriesDialog::refresh);
}

void CategoriesDialog::renumber(CategoryId category, const QString &number)
{
    const qsizetype entries = m_plan.renumberable(category, number);
    bool along = false;
    const Category *before = m_plan.find(category);
    if (entries > 0 && before && comparableNo(before->number) != comparableNo(number)) {
        const auto answer = m_prompts.choose(this,
            {tr("%n entries have Nos that begin with %1-. "
                "Shall they begin with %2-?",
                 nullptr, int(entries))
                    .arg(before->number, number.trimmed()),
                tr("References to them are rewritten as well."),
                {tr("Change the Nos"), tr("Leave the Nos")}});
        if (!answer) {
            showPlan(category);
            return;
        }
        along = *answer == 0;
    }
    take([&] {
        m_plan.renumber(category, number, along);
        return category;
    });
}

void CategoriesDialog::remove()
{
    const CategoryId selected = m_tree->selected();
    if (selected.value == 0)
        return;
    if (!m_plan.isEmpty(selected)) {
        say(tr("“%1” is not empty. Merge it into another category, or move what is "
               "in it first.")
                .arg(nameOf(selected)));
        return;
    }
    take([this, selected] {
        m_plan.remove(selected);
        return CategoryId{};
    });
}

void CategoriesDialog::fillMergeMenu()
{
    m_merge->clear();
    const CategoryId selected = m_tree->selected();
    const CategoryTree tree = m_plan.tree();
    const QList<CategoryId> own = tree.withDescendants(selected);
    for (const Category &category : tree.all()) {
        if (selected.value == 0 || own.contains(category.id))
            continue;
        QString name = nameOf(category.id);
        QAction *into = m_merge->addAction(name.replace(u'&', u"&&"_s));
        connect(into, &QAction::triggered, this, [this, selected, id = category.id] {
            take([this, selected, id] {
                m_plan.merge(selected, id);
                return id;
            });
        });
    }
}

void CategoriesDialog::undo()
{
    if (m_past.isEmpty())
        return;
    const auto [before, selected] = m_past.takeLast();
    m_plan = before;
    showPlan(selected);
}

void CategoriesDialog::showPlan(CategoryId selected)
{
    say({});
    m_tree->show(m_plan, selected);
    refresh();
}

void CategoriesDialog::refresh()
{
    const bool some = m_tree->selected().value != 0;
    for (QAction *step : {m_addBelow, m_up, m_down, m_indent, m_outdent, m_remove})
        step->setEnabled(some);
    m_mergeButton->setEnabled(some && m_plan.tree().all().size() > 1);
    m_undo->setEnabled(!m_past.isEmpty());
    m_save->setEnabled(!m_past.isEmpty());
}

QString CategoriesDialog::nameOf(CategoryId category) const
{
    const Category *found = m_plan.find(category);
    if (!found)
        return {};
    return found->number.isEmpty() ? found->name : found->number + u' ' + found->name;
}

void CategoriesDialog::save()
{
    if (const CategoryId id = m_plan.nameless(); id.value != 0) {
        m_tree->show(m_plan, id);
        say(tr("A category has no name."));
        return;
    }
    if (const CategoryId id = m_plan.doublyNumbered(); id.value != 0) {
        m_tree->show(m_plan, id);
        say(tr("The number %1 stands twice. Give one of the two categories another "
               "number.")
                .arg(m_plan.find(id)->number));
        return;
    }
    const ChangeSet changes = m_plan.changes();
    if (changes.isEmpty()) {
        QDialog::accept();
        return;
    }
    m_save->setEnabled(false);
    Q_EMIT saveRequested(changes, m_note->text().trimmed());
}

void CategoriesDialog::saveFailed(const QString &sentence)
{
    refresh();
    say(sentence);
}

void CategoriesDialog::setSnapshot(const SnapshotPtr &snapshot)
{
    if (!snapshot || isChanged())
        return;
    m_plan = CategoryPlan(snapshot);
    showPlan(m_tree->selected());
}

void CategoriesDialog::reject()
{
    if (isChanged()) {
        const auto answer = m_prompts.choose(
            this, {tr("Your changes to the categories are not saved."), {}, {tr("Save"), tr("Discard")}});
        if (!answer)
            return;
        if (*answer == 0) {
            save();
            return;
        }
    }
    QDialog::reject();
}

/// Enter presses the button that has the focus; only elsewhere it means Save.
void CategoriesDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->isAutoRepeat() || !pressFocusedButton(focusWidget()))
        QDialog::keyPressEvent(event);
}

void CategoriesDialog::say(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
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

void CategoriesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace sokuto
