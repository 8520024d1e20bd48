// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/recorder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

namespace {

DeskMark mark(qint64 id)
{
    return {{id}, u"1-%1"_s.arg(id)};
}

} // namespace

class TestRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void marksSurviveARestart();
    void everyFaqHasItsOwnMarks();
    void whatWasSeenLastStandsFirstAndOnce();
    void aChangeAnswersAtOnce();
    void marksSetWhileOthersAreReadStay();
    void withoutAnFaqNothingIsKept();
    void aDeskThatIsNoneIsSaid();

private:
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecorder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"sokuto/desk.sqlite"_s);
}

void TestRecorder::marksSurviveARestart()
{
    {
        Recorder recorder(m_path);
        recorder.use(u"a"_s);
        recorder.setFavourite(mark(1), true);
        recorder.setFavourite(mark(2), true);
        recorder.setFavourite(mark(1), false);
        recorder.noteSeen(mark(3));
        recorder.noteSeen(mark(4));
    }
    Recorder again(m_path);
    again.use(u"a"_s);
    QTRY_COMPARE(again.favourites(), QList{mark(2)});
    QCOMPARE(again.recents(), (QList{mark(4), mark(3)}));
}

void TestRecorder::everyFaqHasItsOwnMarks()
{
    Recorder recorder(m_path);
    recorder.use(u"a"_s);
    recorder.setFavourite(mark(1), true);
    recorder.use(u"b"_s);
    QVERIFY(recorder.favourites().isEmpty());
    recorder.setFavourite(mark(2), true);
    recorder.use(u"a"_s);
    QTRY_COMPARE(recorder.favourites(), QList{mark(1)});
}

void TestRecorder::whatWasSeenLastStandsFirstAndOnce()
{
    Recorder recorder(m_path);
    recorder.use(u"a"_s);
    for (const qint64 id : {1, 2, 1, 1, 3})
        recorder.noteSeen(mark(id));
    QCOMPARE(recorder.recents(), (QList{mark(3), mark(1), mark(2)}));
    for (qint64 id = 10; id < 10 + DeskFile::recentsKept; ++id)
        recorder.noteSeen(mark(id));
    QCOMPARE(recorder.recents().size(), DeskFile::recentsKept);
}

void TestRecorder::aChangeAnswersAtOnce()
{
    Recorder recorder(m_path);
    recorder.use(u"a"_s);
    const QSignalSpy changed(&recorder, &Recorder::changed);
    recorder.setFavourite(mark(1), true);
    QVERIFY(recorder.isFavourite({1}));
    QCOMPARE(changed.size(), 1);
    recorder.setFavourite(mark(1), true);
    QCOMPARE(changed.size(), 1);
    recorder.setFavourite(mark(1), false);
    QVERIFY(!recorder.isFavourite({1}));
}

void TestRecorder::marksSetWhileOthersAreReadStay()
{
    {
        Recorder before(m_path);
        before.use(u"a"_s);
        before.setFavourite(mark(1), true);
        before.noteSeen(mark(1));
    }
    Recorder recorder(m_path);
    recorder.use(u"a"_s);
    recorder.setFavourite(mark(2), true);
    recorder.noteSeen(mark(2));
    QTRY_VERIFY(recorder.isFavourite({1}));
    QVERIFY(recorder.isFavourite({2}));
    QCOMPARE(recorder.recents(), (QList{mark(2), mark(1)}));
}

void TestRecorder::withoutAnFaqNothingIsKept()
{
    Recorder recorder(m_path);
    recorder.setFavourite(mark(1), true);
    recorder.noteSeen(mark(1));
    QVERIFY(recorder.favourites().isEmpty());
    QVERIFY(recorder.recents().isEmpty());
}

void TestRecorder::aDeskThatIsNoneIsSaid()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"sokuto"_s)));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no database");
    file.close();
    Recorder recorder(m_path);
    QList<ErrorCode> troubles;
    connect(&recorder, &Recorder::troubled, this, [&](const Error &error) { troubles.append(error.code); });
    QTRY_COMPARE(troubles.size(), 1);
    recorder.use(u"a"_s);
    recorder.setFavourite(mark(1), true); // the session goes on
    QVERIFY(recorder.isFavourite({1}));
}

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
