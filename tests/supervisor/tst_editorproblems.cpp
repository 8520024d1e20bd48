// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editorproblems.h"

#include "support/builders.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

using Edit = std::function<void(EditorState &)>;

} // namespace
Q_DECLARE_METATYPE(Edit)

class TestEditorProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMistakeIsNamedAtItsField_data();
    void everyMistakeIsNamedAtItsField();
    void anAddressThatWasOddBeforeDoesNotStopASave();
    void anEntryMayKeepItsOwnNo();
};

void TestEditorProblems::everyMistakeIsNamedAtItsField_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<EditorField>("field");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, EditorField field, const QString &words, const Edit &edit) {
        QTest::newRow(name) << edit << field << words;
    };
    row("no No", EditorField::No, u"no No"_s, [](EditorState &s) { s.entry.no = u" 　"_s; });
    row("the No of another", EditorField::No, u"“住所は。”"_s, [](EditorState &s) { s.entry.no = u"1-2"_s; });
    row("the same No in another width", EditorField::No, u"The No 1-2 is taken"_s,
        [](EditorState &s) { s.entry.no = u"１－２"_s; });
    row("no question", EditorField::Question, u"question is empty"_s,
        [](EditorState &s) { s.entry.question = u"\n"_s; });
    row("no answer", EditorField::Answer, u"The answer is empty"_s,
        [](EditorState &s) { s.entry.answers[0].text.clear(); });
    row("the second answer empty", EditorField::Answer, u"Answer 2"_s, [](EditorState &s) {
        s.entry.answers[0].validUntil = QDate(2025, 3, 31);
        s.entry.answers.append({u" "_s, {}, {}, QDate(2025, 4, 1), {}});
    });
    row("an end before the beginning", EditorField::ValidUntil,
        u"2025-03-31, before it begins on 2025-04-01"_s, [](EditorState &s) {
            s.entry.answers[0].validFrom = QDate(2025, 4, 1);
            s.entry.answers[0].validUntil = QDate(2025, 3, 31);
        });
    row("two answers on one day", EditorField::ValidFrom, u"Answers 1 and 2"_s, [](EditorState &s) {
        s.entry.answers.append({u"はい。"_s, {}, {}, QDate(2025, 4, 1), {}});
    });
    row("scheduled without a day", EditorField::ValidFrom, u"scheduled"_s,
        [](EditorState &s) { s.entry.lifecycle = Lifecycle::Scheduled; });
    row("an address that runs something", EditorField::Sources, u"javascript:alert(1)"_s, [](EditorState &s) {
        s.entry.sources = {{u"出典"_s, u"javascript:alert(1)"_s}};
    });
    row("an address without a scheme", EditorField::Sources, u"https://"_s, [](EditorState &s) {
        s.entry.sources = {{u"出典"_s, u"example.jp"_s}};
    });
    row("a personal number", EditorField::Memo, u"Personal numbers are never kept"_s,
        [](EditorState &s) { s.entry.answers[0].memo = u"番号は 1234 5678 9018"_s; });
    row("a personal number as the reason", EditorField::Note, u"Personal numbers are never kept"_s,
        [](EditorState &s) { s.note = u"123456789018"_s; });
    row("half a character", EditorField::SpokenLine, u"cannot be stored"_s,
        [](EditorState &s) { s.entry.answers[0].spokenLine = QString(QChar(0xd842)); });
}

void TestEditorProblems::everyMistakeIsNamedAtItsField()
{
    QFETCH(Edit, edit);
    QFETCH(QString, words);
    const Entry entry = makeEntry({.id = 1, .sources = 1});
    const SnapshotPtr faq =
        makeSnapshot({entry, makeEntry({.id = 2, .no = u"1-2"_s, .question = u"住所は。"_s})});
    EditorState state{entry, 0, {}};
    QVERIFY(EditorProblems::of(state, entry, *faq).isEmpty());
    edit(state);
    const QList<EditorProblem> problems = EditorProblems::of(state, entry, *faq);
    QCOMPARE(problems.size(), 1);
    QTEST(problems[0].field, "field");
    QVERIFY2(problems[0].sentence.contains(words), qPrintable(problems[0].sentence));
}

void TestEditorProblems::anAddressThatWasOddBeforeDoesNotStopASave()
{
    Entry entry = makeEntry({.id = 1});
    entry.sources = {{u"出典"_s, u"www.example.jp/様式"_s}};
    const SnapshotPtr faq = makeSnapshot({entry});
    EditorState state{entry, 0, {}};
    state.entry.question = u"別の質問。"_s;
    QVERIFY(EditorProblems::of(state, entry, *faq).isEmpty());
    QCOMPARE(EditorProblems::of(state, std::nullopt, *faq).size(), 1); // a copy of it has to be put right
}

void TestEditorProblems::anEntryMayKeepItsOwnNo()
{
    const Entry entry = makeEntry({.id = 1});
    const SnapshotPtr faq = makeSnapshot({entry});
    EditorState copy{entry, 0, {}};
    QVERIFY(EditorProblems::of(copy, entry, *faq).isEmpty());
    copy.entry.id = {};
    QCOMPARE(EditorProblems::of(copy, std::nullopt, *faq).size(), 1);
}

QTEST_GUILESS_MAIN(TestEditorProblems)
#include "tst_editorproblems.moc"
