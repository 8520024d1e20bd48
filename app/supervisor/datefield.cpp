// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/datefield.h"

#include "exchange/datetext.h"
#include "supervisor/daycalendar.h"
#include "ui/colors.h"
#include "ui/icons.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QWidgetAction>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomAroundText = 20; ///< Frame, padding and caret.

} // namespace

DateField::DateField(QWidget *parent)
    : QWidget(parent)
    , m_box(new QLineEdit(this))
    , m_button(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_button);
    m_box->installEventFilter(this);
    m_box->setMinimumWidth(fontMetrics().horizontalAdvance(u"0000-00-00"_s) + roomAroundText);
    m_button->setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_box);
    // Not textEdited(): assistive technology sets the text without a key.
    connect(m_box, &QLineEdit::textChanged, this, &DateField::typed);
    connect(m_box, &QLineEdit::editingFinished, this, [this] {
        if (!isUnderstood())
            return;
        m_settled = m_date;
        m_box->setText(m_date.toString(Qt::ISODate)); // from now on as everybody reads it
    });
    connect(m_button, &QToolButton::clicked, this, &DateField::openCalendar);
    retranslate();
    paintIcon();
}

DateField::~DateField()
{
    m_box->disconnect(this); // the box loses the focus, and says so, when the field is only a widget any more
}

void DateField::setDate(QDate date)
{
    if (date == m_date && isUnderstood())
        return; // perhaps only the beginning of what is being typed
    m_date = m_settled = date;
    m_wasUnderstood = true;
    m_box->setText(date.toString(Qt::ISODate));
}

bool DateField::isUnderstood() const
{
    return m_box->text().trimmed().isEmpty() || dateFromText(m_box->text()).isValid();
}

void DateField::setName(const QString &name)
{
    m_name = name;
    retranslate();
}

void DateField::take(QDate date)
{
    m_settled = date;
    m_box->setText(date.toString(Qt::ISODate)); // typed() says so
}

void DateField::typed(const QString &text)
{
    const bool understood = isUnderstood();
    const QDate date = understood ? dateFromText(text) : m_settled;
    if (date == m_date && understood == m_wasUnderstood)
        return;
    m_date = date;
    m_wasUnderstood = understood;
    Q_EMIT edited();
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && keyPressed(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool DateField::keyPressed(const QKeyEvent &event)
{
    const int key = event.key();
    if (key == Qt::Key_Down && event.modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
        return true;
    }
    const bool moves =
        key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (!moves || !m_date.isValid() || !isUnderstood())
        return false;
    const int step = key == Qt::Key_Up || key == Qt::Key_PageUp ? 1 : -1;
    const bool months = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    take(months ? m_date.addMonths(step) : m_date.addDays(step));
    return true;
}

void DateField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new DayCalendar(m_today, menu);
    calendar->setLocale(locale());
    calendar->setSelectedDate(m_date.isValid() ? m_date : m_today);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [this, menu](QDate day) {
        menu->close();
        take(day);
        m_box->setFocus(Qt::PopupFocusReason); // the mouse had left it where it was
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

void DateField::retranslate()
{
    m_box->setAccessibleName(m_name);
    m_box->setPlaceholderText(tr("none"));
    //: %1 names a date: "Valid from"
    m_button->setAccessibleName(tr("Calendar for “%1”").arg(m_name));
    m_button->setToolTip(tr("Choose from a calendar"));
}

void DateField::paintIcon()
{
    m_button->setIcon(themedIcon("calendar-clock"_L1, Colors::of(palette()).muted));
}

void DateField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

} // namespace sokuto
