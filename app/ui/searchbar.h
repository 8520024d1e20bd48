// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QToolButton;

namespace sokuto {

class SearchBox;

/// The search box with its frame: a chip for the category that narrows the search, the hint and its key.
class SearchBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    SearchBox *box() const { return m_box; }
    /// Empty = no chip.
    void setChip(const QString &text);
    bool hasChip() const;
    /// Caret into the box, everything selected.
    void takeFocus();

Q_SIGNALS:
    void chipRemoved();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void retranslate();
    void restyle();
    void arrangeHint();

    QToolButton *m_chip;
    SearchBox *m_box;
    QToolButton *m_clear;
    QLabel *m_hint;
    QLabel *m_key;
    QString m_chipText;
    bool m_focused = false;
};

} // namespace sokuto
