// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/followingreferences.h"

#include "supervisor/editorchanges.h"
#include "ui/prompts.h"

namespace sokuto {

QList<Change<Entry>> FollowingReferences::of(
    const std::optional<Entry> &before, const Entry &after, const Snapshot &snapshot)
{
    if (!before || comparableNo(before->no) == comparableNo(after.no))
        return {};
    QList<Change<Entry>> changes = rewrittenReferences({{before->id, after.no}}, snapshot);
    // What the entry says of itself is in the fields.
    changes.removeIf([&before](const Change<Entry> &change) { return change.before->id == before->id; });
    return changes;
}

std::optional<ChangeSet> FollowingReferences::ask(
    Prompts &prompts, QWidget *parent, const ChangeSet &changes, const QStringList &refused)
{
    const QString from = changes.entries.constFirst().before->no;
    const QString to = changes.entries.constFirst().after->no;
    ChangeSet entryAlone;
    entryAlone.entries = {changes.entries.constFirst()};
    ChangeSet rewritten = entryAlone;
    QStringList nos;
    QStringList kept;
    const QList<Change<Entry>> references = changes.entries.mid(1);
    for (const Change<Entry> &change : references) {
        const bool stays = refused.contains(change.after->no);
        (stays ? kept : nos).append(change.before->no);
        if (!stays)
            rewritten.entries.append(change);
    }
    //: Between the numbers of entries, as in "1-2, 1-5"
    const QString comma = tr(", ");
    if (nos.isEmpty()) {
        const auto answer = prompts.choose(parent,
            {tr("%n entries refer to No %1, and a second person approves what changes in them. Save the "
                "entry as No %2 all the same?",
                 nullptr, int(kept.size()))
                    .arg(from, to),
                //: %1 lists the numbers of entries
                tr("These entries: %1. Left as they are, their references lead nowhere.", nullptr,
                    int(kept.size()))
                    .arg(kept.join(comma)),
                {tr("Save all the same")}, true});
        return answer ? std::optional(entryAlone) : std::nullopt;
    }
    //: %1 lists the numbers of entries
    QString explanation =
        tr("These entries: %1. Left as they are, their references lead nowhere.", nullptr, int(nos.size()))
            .arg(nos.join(comma));
    if (!kept.isEmpty()) {
        //: The explanation of a question: %1 is what is said of some entries, %2 lists the others
        explanation = tr("%1 In any case left as they are: %2, because a second person approves what changes "
                         "there.")
                          .arg(explanation, kept.join(comma));
    }
    const auto answer = prompts.choose(parent,
        {tr("%n entries refer to No %1. Shall they refer to No %2 from now on?", nullptr, int(nos.size()))
                .arg(from, to),
            explanation,
            {tr("Rewrite them", nullptr, int(nos.size())), tr("Leave them", nullptr, int(nos.size()))}});
    if (!answer)
        return std::nullopt;
    return *answer == 0 ? rewritten : entryAlone;
}

} // namespace sokuto
