// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "supervisor/categoryplan.h"

#include <QtWidgets/QDialog>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace sokuto {

class CategoryPlanTree;
class Prompts;

/// Rearranges the categories: everything is planned first, seen at once, taken
/// back by undo, and saved as one change.
class CategoriesDialog final : public QDialog
{
    Q_OBJECT

public:
    CategoriesDialog(Prompts &prompts, const SnapshotPtr &snapshot, QWidget *parent = nullptr);

    const CategoryPlan &plan() const { return m_plan; }
    bool isChanged() const { return !m_past.isEmpty(); }
    /// The FAQ is another one: what is not begun yet begins from it.
    void setSnapshot(const SnapshotPtr &snapshot);
    void saveFailed(const QString &sentence);
    /// The answers to permissionRequested().
    void permitted(const ChangeSet &changes);
    void refused(const ChangeSet &changes, const Error &error);

    void reject() override;

Q_SIGNALS:
    /// May this be saved where a second person approves? Asked at each step, before more is planned on it.
    void permissionRequested(const sokuto::ChangeSet &changes);
    void saveRequested(const sokuto::ChangeSet &changes, const QString &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A new number that waits for the answer whether the Nos may come along.
    struct Renumbering
    {
        CategoryId category; ///< {0} = none waits.
        QString number;
        ChangeSet changes;
    };

    void build();
    QAction *makeStep(const QString &name, const QKeySequence &key);
    void connectSteps();
    /// Does a step of planning; one that says no leaves no trace.
    template <typename Step>
    void take(Step step);
    void showPlan(CategoryId selected);
    void undo();
    void renumber(CategoryId category, const QString &number);
    void takeNumber(CategoryId category, const QString &number, bool along);
    void askForNos(const QString &refusal);
    void askForPermission();
    void fillMergeMenu();
    void remove();
    void save();
    void refresh();
    void say(const QString &sentence);
    void retranslate();
    QString nameOf(CategoryId category) const;

    Prompts &m_prompts;
    CategoryPlan m_plan;
    QList<std::pair<CategoryPlan, CategoryId>> m_past;
    Renumbering m_renumbering;
    CategoryPlanTree *m_tree;
    QAction *m_add = nullptr;
    QAction *m_addBelow = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_indent = nullptr;
    QAction *m_outdent = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_undo = nullptr;
    QMenu *m_merge = nullptr;
    QToolButton *m_mergeButton = nullptr;
    QLabel *m_hint;
    QLabel *m_problem;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace sokuto
