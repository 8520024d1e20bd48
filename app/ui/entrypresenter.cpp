// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entrypresenter.h"

#include "service/catalog.h"
#include "service/recorder.h"
#include "ui/detailpane.h"

namespace sokuto {

namespace {

constexpr int dwellMilliseconds = 1500;

} // namespace

EntryPresenter::EntryPresenter(const Catalog &catalog, Recorder &recorder, std::function<QDate()> today,
    DetailPane &pane, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_recorder(recorder)
    , m_today(std::move(today))
    , m_pane(pane)
{
    m_dwell.setSingleShot(true);
    m_dwell.setInterval(dwellMilliseconds);
    connect(&m_dwell, &QTimer::timeout, this, &EntryPresenter::noteSeen);
    connect(&m_recorder, &Recorder::changed, this, &EntryPresenter::marksChanged);
    connect(&m_clipboard, &Clipboard::copied, this, &EntryPresenter::copied);
}

bool EntryPresenter::isFavourite() const
{
    return m_recorder.isFavourite(m_shown);
}

void EntryPresenter::setHighlights(std::shared_ptr<const HighlightSource> highlights)
{
    m_highlights = std::move(highlights);
}

void EntryPresenter::pass(EntryId entry, bool searched)
{
    if (entry.value != 0)
        m_history.pass(entry);
    show(entry);
    if (!searched)
        m_dwell.stop(); // nobody asked for it
}

void EntryPresenter::choose(EntryId entry)
{
    m_history.visit(entry);
    show(entry);
}

bool EntryPresenter::showAgain()
{
    if (!entry())
        return false;
    show(m_shown);
    return true;
}

void EntryPresenter::forget()
{
    m_history.clear();
    m_shown = {};
}

void EntryPresenter::goBack()
{
    if (m_history.canGoBack())
        show(m_history.back());
}

void EntryPresenter::goForward()
{
    if (m_history.canGoForward())
        show(m_history.forward());
}

void EntryPresenter::copy(CopyKind kind)
{
    const Entry *copiedEntry = entry();
    if (!copiedEntry)
        return;
    m_clipboard.copyEntry(*copiedEntry, kind, QDateTime(m_today(), QTime::currentTime()));
    noteSeen();
}

void EntryPresenter::copyText(const QString &text)
{
    m_clipboard.put(text, tr("Selection copied"));
    noteSeen();
}

void EntryPresenter::setFavourite(bool favourite)
{
    if (const Entry *marked = entry())
        m_recorder.setFavourite({marked->id, marked->no}, favourite);
}

void EntryPresenter::show(EntryId entryToShow)
{
    if (entryToShow != m_shown)
        m_dwell.start();
    m_shown = entryToShow;
    if (!entry()) {
        m_shown = {};
        m_dwell.stop();
        m_pane.clear();
    } else {
        m_pane.showEntry(m_catalog.contents().snapshot, m_shown, m_today(), m_highlights);
    }
    marksChanged();
}

void EntryPresenter::marksChanged()
{
    m_pane.setFavourite(isFavourite());
    Q_EMIT changed();
}

void EntryPresenter::noteSeen()
{
    m_history.dwell();
    if (const Entry *seen = entry())
        m_recorder.noteSeen({seen->id, seen->no});
}

const Entry *EntryPresenter::entry() const
{
    const SnapshotPtr &snapshot = m_catalog.contents().snapshot;
    return snapshot ? snapshot->find(m_shown) : nullptr;
}

} // namespace sokuto
