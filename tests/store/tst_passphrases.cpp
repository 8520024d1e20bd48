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

QList<RightChange> rightsIn(const FaqFile &file, qint64 revision)
{
    QList<RightChange> changes;
    const auto items = file.itemsOf(revision);
    for (const RevisionItem &item : items ? *items : QList<RevisionItem>()) {
        if (const auto *change = std::get_if<RightChange>(&item.change))
            changes.append(*change);
    }
    return changes;
}

} // namespace

class TestPassphrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyAreKeptInTheFileAndInItsCopies();
    void theHistoryTellsWhoSetThemButNeverWhatTheyAre();
    void whatStaysAsItIsMakesNoRevision();
    void theHistoryTellsWhereASecondPersonApproves();
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
    QVERIFY_OK(open(FaqFile::Mode::ReadWrite)->setPassphrases(both, byTanaka));
    QCOMPARE(*open(FaqFile::Mode::ReadOnly)->passphrases(), both);
    QVERIFY_OK(open(FaqFile::Mode::ReadOnly)->publishCopy(m_folder->filePath(u"copy.sqlite"_s)));
    QCOMPARE(*open(FaqFile::Mode::ReadOnly, u"copy.sqlite"_s)->passphrases(), both);
    QVERIFY_OK(open(FaqFile::Mode::ReadWrite)->setPassphrases({both.supervisor, {}}, byTanaka));
    QCOMPARE(*open(FaqFile::Mode::ReadOnly)->passphrases(), (PassphraseHashes{both.supervisor, {}}));
}

void TestPassphrases::theHistoryTellsWhoSetThemButNeverWhatTheyAre()
{
    using What = RightChange::What;
    using Deed = RightChange::Deed;
    const auto file = open(FaqFile::Mode::ReadWrite);
    const SnapshotPtr before = *file->load();
    QVERIFY_OK(file->setPassphrases(both, byTanaka));
    QVERIFY_OK(file->setPassphrases({u"$argon2id$other"_s, {}}, {u"鈴木"_s, {}}));
    const QList<Revision> revisions = *file->revisions(2);
    QCOMPARE(revisions[0].number, before->revision() + 2);
    QCOMPARE(revisions[0].author, u"鈴木"_s);
    QCOMPARE(revisions[0].items, 2);
    QCOMPARE(revisions[1].author, byTanaka.author);
    QCOMPARE(rightsIn(*file, revisions[1].number),
        (QList<RightChange>{
            {What::SupervisorPassphrase, Deed::Set, {}}, {What::AdministratorPassphrase, Deed::Set, {}}}));
    QCOMPARE(rightsIn(*file, revisions[0].number),
        (QList<RightChange>{{What::SupervisorPassphrase, Deed::Changed, {}},
            {What::AdministratorPassphrase, Deed::Removed, {}}}));
    QVERIFY(file->verify()->isEmpty());
    QVERIFY(ChangeSet::between(*before, **file->load()).isEmpty()); // no content
}

void TestPassphrases::whatStaysAsItIsMakesNoRevision()
{
    const auto file = open(FaqFile::Mode::ReadWrite);
    QVERIFY_OK(file->setPassphrases(both, byTanaka));
    QVERIFY_OK(file->setApprovals({{1}}, byTanaka));
    const qint64 before = *file->revision();
    QVERIFY_OK(file->setPassphrases(both, byTanaka));
    QVERIFY_OK(file->setApprovals({{1}}, byTanaka));
    QCOMPARE(*file->revision(), before);
}

void TestPassphrases::theHistoryTellsWhereASecondPersonApproves()
{
    using What = RightChange::What;
    const auto file = open(FaqFile::Mode::ReadWrite);
    const Category category = (*file->load())->categories().all().constFirst();
    const QString name = QString(category.number + u' ' + category.name).trimmed();
    QVERIFY_OK(file->setApprovals({category.id}, byTanaka));
    QCOMPARE(rightsIn(*file, *file->revision()),
        (QList<RightChange>{{What::Approval, RightChange::Deed::Set, name}}));
    QVERIFY_OK(file->setApprovals({}, byTanaka));
    QCOMPARE(rightsIn(*file, *file->revision()),
        (QList<RightChange>{{What::Approval, RightChange::Deed::Removed, name}}));
    QCOMPARE(file->revisions(1)->constFirst().author, byTanaka.author);
}

void TestPassphrases::whatIsNoHashIsRefusedAsAWhole()
{
    const auto file = open(FaqFile::Mode::ReadWrite);
    QVERIFY_OK(file->setPassphrases(both, byTanaka));
    QVERIFY_FAILS(
        file->setPassphrases({u"$argon2id$new"_s, u"plain text"_s}, byTanaka), ErrorCode::InvalidContent);
    QCOMPARE(*file->passphrases(), both);
}

void TestPassphrases::aReaderCannotSetThem()
{
    QVERIFY_FAILS(open(FaqFile::Mode::ReadOnly)->setPassphrases(both, byTanaka), ErrorCode::FileUnwritable);
}

void TestPassphrases::approvalsAreKeptForCategoriesThatExist()
{
    QVERIFY(open(FaqFile::Mode::ReadOnly)->approvals()->isEmpty());
    QVERIFY_OK(open(FaqFile::Mode::ReadWrite)->setApprovals({{1}, {77}}, byTanaka));
    QCOMPARE(*open(FaqFile::Mode::ReadOnly)->approvals(), QSet<CategoryId>{{1}});
    QVERIFY_FAILS(open(FaqFile::Mode::ReadOnly)->setApprovals({}, byTanaka), ErrorCode::FileUnwritable);
    QVERIFY_OK(open(FaqFile::Mode::ReadWrite)->setApprovals({}, byTanaka));
    QVERIFY(open(FaqFile::Mode::ReadOnly)->approvals()->isEmpty());
}

QTEST_GUILESS_MAIN(TestPassphrases)
#include "tst_passphrases.moc"
