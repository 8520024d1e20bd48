// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/synonymtrial.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace sokuto {

/// Type what a caller says; see what it finds with the synonyms as they are and as they would be.
class TryIt final : public QWidget
{
    Q_OBJECT

public:
    explicit TryIt(QWidget *parent = nullptr);

    void use(const Contents &contents, QDate today);
    /// The groups as they would be.
    void setGroups(const QList<SynonymGroup> &groups);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void fill(QListWidget *list, const QList<Hit> &hits, const QList<Hit> &others);

    SynonymTrial m_trial;
    SnapshotPtr m_snapshot;
    QLabel *m_label;
    QLineEdit *m_query;
    QLabel *m_beforeLabel;
    QListWidget *m_before;
    QLabel *m_afterLabel;
    QListWidget *m_after;
};

} // namespace sokuto
