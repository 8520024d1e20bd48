// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workwatch.h"
#include "supervisor/printview.h"
#include "supervisor/printviewdialog.h"
#include "support/builders.h"
#include "ui/colors.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QPdfWriter>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtWidgets/QApplication>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestPrintView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesStandUnderTheirCategoriesWithoutTheMemo();
    void theContentsNameThePages();
    void aPdfHasAllPages();
    void aPdfThatCannotBeWrittenLeavesNothing();
    void theArrowsOfThePreviewCanBeSeenOnADarkGround();

private:
    static SnapshotPtr faq(int entries)
    {
        SnapshotData data;
        data.edition = {u"試験用のFAQ"_s, QDate(2024, 10, 10), 1};
        data.categories = {makeCategory(1, u"1"_s, u"全般"_s), makeCategory(2, u"2"_s, u"再発行"_s)};
        for (int i = 1; i <= entries; ++i) {
            Entry entry = makeEntry({.id = i, .no = u"1-%1"_s.arg(i), .category = i % 2 + 1, .sources = 1});
            entry.answers.first().text = u"答え%1。\n"_s.arg(i) + QString(400, u'あ');
            entry.answers.first().memo = u"内線1234"_s;
            data.entries.append(entry);
        }
        return Snapshot::create(std::move(data));
    }
};

void TestPrintView::entriesStandUnderTheirCategoriesWithoutTheMemo()
{
    QBuffer buffer;
    QPdfWriter writer(&buffer);
    const PrintView view(faq(3), QDate(2024, 10, 10), writer);
    const QString text = view.plainText();
    QVERIFY(text.startsWith(u"試験用のFAQ\n"_s));
    const QString body = text.mid(text.lastIndexOf(u"1  全般"_s));
    QVERIFY2(body.indexOf(u"1-2"_s) < body.indexOf(u"2  再発行"_s), qPrintable(body));
    QVERIFY(body.indexOf(u"2  再発行"_s) < body.indexOf(u"1-1"_s));
    QVERIFY(body.indexOf(u"1-1"_s) < body.indexOf(u"1-3"_s));
    QVERIFY(body.contains(u"答え3。"_s) && body.contains(u"https://example.jp/1"_s));
    QVERIFY(!text.contains(u"内線"_s));
}

void TestPrintView::theContentsNameThePages()
{
    QBuffer buffer;
    QPdfWriter writer(&buffer);
    const PrintView view(faq(40), QDate(2024, 10, 10), writer);
    QVERIFY(view.pageCount() > 4);
    QList<int> pages;
    for (const QString &line : view.plainText().split(u'\n')) {
        if (line.count(u'\t') == 2)
            pages.append(line.section(u'\t', 2).toInt());
    }
    QCOMPARE(pages.size(), 40);
    QVERIFY(pages.first() >= 2); // the entries begin on a page of their own
    QVERIFY(std::is_sorted(pages.cbegin(), pages.cend()));
    QVERIFY(pages.last() >= view.pageCount() - 1); // its answer may end on the next page
}

void TestPrintView::aPdfHasAllPages()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    WorkWatch watch;
    QVERIFY_OK(PrintView::writePdf(path, faq(40), QDate(2024, 10, 10), watch));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    const QRegularExpression count(u"/Count (\\d+)"_s);
    QVERIFY(count.match(QString::fromLatin1(bytes)).captured(1).toInt() > 4);
}

void TestPrintView::aPdfThatCannotBeWrittenLeavesNothing()
{
    WorkWatch watch;
    QVERIFY_FAILS(PrintView::writePdf(u"/no/such/folder/a.pdf"_s, faq(1), QDate(2024, 10, 10), watch),
        ErrorCode::FileUnwritable);
}

void TestPrintView::theArrowsOfThePreviewCanBeSeenOnADarkGround()
{
    const QPalette before = QApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Window, Colors::darkSet().window);
    dark.setColor(QPalette::WindowText, Colors::darkSet().text);
    QApplication::setPalette(dark);
    QWidget window;
    openPrintPreview(faq(1), QDate(2025, 1, 15), u"題"_s, &window);
    auto *preview = window.findChild<QPrintPreviewDialog *>();
    QVERIFY(preview);
    for (const QString &text :
        {QPrintPreviewDialog::tr("First page"), QPrintPreviewDialog::tr("Previous page"),
            QPrintPreviewDialog::tr("Next page"), QPrintPreviewDialog::tr("Last page")}) {
        const auto actions = preview->findChildren<QAction *>();
        const auto action = std::find_if(
            actions.cbegin(), actions.cend(), [&text](const QAction *each) { return each->text() == text; });
        QVERIFY2(action != actions.cend(), qPrintable(text));
        const QImage picture = (*action)->icon().pixmap(QSize(24, 24), QIcon::Normal).toImage();
        int light = 0;
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y)
                light += qAlpha(picture.pixel(x, y)) > 200 && qGray(picture.pixel(x, y)) > 150 ? 1 : 0;
        }
        QVERIFY2(light > 10, qPrintable(text));
    }
    preview->close();
    QApplication::setPalette(before);
}

QTEST_MAIN(TestPrintView)
#include "tst_printview.moc"
