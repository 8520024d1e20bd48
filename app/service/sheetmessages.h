// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mapping.h"

#include <QtCore/QCoreApplication>

namespace sokuto {

/// What was odd in a sheet → sentences in the language in use: where, what, and what was made of it. Shared
/// by the window and the command line.
class SheetMessages
{
    Q_DECLARE_TR_FUNCTIONS(SheetMessages)

public:
    static QString finding(const TableFinding &finding);
    /// "Line 12 (No 1-3), 回答"; empty when the finding is about the whole sheet.
    static QString place(const TableFinding &finding);

private:
    static QString cellFinding(const TableFinding &finding);
    static QString tableFinding(const TableFinding &finding);
};

} // namespace sokuto
