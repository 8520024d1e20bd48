// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/allocator.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace sokuto {

void returnLargeBlocks()
{
#ifdef __GLIBC__
    constexpr int megabyte = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, megabyte);
#endif
}

} // namespace sokuto
