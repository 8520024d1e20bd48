// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workwatch.h"
#include "domain/snapshot.h"
#include "exchange/mapping.h"

class QIODevice;

namespace sokuto {

/// Everything an FAQ holds, indented, in UTF-8: what jsonText(toJson(snapshot)) says (domain/json.h), entry
/// by entry, so that it is in memory no second time. FileUnwritable when the device takes no more.
Result<void> writeJson(const Snapshot &snapshot, QIODevice &device, WorkWatch &watch);

/// The way back, as a sheet that states everything; of the text only one entry is in memory at a time.
/// MalformedTable when it is no JSON or a thing in it is not what it should be (arguments = {line, "json",
/// column, what is wrong}), UnknownFormat when it is some other JSON (arguments = {"json"}), InvalidContent
/// when a thing in it breaks a rule, Cancelled.
Result<ImportedSheet> readJson(QIODevice &device, WorkWatch &watch);

} // namespace sokuto
