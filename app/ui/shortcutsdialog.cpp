// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcutsdialog.h"

#include <QtCore/QEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace sokuto {

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(QWidget *parent)
    : QDialog(parent)
{
    new QVBoxLayout(this);
    fill();
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

void ShortcutsDialog::fill()
{
    setWindowTitle(tr("Keys"));
    delete m_page;
    m_page = new QWidget(this);
    layout()->addWidget(m_page);
    auto *grid = new QGridLayout(m_page);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(7);
    const std::pair<QStringList, QString> rows[] = {
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
        {{u"F6"_s, u"Shift+F6"_s}, tr("Next and previous pane")},
        {{u"Ctrl++"_s, u"Ctrl+−"_s, u"Ctrl+0"_s}, tr("Larger, smaller and normal size of the answer")},
        {{u"Ctrl+O"_s}, tr("Open another FAQ")},
        {{u"F5"_s}, tr("Read the FAQ again")},
        {{u"Ctrl+/"_s}, tr("This page")},
        {{u"Ctrl+Q"_s}, tr("Quit")},
    };
    int row = 0;
    for (const auto &[keys, meaning] : rows) {
        auto *caps = new QHBoxLayout;
        caps->setSpacing(6);
        for (const QString &key : keys) {
            auto *cap = new QLabel(key, m_page);
            cap->setObjectName(key == u"…"_s ? QString() : u"keyCap"_s);
            caps->addWidget(cap);
        }
        caps->addStretch(1);
        grid->addLayout(caps, row, 0);
        grid->addWidget(new QLabel(meaning, m_page), row++, 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, m_page);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    grid->addWidget(buttons, row, 0, 1, 2);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace sokuto
