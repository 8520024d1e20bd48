// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supervisor/editorstate.h"

#include <QtWidgets/QWidget>

class QToolButton;

namespace sokuto {

class FlowLayout;

/// The answers of an entry by their periods, each a button; beside them what adds the next one and takes the
/// shown one away. Nothing but the adding while there is one answer.
class EditorPeriodRow final : public QWidget
{
    Q_OBJECT

public:
    explicit EditorPeriodRow(QWidget *parent = nullptr);

    void show(const QList<Answer> &answers, qsizetype shown, QDate today);

Q_SIGNALS:
    void picked(qsizetype answer);
    void nextRequested();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString label(const Answer &answer) const;

    QList<Answer> m_answers;
    qsizetype m_shown = 0;
    QDate m_today;
    FlowLayout *m_layout;
    QList<QToolButton *> m_buttons;
    QToolButton *m_next;
    QToolButton *m_remove;
};

} // namespace sokuto
