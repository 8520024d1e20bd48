// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

class QWidget;

namespace sokuto {

/// Where Tab leads in a window whose links come and go: a list of stops, round and round. A stop that takes
/// no focus itself stands for the widgets in it.
class TabOrder final
{
public:
    TabOrder() = default;
    /// All of them outlive the order.
    explicit TabOrder(const QList<QWidget *> &stops)
        : m_stops(stops)
    {
    }

    /// Null when `from` is no stop, or nothing else can be reached now.
    QWidget *after(const QWidget *from, bool forward) const;

private:
    QList<QWidget *> m_stops;
};

} // namespace sokuto
