// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <algorithm>
#include <array>

namespace sokuto {

/// Old forms (旧字体), the forms JIS X 0213 brought back (頰 塡) and the variants that names are written with
/// (髙 嶋 邉), each followed by the form everybody types. Names and addresses come from many systems and
/// are written either way for the same person; nobody searches for the difference. Both forms are one code
/// unit, and a pair stands here only when the two are the same word in every text.
inline constexpr QStringView oldAndNewKanji =
    u"亞亜惡悪壓圧圍囲爲為醫医壹壱隱隠榮栄營営衞衛驛駅圓円鹽塩緣縁艷艶應応歐欧毆殴櫻桜奧奥橫横溫温"
    u"穩穏假仮價価畫画會会壞壊懷懐繪絵擴拡殼殻覺覚學学嶽岳樂楽勸勧卷巻寬寛歡歓罐缶觀観關関陷陥巖巌"
    u"顏顔歸帰氣気龜亀僞偽戲戯犧犠舊旧據拠擧挙舉挙峽峡挾挟狹狭曉暁區区驅駆勳勲薰薫徑径惠恵溪渓經経"
    u"繼継莖茎螢蛍輕軽鷄鶏藝芸缺欠儉倹劍剣圈圏檢検權権獻献縣県險険顯顕驗験嚴厳效効廣広恆恒鑛鉱號号"
    u"國国濟済碎砕齋斎劑剤雜雑參参慘惨棧桟蠶蚕贊賛殘残絲糸齒歯兒児辭辞濕湿實実舍舎寫写釋釈壽寿收収"
    u"從従澁渋獸獣縱縦肅粛處処敍叙奬奨將将燒焼稱称證証乘乗剩剰壤壌孃嬢條条淨浄疊畳穰穣讓譲釀醸囑嘱"
    u"觸触寢寝愼慎晉晋眞真盡尽圖図粹粋醉酔隨随髓髄數数樞枢聲声靜静齊斉攝摂竊窃專専戰戦淺浅潛潜纖繊"
    u"踐践錢銭禪禅雙双壯壮搜捜插挿爭争總総聰聡莊荘裝装騷騒臟臓藏蔵屬属續続墮堕體体對対帶帯滯滞臺台"
    u"瀧滝擇択澤沢單単擔担膽胆團団彈弾斷断癡痴遲遅晝昼蟲虫鑄鋳廳庁聽聴敕勅鎭鎮遞逓鐵鉄轉転點点傳伝"
    u"黨党盜盗燈灯當当鬪闘鬭闘德徳獨独讀読屆届繩縄貳弐腦脳霸覇廢廃拜拝賣売麥麦發発髮髪拔抜蠻蛮祕秘"
    u"彥彦濱浜濵浜甁瓶拂払佛仏竝並變変邊辺邉辺辨弁瓣弁辯弁舖舗穗穂寶宝豐豊沒没槇槙萬万滿満默黙餠餅"
    u"彌弥藥薬譯訳豫予餘余與与譽誉搖揺樣様謠謡來来賴頼亂乱覽覧龍竜兩両獵猟壘塁勵励禮礼隸隷靈霊齡齢"
    u"戀恋爐炉勞労樓楼祿禄錄録灣湾瑤瑶曆暦歷歴淚涙綠緑緖緒靑青淸清黃黄黑黒增増吳呉娛娯內内戶戸步歩"
    u"每毎產産虛虚說説稅税絕絶銳鋭脫脱閱閲悅悦尙尚戾戻敎教旣既槪概卽即鄕郷鄰隣晚晩狀状硏研羣群巢巣"
    u"查査吿告姬姫屢屡廐厩廚厨徵徴揭掲渴渇曾曽稻稲遙遥飮飲飜翻閒間强強啟啓瀨瀬"
    u"頰頬塡填剝剥吞呑噓嘘嚙噛囊嚢搔掻摑掴攪撹潑溌瀆涜瘦痩禱祷簞箪繡繍繫繋萊莱蟬蝉軀躯醱醗頸頚顚顛"
    u"驒騨麴麹麵麺鹼鹸鷗鴎屛屏幷并俠侠俱倶倂併啞唖檮梼焰焔蠟蝋蠅蝿醬醤禰祢蘆芦賤賎贗贋諫諌讚讃"
    u"髙高﨑崎嶋島嶌島冨富峯峰舘館檜桧桒桑槗橋栁柳曻昇萠萌凜凛逹達渕淵";

namespace kanji {

inline constexpr qsizetype pairCount = oldAndNewKanji.size() / 2;
inline constexpr char16_t firstHan = 0x4E00;
inline constexpr char16_t lastHan = 0x9FFF;

struct Pair
{
    char16_t oldForm = 0;
    char16_t newForm = 0;
};

/// Sorted by the old form, for a binary search.
inline constexpr auto pairs = [] {
    std::array<Pair, size_t(pairCount)> sorted;
    for (qsizetype i = 0; i < pairCount; ++i)
        sorted[size_t(i)] = {oldAndNewKanji[2 * i].unicode(), oldAndNewKanji[2 * i + 1].unicode()};
    std::sort(sorted.begin(), sorted.end(), [](Pair a, Pair b) { return a.oldForm < b.oldForm; });
    return sorted;
}();

/// One bit for each unified ideograph: nearly every kanji is answered by it alone.
inline constexpr auto oldFormBits = [] {
    std::array<quint64, (lastHan - firstHan) / 64 + 1> bits{};
    for (const Pair pair : pairs) {
        if (pair.oldForm >= firstHan && pair.oldForm <= lastHan)
            bits[(pair.oldForm - firstHan) / 64u] |= quint64(1) << ((pair.oldForm - firstHan) % 64u);
    }
    return bits;
}();

constexpr char16_t search(char16_t c)
{
    const auto found = std::lower_bound(
        pairs.begin(), pairs.end(), c, [](Pair pair, char16_t sought) { return pair.oldForm < sought; });
    return found != pairs.end() && found->oldForm == c ? found->newForm : c;
}

} // namespace kanji

/// The new form of an old one; anything else is itself.
constexpr char16_t newKanji(char16_t c)
{
    if (c >= kanji::firstHan && c <= kanji::lastHan) {
        const auto offset = unsigned(c - kanji::firstHan);
        return (kanji::oldFormBits[offset / 64] >> (offset % 64) & 1) != 0 ? kanji::search(c) : c;
    }
    return c == u'\uFA11' ? u'\u5D0E' : c; // 﨑 stands outside the block
}

} // namespace sokuto
