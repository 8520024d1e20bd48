// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/faqfile.h"

#include "support/openfaq.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

Edition firstEdition()
{
    return {u"資格情報のお知らせ FAQ"_s, QDate(2024, 10, 10), 1};
}

Entry awkwardEntry(const QString &no, CategoryId category)
{
    Entry entry = makeEntry({.id = 0, .no = no, .category = category.value, .sources = 2});
    entry.question = u"\uFEFF\"引用\"と'引用' 𠮷\u0001\\\n"_s;
    entry.answers = {
        Answer{u"一行目\r\n二行目\r三行目\n\n 末尾の空白 \t"_s, u"\uFEFF"_s,
            QString(QChar(0xFFFE) + u"メモ"_s), {}, QDate(2025, 3, 31)},
        Answer{QString(), {}, {}, QDate(2025, 4, 1), QDate(9999, 12, 31)},
        Answer{u"か\u3099（結合文字）が 葛\U000E0100"_s, {}, {}, QDate(1, 1, 1), {}},
    };
    entry.sources[0].url.clear();
    entry.sources[1] = {u"題(括弧)"_s, u"https://例え.jp/?a=b&c=%E3%81%82#x"_s};
    entry.phrases = {u" "_s, u"なくした"_s, u"なくした"_s, u"'; DROP TABLE entry; --"_s};
    entry.lifecycle = Lifecycle::Scheduled;
    entry.reviewDate = QDate(2024, 2, 29);
    entry.confirmedOn = QDate(2024, 12, 31);
    entry.confirmedBy = u"髙橋 "_s;
    return entry;
}

} // namespace

class TestFaqFile : public QObject, private OpenFaq
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewFileIsEmptyAndSound();
    void nothingIsEverCreatedOverAnotherFile();
    void theSameInputMakesTheSameFile();
    void whatIsAppliedIsLoadedAgain();
    void awkwardTextComesBackCharacterForCharacter();
    void everyLifecycleComesBack();
    void thePartsOfAnEntryChangeTogether();
    void anEmptyChangeSetWritesNothing();
    void aReaderMayNotApply();
    void twoSupervisorsMeetInAConflict();
    void aReaderSeesWhatAnotherSaved();
    void whileSomebodyReadsSavingWaitsAndCanBeRepeated();
};

void TestFaqFile::init()
{
    makeFolder();
}

void TestFaqFile::cleanup()
{
    closeSound();
}

void TestFaqFile::aNewFileIsEmptyAndSound()
{
    auto file = FaqFile::create(m_path, firstEdition());
    QVERIFY_OK(file);
    m_file = *std::move(file);
    QCOMPARE(m_file->mode(), FaqFile::Mode::ReadWrite);
    QCOMPARE(m_file->path(), m_path);
    const auto snapshot = m_file->load();
    QVERIFY_OK(snapshot);
    QCOMPARE((*snapshot)->edition(), firstEdition());
    QCOMPARE((*snapshot)->faqId().size(), 36);
    QCOMPARE((*snapshot)->revision(), 1);
    QVERIFY((*snapshot)->entries().isEmpty());
    QCOMPARE(namesIn(m_dir->path()), QStringList{u"faq.sqlite"_s});
    auto other = FaqFile::create(m_dir->filePath(u"other.sqlite"_s), firstEdition());
    QVERIFY_OK(other);
    QVERIFY((*(*other)->load())->faqId() != (*snapshot)->faqId());
}

void TestFaqFile::nothingIsEverCreatedOverAnotherFile()
{
    QVERIFY(writeBytes(m_path, "precious"));
    QVERIFY_FAILS(FaqFile::create(m_path, firstEdition()), ErrorCode::FileExists);
    QCOMPARE(readBytes(m_path), "precious");
    const QString link = m_dir->filePath(u"link"_s);
    QVERIFY(QFile::link(m_dir->filePath(u"gone"_s), link));
    QVERIFY_FAILS(FaqFile::create(link, firstEdition()), ErrorCode::FileExists);
    QVERIFY_FAILS(
        FaqFile::create(m_dir->filePath(u"no/folder.sqlite"_s), firstEdition()), ErrorCode::FileMissing);
}

void TestFaqFile::theSameInputMakesTheSameFile()
{
    const QDateTime at = QDateTime::fromString(u"2024-10-10T01:02:03Z"_s, Qt::ISODate);
    QByteArray first;
    for (const QString &name : {u"a.sqlite"_s, u"b.sqlite"_s}) {
        const QString path = m_dir->filePath(name);
        {
            auto file = FaqFile::create(path, firstEdition(), u"one-and-only"_s, at);
            QVERIFY_OK(file);
            QVERIFY_OK((*file)->apply(sampleChanges(30), {u"佐藤"_s, {}, at}));
        }
        if (first.isEmpty())
            first = readBytes(path);
        QVERIFY(readBytes(path) == first);
    }
}

void TestFaqFile::whatIsAppliedIsLoadedAgain()
{
    auto file = FaqFile::create(m_path, firstEdition());
    QVERIFY_OK(file);
    const auto before = (*file)->load();
    QVERIFY_OK(before);
    const ChangeSet changes = sampleChanges(50);
    const auto expected = changes.apply(**before);
    QVERIFY_OK(expected);
    const auto number = (*file)->apply(changes, {u"佐藤"_s, u"初版"_s});
    QVERIFY_OK(number);
    QCOMPARE(*number, 2);
    QCOMPARE(*(*file)->revision(), 2);
    file->reset();

    const auto loaded = elsewhere();
    QVERIFY(loaded);
    QCOMPARE(loaded->revision(), 2);
    QCOMPARE(loaded->faqId(), (*before)->faqId());
    QCOMPARE(loaded->edition(), firstEdition());
    QCOMPARE(loaded->categories(), (*expected)->categories());
    QCOMPARE(loaded->entries(), (*expected)->entries());
    QCOMPARE(loaded->synonymGroups(), (*expected)->synonymGroups());
}

void TestFaqFile::awkwardTextComesBackCharacterForCharacter()
{
    start(1);
    const CategoryId category = m_now->entries().first().category;
    Entry entry = awkwardEntry(u"９－９"_s, category);
    QVERIFY_OK(m_file->apply(adding(entry), byTanaka));
    reload();
    const Entry *found = m_now->findNo(u"９－９");
    QVERIFY(found);
    entry.id = found->id;
    QCOMPARE(*found, entry);
    // And as a change of it, whose `before` must be recognised.
    QVERIFY_OK(m_file->apply(changing(entry, [](Entry &e) { e.question = u"\uFEFF"_s; }), byTanaka));
    const auto history = m_file->historyOf(entry.id);
    QVERIFY_OK(history);
    QCOMPARE(std::get<Change<Entry>>(history->at(0).change).before, entry);
}

void TestFaqFile::everyLifecycleComesBack()
{
    start(1);
    for (const auto lifecycle : {Lifecycle::Draft, Lifecycle::InReview, Lifecycle::Scheduled,
             Lifecycle::Published, Lifecycle::Expired, Lifecycle::Retired}) {
        reload();
        const Entry before = m_now->entries().first();
        const auto changes = changing(before, [lifecycle](Entry &e) {
            e.lifecycle = lifecycle;
            e.confirmedBy += u'.'; // never the same as before
        });
        QVERIFY_OK(m_file->apply(changes, byTanaka));
        QCOMPARE(elsewhere()->entries().first().lifecycle, lifecycle);
    }
}

void TestFaqFile::thePartsOfAnEntryChangeTogether()
{
    start(5);
    const Entry before = *m_now->findNo(u"1-2");
    QVERIFY(!before.sources.isEmpty());
    const auto changes = changing(before, [](Entry &e) {
        e.answers.prepend(Answer{u"前の答え"_s, {}, {}, {}, QDate(2024, 3, 31)});
        e.answers[1].validFrom = QDate(2024, 4, 1);
        e.sources.removeFirst();
        e.sources.append({u"新しい出典"_s, {}});
        e.phrases = {u"b"_s, u"a"_s};
    });
    QVERIFY_OK(m_file->apply(changes, byTanaka));
    const auto after = elsewhere();
    QCOMPARE(*after->find(before.id), *changes.entries[0].after);
    for (const Entry &other : m_now->entries()) {
        if (other.id != before.id)
            QCOMPARE(*after->find(other.id), other);
    }
}

void TestFaqFile::anEmptyChangeSetWritesNothing()
{
    start(2);
    m_file.reset();
    const QByteArray before = fingerprint(m_path);
    {
        auto file = FaqFile::open(m_path, FaqFile::Mode::ReadWrite);
        QVERIFY_OK(file);
        const auto number = (*file)->apply({}, byTanaka);
        QVERIFY_OK(number);
        QCOMPARE(*number, 2);
    }
    QCOMPARE(fingerprint(m_path), before);
}

void TestFaqFile::aReaderMayNotApply()
{
    start(2);
    auto reader = FaqFile::open(m_path, FaqFile::Mode::ReadOnly);
    QVERIFY_OK(reader);
    QCOMPARE((*reader)->mode(), FaqFile::Mode::ReadOnly);
    const auto done = (*reader)->apply(removing(m_now->entries().first()), byTanaka);
    QVERIFY_FAILS(done, ErrorCode::FileUnwritable);
    QCOMPARE(done.error().subject, m_path);
    QCOMPARE(elsewhere()->entries().size(), 2);
}

void TestFaqFile::twoSupervisorsMeetInAConflict()
{
    start(3);
    auto second = FaqFile::open(m_path, FaqFile::Mode::ReadWrite, {std::chrono::milliseconds(0)});
    QVERIFY_OK(second);
    const Entry before = *m_now->find({1});
    const auto mine = changing(before, [](Entry &e) { e.answers[0].text = u"私の"_s; });
    const auto theirs = changing(before, [](Entry &e) { e.answers[0].text = u"相手の"_s; });
    const auto elsewhereChange = changing(*m_now->find({2}), [](Entry &e) { e.question = u"別"_s; });
    QVERIFY_OK(m_file->apply(mine, byTanaka));
    QCOMPARE(*(*second)->revision(), 3); // cheaply seen
    const auto late = (*second)->apply(theirs, {u"鈴木"_s, {}});
    QVERIFY_FAILS(late, ErrorCode::Conflict);
    QCOMPARE(late.error().subject, before.no);
    QVERIFY_OK((*second)->apply(elsewhereChange, {u"鈴木"_s, {}})); // another entry is no conflict
    QCOMPARE(elsewhere()->find({1})->answers[0].text, u"私の"_s);
    QCOMPARE(elsewhere()->find({2})->question, u"別"_s);
}

void TestFaqFile::aReaderSeesWhatAnotherSaved()
{
    start(3);
    auto reader = FaqFile::open(m_path, FaqFile::Mode::ReadOnly);
    QVERIFY_OK(reader);
    QVERIFY(sameContent(**(*reader)->load(), *m_now));
    QVERIFY_OK(m_file->apply(sampleChanges(2, u"2"_s), byTanaka));
    QCOMPARE((*(*reader)->load())->entries().size(), 5);
}

void TestFaqFile::whileSomebodyReadsSavingWaitsAndCanBeRepeated()
{
    start(3);
    RawDatabase reader(m_path);
    QCOMPARE(reader.run("BEGIN; SELECT count(*) FROM entry"), SQLITE_OK);
    const ChangeSet changes = sampleChanges(2, u"2"_s);
    QVERIFY_FAILS(m_file->apply(changes, byTanaka), ErrorCode::DatabaseLocked);
    reader.run("COMMIT");
    QVERIFY(sameContent(*elsewhere(), *m_now));
    QVERIFY_OK(m_file->apply(changes, byTanaka));
}

QTEST_APPLESS_MAIN(TestFaqFile)
#include "tst_faqfile.moc"
