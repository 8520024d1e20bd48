// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/revision.h"
#include "domain/textdiff.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace sokuto {

class DifferenceView;

/// The past of one entry: its revisions, what differs between any two of them, and the way back.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(WordCutter cut, QWidget *parent = nullptr);

    /// `items` newest first, as the FAQ file gives them; categories for their names.
    void showHistory(EntryId entry, const QList<RevisionItem> &items, const CategoryTree &categories);
    /// One line about a revision: when, which, who, why.
    static QString line(const Revision &revision);

Q_SIGNALS:
    /// Make the entry as it was after this revision.
    void restoreRequested(const sokuto::Entry &state, qint64 revision);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillLists();
    void compare();
    void restore();
    const Change<Entry> &change(qsizetype row) const;

    WordCutter m_cut;
    EntryId m_entry;
    QList<RevisionItem> m_items;
    CategoryTree m_categories;
    QListWidget *m_list;
    QLabel *m_otherLabel;
    QComboBox *m_other;
    DifferenceView *m_difference;
    QPushButton *m_restore;
};

} // namespace sokuto
