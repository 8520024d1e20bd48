// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sokutoctl.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestVerifyCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBundledFaqIsSound();
    void aTextChangedBehindOurBackIsFound();
    void aFileThatCannotBeOpenedFails();
};

void TestVerifyCommand::theBundledFaqIsSound()
{
    const Run run = sokutoctl({u"verify"_s, u"--in"_s, QStringLiteral(BUNDLED_FAQ)});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.error, QString());
    QVERIFY(run.out.contains(u"sound"_s));
    const Run json = sokutoctl({u"verify"_s, u"--json"_s, u"--in"_s, QStringLiteral(BUNDLED_FAQ)});
    QCOMPARE(json.code, 0);
    QCOMPARE(json.json(), (QJsonObject{{u"sound"_s, true}, {u"problems"_s, QJsonArray()}}));
}

void TestVerifyCommand::aTextChangedBehindOurBackIsFound()
{
    QFile faq(QStringLiteral(BUNDLED_FAQ));
    QVERIFY(faq.open(QIODevice::ReadOnly));
    QByteArray bytes = faq.readAll();
    // The stored row, not its copy in the history: the same length, so that every page stays well-formed.
    const QByteArray text("健康保険組合へ連絡ください。");
    const QByteArray other("健康保険組合へ連絡くだざい。");
    qsizetype changed = 0;
    const QTemporaryDir folder;
    for (qsizetype at = bytes.indexOf(text); at >= 0 && changed == 0; at = bytes.indexOf(text, at + 1)) {
        QByteArray damaged = bytes;
        damaged.replace(at, text.size(), other);
        QFile file(folder.filePath(u"faq.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(damaged);
        file.close();
        const Run run = sokutoctl({u"verify"_s, u"--json"_s, u"--in"_s, file.fileName()});
        if (run.code == 1) {
            ++changed;
            QCOMPARE(run.json().value("sound"_L1).toBool(true), false);
            const QJsonArray problems = run.json().value("problems"_L1).toArray();
            QCOMPARE(problems.size(), 1);
            QCOMPARE(problems[0]["kind"_L1].toString(), u"changed-without-revision"_s);
            const QString no = problems[0]["name"_L1].toString();
            const Run japanese =
                sokutoctl({u"verify"_s, u"--language"_s, u"ja"_s, u"--in"_s, file.fileName()});
            QVERIFY2(japanese.error.contains(u"項目 "_s + no + u" "_s), qUtf8Printable(japanese.error));
            QVERIFY2(!japanese.error.contains(u"entry"_s), qUtf8Printable(japanese.error));
            QVERIFY(!run.error.isEmpty());
        }
    }
    QCOMPARE(changed, 1);
}

void TestVerifyCommand::aFileThatCannotBeOpenedFails()
{
    for (const QString &path : {u"none.sqlite"_s, realSheet}) {
        const Run run = sokutoctl({u"verify"_s, u"--in"_s, path});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.out, QString());
        QVERIFY(run.error.contains(path));
    }
}

QTEST_GUILESS_MAIN(TestVerifyCommand)
#include "tst_verifycommand.moc"
