// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/blocksplitter.h"

#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// Shorter pieces than this may be a name or a label with a space in it; longer ones were lines of their own.
constexpr qsizetype shortestLine = 10;
/// How far a closing bracket or the end of a sentence is looked for; no text may make this slow.
constexpr qsizetype longestLook = 600;

/// Japanese letters and signs, which are not separated by spaces in ordinary prose.
bool isWide(QChar c)
{
    return c.unicode() >= 0x2E80 || (c.unicode() >= 0x2460 && c.unicode() <= 0x27BF) || c == u'※';
}

bool isHiragana(QChar c)
{
    return c >= u'ぁ' && c <= u'ゟ';
}

bool startsWithAny(QStringView text, std::initializer_list<QStringView> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
        [text](QStringView beginning) { return text.startsWith(beginning); });
}

bool endsWithAny(QStringView text, std::initializer_list<QStringView> endings)
{
    return std::any_of(
        endings.begin(), endings.end(), [text](QStringView ending) { return text.endsWith(ending); });
}

/// 「。」, also behind a bracket that closes after it.
bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && u"」』）)"_s.contains(text.back()))
        text.chop(1);
    return text.endsWith(u'。');
}

/// Words that go on with the sentence before the space.
bool continuesSentence(QStringView text)
{
    return startsWithAny(text,
               {u"ので", u"のに", u"のため", u"のよう", u"により", u"によ", u"について", u"において", u"に関",
                   u"に対", u"として", u"という", u"といった", u"とき", u"こと", u"ため", u"ください",
                   u"ます", u"です", u"する", u"した", u"等"})
        || (text.size() > 1 && u"をがはにのともへ"_s.contains(text.front()) && !isHiragana(text[1]));
}

/// Cuts a text into blocks, front to back.
class Splitter
{
public:
    /// `unbreakable` ascending and disjoint.
    Splitter(QStringView text, const QList<TextSpan> &unbreakable, const QList<TextLink> &links)
        : m_text(text)
        , m_markers(text)
        , m_unbreakable(unbreakable)
        , m_links(links)
    {
    }

    QList<BlockPiece> run();

private:
    void splitLine(qsizetype start, qsizetype end, bool afterBlankLine);
    /// Opens a piece at `position` and gives where its text begins.
    qsizetype begin(qsizetype position, Before before, bool startsParagraph);
    void finish(qsizetype end);
    /// Where the next piece begins after the white space [from, to); -1 = the space belongs to the line.
    bool breaksAtSpace(qsizetype from, qsizetype to, qsizetype lineEnd) const;
    bool isConnector(qsizetype position, qsizetype lineEnd, qsizetype *end) const;
    qsizetype skipUnbroken(qsizetype position, qsizetype lineEnd) const;
    qsizetype endOfBlank(qsizetype position, qsizetype lineEnd) const;
    bool sentenceFollows(qsizetype position, qsizetype lineEnd) const;

    QStringView m_text;
    MarkerReader m_markers;
    const QList<TextSpan> &m_unbreakable;
    const QList<TextLink> &m_links;
    QList<BlockPiece> m_pieces;
};

QList<BlockPiece> Splitter::run()
{
    bool blankLine = false;
    for (qsizetype position = 0; position < m_text.size();) {
        qsizetype end = position;
        while (end < m_text.size() && !isLineEnd(m_text[end]))
            ++end;
        qsizetype start = endOfBlank(position, end);
        qsizetype last = end;
        while (last > start && isBlank(m_text[last - 1]))
            --last;
        if (last > start)
            splitLine(start, last, blankLine);
        blankLine = last == start;
        position = end + 1;
        if (end + 1 < m_text.size() && m_text[end] == u'\r' && m_text[end + 1] == u'\n')
            ++position;
    }
    return m_pieces;
}

void Splitter::splitLine(qsizetype start, qsizetype end, bool afterBlankLine)
{
    qsizetype position = begin(start, Before::LineStart, true);
    m_pieces.last().afterBlankLine = afterBlankLine;
    while (position < end) {
        const qsizetype jump = skipUnbroken(position, end);
        if (jump > position) {
            position = jump;
            continue;
        }
        if (isBlank(m_text[position])) {
            const qsizetype next = endOfBlank(position, end);
            qsizetype connectorEnd = next;
            if (m_markers.at(next, Before::Space) || breaksAtSpace(position, next, end)) {
                finish(position);
                position = begin(next, Before::Space, false);
            } else {
                position = isConnector(next, end, &connectorEnd) ? connectorEnd : next;
            }
            continue;
        }
        if (position > m_pieces.last().block.span.start) {
            const QChar previous = m_text[position - 1];
            const Before before = u"。：:"_s.contains(previous) ? Before::SentenceEnd
                : u"）)」』】"_s.contains(previous)             ? Before::Bracket
                                                                : Before::Text;
            if (m_markers.at(position, before)) {
                finish(position);
                position = begin(position, before, false);
                continue;
            }
        }
        ++position;
    }
    finish(end);
}

qsizetype Splitter::begin(qsizetype position, Before before, bool startsParagraph)
{
    BlockPiece piece;
    piece.marker = m_markers.at(position, before);
    piece.block.span = {position, 0};
    piece.block.startsParagraph = startsParagraph;
    if (piece.marker) {
        m_markers.accept(*piece.marker);
        const bool hangs =
            piece.marker->kind != TextMarker::Kind::Title && piece.marker->kind != TextMarker::Kind::Remark;
        piece.block.marker = hangs ? piece.marker->length : 0;
    }
    m_pieces.append(piece);
    // A title's own white space may end it; every other marker keeps its white space.
    if (piece.marker && piece.marker->kind == TextMarker::Kind::Title) {
        qsizetype end = position + piece.marker->length;
        while (isBlank(m_text[end - 1]))
            --end;
        return end;
    }
    return position + (piece.marker ? piece.marker->length : 0);
}

void Splitter::finish(qsizetype end)
{
    TextSpan &span = m_pieces.last().block.span;
    while (end > span.start && isBlank(m_text[end - 1]))
        --end;
    span.length = end - span.start;
    m_pieces.last().block.marker = std::min(m_pieces.last().block.marker, span.length);
}

qsizetype Splitter::endOfBlank(qsizetype position, qsizetype lineEnd) const
{
    while (position < lineEnd && isBlank(m_text[position]))
        ++position;
    return position;
}

/// Past a link, a date or a bracket: nothing inside is torn apart.
qsizetype Splitter::skipUnbroken(qsizetype position, qsizetype lineEnd) const
{
    const auto span =
        firstEndingAfter(m_unbreakable, position, [](const TextSpan &candidate) { return candidate; });
    if (span != m_unbreakable.end() && span->start <= position)
        return std::min(span->end(), lineEnd);
    static constexpr QStringView opening = u"（(「『";
    static constexpr QStringView closing = u"）)」』";
    const qsizetype pair = opening.indexOf(m_text[position]);
    if (pair < 0)
        return position;
    int depth = 0;
    for (qsizetype i = position; i < std::min(lineEnd, position + longestLook); ++i) {
        if (m_text[i] == opening[pair])
            ++depth;
        else if (m_text[i] == closing[pair] && --depth == 0)
            return i + 1;
    }
    return position;
}

/// 「又は」 alone between two items stays at the end of the first.
bool Splitter::isConnector(qsizetype position, qsizetype lineEnd, qsizetype *end) const
{
    for (const QStringView word : {u"又は", u"または", u"及び", u"および", u"若しくは", u"もしくは", u"且つ",
             u"かつ", u"あるいは", u"或いは"}) {
        const qsizetype after = position + word.size();
        if (after >= lineEnd || !m_text.sliced(position).startsWith(word) || !isBlank(m_text[after]))
            continue;
        if (m_markers.at(endOfBlank(after, lineEnd), Before::Space)) {
            *end = after;
            return true;
        }
    }
    return false;
}

/// True when a whole sentence stands between `position` and the next marker.
bool Splitter::sentenceFollows(qsizetype position, qsizetype lineEnd) const
{
    for (qsizetype i = position; i < std::min(lineEnd, position + longestLook); ++i) {
        if (m_text[i] == u'。')
            return true;
        if (i > position && isBlank(m_text[i - 1]) && m_markers.at(i, Before::Space))
            return false;
    }
    return false;
}

bool Splitter::breaksAtSpace(qsizetype from, qsizetype to, qsizetype lineEnd) const
{
    const BlockPiece &piece = m_pieces.last();
    const QStringView before = m_text.sliced(piece.block.span.start, from - piece.block.span.start);
    const QStringView after = m_text.sliced(to, lineEnd - to);
    const QStringView space = m_text.sliced(from, to - from);
    const QChar previous = before.isEmpty() ? QChar() : before.back();
    if (endsSentence(before))
        return true;
    // Typesetting puts an ideographic space after ！ and ？, and between a label and its value.
    if (space.count(u'\u3000') == space.size())
        return false;
    if (u"！？"_s.contains(previous))
        return isWide(after.front());
    qsizetype ignored = 0;
    if (!isWide(previous) || isConnector(to, lineEnd, &ignored)) {
        // An address that stands alone: what follows is a line of its own.
        const bool afterLink = std::any_of(m_links.begin(), m_links.end(), [from](const TextLink &link) {
            return link.kind == LinkKind::Web && link.span.end() <= from && from - link.span.end() <= 1;
        });
        const bool afterTitle = piece.marker && piece.marker->kind == TextMarker::Kind::Title;
        return (afterLink || afterTitle) && isWide(after.front()) && sentenceFollows(to, lineEnd);
    }
    if (continuesSentence(after) && isHiragana(previous))
        return false;
    if (piece.marker && piece.marker->kind != TextMarker::Kind::Note
        && piece.marker->kind != TextMarker::Kind::Remark)
        return statesCase(before) || (isWide(after.front()) && sentenceFollows(to, lineEnd));
    const auto nextSpace = std::find_if(after.begin(), after.end(), isBlank);
    return isWide(after.front()) && before.size() >= shortestLine && nextSpace - after.begin() >= shortestLine
        && !continuesSentence(after) && !u"のをにがはとへもやでてし、，・"_s.contains(previous);
}

} // namespace

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\u3000' || c == u'\u00A0';
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029' || c == u'\v' || c == u'\f';
}

bool statesCase(QStringView text)
{
    return endsWithAny(
        text, {u"場合", u"場合は", u"とき", u"ときは", u"ケース", u"の方", u"の方は", u"時", u"方法"});
}

QList<BlockPiece> splitIntoBlocks(
    QStringView text, const QList<TextSpan> &unbreakable, const QList<TextLink> &links)
{
    return Splitter(text, unbreakable, links).run();
}

} // namespace sokuto
