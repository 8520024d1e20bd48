// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "search/hit.h"

#include <QtCore/QAbstractTableModel>

#include <memory>

class QMimeData;

namespace sokuto {

/// What deserves a second look before an answer is read aloud.
enum class Badge : quint8 {
    Synonym = 1, ///< Found by a synonym, not by the caller's own word.
    DatePassed = 2, ///< A date in the answer, its period or its review is over.
    InternalMemo = 4,
    Draft = 8, ///< Not published: seen by supervisors only.
    InReview = 16, ///< The same, and waits for another person.
};
Q_DECLARE_FLAGS(Badges, Badge)
Q_DECLARE_OPERATORS_FOR_FLAGS(Badges)

/// The entries of a list or the hits of a search, in the order given; plain hits first, rescued ones after
/// them. sort() re-sorts within these two parts.
class EntryTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NoColumn, QuestionColumn, ColumnCount };
    enum Role {
        EntryIdRole = Qt::UserRole + 1, ///< qint64
        QuestionRole, ///< QString, one line: every line end is a space, so that spans stay true.
        QuestionSpansRole, ///< QList<MatchSpan> in the question.
        SnippetRole, ///< QString, one line of the answer around the matches; the answer's start without any.
        SnippetSpansRole, ///< QList<MatchSpan> in the snippet.
        BadgesRole, ///< Badges
        RescuedRole, ///< bool
        StartsRescuedRole, ///< bool: the first rescued row, above which the section's heading stands.
        MatchKindRole, ///< MatchKind
        NaturalOrderRole, ///< qsizetype: place in the natural order of Nos.
    };
    /// For sort(): the order in which the rows were given (relevance, or natural order of Nos).
    static constexpr int givenOrder = -1;
    /// What is carried away when rows are dragged: ids, one a line.
    static QString entriesMimeType();
    static QList<EntryId> entriesOf(const QMimeData *data);

    explicit EntryTableModel(QObject *parent = nullptr);

    /// Replaces everything by one reset, in the order given. Hits of entries that the snapshot does not have
    /// are left out. Null `highlights` marks nothing.
    void setRows(SnapshotPtr snapshot, const QList<Hit> &hits,
        std::shared_ptr<const HighlightSource> highlights, QDate today);
    void clear();

    /// Null when nothing is shown.
    const SnapshotPtr &snapshot() const { return m_snapshot; }
    /// {0} when there is no such row.
    EntryId entryAt(int row) const;
    /// -1 when it is not in the list.
    int rowOf(EntryId entry) const;
    /// Row of the first rescued hit; -1 when there is none.
    int firstRescued() const;
    /// How many code units of a snippet are asked for; what fits one line of the view.
    void setSnippetLength(qsizetype length);

    /// The word people read for one badge.
    static QString badgeText(Badge badge);
    /// Heading of the rescued hits.
    static QString rescuedHeading();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override;

private:
    struct Row
    {
        const Entry *entry = nullptr; ///< In m_snapshot.
        qsizetype given = 0; ///< Place in the order given.
        bool rescued = false;
        MatchKind why = MatchKind::AsWritten;
    };
    /// What a row shows beyond its entry; made when it is first painted.
    struct Look
    {
        QString question;
        QList<MatchSpan> questionSpans;
        QString snippet;
        QList<MatchSpan> snippetSpans;
    };

    const Look &look(const Row &row) const;
    Badges badges(const Row &row) const;
    QString description(const Row &row) const;
    qsizetype naturalOrder(const Row &row) const;

    SnapshotPtr m_snapshot;
    std::shared_ptr<const HighlightSource> m_highlights;
    QDate m_today;
    QList<Row> m_rows;
    qsizetype m_snippetLength = 48;
    mutable QHash<EntryId, Look> m_looks;
    mutable QHash<EntryId, Badges> m_badges; ///< Without Synonym; as of m_today, whatever is searched.
};

} // namespace sokuto

Q_DECLARE_METATYPE(sokuto::MatchSpan)
