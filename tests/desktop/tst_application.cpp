// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/application.h"

#include "desktop/program.h"
#include "supervisor/editorwindow.h"
#include "ui/shortcutsdialog.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

/// The whole program, put together.
class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theRoleIsSeenEverywhereAndLockingTakesTheWindowsAway();
    void anotherFaqIsOpenedOnlyWhenNothingIsUnsaved();
    void theLanguageIsSwitchedInEveryPartWhileRunning();
    void everyKeyOfTheWindowStandsOnTheKeysPage();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestApplication::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY_OK(writeGuardedFaq(path(u"first.sqlite"_s), u"一つ目"_s));
    QVERIFY_OK(writeGuardedFaq(path(u"second.sqlite"_s), u"二つ目"_s));
}

void TestApplication::theRoleIsSeenEverywhereAndLockingTakesTheWindowsAway()
{
    OPEN_PROGRAM(program);
    const auto *button = program.window->findChild<QToolButton *>(u"roleButton"_s);
    const auto *status = program.window->findChild<QLabel *>(u"role"_s);
    QCOMPARE(button->accessibleName(), u"Role: Operator"_s);
    QCOMPARE(program.window->listedEntries().size(), 2);
    QVERIFY(!program.action(u"editEntryAction"_s)->isVisible());
    program.unlock();
    QCOMPARE(button->accessibleName(), u"Role: Supervisor"_s);
    QCOMPARE(status->text(), u"Supervisor"_s);
    QCOMPARE(program.window->listedEntries().size(), 3); // the draft, too
    QVERIFY(!program.action(u"unlockAction"_s)->isVisible());
    for (const QString &name : {u"editEntryAction"_s, u"checksAction"_s, u"synonymsAction"_s,
             u"findReplaceAction"_s, u"importAction"_s, u"passphrasesAction"_s})
        QVERIFY2(program.action(name)->isVisible() && program.action(name)->isEnabled(), qPrintable(name));

    program.action(u"editEntryAction"_s)->trigger();
    program.action(u"checksAction"_s)->trigger();
    program.action(u"synonymsAction"_s)->trigger();
    const char *windows[] = {"sokuto::EditorWindow", "sokuto::ChecksPanel", "sokuto::SynonymsEditor"};
    for (const char *name : windows)
        QTRY_VERIFY2(Program::shown(name), name);
    program.action(u"lockAction"_s)->trigger();
    QCOMPARE(button->accessibleName(), u"Role: Operator"_s);
    QCOMPARE(program.window->listedEntries().size(), 2);
    QVERIFY(!program.action(u"editEntryAction"_s)->isVisible());
    for (const char *name : windows)
        QTRY_VERIFY2(!Program::shown(name), name);
}

void TestApplication::anotherFaqIsOpenedOnlyWhenNothingIsUnsaved()
{
    OPEN_PROGRAM(program);
    program.unlock();
    program.action(u"editEntryAction"_s)->trigger();
    QTRY_VERIFY(Program::shown("sokuto::EditorWindow"));
    auto *editor = qobject_cast<EditorWindow *>(Program::shown("sokuto::EditorWindow"));
    auto *text = editor->findChild<QPlainTextEdit *>();
    const QString before = text->toPlainText();
    text->appendPlainText(u"書き足し"_s);
    QVERIFY(editor->isChanged());

    program.window->open(path(u"second.sqlite"_s));
    QCOMPARE(program.prompts->questions.size(), 1);
    QVERIFY(program.window->windowTitle().contains(u"一つ目"));
    program.action(u"lockAction"_s)->trigger();
    QVERIFY(program.window->showsEveryState());
    QVERIFY(editor->isVisible());

    editor->revert();
    QCOMPARE(text->toPlainText(), before);
    program.window->open(path(u"second.sqlite"_s));
    QTRY_VERIFY(program.window->windowTitle().contains(u"二つ目"));
    QVERIFY(!program.window->showsEveryState()); // another FAQ, another passphrase
    QTRY_VERIFY(program.isReady());
    QCOMPARE(program.settings.faqPath(), path(u"second.sqlite"_s));
}

void TestApplication::theLanguageIsSwitchedInEveryPartWhileRunning()
{
    OPEN_PROGRAM(program);
    program.unlock();
    program.action(u"synonymsAction"_s)->trigger();
    QTRY_VERIFY(Program::shown("sokuto::SynonymsEditor"));
    const auto *dialog = Program::shown("sokuto::SynonymsEditor");
    const auto *languages = program.window->findChild<QMenu *>(u"languageMenu"_s);
    const auto textsNow = [&] {
        QCoreApplication::processEvents(); // LanguageChange comes by post
        QHash<const QObject *, QString> texts{{dialog, dialog->windowTitle()}};
        const auto menus = program.window->menuBar()->findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            if (menu->title().isEmpty())
                continue; // Qt's own, for what a narrow menu bar cannot hold
            texts.insert(menu, menu->title());
            const QList<QAction *> actions = menu->actions();
            for (const QAction *action : actions) {
                if (menu != languages && !action->isSeparator())
                    texts.insert(action, action->text());
            }
        }
        return texts;
    };
    const auto english = textsNow();
    QVERIFY(english.size() > 40);
    languages->actions().constFirst()->trigger();
    const auto japanese = textsNow();
    for (auto text = english.cbegin(); text != english.cend(); ++text) {
        QVERIFY2(japanese.value(text.key()) != text.value(),
            qPrintable(text.value() + u" of "_s + text.key()->parent()->objectName()));
    }
    QCOMPARE(program.window->findChild<QToolButton *>(u"roleButton"_s)->accessibleName(), u"役割: SV"_s);
    languages->actions().constLast()->trigger();
    QCOMPARE(textsNow(), english);
}

void TestApplication::everyKeyOfTheWindowStandsOnTheKeysPage()
{
    OPEN_PROGRAM(program);
    QStringList caps;
    const ShortcutsDialog page;
    const auto labels = page.findChildren<QLabel *>(u"keyCap"_s);
    for (const QLabel *label : labels)
        caps.append(label->text()
                        .replace(u'−', u'-')
                        .replace(u'←', u"Left"_s)
                        .replace(u'→', u"Right"_s)
                        .replace(u"Enter"_s, u"Return"_s));
    int keys = 0;
    const auto actions = program.window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QList<QKeySequence> shortcuts = action->shortcuts();
        keys += int(shortcuts.size());
        const bool told = std::any_of(shortcuts.cbegin(), shortcuts.cend(),
            [&caps](const QKeySequence &key) { return caps.contains(key.toString()); });
        QVERIFY2(told || shortcuts.isEmpty(), qPrintable(action->text()));
    }
    QVERIFY(keys > 30);
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
