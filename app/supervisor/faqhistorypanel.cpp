// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/faqhistorypanel.h"

#include "supervisor/differenceview.h"
#include "supervisor/historypanel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Edition &edition)
{
    return edition.title;
}
QString nameOf(const Category &category)
{
    return QString(category.number + u' ' + category.name).trimmed();
}
QString nameOf(const Entry &entry)
{
    return entry.no + u"  "_s + entry.question.simplified();
}

QString nameOf(const SynonymGroup &group)
{
    return group.officialWord.isEmpty() && !group.words.isEmpty() ? group.words.constFirst().text
                                                                  : group.officialWord;
}

template <typename T>
QString nameOfThing(const Change<T> &change)
{
    return nameOf(change.after ? *change.after : *change.before);
}

} // namespace

FaqHistoryPanel::FaqHistoryPanel(Kind kind, WordCutter cut, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_cut(std::move(cut))
    , m_revisionList(new QListWidget(this))
    , m_more(new QPushButton(this))
    , m_itemList(new QListWidget(this))
    , m_difference(new DifferenceView(this))
    , m_history(new QPushButton(this))
    , m_restore(new QPushButton(this))
{
    lay();
    setFocusProxy(kind == Kind::Deleted ? m_itemList : m_revisionList);
    connect(m_revisionList, &QListWidget::currentRowChanged, this, &FaqHistoryPanel::revisionPicked);
    connect(m_itemList, &QListWidget::currentRowChanged, this, &FaqHistoryPanel::itemPicked);
    connect(m_more, &QPushButton::clicked, this, &FaqHistoryPanel::moreRequested);
    connect(m_restore, &QPushButton::clicked, this, &FaqHistoryPanel::restore);
    connect(m_history, &QPushButton::clicked, this, [this] {
        if (const Change<Entry> *change = entryChange())
            Q_EMIT historyRequested((change->before ? change->before : change->after)->id);
    });
    retranslate();
}

void FaqHistoryPanel::lay()
{
    const QString prefix = m_kind == Kind::Deleted ? u"deleted"_s : u"faqHistory"_s;
    m_revisionList->setObjectName(prefix + u"Revisions"_s);
    m_itemList->setObjectName(prefix + u"Items"_s);
    m_difference->setObjectName(prefix + u"Difference"_s);
    m_restore->setObjectName(prefix + u"Restore"_s);
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_revisionList);
    leftLayout->addWidget(m_more);
    left->setVisible(m_kind == Kind::Revisions);
    auto *lists = new QSplitter(Qt::Horizontal, this);
    lists->addWidget(left);
    lists->addWidget(m_itemList);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_history);
    buttons->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(lists, 2);
    layout->addLayout(buttons);
    layout->addWidget(m_difference, 3);
}

void FaqHistoryPanel::showRevisions(const QList<Revision> &revisions, bool mayBeMore)
{
    m_revisions = revisions;
    m_more->setVisible(mayBeMore);
    fillRevisions();
    revisionPicked();
}

void FaqHistoryPanel::fillRevisions()
{
    const QSignalBlocker quiet(m_revisionList);
    const int row = std::max(m_revisionList->currentRow(), 0);
    m_revisionList->clear();
    for (const Revision &revision : std::as_const(m_revisions))
        m_revisionList->addItem(HistoryPanel::line(revision));
    m_revisionList->setCurrentRow(std::min(row, int(m_revisions.size()) - 1));
}

void FaqHistoryPanel::revisionPicked()
{
    const int row = m_revisionList->currentRow();
    if (m_kind != Kind::Revisions || row < 0 || row >= m_revisions.size())
        return;
    Q_EMIT itemsRequested(m_revisions[row].number);
}

void FaqHistoryPanel::showItems(
    qint64 revision, const QList<RevisionItem> &items, const CategoryTree &categories)
{
    const int row = m_revisionList->currentRow();
    if (row < 0 || row >= m_revisions.size() || m_revisions[row].number != revision)
        return;
    m_items = items;
    m_categories = categories;
    fillItems();
}

void FaqHistoryPanel::showDeleted(const QList<RevisionItem> &items, const CategoryTree &categories)
{
    m_items = items;
    m_categories = categories;
    fillItems();
}

/// Who did it stands at the revision.
QString FaqHistoryPanel::rightLine(const RightChange &change)
{
    const bool first = change.deed == RightChange::Deed::Set;
    switch (change.what) {
    case RightChange::What::SupervisorPassphrase:
        return first ? tr("the supervisors’ passphrase was set")
                     : tr("the supervisors’ passphrase was changed");
    case RightChange::What::AdministratorPassphrase:
        if (change.deed == RightChange::Deed::Removed)
            return tr("the administrators’ passphrase was removed");
        return first ? tr("the administrators’ passphrase was set")
                     : tr("the administrators’ passphrase was changed");
    case RightChange::What::Approval:
        break;
    }
    return first
        //: %1 is a category
        ? tr("a second person approves from now on: %1").arg(change.subject)
        //: %1 is a category
        : tr("no second person approves any more: %1").arg(change.subject);
}

QString FaqHistoryPanel::line(const RevisionItem &item) const
{
    if (m_kind == Kind::Deleted)
        return nameOfThing(std::get<Change<Entry>>(item.change)) + u"\n"_s
            + HistoryPanel::line(item.revision);
    const auto words = [](const auto &change) {
        //: %1 is the name of something that one revision added
        const QString added = tr("added: %1");
        //: %1 is the name of something that one revision deleted
        const QString deleted = tr("deleted: %1");
        //: %1 is the name of something that one revision changed
        const QString changed = tr("changed: %1");
        if constexpr (std::is_same_v<std::decay_t<decltype(change)>, RightChange>)
            return rightLine(change);
        else
            return (!change.before ? added : !change.after ? deleted : changed).arg(nameOfThing(change));
    };
    return std::visit(words, item.change);
}

void FaqHistoryPanel::fillItems()
{
    {
        const QSignalBlocker quiet(m_itemList);
        m_itemList->clear();
        for (const RevisionItem &item : std::as_const(m_items))
            m_itemList->addItem(line(item));
        m_itemList->setCurrentRow(m_items.isEmpty() ? -1 : 0);
    }
    itemPicked();
}

const Change<Entry> *FaqHistoryPanel::entryChange() const
{
    const int row = m_itemList->currentRow();
    return row < 0 || row >= m_items.size() ? nullptr : std::get_if<Change<Entry>>(&m_items[row].change);
}

void FaqHistoryPanel::itemPicked()
{
    const Change<Entry> *change = entryChange();
    m_history->setEnabled(change);
    m_restore->setEnabled(change && (m_kind == Kind::Deleted || change->after));
    if (change)
        m_difference->showFields(
            EntryDifference::between(change->before, change->after, m_categories, m_cut));
    else if (m_itemList->currentItem())
        m_difference->showSentence(m_itemList->currentItem()->text());
    else
        m_difference->showSentence(m_kind == Kind::Deleted ? tr("No entry has been deleted.") : QString());
}

void FaqHistoryPanel::restore()
{
    const Change<Entry> *change = entryChange();
    if (!change)
        return;
    const qint64 revision = m_items[m_itemList->currentRow()].revision.number;
    if (m_kind == Kind::Deleted)
        Q_EMIT restoreRequested(*change->before, revision - 1);
    else if (change->after)
        Q_EMIT restoreRequested(*change->after, revision);
}

void FaqHistoryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FaqHistoryPanel::retranslate()
{
    m_revisionList->setAccessibleName(tr("Revisions of the FAQ"));
    m_itemList->setAccessibleName(
        m_kind == Kind::Deleted ? tr("Deleted entries") : tr("What the revision changed"));
    m_difference->setAccessibleName(tr("Difference"));
    m_more->setText(tr("&Older ones"));
    m_history->setText(tr("&History of the entry"));
    m_restore->setText(m_kind == Kind::Deleted ? tr("&Bring it back") : tr("&Restore this state"));
    fillRevisions();
    fillItems();
}

} // namespace sokuto
