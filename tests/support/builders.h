// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/snapshot.h"

#include <QtTest/QTest>

/// Fails the test with the error's code, subject and detail.
#define QVERIFY_OK(result)                                                                                   \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        if (!checked)                                                                                        \
            QFAIL(qPrintable(sokuto::test::describe(checked.error())));                                      \
    } while (false)

/// Checks that the result failed with the code.
#define QVERIFY_FAILS(result, expectedCode)                                                                  \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        QVERIFY2(!checked, "succeeded unexpectedly");                                                        \
        if (checked.error().code != (expectedCode))                                                          \
            QFAIL(qPrintable(sokuto::test::describe(checked.error())));                                      \
    } while (false)

namespace sokuto::test {

inline QString describe(const Error &error)
{
    return QStringLiteral("error %1, subject \"%2\", detail \"%3\", arguments (%4)")
        .arg(QString::number(int(error.code)), error.subject, error.detail, error.arguments.join(u", "));
}

struct EntrySpec
{
    qint64 id = 1;
    QString no = QStringLiteral("1-1");
    QString question = QStringLiteral("再発行できますか。");
    QString answer = QStringLiteral("できます。");
    qint64 category = 1;
    int sources = 0;
    Lifecycle lifecycle = Lifecycle::Published;
};

inline Entry makeEntry(const EntrySpec &spec = {})
{
    Entry entry;
    entry.id = {spec.id};
    entry.no = spec.no;
    entry.category = {spec.category};
    entry.question = spec.question;
    entry.answers = {Answer{spec.answer, {}, {}, {}, {}}};
    for (int i = 1; i <= spec.sources; ++i)
        entry.sources.append(
            {QStringLiteral("出典%1").arg(i), QStringLiteral("https://example.jp/%1").arg(i)});
    entry.lifecycle = spec.lifecycle;
    return entry;
}

inline Category makeCategory(qint64 id, const QString &number, const QString &name, qint64 parent = 0)
{
    return {{id}, {parent}, number, name, int(id)};
}

/// One category {1}, the given entries.
inline SnapshotPtr makeSnapshot(const QList<Entry> &entries)
{
    SnapshotData data;
    data.faqId = QStringLiteral("test");
    data.edition = {QStringLiteral("試験用"), QDate(2024, 10, 10), 1};
    data.categories = {makeCategory(1, QStringLiteral("1"), QStringLiteral("全般"))};
    data.entries = entries;
    return Snapshot::create(std::move(data));
}

} // namespace sokuto::test
