// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settings.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QStandardPaths>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

const QString geometryKey = u"window/geometry"_s;
const QString splitterKey = u"window/splitter"_s;
const QString zoomKey = u"window/zoom"_s;
const QString languageKey = u"language"_s;
const QString themeKey = u"theme"_s;
const QString faqKey = u"faq"_s;
const QString authorKey = u"editing/author"_s;
const QString lockKey = u"editing/lockMinutes"_s;
const QString columnsKey = u"import/columns"_s;

constexpr int defaultLockMinutes = 15;

/// A path may hold what a key may not.
QString unlockKey(const QString &faqPath)
{
    const QByteArray name = QCryptographicHash::hash(faqPath.toUtf8(), QCryptographicHash::Sha256);
    return u"unlocking/"_s + QString::fromLatin1(name.toHex().first(16));
}

} // namespace

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/sokuto/sokuto.ini"_s;
}

Settings::Settings(const QString &path)
    : m_store(path, QSettings::IniFormat)
{
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(geometryKey, geometry);
}

QByteArray Settings::splitterState() const
{
    return m_store.value(splitterKey).toByteArray();
}

void Settings::setSplitterState(const QByteArray &state)
{
    m_store.setValue(splitterKey, state);
}

int Settings::zoom() const
{
    bool isNumber = false;
    const int percent = m_store.value(zoomKey).toInt(&isNumber);
    return isNumber ? std::clamp(percent, leastZoom, mostZoom) : leastZoom;
}

void Settings::setZoom(int percent)
{
    m_store.setValue(zoomKey, std::clamp(percent, leastZoom, mostZoom));
}

std::optional<Language> Settings::language() const
{
    return languageFromCode(m_store.value(languageKey).toString());
}

void Settings::setLanguage(Language language)
{
    m_store.setValue(languageKey, languageCode(language));
}

ThemeMode Settings::theme() const
{
    const QString name = m_store.value(themeKey).toString();
    if (name == "light"_L1)
        return ThemeMode::Light;
    return name == "dark"_L1 ? ThemeMode::Dark : ThemeMode::System;
}

void Settings::setTheme(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::System:
        m_store.setValue(themeKey, u"system"_s);
        return;
    case ThemeMode::Light:
        m_store.setValue(themeKey, u"light"_s);
        return;
    case ThemeMode::Dark:
        m_store.setValue(themeKey, u"dark"_s);
        return;
    }
}

QString Settings::faqPath() const
{
    return m_store.value(faqKey).toString();
}

void Settings::setFaqPath(const QString &path)
{
    m_store.setValue(faqKey, path);
}

QString Settings::author() const
{
    return m_store.value(authorKey).toString();
}

void Settings::setAuthor(const QString &name)
{
    m_store.setValue(authorKey, name);
}

int Settings::lockMinutes() const
{
    bool isNumber = false;
    const int minutes = m_store.value(lockKey).toInt(&isNumber);
    return isNumber ? std::clamp(minutes, leastLockMinutes, mostLockMinutes) : defaultLockMinutes;
}

void Settings::setLockMinutes(int minutes)
{
    m_store.setValue(lockKey, std::clamp(minutes, leastLockMinutes, mostLockMinutes));
}

Settings::FailedUnlocks Settings::failedUnlocks(const QString &faqPath) const
{
    const QString key = unlockKey(faqPath);
    return {std::max(m_store.value(key + u"/failed"_s).toInt(), 0),
        QDateTime::fromString(m_store.value(key + u"/notBefore"_s).toString(), Qt::ISODate)};
}

void Settings::setFailedUnlocks(const QString &faqPath, const FailedUnlocks &failed)
{
    const QString key = unlockKey(faqPath);
    if (failed.count <= 0)
        return m_store.remove(key);
    m_store.setValue(key + u"/failed"_s, failed.count);
    m_store.setValue(key + u"/notBefore"_s, failed.notBefore.toUTC().toString(Qt::ISODate));
    m_store.sync(); // also when the program is ended to try again
}

QHash<QString, Column> Settings::importColumns() const
{
    QHash<QString, Column> columns;
    const QVariantMap stored = m_store.value(columnsKey).toMap();
    for (auto heading = stored.cbegin(); heading != stored.cend(); ++heading) {
        if (const auto column = columnFromHeading(heading.value().toString()))
            columns.insert(heading.key(), *column);
    }
    return columns;
}

void Settings::setImportColumns(const QHash<QString, Column> &columns)
{
    QVariantMap stored;
    for (auto column = columns.cbegin(); column != columns.cend(); ++column)
        stored.insert(column.key(), columnHeading(column.value()));
    m_store.setValue(columnsKey, stored);
}

} // namespace sokuto
