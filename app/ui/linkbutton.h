// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>

namespace sokuto {

/// A link in the frame around an answer: can be tabbed to, pressed by Enter and Space, and is cut with an
/// ellipsis where there is no room. Its text is never read as anything but text.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `target` is shown as tooltip and told by targetShown(); empty for links inside the program, which
    /// have `hint` as tooltip.
    LinkButton(const QString &text, const QString &target, const QString &hint, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The real target while pointer or keyboard are on the link, then an empty text.
    void targetShown(const QString &target);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shown;
    QString m_target;
};

} // namespace sokuto
