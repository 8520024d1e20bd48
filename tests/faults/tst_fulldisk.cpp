// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetfile.h"
#include "store/deskfile.h"
#include "store/faqfile.h"
#include "support/childprocess.h"
#include "support/storefiles.h"

#include <QtCore/QTemporaryDir>

#include <sched.h>
#include <sys/mount.h>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

/// Runs on a disk of one megabyte that nobody else sees and that is gone afterwards.
QByteArray onSmallDisk(const std::function<QByteArray(const QString &folder)> &work)
{
    const QTemporaryDir dir;
    return inChild([&]() -> QByteArray {
        const QByteArray folder = dir.path().toUtf8();
        if (unshare(CLONE_NEWNS) != 0 || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || mount("none", folder.constData(), "tmpfs", 0, "size=1m") != 0)
            return "no disk";
        return work(dir.path());
    });
}

QByteArray told(const Error &error)
{
    return error.code == ErrorCode::DiskFull ? QByteArray("disk full") : describe(error).toUtf8();
}

} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSaveThatDoesNotFitLeavesTheFileAsItWas();
    void aCopyThatDoesNotFitLeavesNothing();
    void aNewFaqThatDoesNotFitLeavesNothing();
    void anExportThatDoesNotFitLeavesTheOldOne();
    void theDeskGoesOnWithoutAPlace();
};

void TestFullDisk::initTestCase()
{
    if (onSmallDisk([](const QString &) { return QByteArray("disk"); }) != "disk")
        QSKIP("a small disk can be mounted by root only");
}

void TestFullDisk::aSaveThatDoesNotFitLeavesTheFileAsItWas()
{
    const QByteArray answer = onSmallDisk([](const QString &folder) -> QByteArray {
        const QString path = folder + u"/faq.sqlite"_s;
        const auto before = makeFaq(path, 50);
        if (!before)
            return told(before.error());
        auto file = FaqFile::open(path, FaqFile::Mode::ReadWrite);
        const auto done = (*file)->apply(sampleChanges(3000, u"2"_s), byTanaka);
        if (done)
            return "fitted";
        if (!sameContent(**(*file)->load(), **before) || !(*file)->verify()->isEmpty())
            return "torn";
        if (!(*file)->apply(sampleChanges(5, u"3"_s), byTanaka)) // what fits is saved
            return "unusable";
        file->reset();
        return told(done.error()) + (namesIn(folder) == QStringList{u"faq.sqlite"_s} ? "" : " litter");
    });
    QCOMPARE(answer, "disk full");
}

void TestFullDisk::aCopyThatDoesNotFitLeavesNothing()
{
    const QByteArray answer = onSmallDisk([](const QString &folder) -> QByteArray {
        const QString path = folder + u"/faq.sqlite"_s;
        const auto before = makeFaq(path, 300);
        if (!before)
            return told(before.error());
        auto file = FaqFile::open(path, FaqFile::Mode::ReadOnly);
        const auto done = (*file)->publishCopy(folder + u"/copy.sqlite"_s);
        if (done)
            return "fitted";
        return told(done.error()) + (namesIn(folder) == QStringList{u"faq.sqlite"_s} ? "" : " litter");
    });
    QCOMPARE(answer, "disk full");
}

void TestFullDisk::aNewFaqThatDoesNotFitLeavesNothing()
{
    const QByteArray answer = onSmallDisk([](const QString &folder) -> QByteArray {
        const QString path = folder + u"/faq.sqlite"_s;
        const auto made = FaqFile::createWith(path, {u"題"_s, {}, 1}, {}, sampleChanges(3000), byTanaka);
        if (made)
            return "fitted";
        const bool named = made.error().subject == path && made.error().arguments == QStringList{u"new"_s};
        return told(made.error()) + (named ? "" : " elsewhere")
            + (namesIn(folder).isEmpty() ? "" : " litter");
    });
    QCOMPARE(answer, "disk full");
}

void TestFullDisk::anExportThatDoesNotFitLeavesTheOldOne()
{
    SnapshotData data;
    for (const Change<Entry> &change : sampleChanges(3000).entries) {
        data.entries.append(*change.after);
        data.entries.last().id = {data.entries.size()};
        data.entries.last().category = {};
    }
    const SnapshotPtr snapshot = Snapshot::create(std::move(data));
    const QByteArray answer = onSmallDisk([&snapshot](const QString &folder) -> QByteArray {
        const QString path = folder + u"/faq.tsv"_s;
        const auto fresh = writeSheetFile(path, *snapshot);
        if (fresh || !namesIn(folder).isEmpty())
            return "fitted";
        writeBytes(path, "old");
        const auto done = writeSheetFile(path, *snapshot);
        if (done || readBytes(path) != "old" || namesIn(folder).size() != 1)
            return "replaced";
        const bool isNew = fresh.error().arguments == QStringList{u"new"_s};
        return told(fresh.error()) + ", " + told(done.error())
            + (isNew && done.error().arguments.isEmpty() ? "" : " wrong words");
    });
    QCOMPARE(answer, "disk full, disk full");
}

void TestFullDisk::theDeskGoesOnWithoutAPlace()
{
    const QByteArray answer = onSmallDisk([](const QString &folder) -> QByteArray {
        for (int kilobytes = 1024; kilobytes > 0; kilobytes /= 2) // to the last page
            writeBytes(folder + u"/filler-%1"_s.arg(kilobytes), QByteArray(kilobytes * 1024, 'x'));
        auto desk = DeskFile::open(folder + u"/desk.sqlite"_s);
        if (!desk || !(*desk)->note())
            return "no note";
        if (!(*desk)->isTemporary() || !(*desk)->noteSeen(u"faq"_s, {{1}, u"1-1"_s}))
            return "unusable";
        return told(*(*desk)->note());
    });
    QCOMPARE(answer, "disk full");
}

QTEST_APPLESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
