// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/faqfile.h"
#include "support/builders.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>

#include <functional>
#include <memory>
#include <sqlite3.h>

namespace sokuto::test {

/// Never of a file that a connection of this process has open: closing it would drop SQLite's locks.
inline QByteArray fingerprint(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result();
}

/// Names in the folder, hidden ones too.
inline QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray readBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// SQLite as any other tool uses it.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
        sqlite3_busy_timeout(m_database, 0);
    }
    ~RawDatabase() { sqlite3_close_v2(m_database); }
    Q_DISABLE_COPY_MOVE(RawDatabase)

    /// The (extended) result code; several statements are allowed.
    int run(const char *sql)
    {
        sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr);
        return sqlite3_extended_errcode(m_database);
    }
    QString text(const char *sql)
    {
        QString found;
        const auto take = [](void *to, int count, char **values, char **) {
            if (count > 0 && values[0])
                *static_cast<QString *>(to) = QString::fromUtf8(values[0]);
            return 0;
        };
        sqlite3_exec(m_database, sql, take, &found, nullptr);
        return found;
    }
    sqlite3 *handle() const { return m_database; }

private:
    sqlite3 *m_database = nullptr;
};

/// One category {-1} and `count` entries "1-1"…, long enough to fill several pages.
inline ChangeSet sampleChanges(int count, const QString &prefix = QStringLiteral("1"))
{
    ChangeSet changes;
    Category category = makeCategory(-1, prefix, QStringLiteral("お知らせ全般について"));
    category.position = 0;
    changes.categories.append({std::nullopt, category});
    for (int i = 1; i <= count; ++i) {
        Entry entry = makeEntry({.id = 0,
            .no = prefix + u'-' + QString::number(i),
            .question = QStringLiteral("資格情報のお知らせを失くしたときの手続き（%1）").arg(i),
            .answer = QStringLiteral("健康保険組合にご連絡ください。").repeated(1 + i % 40),
            .category = -1,
            .sources = i % 3});
        entry.phrases = QStringList{QStringLiteral("なくした%1").arg(i), QStringLiteral("紛失")}.mid(i % 3);
        changes.entries.append({std::nullopt, entry});
    }
    changes.synonymGroups.append({std::nullopt,
        SynonymGroup{{0}, QStringLiteral("資格確認書"),
            {{QStringLiteral("保険証"), true}, {QStringLiteral("カード"), false}}, QStringLiteral("改称")}});
    return changes;
}

inline ChangeSet adding(const Entry &entry)
{
    ChangeSet changes;
    changes.entries = {{std::nullopt, entry}};
    return changes;
}

inline ChangeSet changing(const Entry &before, const std::function<void(Entry &)> &change)
{
    Entry after = before;
    change(after);
    ChangeSet changes;
    changes.entries = {{before, after}};
    return changes;
}

inline ChangeSet removing(const Entry &entry)
{
    ChangeSet changes;
    changes.entries = {{entry, std::nullopt}};
    return changes;
}

/// A file with `count` entries, closed.
inline Result<SnapshotPtr> makeFaq(const QString &path, int count)
{
    auto file = FaqFile::create(path, {QStringLiteral("試験用 FAQ"), QDate(2024, 10, 10), 1});
    if (!file)
        return fail(file.error());
    const auto number =
        (*file)->apply(sampleChanges(count), {QStringLiteral("佐藤"), QStringLiteral("初版")});
    if (!number)
        return fail(number.error());
    return (*file)->load();
}

inline const RevisionNote byTanaka{QStringLiteral("田中"), QStringLiteral("直し")};

/// Equal in everything that an FAQ is.
inline bool sameContent(const Snapshot &a, const Snapshot &b)
{
    return a.faqId() == b.faqId() && a.revision() == b.revision() && ChangeSet::between(a, b).isEmpty();
}

} // namespace sokuto::test
