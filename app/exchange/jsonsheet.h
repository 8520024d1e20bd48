// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "exchange/mapping.h"

#include <QtCore/QByteArray>

namespace sokuto {

/// Everything an FAQ holds, indented, in UTF-8 (domain/json.h).
QByteArray writeJson(const Snapshot &snapshot);

/// The way back, as a sheet that states everything. MalformedTable when it is no JSON (arguments = {line,
/// "json"}), UnknownFormat when it is some other JSON, InvalidContent when a thing in it breaks a rule.
Result<ImportedSheet> readJson(const QByteArray &bytes);

} // namespace sokuto
