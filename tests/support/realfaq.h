// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "support/paths.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

namespace sokuto::test {

/// The society's sheet as the bundled file holds it, read by the shortest way (the import has its own tests).
/// Entries have the ids 1 to 37 in the order of the sheet; 1-11 is 11, 2-1 is 13, 3-1 is 16, 4-1 is 21.
inline SnapshotPtr realFaq()
{
    QFile sheet(realSheetPath());
    if (!sheet.open(QIODevice::ReadOnly))
        return nullptr;
    SnapshotData data;
    data.faqId = QStringLiteral("real");
    data.edition = {QStringLiteral("資格情報のお知らせ一斉発行_FAQ"), QDate(2024, 10, 10), 1};
    static const QRegularExpression paragraphs(QStringLiteral("</p>\\s*<p>"));
    static const QRegularExpression tags(QStringLiteral("</?p>"));
    static const QRegularExpression source(QStringLiteral("^(.*?)\\s*\\((https?://[^)]*)\\)$"));
    const QStringList lines = QString::fromUtf8(sheet.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (cells.size() < 6 || cells[2] == QLatin1String("No"))
            continue;
        const CategoryId category{cells[0].toInt()};
        if (data.categories.isEmpty() || data.categories.last().id != category)
            data.categories.append({category, {}, cells[0], cells[1], int(category.value)});
        QString answer = cells[4];
        answer.replace(paragraphs, QStringLiteral("\n")).remove(tags);
        Entry entry;
        entry.id = {data.entries.size() + 1};
        entry.no = cells[2];
        entry.category = category;
        entry.question = cells[3];
        entry.answers = {Answer{answer.trimmed(), {}, {}, {}, {}}};
        const QRegularExpressionMatch match = source.match(cells[5]);
        if (match.hasMatch())
            entry.sources.append({match.captured(1), match.captured(2)});
        else if (!cells[5].trimmed().isEmpty())
            entry.sources.append({cells[5].trimmed(), {}});
        data.entries.append(entry);
    }
    return Snapshot::create(std::move(data));
}

} // namespace sokuto::test
