// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/findreplace.h"

#include "service/messages.h"
#include "supervisor/editorkeys.h"
#include "supervisor/placestable.h"
#include "ui/boxname.h"
#include "ui/mainbutton.h"
#include "ui/screenfit.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMilliseconds = 200;

} // namespace

FindReplace::FindReplace(QWidget *parent)
    : QDialog(parent)
    , m_findLabel(new QLabel(this))
    , m_find(new QLineEdit(this))
    , m_replaceLabel(new QLabel(this))
    , m_replace(new QLineEdit(this))
    , m_matchingLabel(new QLabel(this))
    , m_matching(new QComboBox(this))
    , m_category(new QComboBox(this))
    , m_fieldsLabel(new QLabel(this))
    , m_table(new PlacesTable(this))
    , m_model(m_table->places())
    , m_status(new QLabel(this))
    , m_error(new QLabel(this))
    , m_all(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_apply(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    build();
    connectParts();
    retranslate();
    fitToScreen(this, {980, 640});
}

void FindReplace::build()
{
    setObjectName(u"findReplace"_s);
    m_find->setObjectName(u"findText"_s);
    m_replace->setObjectName(u"replaceText"_s);
    m_matching->setObjectName(u"matching"_s);
    m_category->setObjectName(u"replaceCategory"_s);
    m_table->setObjectName(u"replaceTable"_s);
    m_status->setObjectName(u"replaceStatus"_s);
    m_error->setObjectName(u"replaceError"_s);
    m_apply->setObjectName(u"replaceButton"_s);
    m_find->installEventFilter(this);
    m_replace->installEventFilter(this); // Alt+R is a letter in it while there is nothing to replace
    for (QPushButton *button : {m_all, m_none, m_apply, m_close})
        button->setAutoDefault(false);
    makeMain(m_apply);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);

    auto *grid = new QGridLayout;
    buildQuestion(grid);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_all);
    foot->addWidget(m_none);
    foot->addWidget(m_status, 1);
    foot->addWidget(m_apply);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->hide();
    column->addLayout(grid);
    column->addWidget(m_table, 1);
    column->addWidget(m_error);
    column->addLayout(foot);
}

void FindReplace::buildQuestion(QGridLayout *grid)
{
    m_findLabel->setBuddy(m_find);
    m_replaceLabel->setBuddy(m_replace);
    m_matchingLabel->setBuddy(m_matching);
    grid->addWidget(m_findLabel, 0, 0);
    grid->addWidget(m_find, 0, 1);
    grid->addWidget(m_replaceLabel, 1, 0);
    grid->addWidget(m_replace, 1, 1);
    grid->addWidget(m_matchingLabel, 0, 2);
    grid->addWidget(m_matching, 0, 3);
    grid->addWidget(m_category, 1, 3);
    grid->addWidget(m_fieldsLabel, 2, 0);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 1);
    auto *fields = new QHBoxLayout;
    for (const TextField field : {TextField::Question, TextField::Answer, TextField::SpokenLine,
             TextField::Memo, TextField::SourceTitle, TextField::SourceUrl, TextField::Phrase}) {
        auto *box = new QCheckBox(this);
        box->setObjectName(u"field%1"_s.arg(int(field)));
        box->setChecked(field <= TextField::Memo);
        fields->addWidget(box);
        m_fields.append({field, box});
    }
    fields->addStretch(1);
    grid->addLayout(fields, 2, 1, 1, 3);
}

void FindReplace::connectParts()
{
    const auto later = [this] {
        forgetAnswers();
        clear();
        m_pause.start();
    };
    connect(m_find, &QLineEdit::textChanged, this, later);
    connect(m_replace, &QLineEdit::textChanged, this, later);
    connect(m_matching, &QComboBox::currentIndexChanged, this, later);
    connect(m_category, &QComboBox::currentIndexChanged, this, later);
    for (const auto &[field, box] : std::as_const(m_fields))
        connect(box, &QCheckBox::toggled, this, later);
    connect(&m_pause, &QTimer::timeout, this, &FindReplace::look);
    connect(&m_finder, &ReplaceFinder::found, this, &FindReplace::showHits);
    connect(&m_finder, &ReplaceFinder::failed, this, &FindReplace::showFailure);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FindReplace::refreshCount);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->setAllTicked(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->setAllTicked(false); });
    connect(m_apply, &QPushButton::clicked, this, &FindReplace::apply);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void FindReplace::setSnapshot(const SnapshotPtr &snapshot)
{
    if (snapshot == m_snapshot)
        return;
    m_snapshot = snapshot;
    fillCategories();
    clear();
    look();
}

void FindReplace::setEditable(bool editable)
{
    m_editable = editable;
    refreshCount();
}

void FindReplace::beginAnew()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
    m_beginsAnew = !isActiveWindow();
}

void FindReplace::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void FindReplace::markSaved()
{
    m_done = std::exchange(m_asked, {});
    showError({});
    refreshCount();
}

void FindReplace::showRefused(const QStringList &nos)
{
    m_asked = {};
    m_model->untick(nos);
    QString sentence =
        //: %1 lists the numbers of %n entries
        tr("Nothing was replaced: a second person approves what operators see of %1. Change them "
           "in the editor and save them as “in review”.",
            nullptr, int(nos.size()))
            .arg(Messages::listOfNos(nos));
    if (m_model->tickedCount() > 0)
        sentence += u' '
            + tr("They are no longer ticked; “Replace” now replaces the rest.", nullptr, int(nos.size()));
    showError(sentence);
}

/// What was told belongs to another question.
void FindReplace::forgetAnswers()
{
    m_asked = {};
    m_done = {};
    showError({});
}

ReplaceQuery FindReplace::query() const
{
    ReplaceQuery query{m_find->text(), m_replace->text(), ReplaceQuery::Matching(m_matching->currentIndex()),
        {}, {m_category->currentData().toLongLong()}};
    for (const auto &[field, box] : m_fields) {
        if (box->isChecked())
            query.fields.insert(field);
    }
    return query;
}

void FindReplace::look()
{
    m_pause.stop();
    if (m_snapshot && !m_find->text().isEmpty())
        m_finder.find(m_snapshot, query());
    else
        m_finder.cancel();
}

void FindReplace::clear()
{
    m_finder.cancel();
    m_hits.clear();
    m_searched = nullptr;
    m_model->setRows({});
    refreshCount();
}

void FindReplace::showHits(const SnapshotPtr &snapshot, const QList<ReplaceHit> &hits)
{
    m_searched = snapshot;
    m_hits = hits;
    QList<ReplaceRow> rows;
    for (const ReplaceHit &hit : hits) {
        const Entry &entry = *snapshot->find(hit.entry);
        QString after = textAt(entry, hit.place);
        after.replace(hit.span.start, hit.span.length, hit.replacement);
        rows.append(
            PlacesTable::row(entry, hit.place, hit.span, after, {hit.span.start, hit.replacement.size()}));
    }
    // What was just replaced may hold the words again: nobody wants it twice by pressing once more.
    m_table->showRows(rows, m_asked.places == 0 && m_done.places == 0);
    refreshCount();
}

void FindReplace::showFailure(const Error &error)
{
    if (error.code == ErrorCode::InvalidArgument) {
        //: %1 counts characters, %2 is an English explanation
        m_status->setText(tr("The regular expression makes no sense at character %1: %2")
                              .arg(error.arguments.value(0), error.detail));
    } else if (error.code == ErrorCode::LimitExceeded) {
        m_status->setText(tr("More than %1 places. Look for something longer, or in one category.")
                              .arg(error.arguments.value(0)));
    } else {
        m_status->setText(Messages::error(error));
    }
}

FindReplace::Replaced FindReplace::ticked() const
{
    QSet<EntryId> entries;
    for (int row = 0; row < m_hits.size(); ++row) {
        if (m_model->isTicked(row))
            entries.insert(m_hits[row].entry);
    }
    return {int(m_model->tickedCount()), int(entries.size())};
}

QString FindReplace::countSentence() const
{
    if (m_find->text().isEmpty())
        return tr("Every place is shown here before anything is changed.");
    if (!m_searched)
        return {};
    if (m_hits.isEmpty())
        return nowhereSentence();
    const Replaced now = ticked();
    //: %1 is how many of them are ticked, %2 in how many entries these are
    return tr("%n place(s), %1 ticked, in %2 entries", nullptr, int(m_hits.size()))
        .arg(QString::number(now.places), QString::number(now.entries));
}

/// Places that a replacement leaves as they are are no hits, but it would be untrue that there are none.
QString FindReplace::nowhereSentence() const
{
    const ReplaceQuery asked = query();
    if (asked.matching == ReplaceQuery::Matching::Expression && !asked.replacement.isEmpty())
        return tr("Found nowhere where it would change anything.");
    if (!changesNothing(asked))
        return tr("Found nowhere.");
    return asked.matching == ReplaceQuery::Matching::Exact
        ? tr("Both say the same: nothing would change.")
        : tr("Found nowhere in another writing: nothing would change.");
}

void FindReplace::refreshCount()
{
    QString sentence = countSentence();
    if (m_done.places > 0) {
        //: %1 is a number of entries, %2 a key
        const QString done =
            tr("%n place(s) in %1 entries replaced; %2 takes it back.", nullptr, m_done.places)
                .arg(QString::number(m_done.entries),
                    QKeySequence(u"Ctrl+Alt+Z"_s).toString(QKeySequence::NativeText));
        // that nothing is left is what was wanted
        sentence = m_hits.isEmpty() ? done : done + u' ' + sentence;
    }
    m_status->setText(sentence);
    const qsizetype places = m_model->tickedCount();
    m_apply->setEnabled(m_editable && places > 0);
}

void FindReplace::apply()
{
    if (!m_searched || !m_editable)
        return;
    QList<ReplaceHit> chosen;
    for (int row = 0; row < m_hits.size(); ++row) {
        if (m_model->isTicked(row))
            chosen.append(m_hits[row]);
    }
    const auto changes = replaceAll(*m_searched, chosen);
    if (!changes)
        return showError(Messages::error(changes.error()));
    forgetAnswers();
    m_asked = ticked();
    if (!changes->isEmpty())
        //: Note of a revision: a text was replaced everywhere by another
        Q_EMIT saveRequested(*changes, tr("Replaced “%1” by “%2”").arg(m_find->text(), m_replace->text()));
}

void FindReplace::fillCategories()
{
    const QSignalBlocker quiet(m_category);
    const QVariant chosen = m_category->currentData();
    m_category->clear();
    m_category->addItem(tr("All categories"), 0);
    if (m_snapshot) {
        const CategoryTree &tree = m_snapshot->categories();
        for (const Category &category : tree.all()) {
            const auto depth = tree.path(category.id).size() - 1;
            m_category->addItem(
                QString(depth * 2, u'\u2003') + QString(category.number + u' ' + category.name).trimmed(),
                category.id.value);
        }
    }
    m_category->setCurrentIndex(std::max(0, m_category->findData(chosen)));
}

void FindReplace::retranslate()
{
    setWindowTitle(tr("Find and replace"));
    m_findLabel->setText(tr("&Find"));
    m_replaceLabel->setText(tr("Replace &by"));
    m_matchingLabel->setText(tr("&Matching"));
    m_fieldsLabel->setText(tr("Fields"));
    const QSignalBlocker quiet(m_matching);
    const int matching = std::max(0, m_matching->currentIndex());
    m_matching->clear();
    m_matching->addItems(
        {tr("Exactly as written"), tr("Any width, upper or lower case"), tr("Regular expression")});
    m_matching->setCurrentIndex(matching);
    nameBox(m_category, tr("Category"));
    for (const auto &[field, box] : std::as_const(m_fields))
        box->setText(PlacesTable::fieldName(field));
    m_all->setText(tr("&All"));
    m_none->setText(tr("&None"));
    m_apply->setText(tr("&Replace"));
    m_close->setText(tr("Close"));
    fillCategories();
    clear();
    look();
}

bool FindReplace::eventFilter(QObject *watched, QEvent *event)
{
    return swallowsStrayAlt(event) || QDialog::eventFilter(watched, event);
}

void FindReplace::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // A window that comes back gives its focus anew, and a selection goes with that.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && std::exchange(m_beginsAnew, false))
        QMetaObject::invokeMethod(m_find, &QLineEdit::selectAll, Qt::QueuedConnection);
}

} // namespace sokuto
