// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks.h"
#include "search/hit.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QHash>

#include <functional>
#include <optional>

namespace sokuto {

/// One finding with the words that people read.
struct FindingRow
{
    Finding finding;
    QString key; ///< findingKey()
    QString title; ///< Of the rule.
    QString no;
    QString question;
    QString place; ///< The text around the span in one line; empty = the entry as a whole.
    TextSpan mark; ///< In `place`.
    QString message; ///< Why.
    bool safeFix = false; ///< One click corrects it.
    bool dismissed = false;
    QString reason; ///< Why it was dismissed.
    bool operator==(const FindingRow &) const = default;
};

/// A finding in a list of very many: enough to group and to find it again.
struct FindingItem
{
    CheckRule rule = CheckRule::DatePassed;
    QString key; ///< findingKey()
    qsizetype number = 0; ///< By which the words for it are asked for.
};

/// Findings under the titles of their rules, in the order given. Words are made for what is looked at.
class FindingModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool: the title of a rule.
        NoRole, ///< QString
        QuestionRole, ///< QString
        PlaceRole, ///< QString
        MarksRole, ///< QList<MatchSpan> in the place.
        MessageRole, ///< QString
        DismissedRole, ///< bool
        RuleRole, ///< int(CheckRule)
    };

    explicit FindingModel(QObject *parent = nullptr);

    using Describe = std::function<FindingRow(qsizetype number)>;

    /// Replaces everything by one reset. Items of one rule stand together, in the order of first appearance.
    void setItems(const QList<FindingItem> &items, Describe describe);
    /// Nothing for a title and for what is not there.
    std::optional<FindingRow> rowAt(const QModelIndex &index) const;
    /// The same without its words; null likewise.
    const FindingItem *itemAt(const QModelIndex &index) const;
    /// Invalid when there is none.
    QModelIndex indexOf(const QString &key) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant headingData(int group, int role) const;
    QVariant wordsData(const QModelIndex &index, int role) const;

    QList<QList<FindingItem>> m_groups; ///< None of them empty.
    Describe m_describe;
    mutable QHash<qsizetype, FindingRow> m_described; ///< By number; those that were looked at last.
};

} // namespace sokuto
