// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"

#include <QtCore/QString>

namespace sokuto {

/// What the people call each other: オペレーター, SV, 管理者.
QString roleName(Role role);

} // namespace sokuto
