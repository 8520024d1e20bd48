// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "search/engine.h"
#include "search/lexicon.h"

namespace sokuto::fuzzing {

/// A dozen entries with everything an index can meet: kanji and kana, numbers, several answers, states,
/// phrases, memos, sources, nested categories, synonyms, rare characters, an empty answer.
inline SnapshotPtr smallFaq()
{
    const auto answer = [](const char16_t *text) { return Answer{QString::fromUtf16(text), {}, {}, {}, {}}; };
    SnapshotData data;
    data.faqId = QStringLiteral("fuzz");
    data.edition = {QStringLiteral("試験用"), QDate(2024, 10, 10), 1};
    data.categories = {{{1}, {0}, QStringLiteral("1"), QStringLiteral("お知らせ全般について"), 1},
        {{2}, {0}, QStringLiteral("2"), QStringLiteral("記載内容について"), 2},
        {{3}, {2}, QStringLiteral("2-1"), QStringLiteral("QRコード"), 1}};
    data.synonymGroups = {{{1}, QStringLiteral("資格確認書"), {{QStringLiteral("保険証"), true}}, {}}};
    const std::array<std::pair<const char16_t *, const char16_t *>, 12> texts{{
        {u"誤ってお知らせを捨ててしまったが再発行してもらえるか。",
            u"再発行はできません。ｶﾞｲﾄﾞをご確認ください。"},
        {u"下四桁は何の番号ですか。", u"マイナンバーの下４桁です。12桁すべては載せません。"},
        {u"ＱＲコードはどこにつながりますか。", u"㈱即答の利用登録画面です。①読み取る②登録する"},
        {u"問い合わせ先はどこか。", u"0120-95-0178（平日9時～17時、㍻の表記なし）"},
        {u"家族が扶養から外れた。", u"扶養削除の手続きをしてください。\n届書は二種類です。"},
        {u"氏名の漢字が違う。", u"𠮷田、髙﨑、か\u3099など、表記の揺れは届いた書類のとおりです。"},
        {u"いつから有効か。", u"2024年12月2日からです。"},
        {u"資格確認書とは何か。", u"保険証のかわりになるものです。"},
        {u"Web/PDFで受け取れるか。", u"マイナポータルからPDFで受け取れます。"},
        {u"写真の保存", u"保存できます。"},
        {u"…", u""},
        {u"本人確認に必要なもの",
            u"運転免許証など。運転免許証は写しで構いません。運転免許証がないときは保険証。"},
    }};
    qint64 id = 1;
    for (const auto &[question, text] : texts) {
        Entry entry;
        entry.id = {id};
        entry.no = QStringLiteral("%1-%2").arg(id % 3 + 1).arg(id);
        entry.category = {id % 3 + 1};
        entry.question = QString::fromUtf16(question);
        entry.answers = {answer(text)};
        ++id;
        data.entries.append(entry);
    }
    data.entries[0].phrases = {QStringLiteral("通知をなくした"), QStringLiteral("紛失")};
    data.entries[1].answers[0].memo = QStringLiteral("番号は読み上げない");
    data.entries[3].sources = {{QStringLiteral("厚生労働省Q&A"), QStringLiteral("https://example.jp/")}};
    data.entries[6].answers[0].validUntil = QDate(2024, 12, 1);
    data.entries[6].answers.append(answer(u"もう有効です。"));
    data.entries[6].answers[1].validFrom = QDate(2024, 12, 2);
    data.entries[8].lifecycle = Lifecycle::Draft;
    return Snapshot::create(std::move(data));
}

inline LexiconPtr smallLexicon()
{
    return Lexicon::fromTables(
        {{SynonymSource::Curated, QByteArray("\t捨てる\t廃棄\n\t氏名\t名字\t苗字\n")}});
}

/// Null when this machine has none: then only bigrams and kana are tried.
inline DictionaryPtr systemDictionary()
{
    const auto opened = Dictionary::open();
    return opened ? *opened : nullptr;
}

} // namespace sokuto::fuzzing
