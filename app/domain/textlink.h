// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"
#include "domain/snapshot.h"

#include <QtCore/QUrl>

#include <optional>

namespace sokuto {

enum class LinkKind : quint8 { Web, Mail, Phone };

/// A stretch of a plain text that leads out of the program.
struct TextLink
{
    TextSpan span;
    LinkKind kind = LinkKind::Web;
    QUrl target; ///< Always one that linkTarget() lets through.
    bool operator==(const TextLink &) const = default;
};

/// 「No2-2参照」: a stretch of a plain text that names another entry.
struct EntryReference
{
    TextSpan span;
    EntryId entry;
    bool operator==(const EntryReference &) const = default;
};

/// What may be handed to the desktop: http, https, mailto and tel, well formed, without control or bidi
/// characters (written out or percent-encoded), and without anybody's name before the host. Everything else
/// gives nothing. Host names come out in ASCII, so what is shown is what is opened.
std::optional<QUrl> linkTarget(QStringView written);
/// The target as people should see it before they open it.
QString shownTarget(const QUrl &target);

/// Web addresses, mail addresses and telephone numbers, ascending, without overlaps.
QList<TextLink> findLinks(QStringView text);

/// Everything that is written like a reference to an entry, whether there is such an entry or not.
struct WrittenReference
{
    TextSpan span;
    TextSpan number; ///< Of the No alone, without "No" before it.
    bool operator==(const WrittenReference &) const = default;
};
QList<WrittenReference> findWrittenReferences(QStringView text);
/// References to entries that exist in the snapshot, ascending, without overlaps.
QList<EntryReference> findReferences(QStringView text, const Snapshot &snapshot);

} // namespace sokuto
