// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markup.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &paragraphTags()
{
    static const QSet<QString> tags{u"p"_s, u"div"_s, u"ul"_s, u"ol"_s, u"li"_s, u"dl"_s, u"dt"_s, u"dd"_s,
        u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"table"_s, u"tbody"_s, u"thead"_s, u"tr"_s,
        u"td"_s, u"th"_s, u"blockquote"_s, u"pre"_s, u"hr"_s, u"section"_s, u"article"_s};
    return tags;
}

const QSet<QString> &inlineTags()
{
    static const QSet<QString> tags{u"a"_s, u"b"_s, u"strong"_s, u"i"_s, u"em"_s, u"u"_s, u"s"_s, u"span"_s,
        u"font"_s, u"small"_s, u"big"_s, u"sup"_s, u"sub"_s, u"mark"_s, u"code"_s, u"wbr"_s, u"ruby"_s};
    return tags;
}

/// Empty when it is none that we know.
QString characterOf(const QString &entity)
{
    static const QHash<QString, QString> named{{u"amp"_s, u"&"_s}, {u"lt"_s, u"<"_s}, {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u" "_s}};
    if (!entity.startsWith(u'#'))
        return named.value(entity.toLower());
    const bool hexadecimal = entity.mid(1, 1).toLower() == u"x"_s;
    bool understood = false;
    const QStringView digits = QStringView(entity).mid(hexadecimal ? 2 : 1);
    const uint code = digits.toUInt(&understood, hexadecimal ? 16 : 10);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (!understood || code == 0 || code == '\r' || code > 0x10FFFF || surrogate)
        return {};
    return QStringView(QChar::fromUcs4(code)).toString();
}

class Cleaner
{
public:
    explicit Cleaner(QStringView cell)
        : m_cell(cell)
    {
    }

    PlainText run()
    {
        static const QRegularExpression markup(
            u"<(?<close>/?)(?<tag>[A-Za-z][A-Za-z0-9]*)(?<rest>(?:\\s[^<>]*)?)/?>|&(?<entity>[A-Za-z]+|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});"_s);
        auto matches = markup.globalMatch(m_cell.toString());
        qsizetype position = 0;
        while (matches.hasNext()) {
            const auto match = matches.next();
            const auto before = m_cell.sliced(position, match.capturedStart() - position);
            if (!take(match, before))
                continue;
            position = match.capturedEnd();
        }
        m_line += m_cell.sliced(position);
        if (m_found.isEmpty())
            return {m_cell.toString(), {}};
        if (!m_tags)
            return {m_line, m_found};
        endParagraph();
        return {m_paragraphs.join(u'\n'), m_found};
    }

private:
    /// False when the match is nothing but text.
    bool take(const QRegularExpressionMatch &match, QStringView before)
    {
        if (const QString entity = match.captured(u"entity"_s); !entity.isEmpty()) {
            const QString character = characterOf(entity);
            if (character.isEmpty())
                return false;
            m_line += before % character;
            note(match.captured());
            return true;
        }
        const QString tag = match.captured(u"tag"_s).toLower();
        const bool paragraph = paragraphTags().contains(tag);
        if (!paragraph && tag != u"br"_s && !inlineTags().contains(tag))
            return false;
        m_line += before;
        m_tags = true;
        const bool closes = !match.capturedView(u"close"_s).isEmpty();
        if (paragraph || tag == u"br"_s)
            endParagraph();
        else if (tag == u"a"_s)
            takeLink(closes, match.captured(u"rest"_s));
        note((closes ? u"</"_s : u"<"_s) + tag + u'>');
        return true;
    }

    void takeLink(bool closes, const QString &attributes)
    {
        static const QRegularExpression target(u"href\\s*=\\s*[\"']?([^\"'\\s>]+)"_s);
        if (!closes) {
            m_target = target.match(attributes).captured(1);
        } else if (!m_target.isEmpty()) {
            if (!m_line.endsWith(m_target))
                m_line += u" (" % m_target % u')';
            m_target.clear();
        }
    }

    void endParagraph()
    {
        const QString text = m_line.trimmed();
        if (!text.isEmpty())
            m_paragraphs.append(text);
        m_line.clear();
    }

    void note(const QString &markup)
    {
        if (!m_found.contains(markup))
            m_found.append(markup);
    }

    QStringView m_cell;
    QString m_line;
    QString m_target; ///< Of the link that is open.
    QStringList m_paragraphs;
    QStringList m_found;
    bool m_tags = false;
};

} // namespace

PlainText withoutMarkup(QStringView cell)
{
    if (!cell.contains(u'<') && !cell.contains(u'&'))
        return {cell.toString(), {}};
    return Cleaner(cell).run();
}

bool isControl(QChar c)
{
    return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == u'\uFFFE' || c == u'\uFFFF';
}

QString asCell(const QString &text)
{
    const bool controls = std::any_of(text.cbegin(), text.cend(), isControl);
    if (!controls && withoutMarkup(text).found.isEmpty())
        return text;
    QString escaped;
    for (const QChar c : text) {
        if (c == u'&')
            escaped += "&amp;"_L1;
        else if (c == u'<')
            escaped += "&lt;"_L1;
        else if (isControl(c))
            escaped += "&#x"_L1 + QString::number(c.unicode(), 16).toUpper() + u';';
        else
            escaped += c;
    }
    return escaped;
}

} // namespace sokuto
