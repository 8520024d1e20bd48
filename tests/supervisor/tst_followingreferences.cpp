// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editorwindow.h"

#include "support/builders.h"
#include "support/fakeprompts.h"
#include "ui/messagebar.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

/// Another No for an entry that others refer to: 1-2 and 2-1 refer to 1-1.
class TestFollowingReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theReferencesAreAskedFor_data();
    void theReferencesAreAskedFor();
    void whatASecondPersonApprovesIsNotOffered_data();
    void whatASecondPersonApprovesIsNotOffered();
    void aRefusalOfTheEntryComesInsteadOfTheQuestion_data();
    void aRefusalOfTheEntryComesInsteadOfTheQuestion();
    void nobodyIsAskedWhereNobodyRefersToIt();

private:
    ChangeSet asked() const { return m_permissions->at(0).at(0).value<ChangeSet>(); }
    /// The Nos of what is to be saved, as they were.
    QStringList saved() const
    {
        QStringList nos;
        if (m_saves->isEmpty())
            return nos;
        const auto changes = m_saves->constLast().at(0).value<ChangeSet>();
        for (const Change<Entry> &change : changes.entries)
            nos.append(change.before->no);
        return nos;
    }
    static Error refusal(const QStringList &nos)
    {
        return {ErrorCode::InvalidContent, nos.value(0), {}, QStringList{u"second-person"_s, {}} + nos};
    }
    void renumber(qint64 id, const QString &no);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<FakePrompts> m_prompts;
    std::unique_ptr<EditorWindow> m_window;
    std::unique_ptr<QSignalSpy> m_saves;
    std::unique_ptr<QSignalSpy> m_permissions;
    SnapshotPtr m_faq;
};

void TestFollowingReferences::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_drafts = std::make_unique<Drafts>(m_folder->filePath(u"drafts"_s));
    m_prompts = std::make_unique<FakePrompts>();
    m_faq = makeSnapshot({makeEntry({.id = 1}),
        makeEntry({.id = 2, .no = u"1-2"_s, .question = u"住所は。"_s, .answer = u"No1-1参照。"_s}),
        makeEntry({.id = 3, .no = u"2-1"_s, .question = u"窓口は。"_s, .answer = u"No1-1参照。"_s})});
}

void TestFollowingReferences::cleanup()
{
    m_saves.reset();
    m_permissions.reset();
    m_window.reset();
    m_drafts.reset();
}

void TestFollowingReferences::renumber(qint64 id, const QString &no)
{
    const Entry &entry = *m_faq->find({id});
    m_window = std::make_unique<EditorWindow>(
        EditorServices{*m_prompts, *m_drafts, [] { return QDate(2025, 1, 15); }, [] { return u"佐藤"_s; }},
        m_faq, Draft{m_faq->faqId(), Drafts::keyOf({id}), entry, entry, {}, {}});
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_saves = std::make_unique<QSignalSpy>(m_window.get(), &EditorWindow::saveRequested);
    m_permissions = std::make_unique<QSignalSpy>(m_window.get(), &EditorWindow::permissionRequested);
    m_window->show();
    auto *field = m_window->findChild<QLineEdit *>(u"no"_s);
    field->selectAll();
    QTest::keyClicks(field, no);
    m_window->save();
}

void TestFollowingReferences::theReferencesAreAskedFor_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<QStringList>("saves");
    QTest::newRow("cancelled") << -1 << QStringList();
    QTest::newRow("rewritten") << 0 << QStringList{u"1-1"_s, u"1-2"_s, u"2-1"_s};
    QTest::newRow("left") << 1 << QStringList{u"1-1"_s};
}

void TestFollowingReferences::theReferencesAreAskedFor()
{
    QFETCH(int, answer);
    renumber(1, u"4-1"_s);
    QCOMPARE(m_prompts->questions.size(), 0);
    const auto *status = m_window->findChild<QLabel *>(u"status"_s);
    QVERIFY(!status->text().contains(u"Saving"));
    m_prompts->answer = answer < 0 ? std::nullopt : std::optional(answer);
    m_window->permitted(asked());
    QCOMPARE(m_prompts->questions.size(), 1);
    QVERIFY(m_prompts->questions.at(0).explanation.contains(u"1-2, 2-1"));
    QTEST(saved(), "saves");
    QVERIFY(m_window->isChanged());
    QCOMPARE(status->text().contains(u"Saving"), answer >= 0);
    if (answer != 0)
        return;
    const auto after = asked().apply(*m_faq);
    QVERIFY_OK(after);
    QCOMPARE((*after)->find({2})->answers.at(0).text, u"No4-1参照。"_s);
}

void TestFollowingReferences::whatASecondPersonApprovesIsNotOffered_data()
{
    QTest::addColumn<QStringList>("refused");
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QStringList>("saves");
    QTest::newRow("one of two") << QStringList{u"2-1"_s} << QStringList{u"Rewrite them"_s, u"Leave them"_s}
                                << QStringList{u"1-1"_s, u"1-2"_s};
    QTest::newRow("both") << QStringList{u"1-2"_s, u"2-1"_s} << QStringList{u"Save all the same"_s}
                          << QStringList{u"1-1"_s};
}

void TestFollowingReferences::whatASecondPersonApprovesIsNotOffered()
{
    QFETCH(QStringList, refused);
    renumber(1, u"4-1"_s);
    m_prompts->answer = 0;
    m_window->refused(asked(), refusal(refused));
    QCOMPARE(m_prompts->questions.size(), 1);
    const Question question = m_prompts->questions.constFirst();
    QTEST(question.answers, "answers");
    const QString words = question.text + question.explanation;
    QVERIFY2(words.contains(u"second person"), qPrintable(words));
    QVERIFY(question.explanation.contains(u"2-1"));
    QTEST(saved(), "saves");
}

void TestFollowingReferences::aRefusalOfTheEntryComesInsteadOfTheQuestion_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("told");
    QTest::newRow("a second person approves it") << refusal({u"4-1"_s, u"2-1"_s}) << u"second person"_s;
    QTest::newRow("the file cannot be read")
        << Error{ErrorCode::DatabaseLocked, u"faq.sqlite"_s, {}, {}} << u"faq.sqlite"_s;
}

void TestFollowingReferences::aRefusalOfTheEntryComesInsteadOfTheQuestion()
{
    QFETCH(Error, error);
    renumber(1, u"4-1"_s);
    m_prompts->answer = 0;
    m_window->refused(asked(), error);
    QCOMPARE(m_prompts->questions.size(), 0);
    QCOMPARE(saved(), QStringList());
    const QString sentence = m_window->findChild<MessageBar *>()->sentence();
    QFETCH(QString, told);
    QVERIFY2(sentence.contains(told), qPrintable(sentence));
    m_window->save(); // nothing is on its way any more
    QCOMPARE(m_permissions->size(), 2);
}

void TestFollowingReferences::nobodyIsAskedWhereNobodyRefersToIt()
{
    renumber(2, u"4-1"_s);
    QCOMPARE(m_permissions->size(), 0);
    QCOMPARE(m_prompts->questions.size(), 0);
    QCOMPARE(saved(), QStringList{u"1-2"_s});
}

QTEST_MAIN(TestFollowingReferences)
#include "tst_followingreferences.moc"
