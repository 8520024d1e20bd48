// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/importwizardcolumns.h"

#include "supervisor/importwizardwords.h"
#include "supervisor/rowbox.h"
#include "ui/boxname.h"

#include <QtCore/QEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsForHeadings = 200;
constexpr qsizetype rowsForExamples = 40;
constexpr int examples = 3;
constexpr qsizetype longestExample = 40;
constexpr int mostColumns = 60; ///< That are offered; the sheet of an FAQ has sixteen at most.
constexpr int notImported = -1;

constexpr std::array encodings{TextEncoding::Utf8, TextEncoding::Cp932, TextEncoding::EucJp,
    TextEncoding::Iso2022Jp, TextEncoding::Utf16Le, TextEncoding::Utf16Be};

TextEncoding withoutMark(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf8WithMark ? TextEncoding::Utf8 : encoding;
}

/// The numbers of the rows that may hold the headings.
QList<int> linesOf(const Table &table)
{
    QList<int> lines;
    for (qsizetype row = 0; row < std::min(table.rows.size(), rowsForHeadings); ++row)
        lines.append(int(table.rows[row].line));
    return lines;
}

int widthOf(const Table &table)
{
    qsizetype width = 0;
    for (qsizetype row = 0; row < std::min(table.rows.size(), rowsForExamples); ++row)
        width = std::max(width, table.rows[row].cells.size());
    return int(std::min<qsizetype>(width, mostColumns));
}

} // namespace

ImportWizardColumns::ImportWizardColumns(QWidget *parent)
    : QWidget(parent)
    , m_choose(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_source(new QLabel(this))
    , m_sheetLabel(new QLabel(this))
    , m_sheet(new QComboBox(this))
    , m_encodingLabel(new QLabel(this))
    , m_encoding(new QComboBox(this))
    , m_rowLabel(new QLabel(this))
    , m_row(new RowBox(this))
    , m_hint(new QLabel(this))
    , m_table(new QTableWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *source = new QHBoxLayout;
    source->addWidget(m_choose);
    source->addWidget(m_paste);
    source->addSpacing(8);
    source->addWidget(m_source, 1);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_sheetLabel, m_sheet, m_encodingLabel, m_encoding, m_rowLabel, m_row})
        choices->addWidget(part);
    choices->addStretch();
    layout->addLayout(source);
    layout->addLayout(choices);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    QSizePolicy kept = m_table->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // what stands above it does not move when it comes
    m_table->setSizePolicy(kept);
    m_source->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"emptyExplanation"_s);
    m_choose->setObjectName(u"chooseFileButton"_s);
    m_paste->setObjectName(u"pasteButton"_s);
    m_sheet->setObjectName(u"sheetBox"_s);
    m_encoding->setObjectName(u"encodingBox"_s);
    m_table->setObjectName(u"columnsTable"_s);
    m_sheetLabel->setBuddy(m_sheet);
    m_encodingLabel->setBuddy(m_encoding);
    m_rowLabel->setBuddy(m_row);
    m_table->setColumnCount(3);
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(ExampleColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(HeadingColumn, 180);
    m_table->setColumnWidth(MeaningColumn, 200);
    connect(m_choose, &QPushButton::clicked, this, &ImportWizardColumns::fileRequested);
    connect(m_paste, &QPushButton::clicked, this, &ImportWizardColumns::pasteRequested);
    connect(m_sheet, &QComboBox::activated, this, [this] { Q_EMIT sheetPicked(m_sheet->currentText()); });
    connect(m_encoding, &QComboBox::activated, this,
        [this] { Q_EMIT encodingPicked(TextEncoding(m_encoding->currentData().toInt())); });
    connect(m_row, &RowBox::rowChosen, this, &ImportWizardColumns::headingRowChanged);
    retranslate();
    fillBoxes();
}

void ImportWizardColumns::setSource(const QString &name)
{
    m_source->setText(name);
}

void ImportWizardColumns::showTable(const TableFile &file, const HeaderRow &columns)
{
    m_file = file;
    m_columns = columns;
    m_complete = false;
    m_chosen = false;
    fillBoxes();
    fillTable();
    retranslate();
    Q_EMIT columnsChanged();
}

void ImportWizardColumns::showNothing(std::optional<TextEncoding> encoding)
{
    m_complete = false;
    showWithoutTable(encoding);
}

void ImportWizardColumns::showComplete()
{
    m_complete = true;
    showWithoutTable({});
}

void ImportWizardColumns::showWithoutTable(std::optional<TextEncoding> encoding)
{
    m_file = {};
    m_file.encoding = encoding;
    m_columns = {};
    m_chosen = false;
    fillBoxes();
    fillTable();
    retranslate();
    Q_EMIT columnsChanged();
}

/// Who reads with another encoding, and that fails, tries the next one from where the keyboard was.
void ImportWizardColumns::setBusy(bool busy)
{
    if (busy && !m_busy)
        m_focus = isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : nullptr;
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_choose, m_paste, m_sheet, m_encoding, m_row, m_table})
        part->setEnabled(!busy);
    if (m_busy && !busy && m_focus && m_focus->isVisible() && m_focus->isEnabled())
        m_focus->setFocus();
    m_busy = busy;
}

HeaderRow ImportWizardColumns::columns() const
{
    return m_columns;
}

RememberedColumns ImportWizardColumns::toRemember() const
{
    return columnsToRemember(m_file.table, m_columns);
}

QString ImportWizardColumns::obstacle() const
{
    if (m_complete)
        return {};
    if (m_file.table.rows.isEmpty())
        return tr("Choose a file, or copy cells in a spreadsheet program and paste them.");
    QStringList missing;
    for (const Column column : {Column::No, Column::Question, Column::Answer}) {
        if (!m_columns.has(column))
            missing.append(ImportWords::column(column));
    }
    //: %1 is a list of column headings
    return missing.isEmpty() ? QString() : tr("Say which column holds: %1").arg(missing.join(u", "_s));
}

void ImportWizardColumns::fillBoxes()
{
    m_filling = true;
    m_sheet->clear();
    m_sheet->addItems(m_file.sheets);
    m_sheet->setCurrentText(m_file.sheet);
    if (m_encoding->count() == 0) {
        for (const TextEncoding encoding : encodings)
            m_encoding->addItem(encodingName(encoding).toUpper(), int(encoding));
    }
    m_encoding->setCurrentIndex(
        m_encoding->findData(int(withoutMark(m_file.encoding.value_or(TextEncoding::Utf8)))));
    const bool filled = !m_file.table.rows.isEmpty();
    m_row->setLines(linesOf(m_file.table));
    m_row->setRow(m_columns.row);
    for (QWidget *part : {static_cast<QWidget *>(m_sheetLabel), static_cast<QWidget *>(m_sheet)})
        part->setVisible(!m_file.sheets.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_encodingLabel), static_cast<QWidget *>(m_encoding)})
        part->setVisible(m_file.encoding.has_value());
    for (QWidget *part : {static_cast<QWidget *>(m_rowLabel), static_cast<QWidget *>(m_row)})
        part->setVisible(filled);
    m_table->setVisible(filled);
    m_filling = false;
}

void ImportWizardColumns::fillTable()
{
    m_filling = true;
    m_table->setRowCount(0);
    m_table->setRowCount(widthOf(m_file.table));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row);
    m_filling = false;
}

void ImportWizardColumns::fillRow(int row)
{
    QString heading;
    if (m_columns.row >= 0 && m_columns.row < m_file.table.rows.size())
        heading = m_file.table.rows[m_columns.row].cells.value(row).simplified();
    //: the column of a sheet that has no heading; %1 is its number
    const QString name = heading.isEmpty() ? tr("Column %1").arg(row + 1) : heading;
    m_table->setItem(row, HeadingColumn, new QTableWidgetItem(name));
    auto *example = new QTableWidgetItem(examplesOf(row));
    m_table->setItem(row, ExampleColumn, example);
    auto *box = new QComboBox(m_table);
    box->addItem(tr("(not imported)"), notImported);
    for (quint8 column = 0; column <= quint8(Column::ConfirmedBy); ++column)
        box->addItem(ImportWords::column(Column(column)), int(column));
    const auto columns = m_columns.indexOf.keys(row);
    box->setCurrentIndex(columns.isEmpty() ? 0 : box->findData(int(columns.first())));
    //: %1 is the heading of a column
    nameBox(box, tr("What “%1” is").arg(name));
    m_table->setItem(row, MeaningColumn, new QTableWidgetItem);
    m_table->setCellWidget(row, MeaningColumn, box);
    nameMeaning(row);
    connect(box, &QComboBox::currentIndexChanged, this, [this, row] { meaningChanged(row); });
}

QComboBox *ImportWizardColumns::meaningBox(int row) const
{
    return qobject_cast<QComboBox *>(m_table->cellWidget(row, MeaningColumn));
}

/// A table tells assistive technology of its cells, not of what lies on them.
void ImportWizardColumns::nameMeaning(int row)
{
    m_table->item(row, MeaningColumn)->setData(Qt::AccessibleTextRole, meaningBox(row)->currentText());
}

QString ImportWizardColumns::examplesOf(int column) const
{
    QStringList texts;
    const QList<TableRow> &rows = m_file.table.rows;
    for (qsizetype row = m_columns.row + 1; row < std::min(rows.size(), m_columns.row + rowsForExamples);
         ++row) {
        const QString text = rows[row].cells.value(column).simplified();
        if (!text.isEmpty() && !texts.contains(text) && texts.size() < examples)
            texts.append(text.size() > longestExample ? QString(text.first(longestExample) + u'…') : text);
    }
    return texts.join(u"  ·  "_s);
}

void ImportWizardColumns::headingRowChanged(qsizetype row)
{
    if (m_filling)
        return;
    const auto header = row >= 0 ? headerFromRow(m_file.table, row) : std::nullopt;
    if (header)
        m_columns = *header;
    m_columns.row = row;
    m_chosen = true;
    fillTable();
    Q_EMIT columnsChanged();
}

/// A meaning belongs to one column: the other one that had it loses it.
void ImportWizardColumns::meaningChanged(int row)
{
    if (m_filling)
        return;
    m_filling = true;
    const int chosen = meaningBox(row)->currentData().toInt();
    m_columns.indexOf.clear();
    for (int other = 0; other < m_table->rowCount(); ++other) {
        QComboBox *box = meaningBox(other);
        if (other != row && chosen != notImported && box->currentData().toInt() == chosen)
            box->setCurrentIndex(0);
        if (box->currentData().toInt() != notImported)
            m_columns.indexOf.insert(Column(box->currentData().toInt()), other);
        nameMeaning(other);
    }
    m_columns.unknown.clear(); // left out on purpose
    m_columns.repeated.clear();
    m_chosen = true;
    m_filling = false;
    Q_EMIT columnsChanged();
}

void ImportWizardColumns::retranslate()
{
    m_choose->setText(tr("Choose a &file…"));
    m_paste->setText(tr("&Paste from spreadsheet"));
    m_sheetLabel->setText(tr("&Sheet"));
    m_encodingLabel->setText(tr("&Encoding"));
    m_rowLabel->setText(tr("Row with the &headings"));
    m_row->setSpecialValueText(tr("none", "no row has headings"));
    m_table->setHorizontalHeaderLabels({tr("Column in the sheet"), tr("What is in it"), tr("Becomes")});
    m_table->setAccessibleName(tr("Columns of the sheet"));
    if (m_complete)
        m_hint->setText(tr("This file says itself what everything in it is."));
    else if (m_file.table.rows.isEmpty())
        m_hint->setText(tr("Excel (.xlsx), OpenDocument (.ods), CSV, TSV and JSON can be read. Nothing is "
                           "changed before you have seen what would change."));
    else
        m_hint->setText(tr("Check what each column becomes. The choice is kept for the next time."));
}

void ImportWizardColumns::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillTable();
    }
}

} // namespace sokuto
