// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/synonymcheck.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestSynonymCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemsAreTold_data();
    void problemsAreTold();
};

namespace {

SynonymGroup group(const QString &official, const QStringList &words)
{
    SynonymGroup made{{}, official, {}, {}};
    for (const QString &word : words)
        made.words.append({word, false});
    return made;
}

} // namespace

void TestSynonymCheck::problemsAreTold_data()
{
    QTest::addColumn<QList<SynonymGroup>>("groups");
    QTest::addColumn<QStringList>("problems");
    QTest::newRow("sound") << QList{group(u"資格確認書"_s, {u"保険証"_s}),
        group({}, {u"なくす"_s, u"紛失"_s})}
                           << QStringList();
    QTest::newRow("one word alone") << QList{group(u"資格確認書"_s, {})} << QStringList{u"0 few "_s};
    QTest::newRow("nothing at all") << QList{group({}, {})} << QStringList{u"0 few "_s};
    QTest::newRow("the same word in another width")
        << QList{group(u"ＩＤ"_s, {u"id"_s, u"識別子"_s})} << QStringList{u"0 twice id"_s};
    QTest::newRow("twice the same and nothing else")
        << QList{group(u"証"_s, {u"証"_s})} << QStringList{u"0 twice 証"_s, u"0 few "_s};
    QTest::newRow("in two groups") << QList{group(u"証"_s, {u"カード"_s}),
        group(u"券"_s, {u"ｶｰﾄﾞ"_s, u"札"_s})}
                                   << QStringList{u"1 elsewhere ｶｰﾄﾞ 0"_s};
}

void TestSynonymCheck::problemsAreTold()
{
    QFETCH(QList<SynonymGroup>, groups);
    QFETCH(QStringList, problems);
    QStringList found;
    for (const SynonymFinding &finding : synonymProblems(groups)) {
        const QString row = QString::number(finding.group);
        switch (finding.problem) {
        case SynonymProblem::TooFewWords:
            found.append(row + u" few "_s);
            break;
        case SynonymProblem::WordTwice:
            found.append(row + u" twice "_s + finding.word);
            break;
        case SynonymProblem::WordElsewhere:
            found.append(row + u" elsewhere "_s + finding.word + u' ' + QString::number(finding.other));
            break;
        }
    }
    QCOMPARE(found, problems);
}

QTEST_APPLESS_MAIN(TestSynonymCheck)
#include "tst_synonymcheck.moc"
