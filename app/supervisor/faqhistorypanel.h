// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/revision.h"
#include "domain/textdiff.h"

#include <QtWidgets/QWidget>

class QListWidget;
class QPushButton;

namespace sokuto {

class DifferenceView;

/// The past of the whole FAQ: its revisions, what each of them did, and how. For what was deleted there are
/// only the items.
class FaqHistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Revisions, Deleted };
    FaqHistoryPanel(Kind kind, WordCutter cut, QWidget *parent = nullptr);

    /// Newest first. `mayBeMore`: older ones can be asked for.
    void showRevisions(const QList<Revision> &revisions, bool mayBeMore);
    /// What the chosen revision did; for another one it is dropped.
    void showItems(qint64 revision, const QList<RevisionItem> &items, const CategoryTree &categories);
    void showDeleted(const QList<RevisionItem> &items, const CategoryTree &categories);

Q_SIGNALS:
    void itemsRequested(qint64 revision);
    void moreRequested();
    void historyRequested(sokuto::EntryId entry);
    /// Make the entry as it was; `revision` is where it was so.
    void restoreRequested(const sokuto::Entry &state, qint64 revision);

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void retranslate();
    void fillRevisions();
    void fillItems();
    void revisionPicked();
    void itemPicked();
    void restore();
    QString line(const RevisionItem &item) const;
    static QString rightLine(const RightChange &change);
    const Change<Entry> *entryChange() const;

    Kind m_kind;
    WordCutter m_cut;
    QList<Revision> m_revisions;
    QList<RevisionItem> m_items;
    CategoryTree m_categories;
    QListWidget *m_revisionList;
    QPushButton *m_more;
    QListWidget *m_itemList;
    DifferenceView *m_difference;
    QPushButton *m_history;
    QPushButton *m_restore;
};

} // namespace sokuto
