// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/importwizardmodel.h"

#include "supervisor/importwizardwords.h"

namespace sokuto {

void ImportWizardModel::setChanges(const QList<Change<Entry>> &changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

ImportWizardModel::Effect ImportWizardModel::effectOf(const Change<Entry> &change)
{
    if (!change.before)
        return Effect::Added;
    if (!change.after)
        return Effect::Removed;
    Entry retired = *change.before;
    retired.lifecycle = Lifecycle::Retired;
    return *change.after == retired ? Effect::Retired : Effect::Changed;
}

int ImportWizardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int ImportWizardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportWizardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Change<Entry> &change = m_changes[index.row()];
    const Entry &entry = change.after ? *change.after : *change.before;
    if (index.column() == NoColumn)
        return entry.no;
    if (index.column() == QuestionColumn)
        return entry.question.simplified();
    switch (effectOf(change)) {
    case Effect::Added:
        return tr("New", "an entry that an import adds");
    case Effect::Changed:
        return tr("Changed", "an entry that an import changes");
    case Effect::Retired:
        return tr("Retired", "an entry that an import retires");
    case Effect::Removed:
        return tr("Removed", "an entry that an import removes");
    }
    return {};
}

QVariant ImportWizardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("Effect", "what an import does to an entry");
    case NoColumn:
        return ImportWords::column(Column::No);
    default:
        return ImportWords::column(Column::Question);
    }
}

} // namespace sokuto
