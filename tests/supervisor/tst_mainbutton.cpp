// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/approvaldialog.h"
#include "supervisor/categoriesdialog.h"
#include "supervisor/conflictdialog.h"
#include "supervisor/owncopydialog.h"
#include "supervisor/unlockdialog.h"
#include "support/builders.h"
#include "support/fakeprompts.h"
#include "ui/colors.h"
#include "ui/theme.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

#include <functional>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

/// The button that goes on has a colour of its own, wherever it stands.
class TestMainButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSeen_data();
    void itIsSeen();

private:
    using Make = std::function<std::unique_ptr<QDialog>()>;

    FakePrompts m_prompts;
};

void TestMainButton::itIsSeen_data()
{
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, const Make &make) { QTest::newRow(name) << make; };
    row("approval",
        [] { return std::make_unique<ApprovalDialog>(CategoryTree(), QSet<CategoryId>(), nullptr); });
    row("categories",
        [this] { return std::make_unique<CategoriesDialog>(m_prompts, makeSnapshot({makeEntry({})})); });
    row("conflict", [] {
        ChangeSet changes;
        changes.entries = {{makeEntry(), std::nullopt}};
        Entry theirs = makeEntry();
        theirs.question = u"彼ら"_s;
        return std::make_unique<ConflictDialog>(
            findConflict(changes, *makeSnapshot({theirs})), CategoryTree(), WordCutter());
    });
    row("own copy",
        [] { return std::make_unique<OwnCopyDialog>(OwnCopyDialog::Purpose::Copy, u"佐藤"_s, QString()); });
    row("unlock", [] { return std::make_unique<UnlockDialog>(u"佐藤"_s); });
}

void TestMainButton::itIsSeen()
{
    QFETCH(Make, make);
    const Theme theme(ThemeMode::Light);
    const std::unique_ptr<QDialog> dialog = make();
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    const auto buttons = dialog->findChildren<QPushButton *>();
    int seen = 0;
    for (QPushButton *button : buttons) {
        if (!button->property("main").toBool())
            continue;
        button->setEnabled(true);
        const QImage picture = button->grab().toImage();
        QCOMPARE(picture.pixelColor(8, picture.height() / 2), Colors::light().accent);
        ++seen;
    }
    QCOMPARE(seen, 1);
}

QTEST_MAIN(TestMainButton)
#include "tst_mainbutton.moc"
