// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/snapshot.h"

#include <memory>
#include <optional>

namespace sokuto {

/// An entry as the desk remembers it: by id, and by its No in case the id is gone.
struct DeskMark
{
    EntryId entry;
    QString no;
    bool operator==(const DeskMark &) const = default;
};

/// The entry meant by a mark: by id, else by No; null when both are gone.
const Entry *markedEntry(const Snapshot &snapshot, const DeskMark &mark);

/// The user's own file: what one person keeps for himself, per FAQ. Never shared, never part of the content.
/// Bound to the thread that opened it.
class DeskFile final
{
public:
    /// Recents kept for each FAQ.
    static constexpr int recentsKept = 200;

    /// Opens the desk, or makes a new one; its folder is made, too. Never stands in the way of a start: a
    /// desk that is damaged or not ours is set aside (.damaged-<n>) and a new one made; one that cannot be
    /// used for another reason is left alone and this session's desk lives in memory only. Both are told by
    /// note(). Fails only when not even memory can be had.
    static Result<std::unique_ptr<DeskFile>> open(const QString &path);
    ~DeskFile();
    Q_DISABLE_COPY_MOVE(DeskFile)

    const QString &path() const;
    /// Why the desk is not the one that was there; nullopt when all is well.
    const std::optional<Error> &note() const;
    /// True when nothing is kept beyond this session.
    bool isTemporary() const;

    /// At the end of the list; an entry that is there already keeps its place and gets the new No.
    Result<void> addFavourite(const QString &faqId, const DeskMark &mark);
    Result<void> removeFavourite(const QString &faqId, EntryId entry);
    /// In the order in which they were added.
    Result<QList<DeskMark>> favourites(const QString &faqId) const;

    /// Puts the entry on top of the recents.
    Result<void> noteSeen(const QString &faqId, const DeskMark &mark);
    /// Last seen first, each entry once.
    Result<QList<DeskMark>> recents(const QString &faqId, int limit = recentsKept) const;

private:
    struct Private;
    explicit DeskFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace sokuto
