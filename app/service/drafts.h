// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/entry.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QLockFile>
#include <QtCore/QObject>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

#include <memory>
#include <optional>

namespace sokuto {

class Snapshot;

/// An entry as somebody is just writing it, kept until it is saved or thrown away.
struct Draft
{
    QString faqId;
    QString key; ///< Drafts::keyOf() of a stored entry, Drafts::newKey() of a new one.
    std::optional<Entry> before; ///< What the writing began from; empty = a new entry.
    Entry edited;
    QString note; ///< Why, as far as it was said.
    QDateTime at; ///< UTC.
    bool operator==(const Draft &) const = default;
};

/// Keeps what is being written outside of the FAQ, so that no crash takes it: one small file each, replaced
/// in one step on a thread of its own. What is asked for first is written at once; then the newest state
/// follows a few times a second, however often it is asked for.
/// Each program that runs writes files of its own; those of another that still runs are left alone.
class Drafts final : public QObject
{
    Q_OBJECT

public:
    /// `folder` need not exist.
    explicit Drafts(const QString &folder, QObject *parent = nullptr);
    /// Everything asked before is written first.
    ~Drafts() override;
    Q_DISABLE_COPY_MOVE(Drafts)

    static QString keyOf(EntryId entry);
    static QString newKey();

    /// kept() or troubled() answers, unless a newer state of the same draft comes first.
    void keep(const Draft &draft);
    void remove(const QString &faqId, const QString &key);
    /// Removes a draft whose text stands in the FAQ by now: a program that ended while it saved left it.
    /// False = it is still one, also when only its reason was written.
    bool removeIfSaved(const Draft &draft, const Snapshot &snapshot);
    /// The newest first. Files that cannot be read are passed over and stay where they are.
    QList<Draft> of(const QString &faqId);
    std::optional<Draft> find(const QString &faqId, const QString &key);

Q_SIGNALS:
    void kept(const QString &key);
    void troubled(const sokuto::Error &error);

private:
    QString folderOf(const QString &faqId) const;
    QString pathOf(const QString &faqId, const QString &key) const;
    bool isOurs(const QString &owner) const;
    void writeWaiting();

    QString m_folder;
    QString m_owner; ///< This program, while it runs.
    std::unique_ptr<QLockFile> m_sign; ///< That it runs.
    QHash<QString, Draft> m_waiting; ///< Path → what is to be written there.
    QTimer m_rest; ///< Since the last writing began.
    bool m_writing = false;
    QThreadPool m_pool;
};

} // namespace sokuto
