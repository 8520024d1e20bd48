// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shownlines.h"

#include <algorithm>

namespace sokuto {

namespace {

/// What begins a new paragraph in a text document, save for LF.
bool isOtherLineEnd(QChar c)
{
    return c == u'\r' || c == QChar::ParagraphSeparator || c == u'\uFDD0' || c == u'\uFDD1';
}

} // namespace

ShownLines::ShownLines(const QString &stored)
    : m_stored(stored)
{
    if (std::none_of(stored.cbegin(), stored.cend(), isOtherLineEnd)) {
        m_shown = stored;
        return;
    }
    m_shown.reserve(stored.size());
    for (qsizetype i = 0; i < stored.size(); ++i) {
        const QChar c = stored[i];
        m_shown += isOtherLineEnd(c) ? QChar(u'\n') : c;
        if (c == u'\r' && i + 1 < stored.size() && stored[i + 1] == u'\n')
            m_dropped.append(++i);
    }
}

qsizetype ShownLines::shownAt(qsizetype stored) const
{
    return stored - (std::lower_bound(m_dropped.cbegin(), m_dropped.cend(), stored) - m_dropped.cbegin());
}

qsizetype ShownLines::storedAt(qsizetype shown) const
{
    qsizetype more = 0;
    while (more < m_dropped.size() && m_dropped[more] - more <= shown)
        ++more;
    return shown + more;
}

TextSpan ShownLines::shownSpan(TextSpan stored) const
{
    const qsizetype start = shownAt(stored.start);
    return {start, shownAt(stored.start + stored.length) - start};
}

QString ShownLines::edited(QStringView now) const
{
    const qsizetype shorter = std::min(m_shown.size(), now.size());
    qsizetype head = 0;
    while (head < shorter && m_shown[head] == now[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && m_shown[m_shown.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    QString text = m_stored.first(storedAt(head));
    const auto append = [&text](QStringView more) {
        // Two line ends must not become one; nor those before them in turn.
        for (qsizetype i = text.size() - 1; more.startsWith(u'\n') && i >= 0 && text[i] == u'\r'; --i)
            text[i] = u'\n';
        text += more;
    };
    append(now.sliced(head, now.size() - head - tail));
    append(QStringView(m_stored).sliced(storedAt(m_shown.size() - tail)));
    return text;
}

} // namespace sokuto
