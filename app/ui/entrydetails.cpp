// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entrydetails.h"

#include "domain/presentation.h"
#include "ui/answerview.h"
#include "ui/colors.h"
#include "ui/entrynotices.h"
#include "ui/linkbutton.h"
#include "ui/linkrow.h"
#include "ui/notice.h"

#include <QtCore/QEvent>
#include <QtWidgets/QFrame>
#include <QtWidgets/QVBoxLayout>

namespace sokuto {

namespace {

/// Characters of a related question in its link.
constexpr qsizetype relatedLength = 16;

} // namespace

EntryDetails::EntryDetails(QWidget *parent)
    : QWidget(parent)
    , m_memo(new Notice(Notice::Kind::Memo, this))
    , m_line(new QFrame(this))
    , m_sources(new LinkRow(this))
    , m_related(new LinkRow(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(6);
    m_line->setFixedHeight(1);
    m_line->setAutoFillBackground(true);
    rows->addWidget(m_memo);
    rows->addSpacing(2);
    rows->addWidget(m_line);
    rows->addWidget(m_sources);
    rows->addWidget(m_related);
    setSide(0);
    for (const LinkRow *row : {m_sources, m_related}) {
        connect(row, &LinkRow::linkRequested, this, &EntryDetails::linkRequested);
        connect(row, &LinkRow::targetShown, this, &EntryDetails::targetShown);
    }
    retranslate();
    recolor();
}

AnswerView *EntryDetails::memoText() const
{
    return m_memo->text();
}

QList<QWidget *> EntryDetails::linkRows() const
{
    return {m_sources, m_related};
}

void EntryDetails::setSide(int side)
{
    layout()->setContentsMargins(side, 8, side, 2);
}

void EntryDetails::showEntry(const Snapshot &snapshot, const Entry &entry, QDate today)
{
    const QString &memo = answerOn(entry, today).memo;
    m_memo->text()->showContent({memo, present(memo, snapshot), {}, today});
    m_memo->setHidden(memo.trimmed().isEmpty());
    m_sources->empty();
    for (const SourceRef &source : entry.sources) {
        const auto target = linkTarget(source.url.trimmed());
        if (target)
            m_sources->addLink(source.title.isEmpty() ? source.url.trimmed() : source.title, *target);
        else // an address that may not be opened is shown as what it is: text
            m_sources->addText(QStringList{source.title, source.url}.join(u' ').trimmed());
    }
    if (entry.sources.isEmpty())
        m_sources->addText(tr("none registered"));
}

void EntryDetails::showRelated(const Snapshot &snapshot, const Entry &entry, const QList<Relation> &relations)
{
    m_related->empty();
    for (const Relation &relation : relations) {
        const Entry *other = snapshot.find(relation.entry);
        //: Tooltip of a related entry; %1 is why it is related, %2 its question
        const QString hint = tr("%1: %2").arg(EntryNotices::reason(relation.kind), other->question);
        const LinkButton *link =
            m_related->addButton(other->no % u' ' % shortQuestion(*other, entry, relatedLength), hint);
        connect(link, &LinkButton::clicked, this, [this, id = relation.entry] { Q_EMIT entryRequested(id); });
    }
    m_related->setHidden(relations.isEmpty());
}

void EntryDetails::clear()
{
    m_memo->text()->clearContent();
    m_sources->empty();
    m_related->empty();
}

void EntryDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolor();
}

void EntryDetails::retranslate()
{
    m_memo->setHeading(tr("Internal memo (not copied)"));
    m_sources->setHeading(tr("Sources:"));
    m_related->setHeading(tr("Related:"));
}

void EntryDetails::recolor()
{
    QPalette ruled = m_line->palette();
    ruled.setColor(QPalette::Window, Colors::of(palette()).border);
    m_line->setPalette(ruled);
}

} // namespace sokuto
