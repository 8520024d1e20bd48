// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/datefield.h"

#include "supervisor/daycalendar.h"
#include "ui/colors.h"
#include "ui/theme.h"

#include <QtGui/QKeyEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestDateField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsUnderstoodAsPeopleWriteIt_data();
    void aDayIsUnderstoodAsPeopleWriteIt();
    void whatIsNoDateKeepsTheDayAndSaysSo();
    void aReadableBeginningIsNoDayOfItsOwn_data();
    void aReadableBeginningIsNoDayOfItsOwn();
    void aDayThatWasLeftBehindIsTheOneToGoBackTo();
    void anEmptyFieldIsNoDay();
    void keysMoveTheDay();
    void keysThatScrollEnterNoDay_data();
    void keysThatScrollEnterNoDay();
    void altAndDownOpenTheCalendar_data();
    void altAndDownOpenTheCalendar();
    void leavingTheFieldShowsTheDayAsEverybodyReadsIt();
    void aDayFromOutsideIsNoEdit();
    void whoChoseADayStandsInItsField();
    void theCalendarHasTheColorsOfTheProgram();
    void theCalendarWritesTheMonthAsTheLanguageDoes_data();
    void theCalendarWritesTheMonthAsTheLanguageDoes();
};

void TestDateField::aDayIsUnderstoodAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("ISO") << u"2025-12-02"_s;
    QTest::newRow("slashes") << u"2025/12/2"_s;
    QTest::newRow("full width") << u"２０２５／１２／２"_s;
    QTest::newRow("Japanese") << u"2025年12月2日"_s;
    QTest::newRow("era") << u"令和7年12月2日"_s;
    QTest::newRow("short era") << u"R7.12.2"_s;
}

void TestDateField::aDayIsUnderstoodAsPeopleWriteIt()
{
    QFETCH(QString, typed);
    DateField field;
    QSignalSpy edited(&field, &DateField::edited);
    field.box()->setText(typed); // as assistive technology does
    QCOMPARE(field.date(), QDate(2025, 12, 2));
    QCOMPARE(edited.size(), 1);
}

void TestDateField::whatIsNoDateKeepsTheDayAndSaysSo()
{
    DateField field;
    field.setDate(QDate(2025, 12, 2));
    QSignalSpy edited(&field, &DateField::edited);
    field.box()->selectAll();
    QTest::keyClicks(field.box(), u"2025-13-40"_s);
    QVERIFY(!field.isUnderstood());
    QCOMPARE(field.date(), QDate(2025, 12, 2));
    QVERIFY(!edited.isEmpty()); // something is written that is not saved
    field.setDate(QDate(2025, 12, 2)); // undo brings the text back too
    QVERIFY(field.isUnderstood());
    QCOMPARE(field.box()->text(), u"2025-12-02"_s);
}

void TestDateField::aReadableBeginningIsNoDayOfItsOwn_data()
{
    QTest::addColumn<QDate>("before");
    QTest::newRow("empty") << QDate();
    QTest::newRow("a day") << QDate(2025, 12, 2);
}

/// 2027-02-3, on the way to 2027-02-30, is what nobody meant.
void TestDateField::aReadableBeginningIsNoDayOfItsOwn()
{
    QFETCH(QDate, before);
    DateField field;
    field.setDate(before);
    field.box()->selectAll();
    QTest::keyClicks(field.box(), u"2027-02-3"_s);
    QCOMPARE(field.date(), QDate(2027, 2, 3));
    field.setDate(field.date()); // the form shows its state anew meanwhile
    QSignalSpy edited(&field, &DateField::edited);
    QTest::keyClicks(field.box(), u"0"_s);
    QVERIFY(!field.isUnderstood());
    QCOMPARE(field.date(), before);
    QCOMPARE(edited.size(), 1);
    QTest::keyClick(field.box(), Qt::Key_Return);
    QCOMPARE(field.date(), before);
    QCOMPARE(field.box()->text(), u"2027-02-30"_s); // to be put right
}

void TestDateField::aDayThatWasLeftBehindIsTheOneToGoBackTo()
{
    DateField field;
    QTest::keyClicks(field.box(), u"2027/2/3"_s);
    QTest::keyClick(field.box(), Qt::Key_Return);
    field.box()->setText(u"2027-02-30"_s);
    QCOMPARE(field.date(), QDate(2027, 2, 3));
    field.box()->setText(u"2027-02-03"_s);
    QTest::keyClick(field.box(), Qt::Key_Up);
    field.box()->setText(u"x"_s);
    QCOMPARE(field.date(), QDate(2027, 2, 4));
    QTest::keyClick(field.box(), Qt::Key_Up); // from a day that is not to be seen
    QCOMPARE(field.box()->text(), u"x"_s);
}

void TestDateField::anEmptyFieldIsNoDay()
{
    DateField field;
    field.setDate(QDate(2025, 12, 2));
    QSignalSpy edited(&field, &DateField::edited);
    field.box()->selectAll();
    QTest::keyClick(field.box(), Qt::Key_Delete);
    QCOMPARE(field.date(), QDate());
    QVERIFY(field.isUnderstood());
    QCOMPARE(edited.size(), 1);
}

void TestDateField::keysMoveTheDay()
{
    DateField field;
    field.setDate(QDate(2025, 1, 31));
    QTest::keyClick(field.box(), Qt::Key_Up);
    QCOMPARE(field.date(), QDate(2025, 2, 1));
    QTest::keyClick(field.box(), Qt::Key_Down);
    QTest::keyClick(field.box(), Qt::Key_PageUp);
    QCOMPARE(field.date(), QDate(2025, 2, 28));
    QTest::keyClick(field.box(), Qt::Key_PageDown);
    QCOMPARE(field.date(), QDate(2025, 1, 28));
    QCOMPARE(field.box()->text(), u"2025-01-28"_s);
}

void TestDateField::keysThatScrollEnterNoDay_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Up") << Qt::Key_Up;
    QTest::newRow("Down") << Qt::Key_Down;
    QTest::newRow("Page Up") << Qt::Key_PageUp;
    QTest::newRow("Page Down") << Qt::Key_PageDown;
}

void TestDateField::keysThatScrollEnterNoDay()
{
    QFETCH(Qt::Key, key);
    DateField field;
    field.setToday(QDate(2025, 1, 15));
    QSignalSpy edited(&field, &DateField::edited);
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(field.box(), &event);
    QVERIFY(!event.isAccepted()); // it is the form's
    QCOMPARE(field.date(), QDate());
    QCOMPARE(field.box()->text(), QString());
    QCOMPARE(edited.size(), 0);
}

void TestDateField::altAndDownOpenTheCalendar_data()
{
    QTest::addColumn<QDate>("before");
    QTest::addColumn<QDate>("shown");
    QTest::newRow("empty") << QDate() << QDate(2025, 1, 15);
    QTest::newRow("a day") << QDate(2025, 12, 2) << QDate(2025, 12, 2);
}

void TestDateField::altAndDownOpenTheCalendar()
{
    QFETCH(QDate, before);
    DateField field;
    field.setToday(QDate(2025, 1, 15));
    field.setDate(before);
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    QTest::keyClick(field.box(), Qt::Key_Down, Qt::AltModifier);
    const auto *calendar = field.findChild<DayCalendar *>();
    QVERIFY(calendar);
    QVERIFY(calendar->isVisible());
    QTEST(calendar->selectedDate(), "shown");
    QCOMPARE(field.date(), before);
}

void TestDateField::leavingTheFieldShowsTheDayAsEverybodyReadsIt()
{
    DateField field;
    QTest::keyClicks(field.box(), u"2025/4/1"_s);
    QTest::keyClick(field.box(), Qt::Key_Return);
    QCOMPARE(field.box()->text(), u"2025-04-01"_s);
}

void TestDateField::aDayFromOutsideIsNoEdit()
{
    DateField field;
    QSignalSpy edited(&field, &DateField::edited);
    field.setDate(QDate(2025, 12, 2));
    field.setDate({});
    QCOMPARE(field.box()->text(), QString());
    QCOMPARE(edited.size(), 0);
}

void TestDateField::whoChoseADayStandsInItsField()
{
    QWidget window;
    QHBoxLayout row(&window);
    QLineEdit other;
    DateField field;
    row.addWidget(&other);
    row.addWidget(&field);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other.setFocus();
    field.setDate(QDate(2025, 12, 2));
    QTest::mouseClick(field.findChild<QToolButton *>(), Qt::LeftButton);
    auto *calendar = field.findChild<DayCalendar *>();
    QVERIFY(calendar);
    Q_EMIT calendar->activated(QDate(2025, 12, 9));
    QCOMPARE(field.date(), QDate(2025, 12, 9));
    QTRY_COMPARE(QApplication::focusWidget(), field.box());
}

void TestDateField::theCalendarHasTheColorsOfTheProgram()
{
    const Theme theme(ThemeMode::Dark);
    DayCalendar calendar(QDate(2025, 12, 2));
    calendar.setSelectedDate(QDate(2025, 12, 15));
    calendar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&calendar));
    const QImage picture = calendar.grab().toImage();
    QSet<int> strong; // what has a colour of its own
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (const QColor color(picture.pixel(x, y)); color.saturation() > 100)
                strong.insert(color.hue() / 30 * 30);
        }
    }
    QCOMPARE(strong, QSet<int>{Colors::darkSet().accent.hue() / 30 * 30});
    QCOMPARE(QColor(picture.pixel(picture.width() / 4, 3)), Colors::darkSet().window); // between buttons
}

void TestDateField::theCalendarWritesTheMonthAsTheLanguageDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QStringList>("head");
    QTest::newRow("Japanese") << QLocale(u"ja_JP"_s) << QStringList{u"2025年"_s, u"1月"_s};
    QTest::newRow("English") << QLocale(u"en_GB"_s) << QStringList{u"January"_s, u"2025"_s};
}

void TestDateField::theCalendarWritesTheMonthAsTheLanguageDoes()
{
    QFETCH(QLocale, locale);
    DayCalendar calendar({});
    calendar.setLocale(locale);
    calendar.setSelectedDate(QDate(2025, 2, 15));
    calendar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&calendar));
    calendar.showPreviousMonth();
    QCoreApplication::processEvents();
    const auto *year = calendar.findChild<QToolButton *>(u"qt_calendar_yearbutton"_s);
    const auto *month = calendar.findChild<QToolButton *>(u"qt_calendar_monthbutton"_s);
    const bool yearFirst = year->x() < month->x();
    QTEST((QStringList{(yearFirst ? year : month)->text(), (yearFirst ? month : year)->text()}), "head");
}

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
