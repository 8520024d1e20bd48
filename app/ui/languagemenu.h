// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QMenu>

namespace sokuto {

class Settings;
class Translation;

/// Switches the language while the program runs; remembers it.
class LanguageMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit LanguageMenu(QWidget *parent = nullptr);
    /// Both outlive the menu.
    void serve(Translation &translation, Settings &settings);
};

} // namespace sokuto
