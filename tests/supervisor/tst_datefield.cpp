// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/datefield.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

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

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
