// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/categorytreemodel.h"
#include "service/listing.h"

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace sokuto {

/// Why a list is empty. An empty table always has a reason and a next step.
struct EmptyReason
{
    enum class Kind : quint8 {
        Reading, ///< The FAQ is on its way.
        Preparing, ///< There is a text, and nothing to search it with yet.
        NoFaq, ///< None is open.
        NoEntries, ///< Nothing is searched and there is nothing to list.
        NoFavourites,
        NothingSeen,
        NothingToWatch,
        NoHits,
    };
    Kind kind = Kind::NoFaq;
    QStringList nowhere; ///< Words of the query that no entry has.
    QString place; ///< Name of the category or view that narrows the list; empty = none.
    qsizetype elsewhere = 0; ///< Hits in other places.
    bool loosened = false; ///< The search was loose already.
    bool hasBundled = false; ///< There is a bundled FAQ to fall back on.
    QStringList filters = {}; ///< Fields and exclusions of a query that would find something without them.
    bool excludes = false; ///< They are exclusions, all of them.
    bool nothingLeft = false; ///< They leave no entry at all.
    QStringList emptyFields = {}; ///< Those of them that no entry has.
    QStringList filteredOut = {}; ///< Words of the query that only the other entries have.
    QString unfiltered = {}; ///< The query without the filters ...
    qsizetype foundUnfiltered = 0; ///< ... and its hits.
    bool operator==(const EmptyReason &) const = default;

    /// As far as an empty listing of a view tells; for an FAQ that is open.
    static EmptyReason of(const Listing &listing, EntryView view);
};

/// Stands over the empty list.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setReason(const EmptyReason &reason);

Q_SIGNALS:
    void loosenRequested();
    void everywhereRequested();
    void textRequested(const QString &text);
    void openRequested();
    void retryRequested();
    void bundledRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void compose();
    QString headline() const;
    QString explanation() const;
    QString filteredHeadline() const;

    EmptyReason m_reason;
    QLabel *m_picture;
    QLabel *m_headline;
    QLabel *m_explanation;
    QPushButton *m_everywhere;
    QPushButton *m_unfilter;
    QPushButton *m_loosen;
    QPushButton *m_retry;
    QPushButton *m_open;
    QPushButton *m_bundled;
};

} // namespace sokuto
