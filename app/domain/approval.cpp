// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval.h"

#include "base/enumnames.h"
#include "base/result.h"

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames<ApprovalRule, 6> ruleNames{{
    {ApprovalRule::Publish, "second-person"_L1},
    {ApprovalRule::Removal, "second-person-removal"_L1},
    {ApprovalRule::Move, "second-person-move"_L1},
    {ApprovalRule::Category, "second-person-category"_L1},
    {ApprovalRule::Entrance, "second-person-entrance"_L1},
    {ApprovalRule::Awaited, "second-person-awaited"_L1},
}};

/// Behind the rule and what it says of one entry.
constexpr qsizetype firstRefusedNo = 2;

bool isOnItsWay(const Entry &entry)
{
    return entry.lifecycle == Lifecycle::Published || entry.lifecycle == Lifecycle::Scheduled;
}

bool isOver(const Entry &entry)
{
    return entry.lifecycle == Lifecycle::Retired || entry.lifecycle == Lifecycle::Expired;
}

CategoryTree after(const CategoryTree &categories, const QList<Change<Category>> &changes)
{
    QList<Category> all = categories.all();
    for (const Change<Category> &change : changes) {
        const CategoryId id = (change.before ? change.before : change.after)->id;
        all.removeIf([id](const Category &category) { return category.id == id; });
        if (change.after)
            all.append(*change.after);
    }
    return CategoryTree::create(all);
}

/// Looks at one change after the other.
class Judge final
{
public:
    Judge(const ApprovalCategories &marked, const CategoryTree &before, const CategoryTree &after,
        const QString &author, const std::function<Result<EntryPast>(EntryId)> &past)
        : m_marked(marked)
        , m_before(before)
        , m_after(after)
        , m_author(author)
        , m_past(past)
    {
    }

    Result<void> look(const Change<Category> &change) const
    {
        if (!change.before || !change.after || !needsApproval(m_marked, m_before, change.before->id)
            || needsApproval(m_marked, m_after, change.after->id))
            return {};
        return fail(ErrorCode::InvalidContent, change.before->name, {},
            {enumName(ruleNames, ApprovalRule::Category)});
    }

    Result<void> look(const Change<Entry> &change) const
    {
        const bool wasUnder = change.before && needsApproval(m_marked, m_before, change.before->category);
        const bool isUnder = change.after && needsApproval(m_marked, m_after, change.after->category);
        if (!wasUnder && !isUnder)
            return {};
        if (change.after && isOnItsWay(*change.after))
            return comesOnView(change, wasUnder, isUnder);
        return wasUnder ? goesFromView(change, isUnder) : Result<void>();
    }

private:
    static Result<void> refuse(const Change<Entry> &change, ApprovalRule rule)
    {
        return fail(ErrorCode::InvalidContent, (change.after ? change.after : change.before)->no, {},
            {enumName(ruleNames, rule)});
    }

    /// Where the author has taken the step already that `rule` would advise, it is another person's turn.
    Result<void> refuseOwn(const Change<Entry> &change, ApprovalRule rule) const
    {
        if (change.before->lifecycle != Lifecycle::InReview)
            return refuse(change, rule);
        return fail(ErrorCode::InvalidContent, change.before->no, {},
            {enumName(ruleNames, ApprovalRule::Awaited), m_author});
    }

    /// The entry came from where nobody approves, so it is the new place that asks for it.
    Result<void> refuseEntrance(const Change<Entry> &change) const
    {
        const Category *category = m_after.find(change.after->category);
        return fail(ErrorCode::InvalidContent, change.after->no, {},
            {enumName(ruleNames, ApprovalRule::Entrance), category ? category->name : QString()});
    }

    Result<void> comesOnView(const Change<Entry> &change, bool wasUnder, bool isUnder) const
    {
        const auto rule = ApprovalRule::Publish;
        if (!change.before)
            return refuse(change, rule);
        const bool wasSeen = isOnItsWay(*change.before);
        const bool same = sameContent(*change.before, *change.after);
        if (wasSeen && wasUnder && !isUnder)
            return refuse(change, same ? ApprovalRule::Move : rule);
        if (wasSeen && wasUnder)
            return same ? Result<void>() : refuse(change, rule); // approved before
        const auto past = m_past(change.before->id);
        if (!past)
            return fail(past.error());
        if (isUnder && !wasSeen && !isOver(*change.before) && wasApproved(*past, *change.after))
            return {};
        const bool takenByAuthor = !isUnder && past->hider == m_author;
        if (!wasUnder && isUnder)
            return same && past->writer != m_author ? Result<void>() : refuseEntrance(change);
        if (!same)
            return refuse(change, rule);
        if (past->writer == m_author || takenByAuthor)
            return refuseOwn(change, takenByAuthor ? ApprovalRule::Move : rule);
        return {};
    }

    Result<void> goesFromView(const Change<Entry> &change, bool isUnder) const
    {
        const auto rule = change.after && !isUnder ? ApprovalRule::Move : ApprovalRule::Removal;
        if (isOnItsWay(*change.before)) {
            const bool asks = change.after && change.after->lifecycle == Lifecycle::InReview && isUnder;
            return asks ? Result<void>() : refuse(change, rule);
        }
        const bool isFinal = !change.after || isOver(*change.after) || !isUnder;
        if (!isFinal || isOver(*change.before))
            return {};
        const auto past = m_past(change.before->id);
        if (!past)
            return fail(past.error());
        return past->lastSeen && past->hider == m_author ? refuseOwn(change, rule) : Result<void>();
    }

    bool wasApproved(const EntryPast &past, const Entry &now) const
    {
        return past.lastSeen && needsApproval(m_marked, m_before, past.lastSeen->category)
            && sameContent(*past.lastSeen, now);
    }

    const ApprovalCategories &m_marked;
    const CategoryTree &m_before;
    const CategoryTree &m_after;
    const QString &m_author;
    const std::function<Result<EntryPast>(EntryId)> &m_past;
};

} // namespace

std::optional<ApprovalRule> approvalRule(const Error &error)
{
    if (error.code != ErrorCode::InvalidContent)
        return std::nullopt;
    return enumFromName(ruleNames, error.arguments.value(0));
}

Error withRefusedNos(Error error, const QStringList &nos)
{
    error.arguments.resize(firstRefusedNo);
    error.arguments += nos;
    return error;
}

QStringList refusedNos(const Error &error)
{
    return approvalRule(error) ? error.arguments.mid(firstRefusedNo) : QStringList();
}

bool needsApproval(const ApprovalCategories &marked, const CategoryTree &categories, CategoryId category)
{
    const QList<CategoryId> path = categories.path(category);
    return std::any_of(path.cbegin(), path.cend(), [&marked](CategoryId id) { return marked.contains(id); });
}

bool sameContent(const Entry &left, const Entry &right)
{
    return left.question == right.question && left.answers == right.answers && left.sources == right.sources;
}

EntryPast pastOf(const QList<RevisionItem> &history)
{
    EntryPast past;
    bool written = false;
    for (const RevisionItem &item : history) {
        const auto &change = std::get<Change<Entry>>(item.change);
        if (!written && change.after && (!change.before || !sameContent(*change.before, *change.after))) {
            past.writer = item.revision.author;
            written = true;
        }
        const bool seenBefore = change.before && isOnItsWay(*change.before);
        const bool seenAfter = change.after && isOnItsWay(*change.after);
        if (past.lastSeen || (!seenBefore && !seenAfter))
            continue;
        past.lastSeen = seenAfter ? change.after : change.before;
        if (!seenAfter)
            past.hider = item.revision.author;
    }
    return past;
}

Result<void> checkApproval(const ChangeSet &changes, const ApprovalCategories &marked,
    const CategoryTree &categories, const QString &author,
    const std::function<Result<EntryPast>(EntryId)> &past)
{
    if (marked.isEmpty())
        return {};
    const CategoryTree then = after(categories, changes.categories);
    const Judge judge(marked, categories, then, author, past);
    for (const Change<Category> &change : changes.categories) {
        if (auto may = judge.look(change); !may)
            return may;
    }
    for (const Change<Entry> &change : changes.entries) {
        if (auto may = judge.look(change); !may)
            return may;
    }
    return {};
}

bool putInReview(Change<Entry> &change)
{
    if (!change.after || !isOnItsWay(*change.after) || (change.before && isOnItsWay(*change.before)))
        return false;
    change.after->lifecycle = Lifecycle::InReview;
    return true;
}

Result<QList<qsizetype>> refusedEntries(const ChangeSet &changes, const ApprovalCategories &marked,
    const CategoryTree &categories, const QString &author,
    const std::function<Result<EntryPast>(EntryId)> &past)
{
    QList<qsizetype> refused;
    if (marked.isEmpty())
        return refused;
    const CategoryTree then = after(categories, changes.categories);
    const Judge judge(marked, categories, then, author, past);
    for (qsizetype i = 0; i < changes.entries.size(); ++i) {
        const auto may = judge.look(changes.entries.at(i));
        if (!may && may.error().code != ErrorCode::InvalidContent)
            return fail(may.error());
        if (!may)
            refused.append(i);
    }
    return refused;
}

} // namespace sokuto
