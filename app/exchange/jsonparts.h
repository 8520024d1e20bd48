// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/jsonbytes.h"

#include <QtCore/QJsonObject>

#include <functional>

class QIODevice;

namespace sokuto {

class JsonTree;
class WorkWatch;

/// What one element, or the frame, may have at most. Nobody writes such a thing; without a limit a file could
/// fill the memory, and take down the recursion of what comes after.
struct JsonLimits
{
    qint64 bytes = 64'000'000;
    qsizetype values = 1'000'000;
    qsizetype depth = 1024; ///< Of brackets within brackets, in the whole file.
};

/// `list` = "categories", "entries" or "synonymGroups" for an element of that list; empty for everything
/// else, the frame, in which those lists stand empty. A failure has the path of what is wrong in the object
/// as its subject, and what is wrong with it as its detail. `tree` knows where everything in it stands.
using TakeJson =
    std::function<Result<void>(const QString &list, const QJsonObject &object, const JsonTree &tree)>;

/// MalformedTable at a place; `name` = of the member that it is about.
Error malformedJson(JsonPlace place, const QString &what, const QString &name, const QString &detail);

/// Hands over the JSON of an FAQ element by element, so that only one is in memory at a time, and then the
/// frame around them. MalformedTable (arguments = {line, "json", column, what is wrong, name of the member},
/// detail = more for the log), UnknownFormat (arguments = {"json"}) when a limit is passed, Cancelled.
Result<void> readJsonParts(
    QIODevice &device, WorkWatch &watch, const TakeJson &take, const JsonLimits &limits = {});

} // namespace sokuto
