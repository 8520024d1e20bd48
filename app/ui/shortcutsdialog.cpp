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

QList<ShortcutsDialog::Row> ShortcutsDialog::readingRows()
{
    return {
        {{u"Ctrl+K"_s, u"Ctrl+F"_s, u"F3"_s}, tr("To the search box, everything selected")},
        {{u"↓"_s, u"↑"_s}, tr("Next and previous entry; the caret stays in the search box")},
        {{u"Alt+1"_s, u"…"_s, u"Alt+9"_s}, tr("Choose one of the visible entries")},
        {{u"Page ↓"_s, u"Page ↑"_s}, tr("Scroll the answer")},
        {{u"Enter"_s}, tr("Copy the answer")},
        {{u"Shift+Enter"_s}, tr("Copy question, answer and sources")},
        {{u"Ctrl+C"_s}, tr("Copy the selected text, or the answer when none is selected")},
        {{u"Ctrl+D"_s}, tr("Make the entry a favourite, or no longer")},
        {{u"Esc"_s}, tr("Leave the search, then the category")},
        {{u"Ctrl+L"_s}, tr("Search loosely")},
        {{u"Alt+0"_s}, tr("Search all categories")},
        {{u"Alt+←"_s, u"Alt+→"_s}, tr("Back and forward through the entries seen")},
    };
}

QList<ShortcutsDialog::Row> ShortcutsDialog::windowRows()
{
    return {
        {{u"F6"_s, u"Shift+F6"_s}, tr("Next and previous pane")},
        {{u"Ctrl++"_s, u"Ctrl+−"_s, u"Ctrl+0"_s}, tr("Larger, smaller and normal size of the answer")},
        {{u"Ctrl+O"_s, u"F5"_s}, tr("Open another FAQ; read this one again")},
        {{u"Ctrl+Shift+E"_s, u"Ctrl+P"_s}, tr("Export to a sheet; print or PDF")},
        {{u"Ctrl+Shift+L"_s}, tr("Unlock editing, or lock it")},
        {{u"Ctrl+/"_s}, tr("This page")},
        {{u"Ctrl+Q"_s}, tr("Quit")},
    };
}

QList<ShortcutsDialog::Row> ShortcutsDialog::editingRows()
{
    return {
        {{u"Ctrl+E"_s, u"F2"_s}, tr("Edit the entry")},
        {{u"Ctrl+N"_s, u"Ctrl+Shift+D"_s}, tr("A new entry; a copy of this one")},
        {{u"Ctrl+S"_s, u"Ctrl+Enter"_s}, tr("In the editor: publish or save; and close it")},
        {{u"Ctrl+Z"_s, u"Ctrl+Shift+Z"_s}, tr("In the editor: undo, redo")},
        {{u"Ctrl+Alt+Z"_s}, tr("Take the last save back")},
        {{u"Ctrl+H"_s, u"Ctrl+Shift+H"_s}, tr("History of the entry, of the whole FAQ")},
        {{u"F7"_s}, tr("Content checks")},
        {{u"Ctrl+Shift+Y"_s}, tr("Synonyms")},
        {{u"Ctrl+Shift+F"_s}, tr("Find and replace")},
        {{u"Ctrl+I"_s}, tr("Import a sheet")},
    };
}

QWidget *ShortcutsDialog::makeSection(const QString &heading, const QList<Row> &rows)
{
    auto *section = new QWidget(m_scroll);
    auto *grid = new QGridLayout(section);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    auto *title = new QLabel(heading, section);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    grid->addWidget(title, 0, 0, 1, 2);
    for (const Row &row : rows) {
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
    columns->addWidget(makeSection(tr("Find, read, copy"), readingRows()), 0, Qt::AlignTop);
    auto *second = new QVBoxLayout;
    second->setSpacing(columnGap / 2);
    second->addWidget(makeSection(tr("The window"), windowRows()));
    second->addWidget(makeSection(tr("While editing is unlocked"), editingRows()));
    second->addStretch(1);
    columns->addLayout(second);
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
