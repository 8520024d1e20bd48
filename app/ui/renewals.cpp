// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals.h"

#include "service/catalog.h"
#include "ui/messagebar.h"

#include <algorithm>
#include <utility>

namespace sokuto {

namespace {

/// What is read out of an entry, or looked up for the caller.
bool saysTheSame(const Entry &left, const Entry &right, QDate today)
{
    const Answer &one = answerOn(left, today);
    const Answer &other = answerOn(right, today);
    return left.question == right.question && one.text == other.text && one.spokenLine == other.spokenLine
        && left.sources == right.sources;
}

} // namespace

Renewals::Renewals(const Catalog &catalog, std::function<QDate()> today, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_today(std::move(today))
    , m_bar(bar)
{
}

void Renewals::expect(qint64 revision, const ChangeSet &own)
{
    if (!own.isEmpty())
        m_own.append({revision, own});
}

void Renewals::follow(EntryId shown)
{
    if (shown != m_shown.id)
        m_bar.withdraw(Message::Topic::Renewal);
    const SnapshotPtr &snapshot = m_catalog.contents().snapshot;
    const Entry *entry = snapshot ? snapshot->find(shown) : nullptr;
    m_shown = entry ? *entry : Entry();
}

void Renewals::look()
{
    m_news = {};
    const SnapshotPtr &snapshot = m_catalog.contents().snapshot;
    if (!snapshot)
        return;
    if (m_catalog.path() != m_path) { // opened by hand
        m_path = m_catalog.path();
        m_own.clear();
        m_bar.withdraw(Message::Topic::Renewal);
    } else {
        const auto edition = isAnotherFaq() ? std::optional(snapshot->edition()) : std::nullopt;
        const Fate fate = snapshot->faqId() == m_faqId ? fateOfShown() : Fate::Same;
        if (edition || fate != Fate::Same)
            m_news = [edition, fate, no = m_shown.no] { return sentence(edition, fate, no); };
    }
    m_faqId = snapshot->faqId();
    m_edition = snapshot->edition();
    m_own.removeIf([&snapshot](const auto &save) { return save.first <= snapshot->revision(); });
}

void Renewals::tell()
{
    if (m_news)
        m_bar.tell(Message::notice(Message::Topic::Renewal, std::exchange(m_news, {})));
}

Renewals::Fate Renewals::fateOfShown() const
{
    if (m_shown.id.value == 0)
        return Fate::Same;
    const Entry *now = m_catalog.contents().snapshot->find(m_shown.id);
    if ((now && isTheSame(m_shown, *now)) || isOwn(now))
        return Fate::Same;
    if (!now)
        return Fate::Gone;
    const QDate today = m_today();
    if (m_everyState || isPublicOn(m_shown, today) == isPublicOn(*now, today))
        return Fate::Changed;
    return isPublicOn(*now, today) ? Fate::PublishedAgain : Fate::Withdrawn;
}

bool Renewals::isTheSame(const Entry &left, const Entry &right) const
{
    const QDate today = m_today();
    return saysTheSame(left, right, today)
        && (m_everyState || isPublicOn(left, today) == isPublicOn(right, today));
}

/// Where somebody else changed it after us, it is no longer ours.
bool Renewals::isOwn(const Entry *now) const
{
    const auto wroteIt = [this, now](const Change<Entry> &change) {
        const bool isShown = (change.after ? change.after : change.before)->id == m_shown.id;
        return isShown && change.after.has_value() == bool(now) && (!now || isTheSame(*change.after, *now));
    };
    return std::any_of(m_own.cbegin(), m_own.cend(), [&wroteIt](const auto &save) {
        const QList<Change<Entry>> &entries = save.second.entries;
        return std::any_of(entries.cbegin(), entries.cend(), wroteIt);
    });
}

bool Renewals::isAnotherFaq() const
{
    const Snapshot &now = *m_catalog.contents().snapshot;
    if (now.faqId() != m_faqId)
        return true;
    const bool isOwn = std::any_of(m_own.cbegin(), m_own.cend(), [&now](const auto &save) {
        const auto &edition = save.second.edition;
        return edition && edition->after == now.edition();
    });
    return now.edition() != m_edition && !isOwn;
}

QString Renewals::sentence(const std::optional<Edition> &edition, Fate fate, const QString &no)
{
    if (!edition)
        return sentence(fate, no);
    if (fate == Fate::Same)
        return sentence(*edition);
    //: Two sentences, one after the other
    return tr("%1 %2").arg(sentence(*edition), sentence(fate, no));
}

QString Renewals::sentence(const Edition &edition)
{
    if (edition.date.isValid()) {
        //: %1 is the issue date of the FAQ, as 2024-10-10
        return tr("The FAQ was read again: it is the edition of %1 now.")
            .arg(edition.date.toString(Qt::ISODate));
    }
    //: %1 counts the published editions of the FAQ
    return tr("The FAQ was read again: it is edition %1 now.").arg(edition.number);
}

QString Renewals::sentence(Fate fate, const QString &no)
{
    switch (fate) {
    case Fate::Same:
        break;
    case Fate::Changed:
        //: %1 is the number of an entry
        return tr("%1 has just been changed elsewhere. What you see is its new text.").arg(no);
    case Fate::Withdrawn:
        //: %1 is the number of an entry; it is still in view, but no longer public
        return tr("%1 has just been withdrawn elsewhere. Do not read it to callers.").arg(no);
    case Fate::PublishedAgain:
        //: %1 is the number of an entry
        return tr("%1 has been published again. What you see is its present text.").arg(no);
    case Fate::Gone:
        //: %1 is the number of an entry
        return tr("%1, which was in view, is no longer in the FAQ.").arg(no);
    }
    return {};
}

} // namespace sokuto
