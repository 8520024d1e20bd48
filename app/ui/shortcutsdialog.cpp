// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcutsdialog.h"

#include <QtCore/QEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

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
    const std::pair<QString, QString> rows[] = {
        {u"Ctrl+K   Ctrl+F   F3"_s, tr("To the search box, everything selected")},
        {u"↓   ↑"_s, tr("Next and previous entry; the caret stays in the search box")},
        {u"Alt+1 … Alt+9"_s, tr("Choose one of the visible entries")},
        {u"Page ↓   Page ↑"_s, tr("Scroll the answer")},
        {u"Enter"_s, tr("Copy the answer")},
        {u"Shift+Enter"_s, tr("Copy question, answer and sources")},
        {u"Ctrl+C"_s, tr("Copy the selected text, or the answer when none is selected")},
        {u"Esc"_s, tr("Leave the search, then the category")},
        {u"Ctrl+L"_s, tr("Search loosely")},
        {u"Alt+0"_s, tr("Search all categories")},
        {u"Alt+←   Alt+→"_s, tr("Back and forward through the entries seen")},
        {u"F6   Shift+F6"_s, tr("Next and previous pane")},
        {u"Ctrl++   Ctrl+−   Ctrl+0"_s, tr("Larger, smaller and normal size of the answer")},
        {u"Ctrl+O"_s, tr("Open another FAQ")},
        {u"F5"_s, tr("Read the FAQ again")},
        {u"Ctrl+/"_s, tr("This page")},
        {u"Ctrl+Q"_s, tr("Quit")},
    };
    int row = 0;
    for (const auto &[keys, meaning] : rows) {
        auto *keyLabel = new QLabel(keys, m_page);
        keyLabel->setObjectName(u"keyLabel"_s);
        grid->addWidget(keyLabel, row, 0, Qt::AlignLeft);
        grid->addWidget(new QLabel(meaning, m_page), row++, 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, m_page);
    grid->addWidget(buttons, row, 0, 1, 2);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace sokuto
