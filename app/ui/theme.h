// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/settings.h"

#include <QtCore/QObject>

namespace sokuto {

/// Puts light or dark on the whole application: palette and style sheet from one set of colours.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(ThemeMode mode, QObject *parent = nullptr);

    void setMode(ThemeMode mode);
    ThemeMode mode() const { return m_mode; }
    /// What the system wants now; counts in the mode System.
    void setSystemDark(bool dark);
    bool isDark() const;

    /// The system's font; one that can write Japanese before all others when the system's cannot, and never
    /// smaller than can be read aloud.
    static QFont applicationFont(const QFont &system);

private:
    void apply();

    ThemeMode m_mode;
    bool m_systemDark = false;
    std::optional<bool> m_applied;
};

} // namespace sokuto
