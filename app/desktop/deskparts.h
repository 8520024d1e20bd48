// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>

#include <functional>

namespace sokuto {

class Catalog;
class Editing;
class MainWindow;
class Prompts;
class Session;
class Settings;

/// What every desk is put together from; all of it outlives the desks.
struct DeskParts
{
    MainWindow &window;
    Catalog &catalog;
    Session &session;
    Editing &editing;
    Settings &settings;
    Prompts &prompts;
    std::function<QDate()> today; ///< The one clock of the program.
};

} // namespace sokuto
