// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/replaceplan.h"

#include "domain/invariants.h"
#include "text/normalizer.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <map>

namespace sokuto {

namespace {

struct Match
{
    TextSpan span;
    QString replacement;
};

/// \1 … \9 become the groups, \\ a backslash; \n a new line, \t a tab.
QString filledIn(const QString &pattern, const QRegularExpressionMatch &match)
{
    QString filled;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        if (pattern[i] != u'\\' || next.isNull()) {
            filled += pattern[i];
            continue;
        }
        ++i;
        if (next >= u'0' && next <= u'9')
            filled += match.captured(next.digitValue());
        else if (next == u'n')
            filled += u'\n';
        else if (next == u't')
            filled += u'\t';
        else
            filled += next;
    }
    return filled;
}

/// Finds the places in one text.
class Matcher
{
public:
    explicit Matcher(const ReplaceQuery &query)
        : m_query(query)
        , m_folded(query.matching == ReplaceQuery::Matching::Loose ? normalize(query.find).text : QString())
        , m_expression(query.matching == ReplaceQuery::Matching::Expression ? query.find : QString(),
              QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption)
    {
    }

    const QRegularExpression &expression() const { return m_expression; }

    QList<Match> matches(const QString &text) const
    {
        switch (m_query.matching) {
        case ReplaceQuery::Matching::Exact:
            return exactly(text);
        case ReplaceQuery::Matching::Loose:
            return loosely(text);
        case ReplaceQuery::Matching::Expression:
            return byExpression(text);
        }
        return {};
    }

private:
    QList<Match> exactly(const QString &text) const
    {
        QList<Match> found;
        for (qsizetype at = text.indexOf(m_query.find); at >= 0;
             at = text.indexOf(m_query.find, at + m_query.find.size()))
            found.append({{at, m_query.find.size()}, m_query.replacement});
        return found;
    }

    QList<Match> loosely(const QString &text) const
    {
        QList<Match> found;
        if (m_folded.isEmpty())
            return found;
        const NormalizedText folded = normalize(text);
        qsizetype taken = 0;
        for (qsizetype at = folded.text.indexOf(m_folded); at >= 0;
             at = folded.text.indexOf(m_folded, at + m_folded.size())) {
            const TextSpan span = folded.originalSpan(at, m_folded.size());
            // Of a character that folds into several, half may match: that is no match. Neither is one that
            // begins in a character that is taken.
            const bool whole = normalize(QStringView(text).sliced(span.start, span.length)).text == m_folded;
            if (span.length > 0 && span.start >= taken && whole) {
                found.append({span, m_query.replacement});
                taken = span.end();
            }
        }
        return found;
    }

    QList<Match> byExpression(const QString &text) const
    {
        QList<Match> found;
        auto matches = m_expression.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedLength() > 0)
                found.append(
                    {{match.capturedStart(), match.capturedLength()}, filledIn(m_query.replacement, match)});
        }
        return found;
    }

    const ReplaceQuery &m_query;
    QString m_folded;
    QRegularExpression m_expression;
};

} // namespace

bool changesNothing(const ReplaceQuery &query)
{
    switch (query.matching) {
    case ReplaceQuery::Matching::Exact:
        return query.find == query.replacement;
    case ReplaceQuery::Matching::Loose:
        return normalize(query.find).text == normalize(query.replacement).text;
    case ReplaceQuery::Matching::Expression:
        break;
    }
    return false;
}

Result<QList<ReplaceHit>> findReplacements(
    const Snapshot &snapshot, const ReplaceQuery &query, const std::atomic<bool> *cancelled)
{
    QList<ReplaceHit> hits;
    if (query.find.isEmpty())
        return hits;
    const Matcher matcher(query);
    if (!matcher.expression().isValid())
        return fail(ErrorCode::InvalidArgument, query.find, matcher.expression().errorString(),
            {QString::number(matcher.expression().patternErrorOffset() + 1)});
    const QList<CategoryId> within = snapshot.categories().withDescendants(query.category);
    const QSet<CategoryId> categories(within.cbegin(), within.cend());
    for (const Entry &entry : snapshot.entries()) {
        if (cancelled && *cancelled)
            return fail(ErrorCode::Cancelled);
        if (entry.lifecycle == Lifecycle::Retired
            || (query.category.value != 0 && !categories.contains(entry.category)))
            continue;
        for (const TextPlace &place : textPlaces(entry)) {
            if (!query.fields.contains(place.field))
                continue;
            const QString text = textAt(entry, place);
            for (const Match &match : matcher.matches(text)) {
                if (QStringView(text).sliced(match.span.start, match.span.length) != match.replacement)
                    hits.append({entry.id, place, match.span, match.replacement});
            }
            if (hits.size() > mostReplaceHits)
                return fail(ErrorCode::LimitExceeded, query.find, {}, {QString::number(mostReplaceHits)});
        }
    }
    return hits;
}

Result<ChangeSet> replaceAll(const Snapshot &snapshot, const QList<ReplaceHit> &hits)
{
    std::map<EntryId, QList<const ReplaceHit *>> byEntry;
    for (const ReplaceHit &hit : hits)
        byEntry[hit.entry].append(&hit);
    ChangeSet changes;
    for (const Entry &entry : snapshot.entries()) { // by No
        const auto found = byEntry.find(entry.id);
        if (found == byEntry.end())
            continue;
        // From behind, so that the places before stay where they are.
        std::stable_sort(found->second.begin(), found->second.end(),
            [](const ReplaceHit *a, const ReplaceHit *b) { return a->span.start > b->span.start; });
        Entry after = entry;
        for (const ReplaceHit *hit : std::as_const(found->second)) {
            QString text = textAt(after, hit->place);
            text.replace(hit->span.start, hit->span.length, hit->replacement);
            after = withText(after, hit->place, text);
        }
        if (auto done = checkInvariants(after); !done)
            return fail(done.error());
        if (after != entry)
            changes.entries.append({entry, after});
    }
    return changes;
}

} // namespace sokuto
