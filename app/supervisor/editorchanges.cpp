// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editorchanges.h"

#include "domain/textlink.h"

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// Where the last run of digits begins; the length of the text when there is
/// none.
qsizetype lastNumberAt(const QString &no)
{
    qsizetype end = no.size();
    while (end > 0 && !no[end - 1].isDigit())
        --end;
    qsizetype begin = end;
    while (begin > 0 && no[begin - 1].isDigit())
        --begin;
    return end == no.size() && begin < end ? begin : no.size();
}

template <typename Edit>
ChangeSet changed(const QList<EntryId> &entries, const Snapshot &snapshot, Edit edit)
{
    ChangeSet changes;
    for (const EntryId id : entries) {
        const Entry *before = snapshot.find(id);
        if (!before)
            continue;
        Entry after = *before;
        edit(after);
        if (after != *before)
            changes.entries.append({*before, after});
    }
    return changes;
}

void rewrite(QString &text, const QHash<EntryId, QString> &newNos, const Snapshot &snapshot)
{
    const QList<EntryReference> references = findReferences(text, snapshot);
    const QList<WrittenReference> written = findWrittenReferences(text);
    // From the end, so that the places before stay where they are.
    std::for_each(written.crbegin(), written.crend(), [&](const WrittenReference &each) {
        const auto named = std::find_if(references.cbegin(), references.cend(),
            [&each](const EntryReference &other) { return other.span == each.span; });
        if (named != references.cend() && newNos.contains(named->entry))
            text.replace(each.number.start, each.number.length, newNos.value(named->entry));
    });
}

} // namespace

EntryId provisionalId(const Snapshot &snapshot)
{
    qint64 highest = 0;
    for (const Entry &entry : snapshot.entries())
        highest = std::max(highest, entry.id.value);
    return {highest + 1};
}

SnapshotPtr snapshotWith(const Snapshot &snapshot, Entry entry)
{
    if (entry.id.value <= 0)
        entry.id = provisionalId(snapshot);
    SnapshotData data = snapshot.data();
    const auto stored = std::find_if(data.entries.begin(), data.entries.end(),
        [&entry](const Entry &other) { return other.id == entry.id; });
    if (stored == data.entries.end())
        data.entries.append(entry);
    else
        *stored = entry;
    return Snapshot::create(std::move(data));
}

Entry duplicateOf(const Entry &entry, const Snapshot &snapshot)
{
    Entry copy = entry;
    copy.id = {};
    copy.no = nextFreeNo(entry.no, snapshot);
    copy.lifecycle = Lifecycle::Draft;
    copy.confirmedOn = {};
    copy.confirmedBy.clear();
    return copy;
}

Entry newEntryIn(CategoryId category, const Snapshot &snapshot)
{
    Entry entry;
    entry.category = category;
    entry.answers = {Answer{}};
    QString highest;
    for (const Entry &other : snapshot.entries()) {
        if (other.category == category && (highest.isEmpty() || compareNos(highest, other.no) < 0))
            highest = other.no;
    }
    if (!highest.isEmpty()) {
        entry.no = nextFreeNo(highest, snapshot);
    } else if (const Category *place = snapshot.categories().find(category);
               place && !place->number.isEmpty()) {
        entry.no = nextFreeNo(place->number + u"-0"_s, snapshot);
    }
    return entry;
}

QString nextFreeNo(const QString &no, const Snapshot &snapshot)
{
    const qsizetype at = lastNumberAt(no);
    const QString head = at == no.size() ? no + u'-' : no.left(at);
    qint64 highest = 0;
    for (const Entry &entry : snapshot.entries()) {
        const qsizetype number = lastNumberAt(entry.no);
        if (comparableNo(entry.no.left(number)) == comparableNo(head))
            highest = std::max(highest, comparableNo(entry.no.mid(number)).toLongLong());
    }
    QString free;
    do {
        free = head + QString::number(++highest);
    } while (snapshot.findNo(free));
    return free;
}

ChangeSet withLifecycle(const QList<EntryId> &entries, Lifecycle lifecycle, const Snapshot &snapshot)
{
    return changed(entries, snapshot, [lifecycle](Entry &entry) { entry.lifecycle = lifecycle; });
}

ChangeSet withCategory(const QList<EntryId> &entries, CategoryId category, const Snapshot &snapshot)
{
    return changed(entries, snapshot, [category](Entry &entry) { entry.category = category; });
}

ChangeSet withoutEntries(const QList<EntryId> &entries, const Snapshot &snapshot)
{
    ChangeSet changes;
    for (const EntryId id : entries) {
        if (const Entry *before = snapshot.find(id))
            changes.entries.append({*before, std::nullopt});
    }
    return changes;
}

QList<Change<Entry>> rewrittenReferences(const QHash<EntryId, QString> &newNos, const Snapshot &snapshot)
{
    if (newNos.isEmpty())
        return {};
    QList<EntryId> all;
    for (const Entry &entry : snapshot.entries())
        all.append(entry.id);
    return changed(all, snapshot, [&](Entry &entry) {
        rewrite(entry.question, newNos, snapshot);
        for (Answer &answer : entry.answers) {
            rewrite(answer.text, newNos, snapshot);
            rewrite(answer.spokenLine, newNos, snapshot);
            rewrite(answer.memo, newNos, snapshot);
        }
    }).entries;
}

namespace {

/// Empty lines at the end are seen by nobody. Where nothing else is new, the text stays as it was.
QString withoutEmptyEnd(const QString &text, const QString &before)
{
    const auto cut = [](const QString &whole) {
        QStringView view = whole;
        while (view.endsWith(u'\n') || view.endsWith(u'\r'))
            view.chop(1);
        return view.toString();
    };
    const QString without = cut(text);
    return without == cut(before) ? before : without;
}

} // namespace

Entry tidied(Entry entry, const Entry &before)
{
    entry.question = withoutEmptyEnd(entry.question, before.question);
    for (qsizetype i = 0; i < entry.answers.size(); ++i) {
        Answer &answer = entry.answers[i];
        const Answer was = before.answers.value(i);
        answer.text = withoutEmptyEnd(answer.text, was.text);
        answer.spokenLine = withoutEmptyEnd(answer.spokenLine, was.spokenLine);
        answer.memo = withoutEmptyEnd(answer.memo, was.memo);
    }
    entry.no = entry.no.trimmed();
    entry.confirmedBy = entry.confirmedBy.trimmed();
    for (SourceRef &source : entry.sources)
        source.url = source.url.trimmed();
    return entry;
}

} // namespace sokuto
