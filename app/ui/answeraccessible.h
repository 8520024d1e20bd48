// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sokuto {

/// From here on every AnswerView gives assistive technology its stored text: role label, with a text
/// interface whose offsets count in the stored text. Called by AnswerView itself; more than once does
/// nothing.
void installAnswerAccessibility();

} // namespace sokuto
