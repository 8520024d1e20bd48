// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;

namespace sokuto {

class PlacesTable;

/// Every correction that would be made at once, before it is made: what is ticked will be.
class CorrectionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Findings without a safe correction are left out.
    CorrectionsDialog(const QList<Finding> &findings, const SnapshotPtr &snapshot, QWidget *parent = nullptr);

Q_SIGNALS:
    void acceptedWith(const QList<sokuto::Finding> &findings);

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<Finding> ticked() const;
    void refresh();
    void retranslate();

    QList<Finding> m_findings; ///< One for each row.
    QLabel *m_explanation;
    PlacesTable *m_table;
    QLabel *m_count;
    QPushButton *m_cancel;
    QPushButton *m_correct;
};

} // namespace sokuto
