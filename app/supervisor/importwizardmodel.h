// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/importplan.h"

#include <QtCore/QAbstractTableModel>

namespace sokuto {

/// What an import would do to entries, row by row.
class ImportWizardModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ModelColumn { WhatColumn, NoColumn, QuestionColumn, ColumnCount };
    enum class Effect : quint8 { Added, Changed, Retired, Removed };

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(const QList<Change<Entry>> &changes);
    const Change<Entry> &change(int row) const { return m_changes[row]; }
    static Effect effectOf(const Change<Entry> &change);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Change<Entry>> m_changes;
};

} // namespace sokuto
