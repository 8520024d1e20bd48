// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supervisor/historywindow.h"

namespace sokuto {

class Catalog;
class Editing;

/// Puts the window of the past together with the service that reads and writes it.
class HistoryDesk final : public QObject
{
    Q_OBJECT

public:
    /// Catalog and editing outlive the desk.
    HistoryDesk(Catalog &catalog, Editing &editing, QWidget *parent);

    /// `entry` is the one whose own history is shown; {0} = none.
    void show(HistoryWindow::Page page, EntryId entry);
    void hide() { m_window->hide(); }

private:
    void connectWindow();
    void restore(const Entry &state, qint64 revision);
    void connectAnswers();
    void tellHowItCameBack(const Entry &asked, const Entry &entry);
    QString categoryName(CategoryId category) const;
    CategoryTree categories() const;

    Catalog &m_catalog;
    Editing &m_editing;
    HistoryWindow *m_window;
    bool m_restoring = false; ///< Its answer is still to come.
};

} // namespace sokuto
