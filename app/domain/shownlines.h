// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace sokuto {

/// A stored text beside what a text field makes of it: there every line end (CR LF, CR, LF, U+2029) is one
/// '\n'. A line separator (U+2028) is no line end, it stays what it is.
class ShownLines final
{
public:
    explicit ShownLines(const QString &stored = {});

    const QString &stored() const { return m_stored; }
    const QString &shown() const { return m_shown; }
    /// Where a stretch of the stored text is shown.
    TextSpan shownSpan(TextSpan stored) const;

    /// The stored text after the shown one became `now`: what is new comes as it is, and everything around it
    /// keeps the line ends that it has. ShownLines(result).shown() == now, as long as `now` has no line ends
    /// but '\n'.
    QString edited(QStringView now) const;

private:
    qsizetype shownAt(qsizetype stored) const;
    qsizetype storedAt(qsizetype shown) const;

    QString m_stored;
    QString m_shown;
    QList<qsizetype> m_dropped; ///< Where in the stored text the LF of each CR LF is.
};

} // namespace sokuto
