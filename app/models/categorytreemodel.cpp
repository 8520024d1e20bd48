// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/categorytreemodel.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array views{EntryView::All, EntryView::Favourites, EntryView::Recent, EntryView::DatesToWatch};
constexpr int viewCount = int(views.size());

} // namespace

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
    add({}, nullptr);
    Node *root = m_nodes.front().get();
    for (const EntryView view : views)
        add({view, {}}, root);
    for (const Category &category : m_categories.all()) { // parents come before their children
        Node *parent = category.parent.value == 0 ? root : m_nodeOf.value(category.parent, root);
        add({EntryView::All, category.id}, parent);
    }
    m_hasNoCategory = m_viewCounts.value(EntryView::NoCategory) > 0;
    if (m_hasNoCategory)
        add({EntryView::NoCategory, {}}, root);
    endResetModel();
}

/// Below `parent`; null for the root.
void CategoryTreeModel::add(const Place &place, Node *parent)
{
    m_nodes.push_back(std::make_unique<Node>());
    Node *node = m_nodes.back().get();
    node->place = place;
    node->parent = parent;
    if (!parent)
        return;
    node->row = int(parent->children.size());
    parent->children.push_back(node);
    if (place.view == EntryView::All)
        m_nodeOf.insert(place.category, node);
}

void CategoryTreeModel::showNoCategory(bool shown)
{
    if (shown == m_hasNoCategory)
        return;
    Node *root = m_nodes.front().get();
    if (shown) {
        beginInsertRows({}, rowCount(), rowCount());
        add({EntryView::NoCategory, {}}, root);
        m_hasNoCategory = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, rowCount() - 1, rowCount() - 1);
        m_hasNoCategory = false;
        const Node *gone = root->children.back();
        root->children.pop_back();
        m_nodes.erase(std::find_if(
            m_nodes.begin(), m_nodes.end(), [gone](const auto &node) { return node.get() == gone; }));
        endRemoveRows();
    }
}

void CategoryTreeModel::setViewCount(EntryView view, qsizetype entries)
{
    if (m_viewCounts.value(view) == entries)
        return;
    m_viewCounts.insert(view, entries);
    if (view == EntryView::NoCategory)
        showNoCategory(entries > 0);
    if (!indexOf({view, {}}).isValid())
        return;
    Q_EMIT dataChanged(indexOf({view, {}}), indexOf({view, {}}, CountColumn), {Qt::DisplayRole, EntriesRole});
}

void CategoryTreeModel::setHits(const std::optional<Counts> &hits, const ViewCounts &inViews)
{
    m_hits = hits;
    m_viewHits = inViews;
    countsChanged({});
}

void CategoryTreeModel::retranslate()
{
    Q_EMIT dataChanged(
        index(0, NameColumn), index(rowCount() - 1, CountColumn), {Qt::DisplayRole, HeadingRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QModelIndex CategoryTreeModel::indexOf(const Place &place, int column) const
{
    if (place.view == EntryView::NoCategory)
        return m_hasNoCategory ? index(rowCount() - 1, column) : QModelIndex();
    if (place.view != EntryView::All)
        return index(int(place.view), column);
    Node *node = m_nodeOf.value(place.category);
    return node ? createIndex(node->row, column, node) : QModelIndex();
}

QString CategoryTreeModel::name(const Place &place) const
{
    switch (place.view) {
    case EntryView::All:
        break;
    case EntryView::Favourites:
        return tr("Favourites");
    case EntryView::Recent:
        //: View of the entries that were seen last
        return tr("Recently seen");
    case EntryView::DatesToWatch:
        //: View of the entries that name a date that has passed, or whose review is due
        return tr("Dates to watch");
    case EntryView::NoCategory:
        //: Below the categories: the entries that stand in none
        return tr("No category");
    }
    if (place.category.value == 0) {
        //: First row of the left pane: every entry
        return tr("All");
    }
    const Category *category = m_categories.find(place.category);
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
    const Place &place = nodeAt(index)->place;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? name(place) : countText(place);
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? QVariant(name(place)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == CountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case PlaceRole:
        return QVariant::fromValue(place);
    case HeadingRole:
        return heading(index);
    case EntriesRole:
        return entriesAt(place);
    case HitsRole:
        return hitsAt(place);
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

QString CategoryTreeModel::heading(const QModelIndex &index) const
{
    if (index.parent().isValid())
        return {};
    if (index.row() == 0) {
        //: Heading above the views in the left pane: all, favourites, ...
        return tr("Views");
    }
    //: Heading above the categories in the left pane
    return index.row() == viewCount ? tr("Categories") : QString();
}

qsizetype CategoryTreeModel::entriesAt(const Place &place) const
{
    return place.view == EntryView::All ? m_entries.value(place.category) : m_viewCounts.value(place.view);
}

qsizetype CategoryTreeModel::hitsAt(const Place &place) const
{
    if (!m_hits)
        return -1;
    return place.view == EntryView::All ? m_hits->value(place.category) : m_viewHits.value(place.view);
}

QString CategoryTreeModel::countText(const Place &place) const
{
    const QLocale locale;
    const QString entries = locale.toString(entriesAt(place));
    return hitsAt(place) < 0 ? entries : locale.toString(hitsAt(place)) + u'/' + entries;
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
