// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// "ja" of "ja_JP.UTF-8" and "ja-JP", in lower case.
QString primaryTag(QStringView code)
{
    qsizetype end = 0;
    while (end < code.size() && code[end].isLetter())
        ++end;
    return code.first(end).toString().toLower();
}

/// How dates and numbers are written: as the system does it where it speaks the language.
QLocale localeOf(Language language)
{
    const bool japanese = language == Language::Japanese;
    if (const QLocale system = QLocale::system();
        system.language() == (japanese ? QLocale::Japanese : QLocale::English))
        return system;
    if (japanese)
        return {QLocale::Japanese, QLocale::Japan};
    // Nobody knows whose English it is: days before months or behind them. "15 Jan 2025" is read by all.
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::DefaultNumberOptions);
    return plain;
}

} // namespace

QString languageCode(Language language)
{
    return language == Language::Japanese ? u"ja"_s : u"en"_s;
}

std::optional<Language> languageFromCode(QStringView code)
{
    const QString tag = primaryTag(code);
    if (tag == "ja"_L1)
        return Language::Japanese;
    if (tag == "en"_L1)
        return Language::English;
    return std::nullopt;
}

Language chooseLanguage(
    std::optional<Language> asked, std::optional<Language> chosenBefore, const QStringList &systemLanguages)
{
    if (asked)
        return *asked;
    if (chosenBefore)
        return *chosenBefore;
    if (systemLanguages.isEmpty())
        return Language::Japanese;
    const QString wanted = primaryTag(systemLanguages.first());
    const bool silent = wanted.isEmpty() || wanted == "c"_L1 || wanted == "posix"_L1;
    return silent || wanted == "ja"_L1 ? Language::Japanese : Language::English;
}

struct Translation::Private
{
    Language language = Language::Japanese;
    QTranslator program;
    QTranslator qt;
};

Translation::Translation()
    : d(std::make_unique<Private>())
{
}

Translation::~Translation()
{
    if (QCoreApplication::instance()) {
        QCoreApplication::removeTranslator(&d->program);
        QCoreApplication::removeTranslator(&d->qt);
    }
}

void Translation::use(Language language)
{
    d->language = language;
    QCoreApplication::removeTranslator(&d->program);
    QCoreApplication::removeTranslator(&d->qt);
    const QString code = languageCode(language);
    QLocale::setDefault(localeOf(language));
    if (d->qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&d->qt);
    if (d->program.load(u":/i18n/sokuto_"_s + code))
        QCoreApplication::installTranslator(&d->program);
}

Language Translation::language() const
{
    return d->language;
}

} // namespace sokuto
