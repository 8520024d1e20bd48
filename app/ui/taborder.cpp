// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/taborder.h"

#include <QtWidgets/QWidget>

namespace sokuto {

namespace {

void addReachable(QWidget *widget, QList<QWidget *> &reachable)
{
    if (!widget->isVisible() || !widget->isEnabled())
        return;
    if ((widget->focusPolicy() & Qt::TabFocus) != 0) {
        reachable.append(widget);
        return;
    }
    const QObjectList &children = widget->children();
    for (QObject *child : children) {
        if (auto *inner = qobject_cast<QWidget *>(child); inner && !inner->isWindow())
            addReachable(inner, reachable);
    }
}

} // namespace

QWidget *TabOrder::after(const QWidget *from, bool forward) const
{
    QList<QWidget *> reachable;
    for (QWidget *stop : m_stops)
        addReachable(stop, reachable);
    const qsizetype at = reachable.indexOf(from);
    if (at < 0 || reachable.size() < 2)
        return nullptr;
    return reachable[(at + (forward ? 1 : -1) + reachable.size()) % reachable.size()];
}

} // namespace sokuto
