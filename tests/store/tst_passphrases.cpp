// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passphrases.h"

#include "support/faqfiles.h"
#include "support/storefiles.h"

#include <QtCore/QTemporaryDir>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

const PassphraseHashes both{u"$argon2id$supervisor"_s, u"$argon2id$administrator"_s};

} // namespace

class TestPassphrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyAreKeptInTheFileAndInItsCopies();
    void theyAreNoRevision();
    void whatIsNoHashIsRefusedAsAWhole();
    void aReaderCannotSetThem();
    void approvalsAreKeptForCategoriesThatExist();

private:
    std::unique_ptr<FaqFile> open(FaqFile::Mode mode, const QString &name = u"faq.sqlite"_s) const
    {
        auto file = FaqFile::open(m_folder->filePath(name), mode);
        return file ? *std::move(file) : nullptr;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPassphrases::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY_OK(writeFaq(m_folder->filePath(u"faq.sqlite"_s), *makeSnapshot({makeEntry()})));
}

void TestPassphrases::theyAreKeptInTheFileAndInItsCopies()
{
    QCOMPARE(*open(FaqFile::Mode::ReadOnly)->passphrases(), PassphraseHashes());
    QVERIFY_OK(open(FaqFile::Mode::ReadWrite)->setPassphrases(both));
    QCOMPARE(*open(FaqFile::Mode::ReadOnly)->passphrases(), both);
    QVERIFY_OK(open(FaqFile::Mode::ReadOnly)->publishCopy(m_folder->filePath(u"copy.sqlite"_s)));
    QCOMPARE(*open(FaqFile::Mode::ReadOnly, u"copy.sqlite"_s)->passphrases(), both);
    QVERIFY_OK(open(FaqFile::Mode::ReadWrite)->setPassphrases({both.supervisor, {}}));
    QCOMPARE(*open(FaqFile::Mode::ReadOnly)->passphrases(), (PassphraseHashes{both.supervisor, {}}));
}

void TestPassphrases::theyAreNoRevision()
{
    const auto file = open(FaqFile::Mode::ReadWrite);
    const qint64 before = *file->revision();
    QVERIFY_OK(file->setPassphrases(both));
    QCOMPARE(*file->revision(), before);
    QVERIFY(file->verify()->isEmpty());
}

void TestPassphrases::whatIsNoHashIsRefusedAsAWhole()
{
    const auto file = open(FaqFile::Mode::ReadWrite);
    QVERIFY_OK(file->setPassphrases(both));
    QVERIFY_FAILS(file->setPassphrases({u"$argon2id$new"_s, u"plain text"_s}), ErrorCode::InvalidContent);
    QCOMPARE(*file->passphrases(), both);
}

void TestPassphrases::aReaderCannotSetThem()
{
    QVERIFY_FAILS(open(FaqFile::Mode::ReadOnly)->setPassphrases(both), ErrorCode::FileUnwritable);
}

void TestPassphrases::approvalsAreKeptForCategoriesThatExist()
{
    QVERIFY(open(FaqFile::Mode::ReadOnly)->approvals()->isEmpty());
    QVERIFY_OK(open(FaqFile::Mode::ReadWrite)->setApprovals({{1}, {77}}));
    QCOMPARE(*open(FaqFile::Mode::ReadOnly)->approvals(), QSet<CategoryId>{{1}});
    QVERIFY_FAILS(open(FaqFile::Mode::ReadOnly)->setApprovals({}), ErrorCode::FileUnwritable);
    QVERIFY_OK(open(FaqFile::Mode::ReadWrite)->setApprovals({}));
    QVERIFY(open(FaqFile::Mode::ReadOnly)->approvals()->isEmpty());
}

QTEST_GUILESS_MAIN(TestPassphrases)
#include "tst_passphrases.moc"
