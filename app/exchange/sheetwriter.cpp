// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetwriter.h"

#include "base/workwatch.h"
#include "exchange/categorytext.h"
#include "exchange/columns.h"
#include "exchange/datetext.h"
#include "exchange/markup.h"
#include "exchange/sourcetext.h"

#include <algorithm>

namespace sokuto {

namespace {

class SheetWriter
{
public:
    SheetWriter(const Snapshot &snapshot, WorkWatch *watch)
        : m_snapshot(snapshot)
        , m_watch(watch)
    {
    }

    Table run()
    {
        chooseColumns();
        const Edition &edition = m_snapshot.edition();
        // A title that is a date would be read as the issue date.
        if (!edition.title.isEmpty() && !dateFromHeadLine(edition.title.simplified()).isValid())
            appendHeadLine(asCell(edition.title));
        if (edition.date.isValid())
            appendHeadLine(dateToText(edition.date));
        QStringList headings;
        for (const Column column : std::as_const(m_columns))
            headings.append(columnHeading(column));
        append(headings);
        // An empty category means that of the row above; the entries that have none come before all others.
        appendEntries(false);
        appendEntries(true);
        return m_table;
    }

private:
    void append(const QStringList &cells) { m_table.rows.append({m_table.rows.size() + 1, cells}); }
    void appendEntries(bool withCategory)
    {
        for (const Entry &entry : m_snapshot.entries()) {
            if ((m_snapshot.categories().find(entry.category) != nullptr) != withCategory)
                continue;
            if (m_watch && !m_watch->goOn(m_done++, m_snapshot.entries().size()))
                return;
            for (const Answer &answer : entry.answers) {
                QStringList cells;
                for (const Column column : std::as_const(m_columns))
                    cells.append(cellOf(entry, answer, column));
                append(cells);
            }
        }
    }
    void appendHeadLine(const QString &text)
    {
        append({text});
        append({});
    }

    void chooseColumns()
    {
        m_columns = {Column::CategoryNumber, Column::CategoryName, Column::No, Column::Question,
            Column::Answer, Column::Source};
        for (const Column column : {Column::ParentCategories, Column::Phrases, Column::SpokenLine,
                 Column::Memo, Column::State, Column::ValidFrom, Column::ValidUntil, Column::ReviewDate,
                 Column::ConfirmedOn, Column::ConfirmedBy}) {
            if (isUsed(column))
                m_columns.append(column);
        }
    }

    bool isUsed(Column column) const
    {
        return std::any_of(
            m_snapshot.entries().begin(), m_snapshot.entries().end(), [this, column](const Entry &entry) {
                if (column == Column::State)
                    return entry.lifecycle != Lifecycle::Published;
                return std::any_of(entry.answers.begin(), entry.answers.end(),
                    [&](const Answer &answer) { return !cellOf(entry, answer, column).isEmpty(); });
            });
    }

    QString cellOf(const Entry &entry, const Answer &answer, Column column) const
    {
        const Category *category = m_snapshot.categories().find(entry.category);
        switch (column) {
        case Column::CategoryNumber:
            return category ? asCell(category->number) : QString();
        case Column::CategoryName:
            return category ? asCell(category->name.simplified()) : QString();
        case Column::No:
            return asCell(entry.no);
        case Column::Question:
            return asCell(entry.question);
        case Column::Answer:
            return asCell(answer.text);
        case Column::Source:
            return asCell(sourcesToCell(entry.sources));
        case Column::ParentCategories:
            return asCell(parentLines(entry.category));
        case Column::Phrases:
            return asCell(phrasesToCell(entry.phrases));
        case Column::SpokenLine:
            return asCell(answer.spokenLine);
        case Column::Memo:
            return asCell(answer.memo);
        case Column::State:
            return lifecycleWord(entry.lifecycle);
        case Column::ValidFrom:
            return dateToText(answer.validFrom);
        case Column::ValidUntil:
            return dateToText(answer.validUntil);
        case Column::ReviewDate:
            return dateToText(entry.reviewDate);
        case Column::ConfirmedOn:
            return dateToText(entry.confirmedOn);
        case Column::ConfirmedBy:
            return asCell(entry.confirmedBy);
        }
        return {};
    }

    QString parentLines(CategoryId id) const
    {
        QStringList lines;
        const QList<CategoryId> path = m_snapshot.categories().path(id);
        for (qsizetype i = 0; i + 1 < path.size(); ++i) {
            const Category *category = m_snapshot.categories().find(path[i]);
            lines.append(categoryToLine(category->number, category->name.simplified()));
        }
        return lines.join(u'\n');
    }

    const Snapshot &m_snapshot;
    WorkWatch *m_watch;
    qsizetype m_done = 0;
    QList<Column> m_columns;
    Table m_table;
};

} // namespace

Table writeSheet(const Snapshot &snapshot, WorkWatch *watch)
{
    return SheetWriter(snapshot, watch).run();
}

} // namespace sokuto
