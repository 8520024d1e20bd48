// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QComboBox>

namespace sokuto {

/// The name of a box without a label. Qt tells assistive technology what is chosen as the box's name, so that
/// what the box is about must stand in its description, too.
inline void nameBox(QComboBox *box, const QString &name)
{
    box->setAccessibleName(name);
    box->setAccessibleDescription(name);
}

} // namespace sokuto
