// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace sokuto::locations {

/// The FAQ that came with the program: beside the program (a build) or in <prefix>/share/sokuto (installed).
/// Empty when there is none. `programDirectory` is QCoreApplication::applicationDirPath().
QString bundledFaq(const QString &programDirectory);

/// The FAQ that window and command line use: the one asked for, else the one that was opened by hand before,
/// else the bundled one. Empty when there is none.
QString faqToUse(const QString &asked, const QString &openedBefore, const QString &bundled);

/// The user's own file, under XDG_DATA_HOME. The folder need not exist yet.
QString deskFile();

/// Folder of cached indexes, beside the desk file. Need not exist yet; may be deleted at any time.
QString indexCacheFolder();

/// Folder of entries that are being written, beside the desk file. Need not exist yet.
QString draftsFolder();

/// True when both names lead to one file, also through links. It opens neither, so no lock is lost.
bool isSameFile(const QString &one, const QString &other);

} // namespace sokuto::locations
