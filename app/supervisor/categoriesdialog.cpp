// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/categoriesdialog.h"

#include "domain/approval.h"
#include "service/messages.h"
#include "supervisor/categoryplantree.h"
#include "ui/pressbutton.h"
#include "ui/prompts.h"
#include "ui/screenfit.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
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
    askForPermission();
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

/// Whether the Nos of the entries may come along is asked only when it is known that they may.
void CategoriesDialog::renumber(CategoryId category, const QString &number)
{
    const Category *before = m_plan.find(category);
    const bool isNew = before && comparableNo(before->number) != comparableNo(number);
    if (!isNew || m_plan.renumberable(category, number) == 0)
        return takeNumber(category, number, false);
    CategoryPlan along = m_plan;
    along.renumber(category, number, true);
    m_renumbering = {category, number, along.changes()};
    Q_EMIT permissionRequested(m_renumbering.changes);
}

void CategoriesDialog::takeNumber(CategoryId category, const QString &number, bool along)
{
    take([&] {
        m_plan.renumber(category, number, along);
        return category;
    });
}

/// Offers only what would be saved afterwards.
void CategoriesDialog::askForNos(const QString &refusal)
{
    const auto [category, number, changes] = std::exchange(m_renumbering, {});
    const Category *before = m_plan.find(category);
    if (!before)
        return;
    const int entries = int(m_plan.renumberable(category, number));
    const QString question =
        tr("%n entries have Nos that begin with %1-. Shall they begin with %2-?", nullptr, entries);
    const QString whole = question.arg(before->number, number.trimmed());
    const bool may = refusal.isEmpty();
    const auto answer = m_prompts.choose(this,
        may ? Question{whole, tr("References to them are rewritten as well."),
            {tr("Change the Nos"), tr("Leave the Nos")}}
            : Question{tr("%n entries have Nos that begin with %1-. They cannot begin with %2- yet, because "
                          "references to them would be rewritten.",
                           nullptr, entries)
                           .arg(before->number, number.trimmed()),
                refusal, {tr("Leave the Nos")}});
    if (answer)
        takeNumber(category, number, may && *answer == 0);
    else
        showPlan(category);
}

void CategoriesDialog::askForPermission()
{
    m_renumbering = {}; // it was asked of another plan
    if (const ChangeSet moves = m_plan.moves(); !moves.isEmpty())
        Q_EMIT permissionRequested(moves);
}

void CategoriesDialog::permitted(const ChangeSet &changes)
{
    if (m_renumbering.category.value != 0 && changes == m_renumbering.changes)
        askForNos({});
}

void CategoriesDialog::refused(const ChangeSet &changes, const Error &error)
{
    const bool isAboutNos = m_renumbering.category.value != 0 && changes == m_renumbering.changes;
    if (isAboutNos && approvalRule(error))
        return askForNos(Messages::error(error));
    if (isAboutNos)
        showPlan(std::exchange(m_renumbering, {}).category);
    if (isAboutNos || changes == m_plan.moves())
        say(Messages::error(error));
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
    askForPermission();
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

void CategoriesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace sokuto
