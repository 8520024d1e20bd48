// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/synonymmodel.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(const SynonymGroup &group)
{
    return group.officialWord.isEmpty() && group.words.isEmpty() && group.note.isEmpty();
}

QString wordsText(const SynonymGroup &group, bool outdated)
{
    QStringList words;
    for (const SynonymWord &word : group.words) {
        if (word.outdated == outdated)
            words.append(word.text);
    }
    return words.join(u'、');
}

/// The words of one kind are replaced; those of the other kind stay, outdated ones last.
QList<SynonymWord> withWords(const QList<SynonymWord> &before, const QString &cell, bool outdated)
{
    static const QRegularExpression divider(u"[、，,;；\\n\\t]+"_s);
    QList<SynonymWord> current;
    QList<SynonymWord> old;
    for (const SynonymWord &word : before) {
        if (word.outdated != outdated)
            (word.outdated ? old : current).append(word);
    }
    for (const QString &part : cell.split(divider)) {
        if (const QString word = part.trimmed(); !word.isEmpty())
            (outdated ? old : current).append({word, outdated});
    }
    return current + old;
}

} // namespace

SynonymModel::SynonymModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SynonymModel::setGroups(const QList<SynonymGroup> &groups)
{
    beginResetModel();
    m_original = groups;
    m_groups = groups;
    endResetModel();
}

QList<SynonymGroup> SynonymModel::groups() const
{
    QList<SynonymGroup> written = m_groups;
    written.removeIf(isBlank);
    return written;
}

ChangeSet SynonymModel::changes() const
{
    ChangeSet changes;
    for (const SynonymGroup &before : m_original) {
        const auto now = std::find_if(m_groups.cbegin(), m_groups.cend(),
            [&before](const SynonymGroup &group) { return group.id == before.id; });
        // A group from which everything was taken away goes.
        if (now == m_groups.cend() || isBlank(*now))
            changes.synonymGroups.append({before, std::nullopt});
        else if (*now != before)
            changes.synonymGroups.append({before, *now});
    }
    for (const SynonymGroup &group : m_groups) {
        if (group.id.value == 0 && !isBlank(group))
            changes.synonymGroups.append({std::nullopt, group});
    }
    return changes;
}

int SynonymModel::addRow()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_groups.append(SynonymGroup());
    endInsertRows();
    return row;
}

void SynonymModel::removeRow(int row)
{
    if (row < 0 || row >= m_groups.size())
        return;
    beginRemoveRows({}, row, row);
    m_groups.removeAt(row);
    endRemoveRows();
}

void SynonymModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int SynonymModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

int SynonymModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SynonymModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole))
        return {};
    const SynonymGroup &group = m_groups[index.row()];
    switch (index.column()) {
    case OfficialColumn:
        return group.officialWord;
    case WordsColumn:
        return wordsText(group, false);
    case OutdatedColumn:
        return wordsText(group, true);
    default:
        return group.note;
    }
}

bool SynonymModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole
        || value.toString() == data(index, Qt::EditRole).toString())
        return false;
    SynonymGroup &group = m_groups[index.row()];
    switch (index.column()) {
    case OfficialColumn:
        group.officialWord = value.toString().trimmed();
        break;
    case WordsColumn:
    case OutdatedColumn:
        group.words = withWords(group.words, value.toString(), index.column() == OutdatedColumn);
        break;
    default:
        group.note = value.toString().trimmed();
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags SynonymModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

QVariant SynonymModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OfficialColumn:
        return tr("Official word");
    case WordsColumn:
        return tr("Other words");
    case OutdatedColumn:
        return tr("Outdated words");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace sokuto
