// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QListWidget;
class QTextBrowser;

namespace sokuto {

/// The manual in the language in use, with its headings beside it. Comes with the program and asks for
/// nothing outside it.
class ManualWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);
    /// Opens one that goes away when it is closed, or raises the one that is open.
    static void openOver(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    static QString keysAsText();
    void fill();
    void dress();
    void goTo(int heading);

    QListWidget *m_headings;
    QTextBrowser *m_text;
    QList<int> m_places; ///< Of the headings, as block numbers.
};

} // namespace sokuto
