// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/printviewdialog.h"

#include "supervisor/printview.h"
#include "ui/screenfit.h"

#include <QtPrintSupport/QPrinter>
#include <QtPrintSupport/QPrintPreviewDialog>

#include <algorithm>

namespace sokuto {

void openPrintPreview(const SnapshotPtr &snapshot, QDate today, const QString &title, QWidget *parent)
{
    auto *dialog = new QPrintPreviewDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->printer()->setDocName(snapshot->edition().title);
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
