// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtCore/QObject>

namespace sokuto {

class Catalog;
class MessageBar;
class Recorder;

/// What goes wrong with the FAQ and with the desk's own file, told in the message bar.
class ServiceReports final : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives the reports.
    ServiceReports(Catalog &catalog, const Recorder &recorder, MessageBar &bar, QObject *parent);

private:
    void tellFailure(const Error &error);
    void tellOfDesk(const Error &error);

    Catalog &m_catalog;
    MessageBar &m_bar;
};

} // namespace sokuto
