// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/daycalendar.h"

#include "ui/colors.h"
#include "ui/icons.h"

#include <QtCore/QEvent>
#include <QtCore/QRegularExpression>
#include <QtGui/QPainter>
#include <QtGui/QTextCharFormat>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

namespace sokuto {

using namespace Qt::StringLiterals;

DayCalendar::DayCalendar(QDate today, QWidget *parent)
    : QCalendarWidget(parent)
    , m_today(today)
{
    setObjectName(u"dayCalendar"_s);
    setVerticalHeaderFormat(NoVerticalHeader);
    // Of Qt's parts the names are all that is known.
    for (const QString &name : {u"qt_calendar_prevmonth"_s, u"qt_calendar_nextmonth"_s}) {
        if (auto *button = findChild<QToolButton *>(name))
            button->setIconSize({16, 16});
    }
    connect(this, &QCalendarWidget::currentPageChanged, this, &DayCalendar::wordHead);
    paintHead();
    wordHead();
}

/// As the language writes it: "2026年 11月". Qt puts a bare year behind the month in every language.
void DayCalendar::wordHead()
{
    auto *year = findChild<QToolButton *>(u"qt_calendar_yearbutton"_s);
    auto *month = findChild<QToolButton *>(u"qt_calendar_monthbutton"_s);
    auto *edit = findChild<QSpinBox *>(u"qt_calendar_yearedit"_s);
    if (!year || !month || !edit)
        return;
    static const QRegularExpression yearThenMonth(u"y+([^yMd]*)M"_s);
    const auto order = yearThenMonth.match(locale().dateFormat(QLocale::LongFormat));
    const QString suffix = order.captured(1).trimmed();
    edit->setSuffix(suffix);
    year->setText(QString::number(yearShown()) + suffix);
    auto *head = qobject_cast<QBoxLayout *>(year->parentWidget()->layout());
    if (!head || order.hasMatch() == (head->indexOf(year) < head->indexOf(month)))
        return;
    QWidget *second = order.hasMatch() ? month : year;
    QWidget *first = order.hasMatch() ? year : month;
    head->removeWidget(first);
    head->insertWidget(head->indexOf(second), first);
}

void DayCalendar::paintHead()
{
    const Colors &colors = Colors::of(palette());
    QTextCharFormat days;
    days.setForeground(colors.muted);
    days.setBackground(colors.window);
    setHeaderTextFormat(days);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, days);
    const auto paint = [this, &colors](const QString &button, QLatin1StringView icon) {
        if (auto *found = findChild<QToolButton *>(button))
            found->setIcon(themedIcon(icon, colors.text));
    };
    paint(u"qt_calendar_prevmonth"_s, "arrow-left"_L1);
    paint(u"qt_calendar_nextmonth"_s, "arrow-right"_L1);
}

void DayCalendar::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    const Colors &colors = Colors::of(palette());
    const bool chosen = date == selectedDate();
    const bool elsewhere = date.month() != monthShown();
    painter->save();
    painter->fillRect(rect, colors.window);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(chosen || date == m_today ? colors.accent : QColor(Qt::transparent));
    painter->setBrush(chosen ? colors.accent : QColor(Qt::transparent));
    painter->drawRoundedRect(QRectF(rect).adjusted(2.5, 1.5, -2.5, -1.5), 5, 5);
    painter->setPen(chosen ? colors.onAccent : elsewhere ? colors.muted : colors.text);
    painter->drawText(rect, Qt::AlignCenter, locale().toString(date.day()));
    painter->restore();
}

void DayCalendar::changeEvent(QEvent *event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintHead();
    else if (event->type() == QEvent::LocaleChange)
        wordHead();
}

} // namespace sokuto
