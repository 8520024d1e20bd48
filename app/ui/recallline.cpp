// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recallline.h"

#include "service/messages.h"
#include "ui/colors.h"

#include <QtCore/QEvent>
#include <QtCore/QSet>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtGui/QPaintEvent>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <QtGui/QTextLayout>
#include <QtWidgets/QScrollBar>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar ellipsis(u'…');

bool needsAttention(const RecallPart &part)
{
    switch (part.how) {
    case Understanding::Nowhere:
    case Understanding::LetGo:
    case Understanding::EmptyField:
    case Understanding::FilteredOut:
        return true;
    default:
        return false;
    }
}

} // namespace

RecallLine::RecallLine(QWidget *parent)
    : QTextBrowser(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(NoWrap);
    setUndoRedoEnabled(false);
    setOpenLinks(false);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    compose();
}

void RecallLine::setRecall(const Recall &recall)
{
    m_recall = recall;
    compose();
}

QSize RecallLine::sizeHint() const
{
    return {200, fontMetrics().height() + 2};
}

QSize RecallLine::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void RecallLine::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        compose();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

RecallLine::Cut RecallLine::cut() const
{
    const QTextBlock block = document()->firstBlock();
    const QTextLayout *layout = block.layout();
    const int offset = horizontalScrollBar()->value(); // text can be dragged along
    if (document()->idealWidth() - offset <= viewport()->width() || !layout || layout->lineCount() == 0)
        return {};
    const QTextLine line = layout->lineAt(0);
    const qreal room = offset + viewport()->width() - fontMetrics().horizontalAdvance(ellipsis);
    const int characters = line.xToCursor(std::max(room, 0.), QTextLine::CursorOnCharacter);
    const QPointF at = layout->position();
    return {characters, at.x() + line.cursorToX(characters) - offset, at.y() + line.y() + line.ascent()};
}

QString RecallLine::shownText() const
{
    const Cut at = cut();
    return at.characters < 0 ? toPlainText() : toPlainText().first(at.characters) + ellipsis;
}

/// The text stays whole, for assistive technology and to be copied; only the picture of it ends in ….
void RecallLine::paintEvent(QPaintEvent *event)
{
    const Cut at = cut();
    if (at.characters < 0) {
        QTextBrowser::paintEvent(event);
        return;
    }
    QRect left = viewport()->rect();
    left.setWidth(int(at.x));
    QPaintEvent text(event->rect() & left);
    if (!text.rect().isEmpty())
        QTextBrowser::paintEvent(&text);
    QPainter painter(viewport());
    painter.setFont(font());
    painter.setPen(Colors::of(palette()).text);
    painter.drawText(QPointF(at.x, at.baseline), QString(ellipsis));
}

void RecallLine::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    compose();
}

void RecallLine::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void RecallLine::compose()
{
    //: Accessible name of the line under the search box
    setAccessibleName(tr("How the search was understood"));
    const Colors &colors = Colors::of(palette());
    QTextCharFormat quiet;
    quiet.setForeground(colors.muted);
    QTextCharFormat loud;
    loud.setForeground(colors.warning);
    loud.setFontWeight(QFont::DemiBold);
    QTextCharFormat official;
    official.setForeground(colors.text);
    official.setFontWeight(QFont::DemiBold);

    QTextDocument *line = document();
    line->clear();
    QTextCursor cursor(line);
    const auto separate = [&cursor, &quiet, line] {
        if (!line->isEmpty())
            cursor.insertText(u"  ·  "_s, quiet);
    };
    // What the operator must know first: the sentence about the whole, then word by word.
    if (const QString notice = Messages::recallNotice(m_recall); !notice.isEmpty())
        cursor.insertText(notice, loud);
    QStringList sentences{Messages::recallNotice(m_recall)};
    QSet<QString> told; // in a text that was pasted the same word stands more than once
    for (const RecallPart &part : std::as_const(m_recall.parts)) {
        const QString words = Messages::recallPart(part);
        if (told.contains(words))
            continue;
        told.insert(words);
        sentences.append(words);
        separate();
        const QTextCharFormat &format =
            needsAttention(part) ? loud : (part.officialWord.isEmpty() ? quiet : official);
        cursor.insertText(words, format);
    }
    const QString whole = toPlainText();
    sentences.removeAll(QString());
    setToolTip(sentences.join(u'\n')); // one below the other: a line of them may be wider than the screen
    if (whole == accessibleDescription())
        return;
    setAccessibleDescription(whole);
    moveCursor(QTextCursor::Start);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

} // namespace sokuto
