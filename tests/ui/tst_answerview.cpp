// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answerview.h"

#include "support/builders.h"
#include "support/realfaq.h"
#include "ui/colors.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QTextBlock>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QScrollBar>

using namespace sokuto;
using namespace Qt::StringLiterals;

namespace {

constexpr QChar wordJoiner(0x2060);

} // namespace

class TestAnswerView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void assistiveTechnologyReadsEveryRealAnswerAsStored();
    void linesAreReadAsTheyStandOnTheScreen();
    void theSelectionIsTheStoredText_data();
    void theSelectionIsTheStoredText();
    void ctrlCCopiesTheStoredTextOfTheSelection();
    void keysThatBelongToTheWindowAreLeftToIt_data();
    void keysThatBelongToTheWindowAreLeftToIt();
    void htmlInATextIsText_data();
    void htmlInATextIsText();
    void noResourceIsEverRead();
    void itemsHang();
    void onlyDatesThatHavePassedAreMarked();
    void noLineEndsWithinADate_data();
    void noLineEndsWithinADate();
    void aDateIsSelectedCopiedAndReadAsStored();
    void linksAreFollowedByTheKeyboard();
    void aLinkShowsItsRealTarget();
    void whatMetTheQueryIsHighlighted_data();
    void whatMetTheQueryIsHighlighted();
    void theHeightFollowsTheText();
    void theSameContentKeepsTheSelection();

private:
    void show(const QString &text, const QList<MatchSpan> &marks = {}, QDate today = {});
    QTextBlock block(int number) const { return m_view->document()->findBlockByNumber(number); }

    std::unique_ptr<QWidget> m_window;
    AnswerView *m_view = nullptr;
};

void TestAnswerView::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(2000, 800);
    m_view = new AnswerView(1.0, m_window.get());
    m_view->setAccessibleName(u"回答"_s);
    m_view->resize(400, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAnswerView::cleanup()
{
    m_window.reset();
}

void TestAnswerView::show(const QString &text, const QList<MatchSpan> &marks, QDate today)
{
    const SnapshotPtr snapshot = test::makeSnapshot({test::makeEntry({.id = 22, .no = u"2-2"_s})});
    m_view->showContent({text, present(text, *snapshot), marks, today});
}

void TestAnswerView::assistiveTechnologyReadsEveryRealAnswerAsStored()
{
    const SnapshotPtr faq = test::realFaq();
    QVERIFY(faq);
    for (const Entry &entry : faq->entries()) {
        const QString &text = entry.answers.first().text;
        m_view->showContent({text, present(text, *faq), {}, QDate(2026, 1, 1)});
        QAccessibleInterface *label = QAccessible::queryAccessibleInterface(m_view);
        QCOMPARE(label->role(), QAccessible::StaticText);
        QCOMPARE(label->text(QAccessible::Name), u"回答"_s);
        QAccessibleTextInterface *read = label->textInterface();
        QVERIFY(read);
        QCOMPARE(read->text(0, read->characterCount()), text);
        // Everything but white space stands in the document, in the same order; word joiners are the
        // screen's.
        const QString shown = m_view->document()->toPlainText().remove(wordJoiner);
        QCOMPARE(QString(shown).remove(u'\n').remove(u' '), QString(text).remove(u'\n').remove(u' '));
    }
}

void TestAnswerView::linesAreReadAsTheyStandOnTheScreen()
{
    m_view->resize(2000, 300);
    const QString text = u"一です。 ①甲 ②乙"_s;
    show(text);
    QAccessibleTextInterface *read = QAccessible::queryAccessibleInterface(m_view)->textInterface();
    int start = -1;
    int end = -1;
    QCOMPARE(read->textAtOffset(0, QAccessible::LineBoundary, &start, &end), u"一です。"_s);
    QCOMPARE(read->textAtOffset(6, QAccessible::LineBoundary, &start, &end), u"①甲"_s);
    QCOMPARE(start, 5);
    QCOMPARE(end, 7);
    QCOMPARE(read->textAtOffset(9, QAccessible::LineBoundary, &start, &end), u"②乙"_s);
    const QRect first = read->characterRect(5);
    const QRect second = read->characterRect(8);
    QVERIFY(first.isValid() && second.top() > first.top());
    QCOMPARE(read->offsetAtPoint(second.center()), 8);
}

void TestAnswerView::theSelectionIsTheStoredText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("from"); // in the document
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("selected");
    const QString text = u"  一です。   ①甲\n\n②乙※丙 "_s; // shown as 一です。/①甲/②乙※丙
    QTest::newRow("within a line") << text << 0 << 2 << u"一で"_s;
    QTest::newRow("over a break of the screen") << text << 2 << 6 << u"す。   ①"_s;
    QTest::newRow("over a stored break") << text << 6 << 9 << u"甲\n\n②"_s;
    QTest::newRow("only the break") << text << 4 << 5 << u"   "_s;
    QTest::newRow("backwards") << text << 6 << 2 << u"す。   ①"_s;
    QTest::newRow("everything, with the white space around") << text << 0 << 12 << text;
    QTest::newRow("nothing") << text << 3 << 3 << QString();
    QTest::newRow("a break without white space") << u"電話（代表）※平日"_s << 5 << 9 << u"）※平"_s;
}

void TestAnswerView::theSelectionIsTheStoredText()
{
    QFETCH(QString, text);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, selected);
    show(text);
    QTextCursor cursor = m_view->textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    m_view->setTextCursor(cursor);
    QCOMPARE(m_view->selectedText(), selected);
}

void TestAnswerView::ctrlCCopiesTheStoredTextOfTheSelection()
{
    show(u"一です。   ①甲\n②乙"_s);
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"一です。   ①甲\n②乙"_s);
}

void TestAnswerView::keysThatBelongToTheWindowAreLeftToIt_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("copy without a selection") << int(Qt::Key_C) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Enter") << int(Qt::Key_Return) << Qt::KeyboardModifiers();
    QTest::newRow("Shift+Enter") << int(Qt::Key_Return) << Qt::KeyboardModifiers(Qt::ShiftModifier);
    QTest::newRow("page down") << int(Qt::Key_PageDown) << Qt::KeyboardModifiers();
    QTest::newRow("page up") << int(Qt::Key_PageUp) << Qt::KeyboardModifiers();
    QTest::newRow("Esc") << int(Qt::Key_Escape) << Qt::KeyboardModifiers();
}

void TestAnswerView::keysThatBelongToTheWindowAreLeftToIt()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    show(u"一です。 ①甲"_s);
    QKeyEvent before(QEvent::ShortcutOverride, key, modifiers);
    before.setAccepted(false);
    QCoreApplication::sendEvent(m_view, &before);
    QVERIFY(!before.isAccepted());
    QKeyEvent press(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(m_view, &press);
    QVERIFY(!press.isAccepted());
}

void TestAnswerView::htmlInATextIsText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"<b>太字</b>", "<img src=\"file:///etc/passwd\">", "<img src='/etc/hostname'/>",
             "<link rel=stylesheet href='/etc/passwd'>", "<style>@import url('/etc/passwd');</style>",
             "<body background='/etc/passwd'>", "<a href=\"javascript:alert(1)\">x</a>", "<table><tr><td>x",
             "<p style='background:url(/etc/passwd)'>x</p>", "&lt;b&gt; &amp; &#x41;", "<!-- x -->",
             "<script>x</script>", "<a href=\"link:0\">x</a>", "<qt>x</qt>"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("deep tables") << u"<table><tr><td>"_s.repeated(5000);
    QTest::newRow("structure characters")
        << u"a"_s + QChar(0xFDD0) + u'b' + QChar(0xFDD1) + u'c' + QChar(0xFFFC) + QChar(0) + u'd';
}

void TestAnswerView::htmlInATextIsText()
{
    QFETCH(QString, text);
    show(text);
    QCOMPARE(m_view->document()->blockCount(), 1);
    QCOMPARE(m_view->document()->characterCount() - 1, int(text.size()));
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(), text);
    for (auto part = block(0).begin(); !part.atEnd(); ++part) {
        QVERIFY(!part.fragment().charFormat().isAnchor());
        QVERIFY(!part.fragment().charFormat().isImageFormat());
    }
}

void TestAnswerView::noResourceIsEverRead()
{
    // What a document would ask for if an image or a style sheet ever came into it.
    QTextDocument *document = m_view->document();
    const QVariant image = document->resource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s));
    QCOMPARE(image.value<QImage>().size(), QSize(1, 1));
    const QVariant sheet =
        document->resource(QTextDocument::StyleSheetResource, QUrl(u"file:///etc/hostname"_s));
    QVERIFY(sheet.isValid());
    QCOMPARE(sheet.toByteArray(), QByteArray());
    const QVariant page = document->resource(QTextDocument::HtmlResource, QUrl(u"/etc/hostname"_s));
    QVERIFY(page.isValid());
    QCOMPARE(page.toByteArray(), QByteArray());
}

void TestAnswerView::itemsHang()
{
    show(u"一です。 ①甲です。 甲の説明です。 ②乙"_s);
    QCOMPARE(m_view->document()->blockCount(), 4);
    QCOMPARE(block(0).blockFormat().textIndent(), 0.0);
    QCOMPARE(block(0).blockFormat().leftMargin(), 0.0);
    QVERIFY(block(1).blockFormat().textIndent() < 0);
    QCOMPARE(block(1).blockFormat().leftMargin(), -block(1).blockFormat().textIndent());
    QVERIFY(block(2).blockFormat().leftMargin() > 0);
    QCOMPARE(block(2).blockFormat().textIndent(), 0.0);
}

void TestAnswerView::onlyDatesThatHavePassedAreMarked()
{
    const QDate today(2025, 12, 2);
    show(u"2025年12月1日までと2025年12月2日と12月1日"_s, {}, today);
    const Colors &colors = Colors::of(m_view->palette());
    QStringList marked;
    for (auto part = block(0).begin(); !part.atEnd(); ++part) {
        const QTextCharFormat format = part.fragment().charFormat();
        if (format.foreground().color() == colors.warning) {
            QVERIFY(format.underlineStyle() != QTextCharFormat::NoUnderline); // never by colour alone
            QVERIFY(format.toolTip().contains(u"2025-12-01"));
            marked.append(part.fragment().text().remove(wordJoiner));
        }
    }
    QCOMPARE(marked, QStringList{u"2025年12月1日"_s});
}

void TestAnswerView::noLineEndsWithinADate_data()
{
    QTest::addColumn<QString>("date");
    for (const QString &date :
        {u"2026年3月31日"_s, u"令和８年３月３１日"_s, u"2026/3/31"_s, u"2026-03-31"_s, u"12月2日"_s})
        QTest::addRow("%s", qPrintable(date)) << date;
}

void TestAnswerView::noLineEndsWithinADate()
{
    QFETCH(QString, date);
    const QString text = u"有効期限は"_s + date + u"です。"_s;
    show(text);
    const qsizetype start = text.indexOf(date);
    bool hasBroken = false;
    const int narrowest = QFontMetrics(m_view->document()->defaultFont()).horizontalAdvance(date) + 8;
    for (int width = 400; width > narrowest; width -= 4) {
        m_view->resize(width, 300);
        const auto lineOf = [this](qsizetype stored) {
            const QTextBlock block = m_view->document()->firstBlock();
            return block.layout()
                ->lineForTextPosition(m_view->filled().documentPosition(stored))
                .lineNumber();
        };
        QCOMPARE(lineOf(start), lineOf(start + date.size() - 1));
        hasBroken = hasBroken || lineOf(0) != lineOf(start);
    }
    QVERIFY(hasBroken); // a line did end before the date
}

void TestAnswerView::aDateIsSelectedCopiedAndReadAsStored()
{
    const QString text = u"期限は2026年3月31日、次は4月1日です。"_s;
    show(text, {{{3, 10}, MatchKind::AsWritten}});
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view);
    QCOMPARE(interface->textInterface()->text(0, interface->textInterface()->characterCount()), text);
    for (int from = 0; from < text.size(); ++from) {
        interface->textInterface()->setSelection(0, from, from + 1);
        QCOMPARE(m_view->selectedText(), text.mid(from, 1));
        QVERIFY(interface->textInterface()->characterRect(from).width() > 3);
    }
    QCOMPARE(m_view->filled().markedRects().size(), 1); // one ground, however many stretches lie under it
}

void TestAnswerView::linksAreFollowedByTheKeyboard()
{
    QSignalSpy links(m_view, &AnswerView::linkActivated);
    QSignalSpy entries(m_view, &AnswerView::entryActivated);
    show(u"https://example.jp/a を見て、0120-95-0178へ。No2-2参照"_s);
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    QSignalSpy places(m_view, &AnswerView::caretMoved);
    QSignalSpy targets(m_view, &AnswerView::targetShown);
    const QStringList shown{u"https://example.jp/a"_s, u"tel:0120950178"_s, QString()};
    for (int i = 0; i < 3; ++i) {
        places.clear();
        QTest::keyClick(m_view, Qt::Key_Tab);
        QVERIFY(m_view->isOnLink());
        QCOMPARE(places.last()[0].toRect(), m_view->cursorRect());
        QCOMPARE(targets.last()[0].toString(), shown[i]);
        QTest::keyClick(m_view, Qt::Key_Return);
    }
    QCOMPARE(links.size(), 2);
    QCOMPARE(links[0][0].toUrl(), QUrl(u"https://example.jp/a"_s));
    QCOMPARE(links[1][0].toUrl(), QUrl(u"tel:0120950178"_s));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0][0].value<EntryId>().value, 22);
}

void TestAnswerView::aLinkShowsItsRealTarget()
{
    show(u"電話０１２０－９５－０１７８"_s);
    QSignalSpy shown(m_view, &AnswerView::targetShown);
    QTextCursor cursor(m_view->document());
    cursor.setPosition(4);
    const QPoint place = m_view->cursorRect(cursor).center();
    QTest::mouseMove(m_view->viewport(), place);
    QTRY_COMPARE(shown.value(0).value(0).toString(), u"tel:0120950178"_s);
    cursor.movePosition(QTextCursor::NextCharacter);
    QCOMPARE(cursor.charFormat().toolTip(), u"tel:0120950178"_s);
    QTest::mouseMove(m_view->viewport(), QPoint(2, place.y()));
    QTRY_COMPARE(shown.last().value(0).toString(), QString());
}

void TestAnswerView::whatMetTheQueryIsHighlighted_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestAnswerView::whatMetTheQueryIsHighlighted()
{
    QFETCH(bool, dark);
    const Colors &colors = dark ? Colors::darkSet() : Colors::light();
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::Base, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Text, colors.text);
    m_view->setPalette(palette);
    m_view->resize(2000, 300);
    const QString text = u"一です。 ①再発行 ②乙"_s;
    const auto markedWidth = [&](const QList<MatchSpan> &marks) {
        show(text, marks);
        const QImage picture = m_view->grab().toImage();
        int left = picture.width();
        int right = -1;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y) == colors.mark) {
                    left = std::min(left, x);
                    right = std::max(right, x);
                }
            }
        }
        return std::max(0, right - left + 1);
    };
    QCOMPARE(markedWidth({}), 0);
    const int one = markedWidth({{{6, 1}, MatchKind::Reading}});
    const int three = markedWidth({{{6, 3}, MatchKind::AsWritten}});
    QVERIFY(one > 5);
    QVERIFY(three > 2 * one);
    // A mark over a break is marked on both lines: as wide as its widest part.
    QVERIFY(markedWidth({{{4, 10}, MatchKind::AsWritten}}) >= three);
}

void TestAnswerView::theHeightFollowsTheText()
{
    show(QString());
    QCOMPARE(m_view->height(), 0);
    show(u"一です。"_s);
    const int oneLine = m_view->height();
    QVERIFY(oneLine > m_view->fontMetrics().height());
    show(u"一です。 ①甲 ②乙"_s);
    QVERIFY(m_view->height() >= 3 * oneLine);
    show(u"とても長い文です"_s.repeated(20));
    const int wide = m_view->height();
    m_view->resize(200, m_view->height());
    const int narrow = m_view->height();
    QVERIFY(narrow > 3 * wide / 2);
    QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
    m_view->setZoom(300);
    QVERIFY(m_view->height() > 5 * narrow);
    QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
    m_view->setZoom(100);
    QCOMPARE(m_view->height(), narrow);
}

void TestAnswerView::theSameContentKeepsTheSelection()
{
    show(u"一です。 ①甲"_s);
    m_view->selectAll();
    show(u"一です。 ①甲"_s);
    QCOMPARE(m_view->selectedText(), u"一です。 ①甲"_s);
    show(u"一です。 ①乙"_s);
    QCOMPARE(m_view->selectedText(), QString());
}

QTEST_MAIN(TestAnswerView)
#include "tst_answerview.moc"
