// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/filtermenu.h"

#include <QtCore/QEvent>
#include <QtGui/QActionGroup>

#include <array>

namespace sokuto {

namespace {

constexpr std::array filters{EntryFilter::All, EntryFilter::Draft, EntryFilter::InReview,
    EntryFilter::Scheduled, EntryFilter::Published, EntryFilter::Expired, EntryFilter::Retired,
    EntryFilter::ReviewDue, EntryFilter::Hidden};

} // namespace

FilterMenu::FilterMenu(QWidget *parent)
    : QMenu(parent)
    , m_group(new QActionGroup(this))
{
    for (const EntryFilter filter : filters) {
        QAction *action = m_group->addAction(QString());
        action->setCheckable(true);
        action->setChecked(filter == EntryFilter::All);
        action->setData(int(filter));
        addAction(action);
        if (filter == EntryFilter::All || filter == EntryFilter::Retired)
            addSeparator();
        connect(action, &QAction::triggered, this, [this, filter] { Q_EMIT filterPicked(filter); });
    }
    retranslate();
}

void FilterMenu::setCurrent(EntryFilter filter)
{
    for (QAction *action : m_group->actions())
        action->setChecked(action->data().toInt() == int(filter));
}

QString FilterMenu::name(EntryFilter filter)
{
    switch (filter) {
    case EntryFilter::All:
        return tr("All entries");
    case EntryFilter::Draft:
        return tr("Drafts");
    case EntryFilter::InReview:
        return tr("In review");
    case EntryFilter::Scheduled:
        return tr("Scheduled");
    case EntryFilter::Published:
        return tr("Published");
    case EntryFilter::Expired:
        return tr("Expired");
    case EntryFilter::Retired:
        return tr("Retired");
    case EntryFilter::ReviewDue:
        return tr("Review due");
    case EntryFilter::Hidden:
        return tr("Hidden from operators");
    }
    return {};
}

void FilterMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterMenu::retranslate()
{
    //: Menu: which entries are listed
    setTitle(tr("List &only"));
    for (QAction *action : m_group->actions())
        action->setText(name(EntryFilter(action->data().toInt())));
}

} // namespace sokuto
