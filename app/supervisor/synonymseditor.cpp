// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/synonymseditor.h"

#include "domain/invariants.h"
#include "models/synonymmodel.h"
#include "supervisor/tryit.h"
#include "ui/mainbutton.h"
#include "ui/screenfit.h"

#include <QtCore/QEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <utility>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProblems = 3; ///< Told at once.

} // namespace

SynonymsEditor::SynonymsEditor(QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableView(this))
    , m_model(new SynonymModel(this))
    , m_hint(new QLabel(this))
    , m_problems(new QLabel(this))
    , m_try(new TryIt(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_giveUp(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SynonymsEditor::edited);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &SynonymsEditor::edited);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &SynonymsEditor::edited);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SynonymsEditor::refresh);
    connect(m_add, &QPushButton::clicked, this, &SynonymsEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &SynonymsEditor::remove);
    connect(m_giveUp, &QPushButton::clicked, this, &SynonymsEditor::giveUp);
    connect(m_save, &QPushButton::clicked, this, &SynonymsEditor::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &SynonymsEditor::save);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut),
        &QShortcut::activated, this, &SynonymsEditor::remove);
    retranslate();
    refresh();
    fitToScreen(this, {980, 680});
}

void SynonymsEditor::build()
{
    setObjectName(u"synonymsEditor"_s);
    m_table->setObjectName(u"synonymTable"_s);
    m_problems->setObjectName(u"synonymProblems"_s);
    m_save->setObjectName(u"saveSynonyms"_s);
    m_add->setObjectName(u"addSynonyms"_s);
    m_remove->setObjectName(u"removeSynonyms"_s);
    m_giveUp->setObjectName(u"giveUpSynonyms"_s);
    for (QPushButton *button : {m_add, m_remove, m_giveUp, m_save, m_close})
        button->setAutoDefault(false);
    makeMain(m_save);
    m_hint->setWordWrap(true);
    m_problems->setWordWrap(true);
    m_problems->setTextFormat(Qt::PlainText);

    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);

    auto *upper = new QWidget(this);
    auto *upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins({});
    auto *rowButtons = new QHBoxLayout;
    rowButtons->addWidget(m_add);
    rowButtons->addWidget(m_remove);
    rowButtons->addWidget(m_hint, 1);
    upperColumn->addWidget(m_table, 1);
    upperColumn->addLayout(rowButtons);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(upper);
    splitter->addWidget(m_try);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({380, 260});
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_problems, 1);
    foot->addWidget(m_giveUp);
    foot->addWidget(m_save);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(splitter, 1);
    column->addLayout(foot);
}

void SynonymsEditor::setContents(const Contents &contents, QDate today)
{
    m_contents = contents;
    m_today = today;
    m_try->use(contents, today);
    if (!hasUnsavedWork() || std::exchange(m_saved, false))
        return giveUp();
    m_try->setGroups(m_model->groups());
}

void SynonymsEditor::setEditable(bool editable)
{
    m_editable = editable;
    m_table->setEnabled(editable);
    refresh();
}

void SynonymsEditor::markSaved()
{
    m_saved = true;
}

void SynonymsEditor::showError(const QString &sentence)
{
    m_problems->setText(sentence);
}

bool SynonymsEditor::hasUnsavedWork() const
{
    return m_unsaved;
}

void SynonymsEditor::giveUp()
{
    const int row = m_table->currentIndex().row();
    m_model->setGroups(m_contents.snapshot ? m_contents.snapshot->synonymGroups() : QList<SynonymGroup>());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    edited();
}

void SynonymsEditor::edited()
{
    m_try->setGroups(m_model->groups());
    refresh();
    const bool unsaved = !m_model->changes().isEmpty();
    if (unsaved != m_unsaved) {
        m_unsaved = unsaved;
        refresh();
    }
}

void SynonymsEditor::refresh()
{
    const QList<SynonymGroup> groups = m_model->groups();
    const QList<SynonymFinding> findings = synonymProblems(groups);
    QStringList sentences;
    for (const SynonymFinding &finding : findings.first(std::min(findings.size(), mostProblems)))
        sentences.append(problemText(finding));
    if (findings.size() > mostProblems)
        sentences.append(tr("And %n more.", nullptr, int(findings.size() - mostProblems)));
    m_problems->setText(sentences.join(u'\n'));
    const bool grave = std::any_of(findings.cbegin(), findings.cend(),
        [](const SynonymFinding &finding) { return isGrave(finding.problem); });
    m_add->setEnabled(m_editable);
    m_remove->setEnabled(m_editable && m_table->currentIndex().isValid());
    m_giveUp->setEnabled(m_unsaved);
    m_save->setEnabled(m_editable && m_unsaved && !grave);
}

QString SynonymsEditor::problemText(const SynonymFinding &finding) const
{
    const QList<SynonymGroup> groups = m_model->groups();
    const QString name = nameOf(groups[finding.group]);
    switch (finding.problem) {
    case SynonymProblem::TooFewWords:
        return name.isEmpty() ? tr("A group has a note and no words.")
                              : tr("“%1” stands alone: a group needs two words.").arg(name);
    case SynonymProblem::WordTwice:
        return tr("“%1” stands twice in one group.").arg(finding.word);
    case SynonymProblem::WordElsewhere:
        return tr("“%1” stands in the groups of “%2” and “%3”: a search for it mixes both.")
            .arg(finding.word, nameOf(groups[finding.other]), name);
    }
    return {};
}

void SynonymsEditor::add()
{
    const QModelIndex cell = m_model->index(m_model->addRow(), SynonymModel::OfficialColumn);
    m_table->setCurrentIndex(cell);
    m_table->setFocus();
    m_table->edit(cell);
}

void SynonymsEditor::remove()
{
    if (m_editable)
        m_model->removeRow(m_table->currentIndex().row());
}

void SynonymsEditor::save()
{
    m_save->setFocus(); // what is being typed into a cell counts
    if (m_save->isEnabled())
        //: Note of a revision
        Q_EMIT saveRequested(m_model->changes(), tr("Synonyms"));
}

void SynonymsEditor::retranslate()
{
    setWindowTitle(tr("Synonyms"));
    m_table->setAccessibleName(tr("Synonym groups"));
    //: 「、」 is what divides the words of a cell
    m_hint->setText(
        tr("Several words in a cell are divided by 「、」. Outdated words are found, and the content "
           "checks tell where they still stand."));
    m_add->setText(tr("&Add a group"));
    m_remove->setText(tr("&Remove the group"));
    m_giveUp->setText(tr("&Give up the changes"));
    m_save->setText(tr("&Save"));
    m_close->setText(tr("Close"));
    m_model->retranslate();
}

void SynonymsEditor::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace sokuto
