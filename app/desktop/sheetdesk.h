// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/deskparts.h"
#include "domain/snapshot.h"
#include "service/exporter.h"
#include "service/unsavedwork.h"
#include "supervisor/exportdialog.h"

#include <QtCore/QPointer>

class QAction;

namespace sokuto {

class ImportWizard;

/// Puts import, export and print together with the window. Composition only.
class SheetDesk final : public QObject
{
    Q_OBJECT

public:
    explicit SheetDesk(const DeskParts &parts);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Awaited : quint8 { Nothing, Save, Undo };

    void addActions();
    void connectExport();
    void connectImport();
    void retranslate();
    void refreshActions();
    void openExport();
    void write(const ExportWish &wish);
    void openPrint();
    void openImport();
    void leadToImport();
    QList<UnsavedWork> unsavedWork() const;
    void leave(Leaving leaving);
    void saved();
    void notSaved(const QString &sentence);
    /// The FAQ as this desk may see it, or what of it is in the list.
    SnapshotPtr chosen(bool listedOnly) const;

    DeskParts m_parts;
    Exporter m_exporter;
    ExportWish m_lastWish;
    QPointer<ExportDialog> m_export;
    QPointer<ImportWizard> m_import;
    Awaited m_awaited = Awaited::Nothing;
    QString m_written; ///< Path of the file that is being written; empty = none.
    QString m_lastSheet; ///< Path; empty = none yet.
    QAction *m_exportAction;
    QAction *m_printAction;
    QAction *m_importAction;
};

} // namespace sokuto
