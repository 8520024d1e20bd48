// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks.h"

#include <QtWidgets/QScrollArea>

class QVBoxLayout;

namespace sokuto {

/// What the content checks find about the entry being edited, one card each: what is odd, where, and what may
/// be done about it with one key.
class EditorFindings final : public QScrollArea
{
    Q_OBJECT

public:
    explicit EditorFindings(QWidget *parent = nullptr);

    /// `snapshot` gives the findings their Nos.
    void show(const QList<Finding> &findings, const SnapshotPtr &snapshot);
    const QList<Finding> &findings() const { return m_findings; }

Q_SIGNALS:
    void placeRequested(const sokuto::Finding &finding);
    void fixRequested(const sokuto::Finding &finding);
    void entryRequested(sokuto::EntryId entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeCard(const Finding &finding);
    void addSteps(QWidget *card, const Finding &finding);

    QList<Finding> m_findings;
    SnapshotPtr m_snapshot;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_cards;
};

} // namespace sokuto
