// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/listing.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>

namespace sokuto {

/// What a query finds with the synonym groups as they are, and with others that are not saved. The engine for
/// the others is made in the background; the newest groups win.
class SynonymTrial final : public QObject
{
    Q_OBJECT

public:
    explicit SynonymTrial(QObject *parent = nullptr);
    ~SynonymTrial() override;
    Q_DISABLE_COPY_MOVE(SynonymTrial)

    /// What is searched; without an engine nothing is found. The other groups are to be said again.
    void use(const Contents &contents, QDate today);
    /// ready() follows, at once or later.
    void setGroups(const QList<SynonymGroup> &groups);
    /// True while the engine for the other groups is on its way.
    bool isBusy() const { return m_wanted != m_done; }

    QList<Hit> before(const QString &query, qsizetype limit) const;
    /// Of the groups before the last ones while it is busy.
    QList<Hit> after(const QString &query, qsizetype limit) const;

Q_SIGNALS:
    /// after() speaks of the groups of the last setGroups().
    void ready();

private:
    QList<Hit> search(const EnginePtr &engine, const QString &query, qsizetype limit) const;

    Contents m_contents;
    QDate m_today;
    EnginePtr m_after;
    quint64 m_wanted = 0;
    quint64 m_done = 0;
    QThreadPool m_pool;
};

} // namespace sokuto
