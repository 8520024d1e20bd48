// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/session.h"

#include <QtWidgets/QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace sokuto {

class Announcer;

/// Asks for the name behind the revisions and the passphrase.
class UnlockDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit UnlockDialog(const QString &author, QWidget *parent = nullptr);

    void setBusy(bool busy);
    void showRefusal(const UnlockRefusal &refusal);
    void showError(const QString &sentence);

Q_SIGNALS:
    void unlockRequested(const QString &author, const QString &passphrase);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void check();
    void showState();

    QLabel *m_words;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_passphraseLabel;
    QLineEdit *m_passphrase;
    QLabel *m_state;
    QProgressBar *m_progress;
    Announcer *m_announcer;
    QDialogButtonBox *m_buttons;
    QPushButton *m_unlock;
    std::function<QString()> m_sentence; ///< Asked for again in another language.
    bool m_busy = false;
};

} // namespace sokuto
