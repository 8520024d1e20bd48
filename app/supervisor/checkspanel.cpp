// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/checkspanel.h"

#include "domain/checkseverity.h"
#include "service/checkfixes.h"
#include "service/findingmessages.h"
#include "supervisor/correctionsdialog.h"
#include "supervisor/findinglist.h"
#include "supervisor/findingrows.h"
#include "supervisor/findingview.h"
#include "ui/boxname.h"
#include "ui/screenfit.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int everything = -1; ///< Data of the first item of a filter.

/// Fills a filter anew and keeps what is chosen, if it is still there.
void fill(QComboBox *box, const QList<std::pair<QString, int>> &items)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const auto &[text, data] : items)
        box->addItem(text, data);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

ChecksPanel::ChecksPanel(QWidget *parent)
    : QDialog(parent)
    , m_severity(new QComboBox(this))
    , m_rule(new QComboBox(this))
    , m_category(new QComboBox(this))
    , m_dismissed(new QCheckBox(this))
    , m_again(new QPushButton(this))
    , m_list(new FindingList(this))
    , m_view(new FindingView(this))
    , m_empty(new QLabel(this))
    , m_count(new QLabel(this))
    , m_error(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_correctAll(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    connectParts();
    retranslate();
    fitToScreen(this, {1040, 680});
    m_list->setFocus();
}

void ChecksPanel::build()
{
    setObjectName(u"checksPanel"_s);
    m_severity->setObjectName(u"severityFilter"_s);
    m_rule->setObjectName(u"ruleFilter"_s);
    m_category->setObjectName(u"categoryFilter"_s);
    m_dismissed->setObjectName(u"dismissedFilter"_s);
    m_again->setObjectName(u"againButton"_s);
    m_list->setObjectName(u"findingList"_s);
    m_empty->setObjectName(u"noFindings"_s);
    m_count->setObjectName(u"findingCount"_s);
    m_error->setObjectName(u"checksError"_s);
    m_correctAll->setObjectName(u"correctAllButton"_s);
    for (QPushButton *button : {m_again, m_correctAll, m_close})
        button->setAutoDefault(false);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->hide();
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_progress->hide();

    auto *filters = new QHBoxLayout;
    for (QComboBox *box : {m_severity, m_rule, m_category}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        filters->addWidget(box, 1);
    }
    filters->addWidget(m_dismissed);
    filters->addWidget(m_again);

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(m_empty, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_view);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({560, 480});

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count);
    foot->addWidget(m_progress);
    foot->addStretch(1);
    foot->addWidget(m_correctAll);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(filters);
    column->addWidget(splitter, 1);
    column->addWidget(m_error);
    column->addLayout(foot);
}

void ChecksPanel::connectParts()
{
    for (QComboBox *box : {m_severity, m_rule, m_category})
        connect(box, &QComboBox::currentIndexChanged, this, &ChecksPanel::refreshList);
    connect(m_dismissed, &QCheckBox::toggled, this, [this] {
        fillRules();
        refreshList();
    });
    connect(m_again, &QPushButton::clicked, this, &ChecksPanel::checkRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &FindingList::picked, this, &ChecksPanel::refreshView);
    connect(m_list, &FindingList::openRequested, this, &ChecksPanel::openCurrent);
    connect(m_correctAll, &QPushButton::clicked, this, &ChecksPanel::correctAll);
    // What was told is over when something else is asked for.
    connect(this, &ChecksPanel::saveRequested, m_error, &QWidget::hide);
    connect(this, &ChecksPanel::dismissRequested, m_error, &QWidget::hide);
    connect(this, &ChecksPanel::bringBackRequested, m_error, &QWidget::hide);
    connect(this, &ChecksPanel::checkRequested, m_error, &QWidget::hide);
    connect(m_view, &FindingView::openRequested, this, &ChecksPanel::openCurrent);
    connect(m_view, &FindingView::correctRequested, this, &ChecksPanel::correct);
    connect(m_view, &FindingView::entryRequested, this, [this] {
        if (const auto row = m_list->currentRow())
            Q_EMIT entryRequested(row->finding.entries.first());
    });
    connect(m_view, &FindingView::dismissRequested, this, [this](const QString &reason) {
        if (const auto row = m_list->currentRow())
            Q_EMIT dismissRequested(row->key, reason);
    });
    connect(m_view, &FindingView::bringBackRequested, this, [this] {
        if (const auto row = m_list->currentRow())
            Q_EMIT bringBackRequested(row->key);
    });
}

void ChecksPanel::showReport(const CheckReport &report)
{
    m_report = report;
    fillFilters();
    refreshList();
}

void ChecksPanel::showProgress(int done, int all)
{
    m_progress->setVisible(all > 0);
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    m_again->setEnabled(all == 0);
}

void ChecksPanel::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void ChecksPanel::setEditable(bool editable)
{
    m_editable = editable;
    m_view->setEditable(editable);
    m_correctAll->setEnabled(editable);
}

void ChecksPanel::setEditorThere(bool there)
{
    m_editorThere = there;
    m_view->setEditorThere(there);
}

void ChecksPanel::fillFilters()
{
    fill(m_severity,
        {{tr("All findings"), everything}, {FindingMessages::severity(Severity::Error), int(Severity::Error)},
            {FindingMessages::severity(Severity::Warning), int(Severity::Warning)},
            {FindingMessages::severity(Severity::Hint), int(Severity::Hint)}});
    fillRules();
    fillCategories();
}

void ChecksPanel::fillRules()
{
    QList<std::pair<QString, int>> rules{{tr("All rules"), everything}};
    QHash<CheckRule, int> counts;
    const bool dismissed = m_dismissed->isChecked();
    for (qsizetype number = 0; number < m_report.findings.size(); ++number) {
        if (isDismissed(number) == dismissed)
            ++counts[m_report.findings.at(number).rule];
    }
    for (int rule = 0; rule <= int(CheckRule::OutdatedTerm); ++rule) {
        if (const int count = counts.value(CheckRule(rule)); count > 0) {
            //: %1 names a rule of the content checks, %2 is how often it was broken
            rules.append(
                {tr("%1 (%2)").arg(FindingMessages::title(CheckRule(rule)), QString::number(count)), rule});
        }
    }
    fill(m_rule, rules);
}

void ChecksPanel::fillCategories()
{
    QList<std::pair<QString, int>> categories{{tr("All categories"), everything}};
    if (m_report.snapshot) {
        const CategoryTree &tree = m_report.snapshot->categories();
        for (const Category &category : tree.all()) {
            const auto depth = tree.path(category.id).size() - 1;
            categories.append(
                {QString(depth * 2, u'\u2003') + QString(category.number + u' ' + category.name).trimmed(),
                    int(category.id.value)});
        }
    }
    fill(m_category, categories);
}

bool ChecksPanel::isDismissed(qsizetype number) const
{
    return !m_report.dismissals.isEmpty() && m_report.dismissals.contains(m_report.keys.at(number));
}

/// There may be very many: what does not change from one to the next is asked for once.
QList<FindingItem> ChecksPanel::shownItems() const
{
    QList<FindingItem> shown;
    if (!m_report.snapshot)
        return shown;
    const int severity = m_severity->currentData().toInt();
    const int wanted = m_rule->currentData().toInt();
    const int category = m_category->currentData().toInt();
    const bool dismissed = m_dismissed->isChecked();
    const QList<CategoryId> below = category == everything
        ? QList<CategoryId>()
        : m_report.snapshot->categories().withDescendants({category});
    const QSet<CategoryId> within(below.cbegin(), below.cend());
    const auto isWithin = [this, &within](EntryId id) {
        const Entry *entry = m_report.snapshot->find(id);
        return entry && within.contains(entry->category);
    };
    for (qsizetype number = 0; number < m_report.findings.size(); ++number) {
        const Finding &finding = m_report.findings.at(number);
        const bool meant = (severity == everything || severity == int(severityOf(finding.rule)))
            && (wanted == everything || wanted == int(finding.rule));
        if (meant && isDismissed(number) == dismissed
            && (category == everything
                || std::any_of(finding.entries.cbegin(), finding.entries.cend(), isWithin)))
            shown.append({finding.rule, m_report.keys.at(number), number});
    }
    return shown;
}

void ChecksPanel::refreshList()
{
    const QList<FindingItem> shown = shownItems();
    m_list->setItems(shown, [report = m_report](qsizetype number) { return findingRow(report, number); });
    const bool appears = m_list->isHidden() && !shown.isEmpty();
    m_list->setVisible(!shown.isEmpty());
    if (appears && (!focusWidget() || focusWidget() == m_severity))
        m_list->setFocus(); // what there is to do comes first
    m_empty->setVisible(shown.isEmpty());
    if (!m_report.snapshot)
        m_empty->setText(tr("The content has not been checked yet."));
    else if (m_dismissed->isChecked())
        m_empty->setText(tr("No finding was dismissed."));
    else if (m_report.findings.isEmpty())
        m_empty->setText(tr("The checks found nothing to look at."));
    else
        m_empty->setText(tr("Nothing left here. Choose another rule or category, or all of them."));
    m_count->setText(tr("%n finding(s)", nullptr, int(shown.size())));
    const auto safe = m_dismissed->isChecked()
        ? 0
        : std::count_if(shown.cbegin(), shown.cend(),
            [this](const FindingItem &item) { return m_report.safe.at(item.number); });
    m_correctAll->setText(tr("Correct &all %n safe one(s)…", nullptr, int(safe)));
    m_correctAll->setVisible(safe > 1);
    m_correctAll->setEnabled(m_editable);
}

void ChecksPanel::refreshView()
{
    const auto row = m_list->currentRow();
    if (!row || !m_report.snapshot)
        return m_view->showNothing();
    m_view->showFinding(
        *row, textOf(row->finding, *m_report.snapshot), fixFor(row->finding, *m_report.snapshot));
}

void ChecksPanel::openCurrent()
{
    const auto row = m_list->currentRow();
    if (!row)
        return;
    const Finding &finding = row->finding;
    if (m_editable && m_editorThere)
        Q_EMIT openRequested(finding.entries.first(),
            placeOf(finding).value_or(TextPlace{TextField::Question, 0}), finding.span);
    else
        Q_EMIT entryRequested(finding.entries.first());
}

void ChecksPanel::correct()
{
    const auto row = m_list->currentRow();
    if (!row || !m_editable)
        return;
    ChangeSet changes;
    if (const QString choice = m_view->choice(); !choice.isEmpty())
        changes = fixWith(row->finding, choice, *m_report.snapshot, m_report.today);
    else if (const auto fix = fixFor(row->finding, *m_report.snapshot))
        changes.entries.append(fix->change);
    if (!changes.isEmpty()) {
        //: Note of a revision; %1 names a rule of the content checks, %2 is the number of an entry
        Q_EMIT saveRequested(changes, tr("Content checks: %1 (%2)").arg(row->title, row->no));
    }
}

void ChecksPanel::correctAll()
{
    QList<Finding> findings;
    const QList<FindingItem> shown = shownItems();
    for (const FindingItem &item : shown) {
        if (m_report.safe.at(item.number))
            findings.append(m_report.findings.at(item.number));
    }
    auto *dialog = new CorrectionsDialog(findings, m_report.snapshot, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CorrectionsDialog::acceptedWith, this,
        [this, snapshot = m_report.snapshot](const QList<Finding> &ticked) {
            const ChangeSet changes = fixAll(ticked, *snapshot);
            if (!changes.isEmpty())
                Q_EMIT saveRequested(changes, tr("Content checks: every safe correction"));
        });
    dialog->open();
}

void ChecksPanel::retranslate()
{
    setWindowTitle(tr("Content checks"));
    nameBox(m_severity, tr("How grave"));
    nameBox(m_rule, tr("Rule"));
    nameBox(m_category, tr("Category"));
    m_dismissed->setText(tr("Dismissed &ones"));
    m_again->setText(tr("Check a&gain"));
    m_list->setAccessibleName(tr("Findings"));
    m_progress->setAccessibleName(tr("Checking"));
    m_close->setText(tr("Close"));
    fillFilters();
    refreshList();
}

void ChecksPanel::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace sokuto
