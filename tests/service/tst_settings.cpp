// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settings.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingSurvivesARestart();
    void withoutAFileTheDefaultsHold();
    void nonsenseIsReadAsIfItWereNotThere();
    void zoomStaysWithinItsBounds_data();
    void zoomStaysWithinItsBounds();
    void theFileFollowsTheXdgVariable();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"sokuto/sokuto.ini"_s);
}

void TestSettings::everythingSurvivesARestart()
{
    const QDateTime pause(QDate(2025, 1, 15), QTime(9, 30), Qt::UTC);
    {
        Settings settings(m_path);
        settings.setWindowGeometry("geometry");
        settings.setSplitterState("splitter");
        settings.setZoom(150);
        settings.setLanguage(Language::English);
        settings.setTheme(ThemeMode::Dark);
        settings.setFaqPath(u"/共有/よくある質問.sqlite"_s);
        settings.setAuthor(u"佐藤"_s);
        settings.setLockMinutes(30);
        settings.setFailedUnlocks(u"/共有/よくある質問.sqlite"_s, {6, pause});
        settings.setFailedUnlocks(u"/other.sqlite"_s, {1, {}});
        settings.setFailedUnlocks(u"/other.sqlite"_s, {});
    }
    const Settings again(m_path);
    QCOMPARE(again.windowGeometry(), QByteArray("geometry"));
    QCOMPARE(again.splitterState(), QByteArray("splitter"));
    QCOMPARE(again.zoom(), 150);
    QCOMPARE(again.language(), Language::English);
    QCOMPARE(again.theme(), ThemeMode::Dark);
    QCOMPARE(again.faqPath(), u"/共有/よくある質問.sqlite"_s);
    QCOMPARE(again.author(), u"佐藤"_s);
    QCOMPARE(again.lockMinutes(), 30);
    QCOMPARE(again.failedUnlocks(u"/共有/よくある質問.sqlite"_s).count, 6);
    QCOMPARE(again.failedUnlocks(u"/共有/よくある質問.sqlite"_s).notBefore, pause);
    QCOMPARE(again.failedUnlocks(u"/other.sqlite"_s).count, 0);
}

void TestSettings::withoutAFileTheDefaultsHold()
{
    const Settings settings(m_path);
    QVERIFY(settings.windowGeometry().isEmpty());
    QCOMPARE(settings.zoom(), 100);
    QVERIFY(!settings.language());
    QCOMPARE(settings.theme(), ThemeMode::System);
    QVERIFY(settings.faqPath().isEmpty());
    QVERIFY(settings.author().isEmpty());
    QCOMPARE(settings.lockMinutes(), 15);
    QCOMPARE(settings.failedUnlocks(u"/faq.sqlite"_s).count, 0);
}

void TestSettings::nonsenseIsReadAsIfItWereNotThere()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"sokuto"_s)));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nlanguage=klingon\ntheme=pink\n[window]\nzoom=huge\n");
    file.close();
    const Settings settings(m_path);
    QVERIFY(!settings.language());
    QCOMPARE(settings.theme(), ThemeMode::System);
    QCOMPARE(settings.zoom(), 100);
}

void TestSettings::zoomStaysWithinItsBounds_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("kept");
    QTest::newRow("least") << 100 << 100;
    QTest::newRow("most") << 300 << 300;
    QTest::newRow("too little") << 90 << 100;
    QTest::newRow("too much") << 310 << 300;
}

void TestSettings::zoomStaysWithinItsBounds()
{
    QFETCH(int, asked);
    Settings settings(m_path);
    settings.setZoom(asked);
    QTEST(settings.zoom(), "kept");
}

void TestSettings::theFileFollowsTheXdgVariable()
{
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
    const QString path = Settings::defaultPath();
    qputenv("XDG_CONFIG_HOME", before);
    QCOMPARE(path, m_folder->filePath(u"sokuto/sokuto.ini"_s));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
