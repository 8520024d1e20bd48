// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"
#include "domain/textplace.h"
#include "models/findingmodel.h"
#include "service/checkservice.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace sokuto {

class FindingList;
class FindingView;

/// What the content checks found, to work through: look, correct, or leave with a reason. Beside the window,
/// not in its way.
class ChecksPanel final : public QDialog
{
    Q_OBJECT

public:
    explicit ChecksPanel(QWidget *parent = nullptr);

    void showReport(const CheckReport &report);
    /// (0, 0) = nothing is being looked at.
    void showProgress(int done, int all);
    /// Below the list, until something else is asked for; empty = nothing.
    void showError(const QString &sentence);
    /// Without it findings can only be looked at.
    void setEditable(bool editable);
    /// True = openRequested() leads somewhere. Without it entries are shown instead.
    void setEditorThere(bool there);

Q_SIGNALS:
    /// Whoever edits shall go to this place; an empty span = the field as a whole.
    void openRequested(sokuto::EntryId entry, const sokuto::TextPlace &place, sokuto::TextSpan span);
    /// The window shall show the entry.
    void entryRequested(sokuto::EntryId entry);
    void saveRequested(const sokuto::ChangeSet &changes, const QString &note);
    void dismissRequested(const QString &key, const QString &reason);
    void bringBackRequested(const QString &key);
    void checkRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void fillFilters();
    void fillRules();
    void fillCategories();
    QList<FindingItem> shownItems() const;
    bool isDismissed(qsizetype number) const;
    void refreshList();
    void refreshView();
    void openCurrent();
    void correct();
    void correctAll();

    CheckReport m_report;
    bool m_editable = false;
    bool m_editorThere = false;
    QComboBox *m_severity;
    QComboBox *m_rule;
    QComboBox *m_category;
    QCheckBox *m_dismissed;
    QPushButton *m_again;
    FindingList *m_list;
    FindingView *m_view;
    QLabel *m_empty;
    QLabel *m_count;
    QLabel *m_error;
    QProgressBar *m_progress;
    QPushButton *m_correctAll;
    QPushButton *m_close;
};

} // namespace sokuto
