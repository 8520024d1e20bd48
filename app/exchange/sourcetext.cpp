// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sourcetext.h"

#include <QtCore/QRegularExpression>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

SourceRef sourceFromLine(const QString &line)
{
    static const QString url = u"(?:[A-Za-z][A-Za-z0-9+.-]*://|www\\.|mailto:)\\S+"_s;
    static const QRegularExpression bare(u"^[(（]?(%1?)[)）]?$"_s.arg(url));
    if (const auto found = bare.match(line); found.hasMatch())
        return {{}, found.captured(1)};
    static const QRegularExpression bracketed(u"^(.*?)\\s*[(（](%1)[)）]$"_s.arg(url));
    if (const auto found = bracketed.match(line); found.hasMatch())
        return {found.captured(1), found.captured(2)};
    static const QRegularExpression spaced(u"^(.*?)\\s+(%1)$"_s.arg(url));
    if (const auto found = spaced.match(line); found.hasMatch())
        return {found.captured(1), found.captured(2)};
    return {line, {}};
}

} // namespace

QList<SourceRef> sourcesFromCell(QStringView cell)
{
    QList<SourceRef> sources;
    for (const QStringView line : cell.tokenize(u'\n')) {
        if (const QString text = line.trimmed().toString(); !text.isEmpty())
            sources.append(sourceFromLine(text));
    }
    return sources;
}

QStringList phrasesFromCell(QStringView cell)
{
    QStringList phrases;
    for (const QStringView line : cell.tokenize(u'\n')) {
        const QString phrase = line.toString().simplified();
        if (!phrase.isEmpty() && !phrases.contains(phrase))
            phrases.append(phrase);
    }
    return phrases;
}

QString phrasesToCell(const QStringList &phrases)
{
    return phrases.join(u'\n');
}

QString sourcesToCell(const QList<SourceRef> &sources)
{
    QStringList lines;
    for (const SourceRef &source : sources) {
        if (source.title.isEmpty() || source.url.isEmpty())
            lines.append(source.title + source.url);
        else
            lines.append(source.title % u" (" % source.url % u')');
    }
    return lines.join(u'\n');
}

} // namespace sokuto
