// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingmodel.h"

#include <QtWidgets/QTreeView>

namespace sokuto {

/// Findings by rule, one always selected while there are any.
class FindingList final : public QTreeView
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    /// The selection stays with its finding, or at its place when that is gone.
    void setItems(const QList<FindingItem> &items, const FindingModel::Describe &describe);
    /// Nothing when the title of a rule or nothing is selected.
    std::optional<FindingRow> currentRow() const;
    /// The next finding that is no title, in the direction of `step`; stops at the ends.
    void moveBy(int step);

Q_SIGNALS:
    /// Another finding or title is selected, or what is selected is new.
    void picked();
    /// Enter or a double click on a finding.
    void openRequested();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    FindingModel *m_model;
    bool m_quiet = false;
};

} // namespace sokuto
