// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/deskparts.h"
#include "domain/changeset.h"
#include "domain/textplace.h"
#include "service/checkservice.h"
#include "service/unsavedwork.h"

#include <QtCore/QPointer>

class QAction;

namespace sokuto {

class ChecksPanel;
class FindReplace;
class SynonymsEditor;

/// Puts the parts that look over the whole content together with the window: checks, synonyms, find and
/// replace. Composition only.
class ContentDesk final : public QObject
{
    Q_OBJECT

public:
    /// Opens the editor of an entry at a place of it.
    using Edit = std::function<void(EntryId, const TextPlace &, TextSpan)>;
    /// Without `edit` there is no editor: entries are only shown.
    explicit ContentDesk(const DeskParts &parts, Edit edit = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void addActions();
    void connectEditing();
    void openChecks();
    void openSynonyms();
    QList<UnsavedWork> unsavedWork() const;
    void leave();
    void openFindReplace();
    void save(QObject *asking, const ChangeSet &changes, const QString &note);
    void showTrouble(const QString &sentence);
    void showRefusedReplacement(const Error &error);
    void followCatalog();
    void followSession();

    DeskParts m_parts;
    Edit m_edit;
    CheckService m_checks;
    QAction *m_checksAction;
    QAction *m_synonymsAction;
    QAction *m_replaceAction;
    ChecksPanel *m_checksPanel = nullptr; ///< Owned by the window, like the others; made when first opened.
    SynonymsEditor *m_synonyms = nullptr;
    FindReplace *m_findReplace = nullptr;
    QObject *m_asking = nullptr; ///< Whose save is on its way.
};

} // namespace sokuto
