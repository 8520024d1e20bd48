// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/columns.h"
#include "service/language.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QSettings>

#include <optional>

namespace sokuto {

enum class ThemeMode : quint8 { System, Light, Dark };

/// What survives a restart, typed. The only QSettings in the program. Values that make no sense are read as
/// if they were not there.
class Settings final
{
public:
    static constexpr int leastZoom = 100;
    static constexpr int mostZoom = 300;
    static constexpr int leastLockMinutes = 1;
    static constexpr int mostLockMinutes = 480;

    /// $XDG_CONFIG_HOME/sokuto/sokuto.ini
    static QString defaultPath();
    explicit Settings(const QString &path);
    Q_DISABLE_COPY_MOVE(Settings)

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray splitterState() const;
    void setSplitterState(const QByteArray &state);
    /// Percent, leastZoom to mostZoom.
    int zoom() const;
    void setZoom(int percent);
    /// Empty = never chosen.
    std::optional<Language> language() const;
    void setLanguage(Language language);
    ThemeMode theme() const;
    void setTheme(ThemeMode mode);
    /// The FAQ that was opened by hand; empty = the bundled one.
    QString faqPath() const;
    void setFaqPath(const QString &path);

    /// Who stands behind this desk's revisions; empty = never asked.
    QString author() const;
    void setAuthor(const QString &name);
    /// Minutes without a key or click until editing locks again; leastLockMinutes to mostLockMinutes.
    int lockMinutes() const;
    void setLockMinutes(int minutes);
    /// Passphrases that were wrong for this FAQ, one after the other, and when the next may be tried.
    struct FailedUnlocks
    {
        int count = 0;
        QDateTime notBefore; ///< Null = at once.
    };
    FailedUnlocks failedUnlocks(const QString &faqPath) const;
    void setFailedUnlocks(const QString &faqPath, const FailedUnlocks &failed);

    /// What somebody said about the columns of sheets: heading → column.
    QHash<QString, Column> importColumns() const;
    void setImportColumns(const QHash<QString, Column> &columns);

private:
    QSettings m_store;
};

} // namespace sokuto
