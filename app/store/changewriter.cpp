// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changewriter.h"

#include "domain/invariants.h"
#include "domain/json.h"
#include "store/revisionwriter.h"

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

Failure broken(const QString &subject, const QString &rule, const QString &detail = {})
{
    return fail(ErrorCode::InvalidContent, subject, detail, {rule});
}

template <typename T>
QString jsonOf(const T &thing)
{
    return QString::fromUtf8(jsonText(toJson(thing)));
}

Value idOrNull(qint64 id)
{
    return id > 0 ? Value(id) : Value(nullptr);
}

} // namespace

ChangeWriter::ChangeWriter(
    const Connection &connection, EntryReader reader, EntryWriter writer, Statement item)
    : m_connection(connection)
    , m_reader(std::move(reader))
    , m_writer(std::move(writer))
    , m_item(std::move(item))
{
}

Result<std::unique_ptr<ChangeWriter>> ChangeWriter::create(const Connection &connection)
{
    auto reader = EntryReader::create(connection);
    if (!reader)
        return fail(reader.error());
    auto writer = EntryWriter::create(connection);
    if (!writer)
        return fail(writer.error());
    auto item = connection.prepare(u"INSERT INTO revision_item (revision, position, kind, thing, before_json,"
                                   " after_json) VALUES (?, ?, ?, ?, ?, ?)"_s);
    if (!item)
        return fail(item.error());
    return std::unique_ptr<ChangeWriter>(
        new ChangeWriter(connection, *std::move(reader), *std::move(writer), *std::move(item)));
}

Result<qint64> ChangeWriter::write(const ChangeSet &changes, const RevisionNote &note)
{
    auto revision = beginRevision(m_connection, note);
    if (!revision)
        return revision;
    m_revision = *revision;
    if (changes.edition) {
        if (auto done = writeEdition(*changes.edition); !done)
            return fail(done.error());
    }
    if (auto done = writeCategories(changes.categories); !done)
        return fail(done.error());
    if (auto done = writeEntries(changes.entries); !done)
        return fail(done.error());
    if (auto done = removeCategories(changes.categories); !done)
        return fail(done.error());
    if (auto done = writeGroups(changes.synonymGroups); !done)
        return fail(done.error());
    return m_revision;
}

template <typename T>
Result<void> ChangeWriter::record(
    QLatin1StringView kind, qint64 thing, const std::optional<T> &before, const std::optional<T> &after)
{
    return m_item.execute({m_revision, m_position++, QString(kind), thing,
        before ? Value(jsonOf(*before)) : Value(nullptr), after ? Value(jsonOf(*after)) : Value(nullptr)});
}

Result<void> ChangeWriter::writeEdition(const Change<Edition> &change)
{
    const auto current = readEdition(m_connection);
    if (!current)
        return fail(current.error());
    if (change.before && *change.before != *current)
        return fail(ErrorCode::Conflict, current->title);
    if (!change.after)
        return broken(current->title, u"no-edition"_s);
    if (auto done = checkInvariants(*change.after); !done)
        return done;
    if (auto done = m_connection.execute(u"UPDATE faq SET title = ?, edition_date = ?, edition_number = ?"_s,
            {change.after->title, change.after->date, change.after->number});
        !done)
        return done;
    return record<Edition>("edition"_L1, 1, *current, change.after);
}

Result<CategoryId> ChangeWriter::insertCategory(const Category &category)
{
    if (category.id.value > 0 && m_categories.contains(category.id))
        return fail(ErrorCode::Conflict, category.name);
    // The parent may come later in the same change set.
    const auto inserted = m_connection.execute(
        u"INSERT INTO category (id, parent, number, name, position) VALUES (?, NULL, ?, ?, ?)"_s,
        {idOrNull(category.id.value), category.number, category.name, category.position});
    if (!inserted)
        return fail(inserted.error());
    return CategoryId{m_connection.insertedId()};
}

Result<void> ChangeWriter::writeCategories(const QList<Change<Category>> &changes)
{
    const auto current = readCategories(m_connection);
    if (!current)
        return fail(current.error());
    for (const Category &category : *current)
        m_categories.insert(category.id, category);

    QList<Change<Category>> written;
    for (const Change<Category> &wanted : changes) {
        Change<Category> change = wanted;
        if (change.before) {
            const auto found = m_categories.constFind(change.before->id);
            if (found == m_categories.cend() || *found != *change.before)
                return fail(ErrorCode::Conflict, change.before->name);
        }
        if (!change.after) {
            m_categories.remove(change.before->id);
            continue;
        }
        if (auto done = checkInvariants(*change.after); !done)
            return done;
        if (change.before) {
            change.after->id = change.before->id;
        } else {
            const auto id = insertCategory(*change.after);
            if (!id)
                return fail(id.error());
            if (change.after->id.value < 0)
                m_given.insert(change.after->id, *id);
            change.after->id = *id;
        }
        m_categories.insert(change.after->id, *change.after);
        written.append(change);
    }
    for (Change<Category> &change : written) {
        change.after->parent = settled(change.after->parent);
        m_categories.insert(change.after->id, *change.after);
        if (change.after->parent.value != 0 && !m_categories.contains(change.after->parent))
            return broken(change.after->name, u"missing-parent"_s);
        if (change.after->parent == change.after->id)
            return broken(change.after->name, u"category-circle"_s);
        if (auto done = m_connection.execute(
                u"UPDATE category SET parent = ?, number = ?, name = ?, position = ? WHERE id = ?"_s,
                {idOrNull(change.after->parent.value), change.after->number, change.after->name,
                    change.after->position, change.after->id.value});
            !done)
            return done;
        if (auto done = record("category"_L1, change.after->id.value, change.before, change.after); !done)
            return done;
    }
    return changes.isEmpty() ? Result<void>() : checkTree(m_categories.values());
}

Result<void> ChangeWriter::removeCategories(const QList<Change<Category>> &changes)
{
    for (const Change<Category> &change : changes) {
        if (change.after)
            continue;
        const Category &category = *change.before;
        const auto user = m_connection.text(
            u"SELECT no FROM entry WHERE category = ? ORDER BY id LIMIT 1"_s, {category.id.value});
        if (!user)
            return fail(user.error());
        if (!user->isEmpty())
            return broken(category.name, u"category-in-use"_s, *user);
        if (auto done = m_connection.execute(u"DELETE FROM category WHERE id = ?"_s, {category.id.value});
            !done)
            return done;
        if (auto done = record("category"_L1, category.id.value, change.before, change.after); !done)
            return done;
    }
    return {};
}

Result<void> ChangeWriter::checkCurrent(const Entry &before)
{
    const auto current = m_reader.find(before.id);
    if (!current)
        return fail(current.error());
    if (!*current || **current != before)
        return fail(ErrorCode::Conflict, before.no);
    return {};
}

/// Nos may wander between entries within one change set, so all that go or change let go of theirs first.
Result<void> ChangeWriter::writeEntries(const QList<Change<Entry>> &changes)
{
    for (const Change<Entry> &change : changes) {
        if (!change.before)
            continue;
        if (auto done = checkCurrent(*change.before); !done)
            return done;
        auto done = change.after ? m_writer.releaseNo(change.before->id) : m_writer.remove(change.before->id);
        if (!done)
            return done;
    }
    for (const Change<Entry> &change : changes) {
        if (auto done = writeEntry(change); !done)
            return done;
    }
    return {};
}

Result<void> ChangeWriter::writeEntry(const Change<Entry> &change)
{
    if (!change.after)
        return record("entry"_L1, change.before->id.value, change.before, change.after);
    Entry entry = *change.after;
    entry.category = settled(entry.category);
    if (auto done = checkInvariants(entry); !done)
        return done;
    if (entry.category.value != 0 && !m_categories.contains(entry.category))
        return broken(entry.no, u"missing-category"_s);
    const auto holder = m_writer.holderOf(comparableNo(entry.no));
    if (!holder)
        return fail(holder.error());
    if (*holder)
        return broken(entry.no, u"duplicate-no"_s);

    if (change.before) {
        entry.id = change.before->id;
        if (auto done = m_writer.update(*change.before, entry); !done)
            return done;
    } else {
        if (entry.id.value > 0) {
            const auto taken = m_reader.find(entry.id);
            if (!taken)
                return fail(taken.error());
            if (*taken)
                return fail(ErrorCode::Conflict, entry.no);
        }
        const auto id = m_writer.insert(entry);
        if (!id)
            return fail(id.error());
        entry.id = *id;
    }
    return record<Entry>("entry"_L1, entry.id.value, change.before, entry);
}

Result<void> ChangeWriter::writeGroups(const QList<Change<SynonymGroup>> &changes)
{
    if (changes.isEmpty())
        return {};
    const auto groups = readSynonymGroups(m_connection);
    if (!groups)
        return fail(groups.error());
    QHash<SynonymGroupId, SynonymGroup> current;
    for (const SynonymGroup &group : *groups)
        current.insert(group.id, group);

    for (const Change<SynonymGroup> &change : changes) {
        if (change.before) {
            const auto found = current.constFind(change.before->id);
            if (found == current.cend() || *found != *change.before)
                return fail(ErrorCode::Conflict, nameOf(*change.before));
        } else if (change.after->id.value > 0 && current.contains(change.after->id)) {
            return fail(ErrorCode::Conflict, nameOf(*change.after));
        }
        if (!change.after) {
            current.remove(change.before->id);
            const qint64 id = change.before->id.value;
            if (auto done = m_connection.execute(u"DELETE FROM synonym_group WHERE id = ?"_s, {id}); !done)
                return done;
            if (auto done = record("synonym-group"_L1, id, change.before, change.after); !done)
                return done;
            continue;
        }
        SynonymGroup wanted = *change.after;
        if (change.before)
            wanted.id = change.before->id;
        const auto written = writeGroup(std::move(wanted), !change.before);
        if (!written)
            return fail(written.error());
        current.insert(written->id, *written);
        if (auto done = record<SynonymGroup>("synonym-group"_L1, written->id.value, change.before, *written);
            !done)
            return done;
    }
    return {};
}

Result<SynonymGroup> ChangeWriter::writeGroup(SynonymGroup group, bool isNew)
{
    if (auto done = checkInvariants(group); !done)
        return fail(done.error());
    if (isNew) {
        auto inserted =
            m_connection.run(u"INSERT INTO synonym_group (id, official_word, note) VALUES (?, ?, ?)"_s,
                {idOrNull(group.id.value), group.officialWord, group.note});
        if (!inserted)
            return fail(inserted.error());
        group.id = {m_connection.insertedId()};
    } else {
        if (auto done =
                m_connection.execute(u"UPDATE synonym_group SET official_word = ?, note = ? WHERE id = ?"_s,
                    {group.officialWord, group.note, group.id.value});
            !done)
            return fail(done.error());
        if (auto done =
                m_connection.execute(u"DELETE FROM synonym_word WHERE synonym_group = ?"_s, {group.id.value});
            !done)
            return fail(done.error());
    }
    for (qsizetype i = 0; i < group.words.size(); ++i) {
        if (auto done = m_connection.execute(
                u"INSERT INTO synonym_word (synonym_group, position, text, outdated) VALUES (?, ?, ?, ?)"_s,
                {group.id.value, i, group.words[i].text, int(group.words[i].outdated)});
            !done)
            return fail(done.error());
    }
    return group;
}

} // namespace sokuto
