// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkseverity.h"

#include <QtCore/QCoreApplication>

namespace sokuto {

/// Findings of the content checks → sentences in the language in use: what is odd and what to do.
class FindingMessages
{
    Q_DECLARE_TR_FUNCTIONS(FindingMessages)

public:
    /// A few words that name the rule.
    static QString title(CheckRule rule);
    /// Heading of all rules of this kind.
    static QString severity(Severity severity);
    static QString message(const Finding &finding, const Snapshot &snapshot);

private:
    static QString dateMessage(const Finding &finding, const QString &others);
    static QString entryMessage(const Finding &finding, const QString &others);
    static QString textMessage(const Finding &finding);
};

} // namespace sokuto
