// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace sokuto {

/// Makes a zip archive in memory. The same parts always give the same bytes: they carry no time.
class ZipWriter
{
public:
    enum class Packing { Stored, Deflated };

    void add(const QString &name, const QByteArray &bytes, Packing packing = Packing::Deflated);
    /// The archive. FileUnwritable (without a subject) when the library refuses.
    Result<QByteArray> finish() const;

private:
    struct Part
    {
        QByteArray name;
        QByteArray bytes;
        Packing packing;
    };

    QList<Part> m_parts;
};

} // namespace sokuto
