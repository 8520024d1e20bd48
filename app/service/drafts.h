// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/entry.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QThreadPool>

#include <optional>

namespace sokuto {

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
/// in one step on a thread of its own.
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

    void keep(const Draft &draft);
    void remove(const QString &faqId, const QString &key);
    /// The newest first. Files that cannot be read are passed over and stay where they are.
    QList<Draft> of(const QString &faqId);
    std::optional<Draft> find(const QString &faqId, const QString &key);

Q_SIGNALS:
    void kept(const QString &key);
    void troubled(const sokuto::Error &error);

private:
    QString pathOf(const QString &faqId, const QString &key) const;

    QString m_folder;
    QThreadPool m_pool;
};

} // namespace sokuto
