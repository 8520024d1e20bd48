// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QGridLayout;

namespace sokuto {

/// Every key of the window on one page.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *parent = nullptr);
    /// Opens one that goes away when it is closed.
    static void openOver(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QWidget *m_page = nullptr;
};

} // namespace sokuto
