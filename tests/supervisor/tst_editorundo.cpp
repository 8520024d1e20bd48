// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editorundo.h"

#include "support/builders.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

EditorState stateWith(const QString &question, const QString &answer = u"できます。"_s)
{
    return {makeEntry({.question = question, .answer = answer}), 0, {}};
}

} // namespace

class TestEditorUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingIsOneStepUntilAPause();
    void anotherFieldIsAnotherStep();
    void whatWasUndoneIsGoneAfterANewChange();
    void whatChangesNothingIsNoStep();
    void theOldestStepsAreForgotten();
};

void TestEditorUndo::typingIsOneStepUntilAPause()
{
    EditorUndo undo;
    undo.start(stateWith(u""_s));
    undo.record(stateWith(u"再"_s), EditorField::Question);
    undo.record(stateWith(u"再発"_s), EditorField::Question);
    undo.endStep();
    undo.record(stateWith(u"再発行"_s), EditorField::Question);
    QCOMPARE(undo.undo().entry.question, u"再発"_s);
    QCOMPARE(undo.undo().entry.question, u""_s);
    QVERIFY(!undo.canUndo());
    QCOMPARE(undo.redo().entry.question, u"再発"_s);
    QCOMPARE(undo.redo().entry.question, u"再発行"_s);
    QVERIFY(!undo.canRedo());
}

void TestEditorUndo::anotherFieldIsAnotherStep()
{
    EditorUndo undo;
    undo.start(stateWith(u"あ"_s));
    undo.record(stateWith(u"い"_s), EditorField::Question);
    undo.record(stateWith(u"い"_s, u"はい。"_s), EditorField::Answer);
    QCOMPARE(undo.undo(), stateWith(u"い"_s));
    QCOMPARE(undo.field(), EditorField::Answer);
    QCOMPARE(undo.undo(), stateWith(u"あ"_s));
    QCOMPARE(undo.field(), EditorField::Question);
    undo.redo();
    QCOMPARE(undo.field(), EditorField::Question);
}

void TestEditorUndo::whatWasUndoneIsGoneAfterANewChange()
{
    EditorUndo undo;
    undo.start(stateWith(u"あ"_s));
    undo.record(stateWith(u"い"_s), EditorField::Question);
    undo.undo();
    undo.record(stateWith(u"う"_s), EditorField::Question);
    QVERIFY(!undo.canRedo());
    QCOMPARE(undo.undo().entry.question, u"あ"_s);
}

void TestEditorUndo::whatChangesNothingIsNoStep()
{
    EditorUndo undo;
    undo.start(stateWith(u"あ"_s));
    undo.record(stateWith(u"あ"_s), EditorField::Question);
    QVERIFY(!undo.canUndo());
}

void TestEditorUndo::theOldestStepsAreForgotten()
{
    EditorUndo undo;
    undo.start(stateWith(u"0"_s));
    for (int i = 1; i <= 1500; ++i) {
        undo.record(stateWith(QString::number(i)), EditorField::Question);
        undo.endStep();
    }
    int steps = 0;
    QString last;
    for (; undo.canUndo(); ++steps)
        last = undo.undo().entry.question;
    QCOMPARE(steps, 999);
    QCOMPARE(last, u"501"_s);
}

QTEST_GUILESS_MAIN(TestEditorUndo)
#include "tst_editorundo.moc"
