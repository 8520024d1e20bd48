// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/filters.h"

#include "search/phrases.h"
#include "search/segmentbuild.h"
#include "text/normalizer.h"

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// Unchanged parts of a new snapshot share their memory with the old one, so this is nearly always a
/// comparison of addresses.
bool isSame(const Entry &a, const Entry &b)
{
    const bool shared = a.question.constData() == b.question.constData()
        && a.answers.constData() == b.answers.constData() && a.sources.constData() == b.sources.constData()
        && a.phrases.constData() == b.phrases.constData() && a.no.constData() == b.no.constData();
    if (shared)
        return a.category == b.category && a.lifecycle == b.lifecycle;
    return a.question == b.question && a.answers == b.answers && a.sources == b.sources
        && a.phrases == b.phrases && a.no == b.no && a.category == b.category && a.lifecycle == b.lifecycle;
}

/// Two characters each, as the analyser takes them; a single one is a term of nothing, and every entry may
/// have it.
std::vector<TermId> sourceTermsOf(const QString &title)
{
    std::vector<TermId> terms;
    for (qsizetype i = 0; i + 1 < title.size(); ++i)
        terms.push_back(sourceTerm(title[i].unicode(), title[i + 1].unicode()));
    return terms;
}

/// One byte per document of the segment: it has every term.
std::vector<quint8> withAll(const Segment &segment, const std::vector<TermId> &terms)
{
    std::vector<quint32> counts(segment.documentCount(), 0);
    quint32 wanted = 0;
    for (const TermId term : terms) {
        forEachPosting(
            segment.find(term), segment.documentCount(), [&counts, wanted](quint32 document, quint8) {
                counts[document] += counts[document] == wanted ? 1U : 0U;
            });
        ++wanted;
    }
    std::vector<quint8> may(counts.size(), 0);
    std::transform(counts.begin(), counts.end(), may.begin(),
        [wanted](quint32 count) { return static_cast<quint8>(count == wanted ? 1 : 0); });
    return may;
}

} // namespace

QList<EntryId> changedEntries(const Snapshot &before, const Snapshot &after)
{
    QHash<CategoryId, bool> renamed;
    const auto isRenamed = [&](CategoryId id) {
        const auto known = renamed.constFind(id);
        if (known != renamed.cend())
            return *known;
        const bool differs =
            categoryPathText(before.categories(), id) != categoryPathText(after.categories(), id);
        renamed.insert(id, differs);
        return differs;
    };
    QList<EntryId> changed;
    for (const Entry &entry : after.entries()) {
        const Entry *old = before.find(entry.id);
        if (!old || !isSame(*old, entry) || isRenamed(entry.category))
            changed.append(entry.id);
    }
    for (const Entry &entry : before.entries()) {
        if (!after.find(entry.id))
            changed.append(entry.id);
    }
    return changed;
}

Filters::Filters(SnapshotPtr snapshot, IndexPtr index)
    : m_snapshot(std::move(snapshot))
    , m_index(std::move(index))
{
}

/// When first asked, so that a change does not wait for it.
void Filters::readCategories()
{
    QHash<CategoryId, quint32> rowOf;
    m_categoryOf.reserve(m_index->documentCount());
    for (const SegmentView &view : m_index->segments()) {
        std::vector<quint32> rows;
        for (const qint64 value : view.segment->categories()) {
            const CategoryId id{value};
            if (!rowOf.contains(id)) {
                rowOf.insert(id, quint32(m_categories.size()));
                m_categories.append(id);
            }
            rows.push_back(rowOf.value(id));
        }
        for (const DocumentRow &row : view.segment->documents())
            m_categoryOf.push_back(rows[row.category]);
    }
    QHash<CategoryId, qsizetype> treeRow;
    const QList<Category> &all = m_snapshot->categories().all();
    for (qsizetype row = 0; row < all.size(); ++row) {
        treeRow.insert(all[row].id, row);
        m_parentRow.push_back(treeRow.value(all[row].parent, -1));
    }
    for (const CategoryId id : std::as_const(m_categories))
        m_treeRow.push_back(treeRow.value(id, -1));
}

void Filters::begin(const SearchScope &scope)
{
    if (!m_seen)
        readCategories();
    if (!m_seen || scope.today != m_today || scope.everyState != m_everyState)
        seeEverything(scope);
    m_allowed = m_visible;
}

void Filters::seeEverything(const SearchScope &scope)
{
    m_today = scope.today;
    m_everyState = scope.everyState;
    m_seen = true;
    const auto alive = m_index->alive();
    m_visible.assign(alive.begin(), alive.end());
    const qint32 today = scope.today.isValid() ? qint32(scope.today.toJulianDay()) : 0;
    for (const SegmentView &view : m_index->segments()) {
        const auto rows = view.segment->documents();
        for (size_t i = 0; i < rows.size(); ++i) {
            quint8 &visible = m_visible[view.offset + i];
            const DocumentRow &row = rows[i];
            if (visible == 0)
                continue;
            if ((row.answer & DocumentRow::severalAnswers) != 0) {
                const Entry *entry = m_snapshot->find({row.entry});
                const qsizetype answer = row.answer & ~DocumentRow::severalAnswers;
                visible = entry && answer < entry->answers.size()
                    && &answerOn(*entry, scope.today) == &entry->answers[answer]
                    && (scope.everyState || isPublicOn(*entry, scope.today));
            } else if (!scope.everyState) {
                visible = scope.today.isValid() ? row.publicFrom <= today && today <= row.publicUntil
                                                : row.publicFrom <= row.publicUntil;
            }
        }
    }
}

void Filters::apply(const QList<QueryPiece> &pieces, Recall &recall)
{
    for (const QueryPiece &piece : pieces) {
        if (piece.kind == QueryKind::Words || piece.kind == QueryKind::Exact
            || piece.kind == QueryKind::Unfinished)
            continue;
        const bool excludes = piece.kind == QueryKind::Excluded;
        const std::vector<quint8> met = meeting(piece);
        RecallPart part;
        part.typed = excludes ? piece.text : piece.typed;
        part.how = excludes ? Understanding::Excluded : Understanding::Field;
        for (size_t document = 0; document < met.size(); ++document) {
            part.entries += m_visible[document] != 0 && met[document] != 0 ? 1 : 0;
            if ((met[document] != 0) == excludes)
                m_allowed[document] = 0;
        }
        if (part.entries == 0 && !excludes)
            part.how = Understanding::EmptyField;
        recall.parts.append(part);
    }
}

void Filters::selectAllowed(Selection &selection) const
{
    for (quint32 document = 0; document < m_allowed.size(); ++document) {
        if (m_allowed[document] != 0)
            selection.rows.push_back({document, 0.F, false, MatchKind::AsWritten});
    }
}

std::vector<quint8> Filters::meeting(const QueryPiece &piece) const
{
    switch (piece.kind) {
    case QueryKind::Category:
        return inCategory(piece.text);
    case QueryKind::No:
        return withNo(piece.text);
    case QueryKind::Source:
        return withSource(piece.text);
    case QueryKind::Excluded:
    case QueryKind::Words:
    case QueryKind::Exact:
    case QueryKind::Unfinished:
        break;
    }
    return withText(piece.text);
}

std::vector<quint8> Filters::inCategory(const QString &name) const
{
    std::vector<quint8> met(m_allowed.size(), 0);
    std::vector<quint8> named;
    for (const CategoryId id : m_categories) {
        const QString path = normalizedText(categoryPathText(m_snapshot->categories(), id));
        const Category *category = m_snapshot->categories().find(id);
        named.push_back(
            path.contains(name) || (category && normalizedText(category->number) == name) ? 1 : 0);
    }
    for (size_t document = 0; document < met.size(); ++document)
        met[document] = named[m_categoryOf[document]];
    return met;
}

std::vector<quint8> Filters::withNo(const QString &no) const
{
    std::vector<quint8> met(m_allowed.size(), 0);
    const QByteArray prefix = comparableNo(no).toUtf8();
    for (const SegmentView &view : m_index->segments()) {
        const KeyRange range = view.segment->nosWithPrefix(prefix);
        for (quint32 row = range.first; row < range.last; ++row)
            met[view.offset + view.segment->noAt(row)] = 1;
    }
    return met;
}

std::vector<quint8> Filters::withSource(const QString &title) const
{
    std::vector<quint8> met(m_allowed.size(), 0);
    const std::vector<TermId> terms = sourceTermsOf(title);
    for (const SegmentView &view : m_index->segments()) {
        const auto rows = view.segment->documents();
        const std::vector<quint8> may = withAll(*view.segment, terms);
        for (size_t i = 0; i < rows.size(); ++i) {
            const bool candidate = may[i] != 0 && m_visible[view.offset + i] != 0;
            const Entry *entry = candidate ? m_snapshot->find({rows[i].entry}) : nullptr;
            met[view.offset + i] = entry
                && std::any_of(
                    entry->sources.cbegin(), entry->sources.cend(), [&title](const SourceRef &source) {
                        return normalizedText(source.title).contains(title);
                    });
        }
    }
    return met;
}

std::vector<quint8> Filters::withText(const QString &excluded) const
{
    const QString text = indexedText(excluded);
    const Phrases phrases(*m_snapshot, *m_index);
    int left = mostVerified;
    const auto isThere = [&phrases, &text, &left](quint32 document) {
        return left == 0 || (--left, phrases.isIn(document, text));
    };
    std::vector<quint8> met(m_allowed.size(), 0);
    const std::vector<TermId> terms =
        text.size() == 1 ? std::vector{kanjiTerm(text[0].unicode())} : bigramsOf(text);
    for (const SegmentView &view : m_index->segments()) {
        const std::vector<quint8> may = withAll(*view.segment, terms);
        for (size_t i = 0; i < may.size(); ++i)
            met[view.offset + i] = !terms.empty() && may[i] != 0 && m_visible[view.offset + i] != 0
                && (terms.size() == 1 || isThere(view.offset + quint32(i)));
    }
    return met;
}

bool Filters::isWithin(quint32 document, CategoryId category)
{
    if (category.value == 0)
        return true;
    if (!m_scopeKnown || m_scope != category) {
        m_scope = category;
        m_scopeKnown = true;
        const QList<CategoryId> below = m_snapshot->categories().withDescendants(category);
        m_inScope.clear();
        for (const CategoryId id : std::as_const(m_categories))
            m_inScope.push_back(below.contains(id) ? 1 : 0);
    }
    return m_inScope[m_categoryOf[document]] != 0;
}

QHash<CategoryId, qsizetype> Filters::totals(const std::vector<qsizetype> &counts) const
{
    // Depth first and backwards: children are complete when their parent's turn comes.
    const QList<Category> &all = m_snapshot->categories().all();
    std::vector<qsizetype> sums(size_t(all.size()), 0);
    qsizetype everywhere = 0;
    for (size_t row = 0; row < counts.size(); ++row) {
        everywhere += counts[row];
        if (m_treeRow[row] >= 0)
            sums[size_t(m_treeRow[row])] += counts[row];
    }
    QHash<CategoryId, qsizetype> totals;
    totals.reserve(all.size() + 1);
    totals.insert(CategoryId{}, everywhere);
    for (qsizetype row = all.size() - 1; row >= 0; --row) {
        if (sums[size_t(row)] == 0)
            continue;
        totals.insert(all[row].id, sums[size_t(row)]);
        if (m_parentRow[size_t(row)] >= 0)
            sums[size_t(m_parentRow[size_t(row)])] += sums[size_t(row)];
    }
    return totals;
}

} // namespace sokuto
