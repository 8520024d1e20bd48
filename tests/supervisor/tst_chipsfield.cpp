// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/chipsfield.h"

#include <QtGui/QInputMethodEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestChipsField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterAddsWhatIsTyped();
    void whatIsThereIsNotAddedTwice();
    void pastedLinesBecomeTextsOfTheirOwn();
    void backspaceTakesTheLastOneBack();
    void aChipIsRemovedByItsButton();
    void enterThatEndsAComposingAddsNothing();
    void whatIsStillTypedIsTakenOverOnRequest();
    void valuesFromOutsideAreNoEdit();
};

void TestChipsField::enterAddsWhatIsTyped()
{
    ChipsField field;
    QSignalSpy edited(&field, &ChipsField::edited);
    QTest::keyClicks(field.box(), u" todokanai "_s);
    QCOMPARE(edited.size(), 0);
    QTest::keyClick(field.box(), Qt::Key_Return);
    QCOMPARE(field.values(), QStringList{u"todokanai"_s});
    QCOMPARE(field.box()->text(), QString());
    QCOMPARE(edited.size(), 1);
    QTest::keyClick(field.box(), Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
}

void TestChipsField::whatIsThereIsNotAddedTwice()
{
    ChipsField field;
    field.setValues({u"届かない"_s});
    QSignalSpy edited(&field, &ChipsField::edited);
    field.box()->setText(u"届かない"_s);
    QTest::keyClick(field.box(), Qt::Key_Enter);
    QCOMPARE(field.values(), QStringList{u"届かない"_s});
    QCOMPARE(edited.size(), 0);
}

void TestChipsField::pastedLinesBecomeTextsOfTheirOwn()
{
    ChipsField field;
    field.box()->setText(u"届かない\t来ない\u2028まだ"_s);
    QTest::keyClick(field.box(), Qt::Key_Return);
    QCOMPARE(field.values(), (QStringList{u"届かない"_s, u"来ない"_s, u"まだ"_s}));
}

void TestChipsField::backspaceTakesTheLastOneBack()
{
    ChipsField field;
    field.setValues({u"届かない"_s, u"来ない"_s});
    QTest::keyClick(field.box(), Qt::Key_Backspace);
    QCOMPARE(field.values(), QStringList{u"届かない"_s});
    QCOMPARE(field.box()->text(), u"来ない"_s);
    QTest::keyClick(field.box(), Qt::Key_Backspace); // now it only corrects
    QCOMPARE(field.values(), QStringList{u"届かない"_s});
    QCOMPARE(field.box()->text(), u"来な"_s);
}

void TestChipsField::aChipIsRemovedByItsButton()
{
    ChipsField field;
    field.setValues({u"届かない"_s, u"A&B"_s, u"来ない"_s});
    QSignalSpy edited(&field, &ChipsField::edited);
    for (QToolButton *chip : field.findChildren<QToolButton *>()) {
        if (chip->accessibleName() == u"Remove “A&B”"_s)
            chip->click();
    }
    QCOMPARE(field.values(), (QStringList{u"届かない"_s, u"来ない"_s}));
    QCOMPARE(edited.size(), 1);
}

void TestChipsField::enterThatEndsAComposingAddsNothing()
{
    ChipsField field;
    QInputMethodEvent composing(u"とどかない"_s, {});
    QCoreApplication::sendEvent(field.box(), &composing);
    QCOMPARE(field.values(), QStringList());
    QInputMethodEvent committed;
    committed.setCommitString(u"届かない"_s);
    QCoreApplication::sendEvent(field.box(), &committed);
    QCOMPARE(field.values(), QStringList());
    QTest::keyClick(field.box(), Qt::Key_Return);
    QCOMPARE(field.values(), QStringList{u"届かない"_s});
}

void TestChipsField::whatIsStillTypedIsTakenOverOnRequest()
{
    ChipsField field;
    field.box()->setText(u"来ない"_s);
    field.commit();
    QCOMPARE(field.values(), QStringList{u"来ない"_s});
}

void TestChipsField::valuesFromOutsideAreNoEdit()
{
    ChipsField field;
    QSignalSpy edited(&field, &ChipsField::edited);
    field.setValues({u"届かない"_s});
    field.setValues({});
    QCOMPARE(edited.size(), 0);
}

QTEST_MAIN(TestChipsField)
#include "tst_chipsfield.moc"
