// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonplace.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace sokuto {

namespace {

/// Steps through a JSON that the parser has found whole: it keeps within its bytes and asks for no more.
class JsonWalker
{
public:
    explicit JsonWalker(QByteArrayView json)
        : m_json(json)
    {
        skipSpace();
    }

    qsizetype position() const { return m_position; }

    /// To the value of a member or an element; false = there is none, and nothing is moved.
    bool enter(const QString &step)
    {
        const qsizetype start = m_position;
        const bool object = at('{');
        if (!object && !at('['))
            return false;
        const qsizetype wanted = object ? -1 : step.toLongLong();
        move();
        for (qsizetype index = 0; m_position < m_json.size() && !at('}') && !at(']'); ++index) {
            const bool found = object ? takeKey() == step.toUtf8() : index == wanted;
            if (found)
                return true;
            skipValue();
            if (at(','))
                move();
        }
        m_position = start;
        return false;
    }

private:
    bool at(char c) const { return m_position < m_json.size() && m_json[m_position] == c; }

    void move()
    {
        ++m_position;
        skipSpace();
    }

    void skipSpace()
    {
        while (m_position < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[m_position]))
            ++m_position;
    }

    /// As it is written; steps over the colon as well.
    QByteArrayView takeKey()
    {
        const qsizetype start = m_position + 1;
        skipString();
        const QByteArrayView key = m_json.sliced(start, std::max<qsizetype>(m_position - 1 - start, 0));
        skipSpace();
        move();
        return key;
    }

    void skipString()
    {
        for (++m_position; m_position < m_json.size() && m_json[m_position] != '"'; ++m_position) {
            if (m_json[m_position] == '\\')
                ++m_position;
        }
        m_position = std::min(m_position + 1, m_json.size());
    }

    void skipValue()
    {
        qsizetype depth = 0;
        while (m_position < m_json.size()) {
            const char c = m_json[m_position];
            if (depth == 0 && (c == ',' || c == '}' || c == ']'))
                return;
            if (c == '"') {
                skipString();
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            ++m_position;
        }
    }

    QByteArrayView m_json;
    qsizetype m_position = 0;
};

} // namespace

JsonPlace jsonPlaceAt(QByteArrayView json, qsizetype offset)
{
    const QByteArrayView before = json.first(std::clamp<qsizetype>(offset, 0, json.size()));
    const qsizetype feed = before.lastIndexOf('\n');
    const QByteArrayView line = before.sliced(feed + 1);
    return {std::count(before.begin(), before.end(), '\n') + 1, QString::fromUtf8(line).size() + 1};
}

qsizetype jsonOffsetOf(QByteArrayView json, const QString &path)
{
    JsonWalker walker(json);
    for (const QString &step : path.split(u'/')) {
        if (!walker.enter(step))
            break;
    }
    return walker.position();
}

} // namespace sokuto
