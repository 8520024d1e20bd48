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
    /// What an older state is asked back for: to be saved as it was, or to be written on with.
    enum class Purpose : quint8 { Restore, TakeText };

    explicit HistoryPanel(WordCutter cut, Purpose purpose = Purpose::Restore, QWidget *parent = nullptr);

    /// `items` newest first, as the FAQ file gives them; categories for their names.
    void showHistory(EntryId entry, const QList<RevisionItem> &items, const CategoryTree &categories);
    qsizetype count() const { return m_items.size(); }
    /// One line about a revision: when, which, who, why.
    static QString line(const Revision &revision);

Q_SIGNALS:
    /// The entry as it was after this revision is wanted back.
    void restoreRequested(const sokuto::Entry &state, qint64 revision);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    int rowAfter(int row, const QList<qint64> &listed) const;
    void fillLists();
    void compare();
    void restore();
    const Change<Entry> &change(qsizetype row) const;

    WordCutter m_cut;
    Purpose m_purpose;
    bool m_outdated = false; ///< What differs was not looked at while nobody could see it.
    EntryId m_entry;
    QList<qint64> m_listed; ///< Which revisions the lists show.
    QList<RevisionItem> m_items;
    CategoryTree m_categories;
    QListWidget *m_list;
    QLabel *m_otherLabel;
    QComboBox *m_other;
    DifferenceView *m_difference;
    QPushButton *m_restore;
};

} // namespace sokuto
