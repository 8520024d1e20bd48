// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QtCore/QDate>

class QWidget;

namespace sokuto {

/// Shows an FAQ as it will be on paper (printview.h), with what prints it.
void openPrintPreview(const SnapshotPtr &snapshot, QDate today, const QString &title, QWidget *parent);

} // namespace sokuto
