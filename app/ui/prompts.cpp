// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>

namespace sokuto {

using namespace Qt::StringLiterals;

std::optional<QString> DialogPrompts::chooseFaqFile(QWidget *parent, const QString &current)
{
    const QString chosen =
        QFileDialog::getOpenFileName(parent, tr("Open another FAQ"), QFileInfo(current).absolutePath(),
            tr("FAQ files") + u" (*.sqlite *.sokuto *.db);;"_s + tr("All files") + u" (*)"_s);
    return chosen.isEmpty() ? std::nullopt : std::optional(chosen);
}

} // namespace sokuto
