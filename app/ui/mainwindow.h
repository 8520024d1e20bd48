// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"
#include "service/catalog.h"
#include "service/listing.h"
#include "service/unsavedwork.h"
#include "ui/linkopener.h"
#include "ui/messagebar.h"
#include "ui/taborder.h"
#include "ui/viewentries.h"

#include <QtWidgets/QMainWindow>

#include <functional>

namespace sokuto {

struct ChangeSet;
class Announcer;
class EmptyState;
class EntryPresenter;
class Prompts;
class Recorder;
class Renewals;
class ResultTable;
class SearchBox;
class Settings;
class Theme;
class Translation;
class WatchList;

namespace Ui {
class MainWindow;
}

/// The desk: search row, categories, list, answer. Puts the parts together; decides nothing about content.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window works with; all of it outlives the window.
    struct Services
    {
        Catalog &catalog;
        Recorder &recorder;
        WatchList &watchList;
        Settings &settings;
        Theme &theme;
        Translation &translation;
        Prompts &prompts;
        QString bundledFaq; ///< Empty = none.
        std::function<QDate()> today;
    };

    explicit MainWindow(const Services &services);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    /// The entry whose answer is shown; {0} = none.
    EntryId shownEntry() const;
    /// Shows it, wherever it stands.
    void showEntry(EntryId entry);

    /// Who sits at this desk: what is listed, and what the supervisor's menu offers.
    void setRole(Role role);
    /// Which entries are listed, for supervisors.
    void setFilter(EntryFilter filter);
    /// Asked before another FAQ is opened and before the window closes; false = stay.
    void setLeaveGuard(std::function<bool(Leaving)> mayLeave) { m_mayLeave = std::move(mayLeave); }
    /// Into the supervisor's menu, under a line of their own; seen only while editing is unlocked. The
    /// actions outlive the window or belong to it.
    void addSupervisorActions(const QList<QAction *> &actions);
    void addSupervisorAction(QAction *action) { addSupervisorActions({action}); }
    /// Into the file menu, under a line of their own; for everybody.
    void addFileActions(const QList<QAction *> &actions);
    /// What is in the list now, in its order.
    QList<EntryId> listedEntries() const;
    /// Whether entries that the public may not see are listed, too.
    bool showsEveryState() const { return m_role != Role::Operator; }
    /// Above the panes, until it is closed, withdrawn or superseded.
    void tell(const Message &message);
    void rewrite(const Message &message);
    void withdraw(Message::Topic topic);
    bool tells(Message::Topic topic) const;
    /// What this desk saved itself: nothing to be told when it is read.
    void expect(qint64 revision, const ChangeSet &own);
    /// A quiet confirmation, also for assistive technology.
    void confirm(const QString &sentence);
    /// Opens another FAQ and remembers it.
    void open(const QString &path);

Q_SIGNALS:
    void shownEntryChanged(sokuto::EntryId entry);
    /// Somebody dropped entries of the list on a category.
    void moveRequested(const QList<sokuto::EntryId> &entries, sokuto::CategoryId category);
    void unlockRequested();
    void lockRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// Which row is shown after the list changed.
    enum class Selection { FirstRow, KeepEntry };

    void setUpPanes();
    void setUpActions();
    void setUpKeys();
    void setUpTabOrder();
    void connectPanes();
    void connectCopying();
    void connectMarks();
    void connectCatalog();

    void refresh(bool newQuery, Selection selection);
    void refreshEmptyState(const Listing &listing);
    void refreshStatus(const Listing &listing);
    void refreshTitle();
    void catalogChanged();

    bool mayBeSeen(EntryId entry) const;
    void presenterChanged();
    void marksChanged();

    void pickPlace(const Place &place);
    void loosen();
    void copySelectionOrAnswer();
    void leaveSearch();
    void setZoom(int percent);
    void cyclePanes(int direction);
    void openOther();
    void retranslate();
    void restoreState();
    void saveState();
    SearchBox *box() const;

    Services m_services;
    ViewEntries m_views;
    std::unique_ptr<Ui::MainWindow> m_ui;
    ResultTable *m_table;
    EmptyState *m_empty;
    Announcer *m_announcer;
    EntryPresenter *m_presenter;
    Renewals *m_renewals = nullptr;
    LinkOpener m_linkOpener;
    TabOrder m_tabOrder;
    Lister m_lister;
    QString m_faqId; ///< Whose entries the presenter knows.
    bool m_loosely = false;
    Role m_role = Role::Operator;
    EntryFilter m_filter = EntryFilter::All;
    bool m_lost = false; ///< The answer in view is gone; nobody has picked another one yet.
    bool m_hadEngine = false; ///< The contents before could be searched.
    std::function<bool(Leaving)> m_mayLeave; ///< Empty = always.
    QString m_toRemember; ///< The file that was opened by hand, until it turns out to be readable.
};

} // namespace sokuto
