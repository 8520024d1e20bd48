// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textdiff.h"
#include "service/importpreview.h"

#include <QtWidgets/QDialog>

class QLabel;
class QMimeData;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace sokuto {

class ImportWizardChanges;
class ImportWizardColumns;
class Prompts;

/// Brings a sheet into the FAQ in use: what is read, what it would change, and when somebody says so one
/// save. Until then nothing is written; Escape and Cancel leave everything as it was.
class ImportWizard final : public QDialog
{
    Q_OBJECT

public:
    /// `current` is what the sheet is held against, `today` the day whose answers it states.
    ImportWizard(Prompts &prompts, SnapshotPtr current, QDate today, const RememberedColumns &remembered,
        const WordCutter &cut, QWidget *parent = nullptr);

    /// Who imports into which file: without it nothing is known of approval by a second person.
    void setAuthor(const ImportAuthor &author) { m_author = author; }

    /// A sheet was read and is neither imported nor given up.
    bool hasWork() const;
    /// The name of the file that was read last; empty = none, or what was on the clipboard.
    QString sourceName() const;

    void readFile(const QString &path);
    /// Cells from a spreadsheet program, as they lie on the clipboard.
    void paste(const QMimeData *clipboard);

    /// The FAQ has changed under the preview: it is made again.
    void setCurrent(const SnapshotPtr &current);
    /// The answer to saveRequested().
    void showSaved(bool canUndo);
    void showFailure(const QString &sentence);
    /// The answer to undoRequested().
    void showUndone();

public Q_SLOTS:
    /// Asks first where something was chosen or written that would be lost.
    void reject() override;

Q_SIGNALS:
    void fileRequested();
    void saveRequested(const sokuto::ChangeSet &changes, const QString &note);
    void undoRequested();
    void columnsRemembered(const sokuto::RememberedColumns &columns);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step : quint8 { Columns, Changes, Done };
    enum class Work : quint8 { None, Reading, Comparing, Saving };

    void connectParts();
    void read(const ImportSource &source);
    void plan();
    void goOn();
    void goBack();
    void save();
    void setWork(Work work);
    void complain(const Error &error);
    void showRead();
    void refresh();
    void refreshNotice();
    QString resultSentence() const;
    QString importedSentence() const;
    QString nothingToImport() const;
    void retranslate();
    Step step() const;
    void setStep(Step step);

    Prompts &m_prompts;
    SnapshotPtr m_current;
    QDate m_today;
    RememberedColumns m_remembered;
    ImportAuthor m_author;
    ImportPreview m_preview;
    ImportSource m_source;
    ImportPlan m_plan;
    Work m_work = Work::None;
    bool m_hasRead = false;
    bool m_wasSaved = false;
    bool m_canUndo = false;
    bool m_undone = false;
    QStackedWidget *m_pages;
    ImportWizardColumns *m_columns;
    ImportWizardChanges *m_changes;
    QLabel *m_result;
    QString m_problem; ///< What went wrong, as a sentence; empty = nothing.
    QLabel *m_notice; ///< The problem, or else why it does not go on yet.
    QLabel *m_doing;
    QProgressBar *m_progress;
    QPushButton *m_undo;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
};

/// The cells of what lies on a clipboard, between tabs; empty when there are none.
QString pastedCells(const QMimeData *clipboard);

} // namespace sokuto
