// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/categorytreemodel.h"

#include <QtCore/QLocale>

namespace sokuto {

using namespace Qt::StringLiterals;

CategoryTreeModel::CategoryTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    setCategories({}, {});
}

CategoryTreeModel::~CategoryTreeModel() = default;

void CategoryTreeModel::setCategories(const CategoryTree &categories, const Counts &entries)
{
    m_entries = entries;
    if (!m_nodes.empty() && categories == m_categories) {
        countsChanged({});
        return;
    }
    beginResetModel();
    m_categories = categories;
    m_nodes.clear();
    m_nodeOf.clear();
    const auto add = [this](CategoryId id, Node *parent) {
        m_nodes.push_back(std::make_unique<Node>());
        Node *node = m_nodes.back().get();
        node->id = id;
        node->parent = parent;
        if (parent) {
            node->row = int(parent->children.size());
            parent->children.push_back(node);
            m_nodeOf.insert(id, node);
        }
        return node;
    };
    Node *root = add({}, nullptr);
    add({}, root); // "all"
    for (const Category &category : m_categories.all()) { // parents come before their children
        Node *parent = category.parent.value == 0 ? root : m_nodeOf.value(category.parent, root);
        add(category.id, parent);
    }
    endResetModel();
}

void CategoryTreeModel::setHits(const std::optional<Counts> &hits)
{
    m_hits = hits;
    countsChanged({});
}

void CategoryTreeModel::retranslate()
{
    const QModelIndex all = index(0, NameColumn);
    Q_EMIT dataChanged(all, index(rowCount() - 1, CountColumn), {Qt::DisplayRole, HeadingRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QModelIndex CategoryTreeModel::indexOf(CategoryId id, int column) const
{
    Node *node = m_nodeOf.value(id);
    return node ? createIndex(node->row, column, node) : QModelIndex();
}

QString CategoryTreeModel::name(CategoryId id) const
{
    if (id.value == 0) {
        //: First row of the list of categories: every entry
        return tr("All");
    }
    const Category *category = m_categories.find(id);
    if (!category)
        return {};
    return category->number.isEmpty() ? category->name : category->number + u' ' + category->name;
}

QModelIndex CategoryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[size_t(row)]);
}

QModelIndex CategoryTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Node *parent = nodeAt(index)->parent;
    return parent && parent->parent ? createIndex(parent->row, NameColumn, parent) : QModelIndex();
}

int CategoryTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int CategoryTreeModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

QVariant CategoryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CategoryId id = nodeAt(index)->id;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? name(id) : countText(id);
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? QVariant(name(id)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == CountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CategoryIdRole:
        return id.value;
    case HeadingRole:
        //: Heading above the categories in the left pane
        return !index.parent().isValid() && index.row() == 1 ? tr("Categories") : QString();
    case EntriesRole:
        return m_entries.value(id);
    case HitsRole:
        return m_hits ? m_hits->value(id) : qsizetype(-1);
    default:
        return {};
    }
}

QVariant CategoryTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == NameColumn)
        return tr("Category");
    //: Column heading: number of entries in a category
    return tr("Entries");
}

Qt::ItemFlags CategoryTreeModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

const CategoryTreeModel::Node *CategoryTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_nodes.front().get();
}

QString CategoryTreeModel::countText(CategoryId id) const
{
    const QLocale locale;
    const QString entries = locale.toString(m_entries.value(id));
    return m_hits ? locale.toString(m_hits->value(id)) + u'/' + entries : entries;
}

void CategoryTreeModel::countsChanged(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, NameColumn, parent), index(rows - 1, CountColumn, parent),
        {Qt::DisplayRole, EntriesRole, HitsRole});
    for (int row = 0; row < rows; ++row)
        countsChanged(index(row, NameColumn, parent));
}

} // namespace sokuto
