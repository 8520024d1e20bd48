// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/categorytreemodel.h"
#include "service/catalog.h"
#include "service/listing.h"
#include "ui/clipboard.h"
#include "ui/detailpane.h"
#include "ui/linkopener.h"
#include "ui/visithistory.h"

#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

#include <functional>

namespace sokuto {

class Announcer;
class CategoryMenu;
class EmptyState;
class Prompts;
class Recorder;
class ResultTable;
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
    EntryId shownEntry() const { return m_shown; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Which row is shown after the list changed.
    enum class Selection { FirstRow, KeepEntry };

    void setUpPanes();
    void setUpActions();
    void setUpChoices();
    void connectCatalog();
    void connectPanes();
    void connectMarks();

    void refresh(bool newQuery, Selection selection);
    void refreshEmptyState(const Listing &listing);
    void refreshStatus(const Listing &listing);
    void refreshTitle();
    void catalogChanged();

    void showEntry(EntryId entry);
    void followTo(EntryId entry);
    void goTo(EntryId seenBefore);
    void updateHistoryActions();

    void pickPlace(const Place &place);
    /// The entries of a view other than All, as it is now.
    QList<EntryId> entriesOf(EntryView view) const;
    void marksChanged();
    void setFavourite(bool favourite);
    void showFavourite();
    void noteSeen();
    void loosen();
    void leaveSearch();

    void copy(CopyKind kind);
    void setZoom(int percent);
    void cyclePanes(int direction);
    void openOther();
    void tell(const std::function<QString()> &sentence, bool warning,
        const std::function<QString()> &action = {}, const std::function<void()> &onAction = {});
    void retranslate();
    void retranslatePlace();
    void restyle();
    void restoreState();
    void saveState();

    Services m_services;
    std::unique_ptr<Ui::MainWindow> m_ui;
    ResultTable *m_table;
    EmptyState *m_empty;
    CategoryMenu *m_categoryMenu;
    Announcer *m_announcer;
    Clipboard m_clipboard;
    LinkOpener m_linkOpener;
    Lister m_lister;
    std::shared_ptr<const HighlightSource> m_highlights;
    QString m_faqId; ///< Whose entries the history holds.
    Place m_place;
    QList<EntryId> m_within; ///< The entries of m_place when it is a view other than All.
    EntryId m_shown;
    VisitHistory m_history;
    QTimer m_dwell; ///< An entry that stays on screen so long counts as seen.
    bool m_loosely = false;
    std::function<void()> m_tellAgain; ///< In another language.
    std::function<void()> m_messageAction;
    QString m_toRemember; ///< The file that was opened by hand, until it turns out to be readable.
};

} // namespace sokuto
