// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPushButton>

namespace sokuto {

/// A push button that shows its key beside its label, lighter, without making it part of its name.
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QWidget *parent = nullptr);

    /// `name` is what assistive technology and tests find it by.
    void setLabel(const QString &label, const QString &name);
    void setKey(const QKeySequence &key);
    /// What is shown for the key instead of its words; empty = the words.
    void setKeySign(const QString &sign);
    /// The one button that is meant by Enter.
    void setMain(bool main);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont keyFont() const;

    const QString &shownKey() const { return m_sign.isEmpty() ? m_key : m_sign; }

    QString m_key;
    QString m_sign;
    bool m_main = false;
};

} // namespace sokuto
