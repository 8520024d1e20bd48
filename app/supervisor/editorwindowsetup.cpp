// SPDX-License-Identifier: GPL-3.0-or-later
// How the editor is put together, and what stands beside its fields: head, findings, preview.
#include "domain/excerpt.h"
#include "service/checkfixes.h"
#include "service/wordcutter.h"
#include "supervisor/editorchanges.h"
#include "supervisor/editorwindow.h"
#include "supervisor/entrydifference.h"
#include "supervisor/historypanel.h"
#include "ui/screenfit.h"
#include "ui_editorwindow.h"

#include <QtCore/QTime>
#include <QtWidgets/QTabBar>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseAfterTyping = 700; ///< Milliseconds.

EditorField fieldOf(TextField field)
{
    switch (field) {
    case TextField::Question:
        return EditorField::Question;
    case TextField::Answer:
        return EditorField::Answer;
    case TextField::SpokenLine:
        return EditorField::SpokenLine;
    case TextField::Memo:
        return EditorField::Memo;
    case TextField::SourceTitle:
    case TextField::SourceUrl:
        return EditorField::Sources;
    case TextField::Phrase:
        break;
    }
    return EditorField::Phrases;
}

bool isOfAnswer(TextField field)
{
    return field == TextField::Answer || field == TextField::SpokenLine || field == TextField::Memo;
}

} // namespace

EditorWindow::EditorWindow(
    const EditorServices &services, const SnapshotPtr &snapshot, const Draft &draft, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_snapshot(snapshot)
    , m_before(draft.before)
    , m_key(draft.key)
    , m_faqId(draft.faqId)
    , m_ui(std::make_unique<Ui::EditorWindow>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->editorForm->setToday(m_services.today());
    m_ui->editorForm->setAuthor(m_services.author());
    m_ui->editorForm->setCategories(snapshot->categories());
    const EditorState written{draft.edited, 0, draft.note};
    m_start = {m_before.value_or(draft.edited), 0, {}};
    const Entry &entry = m_start.entry;
    m_start.answer = &answerOn(entry, m_services.today()) - &entry.answers.first(); // what callers hear today
    m_undo.start(m_start);
    EditorState shown = written;
    shown.answer = std::min(m_start.answer, shown.entry.answers.size() - 1);
    if (shown.entry != m_start.entry || shown.note != m_start.note)
        m_undo.record(shown, EditorField::Answer);
    m_ui->editorForm->setState(shown);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterTyping);
    setUpPanes();
    setUpActions();
    retranslate();
    fitToScreen(this, {1360, 860});
    look();
    showPreview();
    m_ui->editorForm->focusField(m_before ? EditorField::Answer : EditorField::Question);
}

EditorWindow::~EditorWindow() = default;

void EditorWindow::setUpPanes()
{
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({890, 470});
    QFont large = m_ui->title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_ui->title->setFont(large);
    m_ui->previewDay->setContentsMargins(20, 0, 20, 0);
    m_cut = dictionaryCutter();
    m_history = new HistoryPanel(m_cut, HistoryPanel::Purpose::TakeText, this);
    m_ui->tabs->insertTab(m_ui->tabs->indexOf(m_ui->difference), m_history, {});
    m_ui->saveButton->setMain(true);
    m_ui->saveButton->setKey(m_ui->saveAction->shortcut());
    connect(m_ui->editorForm, &EditorForm::edited, this, &EditorWindow::fieldEdited);
    connect(m_ui->editorForm, &EditorForm::nextAnswerRequested, this, &EditorWindow::prepareNextAnswer);
    connect(m_ui->editorForm, &EditorForm::misunderstood, this, &EditorWindow::datesAreUnderstood);
    connect(&m_pause, &QTimer::timeout, this, &EditorWindow::paused);
    connect(&m_checker, &DraftChecker::made, this, [this](const SnapshotPtr &snapshot) {
        m_checked = snapshot;
        showPreview();
    });
    connect(&m_checker, &DraftChecker::checked, this, &EditorWindow::showFindings);
    connect(m_ui->findings, &EditorFindings::placeRequested, this, [this](const Finding &finding) {
        if (finding.rule == CheckRule::NoCategory)
            m_ui->editorForm->focusField(EditorField::Category);
        else if (const auto place = placeOf(finding))
            showPlace(*place, finding.span);
    });
    connect(m_ui->findings, &EditorFindings::fixRequested, this, &EditorWindow::fix);
    connect(m_ui->findings, &EditorFindings::entryRequested, this, &EditorWindow::entryRequested);
    connect(m_ui->preview, &DetailPane::entryRequested, this, &EditorWindow::entryRequested);
    connect(m_history, &HistoryPanel::restoreRequested, this, &EditorWindow::takeText);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, [this] {
        showPreview();
        showDifference();
    });
    connect(&m_services.drafts, &Drafts::kept, this, [this](const QString &key) {
        if (key != m_key || !isWritten())
            return;
        //: %1 is a time of day
        m_fate = tr("Draft kept at %1").arg(QTime::currentTime().toString(u"HH:mm"_s));
        refreshHead();
    });
}

void EditorWindow::setUpActions()
{
    const auto on = [this](QAction *action, auto what) { connect(action, &QAction::triggered, this, what); };
    m_ui->redoAction->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    on(m_ui->saveAction, [this] { save(); });
    on(m_ui->saveAndCloseAction, [this] { saveThen(Leave::Close); });
    on(m_ui->draftAction, [this] { saveAsDraft(); });
    on(m_ui->revertAction, [this] { revert(); });
    on(m_ui->closeAction, [this] { close(); });
    on(m_ui->undoAction, [this] { undo(); });
    on(m_ui->redoAction, [this] { redo(); });
    on(m_ui->confirmAction, [this] { m_ui->editorForm->confirmToday(); });
    on(m_ui->nextAnswerAction, [this] { prepareNextAnswer(); });
    on(m_ui->findingsAction, [this] { m_ui->tabs->setCurrentWidget(m_ui->findings); });
    on(m_ui->previewAction, [this] { m_ui->tabs->setCurrentWidget(m_ui->previewPage); });
    on(m_ui->historyAction, [this] { m_ui->tabs->setCurrentWidget(m_history); });
    on(m_ui->differenceAction, [this] { m_ui->tabs->setCurrentWidget(m_ui->difference); });
    on(m_ui->nextFindingAction, [this] { showNextFinding(); });
    on(m_ui->otherSideAction, [this] { showOtherSide(); });
    connect(m_ui->saveButton, &QPushButton::clicked, m_ui->saveAction, &QAction::trigger);
    connect(m_ui->draftButton, &QPushButton::clicked, m_ui->draftAction, &QAction::trigger);
    connect(m_ui->revertButton, &QPushButton::clicked, m_ui->revertAction, &QAction::trigger);
}

Entry EditorWindow::shownEntry() const
{
    Entry entry = edited();
    if (entry.id.value <= 0)
        entry.id = provisionalId(*m_snapshot);
    return entry;
}

void EditorWindow::look()
{
    const Entry entry = shownEntry();
    m_checker.check([snapshot = m_snapshot, entry] { return snapshotWith(*snapshot, entry); }, entry.id,
        m_services.today());
}

void EditorWindow::showFindings(const QList<Finding> &findings)
{
    m_finding = -1;
    m_ui->findings->show(findings, m_checked);
    const qsizetype shown = m_ui->editorForm->state().answer;
    for (const TextField field :
        {TextField::Question, TextField::Answer, TextField::SpokenLine, TextField::Memo}) {
        QList<TextSpan> marks;
        for (const Finding &finding : findings) {
            const auto place = placeOf(finding);
            if (place && place->field == field && (!isOfAnswer(field) || place->index == shown))
                marks.append(finding.span);
        }
        m_ui->editorForm->setMarks(fieldOf(field), marks);
    }
    retranslate();
}

void EditorWindow::showPlace(const TextPlace &place, TextSpan span)
{
    EditorState state = m_ui->editorForm->state();
    if (isOfAnswer(place.field) && state.answer != place.index && place.index < state.entry.answers.size()) {
        if (!datesAreUnderstood())
            return;
        state.answer = place.index;
        m_ui->editorForm->setState(state);
    }
    m_ui->editorForm->focusField(fieldOf(place.field), place.index, span);
}

/// Only where the text still stands as it was looked at.
void EditorWindow::fix(const Finding &finding)
{
    EditorState state = m_ui->editorForm->state();
    const auto place = placeOf(finding);
    const auto fix = m_checked ? fixFor(finding, *m_checked) : std::nullopt;
    if (!place || !fix || textAt(state.entry, *place) != fix->before || !datesAreUnderstood())
        return;
    state.entry = withText(state.entry, *place, fix->after);
    if (isOfAnswer(place->field))
        state.answer = place->index;
    const EditorField field = fieldOf(place->field);
    m_undo.endStep();
    m_undo.record(state, field);
    apply(state);
    m_ui->editorForm->focusField(field, place->index, differingSpan(fix->before, fix->after));
    paused();
}

void EditorWindow::showNextFinding()
{
    const QList<Finding> &findings = m_ui->findings->findings();
    for (qsizetype step = 1; step <= findings.size(); ++step) {
        const qsizetype at = (m_finding + step) % findings.size();
        if (const auto place = placeOf(findings[at])) {
            m_finding = at;
            showPlace(*place, findings[at].span);
            return;
        }
    }
}

/// The answer shown in the fields, as operators see it on a day on which it holds.
void EditorWindow::showPreview()
{
    if (m_ui->tabs->currentWidget() != m_ui->previewPage)
        return;
    const Entry entry = shownEntry();
    const Answer &answer = m_ui->editorForm->state().shownAnswer();
    const QDate today = m_services.today();
    QDate day = today;
    if (!isValidOn(answer, today))
        day = answer.validFrom.isValid() && answer.validFrom > today ? answer.validFrom : answer.validUntil;
    if (!day.isValid())
        day = today;
    const bool seen = isPublicOn(entry, day);
    const QString written = day.toString(Qt::ISODate);
    m_ui->previewDay->setText(!seen ? tr("Operators do not see this entry while it is in this state.")
            : day == today          ? tr("As operators see it today.")
                           //: %1 is a date
                           : tr("As operators see it on %1.").arg(written));
    const Entry *made = m_checked ? m_checked->find(entry.id) : nullptr;
    if (made && *made == entry) // else it is being put together, and comes back here
        m_ui->preview->showEntry(m_checked, entry.id, day);
}

/// What a save would change.
void EditorWindow::showDifference()
{
    if (m_ui->tabs->currentWidget() != m_ui->difference)
        return;
    const auto fields = EntryDifference::between(m_before, edited(), m_snapshot->categories(), m_cut);
    if (fields.isEmpty())
        m_ui->difference->showSentence(tr("Nothing differs from what is stored."));
    else
        m_ui->difference->showFields(fields);
}

void EditorWindow::showHistory(const QList<RevisionItem> &items)
{
    m_history->showHistory(entry(), items, m_snapshot->categories());
    retranslate();
}

void EditorWindow::showOtherSide()
{
    const QWidget *focus = focusWidget();
    if (focus && m_ui->tabs->isAncestorOf(focus))
        m_ui->editorForm->focusField(EditorField::Answer);
    else
        m_ui->tabs->tabBar()->setFocus(Qt::TabFocusReason);
}

void EditorWindow::refreshHead()
{
    const EditorState &now = m_ui->editorForm->state();
    //: %1 is the number of an entry
    m_ui->title->setText(m_before ? tr("Edit %1").arg(m_before->no) : tr("New entry"));
    setWindowTitle(m_ui->title->text() + u"[*]"_s);
    setWindowModified(isChanged());
    const QString state = EditorForm::lifecycleLabel(m_before ? m_before->lifecycle : now.entry.lifecycle);
    const QString fate = m_saving && !m_isAsking ? tr("Saving…")
        : !m_fate.isEmpty()                      ? m_fate
                                                 : tr("Drafts are kept by themselves");
    const qsizetype revisions = m_history->count();
    m_ui->status->setText(revisions == 0
            //: The head of the editor: %1 is the state of the entry, %2 what happened to the text
            ? tr("%1 · %2").arg(state, fate)
            //: The same with %2, how often the entry was saved
            : tr("%1 · version %2 · %3").arg(state, QString::number(revisions), fate));
    const bool publishes =
        now.entry.lifecycle == Lifecycle::Published || now.entry.lifecycle == Lifecycle::Scheduled;
    m_ui->saveAction->setText(publishes ? tr("&Publish") : tr("&Save"));
    m_ui->saveAndCloseAction->setText(publishes ? tr("Publish and c&lose") : tr("Save and c&lose"));
    const QString save = publishes ? tr("Publish") : tr("Save");
    m_ui->saveButton->setLabel(save, save);
    // Not the state of that name: what operators see stays published.
    const bool stays = operatorsSeeIt();
    const QString draft = stays ? tr("Keep the draft and close") : tr("Save as draft");
    m_ui->draftButton->setLabel(draft, draft);
    m_ui->draftAction->setText(stays ? tr("Keep the &draft and close") : tr("Save as &draft"));
    for (QWidget *button :
        {static_cast<QWidget *>(m_ui->saveButton), static_cast<QWidget *>(m_ui->draftButton)})
        button->setEnabled(!m_saving);
    m_ui->revertButton->setEnabled(isChanged() && !m_saving);
    m_ui->revertAction->setEnabled(isChanged() && !m_saving);
    m_ui->undoAction->setEnabled(m_undo.canUndo());
    m_ui->redoAction->setEnabled(m_undo.canRedo());
}

void EditorWindow::retranslate()
{
    m_ui->revertButton->setLabel(tr("Revert"), tr("Revert"));
    const qsizetype count = m_ui->findings->findings().size();
    //: Findings of the content checks and how many there are
    m_ui->tabs->setTabText(0, count == 0 ? tr("Checks") : tr("Checks %1").arg(count));
    const qsizetype revisions = m_history->count();
    //: %1 is the number of revisions
    m_ui->tabs->setTabText(2, revisions == 0 ? tr("History") : tr("History %1").arg(revisions));
    m_ui->tabs->tabBar()->setAccessibleName(tr("Beside the entry"));
    refreshHead();
}

void EditorWindow::tell(const QString &sentence)
{
    m_ui->messageBar->tell(Message::warning(Message::Topic::Faq, [sentence] { return sentence; }));
}

void EditorWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_fate.clear();
    retranslate();
    showPreview();
    showDifference();
}

} // namespace sokuto
