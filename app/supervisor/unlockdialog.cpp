// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/unlockdialog.h"

#include "ui/announcer.h"
#include "ui/mainbutton.h"

#include <QtCore/QEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace sokuto {

using namespace Qt::StringLiterals;

UnlockDialog::UnlockDialog(const QString &author, QWidget *parent)
    : QDialog(parent)
    , m_words(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(author, this))
    , m_passphraseLabel(new QLabel(this))
    , m_passphrase(new QLineEdit(this))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_announcer(new Announcer(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_unlock(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    setObjectName(u"unlockDialog"_s);
    m_name->setObjectName(u"unlockName"_s);
    m_passphrase->setObjectName(u"unlockPassphrase"_s);
    m_state->setObjectName(u"unlockState"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_words->setWordWrap(true);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_nameLabel->setBuddy(m_name);
    m_passphraseLabel->setBuddy(m_passphrase);
    m_unlock->setDefault(true);
    makeMain(m_unlock);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 16);
    form->setVerticalSpacing(10);
    form->addRow(m_words);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_passphraseLabel, m_passphrase);
    form->addRow(m_state);
    form->addRow(m_progress);
    form->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this,
        [this] { Q_EMIT unlockRequested(m_name->text().trimmed(), m_passphrase->text()); });
    connect(m_name, &QLineEdit::textChanged, this, &UnlockDialog::check);
    connect(m_passphrase, &QLineEdit::textChanged, this, &UnlockDialog::check);
    retranslate();
    setBusy(false);
    (author.isEmpty() ? m_name : m_passphrase)->setFocus();
    setMinimumWidth(420);
}

void UnlockDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_name->setReadOnly(busy);
    m_passphrase->setReadOnly(busy);
    if (busy)
        m_sentence = [] { return tr("Looking at the passphrase…"); };
    showState();
    check();
}

void UnlockDialog::showRefusal(const UnlockRefusal &refusal)
{
    m_sentence = [refusal]() -> QString {
        const QString when = refusal.notBefore.toLocalTime().toString(u"H:mm:ss"_s);
        if (!refusal.wrongPassphrase)
            //: %1 is a time of day
            return tr("Too many wrong passphrases. The next try is allowed from %1.").arg(when);
        if (refusal.notBefore.isValid())
            //: %1 is a time of day
            return tr("That passphrase is wrong. The next try is allowed from %1.").arg(when);
        return tr(
            "That passphrase is wrong. %n more tries, then there is a pause.", nullptr, refusal.triesLeft);
    };
    showState();
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

void UnlockDialog::showError(const QString &sentence)
{
    m_sentence = [sentence] { return sentence; };
    showState();
}

void UnlockDialog::showState()
{
    m_state->setText(m_sentence ? m_sentence() : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    if (isVisible() && !m_state->text().isEmpty())
        m_announcer->announce(m_state->text());
}

void UnlockDialog::check()
{
    m_unlock->setEnabled(!m_busy && !m_name->text().trimmed().isEmpty() && !m_passphrase->text().isEmpty());
}

void UnlockDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UnlockDialog::retranslate()
{
    setWindowTitle(tr("Unlock editing"));
    m_words->setText(tr("With the supervisor's or the administrator's passphrase the FAQ can be edited at "
                        "this desk. The name stands in the history beside every change."));
    m_nameLabel->setText(tr("Your &name"));
    m_passphraseLabel->setText(tr("&Passphrase"));
    m_unlock->setText(tr("&Unlock"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    showState();
}

} // namespace sokuto
