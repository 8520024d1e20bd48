// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"
#include "store/faqfile.h"
#include "support/builders.h"

namespace sokuto::test {

/// Writes the snapshot's content into the FAQ file at `path`, which is made when it is missing.
inline Result<void> writeFaq(const QString &path, const Snapshot &content)
{
    auto file = FaqFile::create(path, content.edition(), content.faqId());
    if (!file && file.error().code == ErrorCode::FileExists)
        file = FaqFile::open(path, FaqFile::Mode::ReadWrite);
    if (!file)
        return fail(file.error());
    auto there = (*file)->load();
    if (!there)
        return fail(there.error());
    auto revision = (*file)->apply(ChangeSet::between(**there, content), {QStringLiteral("test"), {}});
    return revision ? Result<void>() : fail(revision.error());
}

} // namespace sokuto::test
