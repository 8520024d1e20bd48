// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/options.h"

#include "service/usagemessages.h"

#include <QtCore/QDir>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

const QString faqName = u"faq"_s;
const QString languageName = u"language"_s;

} // namespace

Options::Options()
{
    m_parser.setApplicationDescription(tr("Finds the approved answer while the caller is still speaking."));
    m_parser.addOptions({
        {{u"h"_s, u"help"_s}, tr("Shows this help.")},
        {{u"v"_s, u"version"_s}, tr("Shows the version.")},
        //: FILE is a placeholder
        {faqName, tr("Opens another FAQ than the bundled one."), tr("FILE")},
        {languageName, tr("Language of the window: ja or en."), u"ja|en"_s},
    });
    m_parser.addPositionalArgument(tr("FILE"), tr("The same without --faq."), u'[' + tr("FILE") + u']');
}

Options::Early Options::scan(const QStringList &arguments)
{
    Early early;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == "--"_L1)
            break;
        if (argument == "-h"_L1 || argument == "--help"_L1 || argument == "-v"_L1
            || argument == "--version"_L1)
            early.helpOrVersion = true;
        else if (argument == "--language"_L1 && i + 1 < arguments.size())
            early.language = languageFromCode(arguments[++i]);
        else if (argument.startsWith("--language="_L1))
            early.language = languageFromCode(QStringView(argument).sliced(11));
        else if (argument == "--faq"_L1)
            ++i; // its value is no option, whatever it looks like
    }
    return early;
}

bool Options::parse(const QStringList &arguments)
{
    if (!m_parser.parse(arguments)) {
        m_error = UsageMessages::problem(m_parser.unknownOptionNames(), arguments.mid(1));
        return false;
    }
    const QStringList files = m_parser.positionalArguments();
    const qsizetype most = m_parser.isSet(faqName) ? 0 : 1;
    if (files.size() > most) {
        m_error = tr("“%1” is one FAQ too many.").arg(files.at(most));
        return false;
    }
    if (m_parser.isSet(languageName) && !languageFromCode(m_parser.value(languageName))) {
        m_error = tr("Unknown language: %1").arg(m_parser.value(languageName));
        return false;
    }
    if (m_parser.isSet(faqName) && m_parser.value(faqName).isEmpty()) {
        m_error = tr("--faq needs the name of a file.");
        return false;
    }
    return true;
}

QString Options::errorText() const
{
    return m_error;
}

QString Options::helpText() const
{
    return m_parser.helpText();
}

bool Options::isHelp() const
{
    return m_parser.isSet(u"help"_s);
}

QString Options::faq() const
{
    const QString file =
        m_parser.isSet(faqName) ? m_parser.value(faqName) : m_parser.positionalArguments().value(0);
    return file.isEmpty() ? QString() : QDir::current().absoluteFilePath(file);
}

std::optional<Language> Options::language() const
{
    return m_parser.isSet(languageName) ? languageFromCode(m_parser.value(languageName)) : std::nullopt;
}

} // namespace sokuto
