// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answerview.h"

#include "ui/answeraccessible.h"
#include "ui/clipboard.h"
#include "ui/colors.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>

#include <cmath>

namespace sokuto {

namespace {

bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

bool isPlain(const QKeyEvent *event)
{
    return (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

AnswerView::AnswerView(qreal scale, QWidget *parent)
    : QTextBrowser(parent)
    , m_scale(scale)
    , m_filled(document())
{
    installAnswerAccessibility();
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::TabFocus); // a click or a selection leaves the caret in the search box
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this, &AnswerView::activate);
    connect(this, &QTextBrowser::highlighted, this,
        [this](const QUrl &anchor) { Q_EMIT targetShown(targetOf(anchor)); });
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] { Q_EMIT caretMoved(cursorRect()); });
    // As high as its text: it never scrolls in itself, not even for a moment while it is laid out.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this] { verticalScrollBar()->setRange(0, 0); });
    fitHeight();
}

void AnswerView::showContent(const AnswerContent &content)
{
    if (content != m_filled.content()) // otherwise what is selected stays selected
        refill(content);
}

void AnswerView::clearContent()
{
    showContent({});
}

void AnswerView::setZoom(int percent)
{
    if (m_zoom == percent)
        return;
    m_zoom = percent;
    refill(m_filled.content());
}

void AnswerView::setLinePitch(qreal letters)
{
    m_linePitch = letters;
    refill(m_filled.content());
}

QFont AnswerView::scaledFont() const
{
    QFont scaled = font();
    const qreal factor = m_scale * m_zoom / 100.0;
    if (scaled.pointSizeF() > 0)
        scaled.setPointSizeF(scaled.pointSizeF() * factor);
    else
        scaled.setPixelSize(int(std::lround(scaled.pixelSize() * factor)));
    return scaled;
}

void AnswerView::refill(const AnswerContent &content)
{
    const QSignalBlocker blocker(this);
    document()->setDefaultFont(scaledFont());
    m_filled.fill(AnswerContent(content), Colors::of(palette()), m_linePitch);
    setTextCursor(QTextCursor(document()));
    fitHeight();
}

void AnswerView::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    const int height = storedText().isEmpty() ? 0 : int(std::ceil(document()->size().height()));
    if (height != m_height) {
        m_height = height;
        setFixedHeight(height);
    }
}

QString AnswerView::targetOf(const QUrl &anchor) const
{
    const TextLink *link = m_filled.linkOf(anchor);
    return link ? shownTarget(link->target) : QString();
}

void AnswerView::activate(const QUrl &anchor)
{
    if (const TextLink *link = m_filled.linkOf(anchor))
        Q_EMIT linkActivated(link->target);
    else if (const EntryReference *reference = m_filled.referenceOf(anchor))
        Q_EMIT entryActivated(reference->entry);
}

TextSpan AnswerView::storedSelection() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return {};
    if (cursor.selectionStart() == 0 && cursor.selectionEnd() == document()->characterCount() - 1)
        return {0, storedText().size()};
    const qsizetype start = m_filled.storedPosition(cursor.selectionStart());
    return {start, m_filled.storedPosition(cursor.selectionEnd()) - start};
}

QString AnswerView::selectedText() const
{
    const TextSpan span = storedSelection();
    return storedText().mid(span.start, span.length);
}

void AnswerView::clearSelection()
{
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
}

int AnswerView::firstLineHeight() const
{
    const QTextLayout *lines = document()->firstBlock().layout();
    return lines->lineCount() == 0 ? 0 : int(std::ceil(lines->lineAt(0).rect().bottom()));
}

bool AnswerView::isOnLink() const
{
    const QTextCursor cursor = textCursor();
    return cursor.hasSelection() && cursor.charFormat().isAnchor();
}

QVariant AnswerView::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(name)
    // An invalid answer would make the document read the file itself.
    if (type != QTextDocument::ImageResource)
        return QByteArray("");
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

QMimeData *AnswerView::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData; // the caller takes it
    mime->setText(Clipboard::withPlatformLineEnds(selectedText()));
    return mime;
}

QSize AnswerView::sizeHint() const
{
    return {QTextBrowser::sizeHint().width(), m_height};
}

QSize AnswerView::minimumSizeHint() const
{
    return {80, m_height};
}

bool AnswerView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Ctrl+C copies what is selected here. Without a selection it belongs to the window, which copies the
        // answer.
        if (key->matches(QKeySequence::Copy)) {
            event->setAccepted(textCursor().hasSelection());
            return true;
        }
        if (isEnter(key) && isPlain(key) && isOnLink()) {
            event->accept();
            return true;
        }
    }
    return QTextBrowser::event(event);
}

/// From the text to each of its links and out, and the same way back. QTextBrowser's own way back ends at the
/// first link.
bool AnswerView::focusNextPrevChild(bool next)
{
    const QList<TextSpan> anchors = m_filled.anchors();
    qsizetype at = -1; // the text itself
    for (qsizetype i = 0; i < anchors.size() && isOnLink(); ++i) {
        if (anchors[i].start <= storedSelection().start)
            at = i;
    }
    if ((next && at + 1 == anchors.size()) || (!next && at < 0)) {
        if (isOnLink())
            clearSelection();
        // The browser would go round among its own links.
        return QWidget::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call)
    }
    goToLink(at + (next ? 1 : -1));
    return true;
}

/// -1 = to none of them: the keyboard is on the text.
void AnswerView::goToLink(qsizetype index)
{
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    if (index >= 0) {
        const TextSpan link = m_filled.anchors().at(index);
        cursor.setPosition(m_filled.documentPosition(link.start));
        cursor.setPosition(m_filled.documentPosition(link.end()), QTextCursor::KeepAnchor);
    }
    setTextCursor(cursor);
    // Going to a link by Tab is no cursor movement to Qt and no hovering either.
    Q_EMIT caretMoved(cursorRect());
    Q_EMIT targetShown(isOnLink() ? targetOf(QUrl(textCursor().charFormat().anchorHref())) : QString());
}

void AnswerView::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    const qsizetype links = m_filled.anchors().size();
    if (event->reason() == Qt::BacktabFocusReason && links > 0)
        goToLink(links - 1);
}

void AnswerView::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    if (!window()->isHidden()) // a window that goes has nobody left to tell
        Q_EMIT targetShown({});
}

void AnswerView::keyPressEvent(QKeyEvent *event)
{
    const bool pages = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    const bool copiesNothing = event->matches(QKeySequence::Copy) && !textCursor().hasSelection();
    if (isEnter(event) && isPlain(event) && isOnLink())
        activate(QUrl(textCursor().charFormat().anchorHref()));
    else if (isEnter(event) || copiesNothing || (pages && isPlain(event)))
        event->ignore(); // the pane's and the window's
    else
        QTextBrowser::keyPressEvent(event);
}

void AnswerView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the pane scrolls; Ctrl with the wheel must not change the letters here alone
}

void AnswerView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Colors::of(palette()).mark);
    const QList<QRectF> rects = m_filled.markedRects();
    for (const QRectF &rect : rects)
        painter.drawRoundedRect(rect, 2, 2);
    painter.end();
    QTextBrowser::paintEvent(event);
}

void AnswerView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void AnswerView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange)
        refill(m_filled.content());
}

void AnswerView::contextMenuEvent(QContextMenuEvent *event)
{
    const QString target = targetOf(QUrl(anchorAt(event->pos())));
    QMenu menu(this);
    QAction *copySelection = menu.addAction(tr("Copy selection"));
    copySelection->setEnabled(textCursor().hasSelection());
    const QAction *selectEverything = menu.addAction(tr("Select all"));
    const QAction *copyTarget = target.isEmpty() ? nullptr : menu.addAction(tr("Copy link address"));
    const QAction *chosen = menu.exec(event->globalPos());
    if (!chosen)
        return;
    if (chosen == copySelection)
        copy();
    else if (chosen == selectEverything)
        selectAll();
    else if (chosen == copyTarget)
        QGuiApplication::clipboard()->setText(target);
}

} // namespace sokuto
