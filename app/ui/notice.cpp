// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice.h"

#include "ui/answerview.h"
#include "ui/colors.h"
#include "ui/icons.h"
#include "ui/joineddates.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSize = 16;
/// Narrower boxes have the heading above the text. In letters.
constexpr int roomForHeading = 40;

} // namespace

Notice::Notice(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_label(new QLabel(this))
{
    m_layout->setContentsMargins(12, 8, 12, 8);
    m_layout->setSpacing(8);
    m_label->setTextFormat(Qt::PlainText);
    if (kind == Kind::Warning) {
        m_picture = new QLabel(this);
        m_layout->addWidget(m_picture, 0, Qt::AlignTop);
        m_label->setWordWrap(true);
        m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_layout->addWidget(m_label, 1);
    } else {
        QFont bold = m_label->font();
        bold.setBold(true);
        m_label->setFont(bold);
        m_text = new AnswerView(1.0, this);
        m_text->setLinePitch(1.5);
        m_layout->addWidget(m_label, 0, Qt::AlignTop);
        m_layout->addWidget(m_text, 1, Qt::AlignVCenter);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    recolor();
}

void Notice::setSentence(const QString &sentence)
{
    m_label->setText(withJoinedDates(sentence));
    m_label->setAccessibleName(sentence);
    setHidden(sentence.isEmpty());
}

void Notice::setHeading(const QString &heading)
{
    m_label->setText(heading);
    if (m_text)
        m_text->setAccessibleName(heading);
}

void Notice::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_kind == Kind::Warning ? colors.warningGround
            : m_kind == Kind::Memo           ? colors.memoGround
                                             : colors.selection);
    painter.drawRoundedRect(rect(), 5, 5);
}

void Notice::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (m_kind == Kind::Warning)
        return;
    const bool narrow = width() < roomForHeading * fontMetrics().averageCharWidth();
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(narrow ? 2 : 12);
}

void Notice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void Notice::recolor()
{
    if (m_kind != Kind::Warning)
        return;
    const Colors &colors = Colors::of(palette());
    m_picture->setPixmap(themedPixmap("triangle-alert"_L1, colors.warning, pictureSize, devicePixelRatioF()));
    QPalette warned = m_label->palette();
    warned.setColor(QPalette::WindowText, colors.warning);
    m_label->setPalette(warned);
}

} // namespace sokuto
