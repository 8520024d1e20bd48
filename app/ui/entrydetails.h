// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/related.h"

#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

class QFrame;

namespace sokuto {

class AnswerView;
class LinkRow;
class Notice;

/// What stands below an answer and is never copied with it: internal memo, sources, related entries.
class EntryDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryDetails(QWidget *parent = nullptr);

    void showEntry(const Snapshot &snapshot, const Entry &entry, QDate today);
    void showRelated(const Snapshot &snapshot, const Entry &entry, const QList<Relation> &relations);
    void clear();
    /// Space to the left and right.
    void setSide(int side);
    AnswerView *memoText() const;
    QList<QWidget *> linkRows() const;

Q_SIGNALS:
    void linkRequested(const QUrl &target);
    void entryRequested(sokuto::EntryId entry);
    void targetShown(const QString &target);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void recolor();

    Notice *m_memo;
    QFrame *m_line;
    LinkRow *m_sources;
    LinkRow *m_related;
};

} // namespace sokuto
