// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/answerdocument.h"

#include <QtWidgets/QTextBrowser>

namespace sokuto {

/// A plain text, set with typographic care to be read aloud: list items hang, links and dates are marked,
/// what met the query is highlighted. As high as its text, so that the pane around it scrolls. Nothing in the
/// text is ever read as HTML. What is selected, copied or read by assistive technology is the stored text,
/// not its setting.
class AnswerView final : public QTextBrowser
{
    Q_OBJECT

public:
    /// `scale` sizes the letters against the font of the window at a zoom of 100 %.
    explicit AnswerView(qreal scale = 1.0, QWidget *parent = nullptr);

    void showContent(const AnswerContent &content);
    void clearContent();
    const QString &storedText() const { return m_filled.content().text; }
    /// Which place of the document is which place of the stored text.
    const AnswerDocument &filled() const { return m_filled; }
    /// Percent.
    void setZoom(int percent);
    /// Space from line to line in letter heights.
    void setLinePitch(qreal letters);

    /// The stretch of the stored text that is selected, white space between lines included.
    TextSpan storedSelection() const;
    QString selectedText() const;
    void clearSelection();
    int firstLineHeight() const;
    /// True when the keyboard stands on a link.
    bool isOnLink() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkActivated(const QUrl &target);
    void entryActivated(sokuto::EntryId entry);
    /// The real target; empty when the pointer and the keyboard have left the link.
    void targetShown(const QString &target);
    /// The caret or the keyboard's link is here now, in this widget's coordinates.
    void caretMoved(const QRect &place);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void refill(const AnswerContent &content);
    QString targetOf(const QUrl &anchor) const;
    void activate(const QUrl &anchor);
    void goToLink(qsizetype index);
    void fitHeight();
    QFont scaledFont() const;

    qreal m_scale;
    qreal m_linePitch = 1.8;
    int m_zoom = 100;
    int m_height = -1; ///< Of the text; -1 = not laid out yet.
    AnswerDocument m_filled;
};

} // namespace sokuto
