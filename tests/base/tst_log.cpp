// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digitRunsAreMasked_data();
    void digitRunsAreMasked();
    void messagesAreMaskedOnTheirWay();
};

void TestLog::digitRunsAreMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("three digits stay") << u"A 123 B"_s << u"A 123 B"_s;
    QTest::newRow("four digits go") << u"A 1234 B"_s << u"A #### B"_s;
    QTest::newRow("full-width") << u"番号１２３４５"_s << u"番号#####"_s;
    QTest::newRow("hyphenated phone number") << u"0120-95-0178です"_s << u"####-##-####です"_s;
    QTest::newRow("spaced my number") << u"1234 5678 9012"_s << u"#### #### ####"_s;
    QTest::newRow("short No stays") << u"1-11 と 2-2"_s << u"1-11 と 2-2"_s;
    QTest::newRow("two runs apart") << u"12 と 34"_s << u"12 と 34"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestLog::digitRunsAreMasked()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(maskDigitRuns(text), masked);
}

void TestLog::messagesAreMaskedOnTheirWay()
{
    static QString last;
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { last = text; });
    installMaskingMessageHandler();
    qInfo("caller 090-1234-5678");
    qInstallMessageHandler(nullptr);
    QCOMPARE(last, u"caller ###-####-####"_s);
}

QTEST_APPLESS_MAIN(TestLog)
#include "tst_log.moc"
