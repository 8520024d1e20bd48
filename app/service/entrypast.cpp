// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/entrypast.h"

#include "store/faqfile.h"

namespace sokuto {

std::function<Result<EntryPast>(EntryId)> pastIn(const FaqFile &file)
{
    return [&file](EntryId entry) -> Result<EntryPast> {
        const auto history = file.historyOf(entry);
        if (!history)
            return fail(history.error());
        return pastOf(*history);
    };
}

} // namespace sokuto
