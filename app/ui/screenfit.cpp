// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenfit.h"

#include <QtGui/QScreen>
#include <QtWidgets/QLayout>
#include <QtWidgets/QWidget>

namespace sokuto {

namespace {

/// What the frame around a window takes: nobody knows before it is there.
constexpr QSize frame(8, 40);

} // namespace

void fitToScreen(QWidget *window, QSize wanted)
{
    QSize size = wanted;
    if (const QLayout *layout = window->layout(); layout && layout->hasHeightForWidth())
        size = size.expandedTo({0, layout->totalHeightForWidth(size.width())});
    window->resize(size.boundedTo(window->screen()->availableSize() - frame));
}

} // namespace sokuto
