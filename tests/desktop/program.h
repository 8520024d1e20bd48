// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/application.h"
#include "store/passphrases.h"
#include "support/fakeprompts.h"
#include "support/faqfiles.h"
#include "ui/mainwindow.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

namespace sokuto::test {

using namespace Qt::StringLiterals;

inline QString passphraseOfTests()
{
    return u"correct-horse"_s;
}

/// An FAQ that the passphrase of the tests unlocks: 1-1 and 1-2 published, 1-3 a draft.
inline Result<void> writeGuardedFaq(const QString &path, const QString &title)
{
    SnapshotData data;
    data.faqId = title;
    data.edition = {title, QDate(2024, 10, 10), 1};
    data.categories = {makeCategory(1, u"1"_s, u"お知らせ"_s)};
    data.entries = {makeEntry({.id = 1, .no = u"1-1"_s}),
        makeEntry({.id = 2, .no = u"1-2"_s, .question = u"住所が変わりました。"_s}),
        makeEntry({.id = 3, .no = u"1-3"_s, .question = u"下書きの問い。"_s, .lifecycle = Lifecycle::Draft})};
    if (auto done = writeFaq(path, *Snapshot::create(std::move(data))); !done)
        return done;
    auto file = FaqFile::open(path, FaqFile::Mode::ReadWrite);
    if (!file)
        return fail(file.error());
    const auto hash = passphrase::hash(passphraseOfTests(), passphrase::Cost::Least);
    if (!hash)
        return fail(hash.error());
    return (*file)->setPassphrases({*hash, {}}, {u"test"_s, {}});
}

/// The whole program on an FAQ, as main() puts it together.
struct Program
{
    Program(const QString &folder, const QString &faq, Language language)
        : settings(folder + u"/sokuto.ini"_s)
        , translation(inUse(language))
        , application(settings, *translation, faq, newPrompts())
    {
        application.show();
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *widget : windows) {
            if (auto *found = qobject_cast<MainWindow *>(widget))
                window = found;
        }
        QApplication::setActiveWindow(window);
    }

    static std::unique_ptr<Translation> inUse(Language language)
    {
        auto made = std::make_unique<Translation>();
        made->use(language);
        return made;
    }

    std::unique_ptr<FakePrompts> newPrompts()
    {
        auto made = std::make_unique<FakePrompts>();
        prompts = made.get();
        return made;
    }
    QAction *action(const QString &name) const { return window->findChild<QAction *>(name); }
    /// Of the dialogs and windows that are on the screen; null = it is not there.
    static QWidget *shown(const char *className)
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *widget : windows) {
            if (widget->isVisible() && widget->inherits(className))
                return widget;
        }
        return nullptr;
    }
    bool isReady() const { return window->shownEntry().value != 0; }
    void unlock() const
    {
        action(u"unlockAction"_s)->trigger();
        QTRY_VERIFY(shown("sokuto::UnlockDialog"));
        QWidget *dialog = shown("sokuto::UnlockDialog");
        dialog->findChild<QLineEdit *>(u"unlockName"_s)->setText(u"佐藤"_s);
        auto *phrase = dialog->findChild<QLineEdit *>(u"unlockPassphrase"_s);
        phrase->setText(passphraseOfTests());
        QTest::keyClick(phrase, Qt::Key_Return);
        QTRY_VERIFY(window->showsEveryState());
    }

    Settings settings;
    std::unique_ptr<Translation> translation;
    FakePrompts *prompts = nullptr; ///< The application owns them.
    Application application;
    MainWindow *window = nullptr;
};

} // namespace sokuto::test

/// The program `name` on the test's first FAQ; OPEN_UNLOCKED with editing unlocked.
#define OPEN_PROGRAM(name)                                                                                   \
    Program name(m_folder->path(), path(u"first.sqlite"_s), Language::English);                              \
    QVERIFY((name).window);                                                                                  \
    QTRY_VERIFY((name).isReady())

#define OPEN_UNLOCKED(name)                                                                                  \
    OPEN_PROGRAM(name);                                                                                      \
    (name).unlock()
