// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entrytablemodel.h"

#include "domain/attention.h"

#include <QtCore/QCollator>
#include <QtCore/QMimeData>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

// A few screens full; scrolling through 100,000 rows must not keep them all.
constexpr qsizetype keptLooks = 500;

QString oneLine(QStringView text)
{
    QString line = text.toString();
    for (QChar &c : line) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == u'\u2028' || c == u'\u2029')
            c = u' ';
    }
    return line;
}

} // namespace

EntryTableModel::EntryTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void EntryTableModel::setRows(SnapshotPtr snapshot, const QList<Hit> &hits,
    std::shared_ptr<const HighlightSource> highlights, QDate today)
{
    beginResetModel();
    if (m_snapshot != snapshot || m_today != today)
        m_badges.clear();
    m_snapshot = std::move(snapshot);
    m_highlights = std::move(highlights);
    m_today = today;
    m_looks.clear();
    m_rows.clear();
    m_rows.reserve(hits.size());
    // A list by No meets the entries one after another: no need to look each one up.
    qsizetype next = 0;
    for (const Hit &hit : hits) {
        const bool follows =
            m_snapshot && next < m_snapshot->entries().size() && m_snapshot->entries()[next].id == hit.entry;
        const Entry *entry =
            follows ? &m_snapshot->entries()[next] : (m_snapshot ? m_snapshot->find(hit.entry) : nullptr);
        if (!entry)
            continue;
        m_rows.append({entry, m_rows.size(), hit.rescued, hit.why});
        next = entry - m_snapshot->entries().constData() + 1;
    }
    // The engine promises plain hits first; the heading of the rescued ones depends on it.
    std::stable_partition(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.rescued; });
    endResetModel();
}

void EntryTableModel::clear()
{
    setRows({}, {}, {}, {});
}

EntryId EntryTableModel::entryAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].entry->id : EntryId{};
}

int EntryTableModel::rowOf(EntryId entry) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [entry](const Row &row) { return row.entry->id == entry; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int EntryTableModel::firstRescued() const
{
    const auto found =
        std::partition_point(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.rescued; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void EntryTableModel::setSnippetLength(qsizetype length)
{
    if (m_snippetLength == length)
        return;
    m_snippetLength = length;
    m_looks.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, QuestionColumn), index(int(m_rows.size()) - 1, QuestionColumn),
            {SnippetRole, SnippetSpansRole});
}

QString EntryTableModel::badgeText(Badge badge)
{
    switch (badge) {
    case Badge::Synonym:
        //: Badge of a hit that was found by a synonym; as short as possible
        return tr("Synonym");
    case Badge::DatePassed:
        //: Badge of an entry whose answer names a date that has passed, or whose review is due
        return tr("Date");
    case Badge::InternalMemo:
        //: Badge of an entry that has an internal memo
        return tr("Memo");
    case Badge::Draft:
        //: Badge of an entry that is not published
        return tr("Draft");
    case Badge::InReview:
        //: Badge of an entry that waits for another person; as short as possible
        return tr("In review");
    }
    return {};
}

QString EntryTableModel::rescuedHeading()
{
    //: Heading above hits that were found by mending or guessing
    return tr("Similar readings");
}

int EntryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EntryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NoColumn ? row.entry->no : row.entry->question;
    case Qt::AccessibleDescriptionRole:
        return index.column() == QuestionColumn ? description(row) : QString();
    case EntryIdRole:
        return row.entry->id.value;
    case QuestionRole:
        return look(row).question;
    case QuestionSpansRole:
        return QVariant::fromValue(look(row).questionSpans);
    case SnippetRole:
        return look(row).snippet;
    case SnippetSpansRole:
        return QVariant::fromValue(look(row).snippetSpans);
    case BadgesRole:
        return QVariant::fromValue(badges(row));
    case RescuedRole:
        return row.rescued;
    case StartsRescuedRole:
        return row.rescued && (index.row() == 0 || !m_rows[index.row() - 1].rescued);
    case MatchKindRole:
        return QVariant::fromValue(row.why);
    case NaturalOrderRole:
        return naturalOrder(row);
    default:
        return {};
    }
}

QVariant EntryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NoColumn:
        //: Column heading: the number printed on the society's sheet
        return tr("No");
    case QuestionColumn:
        return tr("Question");
    default:
        return {};
    }
}

QString EntryTableModel::entriesMimeType()
{
    return u"application/x-sokuto-entries"_s;
}

QList<EntryId> EntryTableModel::entriesOf(const QMimeData *data)
{
    QList<EntryId> entries;
    const QList<QByteArray> lines = data->data(entriesMimeType()).split('\n');
    for (const QByteArray &line : lines) {
        if (const qint64 id = line.toLongLong(); id > 0)
            entries.append(EntryId{id});
    }
    return entries;
}

Qt::ItemFlags EntryTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList EntryTableModel::mimeTypes() const
{
    return {entriesMimeType()};
}

QMimeData *EntryTableModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArrayList ids;
    for (const QModelIndex &index : indexes) {
        const QByteArray id = QByteArray::number(entryAt(index.row()).value);
        if (!ids.contains(id)) // each column of a row is told
            ids.append(id);
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(entriesMimeType(), ids.join('\n'));
    return data.release();
}

Qt::DropActions EntryTableModel::supportedDragActions() const
{
    return Qt::MoveAction;
}

void EntryTableModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QList<EntryId> persistent;
    const QModelIndexList before = persistentIndexList();
    for (const QModelIndex &index : before)
        persistent.append(m_rows[index.row()].entry->id);

    const auto sortWithin = [this, order](auto less) {
        const auto middle = m_rows.begin() + (firstRescued() < 0 ? m_rows.size() : firstRescued());
        const auto ordered = [less, order](const Row &left, const Row &right) {
            return order == Qt::AscendingOrder ? less(left, right) : less(right, left);
        };
        std::stable_sort(m_rows.begin(), middle, ordered);
        std::stable_sort(middle, m_rows.end(), ordered);
    };
    if (column == NoColumn) {
        sortWithin([](const Row &left, const Row &right) { return left.entry < right.entry; });
    } else if (column == QuestionColumn) {
        const QCollator collator{QLocale(QLocale::Japanese)};
        QHash<EntryId, QCollatorSortKey> keys;
        keys.reserve(m_rows.size());
        for (const Row &row : std::as_const(m_rows))
            keys.insert(row.entry->id, collator.sortKey(row.entry->question));
        sortWithin([&keys](const Row &left, const Row &right) {
            return keys.constFind(left.entry->id)->compare(*keys.constFind(right.entry->id)) < 0;
        });
    } else {
        sortWithin([](const Row &left, const Row &right) { return left.given < right.given; });
    }

    QHash<EntryId, int> rows;
    for (const EntryId id : std::as_const(persistent))
        rows.insert(id, rowOf(id));
    for (qsizetype i = 0; i < before.size(); ++i)
        changePersistentIndex(before[i], index(rows.value(persistent[i]), before[i].column()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

const EntryTableModel::Look &EntryTableModel::look(const Row &row) const
{
    const auto known = m_looks.constFind(row.entry->id);
    if (known != m_looks.constEnd())
        return *known;

    Look look;
    const Answer &answer = answerOn(*row.entry, m_today);
    look.question = oneLine(row.entry->question);
    Snippet snippet{{0, std::min(m_snippetLength, answer.text.size())}, {}};
    if (m_highlights) {
        look.questionSpans = m_highlights->spans(row.entry->question);
        snippet = m_highlights->snippet(answer.text, m_snippetLength);
    }
    const QString lead = snippet.window.start > 0 ? u"…"_s : QString();
    const QString tail = snippet.window.end() < answer.text.size() ? u"…"_s : QString();
    look.snippet =
        lead + oneLine(QStringView(answer.text).sliced(snippet.window.start, snippet.window.length)) + tail;
    for (MatchSpan match : std::as_const(snippet.spans)) {
        match.span.start += lead.size() - snippet.window.start;
        look.snippetSpans.append(match);
    }

    if (m_looks.size() >= keptLooks)
        m_looks.clear();
    return *m_looks.insert(row.entry->id, look);
}

Badges EntryTableModel::badges(const Row &row) const
{
    auto known = m_badges.find(row.entry->id);
    if (known == m_badges.end()) {
        const Entry &entry = *row.entry;
        Badges badges;
        badges.setFlag(Badge::DatePassed, hasDateToWatch(entry, m_today));
        badges.setFlag(Badge::InternalMemo, !answerOn(entry, m_today).memo.isEmpty());
        badges.setFlag(Badge::Draft, entry.lifecycle == Lifecycle::Draft);
        badges.setFlag(Badge::InReview, entry.lifecycle == Lifecycle::InReview);
        known = m_badges.insert(entry.id, badges);
    }
    Badges shown = *known;
    shown.setFlag(Badge::Synonym, row.why == MatchKind::Synonym && !row.rescued);
    return shown;
}

QString EntryTableModel::description(const Row &row) const
{
    QStringList words;
    if (row.rescued)
        words.append(rescuedHeading());
    for (const Badge badge :
        {Badge::Synonym, Badge::DatePassed, Badge::InternalMemo, Badge::Draft, Badge::InReview}) {
        if (badges(row).testFlag(badge))
            words.append(badgeText(badge));
    }
    return words.join(u", "_s);
}

qsizetype EntryTableModel::naturalOrder(const Row &row) const
{
    return row.entry - m_snapshot->entries().constData();
}

} // namespace sokuto
