// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detailpane.h"

#include "support/builders.h"
#include "support/realfaq.h"
#include "ui/answerview.h"
#include "ui/linkbutton.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestDetailPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEntryIsShownWithWhereItStands();
    void theButtonsSayWhatIsWanted();
    void theButtonsStandInOneRow();
    void warningsStandAboveTheAnswer();
    void theMemoIsSetApart();
    void sourcesAreLinksOnlyWhereTheyMayBeOpened();
    void relatedEntriesAreOneKeyAway();
    void linksOfTheAnswerAreListedOnce();
    void aReferenceInTheAnswerLeadsToItsEntry();
    void aLinkReachedByTabIsScrolledIntoSight();
    void everythingIsReachedByTab();
    void theScrollPositionStaysWithTheEntry();
    void pagesScrollByKeys();
    void theAnswerBeginsInSight_data();
    void theAnswerBeginsInSight();
    void onlyOneTextIsSelected();
    void anUnknownEntryShowsNothing();
    void nothingIsWiderThanTheView_data();
    void nothingIsWiderThanTheView();
    void theDetailsStayInSightWhileThereIsRoom();
    void aMarkupInContentIsText();
    void showingAnEntryManyTimesLeavesNothingBehind();

private:
    void show(const QString &no) { m_pane->showEntry(m_faq, m_faq->findNo(no)->id, QDate(2026, 1, 1)); }
    void use(const QList<Entry> &entries)
    {
        m_faq = test::makeSnapshot(entries);
        m_pane->showEntry(m_faq, entries.first().id, QDate(2026, 1, 1));
    }
    QStringList shownLabels() const;
    QStringList linkNames() const;
    LinkButton *link(const QString &name) const;
    AnswerView *answer() const { return m_pane->findChild<AnswerView *>(u"answer"_s); }
    QScrollBar *bar() const { return m_pane->findChild<QScrollArea *>()->verticalScrollBar(); }

    SnapshotPtr m_faq;
    std::unique_ptr<DetailPane> m_pane;
};

void TestDetailPane::init()
{
    m_faq = test::realFaq();
    QVERIFY(m_faq);
    m_pane = std::make_unique<DetailPane>();
    m_pane->resize(620, 660);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestDetailPane::cleanup()
{
    m_pane.reset();
}

QStringList TestDetailPane::shownLabels() const
{
    QStringList texts;
    const QList<QLabel *> labels = m_pane->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

QStringList TestDetailPane::linkNames() const
{
    QStringList names;
    const QList<LinkButton *> links = m_pane->findChildren<LinkButton *>();
    for (const LinkButton *each : links) {
        if (each->isVisible())
            names.append(each->accessibleName());
    }
    return names;
}

LinkButton *TestDetailPane::link(const QString &name) const
{
    const QList<LinkButton *> links = m_pane->findChildren<LinkButton *>();
    for (LinkButton *each : links) {
        if (each->isVisible() && each->accessibleName().startsWith(name))
            return each;
    }
    return nullptr;
}

void TestDetailPane::anEntryIsShownWithWhereItStands()
{
    show(u"1-11"_s);
    const QStringList labels = shownLabels();
    QVERIFY(labels.contains(u"1 お知らせ全般について › 1-11"_s));
    QVERIFY(labels.contains(u"Edition 2024-10-10"_s));
    QCOMPARE(m_pane->findChild<AnswerView *>(u"question"_s)->storedText(),
        u"誤ってお知らせを捨ててしまったが再発行してもらえるか。"_s);
    QCOMPARE(answer()->storedText(), m_faq->findNo(u"1-11")->answers.first().text);
    QCOMPARE(answer()->accessibleName(), u"Answer"_s);
    QVERIFY(labels.contains(u"none registered"_s));
}

void TestDetailPane::theButtonsSayWhatIsWanted()
{
    QSignalSpy wanted(m_pane.get(), &DetailPane::copyRequested);
    show(u"1-11"_s);
    const QList<QPushButton *> buttons = m_pane->findChildren<QPushButton *>();
    QStringList names;
    for (QPushButton *button : buttons) {
        names.append(button->accessibleName());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(names, (QStringList{u"Copy answer"_s, u"Copy with question and sources"_s, u"Favourite"_s}));
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0][0].value<CopyKind>(), CopyKind::Answer);
    QCOMPARE(wanted[1][0].value<CopyKind>(), CopyKind::Everything);
}

/// From a large screen to twice the size on a small one.
void TestDetailPane::theButtonsStandInOneRow()
{
    show(u"1-1"_s);
    m_pane->resize(1000, 430);
    m_pane->show();
    const auto *copy = m_pane->findChild<QPushButton *>(u"copyAnswer"_s);
    const auto *everything = m_pane->findChild<QPushButton *>(u"copyEverything"_s);
    const auto *star = m_pane->findChild<QPushButton *>(u"star"_s);
    int taken = m_pane->width();
    for (const QString &label : {u"With question and sources"_s, u"All"_s, u"All"_s}) {
        QCOMPARE(everything->text(), label);
        QTRY_VERIFY(star->x() > everything->x() && everything->x() > copy->x());
        QTRY_VERIFY2(star->geometry().right() < taken, qPrintable(label));
        QCOMPARE(everything->accessibleName(), u"Copy with question and sources"_s);
        QVERIFY(everything->toolTip().contains(u"Shift+"));
        QVERIFY(everything->accessibleDescription().contains(u"Shift+"));
        taken = star->geometry().right() + copy->x(); // as much margin on either side
        m_pane->resize(taken, 430);
    }
}

void TestDetailPane::warningsStandAboveTheAnswer()
{
    Entry entry = test::makeEntry({.answer = u"2025年12月1日まで"_s, .lifecycle = Lifecycle::Draft});
    entry.reviewDate = QDate(2025, 12, 2);
    use({entry, test::makeEntry({.id = 2, .no = u"1-2"_s})});
    const auto warnings = [this] {
        QStringList found;
        const QStringList labels = shownLabels();
        for (const QString &label : labels) {
            if (label.contains(u"draft") || label.contains(u"review date") || label.contains(u"have passed"))
                found.append(label.left(14));
        }
        return found;
    };
    QCOMPARE(warnings(), (QStringList{u"This is a draf"_s, u"The review dat"_s, u"The answer men"_s}));
    m_pane->showEntry(m_faq, {2}, QDate(2026, 1, 1));
    QCOMPARE(warnings(), QStringList());
}

void TestDetailPane::theMemoIsSetApart()
{
    Entry entry = test::makeEntry();
    entry.answers.first().memo = u"様式は資格-07"_s;
    entry.answers.first().spokenLine = u"はい、できます。"_s;
    use({entry, test::makeEntry({.id = 2, .no = u"1-2"_s})});
    QVERIFY(shownLabels().contains(u"Internal memo (not copied)"_s));
    QVERIFY(shownLabels().contains(u"Say first"_s));
    QVERIFY(!answer()->storedText().contains(u"資格-07"));
    m_pane->showEntry(m_faq, {2}, QDate(2026, 1, 1));
    QVERIFY(!shownLabels().contains(u"Internal memo (not copied)"_s));
    QVERIFY(!shownLabels().contains(u"Say first"_s));
}

void TestDetailPane::sourcesAreLinksOnlyWhereTheyMayBeOpened()
{
    Entry entry = test::makeEntry();
    entry.sources = {{u"厚労省 & <b>省令</b>"_s, u"https://example.jp/1"_s},
        {u"悪"_s, u"javascript:alert(1)"_s}, {u"事務連絡"_s, {}}, {{}, u"https://example.jp/2"_s},
        {u"共有"_s, u"file:///etc/passwd"_s}};
    use({entry});
    QCOMPARE(linkNames(), (QStringList{u"厚労省 & <b>省令</b>"_s, u"https://example.jp/2"_s}));
    const QStringList labels = shownLabels();
    for (const QString &text : {u"悪 javascript:alert(1)"_s, u"事務連絡"_s, u"共有 file:///etc/passwd"_s})
        QVERIFY2(labels.contains(text), qPrintable(text));
    QSignalSpy wanted(m_pane.get(), &DetailPane::linkRequested);
    QSignalSpy hovered(m_pane.get(), &DetailPane::linkHovered);
    QTest::mouseClick(link(u"厚労省"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toUrl(), QUrl(u"https://example.jp/1"_s));
    QVERIFY(!hovered.isEmpty());
    QCOMPARE(hovered[0][0].toString(), u"https://example.jp/1"_s);
}

void TestDetailPane::relatedEntriesAreOneKeyAway()
{
    QSignalSpy wanted(m_pane.get(), &DetailPane::entryRequested);
    show(u"3-3"_s);
    LinkButton *related = link(u"2-2 "_s);
    QVERIFY(related);
    QVERIFY(related->toolTip().contains(u"refers to it"));
    related->setFocus();
    QTest::keyClick(related, Qt::Key_Return);
    QTest::keyClick(related, Qt::Key_Space);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0][0].value<EntryId>(), m_faq->findNo(u"2-2")->id);
}

void TestDetailPane::linksOfTheAnswerAreListedOnce()
{
    use({test::makeEntry({.answer = u"0120-95-0178 か https://example.jp/ か 0120-95-0178"_s})});
    QCOMPARE(linkNames(), (QStringList{u"0120-95-0178"_s, u"https://example.jp/"_s}));
    QVERIFY(shownLabels().contains(u"Links:"_s));
    use({test::makeEntry()});
    QVERIFY(!shownLabels().contains(u"Links:"_s));
}

void TestDetailPane::aReferenceInTheAnswerLeadsToItsEntry()
{
    QSignalSpy wanted(m_pane.get(), &DetailPane::entryRequested);
    show(u"3-3"_s);
    answer()->setFocus();
    QTest::keyClick(answer(), Qt::Key_Tab);
    QTest::keyClick(answer(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<EntryId>(), m_faq->findNo(u"2-2")->id);
}

void TestDetailPane::aLinkReachedByTabIsScrolledIntoSight()
{
    m_pane->resize(500, 400);
    show(u"3-3"_s);
    QTRY_VERIFY(bar()->maximum() > 100);
    answer()->setFocus();
    QCOMPARE(bar()->value(), 0);
    QTest::keyClick(answer(), Qt::Key_Tab); // to No2-2, the last line
    QVERIFY(answer()->isOnLink());
    const QPoint place = answer()->mapTo(m_pane.get(), answer()->cursorRect().center());
    const QScrollArea *area = m_pane->findChild<QScrollArea *>();
    QVERIFY(area->geometry().contains(place));
}

void TestDetailPane::everythingIsReachedByTab()
{
    Entry entry = test::makeEntry({.answer = u"0120-95-0178へ。No1-2参照"_s, .sources = 2});
    entry.answers.first().memo = u"内線は03-1234-5678"_s;
    use({entry, test::makeEntry({.id = 2, .no = u"1-2"_s})});
    QStringList order;
    answer()->setFocus();
    for (int i = 0; i < 20; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        const auto *text = qobject_cast<const AnswerView *>(focus);
        order.append(
            text && text->isOnLink() ? u"> "_s + text->textCursor().selectedText() : focus->accessibleName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget() == answer() && !answer()->isOnLink())
            break;
    }
    for (const QString &name :
        {u"> 0120-95-0178"_s, u"> No1-2"_s, u"0120-95-0178"_s, u"> 03-1234-5678"_s, u"出典1"_s, u"出典2"_s,
            u"1-2 再発行できますか"_s, u"Copy answer"_s, u"Copy with question and sources"_s})
        QVERIFY2(order.contains(name), qPrintable(name + u" is missing in " + order.join(u", ")));
}

void TestDetailPane::theScrollPositionStaysWithTheEntry()
{
    m_pane->resize(500, 400);
    show(u"3-3"_s);
    QTRY_VERIFY(bar()->maximum() > 100);
    bar()->setValue(90);
    show(u"3-3"_s);
    QCOMPARE(bar()->value(), 90);
    show(u"4-4"_s);
    QCOMPARE(bar()->value(), 0);
}

void TestDetailPane::pagesScrollByKeys()
{
    m_pane->resize(500, 400);
    show(u"3-3"_s);
    QTRY_VERIFY(bar()->maximum() > 100);
    QCoreApplication::processEvents();
    m_pane->scrollPage(-1);
    QCOMPARE(bar()->value(), 0);
    m_pane->scrollPage(1);
    const int page = bar()->value();
    QVERIFY(page > 0);
    answer()->setFocus();
    QTest::keyClick(answer(), Qt::Key_PageUp);
    QCOMPARE(bar()->value(), 0);
    QTest::keyClick(answer(), Qt::Key_PageDown);
    QCOMPARE(bar()->value(), page);
    for (int i = 0; i < 30; ++i)
        m_pane->scrollPage(1);
    QCOMPARE(bar()->value(), bar()->maximum());
}

void TestDetailPane::theAnswerBeginsInSight_data()
{
    QTest::addColumn<int>("zoom");
    QTest::addColumn<QSize>("size");
    QTest::newRow("as it comes") << 100 << QSize(500, 400);
    QTest::newRow("large letters in a small window") << 300 << QSize(450, 480);
    QTest::newRow("larger than the pane can hold") << 300 << QSize(360, 300);
    QTest::newRow("a window that grew smaller") << 100 << QSize(360, 220);
}

void TestDetailPane::theAnswerBeginsInSight()
{
    QFETCH(int, zoom);
    QFETCH(QSize, size);
    m_pane->setZoom(zoom);
    m_pane->resize(size);
    const QScrollArea *area = m_pane->findChild<QScrollArea *>();
    const auto firstLine = [&] {
        const QTextBlock block = answer()->document()->firstBlock();
        const QRect line = block.layout()->lineAt(0).naturalTextRect().toAlignedRect();
        return QRect(answer()->mapTo(area->viewport(), line.topLeft()), line.size());
    };
    for (const Entry &entry : m_faq->entries()) {
        show(entry.no);
        QTRY_VERIFY2(area->viewport()->rect().contains(firstLine()), qPrintable([&] {
            QString s;
            QDebug(&s) << entry.no << area->viewport()->rect() << firstLine() << bar()->value()
                       << bar()->maximum() << answer()->geometry();
            return s;
        }()));
    }
    // What was scrolled by hand stays where it is, also when the window changes.
    show(u"3-3"_s);
    QTRY_VERIFY(bar()->maximum() > 100);
    m_pane->scrollPage(-1);
    bar()->setValue(7);
    m_pane->resize(size + QSize(8, 8));
    QCoreApplication::processEvents();
    QCOMPARE(bar()->value(), 7);
}

void TestDetailPane::onlyOneTextIsSelected()
{
    show(u"1-11"_s);
    QCOMPARE(m_pane->selectedText(), QString());
    auto *question = m_pane->findChild<AnswerView *>(u"question"_s);
    question->selectAll();
    QCOMPARE(m_pane->selectedText(), m_faq->findNo(u"1-11")->question);
    answer()->selectAll();
    QCOMPARE(m_pane->selectedText(), m_faq->findNo(u"1-11")->answers.first().text);
    QCOMPARE(question->selectedText(), QString());
    show(u"1-12"_s);
    QCOMPARE(m_pane->selectedText(), QString());
}

void TestDetailPane::anUnknownEntryShowsNothing()
{
    show(u"1-11"_s);
    m_pane->showEntry(m_faq, {999}, QDate(2026, 1, 1));
    QVERIFY(!answer()->isVisible());
    QCOMPARE(answer()->storedText(), QString());
    QVERIFY(!m_pane->findChild<QPushButton *>()->isVisible());
    show(u"1-11"_s);
    QVERIFY(answer()->isVisible());
    m_pane->showEntry(nullptr, {1}, QDate(2026, 1, 1));
    QVERIFY(!answer()->isVisible());
    m_pane->clear();
    QCOMPARE(m_pane->selectedText(), QString());
}

void TestDetailPane::nothingIsWiderThanTheView_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("zoom");
    QTest::newRow("wide") << 900 << 100;
    QTest::newRow("narrow") << 300 << 100;
    QTest::newRow("narrow and large") << 300 << 300;
}

void TestDetailPane::nothingIsWiderThanTheView()
{
    QFETCH(int, width);
    QFETCH(int, zoom);
    m_pane->setZoom(zoom);
    for (const Entry &entry : m_faq->entries()) {
        show(entry.no);
        m_pane->resize(width, 500);
        QCoreApplication::processEvents();
        QCOMPARE(m_pane->width(), width);
        const QList<QWidget *> all = m_pane->findChildren<QWidget *>();
        for (const QWidget *each : all) {
            if (!each->isVisible())
                continue;
            const int right = each->mapTo(m_pane.get(), QPoint(each->width(), 0)).x();
            QVERIFY2(right <= width,
                qPrintable(entry.no + u": " + QLatin1StringView(each->metaObject()->className())));
        }
    }
}

void TestDetailPane::theDetailsStayInSightWhileThereIsRoom()
{
    Entry entry = test::makeEntry({.answer = u"長い回答です。 "_s.repeated(80)});
    entry.answers.first().memo = u"様式は資格-07"_s;
    use({entry});
    const auto isInSight = [this] {
        const QList<QLabel *> labels = m_pane->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->text() == u"Internal memo (not copied)")
                return !label->visibleRegion().isEmpty();
        }
        return false;
    };
    QCoreApplication::processEvents();
    QVERIFY(isInSight());
    m_pane->resize(620, 220);
    QCoreApplication::processEvents();
    QVERIFY(!isInSight());
    for (int i = 0; i < 100; ++i)
        m_pane->scrollPage(1);
    QVERIFY(isInSight());
    m_pane->resize(620, 660);
    QCoreApplication::processEvents();
    QVERIFY(isInSight());
}

void TestDetailPane::aMarkupInContentIsText()
{
    const QString hostile = u"<img src=/etc/passwd><b>x</b> &amp; &"_s;
    Entry entry = test::makeEntry({.question = hostile, .answer = hostile});
    entry.answers.first().memo = hostile;
    entry.answers.first().spokenLine = hostile;
    entry.confirmedOn = QDate(2024, 1, 1);
    entry.confirmedBy = hostile;
    entry.sources = {{hostile, u"https://example.jp/"_s}, {hostile, {}}};
    use({entry, test::makeEntry({.id = 2, .no = u"1-2"_s, .question = hostile, .answer = hostile})});
    const QList<QLabel *> labels = m_pane->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    const QList<QWidget *> all = m_pane->findChildren<QWidget *>();
    for (const QWidget *each : all)
        QVERIFY2(!each->toolTip().contains(u"<b>"), qPrintable(each->toolTip()));
    QVERIFY(linkNames().contains(hostile));
}

void TestDetailPane::showingAnEntryManyTimesLeavesNothingBehind()
{
    const auto childCount = [this] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        return m_pane->findChildren<QObject *>().size();
    };
    show(u"3-3"_s);
    const qsizetype before = childCount();
    for (int i = 0; i < 20; ++i) {
        show(u"4-17"_s);
        show(u"3-3"_s);
    }
    QCOMPARE(childCount(), before);
}

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
