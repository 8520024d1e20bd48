// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/recall.h"

#include <QtWidgets/QTextBrowser>

namespace sokuto {

/// One line under the search box: how each word was understood, what was let go, what was found nowhere. What
/// does not fit ends in … and is in the tool tip.
/// Assistive technology reads its text; it never takes the focus.
class RecallLine final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit RecallLine(QWidget *parent = nullptr);

    void setRecall(const Recall &recall);
    /// What there is room for, with its … where that is not all.
    QString shownText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// Where the text is cut for want of room.
    struct Cut
    {
        int characters = -1; ///< That are shown; -1 = all.
        qreal x = 0; ///< Behind them, in the viewport.
        qreal baseline = 0;
    };
    void compose();
    Cut cut() const;

    Recall m_recall;
};

} // namespace sokuto
