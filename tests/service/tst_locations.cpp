// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/locations.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestLocations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBundledFaqIsBesideTheProgramOrInstalled();
    void theUsersFilesFollowTheEnvironment();
    void oneFileIsKnownUnderEveryName();
};

void TestLocations::theBundledFaqIsBesideTheProgramOrInstalled()
{
    const QTemporaryDir prefix;
    const QDir folder(prefix.path());
    QVERIFY(folder.mkpath(u"bin"_s) && folder.mkpath(u"share/sokuto"_s));
    const auto make = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly);
    };
    const QString programs = folder.filePath(u"bin"_s);
    QCOMPARE(locations::bundledFaq(programs), QString());
    QVERIFY(make(folder.filePath(u"share/sokuto/faq.sqlite"_s)));
    QCOMPARE(locations::bundledFaq(programs), folder.filePath(u"share/sokuto/faq.sqlite"_s));
    QVERIFY(make(folder.filePath(u"bin/faq.sqlite"_s)));
    QCOMPARE(locations::bundledFaq(programs), folder.filePath(u"bin/faq.sqlite"_s));
}

void TestLocations::theUsersFilesFollowTheEnvironment()
{
    qputenv("XDG_DATA_HOME", "/somewhere/data");
    QCOMPARE(locations::deskFile(), u"/somewhere/data/sokuto/desk.sqlite"_s);
    QCOMPARE(locations::indexCacheFolder(), u"/somewhere/data/sokuto/index"_s);
}

void TestLocations::oneFileIsKnownUnderEveryName()
{
    const QTemporaryDir folder;
    const auto path = [&folder](const QString &name) { return folder.filePath(name); };
    for (const QString &name : {u"a"_s, u"b"_s}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QDir(folder.path()).mkdir(u"sub"_s) && QFile::link(path(u"a"_s), path(u"link"_s)));
    QVERIFY(locations::isSameFile(path(u"a"_s), path(u"a"_s)));
    QVERIFY(locations::isSameFile(path(u"sub/../a"_s), path(u"a"_s)));
    QVERIFY(locations::isSameFile(path(u"link"_s), path(u"a"_s)));
    QVERIFY(!locations::isSameFile(path(u"a"_s), path(u"b"_s)));
    QVERIFY(!locations::isSameFile(path(u"none"_s), path(u"a"_s)));
    QVERIFY(!locations::isSameFile(path(u"none"_s), path(u"none"_s)));
}

QTEST_GUILESS_MAIN(TestLocations)
#include "tst_locations.moc"
