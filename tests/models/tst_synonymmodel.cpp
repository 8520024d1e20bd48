// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/synonymmodel.h"

#include "support/builders.h"
#include "support/picture.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestSynonymModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupIsOneRow();
    void cellsBecomeWords_data();
    void cellsBecomeWords();
    void changesAreWhatDiffers();
    void anUntouchedTableChangesNothing();
    void theChangesFitTheFaq();
};

namespace {

QList<SynonymGroup> groups()
{
    return {{{7}, u"資格確認書"_s, {{u"保険証"_s, true}, {u"カード"_s, false}}, u"2024年12月から"_s},
        {{9}, {}, {{u"なくす"_s, false}, {u"紛失"_s, false}}, {}}};
}

void write(SynonymModel &model, int row, int column, const QString &text)
{
    model.setData(model.index(row, column), text);
}

} // namespace

void TestSynonymModel::aGroupIsOneRow()
{
    SynonymModel model;
    const QAbstractItemModelTester tester(&model);
    model.setGroups(groups());
    QCOMPARE(test::picture(model),
        (QStringList{u"資格確認書|カード|保険証|2024年12月から"_s, u"|なくす、紛失||"_s}));
}

void TestSynonymModel::cellsBecomeWords_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QList<SynonymWord>>("words");
    using Words = QList<SynonymWord>;
    QTest::newRow("one more") << int(SynonymModel::WordsColumn) << u"カード、 証 "_s
                              << Words{{u"カード"_s, false}, {u"証"_s, false}, {u"保険証"_s, true}};
    QTest::newRow("commas of every kind")
        << int(SynonymModel::WordsColumn) << u"a,b，c；d"_s
        << Words{{u"a"_s, false}, {u"b"_s, false}, {u"c"_s, false}, {u"d"_s, false}, {u"保険証"_s, true}};
    QTest::newRow("none") << int(SynonymModel::WordsColumn) << u" 、、 "_s << Words{{u"保険証"_s, true}};
    QTest::newRow("outdated ones") << int(SynonymModel::OutdatedColumn) << u"健康保険証"_s
                                   << Words{{u"カード"_s, false}, {u"健康保険証"_s, true}};
}

void TestSynonymModel::cellsBecomeWords()
{
    QFETCH(int, column);
    QFETCH(QString, cell);
    QFETCH(QList<SynonymWord>, words);
    SynonymModel model;
    const QAbstractItemModelTester tester(&model);
    model.setGroups(groups());
    write(model, 0, column, cell);
    QCOMPARE(model.groupAt(0).words, words);
    QCOMPARE(model.groupAt(0).id, SynonymGroupId{7});
}

void TestSynonymModel::changesAreWhatDiffers()
{
    SynonymModel model;
    const QAbstractItemModelTester tester(&model);
    model.setGroups(groups());
    write(model, 0, SynonymModel::NoteColumn, u"新しい覚え"_s);
    model.removeRow(1);
    const int row = model.addRow();
    write(model, row, SynonymModel::OfficialColumn, u" 再発行 "_s);
    write(model, row, SynonymModel::WordsColumn, u"作り直し"_s);
    model.addRow(); // left empty: no group
    const ChangeSet changes = model.changes();
    QCOMPARE(changes.synonymGroups.size(), 3);
    QCOMPARE(changes.synonymGroups[0].after->note, u"新しい覚え"_s);
    QVERIFY(!changes.synonymGroups[1].after);
    QCOMPARE(changes.synonymGroups[2].after->officialWord, u"再発行"_s);
    QCOMPARE(model.groups().size(), 2);
}

void TestSynonymModel::anUntouchedTableChangesNothing()
{
    SynonymModel model;
    model.setGroups(groups());
    for (int column = 0; column < SynonymModel::ColumnCount; ++column)
        write(model, 0, column, model.index(0, column).data().toString());
    QVERIFY(model.changes().isEmpty());
    write(model, 0, SynonymModel::NoteColumn, u"x"_s);
    write(model, 0, SynonymModel::NoteColumn, u"2024年12月から"_s);
    QVERIFY(model.changes().isEmpty());
}

void TestSynonymModel::theChangesFitTheFaq()
{
    SnapshotData data = test::makeSnapshot({test::makeEntry()})->data();
    data.synonymGroups = groups();
    SynonymModel model;
    model.setGroups(groups());
    for (int column = 0; column < SynonymModel::ColumnCount; ++column)
        write(model, 1, column, {});
    write(model, model.addRow(), SynonymModel::WordsColumn, u"一、二"_s);
    const auto applied = model.changes().apply(*Snapshot::create(data));
    QVERIFY_OK(applied);
    QCOMPARE((*applied)->synonymGroups().size(), 2);
    QCOMPARE((*applied)->synonymGroups().last().words.size(), 2);
}

QTEST_APPLESS_MAIN(TestSynonymModel)
#include "tst_synonymmodel.moc"
