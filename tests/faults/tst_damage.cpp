// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/faqfile.h"
#include "support/soundfile.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto readOnly = FaqFile::Mode::ReadOnly;
constexpr auto readWrite = FaqFile::Mode::ReadWrite;

} // namespace

/// Files whose bytes went wrong without anybody's doing.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pagesThatAreWrongAreFound_data();
    void pagesThatAreWrongAreFound();
    void swappedPagesAreFoundAtTheLatestByVerify();
    void flippedBitsNeitherCrashNorPassUnseen();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestDamage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_path = m_dir->filePath(u"faq.sqlite"_s);
}

void TestDamage::pagesThatAreWrongAreFound_data()
{
    QTest::addColumn<QByteArray>("content");
    constexpr qsizetype page = 4096;
    const qsizetype pages = soundFile().size() / page;
    for (qsizetype i = 1; i < pages; i += 2)
        QTest::addRow("page %d zeroed", int(i + 1)) << patched(soundFile(), i * page, QByteArray(page, 0));
    QRandomGenerator random(9);
    for (int i = 0; i < 15; ++i) {
        const auto length = qsizetype(random.bounded(int(page), int(soundFile().size())));
        QTest::addRow("cut at %d", int(length)) << soundFile().first(length);
    }
    for (qsizetype i = 2; i < pages; i += 4)
        QTest::addRow("page %d random", int(i + 1))
            << patched(soundFile(), i * page, randomBytes(page, quint32(i)));
}

void TestDamage::pagesThatAreWrongAreFound()
{
    QFETCH(QByteArray, content);
    QVERIFY(writeBytes(m_path, content));
    for (const auto mode : {readOnly, readWrite}) {
        const auto file = FaqFile::open(m_path, mode);
        QVERIFY_FAILS(file, ErrorCode::DatabaseDamaged);
    }
    QVERIFY(readBytes(m_path) == content);
}

/// Every page is well in itself, so the quick look at opening may pass it.
void TestDamage::swappedPagesAreFoundAtTheLatestByVerify()
{
    constexpr qsizetype page = 4096;
    const qsizetype pages = soundFile().size() / page;
    int refused = 0;
    int verified = 0;
    for (qsizetype i = 1; i < pages; ++i) {
        for (qsizetype j = i + 1; j < pages; j += 5) {
            const QByteArray content =
                patched(patched(soundFile(), i * page, soundFile().mid(j * page, page)), j * page,
                    soundFile().mid(i * page, page));
            if (content == soundFile())
                continue; // two empty pages
            QVERIFY(writeBytes(m_path, content));
            auto file = FaqFile::open(m_path, readOnly);
            if (!file) {
                QCOMPARE(file.error().code, ErrorCode::DatabaseDamaged);
                ++refused;
                continue;
            }
            const auto problems = (*file)->verify();
            QVERIFY_OK(problems);
            QVERIFY2(!problems->isEmpty(), qPrintable(u"pages %1 and %2"_s.arg(i + 1).arg(j + 1)));
            ++verified;
        }
    }
    qInfo("swapped pages: %d refused at opening, %d found by verify()", refused, verified);
    QVERIFY(refused > 0);
}

/// SQLite has no checksums: most flips in texts pass its own check. The history sees them.
void TestDamage::flippedBitsNeitherCrashNorPassUnseen()
{
    const QString soundPath = m_dir->filePath(u"sound.sqlite"_s);
    QVERIFY(writeBytes(soundPath, soundFile()));
    const auto sound = (*FaqFile::open(soundPath, readOnly))->load();
    QVERIFY_OK(sound);
    QRandomGenerator random(4);
    int refused = 0;
    int changed = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray content = soundFile();
        const auto at = qsizetype(random.bounded(int(content.size())));
        content[at] = char(content[at] ^ (1 << random.bounded(8)));
        QVERIFY(writeBytes(m_path, content));
        auto file = FaqFile::open(m_path, readOnly);
        if (!file) {
            ++refused;
            continue;
        }
        const auto snapshot = (*file)->load();
        if (!snapshot) {
            ++refused;
            continue;
        }
        if (ChangeSet::between(**snapshot, **sound).isEmpty())
            continue; // in free space, in the history, or in the identity
        ++changed;
        const auto problems = (*file)->verify();
        QVERIFY_OK(problems);
        QVERIFY2(!problems->isEmpty(), qPrintable(u"byte %1"_s.arg(at)));
    }
    qInfo("300 flips: %d refused, %d changed the content and were found by verify()", refused, changed);
    QVERIFY(refused > 0 && changed > 0);
}

QTEST_APPLESS_MAIN(TestDamage)
#include "tst_damage.moc"
