// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/presentation.h"

#include "domain/blocksplitter.h"

namespace sokuto {

namespace {

bool isSameKindOfItem(const BlockPiece &a, const BlockPiece &b)
{
    return a.marker && b.marker && a.marker->kind == b.marker->kind && a.marker->style == b.marker->style
        && (a.marker->kind == TextMarker::Kind::Number || a.marker->sign == b.marker->sign);
}

TextBlock::Kind kindOf(const QList<BlockPiece> &pieces, qsizetype i, QStringView text)
{
    const BlockPiece &piece = pieces[i];
    if (!piece.marker)
        return TextBlock::Kind::Paragraph;
    const QStringView content = text.sliced(piece.block.span.start, piece.block.span.length);
    const bool hasText = i + 1 < pieces.size() && !isSameKindOfItem(piece, pieces[i + 1]);
    switch (piece.marker->kind) {
    case TextMarker::Kind::Sign:
        return hasText && !content.contains(u'。') ? TextBlock::Kind::Heading : TextBlock::Kind::Item;
    case TextMarker::Kind::Title:
        return hasText && content.size() <= piece.marker->length ? TextBlock::Kind::Heading
                                                                 : TextBlock::Kind::Paragraph;
    case TextMarker::Kind::Note:
    case TextMarker::Kind::Remark:
        return TextBlock::Kind::Note;
    default:
        return TextBlock::Kind::Item;
    }
}

/// Paragraphs between ① and ②, and those that say what to do in the case an item states, belong to the item.
void attachContinuations(QList<BlockPiece> &pieces, QStringView text)
{
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (pieces[i].block.kind != TextBlock::Kind::Item)
            continue;
        qsizetype next = i + 1;
        while (next < pieces.size() && !pieces[next].marker && !pieces[next].afterBlankLine)
            ++next;
        const TextSpan span = pieces[i].block.span;
        const bool numberGoesOn = next < pieces.size() && isSameKindOfItem(pieces[i], pieces[next])
            && pieces[i].marker->kind == TextMarker::Kind::Number
            && pieces[next].marker->number == pieces[i].marker->number + 1;
        if (!numberGoesOn && !statesCase(text.sliced(span.start, span.length)))
            continue;
        for (qsizetype j = i + 1; j < next; ++j)
            pieces[j].block.kind = TextBlock::Kind::Continuation;
    }
}

template <typename Mention>
void keepInsideBlocks(QList<Mention> &mentions, const QList<TextBlock> &blocks)
{
    mentions.removeIf([&blocks](const Mention &mention) {
        const auto block = firstEndingAfter(
            blocks, mention.span.start, [](const TextBlock &candidate) { return candidate.span; });
        return block == blocks.end() || mention.span.start < block->span.start
            || mention.span.end() > block->span.end();
    });
}

/// Removes the mentions that touch a span that is already taken, and takes the rest.
template <typename Mention>
void claim(QList<Mention> &mentions, QList<TextSpan> &taken)
{
    mentions.removeIf([&taken](const Mention &mention) {
        const auto span =
            firstEndingAfter(taken, mention.span.start, [](const TextSpan &candidate) { return candidate; });
        return span != taken.end() && span->start < mention.span.end();
    });
    for (const Mention &mention : std::as_const(mentions))
        taken.append(mention.span);
    std::sort(taken.begin(), taken.end(), [](TextSpan a, TextSpan b) { return a.start < b.start; });
}

} // namespace

Presentation present(QStringView text, const Snapshot &snapshot)
{
    Presentation presentation{{}, findLinks(text), findReferences(text, snapshot), findDates(text)};
    QList<TextSpan> taken;
    claim(presentation.links, taken);
    claim(presentation.dates, taken);
    claim(presentation.references, taken);

    QList<BlockPiece> pieces = splitIntoBlocks(text, taken, presentation.links);
    for (qsizetype i = 0; i < pieces.size(); ++i)
        pieces[i].block.kind = kindOf(pieces, i, text);
    attachContinuations(pieces, text);
    for (const BlockPiece &piece : std::as_const(pieces))
        presentation.blocks.append(piece.block);

    keepInsideBlocks(presentation.links, presentation.blocks);
    keepInsideBlocks(presentation.dates, presentation.blocks);
    keepInsideBlocks(presentation.references, presentation.blocks);
    return presentation;
}

Presentation presentLines(QStringView text)
{
    Presentation presentation;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && !isLineEnd(text[end]))
            ++end;
        const qsizetype next = end + 1;
        while (start < end && isBlank(text[start]))
            ++start;
        while (end > start && isBlank(text[end - 1]))
            --end;
        if (end > start)
            presentation.blocks.append({TextBlock::Kind::Paragraph, {start, end - start}, 0, true});
        start = next;
    }
    return presentation;
}

} // namespace sokuto
