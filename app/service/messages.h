// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "search/recall.h"

#include <QtCore/QCoreApplication>

namespace sokuto {

enum class ApprovalRule;

/// Codes with arguments → whole sentences in the language in use: what is wrong, where, what to do. Shared by
/// the window and the command line.
class Messages
{
    Q_DECLARE_TR_FUNCTIONS(Messages)

public:
    static QString error(const Error &error);
    /// The Nos in one line, the last of very many only counted.
    static QString listOfNos(const QStringList &nos);
    /// How one part of the query was understood: 「再発行 as written (3)」.
    static QString recallPart(const RecallPart &part);
    /// What holds for the whole answer: one sentence, or empty when everything was found plainly.
    static QString recallNotice(const Recall &recall);

private:
    static QString fileError(const Error &error);
    static QString databaseError(const Error &error);
    static QString exchangeError(const Error &error);
    static QString unknownFormat(const Error &error);
    static QString otherError(const Error &error);
    static QString contentError(const Error &error);
    static QString brokenRule(const Error &error);
    static QString brokenRule(const QString &rule);
    static QString approvalRule(ApprovalRule rule);
    static QString approvalRuleForMany(ApprovalRule rule);
};

} // namespace sokuto
