// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verification.h"

#include "support/storefiles.h"

#include <QtCore/QTemporaryDir>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

/// "entry 1-3 changed-without-revision", "file pages-damaged …"
QString picture(const QList<FileProblem> &problems)
{
    QStringList lines;
    for (const FileProblem &problem : problems) {
        QStringList parts{thingName(problem.thing), problem.name, problemName(problem.kind), problem.detail};
        parts.removeAll(QString());
        lines.append(parts.join(u' '));
    }
    return lines.join(u'\n');
}

} // namespace

class TestVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundFileHasNoProblems();
    void whatWasDoneBehindTheProgramIsFound_data();
    void whatWasDoneBehindTheProgramIsFound();
    void aWriterRefusesWhatPassedByACheck();
};

void TestVerification::aSoundFileHasNoProblems()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"faq.sqlite"_s);
    QVERIFY_OK(makeFaq(path, 20));
    for (const auto mode : {FaqFile::Mode::ReadOnly, FaqFile::Mode::ReadWrite}) {
        auto file = FaqFile::open(path, mode);
        QVERIFY_OK(file);
        QVERIFY((*file)->verify()->isEmpty());
    }
}

void TestVerification::whatWasDoneBehindTheProgramIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("problem"); // a part of the line
    const auto row = [](const char *name, const QByteArray &sql, const QString &problem) {
        QTest::newRow(name) << sql << problem;
    };
    row("a text changed", "UPDATE answer SET text = '別の答え' WHERE entry = 3",
        u"entry 1-3 changed-without-revision"_s);
    row("a lifecycle changed", "UPDATE entry SET lifecycle = 'retired' WHERE id = 4",
        u"entry 1-4 changed-without-revision"_s);
    row("a source gone", "DELETE FROM source WHERE entry = 2", u"entry 1-2 changed-without-revision"_s);
    row("an entry gone", "PRAGMA foreign_keys = ON; DELETE FROM entry WHERE id = 5",
        u"entry 1-5 gone-without-revision"_s);
    row("an entry slipped in",
        "INSERT INTO entry VALUES (99, '9', '9', NULL, 'published', NULL, NULL, '', '');"
        "INSERT INTO answer VALUES (NULL, 99, 0, NULL, NULL, '', '', '')",
        u"entry 9 changed-without-revision"_s);
    row("a category renamed", "UPDATE category SET name = 'x'", u"category x changed-without-revision"_s);
    row("an official word changed", "UPDATE synonym_group SET official_word = 'x'",
        u"synonym-group x changed-without-revision"_s);
    row("the edition changed", "UPDATE faq SET edition_number = 7", u"edition changed-without-revision"_s);
    row("a No filed wrongly", "UPDATE entry SET comparable_no = 'zzz' WHERE id = 6",
        u"entry 1-6 filed-under-another-no zzz"_s);
    row("answers without their entry", "DELETE FROM entry WHERE id = 5", u"file reference-broken answer"_s);
    row("an entry without its category", "DELETE FROM category", u"file reference-broken entry"_s);
    row("an entry without an answer", "DELETE FROM answer WHERE entry = 5",
        u"file unreadable entry 5 has no answer"_s);
    row("categories in a circle",
        "INSERT INTO category VALUES (2, 1, '', 'b', 0); UPDATE category SET parent = 2 WHERE id = 1",
        u"rule-broken category-circle"_s);
    row("a text with a zero", "UPDATE answer SET text = 'a' || char(0) WHERE entry = 3",
        u"entry 1-3 rule-broken unstorable-text"_s);
    row("a CHECK passed by", "PRAGMA ignore_check_constraints = ON; UPDATE synonym_word SET outdated = 7",
        u"synonym-group 資格確認書 changed-without-revision"_s);
    row("an index that lies",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '(category)', '(no)')"
        " WHERE name = 'entry_by_category'",
        u"file pages-damaged "_s);
}

void TestVerification::whatWasDoneBehindTheProgramIsFound()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, problem);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"faq.sqlite"_s);
    QVERIFY_OK(makeFaq(path, 20));
    {
        RawDatabase raw(path);
        sqlite3_db_config(raw.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        QCOMPARE(raw.run(sql.constData()), SQLITE_OK);
    }
    auto file = FaqFile::open(path, FaqFile::Mode::ReadOnly);
    QVERIFY_OK(file);
    const auto problems = (*file)->verify();
    QVERIFY_OK(problems);
    const QString found = picture(*problems);
    QVERIFY2(found.contains(problem), qPrintable(found));
}

/// SQLite does not look at CHECKs through a read-only connection.
void TestVerification::aWriterRefusesWhatPassedByACheck()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"faq.sqlite"_s);
    QVERIFY_OK(makeFaq(path, 3));
    QCOMPARE(
        RawDatabase(path).run("PRAGMA ignore_check_constraints = ON; UPDATE synonym_word SET outdated = 7"),
        SQLITE_OK);
    QVERIFY_OK(FaqFile::open(path, FaqFile::Mode::ReadOnly));
    QVERIFY_FAILS(FaqFile::open(path, FaqFile::Mode::ReadWrite), ErrorCode::DatabaseDamaged);
}

QTEST_APPLESS_MAIN(TestVerification)
#include "tst_verification.moc"
