// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/report.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <algorithm>
#include <cmath>

namespace sokuto::bench {

using namespace Qt::StringLiterals;

namespace {

/// Two significant figures, never in exponents: .012, .34, 5.6, 78.
QString figure(double value)
{
    if (value >= 10)
        return QString::number(std::lround(value));
    if (value >= 1)
        return QString::number(value, 'f', 1);
    QString text = QString::number(value, 'f', value >= .1 ? 2 : 3);
    return text.sliced(text.startsWith(u'0') ? 1 : 0);
}

QString share(double value)
{
    const QString text = QString::number(value, 'f', 3);
    return text.startsWith(u'0') ? text.sliced(1) : text;
}

QString times(const QJsonObject &now, const QJsonObject &ours)
{
    if (now.isEmpty())
        return u"–"_s;
    const double p99 = now.value(u"p99"_s).toDouble();
    QString text = figure(now.value(u"median"_s).toDouble()) + u" / " + figure(p99) + u" / "
        + figure(now.value(u"max"_s).toDouble());
    const double base = ours.value(u"p99"_s).toDouble();
    if (base > 0 && now != ours)
        text += u" (×%1)"_s.arg(figure(p99 / base));
    return text;
}

QString shares(const QJsonValue &values)
{
    QStringList texts;
    const QJsonArray array = values.toArray();
    for (const auto &value : array)
        texts.append(share(value.toDouble()));
    return texts.join(u" / "_s);
}

QString keys(const QJsonObject &keys)
{
    if (keys.isEmpty())
        return u"–"_s;
    const QJsonValue median = keys.value(u"median"_s);
    return (median.isDouble() ? QString::number(median.toInt()) : u"not reached"_s)
        + u" (%1 %)"_s.arg(std::lround(100 * keys.value(u"reached"_s).toDouble()));
}

QString seconds(double ms)
{
    if (ms >= 1000)
        return figure(ms / 1000) + u" s";
    return figure(ms) + u" ms";
}

QString megabytes(const QJsonValue &bytes)
{
    return figure(bytes.toDouble() / 1e6) + u" MB";
}

QString row(const QStringList &cells)
{
    return u"| " + cells.join(u" | "_s) + u" |\n";
}

QString head(const QStringList &cells)
{
    return row(cells) + row(QStringList(cells.size(), u"---"_s));
}

QString answersTable(const QList<Measured> &engines, const QString &entries)
{
    QString text = head({entries, u"romaji key, ms"_s, u"kana or kanji key, ms"_s, u"whole sentence, ms"_s,
        u"operator queries top 1 / 3 / 5"_s, u"sentences top 1 / 5"_s, u"keys to the top three"_s});
    const QJsonObject ours = engines.first().use;
    for (const Measured &engine : engines) {
        const QJsonObject &use = engine.use;
        QStringList cells{engine.name};
        for (const QString &typing : {u"romaji"_s, u"kana"_s, u"sentence"_s})
            cells.append(times(use.value(typing).toObject(), ours.value(typing).toObject()));
        cells << shares(use.value(u"operator"_s)) << shares(use.value(u"recall"_s))
              << keys(use.value(u"operatorKeys"_s).toObject());
        text += row(cells);
    }
    return text + u'\n';
}

QString costsTable(const QList<Measured> &engines, const QString &entries)
{
    QString text = head({entries, u"index from text: wall / CPU"_s, u"on disk"_s, u"opening it"_s,
        u"first search, ms"_s, u"memory it adds"_s, u"update of one entry, ms"_s});
    const QJsonObject ours = engines.first().use;
    for (const Measured &engine : engines) {
        const auto number = [&engine](const QString &name) { return engine.use.value(name).toDouble(); };
        text += row({engine.name,
            seconds(engine.build.value(u"wallMs"_s).toDouble()) + u" / "
                + seconds(engine.build.value(u"cpuMs"_s).toDouble()),
            megabytes(engine.build.value(u"bytes"_s)), seconds(number(u"openWallMs"_s)),
            figure(number(u"firstMs"_s)), megabytes(engine.use.value(u"residentBytes"_s)),
            times(engine.use.value(u"update"_s).toObject(), ours.value(u"update"_s).toObject())});
    }
    return text + u'\n';
}

} // namespace

QString report(const QList<Measured> &all)
{
    QList<qsizetype> sizes;
    QString legend;
    for (const Measured &engine : all) {
        if (!sizes.contains(engine.size))
            sizes.append(engine.size);
    }
    QString text;
    for (const qsizetype size : std::as_const(sizes)) {
        QList<Measured> engines;
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(engines),
            [size](const Measured &engine) { return engine.size == size; });
        const QString entries = QLocale(QLocale::English).toString(size) + u" entries";
        text += answersTable(engines, entries) + costsTable(engines, entries);
        if (legend.isEmpty()) {
            for (const Measured &engine : std::as_const(engines))
                legend += u"- **%1**: %2.\n"_s.arg(engine.name, engine.says);
        }
    }
    return text
        + u"Times are CPU time of one thread: median / 99th percentile / maximum; in brackets the 99th "
          u"percentile against Sokuto's in the same run.\n"
        + legend;
}

} // namespace sokuto::bench
