// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSet>

namespace sokuto {

/// The synonym groups of an FAQ as a table to edit, one group in a row. Words in a cell are divided by
/// 「、」.
class SynonymModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { OfficialColumn, WordsColumn, OutdatedColumn, NoteColumn, ColumnCount };

    explicit SynonymModel(QObject *parent = nullptr);

    /// Replaces everything by one reset; changes() is empty then.
    void setGroups(const QList<SynonymGroup> &groups);
    /// As they are now, without rows in which nothing is written.
    QList<SynonymGroup> groups() const;
    /// What differs from setGroups().
    ChangeSet changes() const;

    /// Adds an empty row at the end; its number.
    int addRow();
    void removeRow(int row);
    /// The group of a row as it is now.
    const SynonymGroup &groupAt(int row) const { return m_groups[row]; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<SynonymGroup> m_original;
    QList<SynonymGroup> m_groups; ///< New ones have the id {0}.
};

} // namespace sokuto
