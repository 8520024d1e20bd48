// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sokutoctl.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestInfoCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBundledFaqIsInUse();
    void anotherFileCanBeLookedAt();
    void theFaqOfTheWindowIsInUse();
    void theBundledFaqIsReadOnly();
};

void TestInfoCommand::theBundledFaqIsInUse()
{
    for (const QStringList &arguments : {QStringList{u"info"_s}, QStringList{u"info"_s, u"--json"_s}}) {
        const Run run = sokutoctl(arguments);
        QCOMPARE(run.code, 0);
        QCOMPARE(run.error, QString());
        const QJsonObject json = run.json();
        QCOMPARE(json.value("faq"_L1).toString(), QFileInfo(QStringLiteral(BUNDLED_FAQ)).absoluteFilePath());
        QCOMPARE(json.value("entries"_L1).toInt(), 37);
        QCOMPARE(json.value("categories"_L1).toInt(), 4);
        QCOMPARE(json.value("edition"_L1).toObject(),
            (QJsonObject{{u"title"_s, u"資格情報のお知らせ一斉発行_FAQ"_s}, {u"date"_s, u"2024-10-10"_s},
                {u"number"_s, 1}}));
    }
}

void TestInfoCommand::anotherFileCanBeLookedAt()
{
    const Run run = sokutoctl({u"info"_s, u"--in"_s, QStringLiteral(BUNDLED_FAQ)});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json().value("entries"_L1).toInt(), 37);
    const Run none = sokutoctl({u"info"_s, u"--in"_s, u"none.sqlite"_s});
    QCOMPARE(none.code, 1);
    QCOMPARE(none.out, QString());
    QVERIFY(none.error.contains(u"none.sqlite"_s));
}

void TestInfoCommand::theFaqOfTheWindowIsInUse()
{
    const QTemporaryDir folder;
    const QString faq = folder.filePath(u"mine.sqlite"_s);
    QVERIFY(QFile::copy(QStringLiteral(BUNDLED_FAQ), faq));
    QVERIFY(QDir(folder.path()).mkpath(u"sokuto"_s));
    QFile settings(folder.filePath(u"sokuto/sokuto.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[General]\nfaq=" + faq.toUtf8() + '\n');
    settings.close();
    const QStringList home{u"XDG_CONFIG_HOME="_s + folder.path(), u"XDG_DATA_HOME="_s + folder.path()};
    QCOMPARE(sokutoctl({u"info"_s, u"--json"_s}, {}, home).json().value("faq"_L1).toString(), faq);
    QVERIFY(QFile::remove(faq));
    for (const QStringList &arguments :
        {QStringList{u"info"_s}, QStringList{u"check"_s}, QStringList{u"search"_s, u"保険"_s}}) {
        const Run run = sokutoctl(arguments, {}, home);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.error.contains(faq), qUtf8Printable(run.error));
        const QString help = sokutoctl({arguments.first(), u"--help"_s}).out;
        QVERIFY2(help.contains(u"opened last in the window, else the one that came"_s), qUtf8Printable(help));
    }
}

void TestInfoCommand::theBundledFaqIsReadOnly()
{
    QCOMPARE(QFileInfo(QStringLiteral(BUNDLED_FAQ)).permissions()
            & (QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther),
        QFileDevice::Permissions());
}

QTEST_GUILESS_MAIN(TestInfoCommand)
#include "tst_infocommand.moc"
