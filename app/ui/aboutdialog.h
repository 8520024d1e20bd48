// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace sokuto {

/// Versions, licence, and whose work the program contains.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
    /// Opens one that goes away when it is closed.
    static void openOver(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_name;
    QLabel *m_words;
    QPlainTextEdit *m_notices;
    QPushButton *m_close;
};

} // namespace sokuto
