// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include <limits>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

Failure damaged(const Connection &connection, const QString &detail)
{
    return fail(ErrorCode::DatabaseDamaged, connection.path(), detail);
}

/// A day that is neither NULL nor a date can only be damage: the table's CHECK keeps it out.
bool isBroken(const Statement &row, int column)
{
    return !row.isNull(column) && !row.date(column).isValid();
}

} // namespace

Result<Edition> readEdition(const Connection &connection)
{
    auto row = connection.run(u"SELECT title, edition_date, edition_number FROM faq ORDER BY only_row"_s);
    if (!row)
        return fail(row.error());
    const auto found = row->next();
    if (!found)
        return fail(found.error());
    if (!*found || isBroken(*row, 1))
        return damaged(connection, u"no readable edition"_s);
    return Edition{row->text(0), row->date(1), int(row->number(2))};
}

Result<QList<Category>> readCategories(const Connection &connection)
{
    auto rows = connection.prepare(u"SELECT id, parent, number, name, position FROM category ORDER BY id"_s);
    if (!rows)
        return fail(rows.error());
    QList<Category> categories;
    const auto done = rows->each({}, [&]() -> Result<void> {
        categories.append({
            .id = {rows->number(0)},
            .parent = {rows->number(1)},
            .number = rows->text(2),
            .name = rows->text(3),
            .position = int(rows->number(4)),
        });
        return {};
    });
    if (!done)
        return fail(done.error());
    return categories;
}

Result<QList<SynonymGroup>> readSynonymGroups(const Connection &connection)
{
    auto rows = connection.prepare(
        u"SELECT g.id, g.official_word, g.note, w.text, w.outdated FROM synonym_group AS g"
        " LEFT JOIN synonym_word AS w ON w.synonym_group = g.id ORDER BY g.id, w.position"_s);
    if (!rows)
        return fail(rows.error());
    QList<SynonymGroup> groups;
    const auto done = rows->each({}, [&]() -> Result<void> {
        const SynonymGroupId id{rows->number(0)};
        if (groups.isEmpty() || groups.last().id != id)
            groups.append({.id = id, .officialWord = rows->text(1), .words = {}, .note = rows->text(2)});
        if (!rows->isNull(3))
            groups.last().words.append({.text = rows->text(3), .outdated = rows->number(4) != 0});
        return {};
    });
    if (!done)
        return fail(done.error());
    return groups;
}

Result<qint64> readRevision(const Connection &connection)
{
    return connection.number(u"SELECT max(number) FROM revision"_s);
}

EntryReader::EntryReader(
    const Connection &connection, Statement entries, Statement answers, Statement sources, Statement phrases)
    : m_connection(&connection)
    , m_entries(std::move(entries))
    , m_answers(std::move(answers))
    , m_sources(std::move(sources))
    , m_phrases(std::move(phrases))
{
}

Result<EntryReader> EntryReader::create(const Connection &connection)
{
    auto entries = connection.prepare(
        u"SELECT id, no, category, lifecycle, review_date, confirmed_on, confirmed_by, question FROM entry"
        " WHERE id BETWEEN ? AND ? ORDER BY id"_s);
    auto answers =
        connection.prepare(u"SELECT entry, valid_from, valid_until, spoken_line, memo, text FROM answer"
                           " WHERE entry BETWEEN ? AND ? ORDER BY entry, position"_s);
    auto sources = connection.prepare(
        u"SELECT entry, title, url FROM source WHERE entry BETWEEN ? AND ? ORDER BY entry, position"_s);
    auto phrases = connection.prepare(
        u"SELECT entry, text FROM phrase WHERE entry BETWEEN ? AND ? ORDER BY entry, position"_s);
    for (const auto *statement : {&entries, &answers, &sources, &phrases}) {
        if (!*statement)
            return fail(statement->error());
    }
    return EntryReader(
        connection, *std::move(entries), *std::move(answers), *std::move(sources), *std::move(phrases));
}

/// Both lists are by entry id, so one walk finds each part's entry.
template <typename Take>
Result<void> EntryReader::readParts(
    Statement &parts, QList<Entry> &entries, qint64 first, qint64 last, Take take)
{
    auto entry = entries.begin();
    return parts.each({first, last}, [&]() -> Result<void> {
        const EntryId id{parts.number(0)};
        while (entry != entries.end() && entry->id < id)
            ++entry;
        if (entry == entries.end() || entry->id != id)
            return damaged(*m_connection, u"a part of entry %1, which is not there"_s.arg(id.value));
        return take(*entry);
    });
}

Result<void> EntryReader::readAnswers(QList<Entry> &entries, qint64 first, qint64 last)
{
    return readParts(m_answers, entries, first, last, [&](Entry &entry) -> Result<void> {
        if (isBroken(m_answers, 1) || isBroken(m_answers, 2))
            return damaged(*m_connection, u"an answer of entry %1 cannot be read"_s.arg(entry.id.value));
        entry.answers.append({
            .text = m_answers.text(5),
            .spokenLine = m_answers.text(3),
            .memo = m_answers.text(4),
            .validFrom = m_answers.date(1),
            .validUntil = m_answers.date(2),
        });
        return {};
    });
}

Result<QList<Entry>> EntryReader::read(qint64 first, qint64 last)
{
    QList<Entry> entries;
    auto done = m_entries.each({first, last}, [&]() -> Result<void> {
        const auto lifecycle = lifecycleFromName(m_entries.text(3));
        if (!lifecycle || isBroken(m_entries, 4) || isBroken(m_entries, 5))
            return damaged(*m_connection, u"entry %1 cannot be read"_s.arg(m_entries.number(0)));
        entries.append({
            .id = {m_entries.number(0)},
            .no = m_entries.text(1),
            .category = {m_entries.number(2)},
            .question = m_entries.text(7),
            .answers = {},
            .sources = {},
            .phrases = {},
            .lifecycle = *lifecycle,
            .reviewDate = m_entries.date(4),
            .confirmedOn = m_entries.date(5),
            .confirmedBy = m_entries.text(6),
        });
        return {};
    });
    if (!done)
        return fail(done.error());
    if (done = readAnswers(entries, first, last); !done)
        return fail(done.error());
    done = readParts(m_sources, entries, first, last, [&](Entry &entry) -> Result<void> {
        entry.sources.append({m_sources.text(1), m_sources.text(2)});
        return {};
    });
    if (!done)
        return fail(done.error());
    done = readParts(m_phrases, entries, first, last, [&](Entry &entry) -> Result<void> {
        entry.phrases.append(m_phrases.text(1));
        return {};
    });
    if (!done)
        return fail(done.error());
    for (const Entry &entry : std::as_const(entries)) {
        if (entry.answers.isEmpty())
            return damaged(*m_connection, u"entry %1 has no answer"_s.arg(entry.id.value));
    }
    return entries;
}

Result<QList<Entry>> EntryReader::readAll()
{
    return read(1, std::numeric_limits<qint64>::max());
}

Result<std::optional<Entry>> EntryReader::find(EntryId id)
{
    auto entries = read(id.value, id.value);
    if (!entries)
        return fail(entries.error());
    if (entries->isEmpty())
        return std::optional<Entry>();
    return std::optional<Entry>(entries->takeFirst());
}

Result<SnapshotData> readAll(Connection &connection)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return fail(transaction.error());
    const auto faqId = connection.text(u"SELECT faq_id FROM faq ORDER BY only_row"_s);
    if (!faqId)
        return fail(faqId.error());
    const auto revision = readRevision(connection);
    if (!revision)
        return fail(revision.error());
    auto edition = readEdition(connection);
    if (!edition)
        return fail(edition.error());
    auto categories = readCategories(connection);
    if (!categories)
        return fail(categories.error());
    auto reader = EntryReader::create(connection);
    if (!reader)
        return fail(reader.error());
    auto entries = reader->readAll();
    if (!entries)
        return fail(entries.error());
    auto groups = readSynonymGroups(connection);
    if (!groups)
        return fail(groups.error());
    if (auto done = (*transaction)->commit(); !done)
        return fail(done.error());
    return SnapshotData{*faqId, *revision, *std::move(edition), *std::move(categories), *std::move(entries),
        *std::move(groups)};
}

} // namespace sokuto
