// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/presentation.h"
#include "search/hit.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QTextCursor>

class QTextDocument;

namespace sokuto {

struct Colors;

/// Everything that is shown of a text, by value.
struct AnswerContent
{
    QString text;
    Presentation presentation;
    QList<MatchSpan> marks;
    QDate today; ///< Dates before it are marked as passed; null = none is.
    bool operator==(const AnswerContent &) const = default;
};

/// Fills a document with a plain text through character and block formats only, and knows which place of the
/// document is which place of the text. Dates are held together by word joiners, which are the document's
/// alone.
class AnswerDocument
{
    Q_DECLARE_TR_FUNCTIONS(AnswerDocument)

public:
    explicit AnswerDocument(QTextDocument *document)
        : m_document(document)
    {
    }

    /// `linePitch`: space from line to line in letter heights of the document's font.
    void fill(const AnswerContent &content, const Colors &colors, qreal linePitch);
    const AnswerContent &content() const { return m_content; }

    /// Where the text continues at a position of the document; `after` = the end of the last line is the end
    /// of the text, white space behind it included.
    qsizetype storedPosition(int documentPosition, bool after = false) const;
    int documentPosition(qsizetype stored) const;
    /// Links and references, in the order of the text.
    QList<TextSpan> anchors() const;
    /// The link or reference of an anchor's name; null when it is none.
    const TextLink *linkOf(const QUrl &anchor) const;
    const EntryReference *referenceOf(const QUrl &anchor) const;
    /// Grounds of what met the query, in the document's coordinates.
    QList<QRectF> markedRects() const;

private:
    /// A stretch that is the same here and there: where it begins.
    struct Segment
    {
        int document = 0;
        TextSpan stored;
    };

    void insertBlock(QTextCursor &cursor, const TextBlock &block, bool first);
    void insertRun(QTextCursor &cursor, TextSpan run);
    QTextCharFormat runFormat(const QTextCursor &cursor, qsizetype start) const;
    QTextBlockFormat blockFormat(const TextBlock &block, bool first) const;
    void addMarkedRects(const Segment &segment, TextSpan marked, QList<QRectF> &rects) const;

    QTextDocument *m_document;
    const Colors *m_colors = nullptr;
    qreal m_linePitch = 1.8;
    AnswerContent m_content;
    QList<Segment> m_segments;
};

} // namespace sokuto
