// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/findreplace.h"

#include "models/replacemodel.h"
#include "supervisor/markeddelegate.h"
#include "supervisor/placestable.h"
#include "support/builders.h"
#include "support/picture.h"
#include "ui/colors.h"
#include "ui/theme.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestFindReplace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPlaceIsShownBeforeAndAfter();
    void onlyTickedPlacesAreReplacedAsOneChange();
    void fieldsAreChosen();
    void anExpressionThatMakesNoSenseIsTold();
    void nothingIsReplacedWithoutTheRight();
    void anotherQuestionForgetsThePlaces();
    void theReplacementFollowsTheFaq();
    void whatWasReplacedIsTold();
    void aRefusalGoesWithTheNextQuestion();
    void whatASecondPersonApprovesLosesItsTickAlone();
    void whatWouldChangeNothingIsNotCalledUnfound();
    void whatWasJustWrittenIsNotTickedAgain();
    void askedAnewTheCaretStandsInWhatToFind();
    void theHitOfALongLineIsInSight();
    void theSelectedRowHasOneColorAndABoxForItsTick();
    void aKeyOfAButtonWritesNothing_data();
    void aKeyOfAButtonWritesNothing();

private:
    template <typename Widget>
    Widget *part(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    ReplaceModel *model() const { return m_dialog->findChild<ReplaceModel *>(); }
    QString status() const { return part<QLabel>("replaceStatus")->text(); }
    void ask(const QString &find, const QString &replacement) const
    {
        part<QLineEdit>("findText")->setText(find);
        part<QLineEdit>("replaceText")->setText(replacement);
    }

    std::unique_ptr<FindReplace> m_dialog;
    SnapshotPtr m_snapshot;
};

void TestFindReplace::init()
{
    Entry second = makeEntry({.id = 2, .no = u"1-2"_s, .question = u"証はいつ届くか"_s, .answer = u"来月"_s});
    second.phrases = {u"証が来ない"_s};
    m_snapshot = makeSnapshot({makeEntry({.question = u"何か"_s, .answer = u"証と証"_s}), second});
    m_dialog = std::make_unique<FindReplace>();
    m_dialog->setSnapshot(m_snapshot);
    m_dialog->setEditable(true);
    m_dialog->show();
}

void TestFindReplace::everyPlaceIsShownBeforeAndAfter()
{
    QVERIFY(!part<QPushButton>("replaceButton")->isEnabled());
    ask(u"証"_s, u"確認書"_s);
    QTRY_COMPARE(picture(*model()),
        (QStringList{u"1-1|Answer|証と証|確認書と証"_s, u"1-1|Answer|証と証|証と確認書"_s,
            u"1-2|Question|証はいつ届くか|確認書はいつ届くか"_s}));
    QVERIFY(part<QPushButton>("replaceButton")->isEnabled());
    QVERIFY(status().contains(u'3'));
}

void TestFindReplace::onlyTickedPlacesAreReplacedAsOneChange()
{
    ask(u"証"_s, u"確認書"_s);
    QTRY_COMPARE(model()->rowCount(), 3);
    model()->setData(model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    QSignalSpy saved(m_dialog.get(), &FindReplace::saveRequested);
    part<QPushButton>("replaceButton")->click();
    QCOMPARE(saved.size(), 1);
    const auto changes = saved[0][0].value<ChangeSet>();
    QCOMPARE(changes.entries.size(), 2);
    QCOMPARE(changes.entries[0].after->answers[0].text, u"証と確認書"_s);
    QVERIFY(saved[0][1].toString().contains(u"確認書"_s));
    model()->setAllTicked(false);
    QVERIFY(!part<QPushButton>("replaceButton")->isEnabled());
}

void TestFindReplace::fieldsAreChosen()
{
    const auto field = [this](TextField which) {
        return m_dialog->findChild<QCheckBox *>(u"field%1"_s.arg(int(which)));
    };
    QVERIFY(!field(TextField::Phrase)->isChecked());
    field(TextField::Question)->setChecked(false);
    field(TextField::Answer)->setChecked(false);
    field(TextField::Phrase)->setChecked(true);
    ask(u"証"_s, {});
    QTRY_COMPARE(picture(*model()), QStringList{u"1-2|Phrase|証が来ない|が来ない"_s});
}

void TestFindReplace::anExpressionThatMakesNoSenseIsTold()
{
    part<QComboBox>("matching")->setCurrentIndex(2);
    ask(u"証("_s, {});
    QTRY_VERIFY(status().contains(u'3'));
    QCOMPARE(model()->rowCount(), 0);
    ask(u"証(.)"_s, u"\\1証"_s);
    QTRY_COMPARE(model()->rowCount(), 2);
    QCOMPARE(model()->index(0, ReplaceModel::AfterColumn).data().toString(), u"と証証"_s);
}

void TestFindReplace::nothingIsReplacedWithoutTheRight()
{
    m_dialog->setEditable(false);
    ask(u"証"_s, u"確認書"_s);
    QTRY_COMPARE(model()->rowCount(), 3);
    QVERIFY(!part<QPushButton>("replaceButton")->isEnabled());
}

void TestFindReplace::anotherQuestionForgetsThePlaces()
{
    ask(u"証"_s, u"確認書"_s);
    QTRY_COMPARE(model()->rowCount(), 3);
    part<QLineEdit>("findText")->setText(u"どこにもない"_s);
    QCOMPARE(model()->rowCount(), 0);
    QVERIFY(!part<QPushButton>("replaceButton")->isEnabled());
    QTRY_VERIFY(!status().isEmpty());
}

void TestFindReplace::theReplacementFollowsTheFaq()
{
    ask(u"証"_s, u"確認書"_s);
    QTRY_COMPARE(model()->rowCount(), 3);
    QSignalSpy saved(m_dialog.get(), &FindReplace::saveRequested);
    part<QPushButton>("replaceButton")->click();
    const auto applied = saved[0][0].value<ChangeSet>().apply(*m_snapshot);
    QVERIFY_OK(applied);
    m_dialog->setSnapshot(*applied);
    QTRY_COMPARE(model()->rowCount(), 0);
    QVERIFY(!part<QPushButton>("replaceButton")->isEnabled());
}

void TestFindReplace::whatWasReplacedIsTold()
{
    ask(u"証"_s, u"確認書"_s);
    QTRY_COMPARE(model()->rowCount(), 3);
    QSignalSpy saved(m_dialog.get(), &FindReplace::saveRequested);
    part<QPushButton>("replaceButton")->click();
    QCOMPARE(saved.size(), 1);
    QVERIFY(!status().contains(u"replaced"_s)); // not yet
    const auto applied = saved[0][0].value<ChangeSet>().apply(*m_snapshot);
    QVERIFY_OK(applied);
    QSignalSpy looked(model(), &QAbstractItemModel::modelReset);
    m_dialog->setSnapshot(*applied);
    m_dialog->markSaved();
    const auto isTold = [this] {
        return status().startsWith(u"3 "_s) && status().contains(u"2 entries replaced; Ctrl+Alt+Z"_s);
    };
    QVERIFY2(isTold(), qPrintable(status()));
    QTRY_COMPARE(looked.size(), 2); // emptied, and the answer of the search: nothing is left
    QVERIFY2(isTold(), qPrintable(status()));
    ask(u"どこにもない"_s, u"確認書"_s);
    QTRY_COMPARE(status(), u"Found nowhere."_s);
}

void TestFindReplace::aRefusalGoesWithTheNextQuestion()
{
    auto *error = part<QLabel>("replaceError");
    m_dialog->showError(u"in use"_s);
    QVERIFY(!error->isHidden());
    m_dialog->setSnapshot(makeSnapshot({makeEntry({})})); // read again after the refusal
    QVERIFY(!error->isHidden());
    ask(u"証"_s, u"確認書"_s);
    QVERIFY(error->isHidden());
}

void TestFindReplace::whatASecondPersonApprovesLosesItsTickAlone()
{
    ask(u"証"_s, u"確認書"_s);
    QTRY_COMPARE(model()->rowCount(), 3);
    model()->setData(model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
    part<QPushButton>("replaceButton")->click();
    m_dialog->showRefused({u"1-2"_s});
    QVERIFY(model()->isTicked(0));
    QVERIFY(!model()->isTicked(1));
    QVERIFY(!model()->isTicked(2));
    const auto *error = part<QLabel>("replaceError");
    QVERIFY(error->isVisible());
    QVERIFY(error->text().contains(u"of 1-2."_s));
    QVERIFY(error->text().contains(u"the rest"_s));
    QSignalSpy saved(m_dialog.get(), &FindReplace::saveRequested);
    part<QPushButton>("replaceButton")->click();
    QCOMPARE(saved.at(0).at(0).value<ChangeSet>().entries.size(), 1);
    m_dialog->showRefused({u"1-1"_s, u"1-2"_s});
    QVERIFY(error->text().contains(u"1-1, 1-2"_s));
    QVERIFY(!error->text().contains(u"the rest"_s));
    QVERIFY(!part<QPushButton>("replaceButton")->isEnabled());
}

void TestFindReplace::whatWouldChangeNothingIsNotCalledUnfound()
{
    ask(u"証"_s, u"証"_s);
    QTRY_COMPARE(status(), u"Both say the same: nothing would change."_s);
    part<QComboBox>("matching")->setCurrentIndex(1);
    QTRY_COMPARE(status(), u"Found nowhere in another writing: nothing would change."_s);
    part<QComboBox>("matching")->setCurrentIndex(2);
    QTRY_COMPARE(status(), u"Found nowhere where it would change anything."_s);
    ask(u"どこにもない"_s, {});
    QTRY_COMPARE(status(), u"Found nowhere."_s);
}

void TestFindReplace::whatWasJustWrittenIsNotTickedAgain()
{
    ask(u"証"_s, u"確認証"_s);
    QTRY_COMPARE(model()->rowCount(), 3);
    QSignalSpy saved(m_dialog.get(), &FindReplace::saveRequested);
    part<QPushButton>("replaceButton")->click();
    const auto applied = saved[0][0].value<ChangeSet>().apply(*m_snapshot);
    QVERIFY_OK(applied);
    m_dialog->setSnapshot(*applied);
    m_dialog->markSaved();
    QTRY_COMPARE(model()->rowCount(), 3);
    QCOMPARE(model()->tickedCount(), 0);
    QVERIFY(!part<QPushButton>("replaceButton")->isEnabled());
    part<QLineEdit>("findText")->setText(u"確認"_s);
    QTRY_COMPARE(model()->rowCount(), 3);
    QCOMPARE(model()->tickedCount(), 3); // another question
}

void TestFindReplace::askedAnewTheCaretStandsInWhatToFind()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    ask(u"証"_s, u"確認書"_s);
    part<QLineEdit>("replaceText")->setFocus();
    m_dialog->beginAnew();
    QVERIFY(part<QLineEdit>("findText")->hasFocus());
    QCOMPARE(part<QLineEdit>("findText")->selectedText(), u"証"_s);
    part<QLineEdit>("replaceText")->setFocus();
    m_dialog->close();
    m_dialog->show();
    m_dialog->activateWindow();
    m_dialog->beginAnew();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY(part<QLineEdit>("findText")->hasFocus());
    QTRY_COMPARE(part<QLineEdit>("findText")->selectedText(), u"証"_s);
}

void TestFindReplace::theHitOfALongLineIsInSight()
{
    const QFontMetricsF metrics(m_dialog->font());
    const QString before = u"一二三四五六七八九十一二三四五六七八"_s;
    const MarkedLine line{before + u"証は"_s + before, {{{before.size(), 1}, MatchKind::AsWritten}}};
    const qreal width = metrics.horizontalAdvance(u"一二三四五六七八九十"_s);
    const MarkedLine seen = withMarkInSight(line, metrics, width);
    QVERIFY(seen.text.startsWith(u'…'));
    QCOMPARE(seen.marks.size(), 1);
    const TextSpan mark = seen.marks.constFirst().span;
    QCOMPARE(seen.text.sliced(mark.start, mark.length), u"証"_s);
    QVERIFY(metrics.horizontalAdvance(seen.text.first(mark.end())) <= width * 0.6);
    QCOMPARE(withMarkInSight(line, metrics, 10000), line);
    const MarkedLine early{line.text, {{{0, 1}, MatchKind::AsWritten}}};
    QCOMPARE(withMarkInSight(early, metrics, width), early);
}

void TestFindReplace::theSelectedRowHasOneColorAndABoxForItsTick()
{
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        const Theme theme(mode);
        PlacesTable table;
        table.resize(800, 200);
        table.showRows({{u"1-1"_s, u"Answer"_s, u"証"_s, {}, u"確認書"_s, {}}});
        table.show();
        table.activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const QImage seen = table.viewport()->grab().toImage();
        const auto colorIn = [&](int column) {
            const QRect cell = table.visualRect(table.places()->index(0, column));
            return seen.pixelColor(cell.right() - 8, cell.center().y());
        };
        const QColor selection = Colors::of(table.palette()).selection;
        for (int column = 0; column < ReplaceModel::ColumnCount; ++column)
            QCOMPARE(colorIn(column).name(), selection.name());
        QVERIFY(selection != Colors::of(table.palette()).accent); // of which the box is
    }
}

void TestFindReplace::aKeyOfAButtonWritesNothing_data()
{
    QTest::addColumn<QString>("find");
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("all, everything ticked") << u"証"_s << Qt::Key_A;
    QTest::newRow("none, nothing found") << u"どこにもない"_s << Qt::Key_N;
    QTest::newRow("replace, nothing found") << u"どこにもない"_s << Qt::Key_R;
    QTest::newRow("a key of nothing") << u"証"_s << Qt::Key_Q;
}

/// Of a button that has nothing to do just now either.
void TestFindReplace::aKeyOfAButtonWritesNothing()
{
    QFETCH(QString, find);
    QFETCH(Qt::Key, key);
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    ask(find, u"確認書"_s);
    QTRY_VERIFY(!status().isEmpty());
    auto *replacement = part<QLineEdit>("replaceText");
    replacement->setFocus();
    QTest::keyClick(replacement, key, Qt::AltModifier);
    QCOMPARE(replacement->text(), u"確認書"_s);
    QCOMPARE(model()->tickedCount(), model()->rowCount());
}

QTEST_MAIN(TestFindReplace)
#include "tst_findreplace.moc"
