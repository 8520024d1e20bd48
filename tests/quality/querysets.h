// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QtCore/QStringList>

namespace sokuto::quality {

struct Query
{
    QString text;
    QStringList expected; ///< Nos, any of which is right.
    QString kind;
};

/// A file of tests/quality/data, unpacked when its name ends in .gz. Ends the program when it is missing.
QByteArray dataFile(const QString &name);
/// query, expected Nos, kind
QList<Query> operatorQueries(const QString &name);
/// Entries of a docs file (id, category, question, answer); Nos are the ids.
SnapshotPtr collection(const QString &name);
/// Queries of a q file (query, id).
QList<Query> collectionQueries(const QString &name);
/// One word a line, '#' begins a comment.
QStringList wordList(const QString &name);

} // namespace sokuto::quality
