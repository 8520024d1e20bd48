// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/passphrasefields.h"

#include "service/passphrase.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace sokuto {

using namespace Qt::StringLiterals;

PassphraseFields::PassphraseFields(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_firstLabel(new QLabel(this))
    , m_first(new QLineEdit(this))
    , m_againLabel(new QLabel(this))
    , m_again(new QLineEdit(this))
{
    m_first->setObjectName(name);
    m_again->setObjectName(name + u"Again"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_firstLabel, 0, 0);
    grid->addWidget(m_first, 0, 1);
    grid->addWidget(m_againLabel, 1, 0);
    grid->addWidget(m_again, 1, 1);
    grid->setColumnMinimumWidth(0, labelWidth);
    for (QLineEdit *field : {m_first, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textChanged, this, &PassphraseFields::changed);
    }
    m_firstLabel->setBuddy(m_first);
    m_againLabel->setBuddy(m_again);
    setFocusProxy(m_first);
}

void PassphraseFields::setLabels(const QString &first, const QString &again)
{
    m_firstLabel->setText(first);
    m_againLabel->setText(again);
}

QString PassphraseFields::passphrase() const
{
    return m_first->text();
}

bool PassphraseFields::isEmpty() const
{
    return m_first->text().isEmpty() && m_again->text().isEmpty();
}

QString PassphraseFields::problem() const
{
    if (m_first->text().size() < passphrase::leastLength)
        return tr("A passphrase has at least %n characters.", nullptr, int(passphrase::leastLength));
    if (m_first->text() != m_again->text())
        return tr("The two passphrases are not the same yet.");
    return {};
}

void PassphraseFields::setReadOnly(bool readOnly)
{
    m_first->setReadOnly(readOnly);
    m_again->setReadOnly(readOnly);
}

} // namespace sokuto
