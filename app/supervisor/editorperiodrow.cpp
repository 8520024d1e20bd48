// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editorperiodrow.h"

#include "ui/flowlayout.h"

#include <QtCore/QEvent>
#include <QtWidgets/QToolButton>

namespace sokuto {

using namespace Qt::StringLiterals;

EditorPeriodRow::EditorPeriodRow(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(6, 3, this))
    , m_next(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    m_layout->addWidget(m_next);
    m_layout->addWidget(m_remove);
    m_next->setObjectName(u"nextAnswer"_s);
    m_remove->setObjectName(u"removeAnswer"_s);
    connect(m_next, &QToolButton::clicked, this, &EditorPeriodRow::nextRequested);
    connect(m_remove, &QToolButton::clicked, this, &EditorPeriodRow::removeRequested);
    retranslate();
}

void EditorPeriodRow::show(const QList<Answer> &answers, qsizetype shown, QDate today)
{
    m_answers = answers;
    m_shown = shown;
    m_today = today;
    const qsizetype wanted = answers.size() > 1 ? answers.size() : 0;
    while (m_buttons.size() > wanted) {
        QToolButton *gone = m_buttons.takeLast();
        gone->hide();
        gone->deleteLater();
    }
    while (m_buttons.size() < wanted) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"period"_s);
        button->setCheckable(true);
        const qsizetype at = m_buttons.size();
        connect(button, &QToolButton::clicked, this, [this, at] { Q_EMIT picked(at); });
        m_layout->addWidget(button);
        m_buttons.append(button);
    }
    for (QToolButton *last : {m_next, m_remove}) {
        m_layout->removeWidget(last);
        m_layout->addWidget(last);
    }
    retranslate();
}

QString EditorPeriodRow::label(const Answer &answer) const
{
    const QString from = answer.validFrom.toString(Qt::ISODate);
    const QString until = answer.validUntil.toString(Qt::ISODate);
    if (from.isEmpty() && until.isEmpty())
        //: An answer that holds without limits
        return tr("always");
    if (from.isEmpty())
        return tr("until %1").arg(until);
    return until.isEmpty() ? tr("from %1").arg(from) : tr("%1 to %2").arg(from, until);
}

void EditorPeriodRow::retranslate()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const bool holds = isValidOn(m_answers[i], m_today);
        const QString period = label(m_answers[i]);
        //: %1 is a period: the answer that holds today
        m_buttons[i]->setText(holds ? tr("%1 (today)").arg(period) : period);
        m_buttons[i]->setChecked(i == m_shown);
        //: %1 is a period such as "from 2025-04-01"
        m_buttons[i]->setAccessibleName(tr("Show the answer %1").arg(m_buttons[i]->text()));
    }
    m_next->setText(tr("Prepare the next answer…"));
    m_next->setToolTip(tr("A second answer that takes over on its day"));
    m_remove->setText(tr("Remove this answer"));
    m_remove->setVisible(m_answers.size() > 1);
}

void EditorPeriodRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace sokuto
