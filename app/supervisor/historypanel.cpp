// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/historypanel.h"

#include "supervisor/differenceview.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

HistoryPanel::HistoryPanel(WordCutter cut, Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_cut(std::move(cut))
    , m_purpose(purpose)
    , m_list(new QListWidget(this))
    , m_otherLabel(new QLabel(this))
    , m_other(new QComboBox(this))
    , m_difference(new DifferenceView(this))
    , m_restore(new QPushButton(this))
{
    m_list->setObjectName(u"historyList"_s);
    m_list->setWordWrap(true);
    m_other->setObjectName(u"historyOther"_s);
    m_difference->setObjectName(u"historyDifference"_s);
    m_restore->setObjectName(u"historyRestore"_s);
    m_otherLabel->setBuddy(m_other);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout;
    row->addWidget(m_otherLabel);
    row->addWidget(m_other, 1);
    row->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 2);
    layout->addLayout(row);
    layout->addWidget(m_difference, 3);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryPanel::compare);
    connect(m_other, &QComboBox::currentIndexChanged, this, &HistoryPanel::compare);
    m_restore->setAutoDefault(false);
    connect(m_restore, &QPushButton::clicked, this, &HistoryPanel::restore);
    if (purpose == Purpose::TakeText) // writes nothing, so that Enter may do it
        connect(m_list, &QListWidget::itemActivated, this, &HistoryPanel::restore);
    setFocusProxy(m_list);
    retranslate();
}

QString HistoryPanel::line(const Revision &revision)
{
    const QString at = QLocale().toString(revision.at.toLocalTime(), QLocale::ShortFormat);
    //: %1 is a time, %2 the number of a revision
    QStringList parts{
        tr("%1  ・  revision %2").arg(at, QString::number(revision.number)), revision.author, revision.note};
    parts.removeAll(QString());
    return parts.join(u"  ・  ");
}

void HistoryPanel::showHistory(
    EntryId entry, const QList<RevisionItem> &items, const CategoryTree &categories)
{
    if (entry != m_entry) {
        m_list->setCurrentRow(-1);
        m_other->setCurrentIndex(0);
    }
    m_entry = entry;
    m_items = items;
    m_items.removeIf(
        [](const RevisionItem &item) { return !std::holds_alternative<Change<Entry>>(item.change); });
    m_categories = categories;
    fillLists();
}

const Change<Entry> &HistoryPanel::change(qsizetype row) const
{
    return std::get<Change<Entry>>(m_items[row].change);
}

/// Where the revision of a row stands by now; whoever looks at the newest looks at the newest.
int HistoryPanel::rowAfter(int row, const QList<qint64> &listed) const
{
    const auto last = int(m_items.size()) - 1;
    if (row <= 0 || row >= listed.size())
        return std::min(0, last);
    for (int now = 0; now <= last; ++now) {
        if (m_items.at(now).revision.number == listed.at(row))
            return now;
    }
    return std::min(row, last);
}

void HistoryPanel::fillLists()
{
    {
        const QSignalBlocker quietList(m_list);
        const QSignalBlocker quietOther(m_other);
        const int row = rowAfter(m_list->currentRow(), m_listed);
        const int other = rowAfter(m_other->currentIndex() - 1, m_listed) + 1;
        const bool compared = m_other->currentIndex() > 0;
        m_listed.clear();
        m_list->clear();
        m_other->clear();
        m_other->addItem(tr("the one before"));
        for (const RevisionItem &item : std::as_const(m_items)) {
            m_listed.append(item.revision.number);
            m_list->addItem(line(item.revision));
            m_other->addItem(line(item.revision));
        }
        m_list->setCurrentRow(row);
        m_other->setCurrentIndex(compared ? other : 0);
    }
    compare();
}

void HistoryPanel::compare()
{
    m_outdated = !isVisible();
    if (m_outdated)
        return;
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_items.size()) {
        m_restore->setEnabled(false);
        m_difference->showSentence(tr("Nothing has been changed yet."));
        return;
    }
    const std::optional<Entry> &after = change(row).after;
    const int other = m_other->currentIndex();
    const std::optional<Entry> before = other <= 0 ? change(row).before : change(other - 1).after;
    m_restore->setEnabled(after && (m_purpose == Purpose::TakeText || after != change(0).after));
    const auto fields = EntryDifference::between(before, after, m_categories, m_cut);
    if (!after)
        m_difference->showSentence(tr("The entry was deleted here."));
    else if (fields.isEmpty())
        m_difference->showSentence(tr("There is no difference."));
    else
        m_difference->showFields(fields);
}

void HistoryPanel::restore()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_items.size() && change(row).after)
        Q_EMIT restoreRequested(*change(row).after, m_items[row].revision.number);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        compare();
}

void HistoryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryPanel::retranslate()
{
    m_list->setAccessibleName(tr("Revisions of the entry"));
    m_otherLabel->setText(tr("&Compare with"));
    m_difference->setAccessibleName(tr("Difference"));
    m_restore->setText(
        m_purpose == Purpose::TakeText ? tr("&Take this text into the fields") : tr("&Restore this state"));
    fillLists();
}

} // namespace sokuto
