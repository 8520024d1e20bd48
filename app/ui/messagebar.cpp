// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagebar.h"

#include "ui/colors.h"
#include "ui/icons.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace sokuto {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_picture(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_picture);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_sentence->setWordWrap(true);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long path widens no window
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setAutoDefault(false);
    m_action->setFocusPolicy(Qt::TabFocus);
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::act);
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_messages.removeLast();
        showNewest(true);
    });
    hide();
}

void MessageBar::tell(const Message &message)
{
    m_messages.removeIf([&message](const Message &other) { return other.topic == message.topic; });
    m_messages.append(message);
    showNewest(true);
}

void MessageBar::rewrite(const Message &message)
{
    for (Message &other : m_messages) {
        if (other.topic == message.topic)
            other = message;
    }
    showNewest(false);
}

void MessageBar::withdraw(Message::Topic topic)
{
    if (m_messages.removeIf([topic](const Message &other) { return other.topic == topic; }) > 0)
        showNewest(false);
}

bool MessageBar::tells(Message::Topic topic) const
{
    return std::any_of(m_messages.cbegin(), m_messages.cend(),
        [topic](const Message &message) { return message.topic == topic; });
}

QString MessageBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        showNewest(false);
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_messages.isEmpty())
        return;
    const Colors &colors = Colors::of(palette());
    const bool warns = m_messages.constLast().kind == Message::Kind::Warning;
    QPainter painter(this);
    painter.fillRect(rect(), warns ? colors.warningGround : colors.selection);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.border);
}

void MessageBar::showNewest(bool announce)
{
    setHidden(m_messages.isEmpty());
    if (m_messages.isEmpty())
        return;
    const Message &message = m_messages.constLast();
    const Colors &colors = Colors::of(palette());
    m_picture->setPixmap(message.kind == Message::Kind::Warning
            ? themedPixmap("triangle-alert"_L1, colors.warning, 16, devicePixelRatioF())
            : themedPixmap("info"_L1, colors.accent, 16, devicePixelRatioF()));
    m_sentence->setText(message.sentence());
    m_action->setText(message.actionText ? message.actionText() : QString());
    m_action->setVisible(bool(message.action));
    m_close->setIcon(themedIcon("x"_L1, colors.muted));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    update();
    if (announce) {
        QAccessibleEvent alert(m_sentence, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MessageBar::act()
{
    const Message message = m_messages.takeLast();
    showNewest(false);
    message.action();
}

} // namespace sokuto
