// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servicereports.h"

#include "service/catalog.h"
#include "service/messages.h"
#include "service/recorder.h"
#include "ui/messagebar.h"

namespace sokuto {

ServiceReports::ServiceReports(Catalog &catalog, const Recorder &recorder, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_bar(bar)
{
    connect(&catalog, &Catalog::changed, this, [this] { m_bar.withdraw(Message::Topic::Faq); });
    connect(&catalog, &Catalog::failed, this, &ServiceReports::tellFailure);
    connect(&catalog, &Catalog::degraded, this, [this](const Error &error) {
        m_bar.tell(Message::warning(Message::Topic::Tools, [error] { return Messages::error(error); }));
    });
    connect(&catalog, &Catalog::fileGone, this, [this] {
        m_bar.tell(Message::warning(Message::Topic::Faq, [] {
            return tr("The FAQ file is not there any more. What you see is as it was when it was last read.");
        }));
    });
    connect(&recorder, &Recorder::troubled, this, &ServiceReports::tellOfDesk);
}

void ServiceReports::tellFailure(const Error &error)
{
    const bool nothingIsOpen = m_catalog.path().isEmpty();
    m_bar.tell({.topic = Message::Topic::Faq,
        .kind = Message::Kind::Warning,
        .sentence = [error] { return Messages::error(error); },
        .actionText = [] { return tr("Try again  F5"); },
        .action = nothingIsOpen ? std::function<void()>([this] { m_catalog.reload(); }) : nullptr});
}

void ServiceReports::tellOfDesk(const Error &error)
{
    const auto sentence = [error] {
        QString reason = Messages::error(error);
        if (error.code == ErrorCode::DeskSetAside)
            return reason;
        //: %1 is a sentence that says why
        return tr("Favourites and recently seen entries will be lost when this window is closed. %1")
            .arg(reason);
    };
    m_bar.tell(Message::warning(Message::Topic::Desk, sentence));
}

} // namespace sokuto
