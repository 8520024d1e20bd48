// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

#include <optional>

class QLabel;

namespace sokuto {

struct Edition;

/// The line at the bottom: hits of total and what the search took; edition, role.
class StatusLine final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// `listed` of the hits stand in the list. `milliseconds` empty = nothing was searched.
    void setCounts(qsizetype shown, qsizetype total, qsizetype listed, std::optional<double> milliseconds);
    /// Null = no FAQ.
    void setEdition(const Edition *edition, Role role);
    /// What goes on in the background; `percent` -1 = not known. An empty text ends it.
    void setProgress(const QString &text, int percent = -1);
    /// A quiet confirmation that goes away by itself.
    void confirm(const QString &sentence);
    /// Where a link leads; empty = nowhere.
    void setTarget(const QString &target);

private:
    QLabel *m_counts;
    QLabel *m_note;
    QLabel *m_progress;
    QLabel *m_edition;
    QLabel *m_role;
    QTimer m_noteEnds;
};

} // namespace sokuto
