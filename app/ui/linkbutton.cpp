// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkbutton.h"

#include "ui/colors.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace sokuto {

namespace {

constexpr int padding = 2;

bool isEnter(const QEvent *event)
{
    const int key = static_cast<const QKeyEvent *>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

LinkButton::LinkButton(const QString &text, const QString &target, const QString &hint, QWidget *parent)
    : QAbstractButton(parent)
    , m_shown(text)
    , m_target(target)
{
    setAccessibleName(text);
    setAccessibleDescription(target.isEmpty() ? hint : target);
    // Escaped, because a tooltip that looks like HTML is read as HTML.
    setToolTip((target.isEmpty() ? hint : target).toHtmlEscaped());
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(m_shown) + 2 * padding + 1, metrics.height() + 2 * padding};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 6 * fontMetrics().averageCharWidth()), sizeHint().height()};
}

bool LinkButton::event(QEvent *event)
{
    // Enter presses the link that has the focus; elsewhere it copies the answer.
    if (event->type() == QEvent::ShortcutOverride && isEnter(event)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn) {
        Q_EMIT targetShown(m_target);
        update();
    } else if (event->type() == QEvent::Leave || event->type() == QEvent::FocusOut) {
        if (!window()->isHidden()) // a window that goes has nobody left to tell
            Q_EMIT targetShown({});
        update();
    }
    return QAbstractButton::event(event);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(event) && !event->modifiers().testFlag(Qt::ControlModifier))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(colors.accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    QFont underlined = font();
    underlined.setUnderline(underMouse() || hasFocus() || !m_target.isEmpty());
    painter.setFont(underlined);
    painter.setPen(colors.accent);
    const QRect inside = rect().adjusted(padding, 0, -padding, 0);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        fontMetrics().elidedText(m_shown, Qt::ElideRight, inside.width()));
}

} // namespace sokuto
