// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace sokuto {

/// A kind of file: its mark and the steps that make it. A new file runs the same steps as an old one.
struct Schema
{
    quint32 applicationId = 0; ///< Stands in the file's header.
    /// Paths of SQL files; append only, a step that has shipped is never edited. Statements are separated by
    /// a line "--;".
    QStringList steps;

    int version() const { return int(steps.size()); }
};

const Schema &faqSchema();
const Schema &deskSchema();

/// PRAGMA user_version.
Result<int> schemaVersion(const Connection &connection);

/// Runs the steps that are still missing, each in one transaction with its version number. A step that fails
/// leaves the file as the step before it made it. Another process may do the same meanwhile.
Result<void> migrate(Connection &connection, const Schema &schema);

/// Tables with their columns, indexes, triggers and views, one line each, sorted.
Result<QStringList> shapeOf(const Connection &connection);
/// The shape that the steps give. Made once for each schema.
Result<QStringList> expectedShape(const Schema &schema);
/// What is missing or foreign, one line each; empty when the file has exactly the tables it should have.
Result<QStringList> differencesFromSchema(const Connection &connection, const Schema &schema);

} // namespace sokuto
