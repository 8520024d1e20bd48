// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/faqfile.h"

#include "support/builders.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

using namespace sokuto;
using namespace Qt::StringLiterals;
using sokuto::test::makeCategory;
using sokuto::test::makeEntry;

namespace {

const Edition firstEdition{u"資格情報のお知らせ FAQ"_s, QDate(2024, 10, 10), 1};

/// A category and its entries, as an import makes them: with provisional ids.
ChangeSet firstContent()
{
    ChangeSet changes;
    Category category = makeCategory(-1, u"1"_s, u"お知らせ全般について"_s);
    category.position = 0;
    changes.categories.append({std::nullopt, category});
    Entry plain = makeEntry({.id = 0, .no = u"1-1"_s, .category = -1});
    Entry rich = makeEntry({.id = 0, .no = u"1-2"_s, .category = -1, .sources = 2});
    rich.phrases = {u"なくした"_s, u"紛失"_s};
    rich.reviewDate = QDate(2025, 3, 31);
    rich.confirmedOn = QDate(2024, 10, 1);
    rich.confirmedBy = u"田中"_s;
    rich.answers = {
        Answer{u"今の答え。\n二段落目。"_s, u"はい、"_s, u"保留しない"_s, {}, QDate(2025, 3, 31)},
        Answer{u"次の答え。"_s, {}, {}, QDate(2025, 4, 1), {}},
    };
    changes.entries = {{std::nullopt, plain}, {std::nullopt, rich}};
    changes.synonymGroups.append({std::nullopt,
        SynonymGroup{{0}, u"資格確認書"_s, {{u"保険証"_s, true}, {u"健康保険証"_s, false}}, u"改称"_s}});
    return changes;
}

} // namespace

class TestFaqFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewFileIsEmptyAndSound();
    void nothingIsEverCreatedOverAnotherFile();
    void whatIsAppliedIsLoadedAgain();
    void theSameInputGivesTheSameFile();

private:
    QString path(const QString &name = u"faq.sqlite"_s) const { return m_dir->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestFaqFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestFaqFile::aNewFileIsEmptyAndSound()
{
    auto file = FaqFile::create(path(), firstEdition);
    QVERIFY_OK(file);
    QCOMPARE((*file)->mode(), FaqFile::Mode::ReadWrite);
    const auto snapshot = (*file)->load();
    QVERIFY_OK(snapshot);
    QCOMPARE((*snapshot)->edition(), firstEdition);
    QCOMPARE((*snapshot)->faqId().size(), 36);
    QCOMPARE((*snapshot)->revision(), 1);
    QVERIFY((*snapshot)->entries().isEmpty());
    const auto problems = (*file)->verify();
    QVERIFY_OK(problems);
    QCOMPARE(*problems, QStringList());
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"faq.sqlite"_s});
}

void TestFaqFile::nothingIsEverCreatedOverAnotherFile()
{
    QFile other(path());
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("precious");
    other.close();
    QVERIFY_FAILS(FaqFile::create(path(), firstEdition), ErrorCode::FileExists);
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), "precious");
}

void TestFaqFile::whatIsAppliedIsLoadedAgain()
{
    auto file = FaqFile::create(path(), firstEdition);
    QVERIFY_OK(file);
    const auto before = (*file)->load();
    QVERIFY_OK(before);
    const ChangeSet changes = firstContent();
    const auto expected = changes.apply(**before);
    QVERIFY_OK(expected);
    const auto number = (*file)->apply(changes, {u"佐藤"_s, u"初版"_s});
    QVERIFY_OK(number);
    QCOMPARE(*number, 2);

    file->reset();
    auto again = FaqFile::open(path(), FaqFile::Mode::ReadOnly);
    QVERIFY_OK(again);
    const auto loaded = (*again)->load();
    QVERIFY_OK(loaded);
    QCOMPARE((*loaded)->revision(), 2);
    QCOMPARE((*loaded)->categories(), (*expected)->categories());
    QCOMPARE((*loaded)->entries(), (*expected)->entries());
    QCOMPARE((*loaded)->synonymGroups(), (*expected)->synonymGroups());
    const auto problems = (*again)->verify();
    QVERIFY_OK(problems);
    QCOMPARE(*problems, QStringList());
}

void TestFaqFile::theSameInputGivesTheSameFile()
{
    const QDateTime at(QDate(2024, 10, 10), QTime(0, 0), Qt::UTC);
    QList<QByteArray> contents;
    for (const QString &name : {u"first"_s, u"second"_s}) {
        auto file = FaqFile::create(m_dir->filePath(name), firstEdition, u"the-id"_s, at);
        QVERIFY_OK(file);
        QVERIFY_OK((*file)->apply(firstContent(), {.author = u"佐藤"_s, .note = {}, .at = at}));
        const auto snapshot = (*file)->load();
        QVERIFY_OK(snapshot);
        QCOMPARE((*snapshot)->faqId(), u"the-id"_s);
        const auto revisions = (*file)->revisions(9);
        QVERIFY_OK(revisions);
        QCOMPARE(revisions->first().at, at);
        const QString copyPath = m_dir->filePath(name + u".sqlite"_s);
        QVERIFY_OK((*file)->publishCopy(copyPath));
        QFile copy(copyPath);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        contents.append(copy.readAll());
    }
    QVERIFY(!contents.first().isEmpty());
    QCOMPARE(contents.first(), contents.last());
}

QTEST_GUILESS_MAIN(TestFaqFile)
#include "tst_faqfile.moc"
