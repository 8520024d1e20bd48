// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/durable.h"

#include "store/databasefile.h"
#include "support/childprocess.h"
#include "support/storefiles.h"

#include <QtCore/QTemporaryDir>

#include <sys/stat.h>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

/// Files that are complete under their name or not there at all.
class TestDurable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasWrittenHasTheName();
    void nothingIsEverReplaced();
    void aRenamedFileReplacesNothing();
    void aNameThatIsTakenMeanwhileIsKept();
    void aCopyIsCompactAndSound();
    void aCopyReplacesNothing();
    void aDraftThatFailsLeavesNothing();
    void whatAKilledWriterLeftGoes();
    void whatSomebodyStillWritesStays();
    void aFolderThatIsMissingIsNamed();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestDurable::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    QVERIFY(chmod(qPrintable(m_dir->path()), 0755) == 0);
    m_path = m_dir->filePath(u"faq.sqlite"_s);
}

void TestDurable::whatWasWrittenHasTheName()
{
    QString draftName;
    const auto done = placeNewFile(m_path, [&](const QString &draft) -> Result<void> {
        draftName = draft;
        writeBytes(draft, "all of it");
        return {};
    });
    QVERIFY_OK(done);
    QCOMPARE(readBytes(m_path), "all of it");
    QCOMPARE(QFileInfo(draftName).absolutePath(), m_dir->path()); // a rename within one file system
    QCOMPARE(namesIn(m_dir->path()), QStringList{u"faq.sqlite"_s});
}

void TestDurable::nothingIsEverReplaced()
{
    const auto never = [](const QString &) -> Result<void> { qFatal("asked to write"); };
    QVERIFY(writeBytes(m_path, "precious"));
    QVERIFY_FAILS(placeNewFile(m_path, never), ErrorCode::FileExists);
    QVERIFY_FAILS(placeNewFile(m_dir->path(), never), ErrorCode::FileExists);
    const QString link = m_dir->filePath(u"link"_s);
    QVERIFY(QFile::link(m_dir->filePath(u"gone"_s), link));
    QVERIFY_FAILS(placeNewFile(link, never), ErrorCode::FileExists);
    QVERIFY_FAILS(placeNewFile(m_dir->filePath(u"no/folder"_s), never), ErrorCode::FileMissing);
    QCOMPARE(readBytes(m_path), "precious");
}

void TestDurable::aRenamedFileReplacesNothing()
{
    const QString other = m_dir->filePath(u"other"_s);
    QVERIFY(writeBytes(m_path, "a"));
    QVERIFY(writeBytes(other, "b"));
    const auto done = renameDurably(m_path, other);
    QVERIFY_FAILS(done, ErrorCode::FileExists);
    QCOMPARE(done.error().subject, other);
    QCOMPARE(readBytes(other), "b");
    QVERIFY_OK(renameDurably(m_path, m_dir->filePath(u"third"_s)));
    QCOMPARE(namesIn(m_dir->path()), (QStringList{u"other"_s, u"third"_s}));
    QVERIFY_FAILS(renameDurably(m_path, m_dir->filePath(u"fourth"_s)), ErrorCode::FileUnwritable);
}

void TestDurable::aNameThatIsTakenMeanwhileIsKept()
{
    const auto done = placeNewFile(m_path, [this](const QString &draft) -> Result<void> {
        writeBytes(draft, "mine");
        writeBytes(m_path, "another program's");
        return {};
    });
    QVERIFY_FAILS(done, ErrorCode::FileExists);
    QCOMPARE(readBytes(m_path), "another program's");
    QCOMPARE(namesIn(m_dir->path()), QStringList{u"faq.sqlite"_s});
}

void TestDurable::aCopyIsCompactAndSound()
{
    const auto sound = makeFaq(m_path, 200);
    QVERIFY_OK(sound);
    auto file = FaqFile::open(m_path, FaqFile::Mode::ReadWrite);
    QVERIFY_OK(file);
    ChangeSet retreat;
    for (const Entry &entry : (*sound)->entries().mid(10))
        retreat.entries.append({entry, std::nullopt});
    QVERIFY_OK((*file)->apply(retreat, {}));
    const QString copyPath = m_dir->filePath(u"published.sqlite"_s);
    QVERIFY_OK((*file)->publishCopy(copyPath));
    const auto left = (*file)->load();
    QVERIFY_OK(left);
    auto copy = FaqFile::open(copyPath, FaqFile::Mode::ReadOnly);
    QVERIFY_OK(copy);
    QVERIFY(sameContent(**(*copy)->load(), **left));
    QVERIFY((*copy)->verify()->isEmpty());
    QCOMPARE(*(*copy)->revision(), 3);
    QCOMPARE(namesIn(m_dir->path()), (QStringList{u"faq.sqlite"_s, u"published.sqlite"_s}));
    // Also from a file that may only be read.
    auto reader = FaqFile::open(m_path, FaqFile::Mode::ReadOnly);
    QVERIFY_OK(reader);
    QVERIFY_OK((*reader)->publishCopy(m_dir->filePath(u"again.sqlite"_s)));
}

void TestDurable::aCopyReplacesNothing()
{
    QVERIFY_OK(makeFaq(m_path, 1));
    auto file = FaqFile::open(m_path, FaqFile::Mode::ReadOnly);
    QVERIFY_OK(file);
    const QString target = m_dir->filePath(u"there.sqlite"_s);
    QVERIFY(writeBytes(target, "precious"));
    const auto done = (*file)->publishCopy(target);
    QVERIFY_FAILS(done, ErrorCode::FileExists);
    QCOMPARE(done.error().subject, target);
    QCOMPARE(readBytes(target), "precious");
    const auto nowhere = (*file)->publishCopy(m_dir->filePath(u"no/such/folder.sqlite"_s));
    QVERIFY_FAILS(nowhere, ErrorCode::FileMissing);
}

void TestDurable::aDraftThatFailsLeavesNothing()
{
    const auto done = createDatabase(m_path, faqSchema(),
        [](Connection &connection) -> Result<void> { return fail(ErrorCode::Cancelled, connection.path()); });
    QVERIFY_FAILS(done, ErrorCode::Cancelled);
    QCOMPARE(done.error().subject, m_path); // not the draft's name
    QCOMPARE(namesIn(m_dir->path()), QStringList());
    QVERIFY(chmod(qPrintable(m_dir->path()), 0555) == 0);
    QCOMPARE(asOrdinaryUser([this] {
        const auto made = FaqFile::create(m_path, {});
        return made ? QByteArray("made") : QByteArray::number(int(made.error().code));
    }),
        QByteArray::number(int(ErrorCode::FileUnwritable)));
    QVERIFY(chmod(qPrintable(m_dir->path()), 0755) == 0);
}

/// A child that is killed while it writes, as kill -9 does it.
void TestDurable::whatAKilledWriterLeftGoes()
{
    const auto killed = [this] {
        return inChild([this]() -> QByteArray {
            const auto done = placeNewFile(m_path, [](const QString &draft) -> Result<void> {
                writeBytes(draft, "half of it");
                writeBytes(draft + u"-journal"_s, "journal");
                _exit(9);
            });
            return done ? "done" : "failed";
        });
    };
    QCOMPARE(killed(), "crashed");
    QCOMPARE(namesIn(m_dir->path()).size(), 2);
    const QString foreign = m_dir->filePath(u".faq.sqlite.notes"_s);
    QVERIFY(writeBytes(foreign, "mine"));
    QVERIFY_OK(placeNewFile(m_path, [](const QString &draft) -> Result<void> {
        writeBytes(draft, "all of it");
        return {};
    }));
    QCOMPARE(namesIn(m_dir->path()), (QStringList{u".faq.sqlite.notes"_s, u"faq.sqlite"_s}));

    QVERIFY(QFile::remove(m_path));
    QCOMPARE(killed(), "crashed");
    QVERIFY_OK(makeFaq(m_dir->filePath(u"other.sqlite"_s), 1)); // another name is another matter
    QCOMPARE(namesIn(m_dir->path()).size(), 4);
    QVERIFY(QFile::rename(m_dir->filePath(u"other.sqlite"_s), m_path));
    QVERIFY_OK(FaqFile::open(m_path, FaqFile::Mode::ReadOnly)); // who only reads removes nothing
    QCOMPARE(namesIn(m_dir->path()).size(), 4);
    QVERIFY_OK(FaqFile::open(m_path, FaqFile::Mode::ReadWrite));
    QCOMPARE(namesIn(m_dir->path()), (QStringList{u".faq.sqlite.notes"_s, u"faq.sqlite"_s}));
}

void TestDurable::whatSomebodyStillWritesStays()
{
    const auto done = placeNewFile(m_path, [this](const QString &draft) -> Result<void> {
        writeBytes(draft, "first");
        const QString elsewhere = draft.left(draft.indexOf(".draft-"_L1)) + u".draft-0123abcd-1-00000000"_s;
        writeBytes(elsewhere, "another machine"); // whether its process 1 lives cannot be known here
        removeStaleDrafts(m_path);
        const bool both = QFile::exists(draft) && QFile::exists(elsewhere);
        QFile old(elsewhere);
        const bool dated = old.open(QIODevice::ReadWrite)
            && old.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime);
        old.close();
        removeStaleDrafts(m_path);
        return both && dated && !QFile::exists(elsewhere) ? Result<void>() : fail(ErrorCode::InvalidContent);
    });
    QVERIFY_OK(done);
    QCOMPARE(readBytes(m_path), "first");
}

void TestDurable::aFolderThatIsMissingIsNamed()
{
    const auto done = placeNewFile(m_dir->filePath(u"no/faq.sqlite"_s), {});
    QVERIFY_FAILS(done, ErrorCode::FileMissing);
    QCOMPARE(done.error().subject, m_dir->filePath(u"no"_s));
    QCOMPARE(done.error().arguments, QStringList{u"folder"_s});
}

QTEST_APPLESS_MAIN(TestDurable)
#include "tst_durable.moc"
