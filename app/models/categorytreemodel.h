// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QtCore/QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace sokuto {

/// The left pane: "all" on top, then the tree of categories, each with its number of entries; while a search
/// is on, hits and entries.
class CategoryTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CountColumn, ColumnCount };
    enum Role {
        CategoryIdRole = Qt::UserRole + 1, ///< qint64; 0 = all.
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
    /// Hits in every category while a search is on, nothing otherwise.
    void setHits(const std::optional<Counts> &hits);
    /// Words of the current language again.
    void retranslate();

    /// Invalid when there is no such category; {0} = "all".
    QModelIndex indexOf(CategoryId id, int column = NameColumn) const;
    /// "4 マイナンバーカードの保険証利用について"
    QString name(CategoryId id) const;

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
        CategoryId id;
        Node *parent = nullptr;
        int row = 0;
        std::vector<Node *> children;
    };

    const Node *nodeAt(const QModelIndex &index) const;
    QString countText(CategoryId id) const;
    void countsChanged(const QModelIndex &parent);

    CategoryTree m_categories;
    Counts m_entries;
    std::optional<Counts> m_hits;
    std::vector<std::unique_ptr<Node>> m_nodes; ///< Owns every node; the first is the root that nobody sees.
    QHash<CategoryId, Node *> m_nodeOf;
};

} // namespace sokuto
