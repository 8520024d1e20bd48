// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editortext.h"

#include "ui/colors.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtWidgets/QScrollBar>

#include <cmath>

namespace sokuto {

namespace {

/// Puts `text` into the document by replacing only what differs.
void replaceDifference(QTextDocument *document, const QString &old, const QString &text)
{
    const qsizetype shorter = std::min(old.size(), text.size());
    qsizetype head = 0;
    while (head < shorter && old[head] == text[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && old[old.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    QTextCursor cursor(document);
    cursor.setPosition(int(head));
    cursor.setPosition(int(old.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(head, text.size() - head - tail));
}

} // namespace

EditorText::EditorText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLines(m_least, m_most);
    connect(this, &QPlainTextEdit::textChanged, this, &EditorText::changed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] {
        if (const int height = wantedHeight(); height != m_height) {
            m_height = height;
            updateGeometry();
        }
    });
}

void EditorText::setValue(const QString &value)
{
    const QString there = readBack();
    if (value == m_lines.stored() && there == m_lines.shown())
        return;
    const QScopedValueRollback setting(m_setting, true);
    m_lines = ShownLines(value);
    if (there.isEmpty())
        setPlainText(m_lines.shown());
    else
        replaceDifference(document(), there, m_lines.shown());
    paintMarks();
}

void EditorText::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (most > 100)
        policy.setVerticalPolicy(QSizePolicy::Expanding);
    setSizePolicy(policy);
    updateGeometry();
}

void EditorText::setMarks(const QList<TextSpan> &marks)
{
    m_marks = marks;
    paintMarks();
}

void EditorText::select(TextSpan span)
{
    const int last = document()->characterCount() - 1;
    const TextSpan shown = m_lines.shownSpan(span);
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(int(shown.start), 0, last));
    cursor.setPosition(std::clamp(int(shown.end()), 0, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

/// toPlainText() would turn no-break spaces into plain ones.
QString EditorText::readBack() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar(0xfdd0), u'\n');
    text.replace(QChar(0xfdd1), u'\n');
    return text;
}

void EditorText::changed()
{
    if (m_setting)
        return;
    const QString now = readBack();
    if (now == m_lines.shown()) // only formats, or an IME that is still composing
        return;
    m_lines = ShownLines(m_lines.edited(now));
    Q_EMIT edited();
}

void EditorText::paintMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const TextSpan &stored : m_marks) {
        if (stored.length <= 0 || stored.end() > m_lines.stored().size())
            continue;
        const TextSpan mark = m_lines.shownSpan(stored);
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(int(mark.start));
        selection.cursor.setPosition(int(mark.end()), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(Colors::of(palette()).warning);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

int EditorText::heightOf(int lines) const
{
    const QMargins around = contentsMargins();
    const qreal text = lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin();
    return int(std::ceil(text)) + around.top() + around.bottom() + 2 * frameWidth() + 2;
}

int EditorText::wantedHeight() const
{
    // The layout of plain text counts its height in lines.
    const int lines = int(std::ceil(document()->documentLayout()->documentSize().height()));
    return heightOf(std::clamp(lines, m_least, m_most));
}

QSize EditorText::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), wantedHeight()};
}

QSize EditorText::minimumSizeHint() const
{
    // What grows without end scrolls inside a field of its own height instead of pushing others away.
    return {80, heightOf(m_most > 100 ? m_least : 1)};
}

void EditorText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (const int height = wantedHeight(); height != m_height) {
        m_height = height;
        updateGeometry();
    }
}

void EditorText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace sokuto
