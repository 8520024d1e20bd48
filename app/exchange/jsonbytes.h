// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

class QIODevice;

namespace sokuto {

class WorkWatch;

/// A place that an editor can go to; both from 1, the column in characters.
struct JsonPlace
{
    qsizetype line = 1;
    qsizetype column = 1;
    bool operator==(const JsonPlace &) const = default;
};

/// The bytes of a JSON, one by one and without a byte order mark, and where they stand. Nobody else reads
/// from the device meanwhile.
class JsonBytes final
{
public:
    /// No more than `most` bytes come out, unless somebody says otherwise with allow().
    JsonBytes(QIODevice &device, WorkWatch &watch, qint64 most);
    Q_DISABLE_COPY_MOVE(JsonBytes)
    ~JsonBytes() = default;

    /// Also when it is cancelled, and when no more are allowed.
    bool atEnd() { return m_allowed <= 0 || (m_next == m_chunk.size() && !fill()); }
    /// The next one; not at the end. JSON has no use for a 0, which its parser takes for the end: it is
    /// another byte that JSON has no use for.
    char peek() const { return m_chunk.at(m_next) == 0 ? '\1' : m_chunk.at(m_next); }
    void step();

    /// So many may follow.
    void allow(qint64 most) { m_allowed = most; }
    qint64 allowed() const { return m_allowed; }

    /// Of the last byte.
    JsonPlace place() const { return m_place; }
    /// Behind the last byte.
    JsonPlace placeBehind() const { return m_behind; }
    /// What follows is another token: a text, a number, a word or a bracket.
    void expectToken() { m_expectsToken = true; }
    /// Of the first byte of the token that was expected; of the last byte while there is none.
    JsonPlace tokenPlace() const { return m_expectsToken ? m_place : m_tokenAt; }

private:
    bool fill();

    QIODevice &m_device;
    WorkWatch &m_watch;
    qint64 m_allowed;
    QByteArray m_chunk;
    qsizetype m_next = 0; ///< In the chunk.
    JsonPlace m_place;
    JsonPlace m_behind;
    JsonPlace m_tokenAt;
    bool m_expectsToken = true;
};

} // namespace sokuto
