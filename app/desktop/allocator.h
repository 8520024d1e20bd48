// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sokuto {

/// Blocks of a megabyte and more go back to the system when they are freed; call first thing in main().
/// glibc raises that limit to 32 MB by itself once such a block was freed: what building an index leaves
/// behind (60 MB at 10,000 entries) would then stay with the program for good. Nothing elsewhere.
void returnLargeBlocks();

} // namespace sokuto
