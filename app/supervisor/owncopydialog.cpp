// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/owncopydialog.h"

#include "supervisor/passphrasefields.h"
#include "ui/announcer.h"
#include "ui/mainbutton.h"
#include "ui/screenfit.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace sokuto {

using namespace Qt::StringLiterals;

OwnCopyDialog::OwnCopyDialog(Purpose purpose, const QString &author, const QString &place, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_words(new QLabel(this))
    , m_placeLabel(new QLabel(this))
    , m_place(new QLineEdit(QDir::toNativeSeparators(place), this))
    , m_choose(new QPushButton(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(author, this))
    , m_supervisor(new PassphraseFields(u"supervisorPassphrase"_s, this))
    , m_administratorWords(new QLabel(this))
    , m_administrator(new PassphraseFields(u"administratorPassphrase"_s, this))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_announcer(new Announcer(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_accept(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    setObjectName(u"ownCopyDialog"_s);
    m_place->setObjectName(u"copyPlace"_s);
    m_name->setObjectName(u"copyName"_s);
    m_state->setObjectName(u"copyState"_s);
    lay();
    for (QLineEdit *field : {m_place, m_name})
        connect(field, &QLineEdit::textChanged, this, &OwnCopyDialog::check);
    for (PassphraseFields *fields : {m_supervisor, m_administrator})
        connect(fields, &PassphraseFields::changed, this, &OwnCopyDialog::check);
    connect(m_choose, &QPushButton::clicked, this, &OwnCopyDialog::placeRequested);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &OwnCopyDialog::confirm);
    retranslate();
    setBusy(false);
    fitToScreen(this, {minimumWidth(), 0});
    (m_name->text().isEmpty() ? static_cast<QWidget *>(m_name) : m_supervisor)->setFocus();
}

void OwnCopyDialog::lay()
{
    m_words->setWordWrap(true);
    m_administratorWords->setWordWrap(true);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_placeLabel->setBuddy(m_place);
    m_nameLabel->setBuddy(m_name);
    m_accept->setDefault(true);
    makeMain(m_accept);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 18, 20, 16);
    grid->setVerticalSpacing(10);
    grid->setColumnMinimumWidth(0, PassphraseFields::labelWidth);
    grid->addWidget(m_words, 0, 0, 1, 3);
    grid->addWidget(m_placeLabel, 1, 0);
    grid->addWidget(m_place, 1, 1);
    grid->addWidget(m_choose, 1, 2);
    grid->addWidget(m_nameLabel, 2, 0);
    grid->addWidget(m_name, 2, 1, 1, 2);
    grid->addWidget(m_supervisor, 3, 0, 1, 3);
    grid->addWidget(m_administratorWords, 4, 0, 1, 3);
    grid->addWidget(m_administrator, 5, 0, 1, 3);
    grid->addWidget(m_state, 6, 0, 1, 3);
    grid->addWidget(m_progress, 7, 0, 1, 3);
    grid->addWidget(m_buttons, 8, 0, 1, 3);
    for (QWidget *part : {static_cast<QWidget *>(m_placeLabel), static_cast<QWidget *>(m_place),
             static_cast<QWidget *>(m_choose)})
        part->setVisible(m_purpose == Purpose::Copy);
    for (QWidget *part : {static_cast<QWidget *>(m_nameLabel), static_cast<QWidget *>(m_name)})
        part->setVisible(m_purpose != Purpose::Change);
    setMinimumWidth(560);
}

void OwnCopyDialog::setPlace(const QString &path)
{
    m_place->setText(QDir::toNativeSeparators(path));
}

QString OwnCopyDialog::place() const
{
    return QDir::cleanPath(QDir::fromNativeSeparators(m_place->text().trimmed()));
}

void OwnCopyDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    for (QLineEdit *field : {m_place, m_name})
        field->setReadOnly(busy);
    for (PassphraseFields *fields : {m_supervisor, m_administrator})
        fields->setReadOnly(busy);
    m_choose->setEnabled(!busy);
    check();
}

void OwnCopyDialog::showError(const QString &sentence)
{
    check();
    m_error = sentence;
    m_state->setText(sentence);
    m_announcer->announce(sentence);
}

QString OwnCopyDialog::problem() const
{
    if (m_purpose == Purpose::Copy && QDir::isRelativePath(place()))
        return tr("Choose where the copy is to be kept.");
    if (m_purpose != Purpose::Change && m_name->text().trimmed().isEmpty())
        return tr("Enter your name. It stands in the history beside every change.");
    const bool mayKeep = m_purpose == Purpose::Change;
    if (!(mayKeep && m_supervisor->isEmpty())) {
        if (QString wrong = m_supervisor->problem(); !wrong.isEmpty())
            return wrong;
    }
    if (mayKeep && m_supervisor->isEmpty() && m_administrator->isEmpty())
        return tr("Enter the passphrase that is to change.");
    if (m_administrator->isEmpty())
        return {};
    if (m_administrator->passphrase() == m_supervisor->passphrase())
        return tr("Supervisor and administrator need different passphrases.");
    return m_administrator->problem();
}

void OwnCopyDialog::check()
{
    m_error.clear();
    const QString wrong = problem();
    m_state->setText(wrong);
    m_accept->setEnabled(!m_busy && wrong.isEmpty());
}

void OwnCopyDialog::confirm()
{
    Q_EMIT acceptedWith(m_name->text().trimmed(), m_purpose == Purpose::Copy ? place() : QString(),
        {m_supervisor->passphrase(), m_administrator->passphrase()});
}

void OwnCopyDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OwnCopyDialog::retranslate()
{
    switch (m_purpose) {
    case Purpose::Copy:
        setWindowTitle(tr("Make an own copy to edit"));
        m_words->setText(tr("This FAQ cannot be edited where it is: it came with the program, or you may not "
                            "write the file. Make a copy of your own, on this computer or on a shared drive. "
                            "From then on this desk uses the copy."));
        m_accept->setText(tr("&Make the copy and unlock it"));
        break;
    case Purpose::First:
        setWindowTitle(tr("Set the passphrase"));
        m_words->setText(
            tr("Nobody has set a passphrase for this FAQ yet. Whoever knows it can edit the FAQ. "
               "It guards against slips; against people the rights of the file guard."));
        m_accept->setText(tr("&Set the passphrase and unlock"));
        break;
    case Purpose::Change:
        setWindowTitle(tr("Change passphrases"));
        m_words->setText(tr("What is left empty stays as it is."));
        m_accept->setText(tr("&Change"));
        break;
    }
    m_placeLabel->setText(tr("&Place of the copy"));
    m_choose->setText(tr("Ch&oose…"));
    m_nameLabel->setText(tr("Your &name"));
    m_supervisor->setLabels(tr("Supervisor's pa&ssphrase"), tr("The same aga&in"));
    m_administratorWords->setText(tr("An administrator may also change passphrases. Without one, the "
                                     "supervisor may."));
    m_administrator->setLabels(tr("A&dministrator's passphrase"), tr("The same a&gain"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    if (m_error.isEmpty())
        check();
}

} // namespace sokuto
