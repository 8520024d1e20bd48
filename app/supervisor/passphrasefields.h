// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;

namespace sokuto {

/// A new passphrase, typed twice.
class PassphraseFields final : public QWidget
{
    Q_OBJECT

public:
    /// Of the column with the labels, so that the fields stand below those of the dialog.
    static constexpr int labelWidth = 180;

    /// Object names of the fields: `name` and `name` + "Again".
    explicit PassphraseFields(const QString &name, QWidget *parent = nullptr);

    void setLabels(const QString &first, const QString &again);
    /// Empty while both fields are empty.
    QString passphrase() const;
    bool isEmpty() const;
    /// Why it cannot be taken yet; empty = it can.
    QString problem() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void changed();

private:
    QLabel *m_firstLabel;
    QLineEdit *m_first;
    QLabel *m_againLabel;
    QLineEdit *m_again;
};

} // namespace sokuto
