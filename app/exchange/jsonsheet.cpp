// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonsheet.h"

#include "domain/invariants.h"
#include "domain/json.h"
#include "domain/personalnumber.h"

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

/// Columns whose text may hold somebody's My Number.
void notePersonalNumbers(ImportedSheet &sheet, const Entry &entry)
{
    const auto note = [&](Column column, const QStringList &texts) {
        if (!findPersonalNumbers(texts.join(u'\n')).isEmpty()) {
            sheet.findings.append(
                {TableFinding::Kind::PersonalNumber, 0, columnHeading(column), entry.no, {}});
        }
    };
    QStringList answers;
    QStringList spokenLines;
    QStringList memos;
    for (const Answer &answer : entry.answers) {
        answers.append(answer.text);
        spokenLines.append(answer.spokenLine);
        memos.append(answer.memo);
    }
    QStringList sources;
    for (const SourceRef &source : entry.sources)
        sources.append(source.title + u'\n' + source.url);
    note(Column::Question, {entry.question});
    note(Column::Answer, answers);
    note(Column::Source, sources);
    note(Column::Phrases, entry.phrases);
    note(Column::SpokenLine, spokenLines);
    note(Column::Memo, memos);
}

/// A sheet counts each No once; a second one is named and left out, as in a table.
void appendEntry(ImportedSheet &sheet, const Entry &entry, qsizetype category, QSet<QString> &known)
{
    if (known.contains(comparableNo(entry.no))) {
        sheet.findings.append({TableFinding::Kind::DuplicateNo, 0, {}, entry.no, {}});
        return;
    }
    known.insert(comparableNo(entry.no));
    notePersonalNumbers(sheet, entry);
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
    sheet.exact = true;
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
    if (sheet.entries.isEmpty() && sheet.synonymGroups.isEmpty())
        return fail(ErrorCode::NothingToImport);
    return sheet;
}

} // namespace

QByteArray writeJson(const Snapshot &snapshot)
{
    return jsonText(toJson(snapshot), QJsonDocument::Indented);
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
