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
class PassphraseFields;

/// Sets the passphrases of an FAQ: of the own copy that is made first, of one that has none yet, or new ones.
class OwnCopyDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose : quint8 { Copy, First, Change };
    /// `place` = the path that is proposed for a copy.
    OwnCopyDialog(Purpose purpose, const QString &author, const QString &place, QWidget *parent = nullptr);

    void setPlace(const QString &path);
    QString place() const;
    void setBusy(bool busy);
    void showError(const QString &sentence);

Q_SIGNALS:
    /// Another place for the copy is to be chosen.
    void placeRequested();
    /// `path` is empty when no copy is made.
    void acceptedWith(const QString &author, const QString &path, const sokuto::NewPassphrases &phrases);

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void retranslate();
    void check();
    QString problem() const;
    void confirm();

    Purpose m_purpose;
    QLabel *m_words;
    QLabel *m_placeLabel;
    QLineEdit *m_place;
    QPushButton *m_choose;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    PassphraseFields *m_supervisor;
    QLabel *m_administratorWords;
    PassphraseFields *m_administrator;
    QLabel *m_state;
    QProgressBar *m_progress;
    Announcer *m_announcer;
    QDialogButtonBox *m_buttons;
    QPushButton *m_accept;
    QString m_error;
    bool m_busy = false;
};

} // namespace sokuto
