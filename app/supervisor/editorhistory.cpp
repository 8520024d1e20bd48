// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editorhistory.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace sokuto {

using namespace Qt::StringLiterals;

EditorHistory::EditorHistory(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_none(new QLabel(this))
    , m_take(new QPushButton(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 10, 12, 10);
    rows->addWidget(m_none);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_take, 0, Qt::AlignLeft);
    m_none->setObjectName(u"editorHint"_s);
    m_list->setObjectName(u"editorHistory"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_take->setObjectName(u"takeText"_s);
    m_take->setAutoDefault(false);
    const auto take = [this] {
        if (const Entry *entry = entryAt(m_list->currentRow()))
            Q_EMIT textRequested(*entry);
    };
    connect(m_take, &QPushButton::clicked, this, take);
    connect(m_list, &QListWidget::itemActivated, this, take);
    connect(m_list, &QListWidget::currentRowChanged, this,
        [this](int row) { m_take->setEnabled(entryAt(row) != nullptr); });
    show({});
}

/// What the entry said after that revision, before it where it was deleted then; null when there is none.
const Entry *EditorHistory::entryAt(int row) const
{
    if (row < 0 || row >= m_items.size())
        return nullptr;
    const auto *change = std::get_if<Change<Entry>>(&m_items[row].change);
    if (!change)
        return nullptr;
    return change->after ? &*change->after : change->before ? &*change->before : nullptr;
}

void EditorHistory::show(const QList<RevisionItem> &items)
{
    m_items = items;
    retranslate();
}

void EditorHistory::retranslate()
{
    m_list->setAccessibleName(tr("Revisions of this entry"));
    m_none->setText(tr("Nothing has been saved yet."));
    m_take->setText(tr("Take this text into the fields"));
    m_none->setVisible(m_items.isEmpty());
    m_list->setVisible(!m_items.isEmpty());
    m_take->setVisible(!m_items.isEmpty());
    const int row = m_list->currentRow();
    m_list->clear();
    for (const RevisionItem &item : std::as_const(m_items)) {
        const Revision &revision = item.revision;
        //: One line of a history: %1 date and time, %2 the number of the revision, %3 who saved it
        QString line = tr("%1   Revision %2   %3")
                           .arg(revision.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                               QString::number(revision.number), revision.author);
        if (!revision.note.isEmpty())
            line += u'\n' + revision.note;
        m_list->addItem(line);
    }
    m_list->setCurrentRow(std::clamp(row, m_items.isEmpty() ? -1 : 0, int(m_items.size()) - 1));
    m_take->setEnabled(entryAt(m_list->currentRow()) != nullptr);
}

void EditorHistory::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace sokuto
