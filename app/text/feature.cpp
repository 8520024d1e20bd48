// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/feature.h"

#include "text/normalizer.h"

#include <algorithm>
#include <array>

namespace sokuto {

namespace {

QStringView field(const QList<QStringView> &fields, qsizetype index)
{
    return index < fields.size() && fields[index] != u"*" ? fields[index] : QStringView();
}

template <size_t N>
bool isOneOf(QStringView word, const std::array<QStringView, N> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isInterrogative(QStringView base)
{
    static constexpr std::array<QStringView, 27> words{u"いつ", u"どこ", u"なぜ", u"誰", u"だれ", u"いくら",
        u"何", u"なに", u"なん", u"どう", u"どれ", u"どちら", u"どっち", u"どなた", u"どうして", u"いかが",
        u"いくつ", u"どの", u"どんな", u"何故", u"何時", u"何処", u"幾ら", u"幾つ", u"いずれ", u"どのくらい",
        u"どれくらい"};
    return isOneOf(base, words);
}

void classifyNoun(Feature &feature, QStringView detail)
{
    static constexpr std::array<QStringView, 7> empty{
        u"代名詞", u"非自立", u"接尾", u"特殊", u"接続詞的", u"動詞非自立的", u"引用文字列"};
    feature.noun = true;
    feature.wordClass = detail == u"数" ? WordClass::Number : WordClass::Noun;
    feature.content = !isOneOf(detail, empty);
}

void classifyPredicate(Feature &feature, QStringView detail)
{
    static constexpr std::array<QStringView, 24> empty{u"する", u"ある", u"いる", u"なる", u"おる",
        u"くださる", u"下さる", u"いただく", u"頂く", u"ござる", u"いたす", u"致す", u"できる", u"くる",
        u"しまう", u"いく", u"ない", u"よい", u"いい", u"良い", u"為る", u"居る", u"有る", u"成る"};
    feature.content = detail == u"自立" && !isOneOf(feature.base, empty);
}

} // namespace

Feature parseFeature(const char *text)
{
    const QString line = QString::fromUtf8(text);
    const QList<QStringView> fields = QStringView(line).split(u',');
    const QStringView kind = field(fields, 0);
    const QStringView detail = field(fields, 1);
    Feature feature;
    feature.base = normalizedText(field(fields, 6));
    feature.reading = field(fields, 7).toString();
    if (kind == u"名詞") {
        classifyNoun(feature, detail);
    } else if (kind == u"動詞") {
        feature.wordClass = WordClass::Verb;
        classifyPredicate(feature, detail);
    } else if (kind == u"形容詞") {
        feature.wordClass = WordClass::Adjective;
        classifyPredicate(feature, detail);
    } else if (kind == u"副詞" || kind == u"連体詞") {
        feature.wordClass = WordClass::Adverb;
    } else if (kind == u"接頭詞") {
        static constexpr std::array<QStringView, 3> polite{u"お", u"ご", u"御"};
        feature.wordClass = WordClass::Prefix;
        feature.prefix = !isOneOf(feature.base, polite);
    } else if (kind == u"助詞" || kind == u"助動詞") {
        feature.wordClass = WordClass::Particle;
    } else if (kind == u"記号") {
        feature.wordClass = WordClass::Symbol;
    }
    if (isInterrogative(feature.base)) {
        feature.wordClass = WordClass::Interrogative;
        feature.content = true;
    }
    return feature;
}

} // namespace sokuto
