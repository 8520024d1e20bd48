// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "exchange/mapping.h"

#include <QtCore/QCoreApplication>

namespace sokuto {

/// What was odd in a sheet → sentences in the language in use: where, what, and what was made of it. Shared
/// by the window and the command line.
class SheetMessages
{
    Q_DECLARE_TR_FUNCTIONS(SheetMessages)

public:
    /// A preview tells what will happen, a report what has happened.
    enum class Tense : quint8 { Preview, Report };

    static QString finding(const TableFinding &finding, Tense tense = Tense::Report);
    /// "Line 12 (No 1-3), 回答"; empty when the finding is about the whole sheet.
    static QString place(const TableFinding &finding);
    /// What an import leaves as it is because a second person approves it; empty when there is nothing.
    static QString keptBack(const QStringList &nos);
    /// MalformedTable of readJson().
    static QString damagedJson(const Error &error);

private:
    static QString wrongInJson(const QString &what, const QString &name);
    static QString wrongMember(const QString &what, const QString &name);
    static QString preview(const TableFinding &finding);
    static QString cellFinding(const TableFinding &finding);
    static QString tableFinding(const TableFinding &finding);
};

} // namespace sokuto
