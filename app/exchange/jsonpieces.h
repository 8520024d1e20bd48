// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonplace.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

class QIODevice;

namespace sokuto {

/// Cuts the JSON of an FAQ into the elements of its long lists and the frame around them, so that only one
/// element is in memory at a time. It follows brackets and strings and refuses nothing: what is damaged comes
/// out as a piece or a frame that no parser takes.
class JsonPieces final
{
public:
    /// `longest` = bytes that an element, or the frame, may have; the cut is made there and nothing follows.
    explicit JsonPieces(QIODevice &device, qsizetype longest = 64'000'000);
    Q_DISABLE_COPY_MOVE(JsonPieces)
    ~JsonPieces() = default;

    /// To the next element; false = there is none, and the frame is whole.
    bool next();

    /// The list of the element: "categories", "entries" or "synonymGroups".
    const QByteArray &list() const { return m_list; }
    /// The element as it is written, up to the comma or bracket behind it.
    const QByteArray &text() const { return m_piece; }
    JsonPlace placeInPiece(qsizetype offset) const;

    /// Everything else, with a 0 in the place of every element.
    const QByteArray &frame() const { return m_frame; }
    JsonPlace placeInFrame(qsizetype offset) const;

    /// Something was longer than the longest.
    bool isCut() const { return m_cut; }

private:
    /// Where the frame goes on behind an element.
    struct Seam
    {
        qsizetype offset = 0;
        JsonPlace place;
    };

    bool fill();
    bool endsPiece(char c) const;
    bool beginsPiece(char c) const;
    void take(char c);
    void follow(char c);
    void open(char c);
    void countPlace(char c);

    QIODevice &m_device;
    qsizetype m_longest;
    QByteArray m_chunk;
    qsizetype m_next = 0; ///< In the chunk.
    JsonPlace m_place; ///< Of m_next.

    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    QByteArray m_string; ///< The last one in the frame, as it is written.
    QByteArray m_key; ///< The last string with a colon behind it.
    bool m_inFaq = false; ///< Within the object "sokuto-faq".
    bool m_inList = false; ///< Within a long list of it.

    bool m_inPiece = false;
    bool m_cut = false;
    QByteArray m_list;
    QByteArray m_piece;
    JsonPlace m_pieceAt;
    QByteArray m_frame;
    QList<Seam> m_seams{{}};
};

} // namespace sokuto
