// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copyrow.h"

#include "ui/actionbutton.h"
#include "ui/flowlayout.h"
#include "ui/starbutton.h"

#include <QtCore/QEvent>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8;

} // namespace

CopyRow::CopyRow(int side, QWidget *parent)
    : QWidget(parent)
    , m_answer(new ActionButton(this))
    , m_everything(new ActionButton(this))
    , m_star(new StarButton(this))
{
    auto *row = new FlowLayout(gap, 6, this);
    row->setContentsMargins(side, 6, side, 14);
    m_answer->setObjectName(u"copyAnswer"_s);
    m_answer->setMain(true);
    m_answer->setKey(Qt::Key_Enter);
    m_everything->setObjectName(u"copyEverything"_s);
    m_everything->setKey(Qt::SHIFT | Qt::Key_Enter);
    const QList<QWidget *> parts = buttons();
    for (QWidget *button : parts)
        row->addWidget(button);
    connect(m_answer, &QPushButton::clicked, this, &CopyRow::answerRequested);
    connect(m_everything, &QPushButton::clicked, this, &CopyRow::everythingRequested);
    connect(m_star, &StarButton::starRequested, this, &CopyRow::starRequested);
    say(Words::Full);
}

void CopyRow::setStarred(bool starred)
{
    m_star->setStarred(starred);
}

QList<QWidget *> CopyRow::buttons() const
{
    return {m_answer, m_everything, m_star};
}

int CopyRow::widthInOneRow() const
{
    const QMargins margins = layout()->contentsMargins();
    int wanted = margins.left() + margins.right() - gap;
    const QList<QWidget *> parts = buttons();
    for (const QWidget *button : parts)
        wanted += button->sizeHint().width() + gap;
    return wanted;
}

int CopyRow::fit(int width)
{
    if (width != m_fitted) // every other word is told to assistive technology
        choose(width);
    return layout()->totalHeightForWidth(width);
}

void CopyRow::choose(int width)
{
    m_fitted = width;
    for (const Words words : {Words::Full, Words::Short, Words::Signs}) {
        say(words);
        if (widthInOneRow() <= width)
            return;
    }
}

void CopyRow::say(Words words)
{
    const bool full = words == Words::Full;
    m_answer->setLabel(tr("Copy answer"), tr("Copy answer"));
    //: Labels of a copy button, of which the second stands where there is little room, behind "Copy answer".
    //: Its accessible name is "Copy with question and sources".
    m_everything->setLabel(
        full ? tr("With question and sources") : tr("All"), tr("Copy with question and sources"));
    const bool signs = words == Words::Signs;
    m_answer->setKeySign(signs ? u"⏎"_s : QString());
    m_everything->setKeySign(signs ? u"⇧⏎"_s : QString());
    for (ActionButton *button : {m_answer, m_everything})
        button->setToolTip(u"%1 (%2)"_s.arg(button->accessibleName(), button->accessibleDescription()));
}

void CopyRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        choose(width());
}

} // namespace sokuto
