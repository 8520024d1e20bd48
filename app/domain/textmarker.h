// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QStringView>

#include <optional>

namespace sokuto {

/// What stands before a place where an item might begin.
enum class Before : quint8 {
    LineStart,
    Space,
    SentenceEnd, ///< 。 or a colon, without white space
    Bracket, ///< a closing bracket, without white space
    Text, ///< anything else, without white space
};

/// The sign at the beginning of an item, a heading or a note.
struct TextMarker
{
    enum class Kind : quint8 {
        Number, ///< ① ❶ ⑴ (1) 1. （ア）
        Bullet, ///< ・ •
        Sign, ///< ■ ◎ ●: an item or a heading
        Title, ///< 【…】 --…--
        Note, ///< ※ ※1
        Remark, ///< （参考） （注1）
    };
    /// How numbers are written; only numbers of one style follow each other.
    enum class Style : quint8 { None, Circled, Black, Ringed, Bracketed, Dotted, Kana };

    Kind kind = Kind::Bullet;
    Style style = Style::None;
    int number = 0;
    QChar sign; ///< First character; tells bullets and signs apart.
    qsizetype length = 0; ///< With the white space after it.
};

/// Reads markers of one text from the front to the back and remembers how far every numbering has come: ③ in
/// 「③の場合」 or 「①〜③」 is no item, and neither is ・ in 「記号・番号」.
class MarkerReader
{
public:
    explicit MarkerReader(QStringView text)
        : m_text(text)
    {
    }

    std::optional<TextMarker> at(qsizetype position, Before before) const;
    /// The marker is taken as the beginning of an item: numbering goes on from it.
    void accept(const TextMarker &marker);

private:
    std::optional<TextMarker> numberAt(qsizetype position, Before before) const;
    std::optional<TextMarker> bulletAt(qsizetype position, Before before) const;
    std::optional<TextMarker> signAt(qsizetype position) const;
    std::optional<TextMarker> titleAt(qsizetype position) const;
    std::optional<TextMarker> noteAt(qsizetype position, Before before) const;
    bool isReference(qsizetype afterMarker) const;
    bool hasSuccessor(const TextMarker &marker, qsizetype from) const;
    qsizetype skipSpace(qsizetype position) const;
    QChar charAt(qsizetype position) const;

    QStringView m_text;
    QHash<int, int> m_last; ///< Style → the last number accepted.
    QString m_bullets; ///< Bullets and signs accepted so far.
};

/// The number at `position` with its style, whether or not it begins an item; length without white space.
std::optional<TextMarker> readNumberSign(QStringView text, qsizetype position);

} // namespace sokuto
