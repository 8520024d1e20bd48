// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QUrl>

namespace sokuto {

/// The only way out of the program for an address: what domain/textlink's rule lets through is handed to the
/// desktop, everything else is refused and said so.
class LinkOpener final : public QObject
{
    Q_OBJECT

public:
    explicit LinkOpener(QObject *parent = nullptr);

public Q_SLOTS:
    void open(const QUrl &target);

Q_SIGNALS:
    void opened(const QString &shownTarget);
    /// Nothing was opened: not allowed, or nothing on this desktop opens such addresses. `sentence` is for
    /// people.
    void refused(const QString &sentence);
};

} // namespace sokuto
