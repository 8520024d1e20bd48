// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actionbutton.h"

#include "ui/colors.h"

#include <QtGui/QKeySequence>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionButton>
#include <QtWidgets/QStylePainter>

namespace sokuto {

namespace {

constexpr int gap = 8;
constexpr qreal keyScale = 0.85;

} // namespace

ActionButton::ActionButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ActionButton::setLabel(const QString &label, const QString &name)
{
    setText(label);
    setAccessibleName(name);
}

void ActionButton::setKey(const QKeySequence &key)
{
    // Not the button's own shortcut: the window has it, so that it works from every pane.
    m_key = key.toString(QKeySequence::NativeText);
    setAccessibleDescription(m_key);
    updateGeometry();
    update();
}

void ActionButton::setKeySign(const QString &sign)
{
    if (sign == m_sign)
        return;
    m_sign = sign;
    updateGeometry();
    update();
}

void ActionButton::setMain(bool main)
{
    m_main = main;
    setProperty("main", main); // the style sheet's word for it
}

QFont ActionButton::keyFont() const
{
    QFont smaller = font();
    smaller.setBold(false);
    smaller.setPointSizeF(smaller.pointSizeF() * keyScale);
    return smaller;
}

QSize ActionButton::sizeHint() const
{
    const QSize size = QPushButton::sizeHint();
    const int key = m_key.isEmpty() ? 0 : gap + QFontMetrics(keyFont()).horizontalAdvance(shownKey());
    return {size.width() + key, size.height()};
}

QSize ActionButton::minimumSizeHint() const
{
    return sizeHint();
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    // The style sheet gives the button a palette of its own, from which the theme cannot be told.
    const Colors &colors = Colors::of(parentWidget() ? parentWidget()->palette() : palette());
    QColor color = m_main ? colors.onAccent : colors.text;
    QColor keyColor = m_main ? colors.onAccent : colors.muted;
    if (m_main)
        keyColor.setAlphaF(0.85F);
    if (!isEnabled())
        color = keyColor = colors.muted;
    const int labelWidth = fontMetrics().horizontalAdvance(text());
    const int keyWidth = m_key.isEmpty() ? 0 : gap + QFontMetrics(keyFont()).horizontalAdvance(shownKey());
    const int left = (width() - labelWidth - keyWidth) / 2;
    painter.setPen(color);
    painter.drawText(QRect(left, 0, labelWidth + 1, height()), Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setFont(keyFont());
    painter.setPen(keyColor);
    painter.drawText(QRect(left + labelWidth + gap, 0, keyWidth, height()),
        Qt::AlignVCenter | Qt::TextSingleLine, shownKey());
}

} // namespace sokuto
