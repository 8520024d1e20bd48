// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/passphrase.h"

#include "support/builders.h"

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestPassphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheSamePassphraseFits();
    void widthAndCompositionDoNotMatter();
    void everyHashHasItsOwnSalt();
    void theEverydayHashCostsMemoryAndTime();
    void aHashThatAsksForTooMuchIsRefused_data();
    void aHashThatAsksForTooMuchIsRefused();
};

void TestPassphrase::onlyTheSamePassphraseFits()
{
    const auto hash = passphrase::hash(u"正しい合い言葉です"_s, passphrase::Cost::Least);
    QVERIFY_OK(hash);
    QCOMPARE(*passphrase::fits(*hash, u"正しい合い言葉です"_s), true);
    QCOMPARE(*passphrase::fits(*hash, u"正しい合い言葉"_s), false);
    QCOMPARE(*passphrase::fits(*hash, {}), false);
}

void TestPassphrase::widthAndCompositionDoNotMatter()
{
    const auto hash = passphrase::hash(u"ガイド2024"_s, passphrase::Cost::Least);
    QVERIFY_OK(hash);
    QCOMPARE(*passphrase::fits(*hash, u"ｶﾞｲﾄﾞ２０２４"_s), true);
    QCOMPARE(*passphrase::fits(*hash, u"か゛いと゛2024"_s), false);
}

void TestPassphrase::everyHashHasItsOwnSalt()
{
    const auto first = passphrase::hash(u"supervisor"_s, passphrase::Cost::Least);
    const auto second = passphrase::hash(u"supervisor"_s, passphrase::Cost::Least);
    QVERIFY_OK(first);
    QVERIFY_OK(second);
    QVERIFY(*first != *second);
}

void TestPassphrase::theEverydayHashCostsMemoryAndTime()
{
    const auto hash = passphrase::hash(u"supervisor"_s);
    QVERIFY_OK(hash);
    QVERIFY2(hash->startsWith(u"$argon2id$v=19$m=65536,t=3,p=1$"), qPrintable(*hash));
}

void TestPassphrase::aHashThatAsksForTooMuchIsRefused_data()
{
    QTest::addColumn<QString>("hash");
    QTest::newRow("nothing") << QString();
    QTest::newRow("another kind") << u"$argon2i$v=19$m=65536,t=3,p=1$c2FsdHNhbHQ$aGFzaA"_s;
    QTest::newRow("memory") << u"$argon2id$v=19$m=4194304,t=3,p=1$c2FsdHNhbHQ$aGFzaA"_s;
    QTest::newRow("time") << u"$argon2id$v=19$m=65536,t=4000000,p=1$c2FsdHNhbHQ$aGFzaA"_s;
    QTest::newRow("too long") << u"$argon2id$v=19$m=8,t=3,p=1$"_s + QString(200, u'a');
}

void TestPassphrase::aHashThatAsksForTooMuchIsRefused()
{
    QFETCH(QString, hash);
    QVERIFY_FAILS(passphrase::fits(hash, u"supervisor"_s), ErrorCode::InvalidContent);
}

QTEST_GUILESS_MAIN(TestPassphrase)
#include "tst_passphrase.moc"
