// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editoractions.h"

#include "supervisor/editordesk.h"

#include <QtWidgets/QMenu>

namespace sokuto {

using namespace Qt::StringLiterals;

EditorActions::EditorActions(EditorDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_edit(new QAction(this))
    , m_create(new QAction(this))
    , m_duplicate(new QAction(this))
    , m_retire(new QAction(this))
    , m_restore(new QAction(this))
    , m_move(new QAction(this))
    , m_remove(new QAction(this))
    , m_categories(new QAction(this))
    , m_places(std::make_unique<QMenu>())
{
    m_edit->setObjectName(u"editEntryAction"_s);
    m_edit->setShortcuts({QKeySequence(u"Ctrl+E"_s), QKeySequence(u"F2"_s)});
    m_create->setObjectName(u"newEntryAction"_s);
    m_create->setShortcut(QKeySequence(u"Ctrl+N"_s));
    m_duplicate->setObjectName(u"duplicateEntryAction"_s);
    m_duplicate->setShortcut(QKeySequence(u"Ctrl+Shift+D"_s));
    m_retire->setObjectName(u"retireEntryAction"_s);
    m_restore->setObjectName(u"restoreEntryAction"_s);
    m_move->setObjectName(u"moveEntryAction"_s);
    m_move->setMenu(m_places.get());
    m_remove->setObjectName(u"deleteEntryAction"_s);
    m_categories->setObjectName(u"categoriesAction"_s);
    const auto on = [this](QAction *action, auto what) {
        connect(action, &QAction::triggered, this, [this, what] { what(m_desk, m_entry); });
    };
    on(m_edit, [](EditorDesk &to, EntryId entry) { to.edit(entry); });
    on(m_duplicate, [](EditorDesk &to, EntryId entry) { to.duplicate(entry); });
    on(m_retire, [](EditorDesk &to, EntryId entry) { to.retire(entry); });
    on(m_restore, [](EditorDesk &to, EntryId entry) { to.restore(entry); });
    on(m_remove, [](EditorDesk &to, EntryId entry) { to.remove(entry); });
    on(m_categories, [](EditorDesk &to, EntryId) { to.editCategories(); });
    connect(m_create, &QAction::triggered, this, [this] {
        const Entry *shown = m_snapshot ? m_snapshot->find(m_entry) : nullptr;
        m_desk.createIn(shown ? shown->category : CategoryId{});
    });
    connect(m_places.get(), &QMenu::aboutToShow, this, &EditorActions::fillPlaces);
    retranslate();
    refresh();
}

EditorActions::~EditorActions() = default;

QList<QAction *> EditorActions::ofEntry() const
{
    return {m_edit, m_create, m_duplicate, m_move, m_retire, m_restore, m_remove};
}

void EditorActions::follow(const SnapshotPtr &snapshot, EntryId entry)
{
    m_snapshot = snapshot;
    m_entry = entry;
    refresh();
}

void EditorActions::setEnabled(bool enabled)
{
    m_enabled = enabled;
    refresh();
}

void EditorActions::refresh()
{
    const bool hasFaq = m_enabled && m_snapshot;
    const Entry *entry = hasFaq ? m_snapshot->find(m_entry) : nullptr;
    const bool retired = entry && entry->lifecycle == Lifecycle::Retired;
    for (QAction *action : {m_edit, m_duplicate, m_move, m_remove})
        action->setEnabled(entry);
    m_retire->setEnabled(entry && !retired);
    m_restore->setEnabled(retired);
    m_create->setEnabled(hasFaq);
    m_categories->setEnabled(hasFaq);
}

void EditorActions::fillPlaces()
{
    m_places->clear();
    const Entry *entry = m_snapshot ? m_snapshot->find(m_entry) : nullptr;
    if (!entry)
        return;
    const CategoryTree &tree = m_snapshot->categories();
    for (const Category &category : tree.all()) {
        QString name = category.number.isEmpty() ? category.name : category.number + u' ' + category.name;
        const qsizetype depth = tree.path(category.id).size() - 1;
        QAction *to = m_places->addAction(QString(depth * 2, u'\u3000') + name.replace(u'&', u"&&"_s));
        to->setCheckable(true);
        to->setChecked(category.id == entry->category);
        connect(to, &QAction::triggered, this, [this, id = category.id] { m_desk.moveTo({m_entry}, id); });
    }
}

void EditorActions::retranslate()
{
    m_edit->setText(tr("&Edit entry"));
    m_create->setText(tr("&New entry"));
    m_duplicate->setText(tr("Du&plicate entry"));
    m_move->setText(tr("&Move to category"));
    m_retire->setText(tr("&Retire entry"));
    m_restore->setText(tr("Pu&blish again"));
    m_remove->setText(tr("&Delete entry…"));
    m_categories->setText(tr("&Categories…"));
}

} // namespace sokuto
