// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/faqinuse.h"

#include "service/locations.h"
#include "store/faqfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace sokuto {

using namespace Qt::StringLiterals;

Result<FaqInUse> faqInUse(const QString &path)
{
    const QString chosen =
        path.isEmpty() ? locations::bundledFaq(QCoreApplication::applicationDirPath()) : path;
    if (chosen.isEmpty())
        return fail(ErrorCode::ResourceMissing, u"faq.sqlite"_s);
    auto file = FaqFile::open(chosen, FaqFile::Mode::ReadOnly);
    if (!file)
        return fail(file.error());
    auto snapshot = (*file)->load();
    if (!snapshot)
        return fail(snapshot.error());
    return FaqInUse{QFileInfo(chosen).absoluteFilePath(), *std::move(snapshot)};
}

} // namespace sokuto
