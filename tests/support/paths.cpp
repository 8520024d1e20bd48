// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/paths.h"

namespace sokuto::test {

using namespace Qt::StringLiterals;

QString sourcePath(QStringView relative)
{
    return QStringLiteral(SOKUTO_SOURCE_DIR "/") + relative;
}

QString realSheetPath()
{
    return sourcePath(u"resources/faq/shikaku-oshirase-faq.2024-10-10.tsv");
}

} // namespace sokuto::test
