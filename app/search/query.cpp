// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"

#include "search/characters.h"
#include "text/normalizer.h"

#include <array>
#include <optional>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

// Nobody types more; what is pasted beyond it is not looked at.
constexpr qsizetype longestQuery = 400;

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'‟';
}

class Parser
{
public:
    explicit Parser(QStringView typed)
        : m_typed(typed)
        , m_normalized(normalize(typed))
        , m_text(m_normalized.text)
    {
    }

    QList<QueryPiece> parse()
    {
        while (skipSpace())
            readPiece();
        return m_pieces;
    }

    /// Of the words and phrases, as they were typed.
    const QStringList &wordsTyped() const { return m_wordsTyped; }

private:
    bool skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    void readPiece()
    {
        m_start = m_at;
        const QChar first = m_text[m_at];
        if (first == u'-' && isMinus()) {
            ++m_at;
            add(QueryKind::Excluded, readValue());
            return;
        }
        if (isQuote(first)) {
            add(QueryKind::Exact, readValue());
            return;
        }
        if (const auto field = readField()) {
            add(*field, readValue());
            return;
        }
        add(QueryKind::Words, readWord());
    }

    /// The key for it, in either width. A dash (― – —) is normalized to the same sign but stands in
    /// sentences, and a pasted one must not exclude what follows it.
    bool isMinus() const
    {
        const QChar typed = m_typed[m_normalized.origin[m_at]];
        const bool alone = m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'-';
        return alone && (typed == u'-' || typed == u'\uFF0D' || typed == u'\u2212');
    }

    /// A quoted text, whatever it contains, or all up to the next white space.
    QString readValue()
    {
        if (m_at >= m_text.size() || !isQuote(m_text[m_at]))
            return readWord();
        const qsizetype start = ++m_at;
        while (m_at < m_text.size() && !isQuote(m_text[m_at]))
            ++m_at;
        QString value = m_text.mid(start, m_at - start).trimmed();
        ++m_at;
        return value;
    }

    QString readWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace())
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    std::optional<QueryKind> readField()
    {
        static constexpr std::array<std::pair<QStringView, QueryKind>, 8> names{{
            {u"分類:", QueryKind::Category},
            {u"category:", QueryKind::Category},
            {u"no:", QueryKind::No},
            {u"no.:", QueryKind::No},
            {u"no.", QueryKind::No},
            {u"番号:", QueryKind::No},
            {u"出典:", QueryKind::Source},
            {u"source:", QueryKind::Source},
        }};
        for (const auto &[name, kind] : names) {
            if (QStringView(m_text).mid(m_at).startsWith(name)) {
                m_at += name.size();
                return kind;
            }
        }
        return std::nullopt;
    }

    void add(QueryKind kind, QString text)
    {
        const QString typed = m_text.mid(m_start, m_at - m_start).trimmed();
        if (text.isEmpty()) {
            m_pieces.append({QueryKind::Unfinished, typed, typed});
            return;
        }
        m_pieces.append({kind, std::move(text), typed});
        if (kind == QueryKind::Words || kind == QueryKind::Exact) {
            const qsizetype start = m_normalized.origin[m_start];
            const qsizetype end = m_at < m_text.size() ? m_normalized.origin[m_at] : m_typed.size();
            m_wordsTyped.append(m_typed.sliced(start, end - start).trimmed().toString());
        }
    }

    QStringView m_typed;
    NormalizedText m_normalized;
    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_start = 0; ///< Of the piece that is being read.
    QList<QueryPiece> m_pieces;
    QStringList m_wordsTyped;
};

} // namespace

QList<QueryPiece> parseQuery(QStringView typed)
{
    return Parser(typed.left(longestQuery)).parse();
}

QString withoutFilters(QStringView typed)
{
    Parser parser(typed.left(longestQuery));
    parser.parse();
    return parser.wordsTyped().join(u' ');
}

} // namespace sokuto
