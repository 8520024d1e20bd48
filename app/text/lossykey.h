// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace sokuto {

/// The lossy form for forgiving look-up: doubled letters collapse, ou→o, long mark dropped, m before b, p,
/// m→n; spellings of one sound meet: ぢ づ (not at the beginning) and ディ デュ→z-, ティ→ti, v→b, ウィ ウェ
/// クォ ファ as ウイ ウエ クオ フア. Voicing marks are never folded away. Idempotent.
QString lossyKey(QStringView canonical);

} // namespace sokuto
