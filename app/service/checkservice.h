// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks.h"
#include "domain/dismissal.h"
#include "service/catalog.h"

#include <QtCore/QThreadPool>

namespace sokuto {

class FaqFile;

/// What the content checks found in one state of the FAQ.
struct CheckReport
{
    SnapshotPtr snapshot; ///< Null = no FAQ.
    QDate today;
    QList<Finding> findings; ///< The gravest first, those of one rule together.
    QStringList keys; ///< findingKey() of each of them.
    QList<bool> safe; ///< Whether one click corrects each of them.
    /// By key; also of findings that are no longer there.
    QHash<QString, Dismissal> dismissals;
};

/// Orders findings and knows everything about them that takes its time with very many.
CheckReport makeReport(const SnapshotPtr &snapshot, QDate today, QList<Finding> findings);

/// Keeps the findings about the FAQ in use while somebody wants to see them: looks for them in the background
/// and again whenever the FAQ changes. The newest state wins.
class CheckService final : public QObject
{
    Q_OBJECT

public:
    /// The catalog outlives the service.
    CheckService(Catalog &catalog, std::function<QDate()> today, QObject *parent = nullptr);
    /// Gives up looking; a dismissal is written to its end.
    ~CheckService() override;
    Q_DISABLE_COPY_MOVE(CheckService)

    /// From now on the report follows the catalog. Free when the report is of this state and day already.
    void follow();
    /// Until follow() nothing is looked at; the last report stays.
    void rest();
    /// Looks again whatever is known.
    void repeat();
    /// Gives up what is running; the last report stays.
    void cancel();

    /// Remembers in the FAQ file, for everybody, that a finding may stay; checked() or failed() answers.
    void dismiss(const QString &key, const QString &reason, const QString &author);
    void bringBack(const QString &key);

    bool isBusy() const { return m_cancel != nullptr; }
    const CheckReport &report() const { return m_report; }

Q_SIGNALS:
    /// report() is new.
    void checked();
    /// Dismissals could not be read or written.
    void failed(const sokuto::Error &error);
    /// Steps of one run; (0, 0) = none is running any more.
    void progressed(int done, int all);
    /// Goes on with less: without a dictionary typing errors are not found. Once.
    void degraded(const sokuto::Error &error);

private:
    /// Touched by the pool's one thread only.
    struct Tools
    {
        DictionaryPtr dictionary;
        bool opened = false;
    };

    using Dismissals = QHash<QString, Dismissal>;
    void start();
    void look(const SnapshotPtr &snapshot, const QString &path, QDate today,
        const std::shared_ptr<std::atomic<bool>> &cancel);
    void write(const std::function<Result<void>(FaqFile &)> &change);
    void readDismissals();
    void deliverDismissals(const QString &path, const Result<Dismissals> &read);
    void deliver(CheckReport report, const std::shared_ptr<std::atomic<bool>> &cancel);

    Catalog &m_catalog;
    std::function<QDate()> m_today;
    CheckReport m_report;
    QString m_path; ///< Of the file that m_report speaks of.
    SnapshotPtr m_running; ///< What is being looked at.
    QDate m_runningDay;
    bool m_follows = false;
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< Of the newest run; null = none.
    Tools m_tools;
    QThreadPool m_pool;
};

} // namespace sokuto
