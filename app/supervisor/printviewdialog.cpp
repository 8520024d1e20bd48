// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/printviewdialog.h"

#include "supervisor/printview.h"
#include "ui/colors.h"
#include "ui/icons.h"
#include "ui/screenfit.h"

#include <QtGui/QAction>
#include <QtPrintSupport/QPrinter>
#include <QtPrintSupport/QPrintPreviewDialog>

#include <algorithm>
#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// Qt paints these dark, whatever the ground is.
void themeArrows(const QPrintPreviewDialog *dialog)
{
    const std::array<std::pair<const char *, QLatin1StringView>, 4> pictures{{
        {"First page", "chevron-first"_L1},
        {"Previous page", "arrow-left"_L1},
        {"Next page", "arrow-right"_L1},
        {"Last page", "chevron-last"_L1},
    }};
    const QColor color = Colors::of(dialog->palette()).text;
    const auto actions = dialog->findChildren<QAction *>();
    for (QAction *action : actions) {
        for (const auto &[text, picture] : pictures) {
            if (action->text() == QPrintPreviewDialog::tr(text)) // the words are Qt's
                action->setIcon(themedIcon(picture, color));
        }
    }
}

} // namespace

void openPrintPreview(const SnapshotPtr &snapshot, QDate today, const QString &title, QWidget *parent)
{
    auto *dialog = new QPrintPreviewDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->printer()->setDocName(snapshot->edition().title);
    themeArrows(dialog);
    fitToScreen(dialog, {900, 760});
    QObject::connect(
        dialog, &QPrintPreviewDialog::paintRequested, dialog, [snapshot, today](QPrinter *printer) {
            PrintView view(snapshot, today, *printer);
            const int last = printer->toPage() > 0 ? printer->toPage() : view.pageCount();
            view.print(std::max(1, printer->fromPage()), last);
        });
    dialog->open();
}

} // namespace sokuto
