// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagebar.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace sokuto;
using namespace Qt::StringLiterals;

namespace {

Message about(Message::Topic topic, const QString &sentence)
{
    return Message::warning(topic, [sentence] { return sentence; });
}

} // namespace

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestIsShownAndClosingShowsTheOneBefore();
    void aNewerMessageOnATopicTakesThePlaceOfTheOlder();
    void whatIsRewrittenKeepsItsPlaceAndWhatWasClosedStaysAway();
    void withdrawingTakesAwayOneTopicOnly();
    void theActionIsDoneOnceAndTheMessageGoes();
    void inAnotherLanguageTheWordsAreAskedForAgain();
};

void TestMessageBar::theNewestIsShownAndClosingShowsTheOneBefore()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.tell(about(Message::Topic::Tools, u"no dictionary"_s));
    bar.tell(about(Message::Topic::Desk, u"no desk"_s));
    QCOMPARE(bar.sentence(), u"no desk"_s);
    QVERIFY(bar.tells(Message::Topic::Tools) && bar.tells(Message::Topic::Desk));
    QVERIFY(!bar.tells(Message::Topic::Faq));
    auto *close = bar.findChild<QToolButton *>();
    close->click();
    QCOMPARE(bar.sentence(), u"no dictionary"_s);
    QVERIFY(!bar.tells(Message::Topic::Desk));
    close->click();
    QVERIFY(bar.isHidden());
}

void TestMessageBar::aNewerMessageOnATopicTakesThePlaceOfTheOlder()
{
    MessageBar bar;
    bar.tell(about(Message::Topic::Faq, u"first"_s));
    bar.tell(about(Message::Topic::Faq, u"second"_s));
    bar.findChild<QToolButton *>()->click();
    QVERIFY(bar.isHidden());
}

void TestMessageBar::whatIsRewrittenKeepsItsPlaceAndWhatWasClosedStaysAway()
{
    MessageBar bar;
    bar.tell(about(Message::Topic::Drafts, u"two drafts"_s));
    bar.tell(about(Message::Topic::Faq, u"unreadable"_s));
    bar.rewrite(about(Message::Topic::Drafts, u"one draft"_s));
    QCOMPARE(bar.sentence(), u"unreadable"_s);
    auto *close = bar.findChild<QToolButton *>();
    close->click();
    QCOMPARE(bar.sentence(), u"one draft"_s);
    close->click();
    bar.rewrite(about(Message::Topic::Drafts, u"none"_s));
    QVERIFY(bar.isHidden());
}

void TestMessageBar::withdrawingTakesAwayOneTopicOnly()
{
    MessageBar bar;
    bar.tell(about(Message::Topic::Tools, u"no dictionary"_s));
    bar.tell(about(Message::Topic::Faq, u"unreadable"_s));
    bar.withdraw(Message::Topic::Faq);
    QCOMPARE(bar.sentence(), u"no dictionary"_s);
    bar.withdraw(Message::Topic::Link);
    QCOMPARE(bar.sentence(), u"no dictionary"_s);
}

void TestMessageBar::theActionIsDoneOnceAndTheMessageGoes()
{
    MessageBar bar;
    int done = 0;
    Message message = about(Message::Topic::Faq, u"changed"_s);
    auto *button = bar.findChild<QPushButton *>();
    bar.tell(message);
    QVERIFY(button->isHidden());
    message.actionText = [] { return u"read again"_s; };
    message.action = [&done] { ++done; };
    bar.tell(message);
    QVERIFY(!button->isHidden());
    QCOMPARE(button->text(), u"read again"_s);
    button->click();
    QCOMPARE(done, 1);
    QVERIFY(bar.isHidden());
}

void TestMessageBar::inAnotherLanguageTheWordsAreAskedForAgain()
{
    MessageBar bar;
    QString words = u"one"_s;
    bar.tell(Message::warning(Message::Topic::Faq, [&words] { return words; }));
    words = u"two"_s;
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&bar, &event);
    QCOMPARE(bar.sentence(), u"two"_s);
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
