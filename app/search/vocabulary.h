// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <vector>

namespace sokuto {

/// The common words of the language by their readings in hiragana, whether an FAQ has them or not: what is a
/// word of its own is no slip of another one, nor two others side by side. Immutable.
class Vocabulary final
{
public:
    /// How a word changes its end, and what it does in a sentence.
    enum Mark : quint8 {
        Ichidan = 1, ///< 食べる
        Godan = 2, ///< 書く
        Adjective = 4, ///< 高い
        Beside = 8, ///< An adverb or a pronoun: it names nothing.
    };

    /// What ships with the program, read when first asked for. Empty where the file is missing.
    static const Vocabulary &shipped();
    /// Lines "reading" or "reading, tab, marks", sorted by reading; '#' begins a comment.
    explicit Vocabulary(QStringView lines);
    Q_DISABLE_COPY_MOVE(Vocabulary)
    ~Vocabulary() = default;

    bool contains(QStringView reading) const { return find(reading) != nullptr; }
    /// Some word begins so.
    bool begins(QStringView kana) const;
    /// It stands beside the words that a sentence is about: まだ, わたし.
    bool isBeside(QStringView reading) const;
    /// Dictionary forms of which the kana are all but the ending: かわっ (た), かわら (ない) → かわる;
    /// たべ (て) → たべる; たか (く), たかかっ (た) → たかい.
    QStringList basesOf(QStringView stem) const;

private:
    struct Word
    {
        quint32 start = 0;
        quint8 length = 0;
        quint8 marks = 0;
    };

    std::vector<Word>::const_iterator from(QStringView kana) const;
    const Word *find(QStringView reading) const;
    bool hasMark(QStringView reading, Mark mark) const;
    QStringView view(const Word &word) const { return QStringView(m_text).mid(word.start, word.length); }

    QString m_text;
    std::vector<Word> m_words;
};

} // namespace sokuto
