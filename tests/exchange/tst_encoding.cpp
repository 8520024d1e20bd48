// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"
#include "support/builders.h"

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEncodingIsDetected_data();
    void theEncodingIsDetected();
    void damagedTextIsRefusedWithItsLine_data();
    void damagedTextIsRefusedWithItsLine();
    void cp932KnowsTheCharactersOfItsTwins();
    void whatCannotBeEncodedIsNamedByLine();
    void textComesBackInEveryEncoding_data();
    void textComesBackInEveryEncoding();
    void aGivenEncodingWinsOverTheDetectedOne();
    void namesAreUnderstood();
};

void TestEncoding::theEncodingIsDetected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::newRow("nothing") << QByteArray() << QString() << TextEncoding::Utf8;
    QTest::newRow("ASCII") << QByteArray("a,b\n") << u"a,b\n"_s << TextEncoding::Utf8;
    QTest::newRow("UTF-8") << QByteArray("\xE5\x9B\x9E\xE7\xAD\x94") << u"回答"_s << TextEncoding::Utf8;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF\xE5\x9B\x9E") << u"回"_s
                                     << TextEncoding::Utf8WithMark;
    QTest::newRow("UTF-16 LE with mark")
        << QByteArray("\xFF\xFE\xDE\x56", 4) << u"回"_s << TextEncoding::Utf16Le;
    QTest::newRow("UTF-16 BE with mark")
        << QByteArray("\xFE\xFF\x56\xDE", 4) << u"回"_s << TextEncoding::Utf16Be;
    QTest::newRow("UTF-16 LE without mark")
        << QByteArray("\xDE\x56\x54\x7B\n\0\xDE\x56", 8) << u"回答\n回"_s << TextEncoding::Utf16Le;
    QTest::newRow("UTF-16 BE without mark")
        << QByteArray("\x56\xDE\x7B\x54\0\n\x56\xDE", 8) << u"回答\n回"_s << TextEncoding::Utf16Be;
    QTest::newRow("CP932 with NEC and IBM characters")
        << QByteArray("\x89\xF1\x93\x9A\x87\x40\xFB\xFC\x81\x60\x81\x5C") << u"回答①髙～―"_s
        << TextEncoding::Cp932;
    QTest::newRow("half-width katakana in CP932")
        << QByteArray("\xB6\xDE\xBD") << u"ｶﾞｽ"_s << TextEncoding::Cp932;
    QTest::newRow("EUC-JP with half-width katakana")
        << QByteArray("No,\xB2\xF3\xC5\xFA\xA4\xCF\x8E\xB6\x8E\xDE\x8E\xBD\n") << u"No,回答はｶﾞｽ\n"_s
        << TextEncoding::EucJp;
    QTest::newRow("EUC-JP with NEC characters and those of IBM that NEC chose")
        << QByteArray("\xAD\xA1\xAD\xEA\xA4\xCE\xFC\xE2\xA4\xC7\xA4\xB9\xA1\xA3") << u"①㈱の髙です。"_s
        << TextEncoding::EucJp;
    QTest::newRow("ISO-2022-JP with half-width katakana")
        << QByteArray("No,\x1B$B2sEz$O\x1B(I6^=\x1B(B\n\x1B$@2s\x1B(J\n") << u"No,回答はｶﾞｽ\n回\n"_s
        << TextEncoding::Iso2022Jp;
    QTest::newRow("ISO-2022-JP with NEC characters and a shift") // as Windows writes it
        << QByteArray("\x1B$B-!\x1B(B \x0E\x36\x5E\x0F.\x1B$B2s\nAB") << u"① ｶﾞ.回\nAB"_s
        << TextEncoding::Iso2022Jp;
}

void TestEncoding::theEncodingIsDetected()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(TextEncoding, encoding);
    const auto decoded = decodeText(bytes);
    QVERIFY_OK(decoded);
    QCOMPARE(decoded->text, text);
    QCOMPARE(encodingName(decoded->encoding), encodingName(encoding));
}

void TestEncoding::damagedTextIsRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::newRow("UTF-8 cut in a character")
        << QByteArray("\xE5\x9B\x9E\n\xE7\xAD\x94\n\xE5\x9B") << u"3"_s << TextEncoding::Utf8;
    QTest::newRow("a bad byte in UTF-8 does not make it CP932")
        << QByteArray("\xE5\x9B\x9E\n\xE7\xAD\x94\xFF\xE7\xAD\x94\n") << u"2"_s << TextEncoding::Utf8;
    QTest::newRow("CP932 cut in a character")
        << QByteArray("\x89\xF1\x93\x9A\n\x82\xA0\x82") << u"2"_s << TextEncoding::Cp932;
    QTest::newRow("a byte that CP932 lacks")
        << QByteArray("\x89\xF1\n\x93\x9A\n\x89\xF1\xFF") << u"3"_s << TextEncoding::Cp932;
    QTest::newRow("half a unit of UTF-16")
        << QByteArray("\xFF\xFE\xDE\x56\n\0\x54", 7) << u"2"_s << TextEncoding::Utf16Le;
    QTest::newRow("half a surrogate pair")
        << QByteArray("\xFF\xFE\n\0\x42\xD8\n\0", 8) << u"2"_s << TextEncoding::Utf16Le;
    const QByteArray euc("\xB2\xF3\xC5\xFA\xA4\xCF\xA4\xB3\xA4\xC1\xA4\xE9\xA4\xC7\xA4\xB9\xA1\xA3");
    QTest::newRow("a bad byte in EUC-JP")
        << euc + '\n' + euc + "\xFF\n" + euc << u"2"_s << TextEncoding::EucJp;
    QTest::newRow("EUC-JP cut in a character")
        << euc + "\n\n" + euc.chopped(1) << u"3"_s << TextEncoding::EucJp;
    QTest::newRow("a character that EUC-JP lacks") // before the byte that means nothing
        << euc + '\n' + "\xA2\xAF\n" + euc + '\xFF' << u"2"_s << TextEncoding::EucJp;
    QTest::newRow("a byte that ISO-2022-JP lacks")
        << QByteArray("\x1B$B2sEz\x1B(B\n\x1B$B2s\xE5\x1B(B\n") << u"2"_s << TextEncoding::Iso2022Jp;
    QTest::newRow("ISO-2022-JP cut in a character")
        << QByteArray("\x1B$B2sEz\x1B(B\n\n\x1B$B2sE") << u"3"_s << TextEncoding::Iso2022Jp;
    QTest::newRow("an escape to a set that nobody knows")
        << QByteArray("\x1B$B2sEz\x1B(B\n\x1B$(D2s\x1B(B\n") << u"2"_s << TextEncoding::Iso2022Jp;
    QTest::newRow("NUL") << QByteArray("\xE5\x9B\x9E\n\xE5\x9B\x9E\0", 8) << u"2"_s << TextEncoding::Utf8;
}

void TestEncoding::damagedTextIsRefusedWithItsLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, line);
    QFETCH(TextEncoding, encoding);
    const auto decoded = decodeText(bytes);
    QVERIFY_FAILS(decoded, ErrorCode::UndecodableText);
    QCOMPARE(decoded.error().arguments, (QStringList{line, encodingName(encoding)}));
}

void TestEncoding::cp932KnowsTheCharactersOfItsTwins()
{
    const auto bytes = encodeText(u"〜—−¥‖¢£¬", TextEncoding::Cp932);
    QVERIFY_OK(bytes);
    QCOMPARE(bytes->toHex(' '), QByteArray("81 60 81 5c 81 7c 81 8f 81 61 81 91 81 92 81 ca"));
}

void TestEncoding::whatCannotBeEncodedIsNamedByLine()
{
    const auto bytes = encodeText(u"回答\n😀\n髙\n한국어", TextEncoding::Cp932);
    QVERIFY_FAILS(bytes, ErrorCode::UnencodableText);
    QCOMPARE(bytes.error().arguments, (QStringList{u"2, 4"_s, u"cp932"_s}));
    QVERIFY(!canEncode(u"😀", TextEncoding::Cp932));
    QVERIFY(canEncode(u"髙〜", TextEncoding::Cp932));
    QVERIFY(canEncode(u"😀", TextEncoding::Utf16Le));
}

void TestEncoding::textComesBackInEveryEncoding_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Utf8WithMark, TextEncoding::Utf16Le,
             TextEncoding::Utf16Be, TextEncoding::Cp932})
        QTest::newRow(qUtf8Printable(encodingName(encoding))) << encoding;
}

void TestEncoding::textComesBackInEveryEncoding()
{
    QFETCH(TextEncoding, encoding);
    const QString text = u"分類番号\tNo\r\n1\t①■◎・※（参考）ｶﾞ髙～\n"_s;
    const auto bytes = encodeText(text, encoding);
    QVERIFY_OK(bytes);
    const auto decoded = decodeText(*bytes);
    QVERIFY_OK(decoded);
    QCOMPARE(*decoded, (DecodedText{text, encoding}));
}

void TestEncoding::aGivenEncodingWinsOverTheDetectedOne()
{
    const auto decoded = decodeText(QByteArray("\xE3\x81\x82\xE3\x81\x82"), TextEncoding::Cp932);
    QVERIFY_OK(decoded);
    QCOMPARE(decoded->text, u"縺ゅ≠"_s);
}

void TestEncoding::namesAreUnderstood()
{
    QVERIFY(encodingFromName(u"Shift_JIS") == TextEncoding::Cp932);
    QVERIFY(encodingFromName(u"UTF-8") == TextEncoding::Utf8);
    QVERIFY(encodingFromName(u"EUC-JP") == TextEncoding::EucJp);
    QVERIFY(encodingFromName(u"iso-2022-jp") == TextEncoding::Iso2022Jp);
    QVERIFY(!isWritten(TextEncoding::EucJp));
    QVERIFY(!encodingFromName(u"klingon"));
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
