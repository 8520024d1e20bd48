// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractItemModel>
#include <QtCore/QStringList>

namespace sokuto::test {

/// A model as text: one line a row, columns divided by '|', two spaces of indent a level.
inline QStringList picture(const QAbstractItemModel &model, int role = Qt::DisplayRole,
    const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data(role).toString());
        lines.append(QString(depth * 2, QLatin1Char(' ')) + cells.join(QLatin1Char('|')));
        lines.append(picture(model, role, model.index(row, 0, parent), depth + 1));
    }
    return lines;
}

} // namespace sokuto::test
