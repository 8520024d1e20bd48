// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "domain/textdiff.h"
#include "service/importplan.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QTableView;
class QTabWidget;

namespace sokuto {

class DifferenceView;
class ImportWizardModel;

/// Second step of an import: what it would do, entry by entry, and what is odd about the sheet.
class ImportWizardChanges final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportWizardChanges(WordCutter cut, QWidget *parent = nullptr);

    void showPlan(const ImportPlan &plan, const SnapshotPtr &current);
    bool retireMissing() const;
    /// Why, for the history.
    QString note() const;
    void setBusy(bool busy);

Q_SIGNALS:
    /// retireMissing() is new: the plan must be made again.
    void planOutdated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString retireSentence() const;
    QStringList editionChanges() const;
    void showFindings();
    void showDetails();
    void retranslate();

    WordCutter m_cut;
    ImportPlan m_plan;
    Edition m_edition; ///< As it is.
    SnapshotPtr m_categories; ///< Holds those before and those after.
    ImportWizardModel *m_model;
    QLabel *m_summary;
    QCheckBox *m_retire;
    QTabWidget *m_tabs;
    QTableView *m_table;
    DifferenceView *m_details;
    QListWidget *m_findings;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
};

} // namespace sokuto
