// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/kanalattice.h"
#include "search/vocabulary.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestKanaLattice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsIntoWords_data();
    void cutsIntoWords();
    void anInflectedWordNamesItsDictionaryForm();
    void everyKanaIsAccountedFor_data();
    void everyKanaIsAccountedFor();
};

namespace {

/// An FAQ of a few readings.
KanaStanding standingOf(const QString &kana)
{
    static constexpr std::array<QStringView, 11> readings{u"けっこん", u"みょうじ", u"かわる",
        u"ほけんしょう", u"いつまで", u"まわり", u"しょるい", u"すてる", u"とうろく", u"うけつけ",
        u"うけつける"};
    KanaStanding standing;
    for (const QStringView reading : readings) {
        standing.begins = standing.begins || reading.startsWith(kana);
        standing.whole = standing.whole || reading == kana;
        standing.wholeAlike = standing.wholeAlike || (reading.endsWith(u'う') && reading.chopped(1) == kana);
    }
    standing.beginsAlike = standing.begins;
    standing.wholeAlike = standing.wholeAlike || standing.whole;
    return standing;
}

/// "けっこん:word して:ending …"; 'nothing' when it is not taken apart.
QString picture(const QString &kana, const QString &pending = {})
{
    static constexpr std::array<QStringView, 6> kinds{
        u"word", u"beginning", u"foreign", u"beside", u"ending", u"unknown"};
    QStringList parts;
    for (const KanaPiece &piece : cutKana(kana, pending, Vocabulary::shipped(), &standingOf))
        parts.append(kana.mid(piece.start, piece.length) + u':' + kinds[piece.kind]);
    return parts.isEmpty() ? u"nothing"_s : parts.join(u' ');
}

} // namespace

void TestKanaLattice::cutsIntoWords_data()
{
    QTest::addColumn<QString>("kana");
    QTest::addColumn<QString>("pending");
    QTest::addColumn<QString>("pieces");
    QTest::newRow("a sentence")
        << u"けっこんしてみょうじがかわった"_s << QString()
        << u"けっこん:word して:ending みょうじ:word が:beside かわっ:word た:ending"_s;
    QTest::newRow("a long vowel left out")
        << u"ほけんしょいつまで"_s << QString() << u"ほけんしょ:word いつまで:word"_s;
    QTest::newRow("still being typed")
        << u"けっこんのしょ"_s << QString() << u"けっこん:word の:beside しょ:beginning"_s;
    QTest::newRow("with a letter that waits")
        << u"けっこんのぬ"_s << u"k"_s << u"けっこん:word の:beside ぬ:unknown"_s;
    QTest::newRow("a word that the FAQ does not have")
        << u"じてんしゃ"_s << QString() << u"じてんしゃ:foreign"_s;
    QTest::newRow("beside one that it has")
        << u"じてんしゃのしょるい"_s << QString() << u"じてんしゃ:foreign の:beside しょるい:word"_s;
    QTest::newRow("a word in the middle of another") << u"ひまわり"_s << QString() << u"nothing"_s;
    QTest::newRow("no words at all") << u"ぬぬぬぬ"_s << QString() << u"nothing"_s;
    QTest::newRow("too long to be felt") << QString(60, u'あ') << QString() << u"nothing"_s;
    QTest::newRow("one kana") << u"あ"_s << QString() << u"nothing"_s;
    QTest::newRow("nothing") << QString() << QString() << u"nothing"_s;
}

void TestKanaLattice::cutsIntoWords()
{
    QFETCH(QString, kana);
    QFETCH(QString, pending);
    QTEST(picture(kana, pending), "pieces");
}

void TestKanaLattice::anInflectedWordNamesItsDictionaryForm()
{
    const auto pieces = cutKana(u"まちがえてすてた", {}, Vocabulary::shipped(), &standingOf);
    const auto thrown = std::find_if(
        pieces.cbegin(), pieces.cend(), [](const KanaPiece &piece) { return piece.kind == KanaPiece::Word; });
    QVERIFY(thrown != pieces.cend());
    QCOMPARE(thrown->reading, u"すてる"_s);
    // A noun that may be a verb as well is looked up as both.
    const auto noun = cutKana(u"うけつけのしょるい", {}, Vocabulary::shipped(), &standingOf);
    QCOMPARE(noun.front().reading, u"うけつけ"_s);
    QCOMPARE(noun.front().base, u"うけつける"_s);
}

void TestKanaLattice::everyKanaIsAccountedFor_data()
{
    QTest::addColumn<QString>("kana");
    for (const QString &kana : {u"けっこんしてみょうじがかわった"_s, u"ゃゃっっけっこん"_s,
             u"んーけっこんーん"_s, u"しょるいしょるいしょるいしょるい"_s, u"がががけっこんががが"_s})
        QTest::newRow(qPrintable(kana)) << kana;
}

/// Whatever it is cut into, the pieces stand side by side from end to end.
void TestKanaLattice::everyKanaIsAccountedFor()
{
    QFETCH(QString, kana);
    qsizetype end = 0;
    for (const KanaPiece &piece : cutKana(kana, {}, Vocabulary::shipped(), &standingOf)) {
        QCOMPARE(piece.start, end);
        QVERIFY(piece.length > 0);
        end += piece.length;
    }
    QVERIFY(end == 0 || end == kana.size());
}

QTEST_APPLESS_MAIN(TestKanaLattice)
#include "tst_kanalattice.moc"
