// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importservice.h"

#include "support/builders.h"
#include "support/paths.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

using namespace sokuto;
using namespace Qt::StringLiterals;

namespace {

const QString realSheet = test::realSheetPath();

} // namespace

class TestImportService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsWrittenBeforeConfirm();
    void aConfirmedPlanIsOneRevision();
    void aTargetChangedMeanwhileIsAConflictAndStaysAsItIs();
    void aTargetThatAppearedMeanwhileStaysAsItIs();
    void aCancelledImportSaysSoAndPlansNothing();
    void aLaterStartWins();
    void anImportInFlightDoesNotOutliveTheService();

private:
    QString target() const { return m_folder->filePath(u"faq.sqlite"_s); }
    ImportRequest request(const QString &source) const
    {
        return {.source = source,
            .target = target(),
            .newFaqId = {},
            .encoding = {},
            .options = {.retireMissing = false, .today = QDate(2024, 11, 1)}};
    }
    QString writeSheet(const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(u"sheet.csv"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    static QStringList answers(const QString &path)
    {
        auto file = FaqFile::open(path, FaqFile::Mode::ReadOnly);
        if (!file)
            return {test::describe(file.error())};
        const auto snapshot = (*file)->load();
        QStringList texts;
        for (const Entry &entry : (*snapshot)->entries())
            texts.append(entry.no + u' ' + entry.answers.first().text);
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImportService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestImportService::nothingIsWrittenBeforeConfirm()
{
    ImportService service;
    QSignalSpy planned(&service, &ImportService::planned);
    QSignalSpy written(&service, &ImportService::written);
    service.start(request(realSheet));
    QTRY_COMPARE(planned.count(), 1);
    QVERIFY(!QFile::exists(target()));
    service.confirm({.author = u"佐藤"_s, .note = {}});
    QTRY_COMPARE(written.count(), 1);
    QCOMPARE(answers(target()).size(), 37);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"faq.sqlite"_s});
}

void TestImportService::aConfirmedPlanIsOneRevision()
{
    QVERIFY_OK(FaqFile::create(target(), {u"題"_s, QDate(2024, 1, 1), 1}));
    ImportService service;
    QSignalSpy written(&service, &ImportService::written);
    connect(&service, &ImportService::planned, &service,
        [&] { service.confirm({.author = u"佐藤"_s, .note = u"四半期"_s}); });
    service.start(request(realSheet));
    QTRY_COMPARE(written.count(), 1);
    auto file = FaqFile::open(target(), FaqFile::Mode::ReadOnly);
    QVERIFY_OK(file);
    const auto revisions = (*file)->revisions(9);
    QVERIFY_OK(revisions);
    QCOMPARE(revisions->size(), 2);
    QCOMPARE(revisions->first().note, u"四半期"_s);
    QCOMPARE(revisions->first().items, 1 + 4 + 37); // edition, categories, entries
}

void TestImportService::aTargetChangedMeanwhileIsAConflictAndStaysAsItIs()
{
    ImportService service;
    QSignalSpy planned(&service, &ImportService::planned);
    QSignalSpy written(&service, &ImportService::written);
    QSignalSpy failed(&service, &ImportService::failed);
    service.start(request(writeSheet("No,質問,回答\n1-1,問い,一\n1-2,問い,二\n")));
    QTRY_COMPARE(planned.count(), 1);
    service.confirm({});
    QTRY_COMPARE(written.count(), 1);

    service.start(request(writeSheet("No,質問,回答\n1-1,問い,壱\n1-2,問い,弐\n")));
    QTRY_COMPARE(planned.count(), 2);
    auto file = FaqFile::open(target(), FaqFile::Mode::ReadWrite);
    QVERIFY_OK(file);
    const auto current = (*file)->load();
    QVERIFY_OK(current);
    Entry changed = *(*current)->findNo(u"1-2");
    changed.answers.first().text = u"別人の直し"_s;
    ChangeSet changes;
    changes.entries = {{*(*current)->findNo(u"1-2"), changed}};
    QVERIFY_OK((*file)->apply(changes, {}));
    file->reset();

    service.confirm({});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().value<Error>().code == ErrorCode::Conflict);
    QCOMPARE(failed.first().first().value<Error>().subject, u"1-2"_s);
    QCOMPARE(answers(target()), (QStringList{u"1-1 一"_s, u"1-2 別人の直し"_s}));
}

void TestImportService::aTargetThatAppearedMeanwhileStaysAsItIs()
{
    ImportService service;
    QSignalSpy planned(&service, &ImportService::planned);
    QSignalSpy failed(&service, &ImportService::failed);
    service.start(request(realSheet));
    QTRY_COMPARE(planned.count(), 1);
    QVERIFY_OK(FaqFile::create(target(), {u"別の題"_s, {}, 1}));
    service.confirm({});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(answers(target()), QStringList());
}

void TestImportService::aCancelledImportSaysSoAndPlansNothing()
{
    ImportService service;
    QSignalSpy planned(&service, &ImportService::planned);
    QSignalSpy failed(&service, &ImportService::failed);
    service.start(request(realSheet));
    service.cancel();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().value<Error>().code == ErrorCode::Cancelled);
    QCOMPARE(planned.count(), 0);
}

void TestImportService::aLaterStartWins()
{
    ImportService service;
    QSignalSpy planned(&service, &ImportService::planned);
    QSignalSpy failed(&service, &ImportService::failed);
    service.start(request(realSheet));
    service.start(request(writeSheet("No,質問,回答\n1-1,問い,一\n")));
    QTRY_COMPARE(planned.count(), 1);
    QCOMPARE(planned.first().first().value<ImportPlan>().added, 1);
    QCOMPARE(failed.count(), 0);
}

void TestImportService::anImportInFlightDoesNotOutliveTheService()
{
    {
        ImportService service;
        service.start(request(realSheet));
    }
    QCoreApplication::processEvents();
    QVERIFY(!QFile::exists(target()));
}

QTEST_GUILESS_MAIN(TestImportService)
#include "tst_importservice.moc"
