// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/ranker.h"

#include <QtCore/QString>

namespace sokuto::quality {

/// Sets one constant by its name ("word", "b.question"); false when there is none of that name.
bool tune(RankingConstants &ranking, const QString &name, float value);

} // namespace sokuto::quality
