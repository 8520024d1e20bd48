// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard.h"

#include "support/builders.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theAnswerIsCopiedAsStored();
    void everythingHasQuestionAnswerAndSources();
    void theAnswerOfTheDayIsCopied();
    void nothingButPlainTextIsOffered();
    void theCopyIsConfirmedWithItsNo();
    void lineEndsSuitThePlatform_data();
    void lineEndsSuitThePlatform();
};

namespace {

const QDateTime &now()
{
    static const QDateTime time(QDate(2024, 10, 10), QTime(9, 0));
    return time;
}

QString onClipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

void TestClipboard::init()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
}

void TestClipboard::theAnswerIsCopiedAsStored()
{
    Entry entry = test::makeEntry({.answer = u" 対象外です。 ①甲  ②乙\n\n<b>※</b>丙\u3000"_s, .sources = 1});
    entry.answers.first().memo = u"内部"_s;
    entry.answers.first().spokenLine = u"はい。"_s;
    Clipboard().copyEntry(entry, CopyKind::Answer, now());
    QCOMPARE(onClipboard(), u" 対象外です。 ①甲  ②乙\n\n<b>※</b>丙\u3000"_s);
}

void TestClipboard::everythingHasQuestionAnswerAndSources()
{
    Entry entry = test::makeEntry({.sources = 1});
    entry.answers.first().memo = u"内部"_s;
    Clipboard().copyEntry(entry, CopyKind::Everything, now());
    QCOMPARE(onClipboard(),
        u"【質問】再発行できますか。\n【回答】できます。\n【出典】出典1 https://example.jp/1"_s);
}

void TestClipboard::theAnswerOfTheDayIsCopied()
{
    Entry entry = test::makeEntry({.answer = u"旧。"_s});
    entry.answers.append(Answer{u"新。"_s, {}, {}, now().date(), {}});
    Clipboard clipboard;
    clipboard.copyEntry(entry, CopyKind::Answer, now().addDays(-1));
    QCOMPARE(onClipboard(), u"旧。"_s);
    clipboard.copyEntry(entry, CopyKind::Answer, now());
    QCOMPARE(onClipboard(), u"新。"_s);
}

void TestClipboard::nothingButPlainTextIsOffered()
{
    Clipboard().copyEntry(test::makeEntry(), CopyKind::Everything, now());
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data);
    QCOMPARE(data->formats(), QStringList{u"text/plain"_s});
}

void TestClipboard::theCopyIsConfirmedWithItsNo()
{
    Clipboard clipboard;
    QSignalSpy copied(&clipboard, &Clipboard::copied);
    const Entry entry = test::makeEntry({.no = u"1-11 %1"_s});
    clipboard.copyEntry(entry, CopyKind::Answer, now());
    clipboard.copyEntry(entry, CopyKind::Everything, now());
    QCOMPARE(copied.size(), 2);
    QCOMPARE(copied[0], (QVariantList{u"Answer copied (1-11 %1)"_s, u"できます。"_s}));
    QCOMPARE(copied[1][0].toString(), u"Question, answer and sources copied (1-11 %1)"_s);
}

void TestClipboard::lineEndsSuitThePlatform_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("windows");
    QTest::addColumn<QString>("others");
    QTest::newRow("none") << u"一"_s << u"一"_s << u"一"_s;
    QTest::newRow("unix") << u"一\n二\n"_s << u"一\r\n二\r\n"_s << u"一\n二\n"_s;
    QTest::newRow("windows") << u"一\r\n二"_s << u"一\r\n二"_s << u"一\n二"_s;
    QTest::newRow("mixed") << u"一\r\n\n二"_s << u"一\r\n\r\n二"_s << u"一\n\n二"_s;
}

void TestClipboard::lineEndsSuitThePlatform()
{
    QFETCH(QString, text);
    QFETCH(QString, windows);
    QFETCH(QString, others);
    QCOMPARE(Clipboard::withLineEnds(text, true), windows);
    QCOMPARE(Clipboard::withLineEnds(text, false), others);
}

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
