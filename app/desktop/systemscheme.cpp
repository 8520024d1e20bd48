// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/systemscheme.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusVariant>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;

// The portal's numbers; 0 is "no preference".
constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // QtDBus knows no other way, and looks a normalized signature up fastest.
    // clang-format off
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
        SLOT(settingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << appearance << colorScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &SystemScheme::answered);
}

void SystemScheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        tell(value.variant());
}

void SystemScheme::answered(QDBusPendingCallWatcher *watcher)
{
    watcher->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    if (!reply.isError())
        tell(reply.value().variant());
}

void SystemScheme::tell(const QVariant &value)
{
    QVariant scheme = value;
    while (scheme.canConvert<QDBusVariant>()) // Read() wraps its answer twice
        scheme = scheme.value<QDBusVariant>().variant();
    if (scheme.toUInt() == prefersDark || scheme.toUInt() == prefersLight)
        Q_EMIT preferred(scheme.toUInt() == prefersDark);
}

} // namespace sokuto
