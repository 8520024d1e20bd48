// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programstyle.h"

#include "ui/colors.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>

#include <algorithm>
#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

void drawTick(QPainter *painter, const QRectF &box, const QColor &color)
{
    painter->setPen(QPen(color, std::max(1.5, box.width() / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    const std::array tick{at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.32)};
    painter->drawPolyline(tick.data(), int(tick.size()));
}

/// `palette` = of the widget: that of an option may be a selected row's.
void drawIndicator(QPainter *painter, const QStyleOption &option, const QPalette &palette, bool round)
{
    const Colors &colors = Colors::of(palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QColor filled = enabled ? colors.accent : colors.muted;
    const bool pointed = option.state.testFlag(QStyle::State_HasFocus)
        || (option.state.testFlag(QStyle::State_MouseOver) && enabled);
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on || pointed ? filled : colors.muted, 1));
    painter->setBrush(on ? filled : colors.window);
    const qreal radius = round ? side / 2 : 3;
    painter->drawRoundedRect(box, radius, radius);
    if (partly) {
        painter->fillRect(QRectF(box.left() + 3, box.center().y() - 1, box.width() - 6, 2), filled);
    } else if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.onAccent);
        painter->drawEllipse(box.center(), side / 5, side / 5);
    } else if (on) {
        drawTick(painter, box, colors.onAccent);
    }
    painter->restore();
}

} // namespace

ProgramStyle::ProgramStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void ProgramStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const QPalette &palette = widget ? widget->palette() : option->palette;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawIndicator(painter, *option, palette, false);
    case PE_IndicatorRadioButton:
        return drawIndicator(painter, *option, palette, true);
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace sokuto
