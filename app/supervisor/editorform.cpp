// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editorform.h"

#include "supervisor/editorkeys.h"
#include "supervisor/editorperiods.h"
#include "ui_editorform.h"

#include <QtCore/QScopedValueRollback>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int unlimited = 1000;
const std::array lifecycles{Lifecycle::Draft, Lifecycle::InReview, Lifecycle::Scheduled, Lifecycle::Published,
    Lifecycle::Expired, Lifecycle::Retired};

void showText(QLineEdit *box, const QString &text)
{
    if (box->text() != text)
        box->setText(text);
}

} // namespace

EditorForm::EditorForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EditorForm>())
{
    m_ui->setupUi(this);
    m_ui->question->setLines(1, 4);
    m_ui->answer->setLines(8, unlimited);
    m_ui->spokenLine->setLines(1, 3);
    m_ui->memo->setLines(1, 6);
    m_ui->rows->setStretchFactor(m_ui->answer, 1);
    m_state.entry.answers = {Answer{}};
    fillLifecycles();
    nameFields();
    connectTexts();
    connectDays();
    connectRest();
    const QList<QWidget *> all = findChildren<QWidget *>();
    for (QWidget *widget : all)
        widget->installEventFilter(this);
}

EditorForm::~EditorForm() = default;

void EditorForm::connectTexts()
{
    const auto text = [this](EditorText *field, EditorField which, auto member) {
        connect(field, &EditorText::edited, this, [this, field, which, member] {
            member(m_state) = field->value();
            Q_EMIT edited(which);
        });
    };
    const auto line = [this](QLineEdit *field, EditorField which, auto member) {
        connect(field, &QLineEdit::textChanged, this, [this, which, member](const QString &now) {
            if (m_showing || member(m_state) == now)
                return;
            member(m_state) = now;
            Q_EMIT edited(which);
        });
    };
    using State = EditorState;
    text(m_ui->question, EditorField::Question, [](State &s) -> QString & { return s.entry.question; });
    text(m_ui->answer, EditorField::Answer, [](State &s) -> QString & { return s.shownAnswer().text; });
    text(m_ui->spokenLine, EditorField::SpokenLine,
        [](State &s) -> QString & { return s.shownAnswer().spokenLine; });
    text(m_ui->memo, EditorField::Memo, [](State &s) -> QString & { return s.shownAnswer().memo; });
    line(m_ui->no, EditorField::No, [](State &s) -> QString & { return s.entry.no; });
    line(m_ui->confirmedBy, EditorField::ConfirmedBy,
        [](State &s) -> QString & { return s.entry.confirmedBy; });
    line(m_ui->note, EditorField::Note, [](State &s) -> QString & { return s.note; });
}

void EditorForm::connectDays()
{
    const auto day = [this](DateField *field, EditorField which, auto member) {
        connect(field, &DateField::edited, this, [this, field, which, member] {
            member(m_state) = field->date();
            Q_EMIT edited(which);
        });
    };
    using State = EditorState;
    connect(m_ui->validFrom, &DateField::edited, this, [this] {
        m_state = withValidFrom(m_state, m_ui->validFrom->date());
        m_ui->periods->show(m_state.entry.answers, m_state.answer, m_today);
        Q_EMIT edited(EditorField::ValidFrom);
    });
    connect(m_ui->validUntil, &DateField::edited, this, [this] {
        m_state.shownAnswer().validUntil = m_ui->validUntil->date();
        m_ui->periods->show(m_state.entry.answers, m_state.answer, m_today);
        Q_EMIT edited(EditorField::ValidUntil);
    });
    day(m_ui->reviewDate, EditorField::ReviewDate, [](State &s) -> QDate & { return s.entry.reviewDate; });
    day(m_ui->confirmedOn, EditorField::ConfirmedOn, [](State &s) -> QDate & { return s.entry.confirmedOn; });
    connect(m_ui->confirmButton, &QPushButton::clicked, this, &EditorForm::confirmToday);
}

void EditorForm::connectRest()
{
    connect(m_ui->phrases, &ChipsField::edited, this, [this] {
        m_state.entry.phrases = m_ui->phrases->values();
        Q_EMIT edited(EditorField::Phrases);
    });
    connect(m_ui->sources, &SourcesField::edited, this, [this] {
        m_state.entry.sources = m_ui->sources->values();
        Q_EMIT edited(EditorField::Sources);
    });
    connect(m_ui->category, &QComboBox::activated, this, [this] {
        m_state.entry.category = {m_ui->category->currentData().toLongLong()};
        Q_EMIT edited(EditorField::Category);
    });
    connect(m_ui->lifecycle, &QComboBox::activated, this, [this](int row) {
        m_state.entry.lifecycle = lifecycles.at(size_t(row));
        Q_EMIT edited(EditorField::Lifecycle);
    });
    connect(m_ui->periods, &EditorPeriodRow::picked, this, [this](qsizetype answer) {
        if (!mayShowAnother())
            return;
        m_state.answer = answer;
        showState();
        Q_EMIT edited(EditorField::Periods);
    });
    connect(m_ui->periods, &EditorPeriodRow::nextRequested, this, &EditorForm::nextAnswerRequested);
    connect(m_ui->periods, &EditorPeriodRow::removeRequested, this, &EditorForm::removeAnswer);
}

void EditorForm::setCategories(const CategoryTree &categories)
{
    m_categories = categories;
    m_ui->category->clear();
    //: No category at all
    m_ui->category->addItem(tr("(none)"), 0);
    for (const Category &category : categories.all()) {
        const qsizetype depth = categories.path(category.id).size() - 1;
        const QString name =
            category.number.isEmpty() ? category.name : category.number + u' ' + category.name;
        m_ui->category->addItem(QString(depth * 2, u'\u3000') + name, category.id.value);
    }
    showCategory();
}

void EditorForm::showCategory()
{
    m_ui->category->setCurrentIndex(std::max(m_ui->category->findData(m_state.entry.category.value), 0));
}

void EditorForm::setToday(QDate today)
{
    m_today = today;
    for (DateField *field : {m_ui->validFrom, m_ui->validUntil, m_ui->reviewDate, m_ui->confirmedOn})
        field->setToday(today);
}

void EditorForm::setState(const EditorState &state)
{
    m_state = state;
    showState();
}

void EditorForm::showState()
{
    const QScopedValueRollback showing(m_showing, true);
    const Answer &answer = m_state.shownAnswer();
    const Entry &entry = m_state.entry;
    showText(m_ui->no, entry.no);
    showCategory();
    const auto at = std::find(lifecycles.begin(), lifecycles.end(), entry.lifecycle);
    m_ui->lifecycle->setCurrentIndex(int(at - lifecycles.begin()));
    m_ui->question->setValue(entry.question);
    m_ui->phrases->setValues(entry.phrases);
    m_ui->periods->show(entry.answers, m_state.answer, m_today);
    m_ui->answer->setValue(answer.text);
    m_ui->spokenLine->setValue(answer.spokenLine);
    m_ui->memo->setValue(answer.memo);
    m_ui->sources->setValues(entry.sources);
    m_ui->validFrom->setDate(answer.validFrom);
    m_ui->validUntil->setDate(answer.validUntil);
    m_ui->reviewDate->setDate(entry.reviewDate);
    m_ui->confirmedOn->setDate(entry.confirmedOn);
    showText(m_ui->confirmedBy, entry.confirmedBy);
    showText(m_ui->note, m_state.note);
}

QString EditorForm::misunderstoodDate() const
{
    const std::array<std::pair<const DateField *, const QLabel *>, 4> days{
        {{m_ui->validFrom, m_ui->validFromLabel}, {m_ui->validUntil, m_ui->validUntilLabel},
            {m_ui->reviewDate, m_ui->reviewDateLabel}, {m_ui->confirmedOn, m_ui->confirmedOnLabel}}};
    for (const auto &[field, label] : days) {
        if (!field->isUnderstood())
            return label->text();
    }
    return {};
}

void EditorForm::commit()
{
    m_ui->phrases->commit();
}

void EditorForm::confirmToday()
{
    m_state.entry.confirmedOn = m_today;
    if (!m_author.isEmpty())
        m_state.entry.confirmedBy = m_author;
    {
        const QScopedValueRollback showing(m_showing, true);
        // Only these: what stands in another field may not be what its state says, a date that is none.
        m_ui->confirmedOn->setDate(m_state.entry.confirmedOn);
        showText(m_ui->confirmedBy, m_state.entry.confirmedBy);
    }
    Q_EMIT edited(EditorField::ConfirmedOn);
}

/// Else a date that is none would go with the answer, unseen.
bool EditorForm::mayShowAnother()
{
    if (misunderstoodDate().isEmpty())
        return true;
    m_ui->periods->show(m_state.entry.answers, m_state.answer, m_today);
    Q_EMIT misunderstood();
    return false;
}

void EditorForm::removeAnswer()
{
    if (!mayShowAnother())
        return;
    m_state = withoutShownAnswer(m_state);
    showState();
    Q_EMIT edited(EditorField::Periods);
}

EditorText *EditorForm::textOf(EditorField field) const
{
    switch (field) {
    case EditorField::Question:
        return m_ui->question;
    case EditorField::Answer:
    case EditorField::Periods:
        return m_ui->answer;
    case EditorField::SpokenLine:
        return m_ui->spokenLine;
    case EditorField::Memo:
        return m_ui->memo;
    default:
        return nullptr;
    }
}

QWidget *EditorForm::widgetOf(EditorField field) const
{
    switch (field) {
    case EditorField::No:
        return m_ui->no;
    case EditorField::Category:
        return m_ui->category;
    case EditorField::Phrases:
        return m_ui->phrases;
    case EditorField::Sources:
        return m_ui->sources;
    case EditorField::Lifecycle:
        return m_ui->lifecycle;
    case EditorField::ValidFrom:
        return m_ui->validFrom;
    case EditorField::ValidUntil:
        return m_ui->validUntil;
    case EditorField::ReviewDate:
        return m_ui->reviewDate;
    case EditorField::ConfirmedOn:
        return m_ui->confirmedOn;
    case EditorField::ConfirmedBy:
        return m_ui->confirmedBy;
    case EditorField::Note:
        return m_ui->note;
    default:
        return textOf(field);
    }
}

void EditorForm::focusField(EditorField field, qsizetype index, TextSpan span)
{
    if (field == EditorField::Sources) {
        m_ui->sources->select(index);
        return;
    }
    EditorText *text = textOf(field);
    if (text && span.length > 0)
        text->select(span);
    else if (QWidget *widget = widgetOf(field))
        widget->setFocus(Qt::OtherFocusReason);
}

void EditorForm::setMarks(EditorField field, const QList<TextSpan> &marks)
{
    if (EditorText *text = textOf(field))
        text->setMarks(marks);
}

QString EditorForm::lifecycleLabel(Lifecycle lifecycle)
{
    switch (lifecycle) {
    case Lifecycle::Draft:
        return tr("Draft");
    case Lifecycle::InReview:
        return tr("In review");
    case Lifecycle::Scheduled:
        return tr("Scheduled");
    case Lifecycle::Published:
        return tr("Published");
    case Lifecycle::Expired:
        return tr("Expired");
    case Lifecycle::Retired:
        return tr("Retired");
    }
    return {};
}

void EditorForm::fillLifecycles()
{
    const int shown = m_ui->lifecycle->currentIndex();
    m_ui->lifecycle->clear();
    for (const Lifecycle lifecycle : lifecycles)
        m_ui->lifecycle->addItem(lifecycleLabel(lifecycle));
    m_ui->lifecycle->setCurrentIndex(shown);
}

/// The label of a field is its name.
void EditorForm::nameFields()
{
    const QList<QLabel *> labels = findChildren<QLabel *>();
    for (QLabel *label : labels) {
        QWidget *field = label->buddy();
        if (!field)
            continue;
        if (auto *day = qobject_cast<DateField *>(field))
            day->setName(label->text());
        else if (auto *chips = qobject_cast<ChipsField *>(field))
            chips->setName(label->text());
        else
            field->setAccessibleName(label->text());
    }
}

bool EditorForm::eventFilter(QObject *watched, QEvent *event)
{
    if (leavesUndoToWindow(event) || swallowsStrayAlt(event))
        return true;
    // Turning the wheel to read on must not change what is chosen on the way.
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EditorForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QScopedValueRollback showing(m_showing, true);
    m_ui->retranslateUi(this);
    fillLifecycles();
    nameFields();
    if (m_ui->category->count() > 0)
        m_ui->category->setItemText(0, tr("(none)"));
}

} // namespace sokuto
