// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/romaji.h"

#include "text/normalizer.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestRomaji : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySpellingHasOneKey_data();
    void everySpellingHasOneKey();
    void soundsMeetInTheLossyKey_data();
    void soundsMeetInTheLossyKey();
    void voicingIsNeverFoldedAway();
    void thePlainTextWithoutAKeyHasNone();
    void everyTypedFormLeadsToTheReading_data();
    void everyTypedFormLeadsToTheReading();
    void aPendingTailIsSplitOff_data();
    void aPendingTailIsSplitOff();
    void whatIsSureIsAPrefixOfWhatCanCome_data();
    void whatIsSureIsAPrefixOfWhatCanCome();
    void typingLetterByLetterNeverLosesTheReading_data();
    void typingLetterByLetterNeverLosesTheReading();
    void theLossyKeyIsIdempotent();
};

void TestRomaji::everySpellingHasOneKey_data()
{
    QTest::addColumn<QStringList>("spellings");
    QTest::addColumn<QString>("key");
    const auto row = [](const QString &key, const QStringList &spellings) {
        QTest::addRow("%s", qPrintable(key)) << spellings << key;
    };
    row(u"saihakkou"_s,
        {u"さいはっこう"_s, u"サイハッコウ"_s, u"ｻｲﾊｯｺｳ"_s, u"saihakkou"_s, u"ｓａｉｈａｋｋｏｕ"_s,
            u"saihaxtukou"_s, u"saihaltukou"_s, u"saihaxtsukou"_s, u"さいはっkou"_s, u"saihakkō"_s});
    row(u"si"_s, {u"し"_s, u"si"_s, u"shi"_s, u"ci"_s});
    row(u"tuuti"_s, {u"つうち"_s, u"tuuti"_s, u"tsuuchi"_s, u"tsūchi"_s, u"tûti"_s});
    row(u"hu"_s, {u"ふ"_s, u"hu"_s, u"fu"_s});
    row(u"zi"_s, {u"じ"_s, u"zi"_s, u"ji"_s});
    row(u"syasin"_s,
        {u"しゃしん"_s, u"syasin"_s, u"shashin"_s, u"shashinn"_s, u"shixyashin"_s, u"shashin'"_s});
    row(u"tyuui"_s, {u"ちゅうい"_s, u"tyuui"_s, u"chuui"_s, u"cyuui"_s, u"tixyuui"_s, u"chūi"_s});
    row(u"zyuusyo"_s, {u"じゅうしょ"_s, u"zyuusyo"_s, u"juusho"_s, u"jyuusho"_s, u"jūsho"_s});
    row(u"matti"_s, {u"まっち"_s, u"matti"_s, u"macchi"_s, u"matchi"_s});
    row(u"tetuduki"_s, {u"てつづき"_s, u"tetuduki"_s, u"tetsudzuki"_s});
    row(u"huairu"_s, {u"ふあいる"_s, u"huairu"_s, u"fuairu"_s});
    row(u"hwairu"_s, {u"ファイル"_s, u"fairu"_s, u"fwairu"_s, u"fuxairu"_s, u"hulairu"_s});
    row(u"pa-thi-"_s, {u"パーティー"_s, u"pa-thi-"_s, u"pa-texi-"_s, u"ﾊﾟｰﾃｨｰ"_s});
    row(u"dhisuku"_s, {u"ディスク"_s, u"dhisuku"_s, u"dexisuku"_s});
    row(u"webu"_s, {u"ウェブ"_s, u"webu"_s, u"uxebu"_s});
    row(u"vaiorin"_s, {u"ヴァイオリン"_s, u"vaiorin"_s});
    row(u"kworithi"_s, {u"クォリティ"_s, u"qorithi"_s, u"kuxorithi"_s});
    row(u"tsa"_s, {u"ツァ"_s, u"tsa"_s, u"tuxa"_s});
    row(u"tyekku"_s, {u"チェック"_s, u"chekku"_s, u"tyekku"_s, u"チェッku"_s});
    row(u"syea"_s, {u"シェア"_s, u"shea"_s, u"syea"_s});
    row(u"zyetto"_s, {u"ジェット"_s, u"jetto"_s, u"zyetto"_s});
    row(u"twu"_s, {u"トゥ"_s, u"twu"_s, u"toxu"_s});
    row(u"kinen"_s, {u"きねん"_s, u"kinen"_s, u"kinenn"_s, u"kinen'"_s});
    row(u"annai"_s, {u"あんない"_s, u"annai"_s, u"annnai"_s, u"an'nai"_s});
    row(u"honya"_s, {u"ほんや"_s, u"honnya"_s, u"hon'ya"_s});
    row(u"sinbun"_s, {u"しんぶん"_s, u"sinbun"_s, u"shimbun"_s, u"shinnbunn"_s});
    row(u"ganma"_s, {u"ガンマ"_s, u"ganma"_s, u"gamma"_s});
    row(u"wo"_s, {u"を"_s, u"wo"_s});
    row(u"ikkagetu"_s, {u"いっかげつ"_s, u"いっヵげつ"_s, u"ikkagetsu"_s, u"ixtukagetu"_s});
    row(u"kokoro"_s, {u"こゝろ"_s, u"kokoro"_s});
    row(u"misuzu"_s, {u"みすゞ"_s, u"misuzu"_s});
    row(u"ka-do"_s, {u"カード"_s, u"ka-do"_s, u"ｋａ－ｄｏ"_s});
    row(u"qr"_s, {u"QR"_s, u"ｑｒ"_s});
    row(u"saiha"_s, {u"さいはっ"_s, u"saihaxtu"_s});
    row(u"saihakk"_s, {u"さいはっk"_s});
}

void TestRomaji::everySpellingHasOneKey()
{
    QFETCH(QStringList, spellings);
    QFETCH(QString, key);
    for (const QString &spelling : spellings)
        QCOMPARE(canonicalRomaji(normalizedText(spelling)), key);
}

void TestRomaji::soundsMeetInTheLossyKey_data()
{
    QTest::addColumn<QStringList>("spellings");
    QTest::addColumn<QString>("key");
    const auto row = [](const QString &key, const QStringList &spellings) {
        QTest::addRow("%s", qPrintable(key)) << spellings << key;
    };
    row(u"saihako"_s,
        {u"さいはっこう"_s, u"saihakkou"_s, u"saihakou"_s, u"saihakko"_s, u"saihakoo"_s, u"saihakkō"_s});
    row(u"hokensyo"_s, {u"ほけんしょう"_s, u"hokennsyou"_s, u"hokensho"_s, u"hokenshou"_s});
    row(u"tetuzuki"_s, {u"てつづき"_s, u"tetuduki"_s, u"tetsuzuki"_s, u"tetsudzuki"_s});
    row(u"pati"_s, {u"パーティー"_s, u"pa-ti-"_s, u"paathi"_s, u"paati"_s});
    row(u"mezia"_s, {u"メディア"_s, u"media"_s, u"medhia"_s, u"mejia"_s});
    row(u"baiorin"_s, {u"ヴァイオリン"_s, u"バイオリン"_s, u"vaiorin"_s});
    row(u"uirusu"_s, {u"ウイルス"_s, u"ウィルス"_s, u"uirusu"_s, u"wirusu"_s});
    row(u"kuoriti"_s, {u"クオリティ"_s, u"クォリティ"_s, u"kuoriti"_s});
    row(u"huan"_s, {u"ファン"_s, u"フアン"_s, u"fan"_s});
    row(u"kenin"_s, {u"けんいん"_s, u"kennin"_s, u"ken'in"_s, u"kenninn"_s});
    row(u"geza"_s, {u"げざ"_s, u"geza"_s});
    row(u"sinbun"_s, {u"しんぶん"_s, u"shimbun"_s});
    row(u"onsyu"_s, {u"オンシュー"_s, u"onsyu"_s, u"onnshuu"_s});
}

void TestRomaji::soundsMeetInTheLossyKey()
{
    QFETCH(QStringList, spellings);
    QFETCH(QString, key);
    for (const QString &spelling : spellings)
        QCOMPARE(lossyKey(canonicalRomaji(normalizedText(spelling))), key);
}

void TestRomaji::voicingIsNeverFoldedAway()
{
    for (const auto &[left, right] :
        {std::pair(u"かき"_s, u"がき"_s), std::pair(u"はす"_s, u"ばす"_s), std::pair(u"ばす"_s, u"ぱす"_s),
            std::pair(u"した"_s, u"じた"_s), std::pair(u"たい"_s, u"だい"_s)})
        QVERIFY(lossyKey(canonicalRomaji(left)) != lossyKey(canonicalRomaji(right)));
}

void TestRomaji::thePlainTextWithoutAKeyHasNone()
{
    for (const QString &text :
        {u"再発行"_s, u"12けた"_s, u"ほけん しょう"_s, u"ほけん、"_s, u"-"_s, QString()}) {
        QCOMPARE(canonicalRomaji(text), QString());
        QVERIFY(!isReadable(text));
    }
    QVERIFY(isReadable(u"さいはっk"));
}

void TestRomaji::everyTypedFormLeadsToTheReading_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"saihakkou"_s, u"saihak"_s, u"saihakou"_s, u"ｓａｉｈａｋ"_s,
             u"さいはっこう"_s, u"さいはっk"_s, u"さいはｋ"_s, u"サイハッコウ"_s, u"ｻｲﾊｯｺｳ"_s, u"さいはっ"_s,
             u"さいｈ"_s, u"さｉ"_s, u"さい"_s, u"さ"_s, u"s"_s})
        QTest::addRow("%s", qPrintable(typed)) << typed;
}

void TestRomaji::everyTypedFormLeadsToTheReading()
{
    QFETCH(QString, typed);
    const QString reading = lossyKey(canonicalRomaji(u"サイハッコウ"));
    const QString key = lossyKey(sureRomaji(normalizedText(typed)));
    QVERIFY2(!key.isEmpty() && reading.startsWith(key), qPrintable(key));
}

void TestRomaji::aPendingTailIsSplitOff_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("tail");
    QTest::newRow("after kana") << u"さいはk"_s << u"さいは"_s << u"k"_s;
    QTest::newRow("full width") << u"さいはｋ"_s << u"さいは"_s << u"k"_s;
    QTest::newRow("two letters") << u"ほけんsh"_s << u"ほけん"_s << u"sh"_s;
    QTest::newRow("after kanji") << u"再発k"_s << u"再発"_s << u"k"_s;
    QTest::newRow("within a sentence") << u"写真ほぞｎ"_s << u"写真ほぞ"_s << u"n"_s;
    QTest::newRow("after a long mark") << u"カーd"_s << u"カー"_s << u"d"_s;
    QTest::newRow("after a repetition mark") << u"各々t"_s << u"各々"_s << u"t"_s;
    QTest::newRow("doubled") << u"さいはkk"_s << u"さいは"_s << u"kk"_s;
    QTest::newRow("tch") << u"マtch"_s << u"マ"_s << u"tch"_s;
    QTest::newRow("a whole syllable") << u"ほけんsho"_s << u"ほけん"_s << u"sho"_s;
    QTest::newRow("nothing pending") << u"再発行"_s << u"再発行"_s << QString();
    QTest::newRow("only letters") << u"sai"_s << u"sai"_s << QString();
    QTest::newRow("only a letter") << u"k"_s << u"k"_s << QString();
    QTest::newRow("four letters") << u"保険card"_s << u"保険card"_s << QString();
    QTest::newRow("a word: QR") << u"保険QR"_s << u"保険qr"_s << QString();
    QTest::newRow("a word: IC") << u"マイナIC"_s << u"マイナic"_s << QString();
    QTest::newRow("a word: web") << u"健保web"_s << u"健保web"_s << QString();
    QTest::newRow("a word: PDF") << u"通知pdf"_s << u"通知pdf"_s << QString();
    QTest::newRow("after a space") << u"再発行 k"_s << u"再発行 k"_s << QString();
    QTest::newRow("after a digit") << u"12k"_s << u"12k"_s << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestRomaji::aPendingTailIsSplitOff()
{
    QFETCH(QString, typed);
    QFETCH(QString, head);
    QFETCH(QString, tail);
    QCOMPARE(splitPending(normalizedText(typed)), (PendingTail{head, tail}));
}

void TestRomaji::whatIsSureIsAPrefixOfWhatCanCome_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sure");
    const auto row = [](const char *typed, const char *sure) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(sure);
    };
    row("hokensh", "hokens");
    row("tuuch", "tuut");
    row("ts", "t");
    row("juus", "zyuus");
    row("j", "z");
    row("f", "h");
    row("c", "");
    row("kac", "ka");
    row("macch", "matt");
    row("match", "matt");
    row("mats", "mat");
    row("matts", "matt");
    row("sassh", "sass");
    row("saihakk", "saihakk");
    row("ky", "ky");
    row("kan", "kan");
    row("kann", "kan");
    row("tetud", "tetu");
    row("d", "d");
    row("kaiw", "kai");
    row("saixt", "sai");
    row("paath", "paat");
    row("さいはっk", "saihakk");
    row("ほけんsh", "hokens");
    row("saihakkou", "saihakkou");
    row("", "");
}

void TestRomaji::whatIsSureIsAPrefixOfWhatCanCome()
{
    QFETCH(QString, typed);
    QFETCH(QString, sure);
    QCOMPARE(sureRomaji(typed), sure);
}

void TestRomaji::typingLetterByLetterNeverLosesTheReading_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reading");
    const auto row = [](const QString &typed, const QString &reading) {
        QTest::addRow("%s", qPrintable(typed)) << typed << reading;
    };
    row(u"saihakkou"_s, u"サイハッコウ"_s);
    row(u"saihakou"_s, u"サイハッコウ"_s);
    row(u"hokenshou"_s, u"ホケンショウ"_s);
    row(u"hokennsyou"_s, u"ホケンショウ"_s);
    row(u"tetsuzuki"_s, u"テツヅキ"_s);
    row(u"tetuduki"_s, u"テツヅキ"_s);
    row(u"shinseisho"_s, u"シンセイショ"_s);
    row(u"jukyuusha"_s, u"ジュキュウシャ"_s);
    row(u"chuushi"_s, u"チュウシ"_s);
    row(u"fuyou"_s, u"フヨウ"_s);
    row(u"fairu"_s, u"ファイル"_s);
    row(u"webusaito"_s, u"ウェブサイト"_s);
    row(u"thisshu"_s, u"ティッシュ"_s);
    row(u"mediakaado"_s, u"メディアカード"_s);
    row(u"gen'in"_s, u"ゲンイン"_s);
    row(u"genninn"_s, u"ゲンイン"_s);
    row(u"juuniketa"_s, u"ジュウニケタ"_s);
    row(u"kontenntsu"_s, u"コンテンツ"_s);
    row(u"matchingu"_s, u"マッチング"_s);
    row(u"maccingu"_s.replace(u"cc"_s, u"cch"_s), u"マッチング"_s);
    row(u"ixtukagetu"_s, u"イッカゲツ"_s);
    row(u"nyuuryoku"_s, u"ニュウリョク"_s);
    row(u"vaiorin"_s, u"バイオリン"_s);
}

void TestRomaji::typingLetterByLetterNeverLosesTheReading()
{
    QFETCH(QString, typed);
    QFETCH(QString, reading);
    const QString full = lossyKey(canonicalRomaji(reading));
    QCOMPARE(lossyKey(canonicalRomaji(typed)), full);
    for (qsizetype length = 1; length <= typed.size(); ++length) {
        const QString key = lossyKey(sureRomaji(typed.first(length)));
        QVERIFY2(full.startsWith(key), qPrintable(typed.first(length) + u" gives " + key + u" for " + full));
    }
}

void TestRomaji::theLossyKeyIsIdempotent()
{
    // Every string of up to four letters that the rules look at.
    constexpr QStringView letters = u"aiuoehmnbptdszvwyk-";
    QStringList all{QString()};
    for (int length = 1; length <= 4; ++length) {
        QStringList longer;
        for (const QString &text : std::as_const(all)) {
            for (const QChar c : letters)
                longer.append(text + c);
        }
        for (const QString &text : std::as_const(longer)) {
            const QString once = lossyKey(text);
            if (lossyKey(once) != once)
                QFAIL(qPrintable(text + u" → " + once + u" → " + lossyKey(once)));
        }
        all = longer;
    }
}

QTEST_APPLESS_MAIN(TestRomaji)
#include "tst_romaji.moc"
