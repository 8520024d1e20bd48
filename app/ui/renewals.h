// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"

#include <QtCore/QObject>

#include <functional>

namespace sokuto {

class Catalog;
class MessageBar;

/// Tells that the answer in view, or the whole FAQ, is another one or was withdrawn since somebody else wrote
/// into the file or replaced it: whoever reads it out has to know. Told until another entry is in view.
class Renewals final : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    Renewals(const Catalog &catalog, std::function<QDate()> today, MessageBar &bar, QObject *parent);

    /// True = supervisors' eyes: what is withdrawn can still be seen.
    void setEveryState(bool everyState) { m_everyState = everyState; }
    /// What this desk saved itself is nothing new to it.
    void expect(qint64 revision, const ChangeSet &own);
    /// The entry in view, {0} = none.
    void follow(EntryId shown);
    /// Before and after the window follows a catalog that changed.
    void look();
    void tell();

private:
    enum class Fate { Same, Changed, Withdrawn, PublishedAgain, Gone };

    Fate fateOfShown() const;
    bool isTheSame(const Entry &left, const Entry &right) const;
    bool isOwn(const Entry *now) const;
    bool isAnotherFaq() const;
    static QString sentence(const std::optional<Edition> &edition, Fate fate, const QString &no);
    static QString sentence(const Edition &edition);
    static QString sentence(Fate fate, const QString &no);

    const Catalog &m_catalog;
    std::function<QDate()> m_today;
    MessageBar &m_bar;
    bool m_everyState = false;
    QString m_path;
    QString m_faqId;
    Edition m_edition;
    Entry m_shown; ///< As it was put in view.
    QList<std::pair<qint64, ChangeSet>> m_own; ///< Saves of this desk that the catalog has not read yet.
    std::function<QString()> m_news; ///< What look() found; empty = nothing.
};

} // namespace sokuto
