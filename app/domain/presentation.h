// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datemention.h"
#include "domain/textlink.h"

namespace sokuto {

/// One line or paragraph of an answer as the screen shows it.
struct TextBlock
{
    enum class Kind : quint8 {
        Paragraph,
        Heading, ///< ■…, ◎…, 【…】, --…-- standing above text.
        Item, ///< ①…, ・…, ●…
        Note, ///< ※…, （参考）…, （注）…
        Continuation, ///< Belongs to the item above it and is indented with it.
    };
    Kind kind = Kind::Paragraph;
    TextSpan span; ///< Without the white space around it; may be empty only when the whole text is.
    /// Code units at the start that hang to the left of the lines below: marker and white space after it.
    qsizetype marker = 0;
    /// True for the first block and after a stored line end; the other breaks are the screen's.
    bool startsParagraph = false;
    bool operator==(const TextBlock &) const = default;
};

/// What the screen adds to a plain answer, as spans of the ORIGINAL text. Invariants: blocks are ascending
/// and disjoint; between them lies nothing but white space; links, references and dates are each ascending
/// and disjoint from one another, and none crosses the border of a block.
struct Presentation
{
    QList<TextBlock> blocks;
    QList<TextLink> links;
    QList<EntryReference> references;
    QList<DateMention> dates;
    bool operator==(const Presentation &) const = default;
};

Presentation present(QStringView text, const Snapshot &snapshot);
/// One paragraph for each stored line and nothing else, for questions.
Presentation presentLines(QStringView text);

} // namespace sokuto
