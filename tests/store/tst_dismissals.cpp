// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dismissals.h"

#include "support/storefiles.h"

#include <QtCore/QTemporaryDir>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestDismissals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasDismissedIsThereForEverybody();
    void theLaterReasonCounts();
    void whatIsBroughtBackIsGone();
    void withoutAReasonNothingIsDismissed_data();
    void withoutAReasonNothingIsDismissed();
    void aReaderDismissesNothing();
    void noRevisionTellsOfIt();

private:
    static Dismissal make(char16_t sign, const QString &reason)
    {
        return {QString(64, QChar(sign)), reason, u"鈴木"_s,
            QDateTime(QDate(2026, 1, 15), QTime(9, 30, 0, 250), Qt::UTC)};
    }
    std::unique_ptr<FaqFile> open(FaqFile::Mode mode) const
    {
        auto file = FaqFile::open(m_path, mode);
        return file ? *std::move(file) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<FaqFile> m_file;
};

void TestDismissals::init()
{
    m_file.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"faq.sqlite"_s);
    QVERIFY_OK(makeFaq(m_path, 2));
    m_file = open(FaqFile::Mode::ReadWrite);
    QVERIFY(m_file);
}

void TestDismissals::whatWasDismissedIsThereForEverybody()
{
    QVERIFY_OK(m_file->dismiss(make(u'b', u"専門用語"_s)));
    QVERIFY_OK(m_file->dismiss(make(u'a', u"意図したもの"_s)));
    const auto seen = open(FaqFile::Mode::ReadOnly)->dismissals();
    QVERIFY_OK(seen);
    QCOMPARE(*seen, (QList{make(u'a', u"意図したもの"_s), make(u'b', u"専門用語"_s)}));
}

void TestDismissals::theLaterReasonCounts()
{
    QVERIFY_OK(m_file->dismiss(make(u'a', u"一"_s)));
    QVERIFY_OK(m_file->dismiss(make(u'a', u"二"_s)));
    QCOMPARE(*m_file->dismissals(), QList{make(u'a', u"二"_s)});
}

void TestDismissals::whatIsBroughtBackIsGone()
{
    QVERIFY_OK(m_file->dismiss(make(u'a', u"一"_s)));
    QVERIFY_OK(m_file->dismiss(make(u'b', u"二"_s)));
    QVERIFY_OK(m_file->bringBack(make(u'a', {}).key));
    QVERIFY_OK(m_file->bringBack(u"never dismissed"_s));
    QCOMPARE(*m_file->dismissals(), QList{make(u'b', u"二"_s)});
}

void TestDismissals::withoutAReasonNothingIsDismissed_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u" \u3000"_s;
    QTest::newRow("half a character") << QString(QChar(0xD800));
}

void TestDismissals::withoutAReasonNothingIsDismissed()
{
    QFETCH(QString, reason);
    QVERIFY_FAILS(m_file->dismiss(make(u'a', reason)), ErrorCode::InvalidContent);
    QCOMPARE(*m_file->dismissals(), QList<Dismissal>());
}

void TestDismissals::aReaderDismissesNothing()
{
    const auto reader = open(FaqFile::Mode::ReadOnly);
    QVERIFY_FAILS(reader->dismiss(make(u'a', u"一"_s)), ErrorCode::FileUnwritable);
    QVERIFY_FAILS(reader->bringBack(make(u'a', {}).key), ErrorCode::FileUnwritable);
}

void TestDismissals::noRevisionTellsOfIt()
{
    const auto before = m_file->revision();
    QVERIFY_OK(m_file->dismiss(make(u'a', u"一"_s)));
    QCOMPARE(*m_file->revision(), *before);
    QVERIFY(m_file->verify()->isEmpty());
}

QTEST_APPLESS_MAIN(TestDismissals)
#include "tst_dismissals.moc"
