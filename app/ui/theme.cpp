// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "base/log.h"
#include "ui/colors.h"

#include <QtCore/QFile>
#include <QtGui/QFontDatabase>
#include <QtGui/QFontInfo>
#include <QtGui/QPalette>
#include <QtWidgets/QApplication>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal leastPointSize = 10;

QPalette paletteFrom(const Colors &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.window);
    palette.setColor(QPalette::AlternateBase, colors.statusGround);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Button, colors.window);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.warning);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::ToolTipBase, colors.statusGround);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Light, colors.hover);
    palette.setColor(QPalette::Midlight, colors.hover);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Dark, colors.border);
    palette.setColor(QPalette::Shadow, colors.border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.muted);
    return palette;
}

QString styleSheetFrom(const Colors &colors)
{
    QFile file(u":/style/window.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcUi) << "no style sheet";
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const std::initializer_list<std::pair<QLatin1StringView, QColor>> tokens{
        {"@window"_L1, colors.window},
        {"@text"_L1, colors.text},
        {"@muted"_L1, colors.muted},
        {"@border"_L1, colors.border},
        {"@accent"_L1, colors.accent},
        {"@on-accent"_L1, colors.onAccent},
        {"@selection"_L1, colors.selection},
        {"@hover"_L1, colors.hover},
        {"@status"_L1, colors.statusGround},
        {"@handle"_L1, colors.scrollHandle},
    };
    for (const auto &[token, color] : tokens)
        sheet.replace(token, color.name());
    return sheet;
}

} // namespace

Theme::Theme(ThemeMode mode, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
    , m_systemDark(Colors::of(QGuiApplication::palette()).dark)
{
    apply();
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    apply();
}

void Theme::setSystemDark(bool dark)
{
    m_systemDark = dark;
    apply();
}

bool Theme::isDark() const
{
    return m_mode == ThemeMode::System ? m_systemDark : m_mode == ThemeMode::Dark;
}

QFont Theme::applicationFont(const QFont &system)
{
    QFont font = system;
    const QString own = QFontInfo(system).family();
    if (!QFontDatabase::writingSystems(own).contains(QFontDatabase::Japanese)) {
        const QStringList families = QFontDatabase::families();
        for (const QString &wanted : {u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"Source Han Sans"_s,
                 u"BIZ UDPGothic"_s, u"IPAexGothic"_s, u"IPAPGothic"_s, u"VL PGothic"_s, u"TakaoPGothic"_s}) {
            if (families.contains(wanted)) {
                font.setFamilies({wanted, own});
                break;
            }
        }
    }
    if (font.pointSizeF() > 0 && font.pointSizeF() < leastPointSize)
        font.setPointSizeF(leastPointSize);
    return font;
}

void Theme::apply()
{
    if (m_applied == isDark())
        return;
    m_applied = isDark();
    const Colors &colors = isDark() ? Colors::darkSet() : Colors::light();
    // A style sheet that is exchanged gives every widget back the palette it had when the old one came, and
    // so takes away what a widget chose for itself on hearing of the new palette. With none there is none to
    // keep.
    qApp->setStyleSheet({});
    QApplication::setPalette(paletteFrom(colors));
    qApp->setStyleSheet(styleSheetFrom(colors));
}

} // namespace sokuto
