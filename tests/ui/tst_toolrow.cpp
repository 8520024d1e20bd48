// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/toolrow.h"

#include "service/language.h"
#include "support/builders.h"
#include "ui/searchbar.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

QString longName()
{
    return u"マイナンバーカードの健康保険証利用について"_s;
}

/// A row that is served as the window does it.
struct Row
{
    Row()
    {
        const CategoryTree tree = CategoryTree::create({makeCategory(1, u"1"_s, u"お知らせ"_s),
            makeCategory(2, u"4"_s, longName()), makeCategory(3, {}, u"A & B"_s, 1)});
        categories.setCategories(tree, {});
        back.setShortcut(QKeySequence(u"Alt+Left"_s));
        zoomIn.setShortcut(QKeySequence(u"Ctrl++"_s));
        row.serve({&back, &forward, &zoomOut, &zoomIn, &role}, categories);
        row.show();
    }
    QToolButton *button(const QString &name) const { return row.findChild<QToolButton *>(name); }

    CategoryTreeModel categories;
    QAction back;
    QAction forward;
    QAction zoomOut;
    QAction zoomIn;
    QMenu role;
    ToolRow row;
};

Place category(qint64 id)
{
    return {EntryView::All, {id}};
}

} // namespace

class TestToolRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theButtonsAreTheWindowsActions();
    void thePlaceStandsOnItsButtonAndAsAChip();
    void aLongNameIsCutOnTheButtonButToldWhole();
    void theMenuPicksACategory();
    void takingTheChipAwayLeadsEverywhere();
    void theRoleIsTold();
    void everythingIsSaidInTheLanguageInUse();
};

void TestToolRow::theButtonsAreTheWindowsActions()
{
    const Row row;
    const std::tuple<QString, const QAction *, QString> buttons[] = {
        {u"backButton"_s, &row.back, u"Back"_s},
        {u"forwardButton"_s, &row.forward, u"Forward"_s},
        {u"zoomOutButton"_s, &row.zoomOut, u"Smaller answer"_s},
        {u"zoomInButton"_s, &row.zoomIn, u"Larger answer"_s},
    };
    for (const auto &[name, action, words] : buttons) {
        const QSignalSpy triggered(action, &QAction::triggered);
        row.button(name)->click();
        QCOMPARE(triggered.size(), 1);
        QCOMPARE(row.button(name)->accessibleName(), words);
        QVERIFY(row.button(name)->toolTip().startsWith(words));
    }
    QVERIFY(row.button(u"backButton"_s)->toolTip().contains(u"Alt+Left"));
    QVERIFY(!row.button(u"backButton"_s)->icon().isNull());
}

void TestToolRow::thePlaceStandsOnItsButtonAndAsAChip()
{
    Row row;
    const QToolButton *button = row.button(u"categoryButton"_s);
    QVERIFY(!row.row.searchBar()->hasChip());
    QCOMPARE(button->accessibleName(), u"Category: All categories"_s);
    row.row.showPlace(category(1));
    QVERIFY(row.row.searchBar()->hasChip());
    QCOMPARE(button->accessibleName(), u"Category: 1 お知らせ"_s);
    QVERIFY(button->text().startsWith(u"1 お知らせ"));
    row.row.showPlace({EntryView::Favourites, {}});
    QVERIFY(row.row.searchBar()->hasChip());
    row.row.showPlace({});
    QVERIFY(!row.row.searchBar()->hasChip());
}

void TestToolRow::aLongNameIsCutOnTheButtonButToldWhole()
{
    Row row;
    row.row.showPlace(category(2));
    const QToolButton *button = row.button(u"categoryButton"_s);
    QVERIFY2(
        button->text().contains(u'…') && !button->text().contains(longName()), qPrintable(button->text()));
    QVERIFY(button->toolTip().contains(longName()));
    QVERIFY(button->accessibleName().contains(longName()));
}

void TestToolRow::theMenuPicksACategory()
{
    Row row;
    row.row.showPlace(category(1));
    QMenu *menu = row.button(u"categoryButton"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QStringList names;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        names.append(action->text().trimmed());
        QCOMPARE(action->isChecked(), action->text().contains(u"お知らせ"));
    }
    QCOMPARE(names.mid(1), (QStringList{u"1 お知らせ"_s, u"A && B"_s, u"4 "_s + longName()}));
    const QSignalSpy picked(&row.row, &ToolRow::placePicked);
    actions.last()->trigger();
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().value<Place>(), category(2));
}

void TestToolRow::takingTheChipAwayLeadsEverywhere()
{
    Row row;
    row.row.showPlace(category(2));
    const QSignalSpy picked(&row.row, &ToolRow::placePicked);
    row.button(u"chip"_s)->click();
    QCOMPARE(picked.size(), 1);
    QVERIFY(picked.first().first().value<Place>().isEverything());
}

void TestToolRow::theRoleIsTold()
{
    Row row;
    const QToolButton *button = row.button(u"roleButton"_s);
    QSet<QString> hints;
    for (const auto &[role, words] :
        {std::pair(Role::Operator, u"Role: Operator"_s), std::pair(Role::Supervisor, u"Role: Supervisor"_s),
            std::pair(Role::Administrator, u"Role: Administrator"_s)}) {
        row.row.showRole(role);
        QCOMPARE(button->accessibleName(), words);
        hints.insert(button->toolTip());
    }
    QCOMPARE(hints.size(), 2); // read, or changed
    QCOMPARE(button->menu(), &row.role);
}

void TestToolRow::everythingIsSaidInTheLanguageInUse()
{
    Row row;
    row.row.showRole(Role::Supervisor);
    row.row.showPlace(category(1));
    const auto words = [&row] {
        QStringList said;
        const auto buttons = row.row.findChildren<QToolButton *>();
        for (const QToolButton *button : buttons)
            said << button->accessibleName() << button->toolTip();
        return said;
    };
    const QStringList english = words();
    Translation translation;
    translation.use(Language::Japanese);
    QCoreApplication::processEvents();
    const QStringList japanese = words();
    QCOMPARE(japanese.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(english[i] != japanese[i] || english[i].isEmpty() || english[i] == u"1 お知らせ",
            qPrintable(english[i]));
}

QTEST_MAIN(TestToolRow)
#include "tst_toolrow.moc"
