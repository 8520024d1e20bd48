// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textplace.h"
#include "models/replacemodel.h"

#include <QtWidgets/QTableView>

namespace sokuto {

/// Places of a change to many texts, each as it is and as it would be, with a tick.
class PlacesTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PlacesTable(QWidget *parent = nullptr);

    ReplaceModel *places() const { return m_model; }
    void showRows(const QList<ReplaceRow> &rows, bool ticked = true);

    /// One line of the table: the text of a place before and after one change in it.
    static ReplaceRow row(
        const Entry &entry, const TextPlace &place, TextSpan span, const QString &after, TextSpan afterSpan);
    static QString fieldName(TextField field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintSelection();

    ReplaceModel *m_model;
};

} // namespace sokuto
