// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/copytemplate.h"

#include <algorithm>
#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

QString sourceLines(const Entry &entry)
{
    QStringList lines;
    for (const SourceRef &source : entry.sources) {
        const bool both = !source.title.isEmpty() && !source.url.isEmpty();
        lines.append(both ? QString(source.title % u' ' % source.url) : source.title + source.url);
    }
    return lines.join(u'\n');
}

} // namespace

Result<CopyTemplate> CopyTemplate::parse(QStringView source)
{
    CopyTemplate parsed;
    const QList<QStringView> lines = source.split(u'\n');
    for (QStringView line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        auto parts = parseLine(line);
        if (!parts)
            return fail(parts.error());
        parsed.m_lines.append(*parts);
    }
    return parsed;
}

Result<CopyTemplate::Line> CopyTemplate::parseLine(QStringView source)
{
    static constexpr std::array<std::pair<QStringView, Field>, 7> names{{
        {u"no", Field::No},
        {u"question", Field::Question},
        {u"answer", Field::Answer},
        {u"spoken", Field::Spoken},
        {u"sources", Field::Sources},
        {u"date", Field::Date},
        {u"time", Field::Time},
    }};
    Line line;
    const auto addLiteral = [&line](QChar c) {
        if (line.isEmpty() || line.last().field != Field::Literal)
            line.append({Field::Literal, {}});
        line.last().literal += c;
    };
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source[i];
        if (c != u'{' && c != u'}') {
            addLiteral(c);
            continue;
        }
        if (i + 1 < source.size() && source[i + 1] == c) {
            addLiteral(c);
            ++i;
            continue;
        }
        const qsizetype end = c == u'{' ? source.indexOf(u'}', i) : -1;
        if (end < 0)
            return fail(ErrorCode::InvalidContent, QString(c));
        const QStringView name = source.sliced(i + 1, end - i - 1).trimmed();
        const auto *known =
            std::find_if(names.begin(), names.end(), [name](const auto &pair) { return pair.first == name; });
        if (known == names.end())
            return fail(ErrorCode::InvalidContent, name.toString());
        line.append({known->second, {}});
        i = end;
    }
    return line;
}

const CopyTemplate &CopyTemplate::everything()
{
    static const CopyTemplate standard = [] {
        auto parsed = parse(u"【質問】{question}\n【回答】{answer}\n【出典】{sources}");
        Q_ASSERT(parsed);
        return *std::move(parsed);
    }();
    return standard;
}

QString CopyTemplate::render(const Entry &entry, const Answer &answer, const QDateTime &now) const
{
    const auto value = [&](const Part &part) -> QString {
        switch (part.field) {
        case Field::Literal:
            return part.literal;
        case Field::No:
            return entry.no;
        case Field::Question:
            return entry.question;
        case Field::Answer:
            return answer.text;
        case Field::Spoken:
            return answer.spokenLine;
        case Field::Sources:
            return sourceLines(entry);
        case Field::Date:
            return now.date().toString(Qt::ISODate);
        case Field::Time:
            return now.time().toString(u"HH:mm");
        }
        return {};
    };
    QStringList lines;
    for (const Line &line : m_lines) {
        QString text;
        bool hasField = false;
        bool hasValue = false;
        for (const Part &part : line) {
            const QString written = value(part);
            text += written;
            if (part.field != Field::Literal) {
                hasField = true;
                hasValue = hasValue || !written.isEmpty();
            }
        }
        if (!hasField || hasValue)
            lines.append(text);
    }
    return lines.join(u'\n');
}

} // namespace sokuto
