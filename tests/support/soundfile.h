// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/storefiles.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

namespace sokuto::test {

/// A sound file of 40 entries (some 30 pages) to be spoilt.
inline const QByteArray &soundFile()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("faq.sqlite"));
        if (auto made = makeFaq(path, 40); !made)
            qFatal("%s", qPrintable(describe(made.error())));
        return readBytes(path);
    }();
    return bytes;
}

inline QByteArray randomBytes(qsizetype count, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray content(count, 0);
    for (char &byte : content)
        byte = char(random.bounded(256));
    return content;
}

/// `content` with `part` in the place of what stands at `offset`.
inline QByteArray patched(QByteArray content, qsizetype offset, const QByteArray &part)
{
    return content.replace(offset, part.size(), part);
}

} // namespace sokuto::test
