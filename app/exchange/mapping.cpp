// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping.h"

#include "base/enumnames.h"
#include "domain/personalnumber.h"
#include "domain/snapshot.h"
#include "exchange/categorytext.h"
#include "exchange/datetext.h"
#include "exchange/markup.h"
#include "exchange/sourcetext.h"

#include <algorithm>
#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;
using Kind = TableFinding::Kind;

namespace {

constexpr qsizetype longestNo = 20; ///< Of what looks like one.

bool isBlank(const TableRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
        [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

/// On one line, without spaces around.
QString label(QStringView cell)
{
    return cell.toString().simplified();
}

class SheetReader
{
public:
    SheetReader(Table table, HeaderRow header)
        : m_table(std::move(table))
        , m_header(std::move(header))
    {
    }

    Result<ImportedSheet> run()
    {
        for (const Column needed : {Column::No, Column::Question, Column::Answer}) {
            if (!m_header.has(needed))
                return fail(ErrorCode::MissingColumn, {}, {}, {columnHeading(needed)});
        }
        readHeadLines();
        noteHeader();
        for (const qsizetype line : m_table.oddQuotes)
            note(Kind::TextAfterQuote, line);
        for (qsizetype i = m_header.row + 1; i < m_table.rows.size(); ++i) {
            m_row = &m_table.rows.at(i);
            if (!isBlank(*m_row) && !isHeadLineAgain() && !areHeadingsAgain())
                readRow();
            if (m_table.rows.isDetached()) // nobody else looks at it
                m_table.rows[i].cells.clear();
        }
        if (m_sheet.entries.isEmpty())
            return fail(ErrorCode::NothingToImport);
        std::stable_sort(m_sheet.findings.begin(), m_sheet.findings.end(),
            [](const TableFinding &a, const TableFinding &b) { return a.line < b.line; });
        return std::move(m_sheet);
    }

private:
    void note(Kind kind, qsizetype line, QStringList arguments = {}, const QString &column = {})
    {
        m_sheet.findings.append({kind, line, column, m_no, std::move(arguments)});
    }
    void noteCell(Kind kind, Column column, QStringList arguments = {})
    {
        note(kind, m_row->line, std::move(arguments), headingOf(column));
    }
    QString headingOf(Column column) const
    {
        const qsizetype cell = m_header.indexOf.value(column, -1);
        const QStringList headings = m_header.row < 0 ? QStringList() : m_table.rows[m_header.row].cells;
        return cell >= 0 && cell < headings.size() ? label(headings[cell]) : columnHeading(column);
    }

    void readHeadLines()
    {
        for (qsizetype i = 0; i < m_header.row; ++i) {
            for (const QString &cell : m_table.rows[i].cells) {
                const QString text = label(withoutMarkup(cell).text);
                if (text.isEmpty())
                    continue;
                m_headLines.insert(text);
                const QDate date = dateFromHeadLine(text);
                if (m_sheet.date.isNull() && date.isValid())
                    m_sheet.date = date;
                else if (m_sheet.title.isEmpty() && !date.isValid())
                    m_sheet.title = text;
                else
                    note(Kind::HeadLineIgnored, m_table.rows[i].line, {text});
            }
        }
    }

    void noteHeader()
    {
        const auto columns = m_header.indexOf.keys();
        m_sheet.columns = QSet<Column>(columns.begin(), columns.end());
        if (m_header.row < 0)
            return;
        const TableRow &row = m_table.rows[m_header.row];
        for (const qsizetype cell : std::as_const(m_header.unknown))
            note(Kind::UnknownColumn, row.line, {}, label(row.cells[cell]));
        for (const qsizetype cell : std::as_const(m_header.repeated))
            note(Kind::RepeatedColumn, row.line, {}, label(row.cells[cell]));
    }

    /// Title or date printed again at a page break.
    bool isHeadLineAgain() const
    {
        QStringList filled;
        for (const QString &cell : m_row->cells) {
            if (const QString text = label(withoutMarkup(cell).text); !text.isEmpty())
                filled.append(text);
        }
        return filled.size() <= 2 && std::all_of(filled.begin(), filled.end(), [this](const QString &text) {
            return m_headLines.contains(text);
        });
    }

    /// The headings again after a page break: those of this sheet or those that we write. What is taken out
    /// of a cell keeps none from being one: the row would be an entry that reads as headings when it is
    /// written.
    bool areHeadingsAgain() const
    {
        const auto heading = [this](Column column) {
            QString text = withoutMarkup(rawCell(column)).text;
            text.removeIf(isControl);
            return label(text);
        };
        const auto all = [&heading](const auto &wanted) {
            return heading(Column::No) == wanted(Column::No)
                && heading(Column::Question) == wanted(Column::Question)
                && heading(Column::Answer) == wanted(Column::Answer);
        };
        return all([this](Column column) { return headingOf(column); }) || all(columnHeading);
    }

    QString rawCell(Column column) const { return m_row->cells.value(m_header.indexOf.value(column, -1)); }

    /// The text of a cell as the FAQ stores it: '\n' line ends, no control characters, no markup.
    QString cellText(Column column)
    {
        QString text = rawCell(column);
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        const bool hasControls = std::any_of(text.cbegin(), text.cend(), isControl);
        if (hasControls)
            text.removeIf(isControl);
        if (holdsRows(text))
            noteCell(Kind::CellSpansRows, column);
        PlainText plain = withoutMarkup(text);
        if (!plain.found.isEmpty() && asCell(plain.text) != text) { // else it is a cell that we wrote
            noteCell(Kind::MarkupRemoved, column, {plain.found.join(u' ')});
            plain.text.removeIf(isControl);
        }
        if (hasControls)
            noteCell(Kind::ControlCharactersRemoved, column);
        if (!findPersonalNumbers(plain.text).isEmpty())
            noteCell(Kind::PersonalNumber, column);
        return plain.text;
    }

    /// Whether a further line of the cell reads like a row of this table: it has a No and a question where
    /// they belong.
    bool holdsRows(QStringView cell) const
    {
        const qsizetype first = cell.indexOf(u'\n');
        if (first < 0 || !cell.contains(u'\t'))
            return false;
        const qsizetype no = m_header.indexOf.value(Column::No);
        const qsizetype question = m_header.indexOf.value(Column::Question);
        for (const QStringView line : cell.sliced(first + 1).tokenize(u'\n')) {
            const QList<QStringView> cells = line.split(u'\t');
            const QStringView number = cells.value(no).trimmed();
            const bool numbered =
                std::any_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
            if (numbered && number.size() <= longestNo && !cells.value(question).trimmed().isEmpty())
                return true;
        }
        return false;
    }

    QDate cellDate(Column column)
    {
        const QString text = label(rawCell(column));
        if (text.isEmpty())
            return {};
        QDate date = dateFromText(text);
        if (!date.isValid())
            date = m_table.shortDates.value({m_row->line, m_header.indexOf.value(column)});
        if (!date.isValid())
            noteCell(Kind::UnreadableDate, column, {text});
        return date;
    }

    QString readNo()
    {
        m_no.clear();
        const QString cell = label(withoutMarkup(rawCell(Column::No)).text);
        const QString no = noFromDate(cell);
        m_no = no.isEmpty() ? cell : no;
        if (!no.isEmpty())
            noteCell(Kind::NoWasADate, Column::No, {cell, no});
        return m_no;
    }

    void leaveOut(Kind kind, Column column, QStringList arguments = {})
    {
        noteCell(kind, column, std::move(arguments));
        if (!m_no.isEmpty())
            m_sheet.leftOutNos.append(m_no);
    }

    void readRow()
    {
        ImportedEntry imported;
        imported.line = m_row->line;
        Entry &entry = imported.entry;
        entry.no = readNo();
        imported.category = readCategory(imported.categoryFromAbove);
        if (comparableNo(entry.no).isEmpty())
            return leaveOut(Kind::MissingNo, Column::No);
        entry.question = cellText(Column::Question);
        const Answer answer = readAnswer();
        if (QStringView(answer.text).trimmed().isEmpty())
            return leaveOut(Kind::MissingAnswer, Column::Answer);
        const QString key = comparableNo(entry.no);
        if (const auto first = m_rowOfNo.constFind(key); first != m_rowOfNo.cend())
            return readFurtherAnswer(m_sheet.entries[*first], entry.question, answer);
        if (QStringView(entry.question).trimmed().isEmpty())
            return leaveOut(Kind::MissingQuestion, Column::Question);
        entry.answers = {answer};
        readRest(entry);
        noteCellsOutside();
        m_rowOfNo.insert(key, m_sheet.entries.size());
        m_sheet.entries.append(imported);
        m_no.clear();
    }

    Answer readAnswer()
    {
        Answer answer{cellText(Column::Answer), cellText(Column::SpokenLine), cellText(Column::Memo),
            cellDate(Column::ValidFrom), cellDate(Column::ValidUntil)};
        if (answer.validFrom.isValid() && answer.validUntil.isValid() && answer.validUntil < answer.validFrom)
            noteCell(Kind::PeriodReversed, Column::ValidUntil);
        return answer;
    }

    /// The same No once more is another answer of the entry when its period is another.
    void readFurtherAnswer(ImportedEntry &first, const QString &question, const Answer &answer)
    {
        const bool sameQuestion = question.isEmpty() || question == first.entry.question;
        const bool samePeriod = std::any_of(
            first.entry.answers.begin(), first.entry.answers.end(), [&answer](const Answer &other) {
                return other.validFrom == answer.validFrom && other.validUntil == answer.validUntil;
            });
        if (!sameQuestion || samePeriod)
            return noteCell(Kind::DuplicateNo, Column::No, {QString::number(first.line)});
        QList<Answer> &answers = first.entry.answers;
        const auto later = std::upper_bound(answers.cbegin(), answers.cend(), answer,
            [](const Answer &a, const Answer &b) { return a.validFrom < b.validFrom; });
        answers.insert(later - answers.cbegin(), answer);
    }

    void readRest(Entry &entry)
    {
        entry.sources = sourcesFromCell(cellText(Column::Source));
        entry.phrases = phrasesFromCell(cellText(Column::Phrases));
        const QString state = label(rawCell(Column::State));
        const auto lifecycle = lifecycleFromWord(state);
        entry.lifecycle = lifecycle.value_or(state.isEmpty() ? Lifecycle::Published : Lifecycle::Draft);
        if (!state.isEmpty() && !lifecycle)
            noteCell(Kind::UnknownState, Column::State, {state});
        entry.reviewDate = cellDate(Column::ReviewDate);
        entry.confirmedOn = cellDate(Column::ConfirmedOn);
        entry.confirmedBy = label(cellText(Column::ConfirmedBy));
    }

    void noteCellsOutside()
    {
        if (m_header.row < 0)
            return; // without headings no column is outside
        const qsizetype width = m_table.rows[m_header.row].cells.size();
        for (qsizetype i = width; i < m_row->cells.size(); ++i) {
            if (const QString text = label(m_row->cells[i]); !text.isEmpty())
                note(Kind::CellOutsideColumns, m_row->line, {text});
        }
    }

    /// Merged cells leave the category of all but their first row empty.
    qsizetype readCategory(bool &fromAbove)
    {
        const QString number = label(withoutMarkup(rawCell(Column::CategoryNumber)).text);
        const QString name = label(cellText(Column::CategoryName));
        fromAbove = number.isEmpty() && name.isEmpty();
        if (fromAbove) {
            if (m_lastCategory >= 0 && !m_filledDown)
                note(Kind::CategoryFromRowAbove, m_row->line);
            m_filledDown = m_filledDown || m_lastCategory >= 0;
            return m_lastCategory;
        }
        qsizetype parent = -1;
        for (const QStringView line : cellText(Column::ParentCategories).tokenize(u'\n')) {
            const auto [parentNumber, parentName] = categoryFromLine(line);
            if (!parentNumber.isEmpty() || !parentName.isEmpty())
                parent = categoryIndex({parent, parentNumber, label(parentName)});
        }
        m_lastCategory = categoryIndex({parent, number, name});
        return m_lastCategory;
    }

    qsizetype categoryIndex(const ImportedCategory &wanted)
    {
        if (const qsizetype known = m_sheet.categories.indexOf(wanted); known >= 0)
            return known;
        for (const ImportedCategory &other : std::as_const(m_sheet.categories)) {
            if (!wanted.number.isEmpty() && other.parent == wanted.parent && other.number == wanted.number)
                noteCell(Kind::CategoryHasTwoNames, Column::CategoryName,
                    {wanted.number, other.name, wanted.name});
        }
        m_sheet.categories.append(wanted);
        return m_sheet.categories.size() - 1;
    }

    Table m_table;
    HeaderRow m_header;
    ImportedSheet m_sheet;
    QSet<QString> m_headLines;
    QHash<QString, qsizetype> m_rowOfNo; ///< comparableNo() → index of the entry.
    const TableRow *m_row = nullptr;
    QString m_no; ///< Of the row being read.
    qsizetype m_lastCategory = -1;
    bool m_filledDown = false;
};

} // namespace

QString findingName(TableFinding::Kind kind)
{
    static constexpr EnumNames<TableFinding::Kind, 22> names{{
        {TableFinding::Kind::MarkupRemoved, "markup-removed"_L1},
        {TableFinding::Kind::ControlCharactersRemoved, "control-characters-removed"_L1},
        {TableFinding::Kind::NoWasADate, "no-was-a-date"_L1},
        {TableFinding::Kind::TextAfterQuote, "text-after-quote"_L1},
        {TableFinding::Kind::CategoryFromRowAbove, "category-from-row-above"_L1},
        {TableFinding::Kind::HeadLineIgnored, "head-line-ignored"_L1},
        {TableFinding::Kind::UnknownColumn, "unknown-column"_L1},
        {TableFinding::Kind::RepeatedColumn, "repeated-column"_L1},
        {TableFinding::Kind::CellOutsideColumns, "cell-outside-columns"_L1},
        {TableFinding::Kind::CellSpansRows, "cell-spans-rows"_L1},
        {TableFinding::Kind::CategoryHasTwoNames, "category-has-two-names"_L1},
        {TableFinding::Kind::UnreadableDate, "unreadable-date"_L1},
        {TableFinding::Kind::UnknownState, "unknown-state"_L1},
        {TableFinding::Kind::PeriodReversed, "period-reversed"_L1},
        {TableFinding::Kind::PersonalNumber, "personal-number"_L1},
        {TableFinding::Kind::Reinstated, "reinstated"_L1},
        {TableFinding::Kind::TakenForReview, "taken-for-review"_L1},
        {TableFinding::Kind::MissingNo, "missing-no"_L1},
        {TableFinding::Kind::MissingQuestion, "missing-question"_L1},
        {TableFinding::Kind::MissingAnswer, "missing-answer"_L1},
        {TableFinding::Kind::DuplicateNo, "duplicate-no"_L1},
        {TableFinding::Kind::KeptAsItIs, "kept-as-it-is"_L1},
    }};
    return enumName(names, kind);
}

Result<ImportedSheet> readSheet(Table table)
{
    auto header = findHeader(table);
    if (!header && std::all_of(table.rows.begin(), table.rows.end(), isBlank))
        return fail(ErrorCode::NothingToImport);
    if (!header)
        return fail(ErrorCode::MissingColumn, {}, {}, {columnHeading(Column::Question)});
    return SheetReader(std::move(table), *std::move(header)).run();
}

Result<ImportedSheet> readSheet(Table table, const HeaderRow &header)
{
    return SheetReader(std::move(table), header).run();
}

} // namespace sokuto
