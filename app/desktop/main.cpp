// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "desktop/allocator.h"
#include "desktop/application.h"
#include "desktop/options.h"
#include "ui/programstyle.h"

#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

#include <QtCore/QLocale>

#include <cstdio>

using namespace sokuto;
using namespace Qt::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(u"sokuto"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SOKUTO_VERSION));
}

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

/// --help and --version work where there is no screen.
int answerWithoutWindow(int argc, char **argv, Language language)
{
    const QCoreApplication program(argc, argv);
    nameProgram();
    Translation translation;
    translation.use(language);
    Options options;
    if (!options.parse(QCoreApplication::arguments())) {
        print(stderr, options.errorText() + u'\n');
        return 2;
    }
    const bool help = options.isHelp();
    print(stdout, help ? options.helpText() : u"sokuto "_s + QCoreApplication::applicationVersion() + u'\n');
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    returnLargeBlocks();
    installMaskingMessageHandler();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Options::Early early = Options::scan(arguments);
    Settings settings(Settings::defaultPath());
    const Language language =
        chooseLanguage(early.language, settings.language(), QLocale::system().uiLanguages());
    if (early.helpOrVersion)
        return answerWithoutWindow(argc, argv, language);

    const QApplication program(argc, argv);
    nameProgram();
    QGuiApplication::setApplicationDisplayName(u"Sokuto"_s);
    QGuiApplication::setDesktopFileName(u"sokuto"_s);
    QGuiApplication::setWindowIcon(QIcon::fromTheme(u"sokuto"_s, QIcon(u":/program/sokuto.svg"_s)));
    Translation translation;
    translation.use(language);
    Options options;
    if (!options.parse(QCoreApplication::arguments())) {
        print(stderr, options.errorText() + u'\n');
        return 2;
    }
    QApplication::setStyle(new ProgramStyle); // the application takes it
    QApplication::setFont(Theme::applicationFont(QApplication::font()));
    Application application(settings, translation, options.faq());
    application.show();
    return QApplication::exec();
}
