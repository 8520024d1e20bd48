// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QMenu>

namespace sokuto {

class Settings;
class Theme;

/// Chooses light, dark or what the system says; remembers it.
class ThemeMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit ThemeMenu(QWidget *parent = nullptr);
    /// Both outlive the menu.
    void serve(Theme &theme, Settings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QAction *m_system;
    QAction *m_light;
    QAction *m_dark;
};

} // namespace sokuto
