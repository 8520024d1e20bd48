// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace sokuto {

/// Says something to assistive technology without moving the focus. Qt 6.4 has no announcement event; what
/// arrives on the accessibility bus is an object of role "notification" whose name is the message, appearing
/// and going away again. Sighted people see nothing of it: the window confirms in its own way.
class Announcer final : public QWidget
{
    Q_OBJECT

public:
    /// `window` is where the notification belongs; it is one transparent point in its corner.
    explicit Announcer(QWidget *window);

    QString message() const;

public Q_SLOTS:
    /// Supersedes the message before it, the same text included.
    void announce(const QString &message);

private:
    QTimer m_goes;
};

} // namespace sokuto
