// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcutsdialog.h"

#include <QtCore/QEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnGap = 36;
/// Of the screen that the page may take.
constexpr qreal share = 0.92;

/// A line between the frame of the page and what it holds: nothing is cut at its edge.
constexpr int edge = 4;

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *parent)
    : QDialog(parent)
    , m_scroll(new QScrollArea(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"shortcutsDialog"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_scroll, 1);
    rows->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    m_scroll->setFocus(); // arrows and page keys turn it
}

void ShortcutsDialog::openOver(QWidget *parent)
{
    auto *dialog = new ShortcutsDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

QWidget *ShortcutsDialog::makeSection(const KeyTable::Part &part)
{
    auto *section = new QWidget(m_scroll);
    auto *grid = new QGridLayout(section);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    auto *title = new QLabel(part.title, section);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    grid->addWidget(title, 0, 0, 1, 2);
    for (const KeyTable::Row &row : part.rows) {
        const int at = grid->rowCount();
        auto *caps = new QHBoxLayout;
        caps->setSpacing(6);
        for (const QString &key : row.keys) {
            auto *cap = new QLabel(key, section);
            cap->setObjectName(key == u"…"_s ? QString() : u"keyCap"_s);
            caps->addWidget(cap);
        }
        caps->addStretch(1);
        grid->addLayout(caps, at, 0);
        m_capsWidth = std::max(m_capsWidth, caps->sizeHint().width());
        auto *meaning = new QLabel(row.meaning, section);
        meaning->setAccessibleName(row.keys.join(u' ') + u": "_s + row.meaning);
        grid->addWidget(meaning, at, 1);
    }
    return section;
}

void ShortcutsDialog::fill()
{
    setWindowTitle(tr("Keys"));
    m_capsWidth = 0;
    auto *page = new QWidget;
    auto *columns = new QBoxLayout(QBoxLayout::LeftToRight, page);
    columns->setContentsMargins(edge, edge, edge, edge);
    columns->setSpacing(columnGap);
    // Reading and the window on the left, writing on the right.
    const QList<KeyTable::Part> parts = KeyTable::parts();
    for (qsizetype from = 0; from < parts.size(); from += 2) {
        auto *column = new QVBoxLayout;
        column->setSpacing(columnGap / 2);
        const QList<KeyTable::Part> below = parts.mid(from, 2);
        for (const KeyTable::Part &part : below)
            column->addWidget(makeSection(part));
        column->addStretch(1);
        columns->addLayout(column);
    }
    for (QGridLayout *section : page->findChildren<QGridLayout *>())
        section->setColumnMinimumWidth(0, m_capsWidth);
    m_scroll->setWidget(page); // what was there before goes
    fit();
}

/// One column where two are wider than the screen.
void ShortcutsDialog::fit()
{
    auto *columns = qobject_cast<QBoxLayout *>(m_scroll->widget()->layout());
    const QMargins around = layout()->contentsMargins();
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const QSize room = screen()->availableSize() * share;
    const int sides = around.left() + around.right() + bar;
    if (columns->sizeHint().width() + sides > room.width()) {
        columns->setDirection(QBoxLayout::TopToBottom);
        columns->setSpacing(columnGap / 2);
    }
    const QSize page = columns->sizeHint();
    const int below = m_buttons->sizeHint().height() + layout()->spacing() + around.top() + around.bottom();
    resize(QSize(page.width() + sides, page.height() + below).boundedTo(room));
}

} // namespace sokuto
