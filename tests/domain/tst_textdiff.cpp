// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textdiff.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;
using Kind = DiffPart::Kind;

namespace {

/// "同[-17日][+1日]" for people to read.
QString picture(const QList<DiffPart> &parts)
{
    QString text;
    for (const DiffPart &part : parts) {
        if (part.kind == Kind::Same)
            text += part.text;
        else
            text += (part.kind == Kind::Removed ? u"[-"_s : u"[+"_s) + part.text + u']';
    }
    return text;
}

QString side(const QList<DiffPart> &parts, Kind left)
{
    QString text;
    for (const DiffPart &part : parts) {
        if (part.kind != left)
            text += part.text;
    }
    return text;
}

/// Words are what stands between '|'.
WordCutter cutterOf(const QStringList &words)
{
    return [words](QStringView text) {
        QList<TextSpan> spans;
        qsizetype at = 0;
        while (at < text.size()) {
            qsizetype length = 0;
            for (const QString &word : words) {
                if (text.sliced(at).startsWith(word))
                    length = std::max(length, word.size());
            }
            if (length > 0)
                spans.append({at, length});
            at += std::max<qsizetype>(length, 1);
        }
        return spans;
    };
}

} // namespace

class TestTextDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAreByWords_data();
    void differencesAreByWords();
    void withoutACutterCharactersAreCompared_data();
    void withoutACutterCharactersAreCompared();
    void bothTextsCanBeReadFromTheDifference();
    void itIsTheShortestOne();
    void surrogatePairsStayWhole();
    void aCutterThatCutsNonsenseDoesNoHarm();
    void hugeTextsAreReplacedAsAWhole();
};

void TestTextDiff::differencesAreByWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("difference");
    QTest::newRow("same") << u"再発行できます。"_s << u"再発行できます。"_s << u"再発行できます。"_s;
    QTest::newRow("one word") << u"再発行できます。"_s << u"交付できます。"_s
                              << u"[-再発行][+交付]できます。"_s;
    QTest::newRow("a date") << u"9月17日時点"_s << u"9月1日時点"_s << u"9月[-17日][+1日]時点"_s;
    QTest::newRow("added in the middle")
        << u"再発行できます。"_s << u"再発行は無料でできます。"_s << u"再発行[+は無料で]できます。"_s;
    QTest::newRow("from nothing") << QString() << u"再発行"_s << u"[+再発行]"_s;
    QTest::newRow("to nothing") << u"再発行"_s << QString() << u"[-再発行]"_s;
    QTest::newRow("nothing at all") << QString() << QString() << QString();
}

void TestTextDiff::differencesAreByWords()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const WordCutter cut = cutterOf({u"再発行"_s, u"交付"_s, u"でき"_s, u"ます"_s, u"17日"_s, u"1日"_s,
        u"9月"_s, u"時点"_s, u"は"_s, u"無料"_s, u"で"_s});
    QTEST(picture(textDifference(before, after, cut)), "difference");
}

void TestTextDiff::withoutACutterCharactersAreCompared_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("difference");
    QTest::newRow("kanji") << u"再発行する"_s << u"再交付する"_s << u"再[-発行][+交付]する"_s;
    QTest::newRow("numbers are words") << u"9月17日"_s << u"9月1日"_s << u"9月[-17][+1]日"_s;
    QTest::newRow("latin words") << u"the old card"_s << u"the new card"_s << u"the [-old][+new] card"_s;
    QTest::newRow("lines") << u"一\n二"_s << u"一\n\n二"_s << u"一\n[+\n]二"_s;
}

void TestTextDiff::withoutACutterCharactersAreCompared()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(picture(textDifference(before, after)), "difference");
}

void TestTextDiff::bothTextsCanBeReadFromTheDifference()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        const auto text = [&random] {
            QString made;
            for (int length = random.bounded(40); length > 0; --length)
                made += QChar(u'あ' + ushort(random.bounded(4)));
            return made;
        };
        const QString before = text();
        const QString after = text();
        const auto parts = textDifference(before, after);
        QCOMPARE(side(parts, Kind::Added), before);
        QCOMPARE(side(parts, Kind::Removed), after);
        for (qsizetype i = 1; i < parts.size(); ++i)
            QVERIFY(parts[i].kind != parts[i - 1].kind);
    }
}

/// Compared with the length of the longest common part, found the slow way.
void TestTextDiff::itIsTheShortestOne()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 200; ++round) {
        QString texts[2];
        for (QString &text : texts) {
            for (int length = random.bounded(25); length > 0; --length)
                text += QChar(u'あ' + ushort(random.bounded(3)));
        }
        QList<QList<int>> common(texts[0].size() + 1, QList<int>(texts[1].size() + 1, 0));
        for (qsizetype i = 1; i <= texts[0].size(); ++i) {
            for (qsizetype j = 1; j <= texts[1].size(); ++j)
                common[i][j] = texts[0][i - 1] == texts[1][j - 1]
                    ? common[i - 1][j - 1] + 1
                    : std::max(common[i - 1][j], common[i][j - 1]);
        }
        qsizetype same = 0;
        for (const DiffPart &part : textDifference(texts[0], texts[1]))
            same += part.kind == Kind::Same ? part.text.size() : 0;
        QCOMPARE(same, qsizetype(common[texts[0].size()][texts[1].size()]));
    }
}

void TestTextDiff::surrogatePairsStayWhole()
{
    QCOMPARE(picture(textDifference(u"𠮷野", u"𠮟野")), u"[-𠮷][+𠮟]野"_s);
}

void TestTextDiff::aCutterThatCutsNonsenseDoesNoHarm()
{
    const WordCutter nonsense = [](QStringView) {
        return QList<TextSpan>{{-3, 2}, {1, 0}, {1, 2}, {0, 2}, {2, 900}};
    };
    const auto parts = textDifference(u"再発行する", u"再交付する", nonsense);
    QCOMPARE(side(parts, Kind::Added), u"再発行する"_s);
    QCOMPARE(side(parts, Kind::Removed), u"再交付する"_s);
}

void TestTextDiff::hugeTextsAreReplacedAsAWhole()
{
    const QString before = u"頭"_s + QString(20'000, u'あ') + u"尾"_s;
    const QString after = u"頭"_s + QString(20'000, u'い') + u"尾"_s;
    const auto parts = textDifference(before, after);
    QCOMPARE(parts.size(), 4);
    QCOMPARE(parts[1], (DiffPart{Kind::Removed, QString(20'000, u'あ')}));
    QCOMPARE(parts[2], (DiffPart{Kind::Added, QString(20'000, u'い')}));
}

QTEST_APPLESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
