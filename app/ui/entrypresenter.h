// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"
#include "ui/clipboard.h"
#include "ui/visithistory.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <memory>

namespace sokuto {

class Catalog;
class DetailPane;
class Recorder;

/// Decides which entry the detail pane shows and what becomes of it: the way back and forward, seen,
/// favourite, copied.
class EntryPresenter final : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives the presenter.
    EntryPresenter(const Catalog &catalog, Recorder &recorder, std::function<QDate()> today, DetailPane &pane,
        QObject *parent = nullptr);

    /// {0} = none.
    EntryId shown() const { return m_shown; }
    bool isFavourite() const;
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }

    /// What to mark in what is shown from now on; null = nothing.
    void setHighlights(std::shared_ptr<const HighlightSource> highlights);
    /// The entry that came up by itself. When it was asked for by a search and stays for a while, it counts
    /// as seen. {0} shows none.
    void pass(EntryId entry, bool searched);
    /// The entry that somebody chose.
    void choose(EntryId entry);
    /// The one that is shown once more, as it is now; false when the FAQ no longer has it.
    bool showAgain();
    /// Forgets the way: another FAQ.
    void forget();

    void goBack();
    void goForward();
    void copy(CopyKind kind);
    /// A part of what is shown.
    void copyText(const QString &text);
    void setFavourite(bool favourite);

Q_SIGNALS:
    /// shown() is another entry, or its way or mark is.
    void changed();
    void copied(const QString &confirmation, const QString &text);

private:
    void show(EntryId entry);
    void marksChanged();
    void noteSeen();
    const Entry *entry() const;

    const Catalog &m_catalog;
    Recorder &m_recorder;
    std::function<QDate()> m_today;
    DetailPane &m_pane;
    std::shared_ptr<const HighlightSource> m_highlights;
    EntryId m_shown;
    VisitHistory m_history;
    QTimer m_dwell; ///< An entry that stays on screen so long counts as seen.
    Clipboard m_clipboard;
};

} // namespace sokuto
