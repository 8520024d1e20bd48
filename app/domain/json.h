// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/snapshot.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace sokuto {

/// Version of the objects below, written into each as "version". Fields are only ever added; a reader ignores
/// those it does not know and takes the default for those that are missing. A greater version means that
/// something it must not ignore has changed: it is refused.
inline constexpr int jsonVersion = 1;

/// Dates are ISO days; what is empty (or the default) is left out. Reading back gives an equal value.
QJsonObject toJson(const Edition &edition);
QJsonObject toJson(const Category &category);
QJsonObject toJson(const Entry &entry);
QJsonObject toJson(const SynonymGroup &group);
/// Everything of one edition, under "sokuto-faq".
QJsonObject toJson(const Snapshot &snapshot);

/// The way back. InvalidContent (subject = where, e.g. "entry/answers/0/validFrom") for a field of the wrong
/// type or shape, for a missing id and for a newer version; never a half-read value.
template <typename T>
Result<T> fromJson(const QJsonObject &object) = delete;
template <>
Result<Edition> fromJson(const QJsonObject &object);
template <>
Result<Category> fromJson(const QJsonObject &object);
template <>
Result<Entry> fromJson(const QJsonObject &object);
template <>
Result<SynonymGroup> fromJson(const QJsonObject &object);
template <>
Result<SnapshotData> fromJson(const QJsonObject &object);

/// The text of an object in UTF-8. Texts come back from it character for character, also those that
/// begin with U+FEFF: written plainly, Qt's parser takes it for a byte order mark and drops it.
QByteArray jsonText(const QJsonObject &object, QJsonDocument::JsonFormat format = QJsonDocument::Compact);
/// InvalidContent when it is no JSON object.
Result<QJsonObject> parseJson(const QByteArray &text);

} // namespace sokuto
