// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/presentation.h"
#include "search/hit.h"

#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

namespace sokuto {

class AnswerView;
class LinkRow;
class Notice;

/// What is read aloud, from top to bottom: where the entry stands, its question, what speaks against reading
/// it out, the line to say first, the answer and the links in it.
class EntryReading final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryReading(QWidget *parent = nullptr);

    /// A null `highlights` marks nothing.
    void showEntry(
        const Snapshot &snapshot, const Entry &entry, QDate today, const HighlightSource *highlights);
    void clear();
    /// Percent, of the answer.
    void setZoom(int percent);
    /// Makes the question no larger than it may be for the answer to begin within `height`. Returns how far
    /// it begins below that all the same; 0 = its first line is in sight.
    int fitHead(int height);
    /// Space to the left and right.
    void setSides(int left, int right);

    AnswerView *question() const { return m_question; }
    AnswerView *spokenLine() const;
    AnswerView *answer() const { return m_answer; }
    LinkRow *links() const { return m_links; }
    /// Where more can be put below the links.
    QVBoxLayout *rows() const { return m_rows; }

Q_SIGNALS:
    void linkRequested(const QUrl &target);
    void targetShown(const QString &target);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void recolor();
    int firstLineEnd() const;
    void showWarnings(const QStringList &sentences);
    void showLinks(const QString &text, const QList<TextLink> &links);

    QVBoxLayout *m_rows;
    QVBoxLayout *m_head; ///< What stands above the answer.
    QLabel *m_path;
    AnswerView *m_question;
    QLabel *m_facts;
    QVBoxLayout *m_warnings;
    Notice *m_spoken;
    AnswerView *m_answer;
    LinkRow *m_links;
    int m_zoom = 100;
};

} // namespace sokuto
