// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/toolrow.h"

#include "ui/categorymenu.h"
#include "ui/colors.h"
#include "ui/icons.h"
#include "ui/rolename.h"
#include "ui_toolrow.h"

#include <QtCore/QEvent>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPlaceName = 120;

} // namespace

ToolRow::ToolRow(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ToolRow>())
{
    m_ui->setupUi(this);
    setObjectName(u"toolRow"_s);
}

ToolRow::~ToolRow() = default;

void ToolRow::serve(const Actions &actions, const CategoryTreeModel &categories)
{
    m_categories = &categories;
    m_ui->backButton->setDefaultAction(actions.back);
    m_ui->forwardButton->setDefaultAction(actions.forward);
    m_ui->zoomOutButton->setDefaultAction(actions.zoomOut);
    m_ui->zoomInButton->setDefaultAction(actions.zoomIn);
    actions.zoomOut->setIconText(u"A−"_s);
    actions.zoomIn->setIconText(u"A＋"_s);
    m_ui->roleButton->setMenu(actions.role);
    m_menu = new CategoryMenu(categories, this);
    m_ui->categoryButton->setMenu(m_menu);
    connect(m_menu, &CategoryMenu::placePicked, this, &ToolRow::placePicked);
    connect(m_ui->searchBar, &SearchBar::chipRemoved, this, [this] { Q_EMIT placePicked({}); });
    retranslate();
    restyle();
}

SearchBar *ToolRow::searchBar() const
{
    return m_ui->searchBar;
}

RecallLine *ToolRow::recallLine() const
{
    return m_ui->recallLine;
}

QList<QWidget *> ToolRow::buttons() const
{
    return {m_ui->backButton, m_ui->forwardButton, m_ui->categoryButton, m_ui->zoomOutButton,
        m_ui->zoomInButton, m_ui->roleButton};
}

void ToolRow::showPlace(const Place &place)
{
    m_place = place;
    m_menu->setCurrent(place);
    const QString placeName = m_categories->name(place);
    m_ui->searchBar->setChip(place.isEverything() ? QString() : placeName);
    const QString name = place.isEverything() ? tr("All categories") : placeName;
    m_ui->categoryButton->setToolTip(name);
    //: %1 is the category shown
    m_ui->categoryButton->setAccessibleName(tr("Category: %1").arg(name));
    const QFontMetrics metrics = m_ui->categoryButton->fontMetrics();
    m_ui->categoryButton->setText(metrics.elidedText(name, Qt::ElideRight, longestPlaceName) + u" ▾"_s);
}

void ToolRow::showRole(Role role)
{
    m_role = role;
    m_ui->roleButton->setText(roleName(role) + u" ▾"_s);
    //: %1 is the role at this desk: operator, supervisor, administrator
    m_ui->roleButton->setAccessibleName(tr("Role: %1").arg(roleName(role)));
    m_ui->roleButton->setToolTip(role == Role::Operator ? tr("At this desk the FAQ is read, not changed.")
                                                        : tr("Editing is unlocked."));
}

void ToolRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (!m_categories)
        return;
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
}

void ToolRow::retranslate()
{
    m_ui->retranslateUi(this);
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        // The button takes over its action's hint whenever the action changes.
        QAction *action = button->defaultAction();
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? text : u"%1 (%2)"_s.arg(text, key));
    };
    name(m_ui->backButton, tr("Back"));
    name(m_ui->forwardButton, tr("Forward"));
    name(m_ui->zoomInButton, tr("Larger answer"));
    name(m_ui->zoomOutButton, tr("Smaller answer"));
    showPlace(m_place);
    showRole(m_role);
}

void ToolRow::restyle()
{
    const Colors &colors = Colors::of(palette());
    m_ui->backButton->defaultAction()->setIcon(themedIcon("arrow-left"_L1, colors.text));
    m_ui->forwardButton->defaultAction()->setIcon(themedIcon("arrow-right"_L1, colors.text));
}

} // namespace sokuto
