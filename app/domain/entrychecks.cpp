// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkrules.h"
#include "domain/textlink.h"

#include <QtCore/QSet>
#include <QtCore/QUrl>

#include <algorithm>
#include <map>

namespace sokuto::checks {

using namespace Qt::StringLiterals;

namespace {

/// Text as two answers are compared: without white space, widths folded.
QString comparable(QStringView text)
{
    QString folded = text.toString().normalized(QString::NormalizationForm_KC);
    folded.removeIf([](QChar c) { return c.isSpace(); });
    return folded;
}

/// The different pairs of neighbouring characters, each as one number, sorted.
QList<quint32> bigramsOf(const QString &text)
{
    QList<quint32> bigrams;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        bigrams.append(quint32(text[i].unicode()) << 16 | text[i + 1].unicode());
    std::sort(bigrams.begin(), bigrams.end());
    bigrams.resize(std::unique(bigrams.begin(), bigrams.end()) - bigrams.begin());
    return bigrams;
}

/// Dice's coefficient of two sorted sets: 1 = the same, 0 = nothing in common.
double similarity(const QList<quint32> &a, const QList<quint32> &b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    QList<quint32> common;
    std::set_intersection(a.cbegin(), a.cend(), b.cbegin(), b.cend(), std::back_inserter(common));
    return 2.0 * double(common.size()) / double(a.size() + b.size());
}

/// Walks references depth first and keeps the first circle met from each beginning.
class CircleFinder
{
public:
    explicit CircleFinder(const QHash<EntryId, QList<EntryId>> &targets)
        : m_targets(targets)
    {
    }

    /// The circle that `start` belongs to, in order from `start`; empty = none.
    QList<EntryId> circleOf(EntryId start) const
    {
        // Not recursive: a chain of references may be as long as the FAQ.
        QList<EntryId> path{start};
        QList<QList<EntryId>> ahead{m_targets.value(start)};
        QSet<EntryId> seen;
        while (!path.isEmpty()) {
            if (ahead.last().isEmpty()) {
                path.removeLast();
                ahead.removeLast();
                continue;
            }
            const EntryId next = ahead.last().takeFirst();
            if (next == start)
                return path;
            if (seen.contains(next))
                continue;
            seen.insert(next);
            path.append(next);
            ahead.append(m_targets.value(next));
        }
        return {};
    }

private:
    const QHash<EntryId, QList<EntryId>> &m_targets;
};

bool isWellFormedAddress(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    const QString scheme = parsed.scheme();
    return parsed.isValid() && (scheme == "http"_L1 || scheme == "https"_L1) && parsed.host().contains(u'.')
        && linkTarget(url).has_value();
}

bool isGrouped(QStringView no)
{
    return std::any_of(no.begin(), no.end(), [](QChar c) { return !c.isDigit(); });
}

} // namespace

void references(const Context &context, QList<Finding> &findings)
{
    QHash<EntryId, QList<EntryId>> targets;
    for (const Entry *entry : context.entries) {
        for (const FieldText &where : answersOf(*entry, context.options.today)) {
            for (const WrittenReference &reference : findWrittenReferences(where.text)) {
                const QStringView no = where.text.sliced(reference.number.start, reference.number.length);
                const Entry *target = context.snapshot.findNo(no);
                if (!target && !isGrouped(no))
                    continue; // No5 may be anything's number; only 5-1 is written like one of ours
                if (!target || target->lifecycle == Lifecycle::Retired) {
                    findings.append(makeFinding(
                        CheckRule::ReferenceDangling, *entry, where, reference.span, {no.toString()}));
                } else {
                    targets[entry->id].append(target->id);
                }
            }
        }
    }
    // Every circle is told once, at its first entry by No.
    const CircleFinder finder(targets);
    QSet<EntryId> told;
    for (const Entry *entry : context.entries) {
        if (told.contains(entry->id))
            continue;
        const QList<EntryId> circle = finder.circleOf(entry->id);
        if (circle.isEmpty())
            continue;
        QStringList nos;
        for (const EntryId id : circle) {
            told.insert(id);
            nos.append(context.snapshot.find(id)->no);
        }
        nos.append(entry->no);
        Finding finding = makeFinding(
            CheckRule::ReferenceCircular, *entry, {CheckField::Entry, 0, {}}, {}, {nos.join(u" → "_s)});
        finding.entries = circle;
        findings.append(finding);
    }
}

void sameAnswers(const Context &context, QList<Finding> &findings)
{
    std::map<QString, QList<const Entry *>> byAnswer;
    for (const Entry *entry : context.entries) {
        const QString text = comparable(answerOn(*entry, context.options.today).text);
        if (!text.isEmpty())
            byAnswer[text].append(entry);
    }
    for (const auto &[text, same] : byAnswer) {
        if (same.size() < 2)
            continue;
        Finding finding =
            makeFinding(CheckRule::SameAnswer, *same.first(), {CheckField::Entry, 0, {}}, {}, {});
        finding.entries.clear();
        for (const Entry *entry : same)
            finding.entries.append(entry->id);
        findings.append(finding);
    }
}

void similarQuestions(const Context &context, QList<Finding> &findings)
{
    // Two questions that nearly agree share most of their bigrams, so they share rare ones too; looking only
    // at entries that share one of the rarest keeps this far from comparing every pair.
    constexpr double alike = 0.85;
    constexpr qsizetype shortest = 6; // bigrams
    constexpr qsizetype rarest = 6;
    QList<QList<quint32>> bigrams;
    QHash<quint32, int> frequency;
    for (const Entry *entry : context.entries) {
        bigrams.append(bigramsOf(comparable(entry->question)));
        for (const quint32 bigram : bigrams.last())
            ++frequency[bigram];
    }
    QHash<quint32, QList<qsizetype>> rowsOf;
    for (qsizetype row = 0; row < bigrams.size(); ++row) {
        if (bigrams[row].size() < shortest)
            continue;
        QList<quint32> rare = bigrams[row];
        const qsizetype kept = std::max(rarest, rare.size() / 4 + 1);
        std::sort(rare.begin(), rare.end(), [&frequency](quint32 a, quint32 b) {
            return std::pair(frequency.value(a), a) < std::pair(frequency.value(b), b);
        });
        rare.resize(std::min(kept, rare.size()));
        QSet<qsizetype> candidates;
        for (const quint32 bigram : std::as_const(rare)) {
            for (const qsizetype other : std::as_const(rowsOf[bigram]))
                candidates.insert(other);
            rowsOf[bigram].append(row);
        }
        for (const qsizetype other : std::as_const(candidates)) {
            if (similarity(bigrams[row], bigrams[other]) < alike)
                continue;
            Finding finding = makeFinding(CheckRule::SimilarQuestion, *context.entries[other],
                {CheckField::Question, 0, context.entries[other]->question}, {}, {});
            finding.entries.append(context.entries[row]->id);
            findings.append(finding);
        }
    }
}

void sources(const Context &context, QList<Finding> &findings)
{
    for (const Entry *entry : context.entries) {
        if (entry->sources.isEmpty())
            findings.append(makeFinding(CheckRule::NoSource, *entry, {CheckField::Entry, 0, {}}, {}));
        for (qsizetype i = 0; i < entry->sources.size(); ++i) {
            const QString &url = entry->sources[i].url;
            if (!url.isEmpty() && !isWellFormedAddress(url)) {
                findings.append(makeFinding(
                    CheckRule::MalformedUrl, *entry, {CheckField::Source, i, url}, {0, url.size()}, {url}));
            }
        }
    }
}

void places(const Context &context, QList<Finding> &findings)
{
    if (context.snapshot.categories().isEmpty())
        return;
    for (const Entry *entry : context.entries) {
        if (entry->category.value == 0)
            findings.append(makeFinding(CheckRule::NoCategory, *entry, {CheckField::Entry, 0, {}}, {}));
    }
}

void longAnswers(const Context &context, QList<Finding> &findings)
{
    for (const Entry *entry : context.entries) {
        for (const FieldText &where : answersOf(*entry, context.options.today)) {
            if (where.text.size() > context.options.longAnswer
                && entry->answers[where.index].spokenLine.isEmpty()) {
                findings.append(makeFinding(CheckRule::LongWithoutSpokenLine, *entry, where, {},
                    {QString::number(where.text.size())}));
            }
        }
    }
}

} // namespace sokuto::checks
