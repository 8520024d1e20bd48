// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace sokuto {

/// What keys do, in the language in use: the one list for the page of keys and the manual.
class KeyTable
{
    Q_DECLARE_TR_FUNCTIONS(KeyTable)

public:
    struct Row
    {
        QStringList keys; ///< As they are printed on the keyboard; "…" for those between.
        QString meaning;
    };
    struct Part
    {
        QString title;
        QList<Row> rows;
    };
    /// What everybody does first, then what supervisors do.
    static QList<Part> parts();

private:
    static QList<Row> ofReading();
    static QList<Row> ofWindow();
    static QList<Row> ofSupervisors();
    static QList<Row> ofEditor();
};

} // namespace sokuto
