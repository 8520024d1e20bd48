// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/datefield.h"

#include "supervisor/daycalendar.h"
#include "ui/colors.h"
#include "ui/theme.h"

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
    void anEmptyFieldIsNoDay();
    void keysMoveTheDay();
    void anEmptyFieldBeginsWithToday();
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
    QCOMPARE(edited.size(), 0);
    field.setDate(QDate(2025, 12, 2)); // undo brings the text back too
    QVERIFY(field.isUnderstood());
    QCOMPARE(field.box()->text(), u"2025-12-02"_s);
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

void TestDateField::anEmptyFieldBeginsWithToday()
{
    DateField field;
    field.setToday(QDate(2025, 1, 15));
    QSignalSpy edited(&field, &DateField::edited);
    QTest::keyClick(field.box(), Qt::Key_Up);
    QCOMPARE(field.date(), QDate(2025, 1, 15));
    QCOMPARE(edited.size(), 1);
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
