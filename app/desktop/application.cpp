// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/application.h"

#include "service/locations.h"
#include "supervisor/editordesk.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QApplication>

namespace sokuto {

using namespace Qt::StringLiterals;

Application::Application(Settings &settings, Translation &translation, const QString &faq,
    std::unique_ptr<Prompts> prompts, const std::function<QDate()> &today)
    : m_bundledFaq(locations::bundledFaq(QCoreApplication::applicationDirPath()))
    , m_theme(settings.theme())
    , m_catalog(locations::indexCacheFolder())
    , m_recorder(locations::deskFile())
    , m_prompts(std::move(prompts))
    , m_session({settings, m_bundledFaq})
    , m_editing(m_catalog, m_session)
    , m_drafts(locations::draftsFolder())
    , m_window({m_catalog, m_recorder, m_watchList, settings, m_theme, translation, *m_prompts, m_bundledFaq,
          today})
    , m_deskParts{m_window, m_catalog, m_session, m_editing, settings, *m_prompts, today}
    , m_supervisorDesk(m_deskParts, m_drafts)
    , m_contentDesk(m_deskParts,
          [this](EntryId entry, const TextPlace &place, TextSpan span) {
              m_supervisorDesk.editors().editAt(entry, place, span);
          })
    , m_sheetDesk(m_deskParts)
{
    QObject::connect(&m_scheme, &SystemScheme::preferred, &m_theme, &Theme::setSystemDark);
    if (const QString path = locations::faqToUse(faq, settings.faqPath(), m_bundledFaq); !path.isEmpty())
        m_catalog.open(path);
}

void Application::show()
{
    m_window.show();
}

} // namespace sokuto
