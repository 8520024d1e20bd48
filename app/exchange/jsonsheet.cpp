// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonsheet.h"

#include "domain/invariants.h"
#include "domain/json.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace sokuto {

namespace {

/// Parents first; `indexOf` receives id → index.
QList<ImportedCategory> categoriesOf(const CategoryTree &tree, QHash<CategoryId, qsizetype> &indexOf)
{
    QList<ImportedCategory> categories;
    for (const Category &category : tree.all()) {
        indexOf.insert(category.id, categories.size());
        categories.append({indexOf.value(category.parent, -1), category.number, category.name});
    }
    return categories;
}

/// A sheet counts each No once; a second one is named and left out, as in a table.
void appendEntry(ImportedSheet &sheet, const Entry &entry, qsizetype category, QSet<QString> &known)
{
    if (known.contains(comparableNo(entry.no))) {
        sheet.findings.append({TableFinding::Kind::DuplicateNo, 0, {}, entry.no, {}});
        return;
    }
    known.insert(comparableNo(entry.no));
    ImportedEntry imported{.entry = entry, .category = category};
    imported.entry.id = {};
    imported.entry.category = {};
    sheet.entries.append(imported);
}

Result<ImportedSheet> sheetOf(const SnapshotData &data)
{
    for (const Entry &entry : data.entries) {
        if (auto done = checkInvariants(entry); !done)
            return fail(done.error());
    }
    const SnapshotPtr snapshot = Snapshot::create(data);
    ImportedSheet sheet;
    sheet.title = data.edition.title;
    sheet.date = data.edition.date;
    for (quint8 column = 0; column <= quint8(Column::ConfirmedBy); ++column)
        sheet.columns.insert(Column(column));
    QHash<CategoryId, qsizetype> indexOf;
    sheet.categories = categoriesOf(snapshot->categories(), indexOf);
    QSet<QString> known;
    for (const Entry &entry : snapshot->entries())
        appendEntry(sheet, entry, indexOf.value(entry.category, -1), known);
    sheet.synonymGroups = data.synonymGroups;
    for (SynonymGroup &group : sheet.synonymGroups)
        group.id = {};
    if (sheet.entries.isEmpty())
        return fail(ErrorCode::NothingToImport);
    return sheet;
}

} // namespace

QByteArray writeJson(const Snapshot &snapshot)
{
    return QJsonDocument(toJson(snapshot)).toJson(QJsonDocument::Indented);
}

Result<ImportedSheet> readJson(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = bytes.first(std::min<qsizetype>(problem.offset, bytes.size())).count('\n') + 1;
        return fail(ErrorCode::MalformedTable, {}, problem.errorString(),
            {QString::number(line), QStringLiteral("json")});
    }
    if (!document.object().contains(QStringLiteral("sokuto-faq")))
        return fail(ErrorCode::UnknownFormat);
    const auto data = fromJson<SnapshotData>(document.object());
    if (!data)
        return fail(data.error());
    return sheetOf(*data);
}

} // namespace sokuto
