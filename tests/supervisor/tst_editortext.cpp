// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editortext.h"

#include <QtGui/QInputMethodEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestEditorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedTextComesOutAsItWentIn_data();
    void anUntouchedTextComesOutAsItWentIn();
    void typingLeavesTheRestAsItWas_data();
    void typingLeavesTheRestAsItWas();
    void typingIsTold();
    void composingIsNoEditUntilItIsCommitted();
    void theCursorStaysWhenTheTextIsReplaced();
    void noBreakSpacesSurviveTyping();
    void marksLieUnderTheirStretch();
    void aStretchIsSelected();
    void itGrowsWithItsText();
};

void TestEditorText::anUntouchedTextComesOutAsItWentIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("lines") << u"一\n\n二\n"_s;
    QTest::newRow("Windows lines") << u"一\r\n二"_s;
    QTest::newRow("no-break space") << u"A\u00a0B"_s;
    QTest::newRow("line separator") << u"A\u2028B\u2029C"_s;
    QTest::newRow("markup") << u"<b>太字</b>&amp;"_s;
    QTest::newRow("beyond the BMP") << u"𠮷野家"_s;
}

void TestEditorText::anUntouchedTextComesOutAsItWentIn()
{
    QFETCH(QString, text);
    EditorText field;
    QSignalSpy edited(&field, &EditorText::edited);
    field.setValue(u"前の文"_s);
    field.setValue(text);
    QCOMPARE(field.value(), text);
    QCOMPARE(edited.size(), 0);
}

void TestEditorText::typingLeavesTheRestAsItWas_data()
{
    anUntouchedTextComesOutAsItWentIn_data();
    QTest::newRow("mixed lines") << u"一\n二\r\n三\r四\u2029五\u2028六"_s;
    QTest::newRow("ends with a Windows line") << u"一\r\n"_s;
}

void TestEditorText::typingLeavesTheRestAsItWas()
{
    QFETCH(QString, text);
    EditorText field;
    field.setValue(text);
    field.moveCursor(QTextCursor::Start);
    QTest::keyClicks(&field, u"a"_s);
    QCOMPARE(field.value(), QString(u'a' + text));
    field.moveCursor(QTextCursor::End);
    QTest::keyClicks(&field, u"z"_s);
    QCOMPARE(field.value(), QString(u'a' + text + u'z'));
}

void TestEditorText::typingIsTold()
{
    EditorText field;
    field.setValue(u"一"_s);
    QSignalSpy edited(&field, &EditorText::edited);
    field.moveCursor(QTextCursor::End);
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClicks(&field, u"ab"_s);
    QCOMPARE(field.value(), u"一\nab"_s);
    QCOMPARE(edited.size(), 3);
}

void TestEditorText::composingIsNoEditUntilItIsCommitted()
{
    EditorText field;
    QSignalSpy edited(&field, &EditorText::edited);
    QInputMethodEvent composing(u"かいとう"_s, {});
    QCoreApplication::sendEvent(&field, &composing);
    QCOMPARE(edited.size(), 0);
    QInputMethodEvent committed;
    committed.setCommitString(u"回答"_s);
    QCoreApplication::sendEvent(&field, &committed);
    QCOMPARE(field.value(), u"回答"_s);
    QCOMPARE(edited.size(), 1);
}

void TestEditorText::theCursorStaysWhenTheTextIsReplaced()
{
    EditorText field;
    field.setValue(u"2024年9月1日時点"_s);
    QTextCursor cursor = field.textCursor();
    cursor.setPosition(3);
    field.setTextCursor(cursor);
    field.setValue(u"2024年9月17日時点"_s);
    QCOMPARE(field.textCursor().position(), 3);
    QCOMPARE(field.toPlainText(), u"2024年9月17日時点"_s);
}

void TestEditorText::noBreakSpacesSurviveTyping()
{
    EditorText field;
    field.setValue(u"A\u00a0B"_s);
    field.moveCursor(QTextCursor::End);
    QTest::keyClicks(&field, u"c"_s);
    QCOMPARE(field.value(), u"A\u00a0Bc"_s);
}

void TestEditorText::marksLieUnderTheirStretch()
{
    EditorText field;
    field.setValue(u"一二三\n四五六"_s);
    field.setMarks({{4, 2}, {6, 9}}); // the second one lies outside
    const auto marks = field.extraSelections();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks[0].cursor.selectedText(), u"四五"_s);
    QCOMPARE(marks[0].format.underlineStyle(), QTextCharFormat::WaveUnderline);
    field.setValue(u"一二三\r\n四五六"_s);
    field.setMarks({{5, 2}});
    QCOMPARE(field.extraSelections().constFirst().cursor.selectedText(), u"四五"_s);
    field.setMarks({});
    QVERIFY(field.extraSelections().isEmpty());
}

void TestEditorText::aStretchIsSelected()
{
    EditorText field;
    field.setValue(u"一二三\n四五六"_s);
    field.select({5, 2});
    QCOMPARE(field.textCursor().selectedText(), u"五六"_s);
    field.setValue(u"一二三\r\n四五六"_s);
    field.select({6, 2});
    QCOMPARE(field.textCursor().selectedText(), u"五六"_s);
    field.select({100, 100});
    QCOMPARE(field.textCursor().position(), 7);
}

void TestEditorText::itGrowsWithItsText()
{
    EditorText field;
    field.setLines(1, 4);
    field.resize(400, 200);
    field.show();
    const int one = field.sizeHint().height();
    field.setValue(u"一\n二\n三"_s);
    const int three = field.sizeHint().height();
    field.setValue(QString(50, u'\n'));
    const int four = field.sizeHint().height();
    QVERIFY(one < three);
    QVERIFY(three < four);
    field.setLines(1, 5);
    QVERIFY(four < field.sizeHint().height());
}

QTEST_MAIN(TestEditorText)
#include "tst_editortext.moc"
