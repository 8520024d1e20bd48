// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columns.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype searchedRows = 200;
constexpr qsizetype longestHeading = 40;

struct ColumnWords
{
    Column column;
    const char16_t *heading; ///< As written by us.
    const char16_t *others; ///< Folded by foldedHeading(), separated by '|'.
};

constexpr std::array<ColumnWords, 16> columnWords{{
    {Column::CategoryNumber, u"分類番号",
        u"分類no|分類コード|カテゴリ番号|カテゴリーno|カテゴリno|categorynumber|categoryno"},
    {Column::CategoryName, u"分類名",
        u"分類|カテゴリ|カテゴリー|カテゴリ名|カテゴリー名|区分|category|categoryname"},
    {Column::No, u"No", u"番号|項番|管理番号|faqno|faq番号|質問番号|質問no|number|entryno"},
    {Column::Question, u"質問",
        u"質問文|質問内容|問|問い|q|お問い合わせ内容|お問合せ内容|問い合わせ内容|question"},
    {Column::Answer, u"回答", u"回答文|回答内容|答|答え|a|answer"},
    {Column::Source, u"参考元",
        u"参考|参考資料|参照元|出典|情報元|根拠|根拠資料|source|sources|reference|references"},
    {Column::ParentCategories, u"親分類",
        u"上位分類|親カテゴリ|親カテゴリー|parentcategory|parentcategories"},
    {Column::Phrases, u"言い換え", u"言いかえ|言換え|フレーズ|検索語|キーワード|phrases|keywords"},
    {Column::SpokenLine, u"読み上げ文",
        u"読上げ文|読み上げ|はじめの一言|最初のひとこと|トーク|spokenline|linetosay|script"},
    {Column::Memo, u"内部メモ", u"社内メモ|メモ|備考|memo|internalmemo"},
    {Column::State, u"状態", u"ステータス|公開状態|state|status"},
    {Column::ValidFrom, u"公開開始", u"公開開始日|公開日|適用開始|適用開始日|有効開始|有効開始日|validfrom"},
    {Column::ValidUntil, u"公開終了",
        u"公開終了日|適用終了|適用終了日|有効終了|有効終了日|有効期限|validuntil"},
    {Column::ReviewDate, u"次回見直し", u"次回見直し日|見直し日|reviewdate"},
    {Column::ConfirmedOn, u"確認日", u"最終確認日|confirmedon"},
    {Column::ConfirmedBy, u"確認者", u"最終確認者|confirmedby"},
}};

const std::array<std::pair<Lifecycle, const char16_t *>, 6> lifecycleWords{{
    {Lifecycle::Draft, u"下書き"},
    {Lifecycle::InReview, u"レビュー中"},
    {Lifecycle::Scheduled, u"公開予定"},
    {Lifecycle::Published, u"公開中"},
    {Lifecycle::Expired, u"期限切れ"},
    {Lifecycle::Retired, u"非公開"},
}};

QHash<QString, Column> foldedHeadings()
{
    QHash<QString, Column> headings;
    for (const ColumnWords &words : columnWords) {
        headings.insert(foldedHeading(words.heading), words.column);
        for (const QStringView other : QStringView(words.others).tokenize(u'|'))
            headings.insert(other.toString(), words.column);
    }
    return headings;
}

} // namespace

QString foldedHeading(QStringView heading)
{
    QString text;
    const QString composed = heading.toString().normalized(QString::NormalizationForm_KC).toLower();
    for (const QChar c : composed) {
        if (c.isLetterOrNumber() || c == u'ー')
            text += c;
    }
    return text;
}

QString columnHeading(Column column)
{
    for (const ColumnWords &words : columnWords) {
        if (words.column == column)
            return QString::fromUtf16(words.heading);
    }
    return {};
}

std::optional<Column> columnFromHeading(QStringView heading)
{
    if (heading.size() > longestHeading)
        return std::nullopt; // asked of every cell of a long table
    // 質問（Q）, 参考元 (URL): what stands in brackets after the word explains it
    static const QRegularExpression brackets(u"(?<=.)[(（［\\[].*[)）］\\]]\\s*$"_s);
    static const QHash<QString, Column> known = foldedHeadings();
    const auto column = known.constFind(foldedHeading(heading.toString().trimmed().remove(brackets)));
    return column == known.cend() ? std::nullopt : std::optional(*column);
}

QString lifecycleWord(Lifecycle lifecycle)
{
    for (const auto &[value, word] : lifecycleWords) {
        if (value == lifecycle)
            return QString::fromUtf16(word);
    }
    return {};
}

std::optional<Lifecycle> lifecycleFromWord(QStringView word)
{
    for (const auto &[value, known] : lifecycleWords) {
        if (word == QStringView(known))
            return value;
    }
    return lifecycleFromName(word.toString().toLower());
}

std::optional<HeaderRow> headerFromRow(const Table &table, qsizetype row)
{
    HeaderRow header;
    header.row = row;
    const QStringList &cells = table.rows[row].cells;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (QStringView(cells[i]).trimmed().isEmpty())
            continue;
        const auto column = columnFromHeading(cells[i]);
        if (!column)
            header.unknown.append(i);
        else if (header.has(*column))
            header.repeated.append(i);
        else
            header.indexOf.insert(*column, i);
    }
    const int telling =
        int(header.has(Column::No)) + int(header.has(Column::Question)) + int(header.has(Column::Answer));
    if (telling < 2)
        return std::nullopt;
    return header;
}

std::optional<HeaderRow> findHeader(const Table &table)
{
    const qsizetype last = std::min(table.rows.size(), searchedRows);
    for (qsizetype row = 0; row < last; ++row) {
        if (auto header = headerFromRow(table, row))
            return header;
    }
    return std::nullopt;
}

} // namespace sokuto
