// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/revision.h"
#include "domain/textdiff.h"
#include "domain/textplace.h"
#include "service/draftchecker.h"
#include "service/drafts.h"
#include "supervisor/editorstate.h"
#include "supervisor/editorundo.h"

#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

#include <memory>

namespace sokuto {

class HistoryPanel;
class Prompts;

namespace Ui {
class EditorWindow;
}

/// What an editor needs from outside. Everything outlives it.
struct EditorServices
{
    Prompts &prompts;
    Drafts &drafts;
    std::function<QDate()> today;
    std::function<QString()> author;
};

/// One entry being written: its fields, what the checks say about it, how
/// operators will see it. Keeps a draft of every change, takes everything
/// back by undo, and lets nothing go without asking.
class EditorWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `draft` says what is edited (`before`, empty = a new entry) and what is
    /// written of it so far.
    EditorWindow(const EditorServices &services, const SnapshotPtr &snapshot, const Draft &draft,
        QWidget *parent = nullptr);
    ~EditorWindow() override;
    Q_DISABLE_COPY_MOVE(EditorWindow)

    /// {0} while the entry is new.
    EntryId entry() const;
    const QString &draftKey() const { return m_key; }
    const QString &faqId() const { return m_faqId; }
    /// True while something is written that is not saved, were it a date that is none.
    bool isChanged() const;
    /// Closes without asking; what is not saved stays as a draft at this desk.
    void leave();
    /// The entry as it stands in the fields.
    Entry edited() const;
    const std::optional<Entry> &before() const { return m_before; }

    /// The FAQ is another one now. What was not touched follows; what was touched
    /// is kept and said.
    void setSnapshot(const SnapshotPtr &snapshot);
    /// Goes to a place in the fields and selects the span; an empty one = the field as a whole.
    void showPlace(const TextPlace &place, TextSpan span);
    /// The answers to saveRequested().
    void saveSucceeded(qint64 revision);
    void saveFailed(const QString &sentence);
    /// The answers to permissionRequested().
    void permitted(const ChangeSet &changes);
    void refused(const ChangeSet &changes, const Error &error);
    /// Every revision of the entry, the newest first.
    void showHistory(const QList<RevisionItem> &items);
    /// A conflict about the entry was settled by saving `stored` elsewhere: that
    /// is what is edited now.
    void settle(const Entry &stored, qint64 revision);

public Q_SLOTS:
    void save();
    void saveAsDraft();
    void revert();
    void undo();
    void redo();

Q_SIGNALS:
    void saveRequested(const sokuto::ChangeSet &changes, const QString &note);
    /// May this be saved where a second person approves? Asked before anything is asked of a person.
    void permissionRequested(const sokuto::ChangeSet &changes);
    void entryRequested(sokuto::EntryId entry);
    /// Closed by saveAsDraft(); Drafts has what was written under this key.
    void draftKept(const QString &key);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Leave { Stay, Close };

    void setUpActions();
    void setUpPanes();
    void fieldEdited(EditorField field);
    void paused();
    void apply(const EditorState &state);
    /// `as`: in which state, once it is saved; none = the one in the fields.
    void saveThen(Leave leave, std::optional<Lifecycle> as = {});
    void takeLifecycle(Lifecycle lifecycle);
    /// Else says which is none.
    bool datesAreUnderstood();
    bool mayBeSaved(const EditorState &state);
    void saveWithReferences(const ChangeSet &changes, const QStringList &refused);
    void followStored();
    bool mayLeave();
    /// There is something that a draft could hold.
    bool isWritten() const;
    bool operatorsSeeIt() const;
    void keepDraft();
    void dropDraft();
    void prepareNextAnswer();
    void takeText(const Entry &entry);
    void look();
    void showFindings(const QList<Finding> &findings);
    void fix(const Finding &finding);
    void showNextFinding();
    void showPreview();
    void showDifference();
    void showOtherSide();
    void refreshHead();
    void retranslate();
    void tell(const QString &sentence);
    Entry shownEntry() const;

    EditorServices m_services;
    SnapshotPtr m_snapshot;
    std::optional<Entry> m_before; ///< As stored when the editing began or was saved last.
    EditorState m_start; ///< What counts as unchanged.
    QString m_key;
    QString m_faqId;
    EditorUndo m_undo;
    QTimer m_pause;
    DraftChecker m_checker;
    WordCutter m_cut;
    SnapshotPtr m_checked; ///< The FAQ with the entry as it was written last; null until it is put together.
    qsizetype m_finding = -1; ///< The one shown last.
    std::optional<EditorState> m_saving;
    Lifecycle m_savingFrom = Lifecycle::Draft; ///< In the fields when that save began.
    bool m_isAsking = false; ///< What is to be saved is asked first.
    Leave m_leave = Leave::Stay;
    bool m_keepOnClose = false;
    qint64 m_revision = 0; ///< Of the last save; older snapshots know nothing of it.
    QString m_fate; ///< What happened last to the text: kept, saved.
    std::unique_ptr<Ui::EditorWindow> m_ui;
    HistoryPanel *m_history = nullptr;
};

} // namespace sokuto
