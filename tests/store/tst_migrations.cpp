// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/databasefile.h"
#include "store/passphrases.h"
#include "store/rows.h"
#include "support/childprocess.h"
#include "support/paths.h"
#include "support/storefiles.h"

#include <QtCore/QTemporaryDir>

#include <sys/stat.h>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

/// Makes the frozen file of today's version: every table filled, a history with a deletion in it.
Result<void> freeze(const QString &path)
{
    const QDateTime at = QDateTime::fromString(u"2024-10-10T01:02:03.000Z"_s, Qt::ISODateWithMs);
    auto file =
        FaqFile::create(path, {u"凍結した FAQ"_s, {}, 1}, u"0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"_s, at);
    if (!file)
        return fail(file.error());
    ChangeSet first;
    first.edition = Change<Edition>{
        Edition{u"凍結した FAQ"_s, {}, 1}, Edition{u"凍結した FAQ"_s, QDate(2024, 10, 10), 2}};
    first.categories = {{std::nullopt, makeCategory(-1, u"1"_s, u"全般"_s)},
        {std::nullopt, makeCategory(-2, u"1-1"_s, u"細目"_s, -1)},
        {std::nullopt, makeCategory(-3, u"2"_s, u"再発行"_s)}};
    for (int i = 1; i <= 5; ++i) {
        Entry entry = makeEntry({.id = 0, .no = u"1-%1"_s.arg(i), .category = -1 - i % 3, .sources = i % 3});
        entry.lifecycle = Lifecycle(i);
        entry.phrases = QStringList{u"なくした"_s, u"紛失"_s}.mid(0, i % 3);
        first.entries.append({std::nullopt, entry});
    }
    Entry &rich = *first.entries[1].after;
    rich.answers = {Answer{u"今の答え。\n二段落目。"_s, u"はい、"_s, u"内部メモ"_s, {}, QDate(2025, 3, 31)},
        Answer{u"次の答え。"_s, {}, {}, QDate(2025, 4, 1), {}}};
    rich.reviewDate = QDate(2025, 3, 1);
    rich.confirmedOn = QDate(2024, 10, 1);
    rich.confirmedBy = u"田中"_s;
    first.synonymGroups = {{std::nullopt,
        SynonymGroup{{0}, u"資格確認書"_s, {{u"保険証"_s, true}, {u"カード"_s, false}}, u"改称"_s}}};
    if (auto done = (*file)->apply(first, {u"佐藤"_s, u"初版"_s, at}); !done)
        return fail(done.error());
    const auto loaded = (*file)->load();
    if (!loaded)
        return fail(loaded.error());
    Entry changed = *(*loaded)->find({1});
    changed.question += u"（改）"_s;
    ChangeSet second;
    second.entries = {{*(*loaded)->find({1}), changed}};
    if (auto done = (*file)->apply(second, {u"鈴木"_s, {}, at.addDays(1)}); !done)
        return fail(done.error());
    ChangeSet third;
    third.entries = {{*(*loaded)->find({3}), std::nullopt}};
    if (auto done = (*file)->apply(third, {u"鈴木"_s, u"重複のため"_s, at.addDays(2)}); !done)
        return fail(done.error());
    return {};
}

/// How the copy of a file of today's version is called that is made before a further step.
QString backupName()
{
    return u"faq.sqlite.v%1-backup"_s.arg(faqSchema().version());
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewFileHasTheNewestVersionAndItsMark();
    void stepsAreOneStatementEach();
    void theShippedStepsAreNotEdited_data();
    void theShippedStepsAreNotEdited();
    void frozenFilesOfEveryVersionBecomeLikeNewOnes_data();
    void frozenFilesOfEveryVersionBecomeLikeNewOnes();
    void anOlderFileIsCopiedAsideAndBroughtUpToDate();
    void severalBackupsDoNotReplaceEachOther();
    void aReaderSeesAnOlderFileThroughACopy();
    void aReaderWithoutRightsSeesAnOlderFileToo();
    void aStepThatFailsLeavesTheVersionBefore();
    void aStepThatOrphansRowsFails();
    void aTableMayBeRebuilt();
    void aFileThatIsUpToDateIsLeftAlone();
    void aMissingStepIsAnError();
    void shapesNameEveryColumnTriggerAndView();

private:
    /// The FAQ's schema and further steps, each given as its SQL.
    Schema withSteps(const QStringList &steps)
    {
        Schema schema = faqSchema();
        for (const QString &sql : steps) {
            const QString path = m_dir->filePath(u"step%1.sql"_s.arg(schema.steps.size() + 1));
            writeBytes(path, sql.toUtf8());
            schema.steps.append(path);
        }
        return schema;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QTemporaryDir> m_files;
    QString m_path;
};

void TestMigrations::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_files = std::make_unique<QTemporaryDir>();
    QVERIFY(chmod(qPrintable(m_dir->path()), 0755) == 0);
    QVERIFY(chmod(qPrintable(m_files->path()), 0755) == 0);
    m_path = m_files->filePath(u"faq.sqlite"_s);
}

void TestMigrations::aNewFileHasTheNewestVersionAndItsMark()
{
    for (const Schema &schema : {faqSchema(), deskSchema()}) {
        const QString path = m_files->filePath(QString::number(schema.applicationId));
        QVERIFY_OK(createDatabase(path, schema));
        const auto connection = Connection::open(path, Access::ReadOnly);
        QVERIFY_OK(connection);
        QCOMPARE(*schemaVersion(**connection), schema.version());
        QCOMPARE(*(*connection)->number(u"PRAGMA application_id"_s), qint64(schema.applicationId));
        QCOMPARE(*differencesFromSchema(**connection, schema), QStringList());
        // Every table takes only what it says it takes.
        QCOMPARE(*(*connection)
                      ->number(u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND strict = 0"
                               " AND name NOT LIKE 'sqlite%'"_s),
            0);
    }
    QVERIFY(faqSchema().applicationId != deskSchema().applicationId);
}

void TestMigrations::stepsAreOneStatementEach()
{
    const Schema schema = withSteps(
        {u"-- a comment with a ; and a -- in it\n\n--;\nCREATE TABLE extra (x TEXT) STRICT\n"
         "  --;  \nCREATE TRIGGER t AFTER INSERT ON extra BEGIN\n"
         "    DELETE FROM extra WHERE x = ';';\n    DELETE FROM extra WHERE x = '';\nEND\n--;\n"_s});
    QVERIFY_OK(createDatabase(m_path, schema));
    const auto shape = expectedShape(schema);
    QVERIFY_OK(shape);
    QVERIFY(shape->contains(u"trigger t extra"_s));
}

void TestMigrations::theShippedStepsAreNotEdited_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("sha256");
    // A line for each step that has shipped. A step in this list is never changed: write a new one.
    QTest::newRow("faq 1") << u":/sql/faq/0001_initial.sql"_s
                           << QByteArray("a6c71c921ab2af4267b97d5d10098a7cd606640ea447e6653beaaa4f6d1d641b");
    QTest::newRow("faq 2") << u":/sql/faq/0002_editing.sql"_s
                           << QByteArray("93deb574a073d5365caeba2d129fb2b5b24b54535933f992f5857d2886700c6a");
    QTest::newRow("faq 3") << u":/sql/faq/0003_dismissals.sql"_s
                           << QByteArray("545d97190979173caa1333e2332c64025c4e2ec9f43b41a1fbc94b03351565df");
    QTest::newRow("faq 4") << u":/sql/faq/0004_rights.sql"_s
                           << QByteArray("ed11a58521b6aadb9b4469f10147ca17550ae8f42c48fa2684025d34e53702d2");
    QTest::newRow("desk 1") << u":/sql/desk/0001_initial.sql"_s
                            << QByteArray("48d2a30f0553593dc0990e778c3a5b1f1ab7ee962ad95b8f7532fb0e0afa918c");
}

void TestMigrations::theShippedStepsAreNotEdited()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, sha256);
    QCOMPARE(fingerprint(step).toHex(), sha256);
}

void TestMigrations::frozenFilesOfEveryVersionBecomeLikeNewOnes_data()
{
    QTest::addColumn<QString>("name");
    for (int version = 1; version <= faqSchema().version(); ++version) {
        const QString name = u"faq-v%1.sqlite"_s.arg(version);
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestMigrations::frozenFilesOfEveryVersionBecomeLikeNewOnes()
{
    QFETCH(QString, name);
    const QString frozen = sourcePath(u"tests/data/store/") + name;
    QVERIFY(QFile::copy(frozen, m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    for (const auto mode : {FaqFile::Mode::ReadOnly, FaqFile::Mode::ReadWrite}) {
        auto file = FaqFile::open(m_path, mode);
        QVERIFY_OK(file);
        QVERIFY((*file)->verify()->isEmpty());
        const auto snapshot = (*file)->load();
        QVERIFY_OK(snapshot);
        QCOMPARE((*snapshot)->faqId(), u"0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"_s);
        QCOMPARE((*snapshot)->revision(), 4);
        QCOMPARE((*snapshot)->edition(), (Edition{u"凍結した FAQ"_s, QDate(2024, 10, 10), 2}));
        QCOMPARE((*snapshot)->categories().all().size(), 3);
        QCOMPARE((*snapshot)->entries().size(), 4);
        const Entry *entry = (*snapshot)->findNo(u"1-2");
        QVERIFY(entry);
        QCOMPARE(entry->answers.size(), 2);
        QCOMPARE(entry->answers[1].validFrom, QDate(2025, 4, 1));
        QCOMPARE((*file)->historyOf({3})->size(), 2); // came and went
        QCOMPARE(*(*file)->passphrases(), PassphraseHashes());
    }
    const auto migrated = Connection::open(m_path, Access::ReadOnly);
    QCOMPARE(*differencesFromSchema(**migrated, faqSchema()), QStringList());
}

void TestMigrations::anOlderFileIsCopiedAsideAndBroughtUpToDate()
{
    const auto before = makeFaq(m_path, 12);
    QVERIFY_OK(before);
    const Schema schema = withSteps({u"ALTER TABLE entry ADD COLUMN audience TEXT NOT NULL DEFAULT 'all'"_s,
        u"UPDATE entry SET audience = 'few' WHERE id = 1\n--;\nCREATE INDEX by_audience ON entry (audience)"_s});
    {
        auto opened = openDatabase(m_path, Access::ReadWrite, schema);
        QVERIFY_OK(opened);
        QCOMPARE(*schemaVersion(**opened), faqSchema().version() + 2);
        QCOMPARE(*(*opened)->text(u"SELECT audience FROM entry WHERE id = 1"_s), u"few"_s);
        QCOMPARE(*(*opened)->number(u"PRAGMA foreign_keys"_s), 1);
        auto reader = EntryReader::create(**opened);
        QVERIFY_OK(reader);
        QList<Entry> entries = *reader->readAll();
        std::sort(entries.begin(), entries.end(),
            [](const Entry &a, const Entry &b) { return compareNos(a.no, b.no) < 0; });
        QVERIFY(entries == (*before)->entries());
    }
    QCOMPARE(namesIn(m_files->path()), (QStringList{u"faq.sqlite"_s, backupName()}));
    auto backup = FaqFile::open(m_files->filePath(backupName()), FaqFile::Mode::ReadOnly);
    QVERIFY_OK(backup);
    QVERIFY(sameContent(**(*backup)->load(), **before));
    QVERIFY_FAILS(FaqFile::open(m_path, FaqFile::Mode::ReadWrite), ErrorCode::DatabaseNewer);
}

void TestMigrations::severalBackupsDoNotReplaceEachOther()
{
    const Schema schema = withSteps({u"CREATE TABLE extra (x TEXT) STRICT"_s});
    for (int i = 0; i < 3; ++i) {
        QVERIFY_OK(makeFaq(m_path, i + 1));
        QVERIFY_OK(openDatabase(m_path, Access::ReadWrite, schema));
        QVERIFY(QFile::remove(m_path));
    }
    QCOMPARE(namesIn(m_files->path()),
        (QStringList{backupName(), backupName() + u"-2"_s, backupName() + u"-3"_s}));
    auto second = FaqFile::open(m_files->filePath(backupName() + u"-2"_s), FaqFile::Mode::ReadOnly);
    QVERIFY_OK(second);
    QCOMPARE((*(*second)->load())->entries().size(), 2);
}

void TestMigrations::aReaderSeesAnOlderFileThroughACopy()
{
    QVERIFY_OK(makeFaq(m_path, 12));
    const QByteArray before = fingerprint(m_path);
    const Schema schema = withSteps({u"ALTER TABLE entry ADD COLUMN audience TEXT NOT NULL DEFAULT 'all'"_s});
    {
        auto opened = openDatabase(m_path, Access::ReadOnly, schema);
        QVERIFY_OK(opened);
        QCOMPARE((*opened)->access(), Access::Memory);
        QCOMPARE((*opened)->path(), m_path);
        QCOMPARE(*(*opened)->number(u"SELECT count(*) FROM entry WHERE audience = 'all'"_s), 12);
    }
    QCOMPARE(fingerprint(m_path), before);
    QCOMPARE(namesIn(m_files->path()), QStringList{u"faq.sqlite"_s});
}

void TestMigrations::aReaderWithoutRightsSeesAnOlderFileToo()
{
    QVERIFY_OK(makeFaq(m_path, 12));
    const Schema schema = withSteps({u"ALTER TABLE entry ADD COLUMN audience TEXT NOT NULL DEFAULT 'all'"_s});
    QVERIFY(chmod(qPrintable(m_path), 0444) == 0);
    QVERIFY(chmod(qPrintable(m_files->path()), 0555) == 0);
    const QByteArray answer = asOrdinaryUser([&]() -> QByteArray {
        const auto opened = openDatabase(m_path, Access::ReadOnly, schema);
        if (!opened)
            return describe(opened.error()).toUtf8();
        return QByteArray::number(*(*opened)->number(u"SELECT count(*) FROM entry WHERE audience = 'all'"_s));
    });
    QCOMPARE(answer, "12");
    QVERIFY(chmod(qPrintable(m_files->path()), 0755) == 0);
    QCOMPARE(namesIn(m_files->path()), QStringList{u"faq.sqlite"_s});
}

void TestMigrations::aStepThatFailsLeavesTheVersionBefore()
{
    const auto before = makeFaq(m_path, 12);
    QVERIFY_OK(before);
    const Schema schema = withSteps({u"ALTER TABLE entry ADD COLUMN audience TEXT NOT NULL DEFAULT 'all'"_s,
        u"DELETE FROM entry\n--;\nCREATE TABLE extra (x TEXT) STRICT\n--;\nINSERT INTO no_such_table VALUES (1)"_s});
    const auto opened = openDatabase(m_path, Access::ReadWrite, schema);
    QVERIFY_FAILS(opened, ErrorCode::MigrationFailed);
    QCOMPARE(opened.error().subject, m_path);
    QCOMPARE(opened.error().arguments,
        (QStringList{
            QString::number(faqSchema().version() + 1), QString::number(faqSchema().version() + 2)}));
    // The first step has its version; nothing is left of the second.
    const Schema firstOnly = {schema.applicationId, schema.steps.first(faqSchema().version() + 1)};
    auto file = openDatabase(m_path, Access::ReadWrite, firstOnly);
    QVERIFY_OK(file);
    QCOMPARE(*schemaVersion(**file), faqSchema().version() + 1);
    QCOMPARE(*(*file)->number(u"SELECT count(*) FROM entry"_s), 12);
    // And with the step mended it goes on from there.
    file->reset();
    QVERIFY(writeBytes(schema.steps.last(), "CREATE TABLE extra (x TEXT) STRICT"));
    QVERIFY_OK(openDatabase(m_path, Access::ReadWrite, schema));
}

void TestMigrations::aStepThatOrphansRowsFails()
{
    QVERIFY_OK(makeFaq(m_path, 3));
    const Schema schema = withSteps({u"DELETE FROM category"_s});
    QVERIFY_FAILS(openDatabase(m_path, Access::ReadWrite, schema), ErrorCode::MigrationFailed);
    QVERIFY_OK(FaqFile::open(m_path, FaqFile::Mode::ReadWrite));
}

/// The way SQLite asks for when a constraint changes; its foreign keys must not take the answers along.
void TestMigrations::aTableMayBeRebuilt()
{
    QVERIFY_OK(makeFaq(m_path, 12));
    const Schema schema = withSteps(
        {u"CREATE TABLE group_new (id INTEGER PRIMARY KEY AUTOINCREMENT, word TEXT NOT NULL) STRICT\n"
         "--;\nINSERT INTO group_new SELECT id, official_word FROM synonym_group\n"
         "--;\nDROP TABLE synonym_group\n--;\nALTER TABLE group_new RENAME TO synonym_group"_s});
    auto opened = openDatabase(m_path, Access::ReadWrite, schema);
    QVERIFY_OK(opened);
    QCOMPARE(*(*opened)->number(u"SELECT count(*) FROM synonym_word"_s), 2);
    QCOMPARE(*(*opened)->text(u"SELECT word FROM synonym_group"_s), u"資格確認書"_s);
}

void TestMigrations::aFileThatIsUpToDateIsLeftAlone()
{
    QVERIFY_OK(makeFaq(m_path, 3));
    const QByteArray before = fingerprint(m_path);
    QVERIFY_OK(FaqFile::open(m_path, FaqFile::Mode::ReadWrite));
    QCOMPARE(fingerprint(m_path), before);
    QCOMPARE(namesIn(m_files->path()), QStringList{u"faq.sqlite"_s});
}

void TestMigrations::aMissingStepIsAnError()
{
    QVERIFY_OK(makeFaq(m_path, 3));
    Schema schema = faqSchema();
    schema.steps.append(u":/sql/faq/9999_missing.sql"_s);
    QVERIFY_FAILS(openDatabase(m_path, Access::ReadWrite, schema), ErrorCode::ResourceMissing);
}

void TestMigrations::shapesNameEveryColumnTriggerAndView()
{
    const auto plain = expectedShape(faqSchema());
    QVERIFY_OK(plain);
    const auto shapeWith = [this](const QString &sql) { return *expectedShape(withSteps({sql})); };
    for (const auto &sql : {u"CREATE TABLE extra (x TEXT) STRICT"_s, u"CREATE VIEW extra AS SELECT 1 AS x"_s,
             u"CREATE TRIGGER extra DELETE ON entry BEGIN SELECT 1; END"_s,
             u"CREATE INDEX extra ON entry (no)"_s, u"ALTER TABLE entry ADD COLUMN extra TEXT"_s,
             u"ALTER TABLE entry RENAME COLUMN question TO extra"_s,
             u"ALTER TABLE faq ADD COLUMN extra TEXT GENERATED ALWAYS AS (title) VIRTUAL"_s}) {
        init(); // another folder: shapes are remembered by the names of their steps
        QVERIFY2(shapeWith(sql) != *plain, qPrintable(sql));
    }
}

/// tst_store_migrations --freeze FILE makes the frozen file of today's version.
int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--freeze") == 0) {
        const auto done = freeze(QFile::decodeName(argv[2]));
        if (!done)
            qFatal("%s", qPrintable(describe(done.error())));
        return 0;
    }
    TestMigrations test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_migrations.moc"
