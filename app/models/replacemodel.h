// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"

#include <QtCore/QAbstractTableModel>

namespace sokuto {

/// One place of a replacement with the words that people read.
struct ReplaceRow
{
    QString no;
    QString field; ///< Its name.
    QString before; ///< One line.
    TextSpan beforeMark;
    QString after; ///< One line.
    TextSpan afterMark; ///< Empty when something is taken away.
    bool operator==(const ReplaceRow &) const = default;
};

/// The places of a replacement, each with a tick.
class ReplaceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NoColumn, FieldColumn, BeforeColumn, AfterColumn, ColumnCount };
    enum Role {
        /// QList<MatchSpan> in the text of the column; an empty span is where something was taken away.
        MarksRole = Qt::UserRole + 1,
    };

    explicit ReplaceModel(QObject *parent = nullptr);

    /// Replaces everything by one reset; every place is ticked, or none.
    void setRows(const QList<ReplaceRow> &rows, bool ticked = true);
    void setAllTicked(bool ticked);
    /// The places in the entries of these Nos lose their ticks.
    void untick(const QStringList &nos);
    bool isTicked(int row) const { return m_ticked[row]; }
    qsizetype tickedCount() const { return m_ticked.count(true); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ReplaceRow> m_rows;
    QList<bool> m_ticked; ///< One for each row.
};

} // namespace sokuto
