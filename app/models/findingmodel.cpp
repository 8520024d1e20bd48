// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingmodel.h"

#include "models/entrytablemodel.h" // MatchSpan as a metatype

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// The internal id of a title; a finding carries the row of its title plus one.
constexpr quintptr titleId = 0;
constexpr qsizetype mostDescribed = 200; ///< A few screens of them.

} // namespace

FindingModel::FindingModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void FindingModel::setItems(const QList<FindingItem> &items, Describe describe)
{
    beginResetModel();
    m_groups.clear();
    m_described.clear();
    m_describe = std::move(describe);
    QHash<CheckRule, qsizetype> groupOf;
    for (const FindingItem &item : items) {
        if (!groupOf.contains(item.rule)) {
            groupOf.insert(item.rule, m_groups.size());
            m_groups.append(QList<FindingItem>());
        }
        m_groups[groupOf.value(item.rule)].append(item);
    }
    endResetModel();
}

std::optional<FindingRow> FindingModel::rowAt(const QModelIndex &index) const
{
    const FindingItem *item = itemAt(index);
    if (!item)
        return std::nullopt;
    if (const auto known = m_described.constFind(item->number); known != m_described.constEnd())
        return *known;
    if (m_described.size() >= mostDescribed)
        m_described.clear();
    return *m_described.insert(item->number, m_describe(item->number));
}

const FindingItem *FindingModel::itemAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == titleId)
        return nullptr;
    Q_ASSERT(checkIndex(index));
    return &m_groups[qsizetype(index.internalId()) - 1][index.row()];
}

QModelIndex FindingModel::indexOf(const QString &key) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        for (int row = 0; row < m_groups[group].size(); ++row) {
            if (m_groups[group][row].key == key)
                return createIndex(row, 0, quintptr(group) + 1);
        }
    }
    return {};
}

QModelIndex FindingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : titleId);
}

QModelIndex FindingModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == titleId)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, titleId);
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == titleId ? int(m_groups[parent.row()].size()) : 0;
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return 1;
}

QVariant FindingModel::headingData(int group, int role) const
{
    const QList<FindingItem> &rows = m_groups[group];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QString(rowAt(index(0, 0, index(group, 0)))->title % u"  "_s % QString::number(rows.size()));
    case HeadingRole:
        return true;
    case RuleRole:
        return int(rows.first().rule);
    default:
        return {};
    }
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FindingItem *item = itemAt(index);
    if (!item)
        return headingData(index.row(), role);
    if (role == HeadingRole)
        return false;
    if (role == RuleRole)
        return int(item->rule);
    return wordsData(index, role);
}

QVariant FindingModel::wordsData(const QModelIndex &index, int role) const
{
    const auto row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return QString(row->no % u' ' % row->question);
    case Qt::AccessibleTextRole:
        return QString(row->no % u' ' % row->question % u'\n' % row->message % u'\n' % row->place);
    case NoRole:
        return row->no;
    case QuestionRole:
        return row->question;
    case PlaceRole:
        return row->place;
    case MarksRole:
        return QVariant::fromValue(
            row->mark.length > 0 ? QList<MatchSpan>{{row->mark, MatchKind::AsWritten}} : QList<MatchSpan>());
    case MessageRole:
        return row->message;
    case DismissedRole:
        return row->dismissed;
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section != 0 || orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Heading of the list of findings, read by assistive technology only
    return tr("Findings");
}

Qt::ItemFlags FindingModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace sokuto
