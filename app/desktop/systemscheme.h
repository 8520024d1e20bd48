// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace sokuto {

/// Whether the desktop prefers dark, as it tells through the portal (org.freedesktop.appearance,
/// color-scheme), now and whenever it changes. Says nothing where there is no portal or no preference.
class SystemScheme final : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

Q_SIGNALS:
    void preferred(bool dark);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void tell(const QVariant &value);
    void answered(QDBusPendingCallWatcher *watcher);
};

} // namespace sokuto
