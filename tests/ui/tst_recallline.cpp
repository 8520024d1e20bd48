// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recallline.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QTextBlock>
#include <QtGui/QWheelEvent>
#include <QtTest/QTest>

#include <cmath>

using namespace sokuto;
using namespace Qt::StringLiterals;

namespace {

RecallPart part(const QString &typed, Understanding how, qsizetype entries = 1)
{
    return {typed, how, {}, entries, {}};
}

/// Weight of the letters in which a text stands on the line.
int weightOf(const RecallLine &line, const QString &text)
{
    const QTextBlock block = line.document()->firstBlock();
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        if (at.fragment().text().contains(text))
            return at.fragment().charFormat().fontWeight();
    }
    return -1;
}

} // namespace

class TestRecallLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPartIsSaidInTheOrderTyped();
    void whatStandsTwiceIsSaidOnce();
    void theSentenceAboutTheWholeStandsFirst_data();
    void theSentenceAboutTheWholeStandsFirst();
    void whatTheOperatorMustNoticeStandsOut_data();
    void whatTheOperatorMustNoticeStandsOut();
    void theOfficialWordIsNamed();
    void assistiveTechnologyReadsTheSameLine();
    void whatDoesNotFitIsInTheToolTip();
    void whereItIsCutItSaysSo();
    void itStaysOutOfTheWay();
    void withoutASearchItIsEmpty();
};

void TestRecallLine::eachPartIsSaidInTheOrderTyped()
{
    RecallLine line;
    RecallPart read = part(u"saihak"_s, Understanding::Reading);
    read.as = {u"再発行"_s, u"再発効"_s};
    line.setRecall({{read, part(u"家族"_s, Understanding::AsWritten, 7)}, false, false});
    QCOMPARE(line.toPlainText(), u"saihak by reading → 再発行・再発効 (1)  ·  家族 as written (7)"_s);
    line.setRecall({{part(u"再発行"_s, Understanding::AsWritten)}, false, false});
    QCOMPARE(line.toPlainText(), u"再発行 as written (1)"_s);
}

void TestRecallLine::whatStandsTwiceIsSaidOnce()
{
    RecallLine line;
    const RecallPart word = part(u"再発行"_s, Understanding::AsWritten);
    line.setRecall({{word, part(u"家族"_s, Understanding::AsWritten), word,
                        part(u"再発行"_s, Understanding::Exact), word},
        false, false});
    QCOMPARE(line.toPlainText(), u"再発行 as written (1)  ·  家族 as written (1)  ·  exactly “再発行” (1)"_s);
}

void TestRecallLine::theSentenceAboutTheWholeStandsFirst_data()
{
    QTest::addColumn<bool>("subset");
    QTest::addColumn<bool>("rescued");
    QTest::addColumn<QString>("begins");
    QTest::newRow("never together")
        << true << false << u"The words never occur together; these entries have the most of them.  ·"_s;
    QTest::newRow("guesses") << false << true << u"Nothing was found as typed; these are guesses.  ·"_s;
    QTest::newRow("neither") << false << false << u"転送"_s;
}

void TestRecallLine::theSentenceAboutTheWholeStandsFirst()
{
    QFETCH(bool, subset);
    QFETCH(bool, rescued);
    QFETCH(QString, begins);
    RecallLine line;
    line.setRecall({{part(u"転送"_s, Understanding::AsWritten), part(u"名字"_s, Understanding::LetGo)},
        subset, rescued});
    QVERIFY2(line.toPlainText().startsWith(begins), qPrintable(line.toPlainText()));
}

void TestRecallLine::whatTheOperatorMustNoticeStandsOut_data()
{
    QTest::addColumn<Understanding>("how");
    QTest::addColumn<bool>("standsOut");
    QTest::newRow("as written") << Understanding::AsWritten << false;
    QTest::newRow("by reading") << Understanding::Reading << false;
    QTest::newRow("left out") << Understanding::LeftOut << false;
    QTest::newRow("let go") << Understanding::LetGo << true;
    QTest::newRow("a field of nothing") << Understanding::EmptyField << true;
    QTest::newRow("filtered out") << Understanding::FilteredOut << true;
    QTest::newRow("nowhere") << Understanding::Nowhere << true;
}

void TestRecallLine::whatTheOperatorMustNoticeStandsOut()
{
    QFETCH(Understanding, how);
    RecallLine line;
    line.setRecall({{part(u"転送"_s, Understanding::AsWritten), part(u"名字"_s, how)}, false, false});
    QTEST(weightOf(line, u"名字"_s) > int(QFont::Normal), "standsOut");
}

void TestRecallLine::theOfficialWordIsNamed()
{
    RecallLine line;
    RecallPart old = part(u"保険証"_s, Understanding::AsWritten, 29);
    old.officialWord = u"資格確認書"_s;
    line.setRecall({{old}, false, false});
    QCOMPARE(line.toPlainText(), u"保険証 as written (29) (保険証 → now 資格確認書)"_s);
    QVERIFY(weightOf(line, u"資格確認書"_s) > int(QFont::Normal));
}

void TestRecallLine::assistiveTechnologyReadsTheSameLine()
{
    RecallLine line;
    QCOMPARE(line.accessibleName(), u"How the search was understood"_s);
    line.setRecall({{part(u"再発行"_s, Understanding::AsWritten), part(u"旅行"_s, Understanding::Nowhere, 0)},
        false, false});
    QCOMPARE(line.accessibleDescription(), u"再発行 as written (1)  ·  旅行 found nowhere"_s);
    QCOMPARE(line.accessibleDescription(), line.toPlainText());
}

void TestRecallLine::whatDoesNotFitIsInTheToolTip()
{
    RecallLine line;
    QList<RecallPart> parts;
    for (int i = 0; i < 20; ++i)
        parts.append(part(u"再発行%1"_s.arg(i), Understanding::AsWritten));
    line.setRecall({parts, false, false});
    line.resize(120, line.sizeHint().height());
    line.show();
    QCOMPARE(line.toolTip().replace(u"\n"_s, u"  ·  "_s), line.toPlainText());
    QVERIFY(line.toolTip().contains(u"再発行19"_s));
    QCOMPARE(line.document()->blockCount(), 1);
    QCOMPARE(line.minimumSizeHint().width(), 0); // it never widens the window
}

void TestRecallLine::whereItIsCutItSaysSo()
{
    RecallLine line;
    line.setRecall(
        {{part(u"保険証"_s, Understanding::AsWritten), part(u"なくしました"_s, Understanding::LetGo)}, true,
            false});
    const QString whole = line.toPlainText();
    const int needed = int(std::ceil(line.document()->idealWidth()));
    const int height = line.sizeHint().height();
    line.resize(needed + 20, height);
    line.show();
    QCOMPARE(line.shownText(), whole);
    line.resize(needed / 2, height);
    const QString shown = line.shownText();
    QVERIFY2(shown.endsWith(u'…') && whole.startsWith(shown.chopped(1)), qPrintable(shown));
    QVERIFY(shown.size() > whole.size() / 4);
    QCOMPARE(line.toPlainText(), whole); // to be read aloud and copied
    // Behind the sign there is nothing: half a letter would be taken for a fault.
    const QImage picture = line.grab().toImage();
    const QColor ground = picture.pixelColor(picture.width() - 1, 0);
    for (int y = 0; y < picture.height(); ++y)
        QCOMPARE(picture.pixelColor(picture.width() - 1, y), ground);
    line.resize(needed + 20, height);
    QCOMPARE(line.shownText(), whole);
}

void TestRecallLine::itStaysOutOfTheWay()
{
    RecallLine line;
    QCOMPARE(line.focusPolicy(), Qt::NoFocus);
    QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(line.viewport(), &wheel);
    QVERIFY(!wheel.isAccepted());
}

void TestRecallLine::withoutASearchItIsEmpty()
{
    RecallLine line;
    line.setRecall({{part(u"再発行"_s, Understanding::AsWritten)}, false, false});
    line.setRecall({});
    QCOMPARE(line.toPlainText(), QString());
    QCOMPARE(line.accessibleDescription(), QString());
    QCOMPARE(line.toolTip(), QString());
}

QTEST_MAIN(TestRecallLine)
#include "tst_recallline.moc"
