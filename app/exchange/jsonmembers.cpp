// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonmembers.h"

#include <QtCore/QJsonArray>
#include <QtCore/QStringList>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> strangeAmong(const QStringList &known, const QJsonObject &object, const QString &where)
{
    const QStringList names = object.keys();
    for (const QString &name : names) {
        if (!known.contains(name))
            return where + name;
    }
    return std::nullopt;
}

/// In the objects of a list within an object.
std::optional<QString> strangeWithin(const QString &list, const QStringList &known, const QJsonObject &object)
{
    const QJsonArray elements = object.value(list).toArray();
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (auto path = strangeAmong(known, elements.at(i).toObject(), u"%1/%2/"_s.arg(list).arg(i)))
            return path;
    }
    return std::nullopt;
}

std::optional<QString> strangeInEntry(const QJsonObject &entry)
{
    auto path = strangeAmong(
        {u"version"_s, u"id"_s, u"no"_s, u"category"_s, u"question"_s, u"answers"_s, u"sources"_s,
            u"phrases"_s, u"lifecycle"_s, u"reviewDate"_s, u"confirmedOn"_s, u"confirmedBy"_s},
        entry, {});
    if (!path)
        path = strangeWithin(
            u"answers"_s, {u"text"_s, u"spokenLine"_s, u"memo"_s, u"validFrom"_s, u"validUntil"_s}, entry);
    return path ? path : strangeWithin(u"sources"_s, {u"title"_s, u"url"_s}, entry);
}

std::optional<QString> strangeInGroup(const QJsonObject &group)
{
    const auto path =
        strangeAmong({u"version"_s, u"id"_s, u"officialWord"_s, u"words"_s, u"note"_s}, group, {});
    return path ? path : strangeWithin(u"words"_s, {u"text"_s, u"outdated"_s}, group);
}

std::optional<QString> strangeInFrame(const QJsonObject &frame)
{
    const QString root = u"sokuto-faq"_s;
    auto path = strangeAmong({root}, frame, {});
    const QJsonObject faq = frame.value(root).toObject();
    if (!path)
        path = strangeAmong({u"version"_s, u"faqId"_s, u"revision"_s, u"edition"_s, u"categories"_s,
                                u"entries"_s, u"synonymGroups"_s},
            faq, root + u'/');
    return path ? path
                : strangeAmong({u"version"_s, u"title"_s, u"date"_s, u"number"_s},
                    faq.value("edition"_L1).toObject(), root + "/edition/"_L1);
}

} // namespace

std::optional<QString> strangeMember(const QString &list, const QJsonObject &object)
{
    if (list == "entries"_L1)
        return strangeInEntry(object);
    if (list == "categories"_L1)
        return strangeAmong(
            {u"version"_s, u"id"_s, u"parent"_s, u"number"_s, u"name"_s, u"position"_s}, object, {});
    return list == "synonymGroups"_L1 ? strangeInGroup(object) : strangeInFrame(object);
}

} // namespace sokuto
