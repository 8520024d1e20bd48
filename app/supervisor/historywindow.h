// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/revision.h"
#include "domain/textdiff.h"
#include "ui/messagebar.h"

#include <QtWidgets/QDialog>

class QTabWidget;

namespace sokuto {

class FaqHistoryPanel;
class HistoryPanel;

/// The history of one entry, of the whole FAQ, and what was deleted, as pages.
class HistoryWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryWindow(const WordCutter &cut, QWidget *parent = nullptr);

    enum class Page : quint8 { Entry, Faq, Deleted };
    void turnTo(Page page);
    /// Whose own history is shown; refresh() asks for it. {0} = none.
    void setEntry(EntryId entry) { m_entry = entry; }
    /// Everything that is shown is asked for again.
    void refresh();

    void showHistory(EntryId entry, const QList<RevisionItem> &items, const CategoryTree &categories);
    void showRevisions(const QList<Revision> &revisions);
    void showItems(qint64 revision, const QList<RevisionItem> &items, const CategoryTree &categories);
    void showDeleted(const QList<RevisionItem> &items, const CategoryTree &categories);

    /// What became of a state that was asked back.
    void tell(Message::Kind kind, const std::function<QString()> &sentence);
    void tellNothing();

Q_SIGNALS:
    void historyRequested(sokuto::EntryId entry);
    void revisionsRequested(int limit);
    void itemsRequested(qint64 revision);
    void deletedRequested();
    void restoreRequested(const sokuto::Entry &state, qint64 revision);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    MessageBar *m_messages;
    QTabWidget *m_pages;
    HistoryPanel *m_entryPage;
    FaqHistoryPanel *m_faqPage;
    FaqHistoryPanel *m_deletedPage;
    EntryId m_entry;
    int m_limit;
};

} // namespace sokuto
