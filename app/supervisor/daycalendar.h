// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QCalendarWidget>

namespace sokuto {

/// A month to choose a day from, in the colours of the program.
class DayCalendar final : public QCalendarWidget
{
    Q_OBJECT

public:
    /// `today` is marked; an invalid one marks nothing.
    explicit DayCalendar(QDate today, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DayCalendar)

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;
    void changeEvent(QEvent *event) override;

private:
    void paintHead();
    void wordHead();

    QDate m_today;
};

} // namespace sokuto
