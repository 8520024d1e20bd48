// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/replacefinder.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sokuto {

class PlacesTable;
class ReplaceModel;

/// Finds a text everywhere and replaces it where it is ticked, as one change.
class FindReplace final : public QDialog
{
    Q_OBJECT

public:
    explicit FindReplace(QWidget *parent = nullptr);

    /// What is looked through from now on; null = nothing.
    void setSnapshot(const SnapshotPtr &snapshot);
    void setEditable(bool editable);
    /// The caret stands in what to find, everything selected. To be called when the dialog is shown.
    void beginAnew();
    /// Of saving; until something else is asked for.
    void showError(const QString &sentence);
    /// What was asked for last was not saved, because a second person approves these entries: they lose their
    /// ticks, everything else stays as it is.
    void showRefused(const QStringList &nos);
    /// What was asked for last is in the FAQ.
    void markSaved();

Q_SIGNALS:
    void saveRequested(const sokuto::ChangeSet &changes, const QString &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Replaced
    {
        int places = 0; ///< 0 = nothing was replaced.
        int entries = 0;
    };
    void build();
    void buildQuestion(QGridLayout *grid);
    void connectParts();
    void retranslate();
    void fillCategories();
    ReplaceQuery query() const;
    void look();
    void showHits(const SnapshotPtr &snapshot, const QList<ReplaceHit> &hits);
    void showFailure(const Error &error);
    void clear();
    void forgetAnswers();
    QString countSentence() const;
    QString nowhereSentence() const;
    Replaced ticked() const;
    void refreshCount();
    void apply();

    SnapshotPtr m_snapshot;
    SnapshotPtr m_searched; ///< What m_hits belongs to.
    QList<ReplaceHit> m_hits;
    bool m_editable = false;
    bool m_beginsAnew = false; ///< Once the window is the active one.
    Replaced m_asked; ///< By apply(), until it is saved.
    Replaced m_done; ///< Until something else is asked for.
    ReplaceFinder m_finder;
    QTimer m_pause; ///< Between the last key and the search.
    QLabel *m_findLabel;
    QLineEdit *m_find;
    QLabel *m_replaceLabel;
    QLineEdit *m_replace;
    QLabel *m_matchingLabel;
    QComboBox *m_matching;
    QComboBox *m_category;
    QLabel *m_fieldsLabel;
    QList<std::pair<TextField, QCheckBox *>> m_fields;
    PlacesTable *m_table;
    ReplaceModel *m_model;
    QLabel *m_status;
    QLabel *m_error;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_apply;
    QPushButton *m_close;
};

} // namespace sokuto
