// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/entry.h"

#include <QtCore/QDateTime>

namespace sokuto {

/// How an entry is written on a ticket, parsed once. Placeholders stand in braces: {no}, {question},
/// {answer}, {spoken}, {sources} (one a line, title and address), {date} and {time} (of the copy, ISO); {{
/// and }} are braces. A line whose placeholders all turn out empty is left out. There is no placeholder for
/// the internal memo nor for phrases: neither ever leaves the program this way.
class CopyTemplate
{
public:
    /// InvalidContent, subject = the placeholder or brace that is not understood, when `source` is none.
    static Result<CopyTemplate> parse(QStringView source);
    /// Question, answer and sources, each under its heading.
    static const CopyTemplate &everything();

    /// Lines end in '\n'; no line end at the end.
    QString render(const Entry &entry, const Answer &answer, const QDateTime &now) const;

private:
    enum class Field : quint8 { Literal, No, Question, Answer, Spoken, Sources, Date, Time };
    struct Part
    {
        Field field = Field::Literal;
        QString literal;
    };
    using Line = QList<Part>;

    CopyTemplate() = default;
    static Result<Line> parseLine(QStringView source);

    QList<Line> m_lines;
};

} // namespace sokuto
