// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/invariants.h"

#include "support/builders.h"

#include <functional>

using namespace sokuto;
using namespace Qt::StringLiterals;
using sokuto::test::makeCategory;
using sokuto::test::makeEntry;

class TestInvariants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsThatAFileCannotGiveBackAreTold_data();
    void textsThatAFileCannotGiveBackAreTold();
    void everyTextOfAnEntryIsLookedAt();
    void emptyPartsAreRefused();
    void otherThingsAreCheckedToo();
};

void TestInvariants::textsThatAFileCannotGiveBackAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("storable");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("kanji, line ends, tabs") << u"一行目\r\n\t二行目\u2028"_s << true;
    QTest::newRow("pair") << u"𠮷野家"_s << true;
    QTest::newRow("pair at the end") << u"x𠮷"_s << true;
    QTest::newRow("control characters") << u"\u0001\u001b\u0085"_s << true;
    QTest::newRow("noncharacters") << QString(QChar(0xFFFE)) << true;
    QTest::newRow("zero") << QString(u"a"_s + QChar(0) + u'b') << false;
    QTest::newRow("high half alone") << QString(QChar(0xD842)) << false;
    QTest::newRow("high half before a letter") << QString(QChar(0xD842) + u"x"_s) << false;
    QTest::newRow("low half alone") << QString(u"x"_s + QChar(0xDFB7)) << false;
    QTest::newRow("halves the wrong way round") << QString(QString(QChar(0xDFB7)) + QChar(0xD842)) << false;
}

void TestInvariants::textsThatAFileCannotGiveBackAreTold()
{
    QFETCH(QString, text);
    QFETCH(bool, storable);
    QCOMPARE(isStorable(text), storable);
}

void TestInvariants::everyTextOfAnEntryIsLookedAt()
{
    const QString bad = u"x"_s + QChar(0);
    const std::function<void(Entry &)> spoil[] = {
        [&](Entry &entry) { entry.no = bad; },
        [&](Entry &entry) { entry.question = bad; },
        [&](Entry &entry) { entry.confirmedBy = bad; },
        [&](Entry &entry) { entry.answers[1].text = bad; },
        [&](Entry &entry) { entry.answers[1].spokenLine = bad; },
        [&](Entry &entry) { entry.answers[1].memo = bad; },
        [&](Entry &entry) { entry.sources[1].title = bad; },
        [&](Entry &entry) { entry.sources[1].url = bad; },
        [&](Entry &entry) { entry.phrases[1] = bad; },
    };
    Entry sound = makeEntry({.sources = 2});
    sound.answers.append(Answer());
    sound.phrases = {u"a"_s, u"b"_s};
    QVERIFY_OK(checkInvariants(sound));
    for (const auto &change : spoil) {
        Entry entry = sound;
        change(entry);
        const auto result = checkInvariants(entry);
        QVERIFY_FAILS(result, ErrorCode::InvalidContent);
        QCOMPARE(result.error().arguments, QStringList{u"unstorable-text"_s});
        QCOMPARE(result.error().subject, entry.no);
    }
}

void TestInvariants::emptyPartsAreRefused()
{
    Entry entry = makeEntry();
    entry.sources = {{}};
    QCOMPARE(checkInvariants(entry).error().arguments, QStringList{u"empty-source"_s});
    entry.sources = {{u"題"_s, {}}, {{}, u"https://example.jp"_s}};
    QVERIFY_OK(checkInvariants(entry));
    entry.phrases = {u"a"_s, u""_s};
    QCOMPARE(checkInvariants(entry).error().arguments, QStringList{u"empty-phrase"_s});
    const SynonymGroup group{{1}, {}, {{u"保険証"_s, false}, {{}, false}}, {}};
    QCOMPARE(checkInvariants(group).error().arguments, QStringList{u"empty-word"_s});
    QCOMPARE(checkInvariants(group).error().subject, u"保険証"_s);
}

void TestInvariants::otherThingsAreCheckedToo()
{
    const QString bad(QChar(0xD800));
    QVERIFY_FAILS(checkInvariants(Edition{bad, {}, 1}), ErrorCode::InvalidContent);
    QVERIFY_FAILS(checkInvariants(makeCategory(1, bad, u"名"_s)), ErrorCode::InvalidContent);
    QVERIFY_FAILS(checkInvariants(makeCategory(1, {}, bad)), ErrorCode::InvalidContent);
    QVERIFY_FAILS(checkInvariants(SynonymGroup{{1}, bad, {}, {}}), ErrorCode::InvalidContent);
    QVERIFY_FAILS(checkInvariants(SynonymGroup{{1}, {}, {}, bad}), ErrorCode::InvalidContent);
    QVERIFY_FAILS(checkInvariants(SynonymGroup{{1}, {}, {{bad, true}}, {}}), ErrorCode::InvalidContent);
    QVERIFY_OK(checkInvariants(Edition{u"題"_s, {}, 1}));
    QVERIFY_OK(checkInvariants(makeCategory(1, {}, {})));
    QVERIFY_OK(checkInvariants(SynonymGroup{{1}, {}, {}, {}}));
}

QTEST_APPLESS_MAIN(TestInvariants)
#include "tst_invariants.moc"
