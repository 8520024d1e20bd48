// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textplace.h"

#include "support/builders.h"

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestTextPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasItsPlace();
    void aTextIsReplacedInItsPlaceOnly();
    void whereNothingIsNothingChanges();
};

namespace {

Entry fullEntry()
{
    Entry entry = makeEntry({.question = u"問い"_s, .answer = u"回答"_s});
    entry.answers[0].spokenLine = u"一言"_s;
    entry.answers.append({u"次"_s, {}, u"メモ"_s, QDate(2027, 1, 1), {}});
    entry.sources = {{u"通知"_s, {}}, {u"通達"_s, u"https://example.jp/"_s}};
    entry.phrases = {u"なくした"_s};
    return entry;
}

} // namespace

void TestTextPlace::everyTextHasItsPlace()
{
    const Entry entry = fullEntry();
    QStringList texts;
    for (const TextPlace &place : textPlaces(entry))
        texts.append(textAt(entry, place));
    QCOMPARE(texts,
        (QStringList{u"問い"_s, u"回答"_s, u"一言"_s, u"次"_s, u"メモ"_s, u"通知"_s, u"通達"_s,
            u"https://example.jp/"_s, u"なくした"_s}));
}

void TestTextPlace::aTextIsReplacedInItsPlaceOnly()
{
    const Entry entry = fullEntry();
    for (const TextPlace &place : textPlaces(entry)) {
        const Entry changed = withText(entry, place, u"新"_s);
        for (const TextPlace &other : textPlaces(entry))
            QCOMPARE(textAt(changed, other), other == place ? u"新"_s : textAt(entry, other));
    }
}

void TestTextPlace::whereNothingIsNothingChanges()
{
    const Entry entry = makeEntry();
    for (const TextPlace &place : {TextPlace{TextField::Answer, 1}, TextPlace{TextField::Phrase, 0},
             TextPlace{TextField::SourceUrl, -1}}) {
        QCOMPARE(textAt(entry, place), QString());
        QCOMPARE(withText(entry, place, u"新"_s), entry);
    }
}

QTEST_APPLESS_MAIN(TestTextPlace)
#include "tst_textplace.moc"
