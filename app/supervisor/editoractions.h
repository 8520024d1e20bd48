// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QtGui/QAction>

#include <memory>

class QMenu;

namespace sokuto {

class EditorDesk;

/// What supervisors do with the entry that is shown, as actions for a menu.
class EditorActions final : public QObject
{
    Q_OBJECT

public:
    EditorActions(EditorDesk &desk, QObject *parent);
    ~EditorActions() override;
    Q_DISABLE_COPY_MOVE(EditorActions)

    /// In the order of the menu; those about one entry first.
    QList<QAction *> ofEntry() const;
    QAction *categories() const { return m_categories; }

    /// The entry they are about; {0} = none. A null snapshot: there is no FAQ.
    void follow(const SnapshotPtr &snapshot, EntryId entry);
    /// Disabled, their keys are free for others.
    void setEnabled(bool enabled);
    void retranslate();

private:
    void fillPlaces();
    void refresh();

    EditorDesk &m_desk;
    SnapshotPtr m_snapshot;
    EntryId m_entry;
    bool m_enabled = false;
    QAction *m_edit;
    QAction *m_create;
    QAction *m_duplicate;
    QAction *m_retire;
    QAction *m_restore;
    QAction *m_move;
    QAction *m_remove;
    QAction *m_categories;
    std::unique_ptr<QMenu> m_places;
};

} // namespace sokuto
