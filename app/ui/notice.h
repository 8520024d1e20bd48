// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QBoxLayout;
class QLabel;

namespace sokuto {

class AnswerView;

/// A box on tinted ground beside the answer: a warning, the internal memo, the line to say first.
class Notice final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Warning, Memo, Spoken };

    explicit Notice(Kind kind, QWidget *parent = nullptr);

    /// A warning's sentence; hides the box when empty.
    void setSentence(const QString &sentence);
    /// Stands before the text of memo and spoken line.
    void setHeading(const QString &heading);
    /// The text of memo and spoken line; null for warnings.
    AnswerView *text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    Kind m_kind;
    QBoxLayout *m_layout;
    QLabel *m_picture = nullptr;
    QLabel *m_label;
    AnswerView *m_text = nullptr;
};

} // namespace sokuto
