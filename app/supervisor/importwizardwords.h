// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/columns.h"

#include <QtCore/QCoreApplication>

namespace sokuto {

/// The parts of an entry as the wizard names them, in the language in use.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)

public:
    static QString column(Column column);
};

} // namespace sokuto
