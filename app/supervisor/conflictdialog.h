// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/merge.h"
#include "domain/textdiff.h"

#include <QtWidgets/QDialog>

class QVBoxLayout;

namespace sokuto {

class ConflictField;

/// What two people changed at once: both texts against what was there before, a choice for each field that
/// both changed, and what was merged by itself. Nothing is saved before somebody has looked at it.
class ConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    ConflictDialog(const Conflict &conflict, const CategoryTree &categories, const WordCutter &cut,
        QWidget *parent = nullptr);

    /// As chosen so far.
    Resolution resolution() const;

Q_SIGNALS:
    void acceptedWith(const sokuto::Resolution &resolution);

private:
    /// One field of one entry.
    struct FieldChoice
    {
        EntryField field;
        ConflictField *widget;
    };
    /// One entry: its fields, or the whole where one side deleted it.
    struct EntryChoice
    {
        EntryMerge merge;
        QList<FieldChoice> fields;
        ConflictField *whole = nullptr;
    };

    void addEntry(QVBoxLayout *layout, const Clash<Entry> &clash);
    void addFields(QVBoxLayout *layout, const Clash<Entry> &clash, EntryChoice &choice);
    ConflictField *addWhole(QVBoxLayout *layout, const QString &name, const QString &before,
        const QString &mine, const QString &theirs);
    void addLine(QVBoxLayout *layout, const QString &text);
    QString heading(const Clash<Entry> &clash) const;
    std::optional<Entry> result(const Clash<Entry> &clash, const EntryChoice &choice) const;

    Conflict m_conflict;
    CategoryTree m_categories;
    WordCutter m_cut;
    ConflictField *m_edition = nullptr;
    QList<ConflictField *> m_categoryFields;
    QList<EntryChoice> m_entries;
    QList<ConflictField *> m_groupFields;
};

} // namespace sokuto
