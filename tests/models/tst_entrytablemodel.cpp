// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entrytablemodel.h"

#include "support/builders.h"
#include "support/picture.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return QDate(2025, 1, 15);
}

/// Marks every occurrence of one word.
class WordMarks final : public HighlightSource
{
public:
    explicit WordMarks(QString word)
        : m_word(std::move(word))
    {
    }
    QList<MatchSpan> spans(QStringView original) const override
    {
        QList<MatchSpan> found;
        for (auto at = original.indexOf(m_word); at >= 0; at = original.indexOf(m_word, at + 1))
            found.append({{at, m_word.size()}, MatchKind::AsWritten});
        return found;
    }
    Snippet snippet(QStringView original, qsizetype length) const override
    {
        const qsizetype at = original.indexOf(m_word);
        const qsizetype start = at < 0 ? 0 : std::max<qsizetype>(0, at - 2);
        Snippet snippet{{start, std::min(length, original.size() - start)}, {}};
        if (at >= 0)
            snippet.spans.append({{at, m_word.size()}, MatchKind::AsWritten});
        return snippet;
    }

private:
    QString m_word;
};

Hit hit(qint64 id, bool rescued = false, MatchKind why = MatchKind::AsWritten)
{
    return {{id}, 1.0F, rescued, why};
}

SnapshotPtr threeEntries()
{
    return makeSnapshot({makeEntry({.id = 1, .no = u"1-10"_s, .question = u"う"_s}),
        makeEntry({.id = 2, .no = u"1-2"_s, .question = u"い"_s}),
        makeEntry({.id = 3, .no = u"1-1"_s, .question = u"あ"_s})});
}

QStringList nos(const EntryTableModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row, EntryTableModel::NoColumn).data().toString());
    return found;
}

} // namespace

class TestEntryTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStandInTheOrderGiven();
    void hitsOfUnknownEntriesAreLeftOut();
    void aNewResultIsOneReset();
    void rescuedHitsStandBelowPlainOnesAndStartASection();
    void sortingByNoIsNatural();
    void sortingKeepsRescuedHitsBelow();
    void sortingKeepsPersistentIndexesOnTheirEntries();
    void sortingBackGivesRelevance();
    void marksAreInTheQuestionAndInTheSnippet();
    void lineEndsInAQuestionBecomeSpaces();
    void withoutAMatchTheSnippetIsTheStartOfTheAnswer();
    void badgesAreTold_data();
    void badgesAreTold();
    void aDateThatHasPassedInTheAnswerIsTold();
    void theDescriptionSpeaksForTheBadges();
    void clearedItIsEmpty();
};

void TestEntryTableModel::rowsStandInTheOrderGiven()
{
    EntryTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(threeEntries(), {hit(1), hit(3)}, nullptr, today());
    QCOMPARE(picture(model), (QStringList{u"1-10|う"_s, u"1-1|あ"_s}));
    QCOMPARE(model.entryAt(1), EntryId{3});
    QCOMPARE(model.entryAt(2), EntryId{});
    QCOMPARE(model.rowOf({3}), 1);
    QCOMPARE(model.rowOf({2}), -1);
    QCOMPARE(model.index(0, 0).data(EntryTableModel::NaturalOrderRole).toInt(), 2);
}

void TestEntryTableModel::hitsOfUnknownEntriesAreLeftOut()
{
    EntryTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(threeEntries(), {hit(99), hit(2)}, nullptr, today());
    QCOMPARE(nos(model), QStringList{u"1-2"_s});
}

void TestEntryTableModel::aNewResultIsOneReset()
{
    EntryTableModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setRows(threeEntries(), {hit(1), hit(2)}, nullptr, today());
    model.setRows(threeEntries(), {hit(3)}, nullptr, today());
    QCOMPARE(reset.size(), 2);
    QCOMPARE(removed.size(), 0);
}

void TestEntryTableModel::rescuedHitsStandBelowPlainOnesAndStartASection()
{
    EntryTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(threeEntries(), {hit(1, true), hit(2), hit(3, true)}, nullptr, today());
    QCOMPARE(nos(model), (QStringList{u"1-2"_s, u"1-10"_s, u"1-1"_s}));
    QCOMPARE(model.firstRescued(), 1);
    QCOMPARE(picture(model, EntryTableModel::StartsRescuedRole),
        (QStringList{u"false|false"_s, u"true|true"_s, u"false|false"_s}));
    model.setRows(threeEntries(), {hit(1)}, nullptr, today());
    QCOMPARE(model.firstRescued(), -1);
}

void TestEntryTableModel::sortingByNoIsNatural()
{
    EntryTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(threeEntries(), {hit(1), hit(2), hit(3)}, nullptr, today());
    model.sort(EntryTableModel::NoColumn);
    QCOMPARE(nos(model), (QStringList{u"1-1"_s, u"1-2"_s, u"1-10"_s}));
    model.sort(EntryTableModel::NoColumn, Qt::DescendingOrder);
    QCOMPARE(nos(model), (QStringList{u"1-10"_s, u"1-2"_s, u"1-1"_s}));
    model.sort(EntryTableModel::QuestionColumn);
    QCOMPARE(nos(model), (QStringList{u"1-1"_s, u"1-2"_s, u"1-10"_s}));
}

void TestEntryTableModel::sortingKeepsRescuedHitsBelow()
{
    EntryTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(threeEntries(), {hit(1), hit(2), hit(3, true)}, nullptr, today());
    model.sort(EntryTableModel::NoColumn);
    QCOMPARE(nos(model), (QStringList{u"1-2"_s, u"1-10"_s, u"1-1"_s}));
    model.sort(EntryTableModel::NoColumn, Qt::DescendingOrder);
    QCOMPARE(nos(model), (QStringList{u"1-10"_s, u"1-2"_s, u"1-1"_s}));
    QCOMPARE(model.firstRescued(), 2);
}

void TestEntryTableModel::sortingKeepsPersistentIndexesOnTheirEntries()
{
    EntryTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(threeEntries(), {hit(1), hit(2), hit(3)}, nullptr, today());
    const QPersistentModelIndex kept = model.index(0, EntryTableModel::QuestionColumn);
    model.sort(EntryTableModel::NoColumn);
    QCOMPARE(kept.row(), 2);
    QCOMPARE(kept.column(), int(EntryTableModel::QuestionColumn));
    QCOMPARE(kept.data(EntryTableModel::EntryIdRole).toLongLong(), 1);
}

void TestEntryTableModel::sortingBackGivesRelevance()
{
    EntryTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(threeEntries(), {hit(2), hit(1), hit(3)}, nullptr, today());
    model.sort(EntryTableModel::NoColumn);
    model.sort(EntryTableModel::givenOrder);
    QCOMPARE(nos(model), (QStringList{u"1-2"_s, u"1-10"_s, u"1-1"_s}));
}

void TestEntryTableModel::marksAreInTheQuestionAndInTheSnippet()
{
    Entry entry =
        makeEntry({.id = 1, .question = u"再発行と再発行"_s, .answer = u"申請により再発行します"_s});
    EntryTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSnippetLength(6);
    model.setRows(makeSnapshot({entry}), {hit(1)}, std::make_shared<WordMarks>(u"再発行"_s), today());
    const QModelIndex cell = model.index(0, EntryTableModel::QuestionColumn);
    const auto spans = [&cell](int role) { return cell.data(role).value<QList<MatchSpan>>(); };
    QCOMPARE(spans(EntryTableModel::QuestionSpansRole),
        (QList<MatchSpan>{{{0, 3}, MatchKind::AsWritten}, {{4, 3}, MatchKind::AsWritten}}));
    QCOMPARE(cell.data(EntryTableModel::SnippetRole).toString(), u"…より再発行し…"_s);
    QCOMPARE(spans(EntryTableModel::SnippetSpansRole), (QList<MatchSpan>{{{3, 3}, MatchKind::AsWritten}}));
}

void TestEntryTableModel::lineEndsInAQuestionBecomeSpaces()
{
    EntryTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(makeSnapshot({makeEntry({.question = u"一\n二"_s})}), {hit(1)}, nullptr, today());
    QCOMPARE(model.index(0, 1).data(EntryTableModel::QuestionRole).toString(), u"一 二"_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"一\n二"_s);
}

void TestEntryTableModel::withoutAMatchTheSnippetIsTheStartOfTheAnswer()
{
    EntryTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(makeSnapshot({makeEntry({.answer = u"一二三四五"_s})}), {hit(1)}, nullptr, today());
    model.setSnippetLength(3);
    QCOMPARE(model.index(0, 1).data(EntryTableModel::SnippetRole).toString(), u"一二三…"_s);
    model.setSnippetLength(5);
    QCOMPARE(model.index(0, 1).data(EntryTableModel::SnippetRole).toString(), u"一二三四五"_s);
}

void TestEntryTableModel::badgesAreTold_data()
{
    QTest::addColumn<QDate>("reviewDate");
    QTest::addColumn<QString>("memo");
    QTest::addColumn<QDate>("validUntil");
    QTest::addColumn<int>("lifecycle");
    QTest::addColumn<bool>("synonym");
    QTest::addColumn<Badges>("badges");
    const int published = int(Lifecycle::Published);
    QTest::newRow("nothing") << QDate() << QString() << QDate() << published << false << Badges();
    QTest::newRow("review is due tomorrow")
        << today().addDays(1) << QString() << QDate() << published << false << Badges();
    QTest::newRow("review was due yesterday")
        << today().addDays(-1) << QString() << QDate() << published << false << Badges(Badge::DatePassed);
    QTest::newRow("the answer's last day is today")
        << QDate() << QString() << today() << published << false << Badges();
    QTest::newRow("the answer's period is over")
        << QDate() << QString() << today().addDays(-1) << published << false << Badges(Badge::DatePassed);
    QTest::newRow("memo") << QDate() << u"内部"_s << QDate() << published << false
                          << Badges(Badge::InternalMemo);
    QTest::newRow("draft") << QDate() << QString() << QDate() << int(Lifecycle::Draft) << false
                           << Badges(Badge::Draft);
    QTest::newRow("in review") << QDate() << QString() << QDate() << int(Lifecycle::InReview) << false
                               << Badges(Badge::InReview);
    QTest::newRow("synonym") << QDate() << QString() << QDate() << published << true
                             << Badges(Badge::Synonym);
}

void TestEntryTableModel::badgesAreTold()
{
    QFETCH(QDate, reviewDate);
    QFETCH(QString, memo);
    QFETCH(QDate, validUntil);
    QFETCH(int, lifecycle);
    QFETCH(bool, synonym);
    Entry entry = makeEntry();
    entry.reviewDate = reviewDate;
    entry.answers[0].memo = memo;
    entry.answers[0].validUntil = validUntil;
    entry.lifecycle = Lifecycle(lifecycle);
    EntryTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(makeSnapshot({entry}), {hit(1, false, synonym ? MatchKind::Synonym : MatchKind::AsWritten)},
        nullptr, today());
    QTEST(model.index(0, 1).data(EntryTableModel::BadgesRole).value<Badges>(), "badges");
}

void TestEntryTableModel::aDateThatHasPassedInTheAnswerIsTold()
{
    EntryTableModel model;
    const QAbstractItemModelTester tester(&model);
    const SnapshotPtr snapshot = makeSnapshot({makeEntry({.answer = u"2025年1月15日までです。"_s})});
    const auto badges = [&] { return model.index(0, 1).data(EntryTableModel::BadgesRole).value<Badges>(); };
    model.setRows(snapshot, {hit(1)}, nullptr, today());
    QCOMPARE(badges(), Badges());
    model.setRows(snapshot, {hit(1)}, nullptr, today().addDays(1));
    QCOMPARE(badges(), Badges(Badge::DatePassed));
}

void TestEntryTableModel::theDescriptionSpeaksForTheBadges()
{
    Entry entry = makeEntry();
    entry.answers[0].memo = u"内部"_s;
    entry.reviewDate = today().addDays(-1);
    EntryTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(makeSnapshot({entry}), {hit(1, true)}, nullptr, today());
    QCOMPARE(
        model.index(0, 1).data(Qt::AccessibleDescriptionRole).toString(), u"Similar readings, Date, Memo"_s);
}

void TestEntryTableModel::clearedItIsEmpty()
{
    EntryTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(threeEntries(), {hit(1)}, nullptr, today());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestEntryTableModel)
#include "tst_entrytablemodel.moc"
