// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entrywriter.h"

#include "domain/snapshot.h"

#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

Value idOrNull(qint64 id)
{
    return id > 0 ? Value(id) : Value(nullptr);
}

} // namespace

struct EntryWriter::Statements
{
    Statement insertEntry;
    Statement updateEntry;
    Statement removeEntry;
    Statement releaseNo;
    Statement holderOf;
    Statement insertAnswer;
    Statement removeAnswers;
    Statement insertSource;
    Statement removeSources;
    Statement insertPhrase;
    Statement removePhrases;
};

EntryWriter::EntryWriter(const Connection &connection, std::shared_ptr<Statements> statements)
    : m_connection(&connection)
    , m_statements(std::move(statements))
{
}

Result<EntryWriter> EntryWriter::create(const Connection &connection)
{
    std::optional<Error> error;
    const auto prepare = [&](const QString &sql) {
        auto statement = connection.prepare(sql);
        if (!statement && !error)
            error = statement.error();
        return statement;
    };
    std::array<Result<Statement>, 11> all{
        prepare(u"INSERT INTO entry (id, no, comparable_no, category, lifecycle, review_date, confirmed_on,"
                " confirmed_by, question) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
        prepare(u"UPDATE entry SET no = ?, comparable_no = ?, category = ?, lifecycle = ?, review_date = ?,"
                " confirmed_on = ?, confirmed_by = ?, question = ? WHERE id = ?"_s),
        prepare(u"DELETE FROM entry WHERE id = ?"_s),
        prepare(u"UPDATE entry SET comparable_no = 'released ' || id WHERE id = ?"_s),
        prepare(u"SELECT id FROM entry WHERE comparable_no = ?"_s),
        prepare(u"INSERT INTO answer (entry, position, valid_from, valid_until, spoken_line, memo, text)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)"_s),
        prepare(u"DELETE FROM answer WHERE entry = ?"_s),
        prepare(u"INSERT INTO source (entry, position, title, url) VALUES (?, ?, ?, ?)"_s),
        prepare(u"DELETE FROM source WHERE entry = ?"_s),
        prepare(u"INSERT INTO phrase (entry, position, text) VALUES (?, ?, ?)"_s),
        prepare(u"DELETE FROM phrase WHERE entry = ?"_s),
    };
    if (error)
        return fail(*error);
    auto *next = all.data();
    const auto take = [&next] { return *std::move(*next++); };
    // Braces evaluate from left to right: the order of the members.
    return EntryWriter(connection,
        std::make_shared<Statements>(Statements{
            take(), take(), take(), take(), take(), take(), take(), take(), take(), take(), take()}));
}

Result<EntryId> EntryWriter::insert(const Entry &entry)
{
    auto done = m_statements->insertEntry.execute({idOrNull(entry.id.value), entry.no, comparableNo(entry.no),
        idOrNull(entry.category.value), lifecycleName(entry.lifecycle), entry.reviewDate, entry.confirmedOn,
        entry.confirmedBy, entry.question});
    if (!done)
        return fail(done.error());
    const EntryId id{m_connection->insertedId()};
    if (done = insertAnswers(id, entry.answers); !done)
        return fail(done.error());
    if (done = insertSources(id, entry.sources); !done)
        return fail(done.error());
    if (done = insertPhrases(id, entry.phrases); !done)
        return fail(done.error());
    return id;
}

Result<void> EntryWriter::update(const Entry &before, const Entry &after)
{
    const EntryId id = after.id;
    auto done = m_statements->updateEntry.execute(
        {after.no, comparableNo(after.no), idOrNull(after.category.value), lifecycleName(after.lifecycle),
            after.reviewDate, after.confirmedOn, after.confirmedBy, after.question, id.value});
    if (done && before.answers != after.answers) {
        done = m_statements->removeAnswers.execute({id.value});
        if (done)
            done = insertAnswers(id, after.answers);
    }
    if (done && before.sources != after.sources) {
        done = m_statements->removeSources.execute({id.value});
        if (done)
            done = insertSources(id, after.sources);
    }
    if (done && before.phrases != after.phrases) {
        done = m_statements->removePhrases.execute({id.value});
        if (done)
            done = insertPhrases(id, after.phrases);
    }
    return done;
}

Result<void> EntryWriter::remove(EntryId id)
{
    return m_statements->removeEntry.execute({id.value}); // its parts go with it
}

Result<void> EntryWriter::releaseNo(EntryId id)
{
    return m_statements->releaseNo.execute({id.value});
}

Result<std::optional<EntryId>> EntryWriter::holderOf(const QString &comparableNo)
{
    std::optional<EntryId> holder;
    const auto done = m_statements->holderOf.each({comparableNo}, [&]() -> Result<void> {
        holder = EntryId{m_statements->holderOf.number(0)};
        return {};
    });
    if (!done)
        return fail(done.error());
    return holder;
}

Result<void> EntryWriter::insertAnswers(EntryId id, const QList<Answer> &answers)
{
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const Answer &answer = answers[i];
        if (auto done = m_statements->insertAnswer.execute({id.value, i, answer.validFrom, answer.validUntil,
                answer.spokenLine, answer.memo, answer.text});
            !done)
            return done;
    }
    return {};
}

Result<void> EntryWriter::insertSources(EntryId id, const QList<SourceRef> &sources)
{
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (auto done = m_statements->insertSource.execute({id.value, i, sources[i].title, sources[i].url});
            !done)
            return done;
    }
    return {};
}

Result<void> EntryWriter::insertPhrases(EntryId id, const QStringList &phrases)
{
    for (qsizetype i = 0; i < phrases.size(); ++i) {
        if (auto done = m_statements->insertPhrase.execute({id.value, i, phrases[i]}); !done)
            return done;
    }
    return {};
}

} // namespace sokuto
