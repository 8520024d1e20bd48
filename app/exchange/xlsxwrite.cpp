// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxwrite.h"

#include "base/workwatch.h"
#include "exchange/sheetlayout.h"
#include "exchange/xlsxtext.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <xlsxwriter.h>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// Beyond it rows go to the disk as they come, and the texts stand in the cells instead of beside the sheet.
constexpr qsizetype rowsInMemory = 5'000;
constexpr uint8_t paperA4 = 9;
constexpr lxw_color_t headingFill = 0xE8EEF4;

class XlsxSheet
{
public:
    XlsxSheet(const Table &table, WorkWatch *watch)
        : m_table(table)
        , m_watch(watch)
        , m_layout(layoutOf(table))
    {
    }

    /// The file at `path`; the words of the library when it went wrong.
    QString write(const QByteArray &path)
    {
        lxw_workbook_options options = {};
        options.constant_memory = m_table.rows.size() > rowsInMemory ? LXW_TRUE : LXW_FALSE;
        m_workbook = workbook_new_opt(path.constData(), &options);
        if (!m_workbook)
            return u"out of memory"_s;
        m_sheet = workbook_add_worksheet(m_workbook, "FAQ");
        makeFormats();
        layOut();
        lxw_error problem = LXW_NO_ERROR;
        for (qsizetype row = 0; row < m_table.rows.size() && problem == LXW_NO_ERROR; ++row) {
            if (m_watch && !m_watch->goOn(row, m_table.rows.size()))
                break; // what is closed now is thrown away
            problem = writeRow(row);
        }
        const lxw_error closing = workbook_close(m_workbook); // gives everything back in any case
        if (problem == LXW_NO_ERROR)
            problem = closing;
        return problem == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(problem));
    }

private:
    lxw_format *textFormat()
    {
        lxw_format *format = workbook_add_format(m_workbook);
        format_set_num_format(format, "@"); // what is typed here later is text, too: 1-2 is no date
        format_set_font_name(format, "Yu Gothic");
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    }

    void makeFormats()
    {
        m_plain = textFormat();
        m_wrapped = textFormat();
        format_set_text_wrap(m_wrapped);
        m_heading = textFormat();
        format_set_bold(m_heading);
        format_set_bg_color(m_heading, headingFill);
        format_set_bottom(m_heading, LXW_BORDER_THIN);
    }

    void layOut()
    {
        for (qsizetype i = 0; i < m_layout.widths.size(); ++i)
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), double(m_layout.widths[i]), m_wrapped);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, paperA4);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        if (m_layout.headings < 0)
            return;
        const auto row = lxw_row_t(m_layout.headings);
        worksheet_freeze_panes(m_sheet, row + 1, 0);
        worksheet_repeat_rows(m_sheet, row, row);
        worksheet_autofilter(m_sheet, row, 0, lxw_row_t(m_table.rows.size() - 1),
            lxw_col_t(m_table.rows[m_layout.headings].cells.size() - 1));
    }

    lxw_error writeRow(qsizetype row)
    {
        lxw_format *format = row < m_layout.headings ? m_plain
            : row == m_layout.headings               ? m_heading
                                                     : m_wrapped;
        const QStringList &cells = m_table.rows[row].cells;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QByteArray text = withEscapes(sheetText(cells[i])).toUtf8();
            const lxw_error problem =
                worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(i), text.constData(), format);
            if (problem != LXW_NO_ERROR)
                return problem;
        }
        return LXW_NO_ERROR;
    }

    const Table &m_table;
    WorkWatch *m_watch;
    SheetLayout m_layout;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_plain = nullptr;
    lxw_format *m_wrapped = nullptr;
    lxw_format *m_heading = nullptr;
};

} // namespace

Result<QByteArray> writeXlsx(const Table &table, WorkWatch *watch)
{
    for (const TableRow &row : table.rows) {
        for (const QString &cell : row.cells) {
            if (cell.size() > longestXlsxText) {
                return fail(ErrorCode::LimitExceeded, {}, {},
                    {QString::number(row.line), QString::number(longestXlsxText)});
            }
        }
    }
    const QTemporaryDir workshop; // the library knows only names of files
    const QString path = workshop.filePath(u"sheet.xlsx"_s);
    if (!workshop.isValid())
        return fail(ErrorCode::FileUnwritable, {}, workshop.errorString());
    if (const QString problem = XlsxSheet(table, watch).write(QFile::encodeName(path)); !problem.isEmpty())
        return fail(ErrorCode::FileUnwritable, {}, problem);
    if (watch && watch->isCancelled())
        return fail(ErrorCode::Cancelled);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnwritable, {}, file.errorString());
    return file.readAll();
}

} // namespace sokuto
