// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manualwindow.h"

#include "ui/keytable.h"
#include "ui/theme.h"

#include <QtCore/QFile>
#include <QtGui/QTextBlock>
#include <QtGui/QTextTable>
#include <QtTest/QTest>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTextBrowser>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestManualWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothLanguagesSayTheSame();
    void everyKeyIsInTheManual();
    void aHeadingLeadsToItsPlace();
    void headingsAreReadWhole_data();
    void headingsAreReadWhole();
    void headingsAreNoHigherThanTheirLines_data();
    void headingsAreNoHigherThanTheirLines();
    void everyTableHasAHeading();
    void oneWindowIsOpenAtATime();
};

/// The languages have the same headings of the same level in the same order, and as many tables.
void TestManualWindow::bothLanguagesSayTheSame()
{
    const auto shape = [](const QString &language) {
        QFile file(u":/manual/%1.md"_s.arg(language));
        QStringList lines;
        if (file.open(QIODevice::ReadOnly)) {
            const QStringList all = QString::fromUtf8(file.readAll()).split(u'\n');
            for (const QString &line : all) {
                if (line.startsWith(u'#'))
                    lines.append(line.section(u' ', 0, 0));
                else if (line.startsWith(u"| ---"))
                    lines.append(line);
            }
        }
        return lines;
    };
    QVERIFY(shape(u"en"_s).size() > 15);
    QCOMPARE(shape(u"ja"_s), shape(u"en"_s));
}

void TestManualWindow::everyKeyIsInTheManual()
{
    const ManualWindow manual;
    const QString text = manual.findChild<QTextBrowser *>()->toPlainText();
    const QList<KeyTable::Part> parts = KeyTable::parts();
    for (const KeyTable::Part &part : parts) {
        QVERIFY(text.contains(part.title));
        for (const KeyTable::Row &row : part.rows)
            QVERIFY2(text.contains(row.meaning), qPrintable(row.meaning));
    }
    QVERIFY(text.contains(u"guards against slips"));
    QVERIFY(!text.contains(u"**"));
}

void TestManualWindow::aHeadingLeadsToItsPlace()
{
    ManualWindow manual;
    manual.resize(700, 400);
    manual.show();
    auto *headings = manual.findChild<QListWidget *>();
    auto *text = manual.findChild<QTextBrowser *>();
    QCOMPARE(text->verticalScrollBar()->value(), 0);
    headings->setCurrentRow(8);
    QVERIFY(text->verticalScrollBar()->value() > 0);
    QCOMPARE(text->textCursor().block().text(), headings->item(8)->text().trimmed());
}

void TestManualWindow::headingsAreReadWhole_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("on a large screen") << 940;
    QTest::newRow("on a small one") << 420;
}

void TestManualWindow::headingsAreReadWhole()
{
    QFETCH(int, width);
    ManualWindow manual;
    manual.resize(width, 400);
    manual.show();
    const auto *headings = manual.findChild<QListWidget *>();
    QVERIFY(!headings->horizontalScrollBar()->isVisible());
    QCOMPARE(headings->horizontalScrollBar()->maximum(), 0);
    const int room = headings->viewport()->width();
    for (int row = 0; row < headings->count(); ++row) {
        const QListWidgetItem *item = headings->item(row);
        const int wanted = headings->fontMetrics().horizontalAdvance(item->text());
        const int lines = headings->visualItemRect(item).height() / headings->fontMetrics().height();
        QVERIFY2(lines > wanted / room, qPrintable(item->text()));
        if (row > 0)
            QVERIFY2(
                !headings->visualItemRect(item).intersects(headings->visualItemRect(headings->item(row - 1))),
                qPrintable(item->text()));
    }
}

void TestManualWindow::headingsAreNoHigherThanTheirLines_data()
{
    QTest::addColumn<int>("width");
    for (int width = 240; width <= 330; width += 10) // some of them nearly fit
        QTest::addRow("%d", width) << width;
}

/// Above and below the words of each heading there is no room for a line more.
void TestManualWindow::headingsAreNoHigherThanTheirLines()
{
    QFETCH(int, width);
    const Theme theme(ThemeMode::Light);
    ManualWindow manual;
    manual.resize(1100, 1400);
    manual.findChild<QSplitter *>()->setSizes({width, 700});
    manual.show();
    auto *headings = manual.findChild<QListWidget *>();
    headings->setCurrentRow(-1);
    const QImage picture = headings->viewport()->grab().toImage();
    const auto isInked = [&picture](int y) {
        const QColor ground = picture.pixelColor(picture.width() - 1, y);
        for (int x = 0; x < picture.width(); ++x) {
            if (std::abs(picture.pixelColor(x, y).lightness() - ground.lightness()) > 60)
                return true;
        }
        return false;
    };
    for (int row = 0; row < headings->count(); ++row) {
        const QRect place = headings->visualItemRect(headings->item(row));
        int above = 0;
        while (above < place.height() && !isInked(place.top() + above))
            ++above;
        int below = 0;
        while (below < place.height() && !isInked(place.bottom() - below))
            ++below;
        QVERIFY2(above + below < headings->fontMetrics().height(), qPrintable(headings->item(row)->text()));
    }
}

void TestManualWindow::everyTableHasAHeading()
{
    const ManualWindow manual;
    const QTextDocument *document = manual.findChild<QTextBrowser *>()->document();
    const QList<QTextFrame *> frames = document->rootFrame()->childFrames();
    int tables = 0;
    for (QTextFrame *frame : frames) {
        const auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        ++tables;
        for (int column = 0; column < table->columns(); ++column)
            QVERIFY(!table->cellAt(0, column).firstCursorPosition().block().text().isEmpty());
    }
    QVERIFY(tables > KeyTable::parts().size());
}

void TestManualWindow::oneWindowIsOpenAtATime()
{
    QWidget window;
    ManualWindow::openOver(&window);
    ManualWindow::openOver(&window);
    QCOMPARE(window.findChildren<ManualWindow *>().size(), 1);
}

QTEST_MAIN(TestManualWindow)
#include "tst_manualwindow.moc"
