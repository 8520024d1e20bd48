// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <algorithm>
#include <array>

namespace sokuto {

// What stands in kana between the words of a sentence.

/// What a noun does in the sentence; the longer ones first.
inline constexpr std::array caseParticles{QStringView(u"から"), QStringView(u"まで"), QStringView(u"より"),
    QStringView(u"には"), QStringView(u"では"), QStringView(u"を"), QStringView(u"は"), QStringView(u"が"),
    QStringView(u"の"), QStringView(u"に"), QStringView(u"で"), QStringView(u"と"), QStringView(u"も"),
    QStringView(u"へ")};

/// Between clauses, and nouns that only join.
inline constexpr std::array otherParticles{QStringView(u"か"), QStringView(u"や"), QStringView(u"よ"),
    QStringView(u"ね"), QStringView(u"な"), QStringView(u"し"), QStringView(u"とは"), QStringView(u"って"),
    QStringView(u"とか"), QStringView(u"だけ"), QStringView(u"しか"), QStringView(u"でも"),
    QStringView(u"ので"), QStringView(u"のに"), QStringView(u"けど"), QStringView(u"けれど"),
    QStringView(u"など"), QStringView(u"なら"), QStringView(u"とき"), QStringView(u"ときは"),
    QStringView(u"こと"), QStringView(u"もの"), QStringView(u"ため"), QStringView(u"ほう"),
    QStringView(u"という")};

/// Behind the stem of a verb or an adjective, and behind each other.
inline constexpr std::array verbEndings{QStringView(u"て"), QStringView(u"た"), QStringView(u"る"),
    QStringView(u"ば"), QStringView(u"たら"), QStringView(u"れば"), QStringView(u"ます"),
    QStringView(u"ますか"), QStringView(u"ました"), QStringView(u"まして"), QStringView(u"ません"),
    QStringView(u"ませんか"), QStringView(u"ない"), QStringView(u"ないで"), QStringView(u"なく"),
    QStringView(u"なくて"), QStringView(u"なかった"), QStringView(u"なければ"), QStringView(u"たい"),
    QStringView(u"たく"), QStringView(u"たり"), QStringView(u"れる"), QStringView(u"れた"),
    QStringView(u"れて"), QStringView(u"られる"), QStringView(u"られた"), QStringView(u"せる"),
    QStringView(u"させる"), QStringView(u"てる"), QStringView(u"てた"), QStringView(u"てない"),
    QStringView(u"ている"), QStringView(u"ていた"), QStringView(u"ていない"), QStringView(u"ています"),
    QStringView(u"てて"), QStringView(u"てしまった"), QStringView(u"てしまう"), QStringView(u"ちゃった"),
    QStringView(u"ちゃう"), QStringView(u"てください"), QStringView(u"でください"), QStringView(u"てほしい"),
    QStringView(u"でほしい"), QStringView(u"てもらう"), QStringView(u"てもらえる"),
    QStringView(u"てもらえます"), QStringView(u"てもいい"), QStringView(u"だ"), QStringView(u"で")};

/// Verbs that help, ways of asking and of politeness.
inline constexpr std::array helpingWords{QStringView(u"です"), QStringView(u"ですか"), QStringView(u"ですが"),
    QStringView(u"んですが"), QStringView(u"んですけど"), QStringView(u"のですが"), QStringView(u"でした"),
    QStringView(u"でしょうか"), QStringView(u"だった"), QStringView(u"ください"), QStringView(u"ほしい"),
    QStringView(u"いい"), QStringView(u"よい"), QStringView(u"する"), QStringView(u"します"),
    QStringView(u"した"), QStringView(u"して"), QStringView(u"しない"), QStringView(u"しました"),
    QStringView(u"しまして"), QStringView(u"しません"), QStringView(u"しましょう"), QStringView(u"したい"),
    QStringView(u"すると"), QStringView(u"すれば"), QStringView(u"したら"), QStringView(u"され"),
    QStringView(u"さない"), QStringView(u"できる"), QStringView(u"できます"), QStringView(u"できない"),
    QStringView(u"できません"), QStringView(u"いる"), QStringView(u"いた"), QStringView(u"みる"),
    QStringView(u"みた"), QStringView(u"みて"), QStringView(u"くる"), QStringView(u"きた"),
    QStringView(u"きて"), QStringView(u"くれる"), QStringView(u"くれた"), QStringView(u"もらう"),
    QStringView(u"もらえる"), QStringView(u"おく"), QStringView(u"います"), QStringView(u"いない"),
    QStringView(u"ある"), QStringView(u"あります"), QStringView(u"ありません"), QStringView(u"なる"),
    QStringView(u"なります"), QStringView(u"なった"), QStringView(u"といけない"), QStringView(u"ばいい")};

/// The case particle that the kana begin with; empty = none.
inline QStringView particleAt(QStringView kana)
{
    const auto found = std::find_if(caseParticles.begin(), caseParticles.end(),
        [kana](QStringView particle) { return kana.startsWith(particle); });
    return found == caseParticles.end() ? QStringView() : *found;
}

} // namespace sokuto
