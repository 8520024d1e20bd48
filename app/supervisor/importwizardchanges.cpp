// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/importwizardchanges.h"

#include "service/sheetmessages.h"
#include "supervisor/differenceview.h"
#include "supervisor/importwizardmodel.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFindings = 2'000; ///< That are shown; nobody reads more.

/// The categories that are and those that will be.
QList<Category> allCategories(const Snapshot &current, const ChangeSet &changes)
{
    QHash<CategoryId, Category> known;
    for (const Category &category : current.categories().all())
        known.insert(category.id, category);
    for (const Change<Category> &change : changes.categories) {
        if (change.after)
            known.insert(change.after->id, *change.after);
    }
    return known.values();
}

} // namespace

ImportWizardChanges::ImportWizardChanges(WordCutter cut, QWidget *parent)
    : QWidget(parent)
    , m_cut(std::move(cut))
    , m_model(new ImportWizardModel(this))
    , m_summary(new QLabel(this))
    , m_retire(new QCheckBox(this))
    , m_tabs(new QTabWidget(this))
    , m_table(new QTableView(this))
    , m_details(new DifferenceView(this))
    , m_findings(new QListWidget(this))
    , m_noteLabel(new QLabel(this))
    , m_note(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *changes = new QSplitter(Qt::Horizontal, this);
    changes->addWidget(m_table);
    changes->addWidget(m_details);
    changes->setStretchFactor(0, 1);
    changes->setStretchFactor(1, 1);
    m_tabs->addTab(changes, {});
    m_tabs->addTab(m_findings, {});
    auto *note = new QHBoxLayout;
    note->addWidget(m_noteLabel);
    note->addWidget(m_note, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_retire);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(note);
    m_table->setModel(m_model);
    m_table->setObjectName(u"changesTable"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_details->setObjectName(u"changeDetails"_s);
    m_findings->setWordWrap(true);
    m_findings->setObjectName(u"findingsList"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText); // titles of sheets stand in it
    m_summary->setObjectName(u"importSummary"_s);
    m_retire->setObjectName(u"retireMissing"_s);
    m_note->setObjectName(u"importNote"_s);
    m_noteLabel->setBuddy(m_note);
    connect(m_retire, &QCheckBox::toggled, this, &ImportWizardChanges::planOutdated);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ImportWizardChanges::showDetails);
    retranslate();
}

void ImportWizardChanges::showPlan(const ImportPlan &plan, const SnapshotPtr &current)
{
    m_plan = plan;
    m_edition = current->edition();
    SnapshotData categories;
    categories.categories = allCategories(*current, plan.changes);
    m_categories = Snapshot::create(std::move(categories));
    m_model->setChanges(plan.changes.entries);
    m_details->showFields({});
    showFindings();
    refresh();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_tabs->setCurrentIndex(m_model->rowCount() == 0 && m_findings->count() > 0 ? 1 : 0);
    m_table->resizeColumnToContents(ImportWizardModel::WhatColumn);
    m_table->resizeColumnToContents(ImportWizardModel::NoColumn);
}

bool ImportWizardChanges::retireMissing() const
{
    return m_retire->isChecked();
}

QString ImportWizardChanges::note() const
{
    return m_note->text().trimmed();
}

void ImportWizardChanges::setBusy(bool busy)
{
    m_retire->setEnabled(!busy);
    m_tabs->setEnabled(!busy);
    m_note->setEnabled(!busy);
}

void ImportWizardChanges::showFindings()
{
    m_findings->clear();
    QStringList sentences;
    for (const TableFinding &finding : std::as_const(m_plan.findings)) {
        if (sentences.size() == mostFindings) {
            sentences.append(tr("… and %n more", nullptr, int(m_plan.findings.size() - mostFindings)));
            break;
        }
        sentences.append(SheetMessages::finding(finding, SheetMessages::Tense::Preview));
    }
    m_findings->addItems(sentences);
}

void ImportWizardChanges::showDetails()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return m_details->showFields({});
    const Change<Entry> &change = m_model->change(index.row());
    m_details->showFields(
        EntryDifference::between(change.before, change.after, m_categories->categories(), m_cut));
}

void ImportWizardChanges::refresh()
{
    const QLocale locale;
    const auto number = [&locale](qsizetype count) { return locale.toString(count); };
    const auto missing = int(m_plan.missingNos.size());
    //: %1 to %4 are numbers of entries
    QStringList lines{
        tr("New: %1   Changed: %2   Unchanged: %3   Missing from the sheet: %4")
            .arg(number(m_plan.added), number(m_plan.changed), number(m_plan.unchanged), number(missing))};
    if (const QString kept = SheetMessages::keptBack(m_plan.keptNos); !kept.isEmpty())
        lines.append(kept);
    m_summary->setText((lines + editionChanges()).join(u'\n'));
    m_retire->setVisible(missing > 0);
    m_retire->setText(retireSentence());
    m_tabs->setTabText(0, tr("&Changes (%1)").arg(number(m_model->rowCount())));
    m_tabs->setTabText(1, tr("Fi&ndings (%1)").arg(number(m_plan.findings.size())));
}

/// Counts what the tick does, not what one would like it to do.
QString ImportWizardChanges::retireSentence() const
{
    const auto missing = int(m_plan.missingNos.size());
    const auto retirable = int(m_plan.retirable);
    return retirable == missing
        ? tr("&Retire the %n entries that the sheet does not have", nullptr, missing)
        //: %1 is a number of entries
        : tr("&Retire %n of the %1 entries that the sheet does not have; a second person approves the others",
            nullptr, retirable)
              .arg(QLocale().toString(missing));
}

/// What the sheet says of itself becomes the title of the window and the head of every export.
QStringList ImportWizardChanges::editionChanges() const
{
    QStringList lines;
    if (!m_plan.changes.edition)
        return lines;
    const QLocale locale;
    const Edition &after = m_plan.edition;
    const auto date = [&locale](QDate day) {
        return day.isValid() ? locale.toString(day, QLocale::ShortFormat) : tr("none", "no issue date");
    };
    if (after.title != m_edition.title)
        //: of the FAQ; %1 as it is, %2 as it will be
        lines.append(tr("Title: “%1” becomes “%2”").arg(m_edition.title, after.title));
    if (after.date != m_edition.date)
        //: of the FAQ; %1 as it is, %2 as it will be
        lines.append(tr("Issue date: %1 becomes %2").arg(date(m_edition.date), date(after.date)));
    if (after.number != m_edition.number)
        //: of the FAQ; %1 as it is, %2 as it will be
        lines.append(tr("Number of the edition: %1 becomes %2")
                         .arg(locale.toString(m_edition.number), locale.toString(after.number)));
    return lines;
}

void ImportWizardChanges::retranslate()
{
    m_noteLabel->setText(tr("&Why (for the history)"));
    m_table->setAccessibleName(tr("What the import changes"));
    m_details->setAccessibleName(tr("The change, word by word"));
    m_findings->setAccessibleName(tr("What is odd about the sheet"));
    refresh();
}

void ImportWizardChanges::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showFindings();
        showDetails();
    }
}

} // namespace sokuto
