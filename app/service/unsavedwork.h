// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>

namespace sokuto {

/// What is left: the FAQ in use for another one, or the program.
enum class Leaving : quint8 { Faq, Program };

/// One thing that is not saved.
struct UnsavedWork
{
    enum class Fate : quint8 {
        Kept, ///< A draft of it stays at this desk.
        Lost, ///< It belongs to the FAQ in use, and is gone with it.
        Stopped, ///< It runs on whatever FAQ is in use, and ends only with the program.
    };
    QString name; ///< As the question names it: "entry 1-2", "the synonyms".
    Fate fate = Fate::Lost;
    bool operator==(const UnsavedWork &) const = default;
};

/// Somebody with whom unsaved work may lie.
struct WorkHolder
{
    std::function<QList<UnsavedWork>()> unsaved;
    /// Closes and gives up everything, drafts aside, without asking: that was done before.
    std::function<void(Leaving)> leave;
};

} // namespace sokuto
