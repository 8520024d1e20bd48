// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsontree.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace sokuto {

namespace {

/// Sorted before they go in: each finds its place at the end, and of one name the last stays.
QJsonObject objectOf(QList<std::pair<QString, QJsonValue>> members)
{
    std::stable_sort(members.begin(), members.end(),
        [](const auto &left, const auto &right) { return left.first < right.first; });
    QJsonObject object;
    for (const auto &[key, value] : std::as_const(members))
        object.insert(key, value);
    return object;
}

} // namespace

void JsonTree::open(bool isList, JsonPlace place)
{
    note(place);
    m_levels.append({.isList = isList, .node = m_nodes.size() - 1, .key = {}, .members = {}, .list = {}});
}

void JsonTree::add(const QJsonValue &value, JsonPlace place)
{
    note(place);
    put(value);
}

void JsonTree::close()
{
    Level level = m_levels.takeLast();
    put(level.isList ? QJsonValue(level.list) : QJsonValue(objectOf(std::move(level.members))));
}

void JsonTree::clear()
{
    m_levels.clear();
    m_nodes.clear();
    m_value = {};
}

QStringList JsonTree::keys() const
{
    QStringList keys;
    for (const Level &level : m_levels) {
        if (!level.isList)
            keys.append(level.key);
    }
    return keys;
}

void JsonTree::note(JsonPlace place)
{
    if (m_levels.isEmpty()) {
        m_nodes.append({-1, {}, place});
        return;
    }
    const Level &level = m_levels.constLast();
    m_nodes.append({level.node, level.isList ? QString::number(level.list.size()) : level.key, place});
}

void JsonTree::put(const QJsonValue &value)
{
    if (m_levels.isEmpty()) {
        m_value = value;
        return;
    }
    Level &level = m_levels.last();
    if (level.isList)
        level.list.append(value);
    else
        level.members.append({level.key, value});
}

JsonPlace JsonTree::placeOf(const QString &path) const
{
    qsizetype at = 0;
    for (const QString &step : path.split(u'/')) {
        const auto found = std::find_if(m_nodes.crbegin(), m_nodes.crend(),
            [at, &step](const Node &node) { return node.owner == at && node.step == step; });
        if (found == m_nodes.crend())
            break;
        at = std::distance(found, m_nodes.crend()) - 1;
    }
    return m_nodes.isEmpty() ? JsonPlace() : m_nodes.at(at).place;
}

} // namespace sokuto
