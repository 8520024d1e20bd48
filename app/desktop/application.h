// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/contentdesk.h"
#include "desktop/sheetdesk.h"
#include "desktop/supervisordesk.h"
#include "desktop/systemscheme.h"
#include "service/catalog.h"
#include "service/drafts.h"
#include "service/editing.h"
#include "service/language.h"
#include "service/recorder.h"
#include "service/session.h"
#include "service/settings.h"
#include "service/watchlist.h"
#include "ui/mainwindow.h"
#include "ui/prompts.h"
#include "ui/theme.h"

#include <functional>
#include <memory>

namespace sokuto {

/// Builds every part once and hands it to those that need it.
class Application final
{
public:
    /// `translation` is in use already; `faq` = the file of the command line, empty = none. `today` is the
    /// clock of every part.
    Application(Settings &settings, Translation &translation, const QString &faq,
        std::unique_ptr<Prompts> prompts = std::make_unique<DialogPrompts>(),
        const std::function<QDate()> &today = &QDate::currentDate);
    Q_DISABLE_COPY_MOVE(Application)

    void show();

private:
    QString m_bundledFaq;
    Theme m_theme;
    SystemScheme m_scheme;
    Catalog m_catalog;
    Recorder m_recorder;
    WatchList m_watchList;
    std::unique_ptr<Prompts> m_prompts;
    Session m_session;
    Editing m_editing;
    Drafts m_drafts;
    MainWindow m_window;
    DeskParts m_deskParts;
    SupervisorDesk m_supervisorDesk;
    ContentDesk m_contentDesk;
    SheetDesk m_sheetDesk;
};

} // namespace sokuto
