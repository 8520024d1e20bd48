// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/columnguess.h"
#include "exchange/sheetfile.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace sokuto {

class RowBox;

/// First step of an import: which file, which sheet, and what its columns are.
class ImportWizardColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportWizardColumns(QWidget *parent = nullptr);

    /// The name of what is read; empty = nothing yet.
    void setSource(const QString &name);
    void showTable(const TableFile &file, const HeaderRow &columns);
    /// Nothing could be read; `encoding` is the one in which it was tried, where another may help.
    void showNothing(std::optional<TextEncoding> encoding);
    /// JSON says itself what everything is.
    void showComplete();
    void setBusy(bool busy);

    HeaderRow columns() const;
    /// What is worth keeping for the next time.
    RememberedColumns toRemember() const;
    /// What keeps the import from going on, as a sentence; empty = nothing.
    QString obstacle() const;
    /// Somebody has said otherwise than what was guessed.
    bool isChosen() const { return m_chosen; }

Q_SIGNALS:
    void fileRequested();
    void pasteRequested();
    void sheetPicked(const QString &name);
    void encodingPicked(sokuto::TextEncoding encoding);
    void columnsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum TableColumn { HeadingColumn, ExampleColumn, MeaningColumn };

    void showWithoutTable(std::optional<TextEncoding> encoding);
    void fillBoxes();
    void fillTable();
    void fillRow(int row);
    QComboBox *meaningBox(int row) const;
    void nameMeaning(int row);
    void headingRowChanged(qsizetype row);
    void meaningChanged(int row);
    QString examplesOf(int column) const;
    void retranslate();

    TableFile m_file;
    HeaderRow m_columns;
    bool m_filling = false;
    bool m_complete = false;
    bool m_chosen = false;
    bool m_busy = false;
    QPointer<QWidget> m_focus; ///< Where the keyboard was when it became busy; null = elsewhere.
    QPushButton *m_choose;
    QPushButton *m_paste;
    QLabel *m_source;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QLabel *m_rowLabel;
    RowBox *m_row;
    QLabel *m_hint;
    QTableWidget *m_table;
};

} // namespace sokuto
