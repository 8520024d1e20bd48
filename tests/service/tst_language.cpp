// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/language.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void japaneseComesFirst_data();
    void japaneseComesFirst();
    void codesAreUnderstood_data();
    void codesAreUnderstood();
    void datesAndNumbersFollowTheLanguage();
};

void TestLanguage::japaneseComesFirst_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("chosenBefore");
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing is known") << u""_s << u""_s << QStringList{} << u"ja"_s;
    QTest::newRow("a silent system") << u""_s << u""_s << QStringList{u"C"_s} << u"ja"_s;
    QTest::newRow("POSIX") << u""_s << u""_s << QStringList{u"POSIX"_s} << u"ja"_s;
    QTest::newRow("Japanese") << u""_s << u""_s << QStringList{u"ja-JP"_s, u"en"_s} << u"ja"_s;
    QTest::newRow("English") << u""_s << u""_s << QStringList{u"en-US"_s} << u"en"_s;
    QTest::newRow("first wins") << u""_s << u""_s << QStringList{u"en-GB"_s, u"ja"_s} << u"en"_s;
    QTest::newRow("any other") << u""_s << u""_s << QStringList{u"de-DE"_s} << u"en"_s;
    QTest::newRow("chosen before") << u""_s << u"en"_s << QStringList{u"ja-JP"_s} << u"en"_s;
    QTest::newRow("asked for") << u"ja"_s << u"en"_s << QStringList{u"en-US"_s} << u"ja"_s;
}

void TestLanguage::japaneseComesFirst()
{
    QFETCH(QString, asked);
    QFETCH(QString, chosenBefore);
    QFETCH(QStringList, system);
    QTEST(languageCode(chooseLanguage(languageFromCode(asked), languageFromCode(chosenBefore), system)),
        "expected");
}

void TestLanguage::codesAreUnderstood_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ja") << u"ja"_s << u"ja"_s;
    QTest::newRow("locale") << u"ja_JP.UTF-8"_s << u"ja"_s;
    QTest::newRow("capitals") << u"EN"_s << u"en"_s;
    QTest::newRow("tag") << u"en-GB"_s << u"en"_s;
    QTest::newRow("another") << u"fr"_s << QString();
    QTest::newRow("Javanese") << u"jav"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestLanguage::codesAreUnderstood()
{
    QFETCH(QString, code);
    QFETCH(QString, expected);
    const auto language = languageFromCode(code);
    QCOMPARE(language ? languageCode(*language) : QString(), expected);
}

void TestLanguage::datesAndNumbersFollowTheLanguage()
{
    const QDate date(2025, 1, 5);
    Translation translation;
    translation.use(Language::Japanese);
    QCOMPARE(QLocale().toString(date, QLocale::LongFormat), u"2025年1月5日日曜日"_s);
    QCOMPARE(QLocale().toString(date, QLocale::ShortFormat), u"2025/01/05"_s);
    QCOMPARE(QLocale().toString(12345), u"12,345"_s);
    translation.use(Language::English); // no month that could be a day
    const QString english = QLocale().toString(date, QLocale::ShortFormat);
    QVERIFY2(english.contains(u"Jan") && english.contains(u"2025"), qPrintable(english));
    QCOMPARE(QLocale().toString(12345), u"12,345"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
