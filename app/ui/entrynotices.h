// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/presentation.h"
#include "domain/related.h"

#include <QtCore/QCoreApplication>

namespace sokuto {

/// The sentences that stand round an answer: what to know before it is read aloud.
class EntryNotices
{
    Q_DECLARE_TR_FUNCTIONS(EntryNotices)

public:
    /// What speaks against reading the answer out on `today`, gravest first: its state, its validity, its
    /// review date, dates in it that have passed.
    static QStringList warnings(
        const Entry &entry, const Answer &answer, const Presentation &presentation, QDate today);
    /// Edition, validity, next review, last confirmation: what is known, in one line.
    static QString facts(const Edition &edition, const Entry &entry, const Answer &answer);
    /// Why an entry is listed as related.
    static QString reason(RelationKind kind);

private:
    static QString lifecycleWarning(Lifecycle lifecycle);
    static QString datesWarning(const QString &text, const Presentation &presentation, QDate today);
};

} // namespace sokuto
