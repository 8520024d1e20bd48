// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hitdelegate.h"

#include "ui/colors.h"
#include "ui/icons.h"
#include "ui/markedtext.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 9; ///< Above and below the text of a row.
constexpr int sideGap = 10;
constexpr int barWidth = 3;
constexpr int lineGap = 2;
constexpr int snippetGap = 1;

/// From top to bottom.
constexpr std::array shownBadges{
    Badge::Draft, Badge::InReview, Badge::DatePassed, Badge::Synonym, Badge::InternalMemo};

bool hasPicture(Badge badge)
{
    return badge == Badge::DatePassed || badge == Badge::Draft || badge == Badge::InReview;
}

/// Room on the right for the badges; none when there are none.
int badgeWidth(const QFont &font, Badges badges)
{
    const QFontMetrics metrics(HitDelegate::smallFont(font));
    int widest = 0;
    for (const Badge badge : shownBadges) {
        if (!badges.testFlag(badge))
            continue;
        const int picture = hasPicture(badge) ? metrics.ascent() + 3 : 0;
        widest = std::max(widest, metrics.horizontalAdvance(EntryTableModel::badgeText(badge)) + picture);
    }
    return widest == 0 ? 0 : widest + sideGap;
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

} // namespace

HitDelegate::HitDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QFont HitDelegate::questionFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

QFont HitDelegate::smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.92);
    return small;
}

int HitDelegate::bandHeight(const QFont &font)
{
    return lineHeight(smallFont(font)) + 10;
}

int HitDelegate::rowHeight(const QFont &font, int questionLines)
{
    return 2 * padding + questionLines * lineHeight(questionFont(font)) + snippetGap
        + lineHeight(smallFont(font)) + 1;
}

int HitDelegate::questionWidth(const QFont &font, int columnWidth, Badges badges)
{
    return columnWidth - 2 * sideGap - badgeWidth(font, badges);
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Colors &colors = Colors::of(item.palette);
    painter->save();
    if (index.data(EntryTableModel::StartsRescuedRole).toBool())
        item.rect.setTop(item.rect.top() + bandHeight(item.font));
    paintGround(painter, item, index, colors);
    if (index.column() == EntryTableModel::NoColumn) {
        painter->setFont(item.font);
        painter->setPen(colors.muted);
        const QRect area = item.rect.adjusted(sideGap, padding, -2, 0);
        const QString no = item.fontMetrics.elidedText(item.text, Qt::ElideMiddle, area.width());
        painter->drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, no);
    } else {
        paintQuestion(painter, item, index, colors);
    }
    painter->restore();
}

void HitDelegate::paintGround(
    QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index, const Colors &colors) const
{
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(item.rect, colors.selection);
    else if (item.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(item.rect, colors.hover);
    painter->setPen(colors.border);
    painter->drawLine(item.rect.bottomLeft(), item.rect.bottomRight());
    if (!selected)
        return;
    const auto *view = qobject_cast<const QAbstractItemView *>(item.widget);
    if (view && view->hasFocus()) {
        painter->fillRect(QRect(item.rect.left(), item.rect.top(), item.rect.width(), 1), colors.accent);
        painter->fillRect(QRect(item.rect.left(), item.rect.bottom(), item.rect.width(), 1), colors.accent);
    }
    if (index.column() == 0)
        painter->fillRect(
            QRect(item.rect.left(), item.rect.top(), barWidth, item.rect.height()), colors.accent);
}

void HitDelegate::paintQuestion(
    QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index, const Colors &colors) const
{
    const QFont bold = questionFont(item.font);
    const QFont small = smallFont(item.font);
    QRectF area(item.rect.adjusted(sideGap, padding, 0, -padding));
    const auto badges = index.data(EntryTableModel::BadgesRole).value<Badges>();
    area.setWidth(questionWidth(item.font, item.rect.width(), badges));
    const int room = item.rect.height() - 2 * padding;
    const int lines = room >= 2 * lineHeight(bold) + snippetGap + lineHeight(small) ? 2 : 1;
    const int used = paintMarkedText(painter, area,
        {index.data(EntryTableModel::QuestionRole).toString(),
            index.data(EntryTableModel::QuestionSpansRole).value<QList<MatchSpan>>(), bold, colors.text,
            colors.text, colors.mark},
        lines);
    area.setTop(area.top() + used * lineHeight(bold) + snippetGap);
    // In a list of even rows a short question leaves a second line to the answer.
    paintMarkedText(painter, area,
        {index.data(EntryTableModel::SnippetRole).toString(),
            index.data(EntryTableModel::SnippetSpansRole).value<QList<MatchSpan>>(), small, colors.muted,
            colors.text, colors.mark},
        1 + lines - used);
    paintBadges(painter, item.rect.adjusted(0, padding, -sideGap, -padding), small, badges, colors);
}

void HitDelegate::paintBadges(
    QPainter *painter, const QRect &area, const QFont &font, Badges badges, const Colors &colors) const
{
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const int step = metrics.height() + lineGap;
    int y = area.top();
    for (const Badge badge : shownBadges) {
        if (!badges.testFlag(badge) || y + metrics.height() > area.bottom() + lineGap)
            continue;
        painter->setPen(badge == Badge::InternalMemo ? colors.muted : colors.warning);
        const QString text = EntryTableModel::badgeText(badge);
        const QRect line(area.left(), y, area.width(), metrics.height());
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
        if (hasPicture(badge)) {
            const int size = metrics.ascent();
            const int left = line.right() - metrics.horizontalAdvance(text) - size - 3;
            themedIcon("triangle-alert"_L1, colors.warning)
                .paint(painter, QRect(left, y + (metrics.height() - size) / 2, size, size));
        }
        y += step;
    }
}

} // namespace sokuto
