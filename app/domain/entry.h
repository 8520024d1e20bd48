// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QHashFunctions>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <compare>
#include <optional>

namespace sokuto {

/// 0 = none. Given by the FAQ file, never used again after a deletion.
struct EntryId
{
    qint64 value = 0;
    auto operator<=>(const EntryId &) const = default;
};

/// 0 = none (the root of the tree).
struct CategoryId
{
    qint64 value = 0;
    auto operator<=>(const CategoryId &) const = default;
};

/// 0 = none.
struct SynonymGroupId
{
    qint64 value = 0;
    auto operator<=>(const SynonymGroupId &) const = default;
};

inline size_t qHash(EntryId id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}
inline size_t qHash(CategoryId id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}
inline size_t qHash(SynonymGroupId id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

/// Where an answer comes from. One of the two may be empty, never both.
struct SourceRef
{
    QString title;
    QString url; ///< As written on the sheet; may be no valid URL (content checks tell).
    bool operator==(const SourceRef &) const = default;
};

/// Where an entry is in its life. Stored by name, so the order may change.
enum class Lifecycle : quint8 { Draft, InReview, Scheduled, Published, Expired, Retired };

/// One answer of an entry with the period in which it holds.
struct Answer
{
    QString text; ///< Plain text as it lands on the ticket, '\n' between paragraphs.
    QString spokenLine; ///< What the operator says first; empty = none.
    QString memo; ///< Internal memo: shown, never copied.
    QDate validFrom; ///< First day; null = open.
    QDate validUntil; ///< Last day, inclusive; null = open.
    bool operator==(const Answer &) const = default;
};

struct Entry
{
    EntryId id;
    QString no; ///< The number printed on the sheet, "1-11"; unique within an FAQ.
    CategoryId category;
    QString question;
    QList<Answer> answers; ///< Never empty; by validFrom, an open start first.
    QList<SourceRef> sources; ///< In display order.
    QStringList phrases; ///< 言い換え: callers' wordings; searched, not shown as content.
    Lifecycle lifecycle = Lifecycle::Published;
    QDate reviewDate; ///< Next review is due; null = none planned.
    QDate confirmedOn; ///< Freshness: last confirmed on; null = never.
    QString confirmedBy;
    bool operator==(const Entry &) const = default;
};

/// The answer that holds on `day`: the one with the latest start among those whose period contains it; if
/// none does, the one that ended last, so that a caller is never met with nothing. Null `day`: the last
/// answer. The entry must have an answer.
const Answer &answerOn(const Entry &entry, QDate day);

/// True when the period contains `day`; open ends contain everything.
bool isValidOn(const Answer &answer, QDate day);

/// What an operator may see on `day`: published (or scheduled and begun), and an answer valid on that day.
bool isPublicOn(const Entry &entry, QDate day);

/// Stable names for files and JSON ("draft", "in-review", "scheduled", "published", "expired", "retired").
QString lifecycleName(Lifecycle lifecycle);
/// Empty when `name` is none of them.
std::optional<Lifecycle> lifecycleFromName(QStringView name);

/// One word of a synonym group.
struct SynonymWord
{
    QString text;
    bool outdated = false; ///< Callers still say it; the official word should be used in answers.
    bool operator==(const SynonymWord &) const = default;
};

/// Words that mean the same in this FAQ, with the official one.
struct SynonymGroup
{
    SynonymGroupId id;
    QString officialWord; ///< May be a phrase ("資格確認書・マイナ保険証"); empty = none.
    QList<SynonymWord> words; ///< Without the official word.
    QString note;
    bool operator==(const SynonymGroup &) const = default;
};

} // namespace sokuto
