// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/related.h"

#include "domain/textlink.h"

#include <QtCore/QSet>

#include <algorithm>
#include <cmath>
#include <vector>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// Cosine below which two texts share no more than every pair of texts does.
constexpr float leastLikeness = 0.2F;
/// What is shared by answers says a little less than what is shared by questions.
constexpr float answerShare = 0.8F;
/// Shorter clauses of an answer are phrases that occur everywhere.
constexpr qsizetype shortestClause = 12;
/// A shared beginning shorter than this tells enough to stay.
constexpr qsizetype longSharedStart = 8;

using Features = std::vector<quint32>;

QString comparable(QStringView text)
{
    QString folded = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    folded.removeIf([](QChar c) { return c.isSpace(); });
    return folded;
}

bool isHiragana(QChar c)
{
    return c >= u'ぁ' && c <= u'ゟ';
}

void makeUnique(Features &features)
{
    std::sort(features.begin(), features.end());
    features.erase(std::unique(features.begin(), features.end()), features.end());
}

/// Neighbouring letters and digits of a question. Pairs of two hiragana are grammar, not content.
Features tellingPairs(QStringView question)
{
    const QString text = comparable(question);
    const auto tells = [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); };
    Features pairs;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const QChar a = text[i];
        const QChar b = text[i + 1];
        if (tells(a) && tells(b) && !(isHiragana(a) && isHiragana(b)))
            pairs.push_back((quint32(a.unicode()) << 16) | b.unicode());
    }
    makeUnique(pairs);
    return pairs;
}

/// The longer clauses of an answer that was made comparable.
Features clauses(QStringView answer)
{
    Features found;
    for (qsizetype start = 0; start < answer.size();) {
        qsizetype end = start;
        while (end < answer.size() && !u"。、，・：:※"_s.contains(answer[end]))
            ++end;
        if (end - start >= shortestClause)
            found.push_back(quint32(qHash(answer.sliced(start, end - start))));
        start = end + 1;
    }
    makeUnique(found);
    return found;
}

/// Which rows have a feature, and how like each other they are: cosine of vectors weighted by rarity.
class FeatureIndex
{
public:
    void add(quint32 row, const Features &features)
    {
        for (const quint32 feature : features)
            m_postings.push_back({feature, row});
    }

    void finish(size_t rows)
    {
        std::sort(m_postings.begin(), m_postings.end(), [](Posting a, Posting b) {
            return a.feature != b.feature ? a.feature < b.feature : a.row < b.row;
        });
        m_lengths.assign(rows, 0.0F);
        for (auto begin = m_postings.cbegin(); begin != m_postings.cend();) {
            const auto end = std::find_if(begin, m_postings.cend(),
                [feature = begin->feature](Posting other) { return other.feature != feature; });
            const float gain = weight(size_t(end - begin));
            for (auto posting = begin; posting != end; ++posting)
                m_lengths[posting->row] += gain;
            begin = end;
        }
        for (float &length : m_lengths)
            length = std::sqrt(length);
    }

    /// Raises `likeness` of every row to `share` of its likeness to the text with these features.
    void raise(std::vector<float> &likeness, const Features &features, float share) const
    {
        std::vector<float> shared(m_lengths.size(), 0.0F);
        float length = 0.0F;
        for (const quint32 feature : features) {
            const auto [begin, end] = std::equal_range(m_postings.cbegin(), m_postings.cend(),
                Posting{feature, 0}, [](Posting a, Posting b) { return a.feature < b.feature; });
            const float gain = weight(std::max<size_t>(size_t(end - begin), 1));
            length += gain;
            for (auto posting = begin; posting != end; ++posting)
                shared[posting->row] += gain;
        }
        length = std::sqrt(length);
        for (size_t other = 0; other < shared.size(); ++other) {
            if (shared[other] > 0.0F)
                likeness[other] =
                    std::max(likeness[other], share * shared[other] / (length * m_lengths[other]));
        }
    }

private:
    struct Posting
    {
        quint32 feature = 0;
        quint32 row = 0;
    };

    /// Square of the rarity of a feature that `count` rows have.
    float weight(size_t count) const
    {
        const float rarity = std::log(float(m_lengths.size() + 1) / float(count));
        return rarity * rarity;
    }

    std::vector<Posting> m_postings; ///< By feature, then row.
    std::vector<float> m_lengths; ///< By row.
};

} // namespace

struct RelatedEntries::Private
{
    Private(SnapshotPtr ofSnapshot, QDate onDay)
        : snapshot(std::move(ofSnapshot))
        , today(onDay)
    {
    }

    /// False when `cancel` became true on the way.
    bool fill(const std::atomic<bool> *cancel);
    void addReferences(quint32 row);

    QString comparableAnswer(quint32 row) const
    {
        return comparable(answerOn(snapshot->entries()[row], today).text);
    }
    QList<quint32> likeliest(quint32 row, qsizetype limit) const;

    SnapshotPtr snapshot;
    QDate today;
    QHash<EntryId, quint32> rowOf;
    std::vector<bool> isPublic; ///< By row; only such entries are listed.
    QHash<size_t, QList<quint32>> rowsOfAnswer; ///< By hash of the comparable answer.
    QHash<quint32, QList<quint32>> refersTo; ///< Row → rows, in the order of the text.
    QHash<quint32, QList<quint32>> referredFrom;
    FeatureIndex questions;
    FeatureIndex answers;
};

bool RelatedEntries::Private::fill(const std::atomic<bool> *cancel)
{
    const QList<Entry> &entries = snapshot->entries();
    isPublic.resize(size_t(entries.size()));
    for (qsizetype row = 0; row < entries.size(); ++row) {
        rowOf.insert(entries[row].id, quint32(row));
        isPublic[size_t(row)] = isPublicOn(entries[row], today);
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (cancel && *cancel)
            return false;
        const auto row = quint32(i);
        addReferences(row);
        if (!isPublic[row])
            continue;
        const QString answer = comparableAnswer(row);
        if (!answer.isEmpty())
            rowsOfAnswer[qHash(answer)].append(row);
        questions.add(row, tellingPairs(entries[i].question));
        answers.add(row, clauses(answer));
    }
    questions.finish(size_t(entries.size()));
    answers.finish(size_t(entries.size()));
    return true;
}

void RelatedEntries::Private::addReferences(quint32 row)
{
    const QList<EntryReference> references =
        findReferences(answerOn(snapshot->entries()[row], today).text, *snapshot);
    for (const EntryReference &reference : references) {
        const auto other = rowOf.constFind(reference.entry);
        if (other == rowOf.cend() || *other == row || referredFrom.value(*other).contains(row))
            continue;
        if (isPublic[*other])
            refersTo[row].append(*other);
        if (isPublic[row])
            referredFrom[*other].append(row);
    }
}

/// At most `limit` rows by falling likeness to `row`, itself left out.
QList<quint32> RelatedEntries::Private::likeliest(quint32 row, qsizetype limit) const
{
    std::vector<float> likeness(size_t(snapshot->entries().size()), 0.0F);
    questions.raise(likeness, tellingPairs(snapshot->entries()[row].question), 1.0F);
    answers.raise(likeness, clauses(comparableAnswer(row)), answerShare);
    QList<quint32> rows;
    for (size_t other = 0; other < likeness.size(); ++other) {
        if (other != row && likeness[other] >= leastLikeness)
            rows.append(quint32(other));
    }
    const qsizetype kept = std::min(limit, rows.size());
    std::partial_sort(rows.begin(), rows.begin() + kept, rows.end(), [&likeness](quint32 a, quint32 b) {
        return likeness[a] != likeness[b] ? likeness[a] > likeness[b] : a < b;
    });
    return rows.first(kept);
}

std::shared_ptr<const RelatedEntries> RelatedEntries::build(
    SnapshotPtr snapshot, QDate today, const std::atomic<bool> *cancel)
{
    auto built = std::make_unique<Private>(std::move(snapshot), today);
    if (!built->fill(cancel))
        return nullptr;
    return std::shared_ptr<const RelatedEntries>(new RelatedEntries(std::move(built)));
}

RelatedEntries::RelatedEntries(std::unique_ptr<Private> built)
    : d(std::move(built))
{
}

RelatedEntries::~RelatedEntries() = default;

const SnapshotPtr &RelatedEntries::snapshot() const
{
    return d->snapshot;
}

QDate RelatedEntries::today() const
{
    return d->today;
}

QList<Relation> RelatedEntries::of(EntryId entry, qsizetype limit) const
{
    QList<Relation> found;
    const auto row = d->rowOf.constFind(entry);
    if (row == d->rowOf.cend())
        return found;
    QSet<quint32> seen{*row};
    const auto add = [&](quint32 other, RelationKind kind) {
        if (found.size() < limit && !seen.contains(other)) {
            seen.insert(other);
            found.append({d->snapshot->entries()[other].id, kind});
        }
    };
    const QString answer = d->comparableAnswer(*row);
    const QList<quint32> sameHash =
        answer.isEmpty() ? QList<quint32>() : d->rowsOfAnswer.value(qHash(answer));
    for (const quint32 other : sameHash) {
        if (found.size() < limit && d->comparableAnswer(other) == answer)
            add(other, RelationKind::SameAnswer);
    }
    const QList<quint32> to = d->refersTo.value(*row);
    for (const quint32 other : to)
        add(other, RelationKind::RefersTo);
    const QList<quint32> from = d->referredFrom.value(*row);
    for (const quint32 other : from)
        add(other, RelationKind::ReferredFrom);
    if (found.size() < limit) {
        // Those that stand in the list already may be among the likeliest again.
        const QList<quint32> like = d->likeliest(*row, limit + found.size());
        for (const quint32 other : like)
            add(other, RelationKind::SameWords);
    }
    return found;
}

QString shortQuestion(const Entry &entry, const Entry &beside, qsizetype length)
{
    const QString question = entry.question.simplified();
    const QString other = beside.question.simplified();
    qsizetype shared = 0;
    while (shared < question.size() && shared < other.size() && question[shared] == other[shared])
        ++shared;
    if (shared > 0 && question[shared - 1].isHighSurrogate())
        --shared;
    QString shown = question;
    if (shared >= longSharedStart && shared < question.size())
        shown = u'…' + question.sliced(shared);
    if (shown.endsWith(u'。'))
        shown.chop(1);
    if (shown.size() <= length)
        return shown;
    qsizetype cut = std::max<qsizetype>(length - 1, 0);
    if (cut > 0 && shown[cut - 1].isHighSurrogate())
        --cut;
    return shown.first(cut) + u'…';
}

} // namespace sokuto
