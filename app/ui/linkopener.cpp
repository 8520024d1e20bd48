// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkopener.h"

#include "domain/textlink.h"

#include <QtGui/QDesktopServices>

namespace sokuto {

LinkOpener::LinkOpener(QObject *parent)
    : QObject(parent)
{
}

void LinkOpener::open(const QUrl &target)
{
    // Judged once more in the form in which it would be handed over: no caller can leave the check out.
    const QString written = target.toString(QUrl::FullyEncoded);
    const auto checked = target.isValid() ? linkTarget(written) : std::nullopt;
    if (!checked) {
        //: %1 is the address of a link
        Q_EMIT refused(tr("This link was not opened because its address is not allowed: %1").arg(written));
        return;
    }
    if (QDesktopServices::openUrl(*checked)) {
        Q_EMIT opened(shownTarget(*checked));
        return;
    }
    //: %1 is the address of a link
    Q_EMIT refused(tr("No program on this computer opens %1.").arg(shownTarget(*checked)));
}

} // namespace sokuto
