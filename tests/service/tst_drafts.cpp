// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/drafts.h"

#include "support/builders.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

Draft makeDraft(qint64 id, const QString &answer, int minute = 0)
{
    Draft draft;
    draft.faqId = u"faq/../a"_s;
    draft.key = Drafts::keyOf({id});
    draft.before = makeEntry({.id = id, .no = u"1-%1"_s.arg(id)});
    draft.edited = *draft.before;
    draft.edited.answers[0].text = answer;
    draft.edited.phrases = {u"届かない"_s};
    draft.note = u"窓口からの指摘"_s;
    draft.at = QDateTime(QDate(2025, 1, 15), QTime(9, minute), Qt::UTC);
    return draft;
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
        files.append(it.next());
    files.removeIf(
        [](const QString &path) { return path.endsWith(u".lock"_s); }); // says that somebody writes
    return files;
}

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDraftSurvivesTheProgram();
    void theFirstIsWrittenAtOnceAndThenTheNewest();
    void whatAnotherProgramIsWritingIsLeftAlone();
    void theNewestTextCounts();
    void aNewEntryHasADraftToo();
    void whatWasSavedOrThrownAwayIsGone();
    void whatStandsInTheFaqIsNoDraftAnyMore_data();
    void whatStandsInTheFaqIsNoDraftAnyMore();
    void everyFaqHasItsOwn();
    void aDamagedDraftHidesNoOther();
    void nothingHalfWrittenIsLeftLying();
    void aFolderThatCannotBeMadeIsSaid();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestDrafts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"sokuto/drafts"_s);
}

void TestDrafts::aDraftSurvivesTheProgram()
{
    const Draft draft = makeDraft(1, u"\uFEFF書きかけ\n二行目"_s);
    {
        Drafts drafts(m_path);
        drafts.keep(draft);
    }
    Drafts again(m_path);
    QCOMPARE(again.of(draft.faqId), QList{draft});
    QVERIFY(again.find(draft.faqId, draft.key) == draft);
}

/// However fast somebody types, the disk has a few writings a second.
void TestDrafts::theFirstIsWrittenAtOnceAndThenTheNewest()
{
    Drafts drafts(m_path);
    QSignalSpy kept(&drafts, &Drafts::kept);
    const auto onDisk = [this] {
        const QTemporaryDir elsewhere; // where nobody says that the program runs
        QDirIterator files(m_path, {u"*.draft.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString target = elsewhere.filePath(QDir(m_path).relativeFilePath(files.next()));
            QDir().mkpath(QFileInfo(target).path());
            QFile::copy(files.filePath(), target);
        }
        const auto draft = Drafts(elsewhere.path()).find(u"faq/../a"_s, Drafts::keyOf({1}));
        return draft ? draft->edited.answers[0].text : QString();
    };
    drafts.keep(makeDraft(1, u"一"_s));
    QTRY_COMPARE(onDisk(), u"一"_s); // though nothing follows
    const int most = 1000;
    for (int i = 1; i <= most; ++i)
        drafts.keep(makeDraft(1, QString::number(i)));
    QTRY_COMPARE(onDisk(), QString::number(most));
    QVERIFY(kept.size() <= 3);
}

/// Two windows of one desk: what the other is still writing is neither offered nor taken away.
void TestDrafts::whatAnotherProgramIsWritingIsLeftAlone()
{
    const Draft theirs = makeDraft(1, u"書いている途中"_s);
    Drafts mine(m_path);
    {
        Drafts other(m_path);
        other.keep(theirs);
        QCOMPARE(other.of(theirs.faqId), QList{theirs});
        QCOMPARE(mine.of(theirs.faqId), QList<Draft>());
        mine.keep(makeDraft(1, u"こちらの文"_s));
        mine.remove(theirs.faqId, theirs.key);
        QCOMPARE(mine.of(theirs.faqId), QList<Draft>());
        QVERIFY(other.find(theirs.faqId, theirs.key) == theirs);
    }
    QCOMPARE(mine.of(theirs.faqId), QList{theirs}); // it has ended, and left something
    mine.remove(theirs.faqId, theirs.key);
    QCOMPARE(mine.of(theirs.faqId), QList<Draft>());
}

void TestDrafts::theNewestTextCounts()
{
    Drafts drafts(m_path);
    drafts.keep(makeDraft(1, u"一"_s, 1));
    drafts.keep(makeDraft(2, u"別"_s, 2));
    drafts.keep(makeDraft(1, u"二"_s, 3));
    const QList<Draft> kept = drafts.of(u"faq/../a"_s);
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[0].edited.answers[0].text, u"二"_s); // the newest first
    QCOMPARE(kept[1].edited.answers[0].text, u"別"_s);
}

void TestDrafts::aNewEntryHasADraftToo()
{
    Draft draft = makeDraft(1, u"新しい回答"_s);
    draft.key = Drafts::newKey();
    draft.before.reset();
    draft.edited.id = {};
    draft.edited.no.clear(); // not given yet
    Draft other = draft;
    other.key = Drafts::newKey();
    QVERIFY(other.key != draft.key);
    Drafts drafts(m_path);
    drafts.keep(draft);
    drafts.keep(other);
    QVERIFY(drafts.find(draft.faqId, draft.key) == draft);
    QCOMPARE(drafts.of(draft.faqId).size(), 2);
}

void TestDrafts::whatWasSavedOrThrownAwayIsGone()
{
    const Draft draft = makeDraft(1, u"書きかけ"_s);
    Drafts drafts(m_path);
    drafts.keep(draft);
    drafts.remove(draft.faqId, draft.key);
    drafts.remove(draft.faqId, draft.key); // once more does no harm
    QVERIFY(!drafts.find(draft.faqId, draft.key));
    QCOMPARE(filesIn(m_path), QStringList());
}

void TestDrafts::whatStandsInTheFaqIsNoDraftAnyMore_data()
{
    QTest::addColumn<qint64>("id"); // 0 = a new entry
    QTest::addColumn<QString>("no");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("edited"); // stored is できます。
    QTest::addColumn<bool>("saved");
    QTest::newRow("saved at the end") << qint64(1) << u"1-1"_s << u"前の回答"_s << u"できます。"_s << true;
    QTest::newRow("a new entry that was saved")
        << qint64(0) << u"1-1"_s << QString() << u"できます。"_s << true;
    QTest::newRow("written since") << qint64(1) << u"1-1"_s << u"できます。"_s << u"書きかけ"_s << false;
    QTest::newRow("a new entry with a No that is there")
        << qint64(0) << u"1-1"_s << QString() << u"書きかけ"_s << false;
    QTest::newRow("a new entry with a No of its own")
        << qint64(0) << u"1-2"_s << QString() << u"できます。"_s << false;
    QTest::newRow("only the reason is written")
        << qint64(1) << u"1-1"_s << u"できます。"_s << u"できます。"_s << false;
    QTest::newRow("the entry is gone") << qint64(7) << u"1-1"_s << u"前の回答"_s << u"できます。"_s << false;
}

void TestDrafts::whatStandsInTheFaqIsNoDraftAnyMore()
{
    QFETCH(const qint64, id);
    QFETCH(const QString, no);
    QFETCH(const QString, before);
    QFETCH(const QString, edited);
    QFETCH(const bool, saved);
    const SnapshotPtr faq = makeSnapshot({makeEntry({.id = 1})});
    Draft draft{faq->faqId(), Drafts::keyOf({id}), makeEntry({.id = id, .no = no, .answer = before}),
        makeEntry({.id = id, .no = no, .answer = edited}), u"理由"_s, QDateTime::currentDateTimeUtc()};
    if (id == 0) {
        draft.key = Drafts::newKey();
        draft.before.reset();
    }
    Drafts drafts(m_path);
    drafts.keep(draft);
    QCOMPARE(drafts.removeIfSaved(draft, *faq), saved);
    QCOMPARE(drafts.of(faq->faqId()).size(), saved ? 0 : 1);
}

void TestDrafts::everyFaqHasItsOwn()
{
    const Draft draft = makeDraft(1, u"書きかけ"_s);
    Drafts drafts(m_path);
    drafts.keep(draft);
    QCOMPARE(drafts.of(u"b"_s), QList<Draft>());
    drafts.remove(u"b"_s, draft.key);
    QCOMPARE(drafts.of(draft.faqId).size(), 1);
}

void TestDrafts::aDamagedDraftHidesNoOther()
{
    Drafts drafts(m_path);
    drafts.keep(makeDraft(1, u"一"_s));
    drafts.keep(makeDraft(2, u"二"_s));
    QCOMPARE(drafts.of(u"faq/../a"_s).size(), 2);
    const QStringList files = filesIn(m_path);
    QFile file(files.first());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    QCOMPARE(drafts.of(u"faq/../a"_s).size(), 1);
    QVERIFY(QFile::exists(files.first())); // not ours to throw away
}

void TestDrafts::nothingHalfWrittenIsLeftLying()
{
    {
        Drafts drafts(m_path);
        for (int i = 0; i < 20; ++i)
            drafts.keep(makeDraft(1, QString(i, u'あ')));
    }
    const QStringList files = filesIn(m_path);
    QCOMPARE(files.size(), 1);
    QCOMPARE(QFile::permissions(files.first()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestDrafts::aFolderThatCannotBeMadeIsSaid()
{
    QFile inTheWay(m_folder->filePath(u"sokuto"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Drafts drafts(m_path);
    QSignalSpy troubled(&drafts, &Drafts::troubled);
    QSignalSpy kept(&drafts, &Drafts::kept);
    drafts.keep(makeDraft(1, u"一"_s));
    QTRY_COMPARE(troubled.size(), 1);
    QCOMPARE(troubled[0][0].value<Error>().code, ErrorCode::FileUnwritable);
    QCOMPARE(kept.size(), 0);
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
