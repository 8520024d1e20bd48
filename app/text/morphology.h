// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/textspan.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>

namespace sokuto {

enum class WordClass : quint8 {
    Noun,
    Verb,
    Adjective,
    Adverb,
    Prefix,
    Interrogative,
    Number,
    Particle,
    Symbol,
    Other
};

/// One word of an analysed text.
struct Word
{
    TextSpan span; ///< In the text given to words().
    QString base; ///< Dictionary form, normalized; the surface when the dictionary has none.
    QString reading; ///< Of the surface, in katakana; empty when unknown.
    WordClass wordClass = WordClass::Other;
    bool content = false; ///< Carries meaning: to be indexed as a word and to start a reading.
    bool known = true; ///< False for words the dictionary does not have.
};

/// MeCab behind one small class: a dictionary shared between threads, an Analysis per thread.
class Dictionary
{
public:
    /// Opens the system's IPADIC (or the one `path` names). DictionaryMissing when there is none: the program
    /// then says so once and works on bigrams and kana alone.
    static Result<std::shared_ptr<const Dictionary>> open(const QString &path = {});
    ~Dictionary();
    Q_DISABLE_COPY_MOVE(Dictionary)

    /// Names dictionary, version and charset; part of the key of a cached index.
    QString version() const;

private:
    friend class Morphology;
    struct Private;
    explicit Dictionary(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

using DictionaryPtr = std::shared_ptr<const Dictionary>;

/// Analyses texts on one thread; cheap to make. Without a dictionary every call gives no words.
class Morphology
{
public:
    explicit Morphology(DictionaryPtr dictionary);
    ~Morphology();
    Q_DISABLE_COPY_MOVE(Morphology)

    bool isAvailable() const;
    /// Words in order; gaps (white space) belong to none. `normalized` as made by normalize().
    QList<Word> words(QStringView normalized);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sokuto
