// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announcer.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// Long enough for a screen reader to ask for the name, short enough not to be met by navigation.
constexpr int stayMilliseconds = 2000;

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == QLatin1StringView(Announcer::staticMetaObject.className()))
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Notification);
    return nullptr;
}

} // namespace

Announcer::Announcer(QWidget *window)
    : QWidget(window)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed);
    setObjectName(u"announcer"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setFixedSize(1, 1);
    hide();
    m_goes.setSingleShot(true);
    m_goes.setInterval(stayMilliseconds);
    connect(&m_goes, &QTimer::timeout, this, &QWidget::hide);
}

QString Announcer::message() const
{
    return isHidden() ? QString() : accessibleName();
}

void Announcer::announce(const QString &message)
{
    hide();
    setAccessibleName(message);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    m_goes.start();
}

} // namespace sokuto
