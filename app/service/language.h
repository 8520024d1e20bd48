// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace sokuto {

enum class Language : quint8 { Japanese, English };

/// "ja", "en": for options, settings and file names.
QString languageCode(Language language);
/// Accepts "ja", "en" and locale names such as "ja_JP.UTF-8"; empty for anything else.
std::optional<Language> languageFromCode(QStringView code);

/// Japanese first: what was asked for, else what was chosen before, else the first of the system's languages
/// (QLocale::system().uiLanguages()). A system that says nothing (none, C, POSIX) is Japanese; any foreign
/// language is English.
Language chooseLanguage(
    std::optional<Language> asked, std::optional<Language> chosenBefore, const QStringList &systemLanguages);

/// The texts of one language, as long as it lives: ours from the resources and Qt's own; its way to write
/// dates and numbers, too. use() may be called again while the program runs; widgets then receive
/// QEvent::LanguageChange. Needs a QCoreApplication.
class Translation final
{
public:
    Translation();
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    void use(Language language);
    Language language() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sokuto
