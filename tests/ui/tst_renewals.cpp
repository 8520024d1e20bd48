// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals.h"

#include "support/faqfiles.h"
#include "ui/desk.h"
#include "ui/messagebar.h"

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

/// The FAQ changes while an answer is being read out.
class TestRenewals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewTextOfTheAnswerInViewIsTold_data();
    void aNewTextOfTheAnswerInViewIsTold();
    void itIsToldUntilAnotherEntryIsInView();
    void anEntryThatIsGoneIsTold();
    void nothingComesUpInThePlaceOfWhatIsGone();
    void anEntryThatIsWithdrawnIsTold_data();
    void anEntryThatIsWithdrawnIsTold();
    void whatIsWithdrawnStaysInViewThoughItLeavesTheList();
    void anOlderNoticeGivesWayToTheWithdrawal();
    void anEntryThatIsPublishedAgainIsTold();
    void onesOwnWithdrawalIsNotTold();
    void aSupervisorStillSeesWhatIsWithdrawn();
    void whatThisDeskSavedIsNotTold();
    void aLaterSaveOfSomebodyElseIsTold();
    void anotherFaqInThePlaceIsTold();
    void anEditionOfSomebodyElseIsToldWithTheText();
    void anEditionOfOnesOwnIsNotTold();
    void anFaqOpenedByHandIsNotTold();
    void theWordsFollowTheLanguage();

private:
    using Edit = std::function<void(Entry &)>;
    QString path() const { return m_folder->filePath(u"faq.sqlite"_s); }
    static QString told(const Desk &desk) { return desk.window.findChild<MessageBar *>()->sentence(); }
    static ChangeSet edited(const Desk &desk, qint64 id, const Edit &edit)
    {
        const Entry before = *desk.catalog.contents().snapshot->find({id});
        Entry after = before;
        edit(after);
        ChangeSet changes;
        changes.entries = {{before, after}};
        return changes;
    }
    static Edition newEdition() { return {u"試験用FAQ"_s, QDate(2025, 1, 10), 2}; }
    static void retire(Entry &entry) { entry.lifecycle = Lifecycle::Retired; }
    static QString withdrawn(const QString &no)
    {
        return no + u" has just been withdrawn elsewhere. Do not read it to callers."_s;
    }
    static void rewrite(Entry &entry) { entry.answers[0].text = u"できなくなりました。"_s; }
    /// Somebody writes it into the file; the revision.
    Result<qint64> save(const ChangeSet &changes) const
    {
        auto file = FaqFile::open(path(), FaqFile::Mode::ReadWrite);
        return file ? (*file)->apply(changes, {u"佐藤"_s, {}}) : fail(file.error());
    }
    static bool isReadAgain(Desk &desk)
    {
        const QSignalSpy changed(&desk.catalog, &Catalog::changed);
        Q_EMIT desk.catalog.fileChanged();
        return QTest::qWaitFor([&] { return !changed.isEmpty() && !desk.catalog.isBusy(); });
    }
    bool isSavedElsewhere(Desk &desk, const ChangeSet &changes) const
    {
        return save(changes) && isReadAgain(desk);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRenewals::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY_OK(writeFaq(path(), *deskContent(u"一つ目"_s)));
}

void TestRenewals::aNewTextOfTheAnswerInViewIsTold_data()
{
    QTest::addColumn<qint64>("entry");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<bool>("isTold");
    const auto row = [](const char *name, qint64 entry, bool isTold, const Edit &edit) {
        QTest::newRow(name) << entry << edit << isTold;
    };
    row("the answer", 1, true, rewrite);
    row("the question", 1, true, [](Entry &entry) { entry.question += u'？'; });
    row("the spoken line", 1, true, [](Entry &entry) { entry.answers[0].spokenLine = u"できます。"_s; });
    row("a source", 1, true, [](Entry &entry) { entry.sources = {{u"通知"_s, {}}}; });
    row("another entry", 2, false, rewrite);
    row("a phrase", 1, false, [](Entry &entry) { entry.phrases = {u"なくした"_s}; });
    row("a date", 1, false, [](Entry &entry) { entry.reviewDate = QDate(2026, 1, 1); });
    row("an answer that holds later", 1, false, [](Entry &entry) {
        entry.answers[0].validUntil = QDate(2025, 1, 31);
        entry.answers.append({u"二月から。"_s, {}, {}, QDate(2025, 2, 1), {}});
    });
}

void TestRenewals::aNewTextOfTheAnswerInViewIsTold()
{
    QFETCH(qint64, entry);
    QFETCH(Edit, edit);
    QFETCH(bool, isTold);
    OPEN_DESK(desk);
    QCOMPARE(desk.shownNo(), u"1-1"_s);
    QVERIFY(isSavedElsewhere(desk, edited(desk, entry, edit)));
    QCOMPARE(told(desk),
        isTold ? u"1-1 has just been changed elsewhere. What you see is its new text."_s : QString());
    QCOMPARE(desk.shownNo(), u"1-1"_s);
    QVERIFY(desk.box()->hasFocus());
}

void TestRenewals::itIsToldUntilAnotherEntryIsInView()
{
    OPEN_DESK(desk);
    QVERIFY(isSavedElsewhere(desk, edited(desk, 1, rewrite)));
    QVERIFY(!told(desk).isEmpty());
    QVERIFY(isReadAgain(desk)); // nothing is new
    QVERIFY(!told(desk).isEmpty());
    desk.key(Qt::Key_Down);
    QCOMPARE(told(desk), QString());
    desk.key(Qt::Key_Up);
    QCOMPARE(told(desk), QString());
}

void TestRenewals::anEntryThatIsGoneIsTold()
{
    OPEN_DESK(desk);
    ChangeSet changes = edited(desk, 1, [](Entry &) {});
    changes.entries[0].after.reset();
    QVERIFY(isSavedElsewhere(desk, changes));
    QCOMPARE(told(desk), u"1-1, which was in view, is no longer in the FAQ."_s);
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.shownNo(), u"1-2"_s);
    QCOMPARE(told(desk), QString());
}

/// Enter must not copy an answer that nobody has looked at.
void TestRenewals::nothingComesUpInThePlaceOfWhatIsGone()
{
    OPEN_DESK(desk);
    desk.box()->setText(u"再発行"_s);
    QCOMPARE(desk.listedNos().size(), 2);
    const QString no = desk.shownNo();
    desk.key(Qt::Key_Return); // one of the recent ones now
    QGuiApplication::clipboard()->setText(u"前"_s);
    ChangeSet changes = edited(desk, desk.window.shownEntry().value, [](Entry &) {});
    changes.entries[0].after.reset();
    QVERIFY(isSavedElsewhere(desk, changes));
    QVERIFY(isReadAgain(desk)); // nothing is new
    QCOMPARE(told(desk), no + u", which was in view, is no longer in the FAQ."_s);
    QCOMPARE(desk.listedNos().size(), 1);
    QCOMPARE(desk.shownNo(), QString());
    QVERIFY(!desk.table()->currentIndex().isValid());
    desk.key(Qt::Key_Return);
    QCOMPARE(clipboardText(), u"前"_s);
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.shownNo(), desk.listedNos().constFirst());
    QCOMPARE(told(desk), QString());
}

void TestRenewals::anEntryThatIsWithdrawnIsTold_data()
{
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, const Edit &edit) { QTest::newRow(name) << edit; };
    row("retired", retire);
    row("expired", [](Entry &entry) { entry.lifecycle = Lifecycle::Expired; });
    row("in review", [](Entry &entry) { entry.lifecycle = Lifecycle::InReview; });
    row("with another text", [](Entry &entry) {
        rewrite(entry);
        retire(entry);
    });
    row("held until yesterday", [](Entry &entry) { entry.answers[0].validUntil = QDate(2025, 1, 14); });
}

void TestRenewals::anEntryThatIsWithdrawnIsTold()
{
    QFETCH(Edit, edit);
    OPEN_DESK(desk);
    QVERIFY(isSavedElsewhere(desk, edited(desk, 1, edit)));
    QCOMPARE(told(desk), withdrawn(u"1-1"_s));
    QCOMPARE(desk.shownNo(), u"1-1"_s);
    QVERIFY(!desk.listedNos().contains(u"1-1"_s));
    QVERIFY(!desk.table()->currentIndex().isValid());
    QVERIFY(isReadAgain(desk)); // nothing is new
    QCOMPARE(told(desk), withdrawn(u"1-1"_s));
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.shownNo(), u"1-2"_s);
    QCOMPARE(told(desk), QString());
}

void TestRenewals::whatIsWithdrawnStaysInViewThoughItLeavesTheList()
{
    OPEN_DESK(desk);
    desk.box()->setText(u"再発行"_s);
    const QString no = desk.shownNo();
    desk.key(Qt::Key_D, Qt::ControlModifier); // it leaves the favourites as well
    QVERIFY(isSavedElsewhere(desk, edited(desk, desk.window.shownEntry().value, retire)));
    QCOMPARE(desk.listedNos().size(), 1);
    QCOMPARE(desk.shownNo(), no);
    QCOMPARE(told(desk), withdrawn(no));
    QVERIFY(!desk.table()->currentIndex().isValid());
}

void TestRenewals::anOlderNoticeGivesWayToTheWithdrawal()
{
    OPEN_DESK(desk);
    desk.box()->setText(u"住所"_s); // the only hit
    QCOMPARE(desk.listedNos(), QStringList{u"1-2"_s});
    QVERIFY(isSavedElsewhere(desk, edited(desk, 2, [](Entry &entry) { entry.question += u'？'; })));
    QVERIFY2(told(desk).endsWith(u"its new text."), qPrintable(told(desk)));
    QVERIFY(isSavedElsewhere(desk, edited(desk, 2, retire)));
    QCOMPARE(desk.shownNo(), u"1-2"_s);
    QCOMPARE(told(desk), withdrawn(u"1-2"_s));
}

void TestRenewals::anEntryThatIsPublishedAgainIsTold()
{
    OPEN_DESK(desk);
    QVERIFY(isSavedElsewhere(desk, edited(desk, 1, retire)));
    QVERIFY(isSavedElsewhere(
        desk, edited(desk, 1, [](Entry &entry) { entry.lifecycle = Lifecycle::Published; })));
    QCOMPARE(told(desk), u"1-1 has been published again. What you see is its present text."_s);
    QCOMPARE(desk.shownNo(), u"1-1"_s);
    QCOMPARE(desk.table()->currentIndex().row(), 0);
}

void TestRenewals::onesOwnWithdrawalIsNotTold()
{
    OPEN_DESK(desk);
    const ChangeSet own = edited(desk, 1, retire);
    const auto revision = save(own);
    QVERIFY_OK(revision);
    desk.window.expect(*revision, own);
    QVERIFY(isReadAgain(desk));
    QCOMPARE(told(desk), QString());
}

void TestRenewals::aSupervisorStillSeesWhatIsWithdrawn()
{
    OPEN_DESK(desk);
    desk.window.setRole(Role::Supervisor);
    QVERIFY(isSavedElsewhere(desk, edited(desk, 1, retire)));
    QCOMPARE(told(desk), QString());
    QCOMPARE(desk.shownNo(), u"1-1"_s);
    QCOMPARE(desk.table()->currentIndex().row(), 0);
}

void TestRenewals::whatThisDeskSavedIsNotTold()
{
    OPEN_DESK(desk);
    const ChangeSet own = edited(desk, 1, rewrite);
    const auto revision = save(own);
    QVERIFY_OK(revision);
    desk.window.expect(*revision, own);
    QVERIFY(isReadAgain(desk));
    QCOMPARE(desk.catalog.contents().snapshot->revision(), *revision);
    QCOMPARE(told(desk), QString());
}

void TestRenewals::aLaterSaveOfSomebodyElseIsTold()
{
    OPEN_DESK(desk);
    const ChangeSet own = edited(desk, 1, rewrite);
    const auto revision = save(own);
    QVERIFY_OK(revision);
    desk.window.expect(*revision, own);
    ChangeSet later = own;
    later.entries[0].before = own.entries.at(0).after;
    later.entries[0].after->answers[0].text = u"またできます。"_s;
    QVERIFY(isSavedElsewhere(desk, later));
    QVERIFY2(told(desk).contains(u"changed elsewhere"), qPrintable(told(desk)));
}

void TestRenewals::anotherFaqInThePlaceIsTold()
{
    OPEN_DESK(desk);
    SnapshotData other = deskContent(u"二つ目"_s)->data();
    other.edition = newEdition();
    QVERIFY(QFile::remove(path()));
    QVERIFY_OK(writeFaq(path(), *Snapshot::create(std::move(other))));
    QVERIFY(isReadAgain(desk));
    QCOMPARE(told(desk), u"The FAQ was read again: it is the edition of 2025-01-10 now."_s);
    desk.key(Qt::Key_Down);
    QCOMPARE(told(desk), QString());
}

void TestRenewals::anEditionOfSomebodyElseIsToldWithTheText()
{
    OPEN_DESK(desk);
    ChangeSet changes = edited(desk, 1, rewrite);
    changes.edition = Change<Edition>{desk.catalog.contents().snapshot->edition(), newEdition()};
    changes.edition->after->date = {};
    QVERIFY(isSavedElsewhere(desk, changes));
    QVERIFY2(told(desk).startsWith(u"The FAQ was read again: it is edition 2 now. 1-1 has just been changed"),
        qPrintable(told(desk)));
}

void TestRenewals::anEditionOfOnesOwnIsNotTold()
{
    OPEN_DESK(desk);
    ChangeSet changes = edited(desk, 1, rewrite);
    changes.edition = Change<Edition>{desk.catalog.contents().snapshot->edition(), newEdition()};
    const auto revision = save(changes);
    QVERIFY_OK(revision);
    desk.window.expect(*revision, changes);
    QVERIFY(isReadAgain(desk));
    QCOMPARE(told(desk), QString());
}

void TestRenewals::anFaqOpenedByHandIsNotTold()
{
    OPEN_DESK(desk);
    QVERIFY(isSavedElsewhere(desk, edited(desk, 1, rewrite)));
    SnapshotData other = deskContent(u"二つ目"_s)->data();
    other.edition = newEdition();
    const QString second = m_folder->filePath(u"second.sqlite"_s);
    QVERIFY_OK(writeFaq(second, *Snapshot::create(std::move(other))));
    desk.window.open(second);
    QTRY_COMPARE(desk.catalog.path(), second);
    QCOMPARE(told(desk), QString());
}

void TestRenewals::theWordsFollowTheLanguage()
{
    OPEN_DESK(desk);
    QVERIFY(isSavedElsewhere(desk, edited(desk, 1, rewrite)));
    desk.translation.use(Language::Japanese);
    QTRY_VERIFY2(told(desk).contains(u"変更"), qPrintable(told(desk)));
    desk.translation.use(Language::English);
    QTRY_VERIFY2(told(desk).contains(u"changed"), qPrintable(told(desk)));
}

QTEST_MAIN(TestRenewals)
#include "tst_renewals.moc"
