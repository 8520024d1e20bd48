// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/session.h"

#include "service/settings.h"
#include "store/passphrases.h"
#include "support/childprocess.h"
#include "support/faqfiles.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>

#include <cstdio>
#include <sys/stat.h>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

const QString supervisorPhrase = u"supervisor-1"_s;
const QString administratorPhrase = u"administrator-1"_s;

/// One start of the program: what is kept is in the folder.
struct Start
{
    explicit Start(const QString &folder, const QString &faq = u"faq.sqlite"_s)
        : settings(folder + u"/sokuto.ini"_s)
        , session({settings, folder + u"/bundled.sqlite"_s, [this] { return now; }, passphrase::Cost::Least})
        , refused(&session, &Session::refused)
        , unlocked(&session, &Session::unlocked)
        , failed(&session, &Session::failed)
    {
        session.use(folder + u'/' + faq);
    }

    /// True = it fitted.
    bool tryWith(const QString &phrase)
    {
        const auto before = refused.size() + unlocked.size() + failed.size();
        session.unlock(phrase);
        const bool answered =
            QTest::qWaitFor([&] { return refused.size() + unlocked.size() + failed.size() > before; });
        return answered && session.isUnlocked();
    }
    UnlockRefusal lastRefusal() const { return refused.constLast().first().value<UnlockRefusal>(); }

    QDateTime now = QDateTime(QDate(2025, 1, 15), QTime(9, 0), Qt::UTC);
    Settings settings;
    Session session;
    QSignalSpy refused;
    QSignalSpy unlocked;
    QSignalSpy failed;
};

/// Holds one thing as long as `unsaved` says so.
WorkHolder holder(const QString &name, UnsavedWork::Fate fate, bool &unsaved)
{
    return {[=, &unsaved] {
                return unsaved ? QList{UnsavedWork{name, fate}} : QList<UnsavedWork>();
            },
        [=, &unsaved](Leaving leaving) {
            if (fate != UnsavedWork::Fate::Stopped || leaving == Leaving::Program)
                unsaved = false;
        }};
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFaqWithoutAPassphraseTakesTheFirstOne();
    void eachPassphraseHasItsRole();
    void anotherFaqLocks();
    void anotherFaqAtTheSamePlaceLocks();
    void otherPassphrasesLock();
    void newRevisionsOfTheSameFaqLeaveItUnlocked();
    void passphrasesOfAnotherFaqAtTheSamePlaceAreNotReplaced();
    void afterFiveWrongPassphrasesThereIsAPause();
    void thePauseSurvivesARestartAndGrows();
    void aClockSetBackDoesNotCloseTheDoorForYears();
    void theRightPassphraseForgetsTheWrongOnes();
    void theBundledFaqIsCopiedFirst();
    void aCopyNeverReplacesAFile();
    void aFileThatMustNotBeWrittenIsCopiedFirst();
    void onlyTheAdministratorChangesPassphrasesWhereThereIsOne();
    void nobodySetsAPassphraseWhereOthersHave();
    void shortPassphrasesAreRefused();
    void itLocksByItselfButNeverOverUnsavedWork();
    void whatIsNotSavedIsNotLockedAway();
    void itAsksOnceBeforeAnythingIsLeft_data();
    void itAsksOnceBeforeAnythingIsLeft();
    void workOfAnFaqIsLeftWhenAnotherIsInUse();
    void theNameIsKept();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    PassphraseHashes hashesOf(const QString &name) const
    {
        return *(*FaqFile::open(path(name), FaqFile::Mode::ReadOnly))->passphrases();
    }
    /// An FAQ with both passphrases.
    void guard(const QString &name) const
    {
        auto file = FaqFile::open(path(name), FaqFile::Mode::ReadWrite);
        QVERIFY_OK(file);
        QVERIFY_OK(
            (*file)->setPassphrases({*passphrase::hash(supervisorPhrase, passphrase::Cost::Least),
                                        *passphrase::hash(administratorPhrase, passphrase::Cost::Least)},
                {}));
    }

    /// As publishing does it: the FAQ in use is another file from one moment to the next.
    void putInPlace(const QString &name) const
    {
        QVERIFY(std::rename(qPrintable(path(name)), qPrintable(path(u"faq.sqlite"_s))) == 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSession::init()
{
    qRegisterMetaType<UnlockRefusal>();
    qRegisterMetaType<EditingDoor>();
    qRegisterMetaType<Error>();
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : {u"faq.sqlite"_s, u"bundled.sqlite"_s})
        QVERIFY_OK(writeFaq(path(name), *makeSnapshot({makeEntry()})));
}

void TestSession::aFaqWithoutAPassphraseTakesTheFirstOne()
{
    Start start(m_folder->path());
    QSignalSpy examined(&start.session, &Session::examined);
    start.session.examine();
    QTRY_COMPARE(examined.size(), 1);
    QCOMPARE(examined.first().first().value<EditingDoor>(), EditingDoor::NoPassphrase);
    QVERIFY(!start.tryWith(u"anything at all"_s));
    start.session.setPassphrases({supervisorPhrase, {}});
    QTRY_VERIFY(start.session.isUnlocked());
    QCOMPARE(start.session.role(), Role::Supervisor);
    QVERIFY(start.session.maySetPassphrases()); // there is no administrator
    start.session.lock();
    QCOMPARE(start.session.role(), Role::Operator);
    QVERIFY(start.tryWith(supervisorPhrase));
}

void TestSession::eachPassphraseHasItsRole()
{
    guard(u"faq.sqlite"_s);
    Start start(m_folder->path());
    QSignalSpy examined(&start.session, &Session::examined);
    start.session.examine();
    QTRY_COMPARE(examined.size(), 1);
    QCOMPARE(examined.first().first().value<EditingDoor>(), EditingDoor::Passphrase);
    QVERIFY(start.tryWith(supervisorPhrase));
    QCOMPARE(start.session.role(), Role::Supervisor);
    QVERIFY(!start.session.maySetPassphrases());
    start.session.lock();
    QVERIFY(start.tryWith(administratorPhrase));
    QCOMPARE(start.session.role(), Role::Administrator);
    QVERIFY(start.session.maySetPassphrases());
}

void TestSession::anotherFaqLocks()
{
    guard(u"faq.sqlite"_s);
    Start start(m_folder->path());
    QVERIFY(start.tryWith(supervisorPhrase));
    start.session.use(path(u"faq.sqlite"_s));
    QVERIFY(start.session.isUnlocked());
    start.session.use(path(u"bundled.sqlite"_s));
    QVERIFY(!start.session.isUnlocked());
}

void TestSession::anotherFaqAtTheSamePlaceLocks()
{
    guard(u"faq.sqlite"_s);
    Start start(m_folder->path());
    QVERIFY(start.tryWith(supervisorPhrase));
    QSignalSpy locked(&start.session, &Session::lockedByChange);
    guard(u"bundled.sqlite"_s); // the same phrases, but somebody else's FAQ
    putInPlace(u"bundled.sqlite"_s);
    start.session.use(path(u"faq.sqlite"_s)); // the catalog has read it again
    QTRY_COMPARE(locked.size(), 1);
    QVERIFY(!start.session.isUnlocked());
    QVERIFY(start.tryWith(supervisorPhrase));
}

void TestSession::otherPassphrasesLock()
{
    guard(u"faq.sqlite"_s);
    Start start(m_folder->path());
    QVERIFY(start.tryWith(supervisorPhrase));
    QSignalSpy locked(&start.session, &Session::lockedByChange);
    guard(u"faq.sqlite"_s);
    start.session.use(path(u"faq.sqlite"_s));
    QTRY_COMPARE(locked.size(), 1);
    QVERIFY(!start.session.isUnlocked());
}

void TestSession::newRevisionsOfTheSameFaqLeaveItUnlocked()
{
    guard(u"faq.sqlite"_s);
    Start start(m_folder->path());
    QVERIFY(start.tryWith(supervisorPhrase));
    QSignalSpy locked(&start.session, &Session::lockedByChange);
    QSignalSpy examined(&start.session, &Session::examined);
    QVERIFY_OK(
        writeFaq(path(u"faq.sqlite"_s), *makeSnapshot({makeEntry(), makeEntry({.id = 2, .no = u"1-2"_s})})));
    start.session.use(path(u"faq.sqlite"_s));
    // Published by replacement: another file, the same FAQ.
    QVERIFY_OK(
        (*FaqFile::open(path(u"faq.sqlite"_s), FaqFile::Mode::ReadOnly))->publishCopy(path(u"new.sqlite"_s)));
    putInPlace(u"new.sqlite"_s);
    start.session.use(path(u"faq.sqlite"_s));
    start.session.examine(); // answered after both
    QTRY_COMPARE(examined.size(), 1);
    QCOMPARE(locked.size(), 0);
    QVERIFY(start.session.isUnlocked());
}

void TestSession::passphrasesOfAnotherFaqAtTheSamePlaceAreNotReplaced()
{
    guard(u"faq.sqlite"_s);
    guard(u"bundled.sqlite"_s);
    Start start(m_folder->path());
    QVERIFY(start.tryWith(administratorPhrase));
    putInPlace(u"bundled.sqlite"_s);
    const PassphraseHashes before = hashesOf(u"faq.sqlite"_s);
    start.session.setPassphrases({u"another supervisor"_s, {}});
    QTRY_COMPARE(start.failed.size(), 1);
    QCOMPARE(start.failed.first().first().value<Error>().arguments, QStringList{u"editing-changed"_s});
    QCOMPARE(hashesOf(u"faq.sqlite"_s), before);
}

void TestSession::afterFiveWrongPassphrasesThereIsAPause()
{
    guard(u"faq.sqlite"_s);
    Start start(m_folder->path());
    for (int left = 4; left >= 1; --left) {
        QVERIFY(!start.tryWith(u"wrong passphrase"_s));
        QCOMPARE(start.lastRefusal().triesLeft, left);
        QVERIFY(!start.lastRefusal().notBefore.isValid());
    }
    QVERIFY(!start.tryWith(u"wrong passphrase"_s));
    QCOMPARE(start.lastRefusal().notBefore, start.now.addSecs(30));
    start.now = start.now.addSecs(29);
    QVERIFY(!start.tryWith(supervisorPhrase)); // right, but too soon
    QVERIFY(!start.lastRefusal().wrongPassphrase);
    start.now = start.now.addSecs(1);
    QVERIFY(start.tryWith(supervisorPhrase));
}

void TestSession::thePauseSurvivesARestartAndGrows()
{
    guard(u"faq.sqlite"_s);
    {
        Start first(m_folder->path());
        for (int i = 0; i < 5; ++i)
            QVERIFY(!first.tryWith(u"wrong passphrase"_s));
    }
    Start second(m_folder->path());
    QVERIFY(!second.tryWith(supervisorPhrase));
    QVERIFY(!second.lastRefusal().wrongPassphrase);
    for (const int seconds : {60, 120, 240, 480, 960, 1920, 3600, 3600}) {
        second.now = second.now.addSecs(3600);
        QVERIFY(!second.tryWith(u"wrong passphrase"_s));
        QCOMPARE(second.lastRefusal().notBefore, second.now.addSecs(seconds));
    }
}

void TestSession::aClockSetBackDoesNotCloseTheDoorForYears()
{
    guard(u"faq.sqlite"_s);
    Start start(m_folder->path());
    for (int i = 0; i < 5; ++i)
        QVERIFY(!start.tryWith(u"wrong passphrase"_s));
    start.now = start.now.addYears(-2);
    QVERIFY(start.tryWith(supervisorPhrase));
}

void TestSession::theRightPassphraseForgetsTheWrongOnes()
{
    guard(u"faq.sqlite"_s);
    Start start(m_folder->path());
    for (int i = 0; i < 4; ++i)
        QVERIFY(!start.tryWith(u"wrong passphrase"_s));
    QVERIFY(start.tryWith(supervisorPhrase));
    start.session.lock();
    QVERIFY(!start.tryWith(u"wrong passphrase"_s));
    QCOMPARE(start.lastRefusal().triesLeft, 4);
}

void TestSession::theBundledFaqIsCopiedFirst()
{
    Start start(m_folder->path(), u"bundled.sqlite"_s);
    QSignalSpy examined(&start.session, &Session::examined);
    start.session.examine();
    QTRY_COMPARE(examined.size(), 1);
    QCOMPARE(examined.first().first().value<EditingDoor>(), EditingDoor::OwnCopy);
    QSignalSpy made(&start.session, &Session::copyMade);
    start.session.makeCopy(path(u"own.sqlite"_s), {supervisorPhrase, administratorPhrase});
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(!start.session.isUnlocked()); // not before it is in use
    start.session.use(path(u"own.sqlite"_s));
    QCOMPARE(start.session.role(), Role::Supervisor);
    QVERIFY(!start.session.maySetPassphrases());
    start.session.lock();
    QVERIFY(start.tryWith(administratorPhrase));
    QVERIFY(hashesOf(u"bundled.sqlite"_s).supervisor.isEmpty());
    const auto copy = FaqFile::open(path(u"own.sqlite"_s), FaqFile::Mode::ReadOnly);
    QVERIFY_OK(copy);
    QCOMPARE((*(*copy)->load())->entries().size(), 1);
}

void TestSession::aCopyNeverReplacesAFile()
{
    Start start(m_folder->path(), u"bundled.sqlite"_s);
    start.session.makeCopy(path(u"faq.sqlite"_s), {supervisorPhrase, {}});
    QTRY_COMPARE(start.failed.size(), 1);
    QCOMPARE(start.failed.first().first().value<Error>().code, ErrorCode::FileExists);
    QVERIFY(hashesOf(u"faq.sqlite"_s).supervisor.isEmpty());
}

void TestSession::aFileThatMustNotBeWrittenIsCopiedFirst()
{
    // Readable for everybody, writable for nobody but its owner.
    QVERIFY(chmod(qPrintable(m_folder->path()), 0755) == 0);
    QVERIFY(chmod(qPrintable(path(u"faq.sqlite"_s)), 0444) == 0);
    QCOMPARE(asOrdinaryUser([this]() -> QByteArray {
        QTemporaryDir own;
        Settings settings(own.filePath(u"sokuto.ini"_s));
        Session session({settings, {}, &QDateTime::currentDateTimeUtc, passphrase::Cost::Least});
        session.use(path(u"faq.sqlite"_s));
        QSignalSpy examined(&session, &Session::examined);
        session.examine();
        if (!QTest::qWaitFor([&] { return !examined.isEmpty(); }))
            return "no answer";
        return examined.first().first().value<EditingDoor>() == EditingDoor::OwnCopy ? "own copy"
                                                                                     : "another door";
    }),
        "own copy");
}

void TestSession::onlyTheAdministratorChangesPassphrasesWhereThereIsOne()
{
    guard(u"faq.sqlite"_s);
    Start start(m_folder->path());
    QSignalSpy set(&start.session, &Session::passphrasesSet);
    QVERIFY(start.tryWith(supervisorPhrase));
    start.session.setPassphrases({u"another supervisor"_s, {}});
    QTRY_COMPARE(start.failed.size(), 1);
    start.session.lock();
    QVERIFY(start.tryWith(administratorPhrase));
    start.session.setPassphrases({u"another supervisor"_s, {}});
    QTRY_COMPARE(set.size(), 1);
    QCOMPARE(start.session.role(), Role::Administrator);
    start.session.lock();
    QVERIFY(!start.tryWith(supervisorPhrase));
    QVERIFY(start.tryWith(u"another supervisor"_s));
    start.session.lock();
    QVERIFY(start.tryWith(administratorPhrase)); // was left empty: stays
}

void TestSession::nobodySetsAPassphraseWhereOthersHave()
{
    guard(u"faq.sqlite"_s);
    const PassphraseHashes before = hashesOf(u"faq.sqlite"_s);
    Start start(m_folder->path());
    start.session.setPassphrases({u"usurper's passphrase"_s, {}});
    QTRY_COMPARE(start.failed.size(), 1);
    QVERIFY(!start.session.isUnlocked());
    QCOMPARE(hashesOf(u"faq.sqlite"_s), before);
}

void TestSession::shortPassphrasesAreRefused()
{
    Start start(m_folder->path());
    start.session.setPassphrases({u"seven.."_s, {}});
    QTRY_COMPARE(start.failed.size(), 1);
    QVERIFY(hashesOf(u"faq.sqlite"_s).supervisor.isEmpty());
}

void TestSession::itLocksByItselfButNeverOverUnsavedWork()
{
    guard(u"faq.sqlite"_s);
    Start start(m_folder->path());
    QVERIFY(start.tryWith(supervisorPhrase));
    auto *timer = start.session.findChild<QTimer *>(u"lockTimer"_s);
    QVERIFY(timer && timer->isActive());
    QCOMPARE(timer->intervalAsDuration(), std::chrono::minutes(15));
    start.session.setLockMinutes(2);
    QCOMPARE(timer->intervalAsDuration(), std::chrono::minutes(2));

    QSignalSpy locked(&start.session, &Session::lockedByTime);
    const QObject editor;
    bool unsaved = true;
    start.session.addWorkHolder(&editor, holder(u"entry 1-1"_s, UnsavedWork::Fate::Kept, unsaved));
    timer->start(0);
    QTRY_VERIFY(timer->remainingTime() > 1000); // it was up, and begins again
    QVERIFY(start.session.isUnlocked());
    unsaved = false; // NOLINT(clang-analyzer-deadcode.DeadStores): the holder looks at it
    timer->start(0);
    QTRY_COMPARE(locked.size(), 1);
    QVERIFY(!start.session.isUnlocked());
    QVERIFY(!timer->isActive());
}

void TestSession::whatIsNotSavedIsNotLockedAway()
{
    guard(u"faq.sqlite"_s);
    Start start(m_folder->path());
    QVERIFY(start.tryWith(supervisorPhrase));
    bool entryUnsaved = false;
    bool synonymsUnsaved = true;
    bool exporting = true;
    const auto editor = std::make_unique<QObject>();
    auto synonyms = std::make_unique<QObject>();
    start.session.addWorkHolder(editor.get(), holder(u"entry 1-1"_s, UnsavedWork::Fate::Kept, entryUnsaved));
    start.session.addWorkHolder(
        synonyms.get(), holder(u"the synonyms"_s, UnsavedWork::Fate::Lost, synonymsUnsaved));
    start.session.addWorkHolder(editor.get(), holder(u"the export"_s, UnsavedWork::Fate::Stopped, exporting));
    QVERIFY(!start.session.requestLock());
    QVERIFY(start.session.isUnlocked());
    synonyms.reset(); // with its window goes what was written there
    QVERIFY(start.session.requestLock()); // an export goes on
    QVERIFY(!start.session.isUnlocked());
}

void TestSession::itAsksOnceBeforeAnythingIsLeft_data()
{
    QTest::addColumn<Leaving>("leaving");
    QTest::addColumn<bool>("entryUnsaved");
    QTest::addColumn<bool>("exporting");
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<QStringList>("named"); // empty = not asked
    const QStringList entry{u"entry 1-1"_s, u"the synonyms"_s};
    const QStringList everything = entry + QStringList{u"the export"_s};
    QTest::newRow("another FAQ, stay") << Leaving::Faq << true << true << false << entry;
    QTest::newRow("another FAQ, go on") << Leaving::Faq << true << true << true << entry;
    QTest::newRow("another FAQ, only an export runs")
        << Leaving::Faq << false << true << true << QStringList();
    QTest::newRow("the end, stay") << Leaving::Program << true << true << false << everything;
    QTest::newRow("the end, go on") << Leaving::Program << true << true << true << everything;
    QTest::newRow("the end, only an export runs")
        << Leaving::Program << false << true << false << QStringList{u"the export"_s};
    QTest::newRow("the end, nothing") << Leaving::Program << false << false << true << QStringList();
}

void TestSession::itAsksOnceBeforeAnythingIsLeft()
{
    QFETCH(Leaving, leaving);
    QFETCH(bool, entryUnsaved);
    QFETCH(bool, exporting);
    QFETCH(bool, goesOn);
    QFETCH(QStringList, named);
    Start start(m_folder->path());
    const QObject owner;
    bool synonymsUnsaved = entryUnsaved;
    start.session.addWorkHolder(&owner, holder(u"entry 1-1"_s, UnsavedWork::Fate::Kept, entryUnsaved));
    start.session.addWorkHolder(&owner, holder(u"the synonyms"_s, UnsavedWork::Fate::Lost, synonymsUnsaved));
    start.session.addWorkHolder(&owner, holder(u"the export"_s, UnsavedWork::Fate::Stopped, exporting));
    QList<QStringList> questions;
    const bool may = start.session.mayLeave(leaving, [&](const QList<UnsavedWork> &works) {
        QStringList names;
        for (const UnsavedWork &work : works)
            names.append(work.name);
        questions.append(names);
        return goesOn;
    });
    QCOMPARE(may, goesOn);
    QCOMPARE(questions, QList<QStringList>(named.isEmpty() ? 0 : 1, named));
    const bool leftNow = goesOn && leaving == Leaving::Program;
    QCOMPARE(start.session.unsavedWork(Leaving::Program).isEmpty(), leftNow || (!entryUnsaved && !exporting));
}

void TestSession::workOfAnFaqIsLeftWhenAnotherIsInUse()
{
    guard(u"faq.sqlite"_s);
    Start start(m_folder->path());
    QVERIFY(start.tryWith(supervisorPhrase));
    const QObject owner;
    bool unsaved = true;
    bool exporting = true;
    start.session.addWorkHolder(&owner, holder(u"entry 1-1"_s, UnsavedWork::Fate::Kept, unsaved));
    start.session.addWorkHolder(&owner, holder(u"the export"_s, UnsavedWork::Fate::Stopped, exporting));
    QVERIFY(start.session.mayLeave(Leaving::Faq, [](const QList<UnsavedWork> &) { return true; }));
    QVERIFY(unsaved); // the other one may turn out not to open
    start.session.use(start.session.faqPath());
    QVERIFY(unsaved);
    start.session.use(m_folder->filePath(u"other.sqlite"_s));
    QVERIFY(!unsaved);
    QVERIFY(exporting);
}

void TestSession::theNameIsKept()
{
    {
        Start start(m_folder->path());
        start.session.setAuthor(u" 佐藤 "_s);
    }
    const Start again(m_folder->path());
    QCOMPARE(again.session.author(), u"佐藤"_s);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
