// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languagemenu.h"

#include "service/settings.h"

#include <QtGui/QActionGroup>

namespace sokuto {

using namespace Qt::StringLiterals;

LanguageMenu::LanguageMenu(QWidget *parent)
    : QMenu(parent)
{
}

void LanguageMenu::serve(Translation &translation, Settings &settings)
{
    auto *group = new QActionGroup(this);
    // Each language in its own words, so that everybody finds the way back.
    for (const auto &[language, name] :
        {std::pair(Language::Japanese, u"日本語"_s), std::pair(Language::English, u"English"_s)}) {
        QAction *action = addAction(name);
        action->setCheckable(true);
        action->setChecked(language == translation.language());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [&translation, &settings, chosen = language] {
            settings.setLanguage(chosen);
            translation.use(chosen);
        });
    }
}

} // namespace sokuto
