// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/language.h"

#include <QtCore/QByteArray>
#include <QtCore/QSettings>

#include <optional>

namespace sokuto {

enum class ThemeMode : quint8 { System, Light, Dark };

/// What survives a restart, typed. The only QSettings in the program. Values that make no sense are read as
/// if they were not there.
class Settings final
{
public:
    static constexpr int leastZoom = 100;
    static constexpr int mostZoom = 300;

    /// $XDG_CONFIG_HOME/sokuto/sokuto.ini
    static QString defaultPath();
    explicit Settings(const QString &path);
    Q_DISABLE_COPY_MOVE(Settings)

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray splitterState() const;
    void setSplitterState(const QByteArray &state);
    /// Percent, leastZoom to mostZoom.
    int zoom() const;
    void setZoom(int percent);
    /// Empty = never chosen.
    std::optional<Language> language() const;
    void setLanguage(Language language);
    ThemeMode theme() const;
    void setTheme(ThemeMode mode);
    /// The FAQ that was opened by hand; empty = the bundled one.
    QString faqPath() const;
    void setFaqPath(const QString &path);

private:
    QSettings m_store;
};

} // namespace sokuto
