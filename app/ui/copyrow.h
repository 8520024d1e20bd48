// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace sokuto {

class ActionButton;
class StarButton;

/// The buttons below an answer: copy it, copy everything, make it a favourite. Says less on its buttons
/// rather than taking a second row from the answer; their names stay the same.
class CopyRow final : public QWidget
{
    Q_OBJECT

public:
    /// `side` = its margin left and right.
    explicit CopyRow(int side, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(CopyRow)

    /// Chooses what the buttons say, and tells how high the row is then.
    int fit(int width);
    void setStarred(bool starred);
    /// In the order of Tab.
    QList<QWidget *> buttons() const;

Q_SIGNALS:
    void answerRequested();
    void everythingRequested();
    void starRequested(bool starred);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Words : quint8 { Full, Short, Signs };

    void choose(int width);
    void say(Words words);
    int widthInOneRow() const;

    ActionButton *m_answer;
    ActionButton *m_everything;
    StarButton *m_star;
    int m_fitted = -1; ///< The width for which the words were chosen.
};

} // namespace sokuto
