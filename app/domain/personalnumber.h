// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"

#include <QtCore/QList>
#include <QtCore/QStringView>

namespace sokuto {

/// The check digit of a My Number from its first eleven digits (values 0–9), by 総務省令第八十五号 第5条:
/// 11 − (Σ Pn·Qn mod 11), 0 when the remainder is 0 or 1.
int personalNumberCheckDigit(const QList<int> &elevenDigits);

/// Stretches that may be a My Number: twelve digits of any width, single spaces or hyphens between them
/// allowed, not part of a longer run, with the right check digit. One in ten random numbers passes: a filter,
/// no proof.
QList<TextSpan> findPersonalNumbers(QStringView text);

} // namespace sokuto
