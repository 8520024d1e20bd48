// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/peertext.h"
#include "bench/searcher.h"
#include "text/normalizer.h"

#include <QtCore/QFile>

#include <sqlite3.h>

#include <array>

namespace sokuto::bench {

using namespace Qt::StringLiterals;

namespace {

/// How a text becomes the tokens of an FTS5 table.
enum class Tokens { Words, Bigrams, Trigrams };

struct Closer
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Closer>;

/// A file with one FTS5 table of question, answer, category and reading, ranked by bm25 with the weights that
/// Sokuto uses.
class Fts5Searcher final : public Searcher
{
public:
    explicit Fts5Searcher(Tokens tokens)
        : m_tokens(tokens)
    {
    }

    bool understands(Typing typing) const override
    {
        return typing != Typing::Romaji || m_tokens == Tokens::Words;
    }

    Result<void> build(const Corpus &corpus, const QString &folder) override
    {
        if (auto opened = openFile(folder); !opened)
            return opened;
        const QString tokenizer =
            m_tokens == Tokens::Trigrams ? u"trigram"_s : u"unicode61 remove_diacritics 0"_s;
        const QString prefix = m_tokens == Tokens::Words ? u", prefix='1 2 3 4'"_s : QString();
        auto made = run(u"CREATE VIRTUAL TABLE faq USING fts5(question, answer, category, reading, "
                        u"tokenize='%1'%2)"_s.arg(tokenizer, prefix));
        if (!made)
            return made;
        if (auto begun = run(u"BEGIN"_s); !begun)
            return begun;
        Statement insert = prepare(u"INSERT INTO faq(rowid, question, answer, category, reading) "
                                   u"VALUES(?1, ?2, ?3, ?4, ?5)"_s);
        for (const Entry &entry : corpus.snapshot->entries()) {
            const Category *category = corpus.snapshot->categories().find(entry.category);
            bindEntry(insert.get(), entry, category == nullptr ? QString() : category->name);
            if (sqlite3_step(insert.get()) != SQLITE_DONE)
                return failed();
            sqlite3_reset(insert.get());
        }
        insert.reset();
        if (auto done = run(u"COMMIT"_s); !done)
            return done;
        return run(u"INSERT INTO faq(faq) VALUES('optimize')"_s);
    }

    Result<void> open(const Corpus &corpus, const QString &folder) override
    {
        m_snapshot = corpus.snapshot;
        if (auto opened = openFile(folder); !opened)
            return opened;
        m_match =
            prepare(u"SELECT rowid FROM faq WHERE faq MATCH ?1 ORDER BY bm25(faq, 2, 1, 1, 1) LIMIT ?2"_s);
        m_like = prepare(u"SELECT rowid FROM faq WHERE question LIKE ?1 OR answer LIKE ?1 LIMIT ?2"_s);
        m_update = prepare(u"INSERT OR REPLACE INTO faq(rowid, question, answer, category, reading) "
                           u"VALUES(?1, ?2, ?3, ?4, ?5)"_s);
        if (!m_match || !m_like || !m_update)
            return failed();
        return {};
    }

    QList<EntryId> search(const QString &typed, Typing typing, qsizetype limit) override
    {
        const QString text = normalize(typed).text;
        if (m_tokens == Tokens::Trigrams) {
            const QStringList grams = characterGrams(withoutPending(text), 3);
            if (grams.isEmpty()) // the tokenizer knows nothing shorter
                return rows(m_like.get(), u'%' + withoutPending(text).remove(u' ') + u'%', limit);
            return rows(m_match.get(), anyOf(grams), limit);
        }
        if (m_tokens == Tokens::Bigrams)
            return rows(m_match.get(), anyOf(characterGrams(withoutPending(text), 2)), limit);
        QStringList parts;
        if (typing != Typing::Romaji) {
            if (const QString words = anyOf(m_words.words(withoutPending(text))); !words.isEmpty())
                parts.append(words);
        }
        if (typing != Typing::Sentence) {
            for (const QString &key : readingKeys(text))
                parts.append(u"reading : \"%1\" *"_s.arg(key));
        }
        return rows(m_match.get(), parts.join(u" OR "), limit);
    }

    Result<void> update(const Entry &changed) override
    {
        const Category *category = m_snapshot->categories().find(changed.category);
        bindEntry(m_update.get(), changed, category == nullptr ? QString() : category->name);
        const int code = sqlite3_step(m_update.get());
        sqlite3_reset(m_update.get());
        return code == SQLITE_DONE ? Result<void>() : failed();
    }

private:
    Result<void> openFile(const QString &folder)
    {
        sqlite3 *database = nullptr;
        const int code = sqlite3_open(QFile::encodeName(folder + u"/fts5.db").constData(), &database);
        m_database.reset(database);
        return code == SQLITE_OK ? Result<void>() : failed();
    }
    Failure failed() const
    {
        return fail(ErrorCode::QueryFailed, u"fts5"_s, QString::fromUtf8(sqlite3_errmsg(m_database.get())));
    }
    Result<void> run(const QString &sql)
    {
        return sqlite3_exec(m_database.get(), sql.toUtf8().constData(), nullptr, nullptr, nullptr)
                == SQLITE_OK
            ? Result<void>()
            : failed();
    }
    Statement prepare(const QString &sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database.get(), sql.toUtf8().constData(), -1, &statement, nullptr);
        return Statement(statement);
    }
    static void bind(sqlite3_stmt *statement, int index, const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        sqlite3_bind_text(statement, index, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    }
    void bindEntry(sqlite3_stmt *statement, const Entry &entry, const QString &category)
    {
        sqlite3_bind_int64(statement, 1, entry.id.value);
        const std::array<QString, 3> fields{entry.question, entry.answers.first().text, category};
        for (std::size_t i = 0; i < fields.size(); ++i)
            bind(statement, int(i) + 2, tokensOf(normalize(fields.at(i)).text));
        const QString readings = m_tokens == Tokens::Words
            ? m_words.readings(normalize(entry.question).text).join(u' ')
            : QString();
        bind(statement, 5, readings);
    }
    QString tokensOf(const QString &text)
    {
        switch (m_tokens) {
        case Tokens::Words:
            return m_words.words(text).join(u' ');
        case Tokens::Bigrams:
            return characterGrams(text, 2).join(u' ');
        case Tokens::Trigrams:
            return text;
        }
        return {};
    }
    /// "a" OR "b"; tokens contain no quotes.
    static QString anyOf(const QStringList &tokens)
    {
        return tokens.isEmpty() ? QString() : u'"' + tokens.join(u"\" OR \"") + u'"';
    }
    QList<EntryId> rows(sqlite3_stmt *statement, const QString &condition, qsizetype limit)
    {
        QList<EntryId> found;
        if (condition.isEmpty())
            return found;
        bind(statement, 1, condition);
        sqlite3_bind_int64(statement, 2, limit);
        while (sqlite3_step(statement) == SQLITE_ROW)
            found.append(EntryId{sqlite3_column_int64(statement, 0)});
        sqlite3_reset(statement);
        return found;
    }

    Tokens m_tokens;
    WordSource m_words;
    SnapshotPtr m_snapshot;
    std::unique_ptr<sqlite3, Closer> m_database;
    Statement m_match;
    Statement m_like;
    Statement m_update;
};

SearcherKind kind(const QString &name, const QString &says, Tokens tokens)
{
    return {name, says, [tokens] { return std::make_unique<Fts5Searcher>(tokens); }};
}

} // namespace

QList<SearcherKind> fts5Peers()
{
    return {kind(u"FTS5, words"_s,
                u"SQLite FTS5 over MeCab base forms, with a column of readings for romaji"_s, Tokens::Words),
        kind(u"FTS5, bigrams"_s, u"SQLite FTS5 over character bigrams"_s, Tokens::Bigrams),
        kind(u"FTS5, trigram"_s, u"SQLite FTS5 with its own trigram tokenizer; LIKE below three characters"_s,
            Tokens::Trigrams)};
}

} // namespace sokuto::bench
