// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace sokuto {

class XmlPart;

/// The text of the string item (<si>, <is>) that the part stands in, which is left: its own <t> or those of
/// its runs. What is written above the characters (<rPh>) and how they look (<rPr>) is passed over.
QString richText(XmlPart &xml, qsizetype longest);

/// Text as it stands in the file: _xHHHH_ is the character with that number.
QString withoutEscapes(const QString &text);
/// A text that withoutEscapes() leaves as `text` is: an underscore that would begin an escape is escaped.
QString withEscapes(const QString &text);

/// "BC12" → column 54 (from 0) of row 12 (from 1); false when it is no such thing.
bool cellPosition(QStringView name, qsizetype &row, qsizetype &column);

} // namespace sokuto
