// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shownlines.h"

#include <QtWidgets/QPlainTextEdit>

namespace sokuto {

/// A field for plain text of several lines that grows with its text. Tab leaves it, undo is the window's, and
/// whatever nobody touches comes out character for character as it went in.
class EditorText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit EditorText(QWidget *parent = nullptr);

    QString value() const { return m_lines.stored(); }
    /// Keeps the cursor where it is as far as the text there stays.
    void setValue(const QString &value);
    /// Never lower than `least` lines, never higher than `most`.
    void setLines(int least, int most);
    /// Waves under these stretches of the value.
    void setMarks(const QList<TextSpan> &marks);
    /// Puts the cursor to a stretch of the value and selects it.
    void select(TextSpan span);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The value is another one, by hand.
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString readBack() const;
    void changed();
    void paintMarks();
    int heightOf(int lines) const;
    int wantedHeight() const;

    ShownLines m_lines; ///< The value, and what the document shows of it.
    QList<TextSpan> m_marks;
    int m_least = 1;
    int m_most = 4;
    int m_height = 0;
    bool m_setting = false;
};

} // namespace sokuto
