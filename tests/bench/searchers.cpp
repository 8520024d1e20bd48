// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/searcher.h"

namespace sokuto::bench {

QList<SearcherKind> searcherKinds()
{
    QList<SearcherKind> kinds{sokutoSearcher()};
    kinds += fts5Peers();
#ifdef SOKUTO_BENCH_XAPIAN
    kinds += xapianPeers();
#endif
    return kinds;
}

} // namespace sokuto::bench
