// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace sokuto {

/// Who sits at this desk. Each may do what those before may.
enum class Role : quint8 {
    Operator, ///< Reads what is published and valid.
    Supervisor, ///< Sees and edits everything.
    Administrator, ///< And says who may edit.
};

} // namespace sokuto
