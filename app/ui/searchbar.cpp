// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchbar.h"

#include "ui/colors.h"
#include "ui/icons.h"
#include "ui/searchbox.h"

#include <QtCore/QEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace sokuto {

using namespace Qt::StringLiterals;

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent)
    , m_chip(new QToolButton(this))
    , m_box(new SearchBox(this))
    , m_clear(new QToolButton(this))
    , m_hint(new QLabel(this))
    , m_key(new QLabel(u"Ctrl+K"_s, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(m_chip);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_clear);
    layout->addWidget(m_hint);
    layout->addWidget(m_key);

    m_chip->setObjectName(u"chip"_s);
    m_chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_chip->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the name
    m_chip->setFocusPolicy(Qt::NoFocus);
    m_chip->hide();
    m_box->setObjectName(u"searchBox"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_box->setFont(large);
    m_clear->setObjectName(u"clearSearch"_s);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->hide();
    m_hint->setObjectName(u"searchHint"_s);
    m_key->setObjectName(u"searchKey"_s);
    setFocusProxy(m_box);
    setCursor(Qt::IBeamCursor);
    m_chip->setCursor(Qt::ArrowCursor);
    m_clear->setCursor(Qt::ArrowCursor);
    setMinimumHeight(44);

    connect(m_chip, &QToolButton::clicked, this, &SearchBar::chipRemoved);
    connect(m_clear, &QToolButton::clicked, m_box, &QLineEdit::clear);
    connect(m_box, &SearchBox::searched, this, [this] { arrangeHint(); });
    connect(m_box, &SearchBox::focusChanged, this, [this](bool focused) {
        m_focused = focused;
        update();
    });
    retranslate();
    restyle();
}

void SearchBar::setChip(const QString &text)
{
    m_chipText = text;
    m_chip->setVisible(!text.isEmpty());
    m_chip->setText(m_chip->fontMetrics().elidedText(text, Qt::ElideRight, 220));
    //: %1 is the name of a category; pressing the chip shows every category again
    m_chip->setToolTip(tr("Only in “%1”. Press to search all categories.").arg(text));
    //: %1 is the name of a category
    m_chip->setAccessibleName(tr("Leave the category “%1”").arg(text));
    arrangeHint();
}

bool SearchBar::hasChip() const
{
    return !m_chipText.isEmpty();
}

void SearchBar::takeFocus()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void SearchBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

void SearchBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colors &colors = Colors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = m_focused ? 2 : 1;
    painter.setPen(QPen(m_focused ? colors.accent : colors.border, width));
    painter.setBrush(colors.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 8, 8);
}

void SearchBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHint();
}

void SearchBar::mousePressEvent(QMouseEvent *event)
{
    m_box->setFocus(Qt::MouseFocusReason);
    event->accept();
}

void SearchBar::retranslate()
{
    //: Accessible name of the search box
    m_box->setAccessibleName(tr("Search"));
    //: Hint in the search box
    m_hint->setText(tr("Romaji, kana or the caller's own words"));
    m_clear->setToolTip(tr("Clear the search (Esc)"));
    m_clear->setAccessibleName(tr("Clear the search"));
    setChip(m_chipText);
}

void SearchBar::restyle()
{
    const Colors &colors = Colors::of(palette());
    m_chip->setIcon(themedIcon("x"_L1, colors.accent));
    m_chip->setIconSize({12, 12});
    m_clear->setIcon(themedIcon("x"_L1, colors.muted));
    m_clear->setIconSize({16, 16});
}

void SearchBar::arrangeHint()
{
    const QString text = m_box->effectiveText();
    m_clear->setVisible(!text.isEmpty());
    // The hint gives way to what is typed.
    const int taken = m_chip->isHidden() ? 0 : m_chip->sizeHint().width();
    const int room = width() - taken - m_box->fontMetrics().horizontalAdvance(text) - 100;
    m_hint->setVisible(room > m_hint->sizeHint().width() + m_key->sizeHint().width());
    m_key->setVisible(room > m_key->sizeHint().width());
}

} // namespace sokuto
