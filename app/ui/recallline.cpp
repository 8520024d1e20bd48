// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recallline.h"

#include "service/messages.h"
#include "ui/colors.h"

#include <QtCore/QEvent>
#include <QtCore/QSet>
#include <QtGui/QAccessible>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

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
    QSet<QString> told; // in a text that was pasted the same word stands more than once
    for (const RecallPart &part : std::as_const(m_recall.parts)) {
        const QString words = Messages::recallPart(part);
        if (told.contains(words))
            continue;
        told.insert(words);
        separate();
        const QTextCharFormat &format =
            needsAttention(part) ? loud : (part.officialWord.isEmpty() ? quiet : official);
        cursor.insertText(words, format);
    }
    const QString whole = toPlainText();
    setToolTip(whole);
    if (whole == accessibleDescription())
        return;
    setAccessibleDescription(whole);
    moveCursor(QTextCursor::Start);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

} // namespace sokuto
