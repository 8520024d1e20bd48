// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <algorithm>
#include <array>

namespace sokuto {

/// Words of asking and of politeness that any caller's sentence may contain, in their base form. They help
/// to order what was found but are never demanded, and never said to be nowhere.
inline constexpr std::array weakWords{QStringView(u"教える"), QStringView(u"知る"), QStringView(u"分かる"),
    QStringView(u"わかる"), QStringView(u"思う"), QStringView(u"言う"), QStringView(u"いう"),
    QStringView(u"聞く"), QStringView(u"訊く"), QStringView(u"伺う"), QStringView(u"願う"),
    QStringView(u"やる"), QStringView(u"もらう"), QStringView(u"貰う"), QStringView(u"くれる"),
    QStringView(u"下さる"), QStringView(u"いらっしゃる"), QStringView(u"すみません"), QStringView(u"済む"),
    QStringView(u"場合"), QStringView(u"時"), QStringView(u"とき"), QStringView(u"方法"), QStringView(u"方"),
    QStringView(u"人"), QStringView(u"今"), QStringView(u"必要"), QStringView(u"大丈夫"),
    QStringView(u"出来る"), QStringView(u"できる"), QStringView(u"質問"), QStringView(u"電話"),
    QStringView(u"こと"), QStringView(u"事"), QStringView(u"何"), QStringView(u"なに"), QStringView(u"なん"),
    QStringView(u"どう"), QStringView(u"どの"), QStringView(u"どんな"), QStringView(u"どうして"),
    QStringView(u"いかが"), QStringView(u"私"), QStringView(u"自分"), QStringView(u"うち"),
    QStringView(u"行く"), QStringView(u"来る"), QStringView(u"良い"), QStringView(u"駄目"),
    QStringView(u"だめ"), QStringView(u"ダメ"), QStringView(u"別"), QStringView(u"同じ"), QStringView(u"他"),
    QStringView(u"ほか"), QStringView(u"いい"), QStringView(u"よい")};

inline bool isWeakWord(QStringView base)
{
    return std::find(weakWords.begin(), weakWords.end(), base) != weakWords.end();
}

} // namespace sokuto
