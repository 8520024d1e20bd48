// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
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
