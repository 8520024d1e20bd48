// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace sokuto {

/// A cell without markup.
struct PlainText
{
    QString text;
    QStringList found; ///< The tags and entities that were replaced, each once, in order of appearance.
    bool operator==(const PlainText &) const = default;
};

/// Tags of a web page become what they mean in plain text: <p>, <div>, <li> and the like begin and end
/// paragraphs, <br> ends a line, <a href> keeps its target in brackets, and the entities &amp; &lt; &gt;
/// &quot; &apos; &nbsp; &#n; &#xn; become characters. Anything else in angle brackets is text ("体温<37").
/// A text without markup is returned as it is, to the last space.
PlainText withoutMarkup(QStringView cell);

/// What no spreadsheet can hold as it is, or at best not keep: C0 controls save for tabs and line ends, and
/// two characters that are none.
bool isControl(QChar c);

/// A cell that withoutMarkup() turns into exactly `text`: `text` itself unless it would be taken for markup
/// or holds controls (isControl()), which become entities such as &#xB;.
QString asCell(const QString &text);

} // namespace sokuto
