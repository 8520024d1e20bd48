// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/corpus.h"

#include "support/paths.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <zlib.h>

#include <algorithm>
#include <random>

namespace sokuto::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned seed = 20241010;
constexpr qsizetype sentencesAtMost = 400;

struct PseudoEntry
{
    QString id;
    QString category;
    QString question;
    QString answer;
};

Result<QString> readText(const QString &name)
{
    const QString path = test::sourcePath(name);
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb"); // reads plain files as well
    if (file == nullptr)
        return fail(ErrorCode::FileMissing, path);
    QByteArray bytes;
    QByteArray block(1 << 16, Qt::Uninitialized);
    int length = 0;
    while ((length = gzread(file, block.data(), unsigned(block.size()))) > 0)
        bytes.append(block.constData(), length);
    gzclose(file);
    if (length < 0)
        return fail(ErrorCode::FileUnreadable, path);
    return QString::fromUtf8(bytes);
}

/// The same order with every standard library, unlike std::shuffle.
template <typename T>
void shuffle(QList<T> &values, std::mt19937 &random)
{
    for (qsizetype i = values.size() - 1; i > 0; --i)
        values.swapItemsAt(i, qsizetype(random() % quint64(i + 1)));
}

/// Rows of a tab-separated text that have at least `columns` cells.
QList<QStringList> rowsOf(const QString &text, qsizetype columns)
{
    QList<QStringList> rows;
    for (QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        QStringList cells;
        for (const QStringView cell : line.split(u'\t'))
            cells.append(cell.toString());
        if (cells.size() >= columns)
            rows.append(cells);
    }
    return rows;
}

/// Collects entries and the categories they bring along.
class Builder
{
public:
    EntryId add(const QString &no, const QString &category, const QString &question, const QString &answer)
    {
        Entry entry;
        entry.id = {m_data.entries.size() + 1};
        entry.no = no;
        entry.category = categoryNamed(category);
        entry.question = question;
        entry.answers = {Answer{answer, {}, {}, {}, {}}};
        m_data.entries.append(entry);
        return entry.id;
    }
    qsizetype size() const { return m_data.entries.size(); }
    SnapshotPtr snapshot()
    {
        m_data.faqId = u"sokuto-bench-%1"_s.arg(m_data.entries.size());
        m_data.edition = {u"bench"_s, QDate(2024, 10, 10), 1};
        return Snapshot::create(m_data);
    }

private:
    CategoryId categoryNamed(const QString &name)
    {
        CategoryId &id = m_categories[name];
        if (id.value == 0) {
            id = {m_categories.size()};
            m_data.categories.append({id, {0}, QString::number(id.value), name, int(id.value)});
        }
        return id;
    }

    SnapshotData m_data;
    QHash<QString, CategoryId> m_categories;
};

QList<QStringView> sentencesOf(const QString &text)
{
    QList<QStringView> sentences;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'。' && i + 1 < text.size())
            continue;
        sentences.append(QStringView(text).mid(start, i + 1 - start));
        start = i + 1;
    }
    return sentences;
}

/// A question about one thing, asked of another; an answer of sentences of both, in a new order.
PseudoEntry recombined(const PseudoEntry &first, const PseudoEntry &second, std::mt19937 &random)
{
    PseudoEntry entry{{}, second.category, first.question, {}};
    if (entry.question.contains(first.category))
        entry.question.replace(first.category, second.category);
    else
        entry.question = second.category + u"について、" + entry.question;
    QList<QStringView> sentences = sentencesOf(first.answer) + sentencesOf(second.answer);
    shuffle(sentences, random);
    for (const QStringView sentence : std::as_const(sentences).mid(0, (sentences.size() + 1) / 2))
        entry.answer += sentence;
    return entry;
}

Result<QHash<QString, EntryId>> addRealFaq(Builder &builder)
{
    const auto text = readText(u"resources/faq/shikaku-oshirase-faq.2024-10-10.tsv"_s);
    if (!text)
        return fail(text.error());
    static const QRegularExpression no(u"^[0-9]+-[0-9]+$"_s);
    static const QRegularExpression tags(u"</?p>"_s);
    QHash<QString, EntryId> ids;
    for (QStringList cells : rowsOf(*text, 5)) {
        if (no.match(cells.at(2)).hasMatch())
            ids.insert(
                cells.at(2), builder.add(cells.at(2), cells.at(1), cells.at(3), cells[4].remove(tags)));
    }
    return ids;
}

/// As many entries of the pseudo-FAQ as `size` leaves room for.
Result<QHash<QString, EntryId>> addPseudoFaq(Builder &builder, qsizetype size)
{
    const auto text = readText(u"tests/quality/data/jafaq.docs.tsv.gz"_s);
    if (!text)
        return fail(text.error());
    QList<PseudoEntry> pool;
    for (const QStringList &cells : rowsOf(*text, 4))
        pool.append({cells.at(0), cells.at(1), cells.at(2), cells.at(3)});
    std::mt19937 random(seed);
    shuffle(pool, random);
    QHash<QString, EntryId> ids;
    const auto add = [&builder](const PseudoEntry &entry) {
        return builder.add(u"p-%1"_s.arg(builder.size() + 1), entry.category, entry.question, entry.answer);
    };
    for (const PseudoEntry &entry : std::as_const(pool)) {
        if (builder.size() < size)
            ids.insert(entry.id, add(entry));
    }
    const auto any = [&pool, &random] { return pool.at(qsizetype(random() % quint64(pool.size()))); };
    while (builder.size() < size) {
        const PseudoEntry first = any();
        add(recombined(first, any(), random));
    }
    return ids;
}

/// Rows of (query, ids separated by commas, kind); queries without a known id are left out.
QList<Query> queriesOf(const QString &text, const QHash<QString, EntryId> &ids, const QString &kind)
{
    QList<Query> queries;
    for (const QStringList &cells : rowsOf(text, 2)) {
        Query query{cells.at(0), cells.value(2, kind), {}};
        for (const QString &id : cells.at(1).split(u',')) {
            if (const auto found = ids.constFind(id); found != ids.cend())
                query.expected.append(*found);
        }
        if (!query.expected.isEmpty())
            queries.append(query);
    }
    return queries;
}

} // namespace

Result<Corpus> makeCorpus(qsizetype size)
{
    Builder builder;
    const auto realIds = addRealFaq(builder);
    if (!realIds)
        return fail(realIds.error());
    const auto operatorText = readText(u"tests/quality/data/operator-queries.tsv"_s);
    if (!operatorText)
        return fail(operatorText.error());
    Corpus corpus;
    corpus.operatorQueries = queriesOf(*operatorText, *realIds, {});
    if (size <= builder.size()) {
        corpus.snapshot = builder.snapshot();
        std::copy_if(corpus.operatorQueries.cbegin(), corpus.operatorQueries.cend(),
            std::back_inserter(corpus.sentences),
            [](const Query &query) { return query.kind == u"sentence"; });
        return corpus;
    }
    const auto pseudoIds = addPseudoFaq(builder, size);
    if (!pseudoIds)
        return fail(pseudoIds.error());
    const auto questions = readText(u"tests/quality/data/jafaq.q.tsv.gz"_s);
    if (!questions)
        return fail(questions.error());
    corpus.snapshot = builder.snapshot();
    corpus.sentences = queriesOf(*questions, *pseudoIds, u"sentence"_s);
    std::mt19937 random(seed + 1);
    shuffle(corpus.sentences, random);
    corpus.sentences = corpus.sentences.mid(0, sentencesAtMost);
    return corpus;
}

} // namespace sokuto::bench
