// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/program.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTabBar>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

/// Texts by their letter, where more than one has it: "S: &Save, &Synonyms".
QStringList duplicatesIn(const QStringList &texts)
{
    QMap<QString, QStringList> byLetter;
    for (const QString &text : texts) {
        if (const QKeySequence letter = QKeySequence::mnemonic(text); !letter.isEmpty())
            byLetter[letter.toString()].append(text);
    }
    QStringList duplicates;
    for (auto letter = byLetter.cbegin(); letter != byLetter.cend(); ++letter) {
        if (letter->size() > 1)
            duplicates.append(letter.key() + u": "_s + letter->join(u", "));
    }
    return duplicates;
}

QStringList textsOf(const QWidget *menu)
{
    QStringList texts;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            texts.append(action->text());
    }
    return texts;
}

/// What a window offers under Alt at the same time.
QStringList lettersOf(const QWidget *window)
{
    QStringList texts;
    const auto parts = window->findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (part->window() != window || !part->isVisibleTo(window))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(part))
            texts.append(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(part); label && label->buddy())
            texts.append(label->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(part))
            texts.append(group->title());
        else if (const auto *bar = qobject_cast<const QMenuBar *>(part))
            texts.append(textsOf(bar));
        else if (const auto *tabs = qobject_cast<const QTabBar *>(part)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts.append(tabs->tabText(tab));
        }
    }
    return texts;
}

QStringList duplicatesOn(const QWidget *window)
{
    QStringList duplicates = duplicatesIn(lettersOf(window));
    const auto menus = window->findChildren<QMenu *>();
    for (const QMenu *menu : menus)
        duplicates.append(duplicatesIn(textsOf(menu)));
    return duplicates;
}

} // namespace

/// Every letter under Alt means one thing, in every menu and window.
class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLetterIsGivenTwice_data();
    void noLetterIsGivenTwice();
};

void TestMnemonics::noLetterIsGivenTwice_data()
{
    QTest::addColumn<bool>("japanese");
    QTest::newRow("English") << false;
    QTest::newRow("Japanese") << true;
}

void TestMnemonics::noLetterIsGivenTwice()
{
    QFETCH(bool, japanese);
    const QTemporaryDir folder;
    const QString faq = folder.filePath(u"faq.sqlite"_s);
    QVERIFY_OK(writeGuardedFaq(faq, u"試験"_s));
    const Program program(folder.path(), faq, japanese ? Language::Japanese : Language::English);
    QTRY_VERIFY(program.isReady());
    QCOMPARE(duplicatesOn(program.window).join(u"; "), QString());
    program.action(u"unlockAction"_s)->trigger();
    QTRY_VERIFY(Program::shown("sokuto::UnlockDialog"));
    QCOMPARE(duplicatesOn(Program::shown("sokuto::UnlockDialog")).join(u"; "), QString());
    Program::shown("sokuto::UnlockDialog")->close();
    QTRY_VERIFY(!Program::shown("sokuto::UnlockDialog"));
    program.unlock();
    QCOMPARE(duplicatesOn(program.window).join(u"; "), QString());

    const std::pair<QString, const char *> windows[] = {
        {u"shortcutsAction"_s, "sokuto::ShortcutsDialog"},
        {u"aboutAction"_s, "sokuto::AboutDialog"},
        {u"editEntryAction"_s, "sokuto::EditorWindow"},
        {u"categoriesAction"_s, "sokuto::CategoriesDialog"},
        {u"entryHistoryAction"_s, "sokuto::HistoryWindow"},
        {u"approvalAction"_s, "sokuto::ApprovalDialog"},
        {u"passphrasesAction"_s, "sokuto::OwnCopyDialog"},
        {u"checksAction"_s, "sokuto::ChecksPanel"},
        {u"synonymsAction"_s, "sokuto::SynonymsEditor"},
        {u"findReplaceAction"_s, "sokuto::FindReplace"},
        {u"importAction"_s, "sokuto::ImportWizard"},
        {u"exportAction"_s, "sokuto::ExportDialog"},
    };
    for (const auto &[action, className] : windows) {
        QVERIFY2(program.action(action), qPrintable(action));
        program.action(action)->trigger();
        QTRY_VERIFY2(Program::shown(className), className);
        QWidget *window = Program::shown(className);
        const QStringList duplicates = duplicatesOn(window);
        QVERIFY2(duplicates.isEmpty(),
            qPrintable(QLatin1StringView(className) + u": "_s + duplicates.join(u"; ")));
        window->close();
        QTRY_VERIFY2(!Program::shown(className), className);
    }
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
