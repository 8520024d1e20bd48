// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/findingview.h"

#include "domain/excerpt.h"
#include "domain/shownlines.h"
#include "ui/colors.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPlainTextEdit *makeText(const QString &name, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(name);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return text;
}

/// Shows the text with a place marked and in sight.
void present(QPlainTextEdit *edit, const QString &text, TextSpan stretch)
{
    const ShownLines lines(text);
    const TextSpan mark = lines.shownSpan(stretch);
    edit->setPlainText(lines.shown());
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(edit->document());
    selection.cursor.setPosition(int(mark.start));
    selection.cursor.setPosition(int(mark.end()), QTextCursor::KeepAnchor);
    const Colors &colors = Colors::of(edit->palette());
    selection.format.setBackground(colors.mark);
    selection.format.setForeground(colors.text);
    edit->setExtraSelections(mark.length > 0 ? QList{selection} : QList<QTextEdit::ExtraSelection>());
    QTextCursor cursor(edit->document());
    cursor.setPosition(int(mark.start));
    edit->setTextCursor(cursor);
    edit->ensureCursorVisible();
}

} // namespace

FindingView::FindingView(QWidget *parent)
    : QWidget(parent)
{
    build();
    retranslate();
    refresh();
}

void FindingView::build()
{
    auto *column = new QVBoxLayout(this);
    m_title = makeLabel(u"findingTitle"_s, this);
    m_entry = makeLabel(u"findingEntry"_s, this);
    m_message = makeLabel(u"findingMessage"_s, this);
    m_choiceLabel = makeLabel({}, this);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"findingChoice"_s);
    m_beforeLabel = makeLabel({}, this);
    m_before = makeText(u"findingBefore"_s, this);
    m_afterLabel = makeLabel({}, this);
    m_after = makeText(u"findingAfter"_s, this);
    m_dismissal = makeLabel(u"findingDismissal"_s, this);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_entry, m_message, m_choiceLabel,
             m_choice, m_beforeLabel, m_before, m_afterLabel, m_after, m_dismissal})
        column->addWidget(part);
    column->setStretchFactor(m_before, 1);
    column->setStretchFactor(m_after, 1);

    const auto makeButton = [this](const QString &name) {
        auto *button = new QPushButton(this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    m_correct = makeButton(u"correctButton"_s);
    m_open = makeButton(u"openButton"_s);
    m_show = makeButton(u"showEntryButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_correct);
    buttons->addWidget(m_open);
    buttons->addWidget(m_show);
    buttons->addStretch(1);
    column->addLayout(buttons);

    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"dismissReason"_s);
    m_dismiss = makeButton(u"dismissButton"_s);
    m_bringBack = makeButton(u"bringBackButton"_s);
    auto *dismissal = new QHBoxLayout;
    dismissal->addWidget(m_reason, 1);
    dismissal->addWidget(m_dismiss);
    dismissal->addWidget(m_bringBack);
    column->addLayout(dismissal);
    column->addStretch(0);

    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        presentTexts();
        refresh();
    });
    connect(m_correct, &QPushButton::clicked, this, &FindingView::correctRequested);
    connect(m_open, &QPushButton::clicked, this, &FindingView::openRequested);
    connect(m_show, &QPushButton::clicked, this, &FindingView::entryRequested);
    connect(m_bringBack, &QPushButton::clicked, this, &FindingView::bringBackRequested);
    connect(m_dismiss, &QPushButton::clicked, this, &FindingView::dismiss);
    connect(m_reason, &QLineEdit::returnPressed, this, &FindingView::dismiss);
    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_dismiss->setEnabled(!text.trimmed().isEmpty()); });
}

void FindingView::showFinding(const FindingRow &row, const QString &text, const std::optional<CheckFix> &fix)
{
    const bool another = !m_row || m_row->key != row.key;
    m_row = row;
    m_text = text;
    m_fix = fix;
    if (another) {
        const QSignalBlocker quiet(m_choice);
        m_reason->clear();
        m_choice->clear();
        m_choice->addItems(row.finding.choices);
    }
    presentTexts();
    refresh();
}

QString FindingView::choice() const
{
    return m_row && !m_row->finding.choices.isEmpty() ? m_choice->currentText() : QString();
}

void FindingView::presentTexts()
{
    if (!m_row)
        return;
    const TextSpan span = m_row->finding.span;
    present(m_before, m_text, span);
    QString after = m_fix ? m_fix->after : QString();
    if (!choice().isEmpty())
        after = QString(m_text).replace(span.start, span.length, choice());
    m_after->clear();
    if (!after.isEmpty() && after != m_text)
        present(m_after, after, differingSpan(m_text, after));
}

void FindingView::showNothing()
{
    m_row.reset();
    m_fix.reset();
    m_choice->clear();
    m_after->clear();
    refresh();
}

void FindingView::setEditable(bool editable)
{
    m_editable = editable;
    refresh();
}

void FindingView::setEditorThere(bool there)
{
    m_editorThere = there;
    refresh();
}

void FindingView::dismiss()
{
    const QString reason = m_reason->text().trimmed();
    if (!reason.isEmpty())
        Q_EMIT dismissRequested(reason);
}

void FindingView::refresh()
{
    const bool any = m_row.has_value();
    const bool dismissed = any && m_row->dismissed;
    const bool mayWrite = any && m_editable;
    m_title->setText(any ? m_row->title : tr("Select a finding."));
    m_entry->setText(any ? m_row->no + u"  "_s + m_row->question : QString());
    m_message->setText(any ? m_row->message : QString());
    //: %1 is the reason somebody gave
    m_dismissal->setText(dismissed ? tr("Dismissed: %1").arg(m_row->reason) : QString());
    m_dismissal->setVisible(dismissed);
    const bool hasText = any && !m_before->toPlainText().isEmpty();
    const bool hasAfter = any && !m_after->toPlainText().isEmpty();
    const bool choosing = !choice().isEmpty();
    m_choiceLabel->setVisible(choosing && !dismissed);
    m_choice->setVisible(choosing && !dismissed);
    m_choice->setEnabled(mayWrite);
    m_beforeLabel->setVisible(hasText && hasAfter);
    m_before->setVisible(hasText);
    m_afterLabel->setVisible(hasAfter);
    m_after->setVisible(hasAfter);
    m_correct->setText(choosing ? tr("&Correct every place") : tr("&Correct"));
    m_correct->setVisible(any && (m_fix || choosing) && !dismissed);
    m_correct->setEnabled(mayWrite);
    m_open->setVisible(any && m_editorThere);
    m_open->setEnabled(mayWrite);
    m_show->setVisible(any);
    m_reason->setVisible(mayWrite && !dismissed);
    m_dismiss->setVisible(mayWrite && !dismissed);
    m_dismiss->setEnabled(!m_reason->text().trimmed().isEmpty());
    m_bringBack->setVisible(mayWrite && dismissed);
}

void FindingView::retranslate()
{
    m_beforeLabel->setText(tr("As it is"));
    m_before->setAccessibleName(tr("Text as it is"));
    m_afterLabel->setText(tr("After the correction"));
    m_after->setAccessibleName(tr("Text after the correction"));
    m_choiceLabel->setText(tr("Which one is right?"));
    m_choice->setAccessibleName(tr("Which one is right?"));
    m_open->setText(tr("&Edit the entry"));
    m_show->setText(tr("S&how the entry"));
    m_reason->setPlaceholderText(tr("Why it may stay as it is"));
    m_reason->setAccessibleName(tr("Reason to dismiss the finding"));
    m_dismiss->setText(tr("&Dismiss"));
    m_bringBack->setText(tr("&Bring back"));
}

void FindingView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    } else if (event->type() == QEvent::PaletteChange && m_row) {
        presentTexts();
    }
}

} // namespace sokuto
