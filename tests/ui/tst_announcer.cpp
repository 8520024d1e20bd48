// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announcer.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>

#include <memory>

using namespace sokuto;
using namespace Qt::StringLiterals;

/// Notes the name with which a widget appears; a screen reader speaks it then.
class Appearances : public QObject
{
    Q_OBJECT

public:
    QStringList names;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            names.append(qobject_cast<QWidget *>(watched)->accessibleName());
        return false;
    }
};

class TestAnnouncer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aMessageIsANotificationInTheWindow();
    void everyMessageAppearsAnew();
    void aMessageGoesAwayByItself();
    void nothingIsSeenAndTheFocusStays();

private:
    std::unique_ptr<QWidget> m_window;
    Announcer *m_announcer = nullptr;
};

void TestAnnouncer::init()
{
    m_window = std::make_unique<QWidget>();
    m_announcer = new Announcer(m_window.get());
    m_window->resize(200, 100);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestAnnouncer::cleanup()
{
    m_window.reset();
}

void TestAnnouncer::aMessageIsANotificationInTheWindow()
{
    m_announcer->announce(u"回答をコピーしました（1-11）"_s);
    QAccessibleInterface *said = QAccessible::queryAccessibleInterface(m_announcer);
    QVERIFY(said);
    QCOMPARE(said->role(), QAccessible::Notification);
    QCOMPARE(said->text(QAccessible::Name), u"回答をコピーしました（1-11）"_s);
    QVERIFY(!said->state().invisible);
    QVERIFY(!said->state().focusable);
    QCOMPARE(said->parent(), QAccessible::queryAccessibleInterface(m_window.get()));
}

void TestAnnouncer::everyMessageAppearsAnew()
{
    m_announcer->announce(u"済"_s);
    Appearances appearances;
    m_announcer->installEventFilter(&appearances);
    m_announcer->announce(u"済"_s);
    m_announcer->announce(u"再"_s);
    QCOMPARE(appearances.names, (QStringList{u"済"_s, u"再"_s}));
}

void TestAnnouncer::aMessageGoesAwayByItself()
{
    m_announcer->announce(u"済"_s);
    QCOMPARE(m_announcer->message(), u"済"_s);
    QTRY_COMPARE(m_announcer->message(), QString());
    QVERIFY(QAccessible::queryAccessibleInterface(m_announcer)->state().invisible);
}

void TestAnnouncer::nothingIsSeenAndTheFocusStays()
{
    const QImage before = m_window->grab().toImage();
    QWidget *focus = QApplication::focusWidget();
    m_announcer->announce(u"済"_s);
    QCOMPARE(m_window->grab().toImage(), before);
    QCOMPARE(QApplication::focusWidget(), focus);
}

QTEST_MAIN(TestAnnouncer)
#include "tst_announcer.moc"
