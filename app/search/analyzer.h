// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "search/postings.h"
#include "search/segment.h"
#include "text/morphology.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>

#include <memory>
#include <vector>

namespace sokuto {

class TermCollector;

/// Grows whenever the same entry would give other terms: an older cached index is then made anew.
inline constexpr quint32 analyzerVersion = 3;

/// A text with its words, as both entries and queries are looked at.
struct AnalysedText
{
    QString text; ///< normalize(), kanji numbers written in digits.
    QList<Word> words; ///< Spans in `text`.
};

/// The terms of one answer of one entry. Cleared and filled again for the next, so that nothing is allocated
/// for most entries.
struct AnalysedDocument
{
    struct Term
    {
        TermId id = 0;
        std::array<quint16, fieldCount> counts = {};
    };
    /// Canonical romaji and surface lie in `text`, one behind the other.
    struct Key
    {
        quint32 start = 0;
        quint16 canonicalLength = 0;
        quint16 surfaceLength = 0; ///< UTF-8
        Field field = Field::Question;
    };
    std::vector<Term> terms; ///< Each id once.
    std::vector<Key> keys; ///< May repeat.
    QByteArray text;
    std::array<quint32, fieldCount> lengths = {}; ///< In characters.

    QByteArrayView canonical(const Key &key) const;
    QByteArrayView surface(const Key &key) const;
    void clear();
};

/// What an entry is searched by: question, callers' phrases, one answer with its spoken line, the names of
/// the categories it stands in, and (weakly) the internal memo. Sources are searched by 出典: alone.
class Analyzer
{
public:
    explicit Analyzer(DictionaryPtr dictionary);
    ~Analyzer();
    Q_DISABLE_COPY_MOVE(Analyzer)

    AnalysedText analyse(QStringView text);
    /// `categoryPath`: names from the top level down, separated by spaces.
    void analyse(
        const Entry &entry, const Answer &answer, QStringView categoryPath, AnalysedDocument &document);
    /// How the word is read, in katakana; empty when unknown.
    QString reading(const QString &word);
    bool hasDictionary() const;

private:
    void addField(QStringView text, Field field);
    void addWords(const AnalysedText &analysed, Field field);
    void addKeys(const AnalysedText &analysed, Field field);
    void addKeyRun(const AnalysedText &analysed, qsizetype first, Field field);
    void addNumbers(const AnalysedText &analysed, Field field);

    Morphology m_morphology;
    std::unique_ptr<TermCollector> m_collector;
    QHash<QString, QString> m_readings; ///< Of base forms met so far.
};

/// The reading of a word in katakana (of digits as the number they make); empty when it has none.
QString readingOf(const Word &word, QStringView text);

} // namespace sokuto
