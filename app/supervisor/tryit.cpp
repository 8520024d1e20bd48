// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/tryit.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostHits = 10;

} // namespace

TryIt::TryIt(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_query(new QLineEdit(this))
    , m_beforeLabel(new QLabel(this))
    , m_before(new QListWidget(this))
    , m_afterLabel(new QLabel(this))
    , m_after(new QListWidget(this))
{
    m_query->setObjectName(u"tryQuery"_s);
    m_before->setObjectName(u"tryBefore"_s);
    m_after->setObjectName(u"tryAfter"_s);
    m_label->setBuddy(m_query);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_query, 0, 1, 1, 3);
    grid->addWidget(m_beforeLabel, 1, 0, 1, 2);
    grid->addWidget(m_afterLabel, 1, 2, 1, 2);
    grid->addWidget(m_before, 2, 0, 1, 2);
    grid->addWidget(m_after, 2, 2, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    for (QListWidget *list : {m_before, m_after}) {
        list->setTextElideMode(Qt::ElideRight);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    connect(m_query, &QLineEdit::textChanged, this, &TryIt::refresh);
    connect(&m_trial, &SynonymTrial::ready, this, &TryIt::refresh);
    retranslate();
    refresh();
}

void TryIt::use(const Contents &contents, QDate today)
{
    m_snapshot = contents.snapshot;
    m_trial.use(contents, today);
    refresh();
}

void TryIt::setGroups(const QList<SynonymGroup> &groups)
{
    m_trial.setGroups(groups);
}

void TryIt::refresh()
{
    const QString query = m_query->text();
    const QList<Hit> before = m_trial.before(query, mostHits);
    const QList<Hit> after = m_trial.after(query, mostHits);
    fill(m_before, before, after);
    fill(m_after, after, before);
}

void TryIt::fill(QListWidget *list, const QList<Hit> &hits, const QList<Hit> &others)
{
    list->clear();
    for (qsizetype i = 0; i < hits.size(); ++i) {
        const Entry *entry = m_snapshot ? m_snapshot->find(hits[i].entry) : nullptr;
        if (!entry)
            continue;
        auto *item = new QListWidgetItem(
            u"%1. %2  %3"_s.arg(QString::number(i + 1), entry->no, entry->question.simplified()), list);
        // What stands elsewhere or nowhere in the other list is what the edit does.
        const bool same = i < others.size() && others[i].entry == hits[i].entry;
        QFont font = list->font();
        font.setBold(!same);
        item->setFont(font);
    }
    if (hits.isEmpty() && !m_query->text().trimmed().isEmpty()) {
        auto *item = new QListWidgetItem(tr("Nothing is found."), list);
        item->setFlags(Qt::NoItemFlags);
    }
}

void TryIt::retranslate()
{
    m_label->setText(tr("&Try a search"));
    m_query->setPlaceholderText(tr("What a caller says"));
    m_beforeLabel->setText(tr("With the synonyms as they are"));
    m_before->setAccessibleName(tr("Found with the synonyms as they are"));
    m_afterLabel->setText(tr("With your changes (what differs is bold)"));
    m_after->setAccessibleName(tr("Found with your changes"));
}

void TryIt::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace sokuto
