// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replacemodel.h"

#include "models/entrytablemodel.h" // MatchSpan as a metatype

namespace sokuto {

ReplaceModel::ReplaceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ReplaceModel::setRows(const QList<ReplaceRow> &rows, bool ticked)
{
    beginResetModel();
    m_rows = rows;
    m_ticked = QList<bool>(rows.size(), ticked);
    endResetModel();
}

void ReplaceModel::setAllTicked(bool ticked)
{
    if (m_rows.isEmpty())
        return;
    m_ticked.fill(ticked);
    Q_EMIT dataChanged(index(0, NoColumn), index(rowCount() - 1, NoColumn), {Qt::CheckStateRole});
}

void ReplaceModel::untick(const QStringList &nos)
{
    if (m_rows.isEmpty())
        return;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (nos.contains(m_rows.at(row).no))
            m_ticked[row] = false;
    }
    Q_EMIT dataChanged(index(0, NoColumn), index(rowCount() - 1, NoColumn), {Qt::CheckStateRole});
}

void ReplaceModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ReplaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReplaceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReplaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReplaceRow &row = m_rows[index.row()];
    const bool after = index.column() == AfterColumn;
    if (role == MarksRole) {
        const TextSpan mark = after ? row.afterMark : row.beforeMark;
        const bool any = after || index.column() == BeforeColumn;
        return QVariant::fromValue(any ? QList<MatchSpan>{{mark, MatchKind::AsWritten}} : QList<MatchSpan>());
    }
    if (role == Qt::CheckStateRole && index.column() == NoColumn)
        return m_ticked[index.row()] ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NoColumn:
        return row.no;
    case FieldColumn:
        return row.field;
    case BeforeColumn:
        return row.before;
    default:
        return row.after;
    }
}

bool ReplaceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole
        || index.column() != NoColumn)
        return false;
    m_ticked[index.row()] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags ReplaceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == NoColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ReplaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NoColumn:
        return tr("No");
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("As it is");
    case AfterColumn:
        return tr("Afterwards");
    default:
        return {};
    }
}

} // namespace sokuto
