// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/querysets.h"

#include "support/paths.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QtDebug>

#include <zlib.h>

namespace sokuto::quality {

using namespace Qt::StringLiterals;

namespace {

QByteArray unpacked(const QByteArray &packed)
{
    constexpr int gzipWindow = 15 + 16; // the +16 says gzip
    z_stream stream{};
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        qFatal("zlib does not start");
    QByteArray in = packed;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    QByteArray out;
    QByteArray piece(1 << 20, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(piece.constData(), piece.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END)
        qFatal("a packed file is damaged");
    return out;
}

QList<QStringList> rowsOf(const QByteArray &contents)
{
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(contents).split(u'\n');
    for (const QString &line : lines) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            rows.append(line.split(u'\t'));
    }
    return rows;
}

} // namespace

QByteArray dataFile(const QString &name)
{
    QFile file(test::sourcePath(u"tests/quality/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    const QByteArray contents = file.readAll();
    return name.endsWith(".gz"_L1) ? unpacked(contents) : contents;
}

QList<Query> operatorQueries(const QString &name)
{
    QList<Query> queries;
    for (const QStringList &row : rowsOf(dataFile(name)))
        queries.append({row.value(0), row.value(1).split(u','), row.value(2)});
    return queries;
}

SnapshotPtr collection(const QString &name)
{
    SnapshotData data;
    data.faqId = name;
    data.edition = {name, {}, 1};
    QHash<QString, qint64> categories;
    for (const QStringList &row : rowsOf(dataFile(name))) {
        const QString title = row.value(1);
        if (!categories.contains(title)) {
            const qint64 id = categories.size() + 1;
            categories.insert(title, id);
            data.categories.append({{id}, {}, QString::number(id), title, int(id)});
        }
        Entry entry;
        entry.id = {data.entries.size() + 1};
        entry.no = row.value(0);
        entry.category = {categories.value(title)};
        entry.question = row.value(2);
        entry.answers = {Answer{row.value(3), {}, {}, {}, {}}};
        data.entries.append(entry);
    }
    return Snapshot::create(std::move(data));
}

QList<Query> collectionQueries(const QString &name)
{
    QList<Query> queries;
    for (const QStringList &row : rowsOf(dataFile(name)))
        queries.append({row.value(0), {row.value(1)}, u"question"_s});
    return queries;
}

QStringList wordList(const QString &name)
{
    QStringList words;
    for (const QStringList &row : rowsOf(dataFile(name)))
        words.append(row.value(0));
    return words;
}

} // namespace sokuto::quality
