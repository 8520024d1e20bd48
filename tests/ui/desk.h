// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/categorytreemodel.h"
#include "service/recorder.h"
#include "service/settings.h"
#include "service/watchlist.h"
#include "support/fakeprompts.h"
#include "support/faqfiles.h"
#include "ui/categorypane.h"
#include "ui/mainwindow.h"
#include "ui/resulttable.h"
#include "ui/searchbox.h"
#include "ui/theme.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QInputMethodEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

namespace sokuto::test {

using namespace Qt::StringLiterals;

inline SnapshotPtr deskContent(const QString &faqId)
{
    SnapshotData data;
    data.faqId = faqId;
    data.edition = {u"試験用FAQ"_s, QDate(2024, 10, 10), 1};
    data.categories = {makeCategory(1, u"1"_s, u"お知らせ"_s), makeCategory(2, u"2"_s, u"その他"_s)};
    data.entries = {
        makeEntry({.id = 1,
            .no = u"1-1"_s,
            .question = u"お知らせの再発行はできますか。"_s,
            .answer = u"再発行できます。"_s}),
        makeEntry({.id = 2,
            .no = u"1-2"_s,
            .question = u"住所が変わりました。"_s,
            .answer = u"届出が必要です。"_s,
            .sources = 1}),
        makeEntry({.id = 3,
            .no = u"1-10"_s,
            .question = u"再発行の手数料は。"_s,
            .answer = u"2024年3月31日まで無料です。"_s}),
        makeEntry({.id = 4,
            .no = u"2-1"_s,
            .question = u"扶養の手続きは。"_s,
            .answer = u"事業所を経由します。"_s,
            .category = 2}),
    };
    return Snapshot::create(std::move(data));
}

/// A window on a FAQ of its own.
struct Desk
{
    explicit Desk(
        const QString &folder, const QString &faq = u"faq.sqlite"_s, ThemeMode mode = ThemeMode::Light)
        : settings(folder + u"/sokuto.ini"_s)
        , theme(mode)
        , catalog(folder + u"/cache"_s)
        , recorder(folder + u"/desk.sqlite"_s)
        , window({catalog, recorder, watchList, settings, theme, translation, prompts,
              folder + u"/faq.sqlite"_s, [] { return QDate(2025, 1, 15); }})
    {
        if (!faq.isEmpty())
            catalog.open(folder + u'/' + faq);
        window.show();
        QApplication::setActiveWindow(&window);
    }

    bool isReady() const { return !catalog.isBusy() && catalog.contents().engine; }
    SearchBox *box() const { return window.findChild<SearchBox *>(); }
    ResultTable *table() const { return window.findChild<ResultTable *>(); }
    CategoryPane *pane() const { return window.findChild<CategoryPane *>(); }
    QString shownNo() const
    {
        const Entry *entry = catalog.contents().snapshot->find(window.shownEntry());
        return entry ? entry->no : QString();
    }
    QStringList listedNos() const
    {
        QStringList nos;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            nos.append(table()->model()->index(row, 0).data().toString());
        return nos;
    }
    void compose(const QString &preedit, const QString &commit = {}) const
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(box(), &event);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &window, Qt::Key(key), modifiers);
    }

    Translation translation;
    Settings settings;
    Theme theme;
    FakePrompts prompts;
    Catalog catalog;
    Recorder recorder;
    WatchList watchList;
    MainWindow window;
};

inline Place category(qint64 id)
{
    return {EntryView::All, {id}};
}

inline QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace sokuto::test

#define OPEN_DESK(name)                                                                                      \
    Desk name(m_folder->path());                                                                             \
    QTRY_VERIFY((name).isReady());                                                                           \
    QTRY_VERIFY((name).box()->hasFocus())
