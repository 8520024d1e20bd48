// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/importwizardwords.h"

namespace sokuto {

QString ImportWords::column(Column column)
{
    switch (column) {
    case Column::CategoryNumber:
        return tr("Category number");
    case Column::CategoryName:
        return tr("Category");
    case Column::No:
        return tr("No", "the number of an entry");
    case Column::Question:
        return tr("Question");
    case Column::Answer:
        return tr("Answer");
    case Column::Source:
        return tr("Sources");
    case Column::ParentCategories:
        return tr("Categories above");
    case Column::Phrases:
        return tr("Phrases");
    case Column::SpokenLine:
        return tr("Spoken line");
    case Column::Memo:
        return tr("Internal memo");
    case Column::State:
        return tr("State");
    case Column::ValidFrom:
        return tr("Valid from");
    case Column::ValidUntil:
        return tr("Valid until");
    case Column::ReviewDate:
        return tr("Next review");
    case Column::ConfirmedOn:
        return tr("Confirmed on");
    case Column::ConfirmedBy:
        return tr("Confirmed by");
    }
    return {};
}

} // namespace sokuto
