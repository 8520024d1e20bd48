// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/revision.h"

#include <QtWidgets/QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace sokuto {

/// The revisions of the entry being edited: when, by whom, why. What an earlier one said can be taken back
/// into the fields, where it is looked at and saved like everything else.
class EditorHistory final : public QWidget
{
    Q_OBJECT

public:
    explicit EditorHistory(QWidget *parent = nullptr);

    /// The newest first.
    void show(const QList<RevisionItem> &items);
    qsizetype count() const { return m_items.size(); }

Q_SIGNALS:
    void textRequested(const sokuto::Entry &entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    const Entry *entryAt(int row) const;
    void retranslate();

    QList<RevisionItem> m_items;
    QListWidget *m_list;
    QLabel *m_none;
    QPushButton *m_take;
};

} // namespace sokuto
