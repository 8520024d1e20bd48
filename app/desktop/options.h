// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/language.h"

#include <QtCore/QCommandLineParser>

namespace sokuto {

/// The command line of the window. Construct it after the translation is in use; its words are final.
class Options final
{
    Q_DECLARE_TR_FUNCTIONS(Options)

public:
    Options();

    /// What must be known before there is a window or even a screen.
    struct Early
    {
        bool helpOrVersion = false;
        std::optional<Language> language;
    };
    static Early scan(const QStringList &arguments);

    /// False when the arguments make no sense: errorText() says why. Qt's own options must be gone.
    bool parse(const QStringList &arguments);
    QString errorText() const;
    QString helpText() const;
    bool isHelp() const; ///< Otherwise it may be the version that is asked for.

    /// Absolute; empty = not given.
    QString faq() const;
    std::optional<Language> language() const;

private:
    QCommandLineParser m_parser;
    QString m_error;
};

} // namespace sokuto
