// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>

namespace sokuto {

/// What is wanted on the ticket.
enum class CopyKind {
    Answer, ///< The stored answer, nothing else.
    Everything, ///< Question, answer and sources.
};

/// Puts plain text on the system's clipboard, with the line ends of the platform, and never anything on the
/// selection that a middle click pastes.
class Clipboard final : public QObject
{
    Q_OBJECT

public:
    explicit Clipboard(QObject *parent = nullptr);

    /// The text of an entry as it is `now`: the stored one, never what the screen made of it.
    void copyEntry(const Entry &entry, CopyKind kind, const QDateTime &now);
    /// Any other text, with the sentence that confirms it.
    void put(const QString &text, const QString &confirmation);

    /// '\n' and "\r\n" as the line ends of Windows or of everybody else.
    static QString withLineEnds(QString text, bool windows);
    static QString withPlatformLineEnds(const QString &text);

Q_SIGNALS:
    /// `confirmation` is to be shown for two seconds, `text` to be announced to assistive technology.
    void copied(const QString &confirmation, const QString &text);
};

} // namespace sokuto
