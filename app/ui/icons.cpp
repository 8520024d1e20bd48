// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "base/log.h"

#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

QByteArray paintedSource(QLatin1StringView name, const QColor &color, bool filled)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcUi) << "no icon named" << name;
        return {};
    }
    QByteArray source = file.readAll();
    const QByteArray colorName = color.name().toLatin1();
    source.replace("currentColor", colorName);
    if (filled)
        source.replace("fill=\"none\"", QByteArray("fill=\"" + colorName + "\""));
    return source;
}

/// Draws the SVG at the size that is asked for, so that no scale shows a blown-up picture.
class SvgEngine final : public QIconEngine
{
public:
    SvgEngine(QLatin1StringView name, const QColor &color, bool filled)
        : m_source(paintedSource(name, color, filled))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        QSvgRenderer renderer(m_source);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.4);
        renderer.render(painter, QRectF(rect));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new SvgEngine(*this); }

private:
    QByteArray m_source;
};

} // namespace

QIcon themedIcon(QLatin1StringView name, const QColor &color, bool filled)
{
    return QIcon(new SvgEngine(name, color, filled)); // the icon owns its engine
}

QPixmap themedPixmap(
    QLatin1StringView name, const QColor &color, int size, qreal devicePixelRatio, bool filled)
{
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap picture(pixels, pixels);
    picture.fill(Qt::transparent);
    QSvgRenderer renderer(paintedSource(name, color, filled));
    QPainter painter(&picture);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

} // namespace sokuto
