// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonbytes.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <utility>

namespace sokuto {

/// A JSON value that grows part by part and knows where its parts began.
class JsonTree final
{
public:
    /// Begins an object or a list, where a value may stand.
    void open(bool isList, JsonPlace place);
    /// The name of the next value in an object.
    void setKey(const QString &key) { m_levels.last().key = key; }
    /// A value that is whole.
    void add(const QJsonValue &value, JsonPlace place);
    /// Ends what was opened last.
    void close();
    void clear();

    /// How many objects and lists are open.
    qsizetype depth() const { return m_levels.size(); }
    /// The innermost of them is a list.
    bool isInList() const { return !m_levels.isEmpty() && m_levels.constLast().isList; }
    /// The names on the way to the next value, as far as they are those of objects: {"sokuto-faq",
    /// "entries"}.
    QStringList keys() const;
    /// How many values there were; a member that comes twice counts twice.
    qsizetype size() const { return m_nodes.size(); }

    /// The whole, when nothing is open. Of members with one name the last one counts.
    const QJsonValue &value() const { return m_value; }
    /// Where the value at a path such as "sokuto-faq/entries/3/no" begins; where its nearest owner does when
    /// it is not there.
    JsonPlace placeOf(const QString &path) const;

private:
    struct Level
    {
        bool isList = false;
        qsizetype node = 0;
        QString key;
        QList<std::pair<QString, QJsonValue>> members;
        QJsonArray list;
    };
    struct Node
    {
        qsizetype owner = -1;
        QString step; ///< Name or number in its owner.
        JsonPlace place;
    };

    void note(JsonPlace place);
    void put(const QJsonValue &value);

    QList<Level> m_levels;
    QList<Node> m_nodes;
    QJsonValue m_value;
};

} // namespace sokuto
