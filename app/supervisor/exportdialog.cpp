// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/exportdialog.h"

#include "ui/colors.h"
#include "ui/mainbutton.h"

#include <QtCore/QEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array endings{u"xlsx", u"ods", u"csv", u"tsv", u"json", u"pdf"};
constexpr std::array encodings{
    TextEncoding::Utf8WithMark, TextEncoding::Utf8, TextEncoding::Cp932, TextEncoding::Utf16Le};

} // namespace

ExportDialog::ExportDialog(Counts counts, const ExportWish &before, QWidget *parent)
    : QDialog(parent)
    , m_counts(counts)
    , m_scopeLabel(new QLabel(this))
    , m_all(new QRadioButton(this))
    , m_listed(new QRadioButton(this))
    , m_formatLabel(new QLabel(this))
    , m_format(new QComboBox(this))
    , m_encodingLabel(new QLabel(this))
    , m_encoding(new QComboBox(this))
    , m_hint(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_export(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto *scope = new QVBoxLayout;
    scope->addWidget(m_all);
    scope->addWidget(m_listed);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(10);
    form->addRow(m_scopeLabel, scope);
    form->addRow(m_formatLabel, m_format);
    form->addRow(m_encodingLabel, m_encoding);
    layout->addLayout(form);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"emptyExplanation"_s);
    m_hint->setMinimumWidth(460);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"exportProblem"_s);
    m_progress->setObjectName(u"exportProgress"_s);
    layout->addWidget(m_hint);
    layout->addWidget(m_problem);
    layout->addWidget(m_progress);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    layout->addLayout(buttons);
    makeMain(m_export);
    m_export->setDefault(true);
    m_export->setObjectName(u"exportButton"_s);
    m_format->setObjectName(u"formatBox"_s);
    m_encoding->setObjectName(u"encodingBox"_s);
    m_formatLabel->setBuddy(m_format);
    m_encodingLabel->setBuddy(m_encoding);
    fill(before);
    retranslate();
    setBusy(false);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(wish()); });
}

void ExportDialog::fill(const ExportWish &before)
{
    for (const char16_t *ending : endings)
        m_format->addItem(QString(), QString::fromUtf16(ending));
    for (const TextEncoding encoding : encodings)
        m_encoding->addItem(QString(), int(encoding));
    m_format->setCurrentIndex(std::max(0, m_format->findData(before.ending)));
    if (before.encoding)
        m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(int(*before.encoding))));
    const bool some = m_counts.listed > 0 && m_counts.listed < m_counts.all;
    m_listed->setEnabled(some);
    (before.listedOnly && some ? m_listed : m_all)->setChecked(true);
}

ExportWish ExportDialog::wish() const
{
    const QString ending = m_format->currentData().toString();
    const bool text = ending == u"csv"_s || ending == u"tsv"_s;
    return {m_listed->isChecked(), ending,
        text ? std::optional(TextEncoding(m_encoding->currentData().toInt())) : std::nullopt};
}

void ExportDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setRange(0, 0); // until the first percentage
    m_progress->setVisible(busy);
    m_cancel->setEnabled(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_all, m_format, m_encoding, m_export})
        part->setEnabled(!busy);
    m_listed->setEnabled(!busy && m_counts.listed > 0 && m_counts.listed < m_counts.all);
    if (busy)
        m_problem->hide();
    refresh();
}

void ExportDialog::showProgress(int percent)
{
    if (!m_busy)
        return;
    m_progress->setRange(0, 100);
    m_progress->setValue(percent);
}

/// The dialog stays until the file is given up: then it says so, and something else can be chosen.
void ExportDialog::reject()
{
    if (!m_busy)
        return QDialog::reject();
    m_cancel->setEnabled(false);
    Q_EMIT cancelRequested();
}

void ExportDialog::showError(const QString &sentence)
{
    setBusy(false);
    m_problem->setText(sentence);
    m_problem->setStyleSheet(u"color: "_s + Colors::of(palette()).warning.name());
    m_problem->show();
}

void ExportDialog::refresh()
{
    const ExportWish wanted = wish();
    m_encodingLabel->setVisible(wanted.encoding.has_value());
    m_encoding->setVisible(wanted.encoding.has_value());
    const QString &ending = wanted.ending;
    if (ending == u"pdf"_s)
        m_hint->setText(tr("For reading and printing: contents, then the entries by category. Internal memos "
                           "stay out."));
    else if (ending == u"json"_s)
        m_hint->setText(tr("Everything the FAQ holds, for other programs and for keeping."));
    else if (wanted.encoding)
        m_hint->setText(tr("One row for each entry. Texts that a spreadsheet would take for a formula get an "
                           "apostrophe in front, which import takes away again."));
    else
        m_hint->setText(tr("One row for each entry, with all texts as texts. Can be imported again."));
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export"));
    m_scopeLabel->setText(tr("What"));
    m_all->setText(tr("The whole &FAQ (%n entries)", nullptr, int(m_counts.all)));
    m_listed->setText(tr("The entries in the &list (%n)", nullptr, int(m_counts.listed)));
    m_formatLabel->setText(tr("Form&at"));
    const QStringList formats{tr("Excel (.xlsx)"), tr("OpenDocument spreadsheet (.ods)"),
        tr("Comma-separated text (.csv)"), tr("Tab-separated text (.tsv)"), u"JSON (.json)"_s,
        u"PDF (.pdf)"_s};
    for (int i = 0; i < m_format->count(); ++i)
        m_format->setItemText(i, formats[i]);
    m_encodingLabel->setText(tr("&Encoding"));
    const QStringList names{
        tr("UTF-8 with a mark, for Excel"), u"UTF-8"_s, tr("Shift_JIS, for old programs"), u"UTF-16"_s};
    for (int i = 0; i < m_encoding->count(); ++i)
        m_encoding->setItemText(i, names[i]);
    m_progress->setAccessibleName(tr("The file is being written"));
    m_export->setText(tr("E&xport…"));
    m_cancel->setText(tr("Cancel"));
    refresh();
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace sokuto
