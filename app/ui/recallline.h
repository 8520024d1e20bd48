// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/recall.h"

#include <QtWidgets/QTextBrowser>

namespace sokuto {

/// One line under the search box: how each word was understood, what was let go, what was found nowhere.
/// Assistive technology reads its text; it never takes the focus.
class RecallLine final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit RecallLine(QWidget *parent = nullptr);

    void setRecall(const Recall &recall);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void compose();

    Recall m_recall;
};

} // namespace sokuto
