// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/faqinuse.h"

#include "service/locations.h"
#include "service/settings.h"
#include "store/faqfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace sokuto {

using namespace Qt::StringLiterals;

Result<QString> pathOfFaqInUse(const QString &asked)
{
    QString path = locations::faqToUse(asked, Settings(Settings::defaultPath()).faqPath(),
        locations::bundledFaq(QCoreApplication::applicationDirPath()));
    if (path.isEmpty())
        return fail(ErrorCode::ResourceMissing, u"faq.sqlite"_s);
    return path;
}

Result<FaqInUse> faqInUse(const QString &asked)
{
    const auto chosen = pathOfFaqInUse(asked);
    if (!chosen)
        return fail(chosen.error());
    auto file = FaqFile::open(*chosen, FaqFile::Mode::ReadOnly);
    if (!file)
        return fail(file.error());
    auto snapshot = (*file)->load();
    if (!snapshot)
        return fail(snapshot.error());
    return FaqInUse{QFileInfo(*chosen).absoluteFilePath(), *std::move(snapshot)};
}

} // namespace sokuto
