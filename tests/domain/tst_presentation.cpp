// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/presentation.h"

#include "support/builders.h"
#include "support/realfaq.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestPresentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesBreakWhereItemsBegin_data();
    void linesBreakWhereItemsBegin();
    void trickyRealAnswersReadWell_data();
    void trickyRealAnswersReadWell();
    void nothingOfARealAnswerIsLost();
    void anyTextKeepsTheInvariants();
    void aLinkIsNoDateAndADateIsNoReference();
    void aDateIsNotTornApart();
    void aQuestionIsItsLines();
};

namespace {

/// One line per block: kind (P paragraph, H heading, I item, N note, C continuation; small = the screen's own
/// break), then the text with '|' behind the marker.
QStringList picture(QStringView text, const Presentation &presentation)
{
    QStringList rows;
    for (const TextBlock &block : presentation.blocks) {
        const QChar kind = QStringView(u"PHINC")[int(block.kind)];
        QString row(block.startsParagraph ? kind : kind.toLower());
        row += u' ';
        if (block.marker > 0)
            row += text.sliced(block.span.start, block.marker) + u'|';
        row += text.sliced(block.span.start + block.marker, block.span.length - block.marker);
        rows.append(row);
    }
    return rows;
}

QStringList picture(QStringView text)
{
    return picture(text, present(text, *test::makeSnapshot({})));
}

/// Empty when every invariant of presentation.h holds.
QString brokenInvariant(QStringView text, const Presentation &presentation)
{
    qsizetype end = 0;
    const auto isWhite = [text](qsizetype from, qsizetype to) {
        return std::all_of(text.begin() + from, text.begin() + to, [](QChar c) { return c.isSpace(); });
    };
    for (const TextBlock &block : presentation.blocks) {
        if (block.span.start < end || block.span.length < 1 || block.span.end() > text.size())
            return u"blocks are not ascending and disjoint"_s;
        if (!isWhite(end, block.span.start))
            return u"text is lost between blocks"_s;
        if (block.marker < 0 || block.marker > block.span.length)
            return u"a marker is longer than its block"_s;
        if (text[block.span.start].isSpace() || text[block.span.end() - 1].isSpace())
            return u"a block has white space around it"_s;
        end = block.span.end();
    }
    if (!isWhite(end, text.size()))
        return u"text is lost behind the last block"_s;
    QList<TextSpan> mentions;
    for (const TextLink &link : presentation.links)
        mentions.append(link.span);
    for (const EntryReference &reference : presentation.references)
        mentions.append(reference.span);
    for (const DateMention &date : presentation.dates)
        mentions.append(date.span);
    std::sort(mentions.begin(), mentions.end(), [](TextSpan a, TextSpan b) { return a.start < b.start; });
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        if (i > 0 && mentions[i].start < mentions[i - 1].end())
            return u"mentions overlap"_s;
        const bool inside =
            std::any_of(presentation.blocks.begin(), presentation.blocks.end(), [&](const TextBlock &block) {
                return block.span.start <= mentions[i].start && mentions[i].end() <= block.span.end();
            });
        if (!inside)
            return u"a mention crosses the border of a block"_s;
    }
    return {};
}

} // namespace

void TestPresentation::linesBreakWhereItemsBegin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const QString &text, const QStringList &rows) {
        QTest::newRow(name) << text << rows;
    };
    row("nothing", QString(), {});
    row("only white space", u" \u3000\n \r\n"_s, {});
    row("one sentence", u"連絡ください。"_s, {u"P 連絡ください。"_s});
    row("stored line ends", u"一。\n二。\r\n\n三。"_s, {u"P 一。"_s, u"P 二。"_s, u"P 三。"_s});
    row("sentence, space, sentence", u"一です。 二です。"_s, {u"P 一です。"_s, u"p 二です。"_s});
    row("English keeps its spaces", u"Call us. We will help."_s, {u"P Call us. We will help."_s});
    row("spaces round Latin words", u"設定は Google Chrome を開いて行います"_s,
        {u"P 設定は Google Chrome を開いて行います"_s});
    row("typeset space after ！", u"大丈夫！\u3000次です"_s, {u"P 大丈夫！\u3000次です"_s});
    row("a stray space in a sentence", u"お知らせの提示が必要となります ので、本通知の右下をご覧ください"_s,
        {u"P お知らせの提示が必要となります ので、本通知の右下をご覧ください"_s});
    row("a person's name", u"担当は山田 太郎です"_s, {u"P 担当は山田 太郎です"_s});

    row("circled numbers", u"対象外です。 ①加入している ②提出していない"_s,
        {u"P 対象外です。"_s, u"i ①|加入している"_s, u"i ②|提出していない"_s});
    row("circled numbers in a row", u"次の書類です。①本人確認書類②印鑑③申請書"_s,
        {u"P 次の書類です。"_s, u"i ①|本人確認書類"_s, u"i ②|印鑑"_s, u"i ③|申請書"_s});
    row("after a colon", u"次のとおり：①Aの方②Bの方"_s,
        {u"P 次のとおり："_s, u"i ①|Aの方"_s, u"i ②|Bの方"_s});
    row("a reference to a number", u"①甲 ②乙です。 ②の場合、丙です。"_s,
        {u"I ①|甲"_s, u"i ②|乙です。"_s, u"p ②の場合、丙です。"_s});
    row("numbers inside a sentence", u"上の①〜③、又は①と②の両方"_s, {u"P 上の①〜③、又は①と②の両方"_s});
    row("a number as object", u"書類①を提出し、②が届いたら③へ"_s, {u"P 書類①を提出し、②が届いたら③へ"_s});
    row("items that begin with kana", u"①がん検診 ②はがき ③もの"_s,
        {u"I ①|がん検診"_s, u"i ②|はがき"_s, u"i ③|もの"_s});
    row("out of order", u"説明 ③三です"_s, {u"P 説明 ③三です"_s});
    row("numbering begins anew", u"①甲 ②乙 ①丙 ②丁"_s, {u"I ①|甲"_s, u"i ②|乙"_s, u"i ①|丙"_s, u"i ②|丁"_s});
    row("black circles", u"❶甲 ❷乙"_s, {u"I ❶|甲"_s, u"i ❷|乙"_s});
    row("numbers above ten", u"⑩甲\n⑪乙\n⑳丙\n㉑丁"_s, {u"I ⑩|甲"_s, u"I ⑪|乙"_s, u"I ⑳|丙"_s, u"I ㉑|丁"_s});
    row("bracketed numbers", u"手順です。 (1) 申請 (2) 確認"_s,
        {u"P 手順です。"_s, u"i (1) |申請"_s, u"i (2) |確認"_s});
    row("bracketed numbers, full-width", u"（１）申請 （２）確認"_s,
        {u"I （１）|申請"_s, u"i （２）|確認"_s});
    row("a bracketed number alone", u"書式 (1) を使う"_s, {u"P 書式 (1) を使う"_s});
    row("dotted numbers", u"1. 申請 2. 確認"_s, {u"I 1. |申請"_s, u"i 2. |確認"_s});
    row("no dotted number", u"約 1.5倍、全 1. です"_s, {u"P 約 1.5倍、全 1. です"_s});
    row("kana in brackets", u"（ア）甲 （イ）乙"_s, {u"I （ア）|甲"_s, u"i （イ）|乙"_s});
    row("text between numbers", u"①甲です。 甲の説明です。 ②乙です。 終わりです。"_s,
        {u"I ①|甲です。"_s, u"c 甲の説明です。"_s, u"i ②|乙です。"_s, u"p 終わりです。"_s});

    row("bullets", u"次です。 ・甲 ・乙"_s, {u"P 次です。"_s, u"i ・|甲"_s, u"i ・|乙"_s});
    row("middle dots in words", u"記号・番号、医療機関・薬局、保管・提出"_s,
        {u"P 記号・番号、医療機関・薬局、保管・提出"_s});
    row("a middle dot that separates", u"東京 ・ 大阪 ・ 福岡"_s, {u"P 東京 ・ 大阪 ・ 福岡"_s});
    row("an ellipsis of middle dots", u"検討中 ・・・ です"_s, {u"P 検討中 ・・・ です"_s});
    row("bullets on their lines", u"・ 甲\n・ 乙"_s, {u"I ・ |甲"_s, u"I ・ |乙"_s});
    row("hyphens on their lines", u"- 甲\n- 乙"_s, {u"I - |甲"_s, u"I - |乙"_s});
    row("a connector stays", u"・甲 又は ・乙 等です。"_s,
        {u"I ・|甲 又は"_s, u"i ・|乙"_s, u"p 等です。"_s});
    row("label and value", u"・受付時間 午前9時から ・定休日 土日"_s,
        {u"I ・|受付時間 午前9時から"_s, u"i ・|定休日 土日"_s});

    row("headings", u"■古い場合 説明です。 ■違う場合 No2-2参照"_s,
        {u"H ■|古い場合"_s, u"p 説明です。"_s, u"h ■|違う場合"_s, u"p No2-2参照"_s});
    row("signs as bullets", u"●保険証 ●印鑑"_s, {u"I ●|保険証"_s, u"i ●|印鑑"_s});
    row("placeholders", u"発行日 ○月○日 に ○○健保 から"_s, {u"P 発行日 ○月○日 に ○○健保 から"_s});
    row("title in brackets", u"【対象者】 被保険者の方です。"_s,
        {u"H 【対象者】"_s, u"p 被保険者の方です。"_s});
    row("title with its value", u"【受付】 平日9時から"_s, {u"P 【受付】 平日9時から"_s});

    row("note after a space", u"可能です。 ※ただし除く。"_s, {u"P 可能です。"_s, u"n ※|ただし除く。"_s});
    row("note right behind", u"可能です。※ただし除く。"_s, {u"P 可能です。"_s, u"n ※|ただし除く。"_s});
    row("note behind a bracket", u"電話（代表）※平日のみ"_s, {u"P 電話（代表）"_s, u"n ※|平日のみ"_s});
    row("reference to a note", u"本人（※1）の氏名※2と住所"_s, {u"P 本人（※1）の氏名※2と住所"_s});
    row("numbered notes", u"可能です。 ※1 甲 ※2 乙"_s, {u"P 可能です。"_s, u"n ※1 |甲"_s, u"n ※2 |乙"_s});
    row("note with a date", u"※2024年5月27日より"_s, {u"N ※|2024年5月27日より"_s});
    row("remark", u"以上です。 （参考）「甲」の場合"_s, {u"P 以上です。"_s, u"n （参考）「甲」の場合"_s});
    row("a bracket in a sentence", u"対象です。（人事システムの方）"_s,
        {u"P 対象です。（人事システムの方）"_s});
    row("nothing breaks inside brackets", u"対象（①甲 ②乙 ※丙。 丁）です"_s,
        {u"P 対象（①甲 ②乙 ※丙。 丁）です"_s});
    row("an address on its own", u"ご覧ください。 https://example.jp/ 登録できます。"_s,
        {u"P ご覧ください。"_s, u"p https://example.jp/"_s, u"p 登録できます。"_s});
}

void TestPresentation::linesBreakWhereItemsBegin()
{
    QFETCH(QString, text);
    QFETCH(QStringList, rows);
    QCOMPARE(picture(text), rows);
}

void TestPresentation::trickyRealAnswersReadWell_data()
{
    QTest::addColumn<QString>("no");
    QTest::addColumn<QStringList>("rows"); // Beginnings; the whole text is checked elsewhere.
    const auto row = [](const char *no, const QStringList &rows) {
        QTest::newRow(no) << QString::fromLatin1(no) << rows;
    };
    row("1-2",
        {u"P 2024年9月17日（"_s, u"i ①|別の"_s, u"i ②|健康保険組合に"_s, u"i ③|健康保険組合に"_s,
            u"i ④|2024年9月17日（"_s});
    row("1-5",
        {u"P 2024年9月17日（"_s, u"i ①|健康"_s, u"i ②|健康"_s, u"i ③|2024年9月17日（"_s,
            u"p ③の場合、今回"_s});
    row("1-6", {u"P 「資格情報のお知らせ」は大切に"_s});
    row("1-10", {u"P 2024年9月1日（"_s, u"i ①|健康"_s, u"i ②|健康"_s, u"i ③|2024年9月1日（"_s});
    row("2-1",
        {u"H ■|所属名称等の情報が古い場合"_s, u"p 2024年9月17日（"_s,
            u"h ■|氏名等、あなたの加入する健康保険の資格情報が古い場合"_s, u"p 2024年9月17日（"_s});
    row("2-3", {u"P 2024年9月17日時点"_s, u"p マイナンバーカードをお持ちで"_s});
    row("3-3",
        {u"P ご確認いただき"_s, u"i ・|間違いがない場合"_s, u"c そのまま大切に"_s, u"c 現状、"_s,
            u"c マイナンバーカードのみ"_s, u"c また、健康保険組合"_s, u"i ・|間違いがある場合"_s,
            u"c No2-2参照"_s});
    row("3-4", {u"P 原則、"_s, u"n ※|有効期限が2025年12月1日より前"_s});
    row("4-2",
        {u"P マイナンバーカードを"_s, u"h --ちなみに登録方法は--"_s, u"p 初めて医療機関等"_s,
            u"n ※|支援事業"_s});
    row("4-4",
        {u"H ◎|マイナンバーカードの場合"_s, u"p 受付時に、"_s, u"p 「顔認証付きカードリーダー」の場合は、"_s,
            u"i ・|顔認証（カード"_s, u"i ・|患者が4桁の暗証番号を入力（※3）"_s, u"p により、本人確認を"_s,
            u"n ※1 |マイナンバー"_s, u"n ※2 |撮影した"_s, u"n ※3 |顔認証付き"_s, u"n （参考）「汎用"_s,
            u"i ・|患者が4桁の暗証番号を入力 又は"_s, u"i ・|窓口職員の見視"_s, u"p により本人確認"_s,
            u"h ◎|健康保険証の場合"_s, u"p 従来どおり、"_s});
    row("4-7",
        {u"I ・|保険証（健康保険被保険者証）"_s, u"i ・|限度額適用認定証"_s, u"i ・|特定疾病療養受領証"_s,
            u"i ・|高齢受給者証"_s, u"p 等の持参が不要となります。"_s});
    row("4-8", {u"P マイナンバーカードを健康保険証として"_s});
    row("4-10", {u"P 2024年12月2日に"_s, u"p マイナンバーカードを取得"_s});
    row("4-13",
        {u"P マイナポータル「"_s, u"p (https://web.hir.myna.go.jp/Accept/checkStatus)"_s,
            u"p 登録が完了した"_s, u"p 保険者が"_s, u"p ご自身の"_s});
    row("4-14",
        {u"P 万が一"_s, u"p 国民向けマイナンバー総合フリーダイヤル（0120-95-0178）"_s,
            u"n ※|音声ガイダンス"_s, u"p ご自身が加入されている医療保険の保険者（東洋紡健康保険組合）"_s,
            u"p いずれの場合も"_s, u"p その後、"_s});
    row("4-15",
        {u"P マイナポータルに"_s, u"P ご自身が"_s, u"P ご家族の方等が"_s, u"p 市区町村が用意"_s,
            u"n ※|端末の"_s});
    row("4-16", {u"P 今後、"_s, u"P 持ち歩く時に"_s, u"P なお、"_s});
    row("4-17",
        {u"P 現行の"_s, u"P 2024年12月2日以降に"_s, u"N ※|2024年5月27日より"_s,
            u"p https://www.kojinbango-card.go.jp/apprec/abroad/"_s, u"P 資格確認書は"_s});
}

void TestPresentation::trickyRealAnswersReadWell()
{
    QFETCH(QString, no);
    QFETCH(QStringList, rows);
    const SnapshotPtr faq = test::realFaq();
    QVERIFY(faq);
    const Entry *entry = faq->findNo(no);
    QVERIFY(entry);
    const QStringList all = picture(entry->answers.first().text);
    QStringList beginnings;
    for (qsizetype i = 0; i < all.size(); ++i)
        beginnings.append(i < rows.size() ? all[i].left(rows[i].size()) : all[i]);
    QCOMPARE(beginnings, rows);
}

void TestPresentation::nothingOfARealAnswerIsLost()
{
    const SnapshotPtr faq = test::realFaq();
    QVERIFY(faq);
    QCOMPARE(faq->entries().size(), 37);
    for (const Entry &entry : faq->entries()) {
        const QString &text = entry.answers.first().text;
        const QString broken = brokenInvariant(text, present(text, *faq));
        QVERIFY2(broken.isEmpty(), qPrintable(entry.no + u": " + broken));
    }
}

void TestPresentation::anyTextKeepsTheInvariants()
{
    const QString alphabet =
        u"①②③❶(1)（2）1.2.・■◎○※（参考）【】--「」。、：？！ \u3000\n\r\t年月日2024-10-10No2-2令和6R6.12.2〜"
        u"https://a.jp/@b.jp 0120-95-0178+81場合又はのでア字\u202E"_s
        + QChar(0xD842) + QChar(0xDFB7) + QChar(0xD800) + QChar(0);
    const SnapshotPtr snapshot = test::makeSnapshot({test::makeEntry({.no = u"2-2"_s})});
    QRandomGenerator random(20241010);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        const int length = random.bounded(1, 120);
        while (text.size() < length) {
            const qsizetype start = random.bounded(int(alphabet.size()));
            text += QStringView(alphabet).mid(start, random.bounded(1, 9));
        }
        const QString broken = brokenInvariant(text, present(text, *snapshot));
        QVERIFY2(broken.isEmpty(), qPrintable(broken + u": " + text));
    }
}

void TestPresentation::aLinkIsNoDateAndADateIsNoReference()
{
    const SnapshotPtr snapshot = test::makeSnapshot(
        {test::makeEntry({.id = 1, .no = u"10-10"_s}), test::makeEntry({.id = 2, .no = u"1-1"_s})});
    const QString text = u"https://example.jp/2024-10-10/ と2024-10-10参照とNo1-1参照"_s;
    const Presentation presentation = present(text, *snapshot);
    QCOMPARE(presentation.links.size(), 1);
    QCOMPARE(presentation.dates.size(), 1);
    QCOMPARE(presentation.dates.first().span, (TextSpan{text.indexOf(u"と2024") + 1, 10}));
    QCOMPARE(presentation.references.size(), 1);
    QCOMPARE(presentation.references.first().entry, EntryId{2});
}

void TestPresentation::aDateIsNotTornApart()
{
    const QString text = u"■廃止の場合 2024年 9月 17日までです。 ・期間 2024年 9月 1日"_s;
    QCOMPARE(picture(text),
        (QStringList{u"H ■|廃止の場合"_s, u"p 2024年 9月 17日までです。"_s, u"i ・|期間 2024年 9月 1日"_s}));
}

void TestPresentation::aQuestionIsItsLines()
{
    const QString text = u" ①なぜか。 ②2024年9月17日\r\n\n次\u3000"_s;
    const Presentation presentation = presentLines(text);
    QCOMPARE(picture(text, presentation), (QStringList{u"P ①なぜか。 ②2024年9月17日"_s, u"P 次"_s}));
    QCOMPARE(brokenInvariant(text, presentation), QString());
    QVERIFY(presentation.dates.isEmpty());
    QCOMPARE(presentLines(u" \n"), Presentation{});
}

QTEST_APPLESS_MAIN(TestPresentation)
#include "tst_presentation.moc"
