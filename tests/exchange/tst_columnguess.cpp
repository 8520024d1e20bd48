// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnguess.h"
#include "exchange/mapping.h"
#include "support/builders.h"

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

Table tableOf(const QList<QStringList> &rows)
{
    Table table;
    for (const QStringList &cells : rows)
        table.rows.append({table.rows.size() + 1, cells});
    return table;
}

/// "row: heading=index …" in the order of the columns.
QString picture(const HeaderRow &header)
{
    QStringList columns;
    for (quint8 column = 0; column <= quint8(Column::ConfirmedBy); ++column) {
        if (header.has(Column(column)))
            columns.append(
                columnHeading(Column(column)) + u'=' + QString::number(header.indexOf[Column(column)]));
    }
    return QString::number(header.row) + u": "_s + columns.join(u' ');
}

} // namespace

class TestColumnGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownHeadingsAreEnough();
    void whatWasSaidBeforeIsKnownAgain();
    void theSpokenLineHasHadSeveralNames();
    void withoutHeadingsTheContentsTell();
    void nothingIsGuessedFromNothing();
    void aSheetWithoutHeadingsIsRead();
};

void TestColumnGuess::knownHeadingsAreEnough()
{
    const Table table =
        tableOf({{u"題"_s}, {u"番号"_s, u"質問"_s, u"担当"_s, u"回答"_s}, {u"1"_s, u"a"_s, {}, u"b"_s}});
    QCOMPARE(picture(guessColumns(table, {})), u"1: No=0 質問=1 回答=3"_s);
}

void TestColumnGuess::whatWasSaidBeforeIsKnownAgain()
{
    const Table table =
        tableOf({{u"ID"_s, u"お客様の声"_s, u"ご案内 文"_s, u"メモ"_s}, {u"1"_s, u"a"_s, u"b"_s, u"c"_s}});
    HeaderRow chosen;
    chosen.indexOf = {{Column::No, 0}, {Column::Question, 1}, {Column::Answer, 2}, {Column::SpokenLine, 3}};
    const RememberedColumns remembered = columnsToRemember(table, chosen);
    QCOMPARE(remembered.size(), 4); // メモ would have been the memo
    QCOMPARE(picture(guessColumns(table, remembered)), u"0: No=0 質問=1 回答=2 読み上げ文=3"_s);
    const Table moved = tableOf({{u"ご案内文"_s, u"ＩＤ"_s, u"お客様の声"_s}});
    QCOMPARE(picture(guessColumns(moved, remembered)), u"0: No=1 質問=2 回答=0"_s);
    chosen.indexOf = {{Column::Memo, 3}};
    QVERIFY(columnsToRemember(table, chosen).isEmpty()); // as the heading says anyway
}

/// What we called it once, in the editor and in exports of others.
void TestColumnGuess::theSpokenLineHasHadSeveralNames()
{
    for (const QString &name :
        {u"読み上げ文"_s, u"はじめの一言"_s, u"最初のひとこと"_s, u"Spoken line"_s, u"Line to say"_s}) {
        const Table table =
            tableOf({{u"No"_s, u"質問"_s, u"回答"_s, name}, {u"1"_s, u"a"_s, u"b"_s, u"c"_s}});
        QCOMPARE(picture(guessColumns(table, {})), u"0: No=0 質問=1 回答=2 読み上げ文=3"_s);
    }
}

void TestColumnGuess::withoutHeadingsTheContentsTell()
{
    const QString answer = u"窓口で申請すると、三週間ほどで届きます。"_s;
    const QList<QStringList> rows{{u"1-1"_s, u"再発行できますか。"_s, answer, u"https://example.jp"_s},
        {u"1-2"_s, u"いつ届きますか？"_s, answer, u"https://example.jp/2"_s}};
    QCOMPARE(picture(guessColumns(tableOf(rows), {})), u"-1: No=0 質問=1 回答=2 参考元=3"_s);
    const QList<QStringList> headed = QList<QStringList>{{u"ア"_s, u"イ"_s, u"ウ"_s, u"エ"_s}} + rows;
    QCOMPARE(picture(guessColumns(tableOf(headed), {})), u"0: No=0 質問=1 回答=2 参考元=3"_s);
}

void TestColumnGuess::nothingIsGuessedFromNothing()
{
    QCOMPARE(picture(guessColumns({}, {})), u"-1: "_s);
    QCOMPARE(picture(guessColumns(tableOf({{u"あ"_s, u"い"_s}}), {})), u"-1: "_s);
}

void TestColumnGuess::aSheetWithoutHeadingsIsRead()
{
    const Table table = tableOf({{u"1-1"_s, u"問い"_s, u"答え"_s}, {u"1-2"_s, u"問い"_s, u"答え"_s}});
    HeaderRow columns;
    columns.row = -1;
    columns.indexOf = {{Column::No, 0}, {Column::Question, 1}, {Column::Answer, 2}};
    const auto sheet = readSheet(table, columns);
    QVERIFY_OK(sheet);
    QCOMPARE(sheet->entries.size(), 2);
    QVERIFY(sheet->findings.isEmpty());
}

QTEST_APPLESS_MAIN(TestColumnGuess)
#include "tst_columnguess.moc"
