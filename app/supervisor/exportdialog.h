// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/encoding.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace sokuto {

/// What is to be written.
struct ExportWish
{
    bool listedOnly = false; ///< Only the entries in the list; else the whole FAQ.
    QString ending; ///< "xlsx", "ods", "csv", "tsv", "json" or "pdf".
    std::optional<TextEncoding> encoding; ///< Of a CSV or TSV.
    bool operator==(const ExportWish &) const = default;
};

/// Asks what is to be written and as what; the place is asked for by its owner.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// How many entries there are to choose from.
    struct Counts
    {
        qsizetype all = 0;
        qsizetype listed = 0;
    };
    ExportDialog(Counts counts, const ExportWish &before, QWidget *parent = nullptr);

    ExportWish wish() const;
    /// While the file is being written nothing can be chosen, and leaving asks to give it up.
    void setBusy(bool busy);
    void showProgress(int percent);
    void reject() override;
    void showError(const QString &sentence);

Q_SIGNALS:
    void exportRequested(const sokuto::ExportWish &wish);
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const ExportWish &before);
    void refresh();
    void retranslate();

    Counts m_counts;
    QLabel *m_scopeLabel;
    QRadioButton *m_all;
    QRadioButton *m_listed;
    QLabel *m_formatLabel;
    QComboBox *m_format;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QLabel *m_hint;
    QLabel *m_problem;
    QProgressBar *m_progress;
    QPushButton *m_export;
    QPushButton *m_cancel;
    bool m_busy = false;
};

} // namespace sokuto
