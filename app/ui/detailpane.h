// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "search/hit.h"
#include "ui/clipboard.h"

#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

#include <memory>

namespace sokuto {

/// Shows one entry to be read aloud: question, answer, warnings about its time, memo, sources, related
/// entries. Emits what the person wants; copies, opens and decides nothing.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);
    ~DetailPane() override;
    Q_DISABLE_COPY_MOVE(DetailPane)

    /// Shows the entry as it is on `today`. A null `highlights` marks nothing. An unknown id clears. Showing
    /// the same entry again keeps the scroll position.
    void showEntry(const SnapshotPtr &snapshot, EntryId entry, QDate today,
        std::shared_ptr<const HighlightSource> highlights = nullptr);
    void clear();
    /// Size of question and answer in percent, kept within 100 and 300.
    void setZoom(int percent);
    /// Whether the star of the shown entry is filled.
    void setFavourite(bool favourite);
    /// One page down for 1, up for -1; stops at the ends.
    void scrollPage(int direction);
    /// What is selected in answer or question, as stored; empty when nothing is.
    QString selectedText() const;
    /// What Tab goes through, in its order: the answer first, then what is done with it, then what is about
    /// it.
    QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void copyRequested(sokuto::CopyKind kind);
    void entryRequested(sokuto::EntryId entry);
    void favouriteRequested(bool favourite);
    void linkRequested(const QUrl &target);
    /// The real target of the link under the pointer or the keyboard; empty when there is none any more.
    void linkHovered(const QString &target);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sokuto
