// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keytable.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QDialogButtonBox;
class QScrollArea;

namespace sokuto {

/// Every key of the program on one page: the operators', the window's, the supervisors'. As wide as the
/// screen allows, then scrolled.
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
    void fit();
    QWidget *makeSection(const KeyTable::Part &part);

    QScrollArea *m_scroll;
    QDialogButtonBox *m_buttons;
    int m_capsWidth = 0; ///< Of the widest keys, so that all sections stand in line.
};

} // namespace sokuto
