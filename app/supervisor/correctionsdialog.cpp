// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/correctionsdialog.h"

#include "domain/excerpt.h"
#include "service/checkfixes.h"
#include "supervisor/placestable.h"
#include "ui/mainbutton.h"
#include "ui/screenfit.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace sokuto {

using namespace Qt::StringLiterals;

CorrectionsDialog::CorrectionsDialog(
    const QList<Finding> &findings, const SnapshotPtr &snapshot, QWidget *parent)
    : QDialog(parent)
    , m_explanation(new QLabel(this))
    , m_table(new PlacesTable(this))
    , m_count(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_correct(new QPushButton(this))
{
    setObjectName(u"correctionsDialog"_s);
    m_table->setObjectName(u"correctionsTable"_s);
    m_correct->setObjectName(u"makeCorrections"_s);
    makeMain(m_correct);
    m_correct->setDefault(true);
    m_explanation->setWordWrap(true);
    QList<ReplaceRow> rows;
    for (const Finding &finding : findings) {
        const auto fix = fixFor(finding, *snapshot);
        const auto place = placeOf(finding);
        if (!fix || !place)
            continue;
        m_findings.append(finding);
        rows.append(PlacesTable::row(
            *fix->change.before, *place, finding.span, fix->after, differingSpan(fix->before, fix->after)));
    }
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_correct);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_explanation);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    connect(m_table->places(), &QAbstractItemModel::dataChanged, this, &CorrectionsDialog::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_correct, &QPushButton::clicked, this, [this] {
        Q_EMIT acceptedWith(ticked());
        accept();
    });
    m_table->showRows(rows);
    retranslate();
    fitToScreen(this, {940, 520});
    m_table->setFocus();
}

QList<Finding> CorrectionsDialog::ticked() const
{
    QList<Finding> findings;
    for (int row = 0; row < m_findings.size(); ++row) {
        if (m_table->places()->isTicked(row))
            findings.append(m_findings[row]);
    }
    return findings;
}

void CorrectionsDialog::refresh()
{
    const auto count = int(m_table->places()->tickedCount());
    QSet<EntryId> entries;
    for (int row = 0; row < m_findings.size(); ++row) {
        if (m_table->places()->isTicked(row))
            entries.insert(m_findings[row].entries.first());
    }
    //: %1 is a number of entries
    m_count->setText(tr("%n place(s) in %1 entries", nullptr, count).arg(entries.size()));
    m_correct->setEnabled(count > 0);
}

void CorrectionsDialog::retranslate()
{
    setWindowTitle(tr("Correct what is safe to correct"));
    m_explanation->setText(
        tr("So the texts will be changed, in one save that can be taken back. Take the tick "
           "away from what shall stay as it is."));
    m_cancel->setText(tr("Cancel"));
    m_correct->setText(tr("&Correct what is ticked"));
    refresh();
}

void CorrectionsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace sokuto
