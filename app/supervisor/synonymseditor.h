// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"
#include "domain/synonymcheck.h"
#include "service/listing.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace sokuto {

class SynonymModel;
class TryIt;

/// The table of synonym groups with a box to try them before they are saved.
class SynonymsEditor final : public QDialog
{
    Q_OBJECT

public:
    explicit SynonymsEditor(QWidget *parent = nullptr);

    /// Takes the place of what is shown, unless something is not saved yet: then it waits for that.
    void setContents(const Contents &contents, QDate today);
    void setEditable(bool editable);
    /// What was asked to be saved is saved: the next contents take the place of what is shown.
    void markSaved();
    void showError(const QString &sentence);
    bool hasUnsavedWork() const;

Q_SIGNALS:
    void saveRequested(const sokuto::ChangeSet &changes, const QString &note);

public Q_SLOTS:
    /// Closing keeps what is not saved; only "Give up" throws it away.
    void giveUp();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void edited();
    void refresh();
    void add();
    void remove();
    void save();
    QString problemText(const SynonymFinding &finding) const;

    Contents m_contents;
    QDate m_today;
    bool m_editable = false;
    bool m_unsaved = false;
    bool m_saved = false;
    QTableView *m_table;
    SynonymModel *m_model;
    QLabel *m_hint;
    QLabel *m_problems;
    TryIt *m_try;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_giveUp;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace sokuto
