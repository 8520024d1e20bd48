// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/peertext.h"
#include "bench/searcher.h"
#include "text/normalizer.h"

#include <QtCore/QFile>

#include <xapian.h>

namespace sokuto::bench {

using namespace Qt::StringLiterals;

namespace {

/// Xapian with its own n-grams for Chinese, Japanese and Korean; any of them may match.
class XapianSearcher final : public Searcher
{
public:
    bool understands(Typing typing) const override { return typing != Typing::Romaji; }

    Result<void> build(const Corpus &corpus, const QString &folder) override
    {
        try {
            Xapian::WritableDatabase database(pathIn(folder), Xapian::DB_CREATE_OR_OVERWRITE);
            for (const Entry &entry : corpus.snapshot->entries())
                database.replace_document(idOf(entry), documentOf(entry, *corpus.snapshot));
            database.commit();
        } catch (const Xapian::Error &error) {
            return failed(error);
        }
        return {};
    }

    Result<void> open(const Corpus &corpus, const QString &folder) override
    {
        m_snapshot = corpus.snapshot;
        try {
            m_database = std::make_unique<Xapian::WritableDatabase>(pathIn(folder), Xapian::DB_OPEN);
        } catch (const Xapian::Error &error) {
            return failed(error);
        }
        return {};
    }

    QList<EntryId> search(const QString &typed, Typing, qsizetype limit) override
    {
        QList<EntryId> found;
        try {
            // The query parser joins the n-grams of a run by AND, which leaves sentences without an answer.
            Xapian::TermGenerator generator;
            generator.set_flags(Xapian::TermGenerator::FLAG_CJK_NGRAM);
            generator.index_text(withoutPending(normalize(typed).text).toUtf8().toStdString());
            const Xapian::Document grams = generator.get_document();
            Xapian::Enquire enquire(*m_database);
            enquire.set_query(
                Xapian::Query(Xapian::Query::OP_OR, grams.termlist_begin(), grams.termlist_end()));
            const Xapian::MSet matches = enquire.get_mset(0, Xapian::doccount(limit));
            for (Xapian::MSetIterator match = matches.begin(); match != matches.end(); ++match)
                found.append(EntryId{qint64(*match)});
        } catch (const Xapian::Error &) {
            found.clear();
        }
        return found;
    }

    Result<void> update(const Entry &changed) override
    {
        try {
            m_database->replace_document(idOf(changed), documentOf(changed, *m_snapshot));
            m_database->commit();
        } catch (const Xapian::Error &error) {
            return failed(error);
        }
        return {};
    }

private:
    static std::string pathIn(const QString &folder)
    {
        return QFile::encodeName(folder + u"/xapian").toStdString();
    }
    static Failure failed(const Xapian::Error &error)
    {
        return fail(ErrorCode::QueryFailed, u"xapian"_s, QString::fromStdString(error.get_description()));
    }
    static Xapian::docid idOf(const Entry &entry) { return Xapian::docid(entry.id.value); }
    static Xapian::Document documentOf(const Entry &entry, const Snapshot &snapshot)
    {
        Xapian::TermGenerator generator;
        generator.set_flags(Xapian::TermGenerator::FLAG_CJK_NGRAM);
        const auto index = [&generator](const QString &text, Xapian::termcount weight) {
            generator.index_text(normalize(text).text.toUtf8().toStdString(), weight);
            generator.increase_termpos();
        };
        index(entry.question, 2);
        index(entry.answers.first().text, 1);
        if (const Category *category = snapshot.categories().find(entry.category))
            index(category->name, 1);
        return generator.get_document();
    }

    SnapshotPtr m_snapshot;
    std::unique_ptr<Xapian::WritableDatabase> m_database;
};

} // namespace

QList<SearcherKind> xapianPeers()
{
    return {{u"Xapian"_s, u"Xapian with CJK n-grams"_s, [] { return std::make_unique<XapianSearcher>(); }}};
}

} // namespace sokuto::bench
