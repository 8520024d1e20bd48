// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/entryfilter.h"

#include <QtWidgets/QMenu>

class QActionGroup;

namespace sokuto {

/// Which entries are listed: by state, by what is due.
class FilterMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit FilterMenu(QWidget *parent = nullptr);

    void setCurrent(EntryFilter filter);
    static QString name(EntryFilter filter);

Q_SIGNALS:
    void filterPicked(sokuto::EntryFilter filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QActionGroup *m_group;
};

} // namespace sokuto
