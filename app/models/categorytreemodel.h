// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QtCore/QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace sokuto {

/// Ways to look at the FAQ beside its categories, in the order of the left pane.
enum class EntryView : quint8 {
    All,
    Favourites,
    Recent,
    DatesToWatch,
    NoCategory, ///< What stands in no category; below these, and only there when there is something.
};

/// What the list is narrowed to: a view, or a category of the view All.
struct Place
{
    EntryView view = EntryView::All;
    CategoryId category; ///< {0} = every category; only with All.

    bool isEverything() const { return view == EntryView::All && category.value == 0; }
    bool operator==(const Place &) const = default;
};

/// The left pane: the views with "all" on top, then the tree of categories and what stands in none of them,
/// each with its number of entries; while a search is on, hits and entries.
class CategoryTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CountColumn, ColumnCount };
    enum Role {
        PlaceRole = Qt::UserRole + 1, ///< Place
        HeadingRole, ///< QString: heading that stands above this row; empty = none.
        EntriesRole, ///< qsizetype
        HitsRole, ///< qsizetype; -1 while no search is on.
    };
    using Counts = QHash<CategoryId, qsizetype>;

    explicit CategoryTreeModel(QObject *parent = nullptr);
    ~CategoryTreeModel() override;
    Q_DISABLE_COPY_MOVE(CategoryTreeModel)

    /// Resets when the categories differ; otherwise only the counts change. Counts hold every category with
    /// its descendants; {0} = all.
    void setCategories(const CategoryTree &categories, const Counts &entries);
    /// Entries of a view other than All. 0 until it is said. NoCategory has a row while there are any.
    void setViewCount(EntryView view, qsizetype entries);
    using ViewCounts = QHash<EntryView, qsizetype>;
    /// Hits in every category and in the views other than All while a search is on, nothing otherwise.
    void setHits(const std::optional<Counts> &hits, const ViewCounts &inViews = {});
    /// Words of the current language again.
    void retranslate();

    /// Invalid when there is no such place.
    QModelIndex indexOf(const Place &place, int column = NameColumn) const;
    /// "All", "4 マイナンバーカードの保険証利用について"; empty when there is no such category.
    QString name(const Place &place) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node
    {
        Place place;
        Node *parent = nullptr;
        int row = 0;
        std::vector<Node *> children;
    };

    void add(const Place &place, Node *parent);
    void showNoCategory(bool shown);
    const Node *nodeAt(const QModelIndex &index) const;
    qsizetype entriesAt(const Place &place) const;
    /// -1 while no search is on.
    qsizetype hitsAt(const Place &place) const;
    QString countText(const Place &place) const;
    QString heading(const QModelIndex &index) const;
    void countsChanged(const QModelIndex &parent);

    CategoryTree m_categories;
    Counts m_entries;
    std::optional<Counts> m_hits;
    ViewCounts m_viewCounts;
    ViewCounts m_viewHits;
    std::vector<std::unique_ptr<Node>> m_nodes; ///< Owns every node; the first is the root that nobody sees.
    QHash<CategoryId, Node *> m_nodeOf; ///< {0} = All.
    bool m_hasNoCategory = false; ///< Its row is the last one of the top level.
};

} // namespace sokuto

Q_DECLARE_METATYPE(sokuto::Place)
