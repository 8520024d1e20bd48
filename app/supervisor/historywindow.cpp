// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/historywindow.h"

#include "supervisor/faqhistorypanel.h"
#include "supervisor/historypanel.h"
#include "ui/screenfit.h"

#include <QtCore/QEvent>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int revisionsAtOnce = 200;

} // namespace

HistoryWindow::HistoryWindow(const WordCutter &cut, QWidget *parent)
    : QDialog(parent)
    , m_messages(new MessageBar(this))
    , m_pages(new QTabWidget(this))
    , m_entryPage(new HistoryPanel(cut, HistoryPanel::Purpose::Restore, this))
    , m_faqPage(new FaqHistoryPanel(FaqHistoryPanel::Kind::Revisions, cut, this))
    , m_deletedPage(new FaqHistoryPanel(FaqHistoryPanel::Kind::Deleted, cut, this))
    , m_limit(revisionsAtOnce)
{
    setObjectName(u"historyWindow"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_pages->setObjectName(u"historyPages"_s);
    m_pages->addTab(m_entryPage, QString());
    m_pages->addTab(m_faqPage, QString());
    m_pages->addTab(m_deletedPage, QString());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    fitToScreen(this, {860, 640});
    connect(m_entryPage, &HistoryPanel::restoreRequested, this, &HistoryWindow::restoreRequested);
    for (FaqHistoryPanel *page : {m_faqPage, m_deletedPage}) {
        connect(page, &FaqHistoryPanel::restoreRequested, this, &HistoryWindow::restoreRequested);
        connect(page, &FaqHistoryPanel::itemsRequested, this, &HistoryWindow::itemsRequested);
        connect(page, &FaqHistoryPanel::historyRequested, this, [this](EntryId entry) {
            setEntry(entry);
            Q_EMIT historyRequested(entry);
            turnTo(Page::Entry);
        });
    }
    connect(m_faqPage, &FaqHistoryPanel::moreRequested, this, [this] {
        m_limit += revisionsAtOnce;
        Q_EMIT revisionsRequested(m_limit);
    });
    retranslate();
}

void HistoryWindow::turnTo(Page page)
{
    m_pages->setCurrentIndex(int(page));
    m_pages->currentWidget()->setFocus();
}

void HistoryWindow::refresh()
{
    if (m_entry.value > 0)
        Q_EMIT historyRequested(m_entry);
    Q_EMIT revisionsRequested(m_limit);
    Q_EMIT deletedRequested();
}

void HistoryWindow::showHistory(
    EntryId entry, const QList<RevisionItem> &items, const CategoryTree &categories)
{
    if (entry == m_entry)
        m_entryPage->showHistory(entry, items, categories);
}

void HistoryWindow::showRevisions(const QList<Revision> &revisions)
{
    m_faqPage->showRevisions(revisions, revisions.size() >= m_limit);
}

void HistoryWindow::showItems(
    qint64 revision, const QList<RevisionItem> &items, const CategoryTree &categories)
{
    m_faqPage->showItems(revision, items, categories);
}

void HistoryWindow::showDeleted(const QList<RevisionItem> &items, const CategoryTree &categories)
{
    m_deletedPage->showDeleted(items, categories);
}

void HistoryWindow::tell(Message::Kind kind, const std::function<QString()> &sentence)
{
    m_messages->tell({Message::Topic::Editing, kind, sentence, {}, {}});
}

void HistoryWindow::tellNothing()
{
    m_messages->withdraw(Message::Topic::Editing);
}

void HistoryWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryWindow::retranslate()
{
    setWindowTitle(tr("History"));
    m_pages->setTabText(int(Page::Entry), tr("&Entry"));
    m_pages->setTabText(int(Page::Faq), tr("&Whole FAQ"));
    m_pages->setTabText(int(Page::Deleted), tr("&Deleted entries"));
}

} // namespace sokuto
