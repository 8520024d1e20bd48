// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace sokuto::test {

/// A file of the source tree, "resources/faq/…". The place of the tree is compiled into one file only, so
/// that all others come out the same in every clone and a compiler cache knows them.
QString sourcePath(QStringView relative);

/// The society's sheet.
QString realSheetPath();

} // namespace sokuto::test
