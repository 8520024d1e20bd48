// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answeraccessible.h"

#include "ui/answerview.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>
#include <QtWidgets/QAccessibleWidget>

#include <algorithm>

namespace sokuto {

namespace {

class AnswerAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AnswerAccessible(AnswerView *view)
        : QAccessibleWidget(view, QAccessible::StaticText)
        , m_view(view)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    void selection(int index, int *start, int *end) const override
    {
        const TextSpan span = index == 0 ? m_view->storedSelection() : TextSpan{};
        *start = int(span.start);
        *end = int(span.end());
    }
    int selectionCount() const override { return m_view->textCursor().hasSelection() ? 1 : 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int index) override
    {
        if (index == 0)
            m_view->clearSelection();
    }
    void setSelection(int index, int start, int end) override
    {
        if (index != 0)
            return;
        QTextCursor cursor = m_view->textCursor();
        cursor.setPosition(m_view->filled().documentPosition(start));
        cursor.setPosition(m_view->filled().documentPosition(end), QTextCursor::KeepAnchor);
        m_view->setTextCursor(cursor);
    }

    int cursorPosition() const override
    {
        return int(m_view->filled().storedPosition(m_view->textCursor().position()));
    }
    void setCursorPosition(int position) override
    {
        QTextCursor cursor = m_view->textCursor();
        cursor.setPosition(m_view->filled().documentPosition(position));
        m_view->setTextCursor(cursor);
    }
    using QAccessibleWidget::text;
    QString text(int start, int end) const override
    {
        const int from = std::clamp(start, 0, characterCount());
        return m_view->storedText().mid(from, std::max(0, std::min(end, characterCount()) - from));
    }
    int characterCount() const override { return int(m_view->storedText().size()); }

    QRect characterRect(int offset) const override
    {
        if (offset < 0 || offset >= characterCount())
            return {};
        QTextCursor cursor(m_view->document());
        cursor.setPosition(m_view->filled().documentPosition(offset));
        QRect place = m_view->cursorRect(cursor);
        if (cursor.movePosition(QTextCursor::NextCharacter)) {
            const QRect next = m_view->cursorRect(cursor);
            if (next.top() == place.top())
                place.setRight(std::max(place.left(), next.left() - 1));
        }
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        const QPoint inside = m_view->viewport()->mapFromGlobal(point);
        if (!m_view->viewport()->rect().contains(inside))
            return -1;
        return int(m_view->filled().storedPosition(m_view->cursorForPosition(inside).position()));
    }
    void scrollToSubstring(int start, int end) override
    {
        Q_UNUSED(end)
        const QRect place = characterRect(start);
        Q_EMIT m_view->caretMoved({m_view->viewport()->mapFromGlobal(place.topLeft()), place.size()});
    }
    QString attributes(int offset, int *start, int *end) const override
    {
        *start = 0;
        *end = offset < 0 ? 0 : characterCount();
        return {};
    }

    /// Lines are those on the screen; everything else follows the text.
    QString textAtOffset(
        int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override
    {
        if (boundary != QAccessible::LineBoundary)
            return QAccessibleTextInterface::textAtOffset(offset, boundary, start, end);
        const int asked = offset < 0 ? cursorPosition() : std::min(offset, characterCount());
        const int position = m_view->filled().documentPosition(asked);
        const QTextBlock block = m_view->document()->findBlock(position);
        const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
        if (!line.isValid()) {
            *start = *end = asked;
            return {};
        }
        *start = int(m_view->filled().storedPosition(block.position() + line.textStart()));
        *end = int(
            m_view->filled().storedPosition(block.position() + line.textStart() + line.textLength(), true));
        return text(*start, *end);
    }

private:
    AnswerView *m_view;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *view = qobject_cast<AnswerView *>(object);
    return view ? new AnswerAccessible(view) : nullptr;
}

} // namespace

void installAnswerAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed);
}

} // namespace sokuto
