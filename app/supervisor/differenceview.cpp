// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/differenceview.h"

#include "ui/colors.h"

#include <QtCore/QEvent>
#include <QtGui/QTextBlock>

namespace sokuto {

namespace {

struct Grounds
{
    QColor removed;
    QColor added;
};

Grounds groundsOf(const Colors &colors)
{
    return colors.dark ? Grounds{QColor(0x5a2a2e), QColor(0x1f4a33)}
                       : Grounds{QColor(0xfbdfe0), QColor(0xd9f2e1)};
}

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(10);
}

void DifferenceView::showFields(const QList<FieldDifference> &fields)
{
    m_fields = fields;
    m_sentence.clear();
    setAccessibleDescription(EntryDifference::inWords(fields));
    fill();
}

void DifferenceView::showSentence(const QString &sentence)
{
    m_fields.clear();
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    fill();
}

void DifferenceView::fill()
{
    const Colors &colors = Colors::of(palette());
    const Grounds grounds = groundsOf(colors);
    clear();
    QTextCursor cursor(document());
    QTextCharFormat muted;
    muted.setForeground(colors.muted);
    cursor.insertText(m_sentence, muted);
    for (const FieldDifference &field : std::as_const(m_fields)) {
        if (!document()->isEmpty()) {
            QTextBlockFormat gap;
            gap.setTopMargin(10);
            cursor.insertBlock(gap);
        }
        cursor.insertText(field.name, muted);
        cursor.insertBlock(QTextBlockFormat());
        for (const DiffPart &part : field.parts) {
            QTextCharFormat format;
            format.setForeground(colors.text);
            if (part.kind == DiffPart::Kind::Removed) {
                format.setBackground(grounds.removed);
                format.setFontStrikeOut(true);
            } else if (part.kind == DiffPart::Kind::Added) {
                format.setBackground(grounds.added);
                format.setFontUnderline(true);
            }
            cursor.insertText(part.text, format);
        }
    }
    moveCursor(QTextCursor::Start);
}

void DifferenceView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace sokuto
