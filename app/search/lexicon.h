// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/entry.h"
#include "search/segment.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <memory>
#include <mutex>
#include <vector>

namespace sokuto {

/// Where a synonym group comes from; the ranking weighs them differently.
enum class SynonymSource : quint8 { Faq, Curated, Sudachi, Jmdict };

/// A word of a synonym group.
struct SynonymView
{
    QStringView text;
    SynonymSource source = SynonymSource::Curated;
    bool calls = true; ///< Typed by an operator, it leads to the other words.
    bool isFound = true; ///< The other words lead to it.
    bool official = false;
    bool outdated = false;
};

/// Whether its reading stands for the word as well. Readings have many homophones, so only words written for
/// this trade; and words in katakana, which are read as they are written: nothing else sounds like クレカ.
bool isMetByReading(const SynonymView &word);

/// Words that mean the same, from the files under :/lexicon or from the FAQ's own synonym groups. Immutable.
class Lexicon
{
public:
    Lexicon() = default;
    Q_DISABLE_COPY_MOVE(Lexicon)

    /// What ships with the program. A file that is missing is an error of the installation.
    static Result<std::shared_ptr<const Lexicon>> shipped();
    /// From the text of files: source and contents. Lines that are no group are skipped.
    static std::shared_ptr<const Lexicon> fromTables(
        const QList<std::pair<SynonymSource, QByteArray>> &tables);
    /// The FAQ's own groups, as the supervisors keep them.
    static std::shared_ptr<const Lexicon> fromGroups(const QList<SynonymGroup> &groups);

    /// Names the contents; part of the key of a cached index.
    const QString &version() const { return m_version; }
    qsizetype groupCount() const { return qsizetype(m_groups.size()) - 1; }
    /// Groups `word` (normalized) belongs to, as rows for group().
    QList<qsizetype> groupsOf(QStringView word) const;
    bool contains(QStringView word) const;
    SynonymSource sourceOf(qsizetype row) const { return m_words[m_groups[size_t(row)]].source; }
    /// The words of a group, the official one first when there is one.
    std::vector<SynonymView> group(qsizetype row) const;
    /// A word of the group as it stands in an index: its own term, or that of its first two characters.
    struct Lead
    {
        TermId term = 0;
        quint32 word = 0; ///< For word() and groupOf().
    };
    /// Of all words to which a word leads that isMetByReading(), ascending by term. Made when first asked
    /// for.
    const std::vector<Lead> &leads() const;
    SynonymView word(quint32 row) const { return view(m_words[row]); }
    /// The group that the word in this row stands in.
    quint32 groupOf(quint32 word) const;
    /// Longest word, in code units: no need to look for longer ones.
    qsizetype longestWord() const { return m_longestWord; }
    qsizetype memoryUse() const;

private:
    struct Word
    {
        quint32 start = 0;
        quint16 length = 0;
        SynonymSource source = SynonymSource::Curated;
        quint8 flags = 0;
    };
    struct Entrance
    {
        quint32 hash = 0;
        quint32 word = 0;
    };

    void addTable(SynonymSource source, const QByteArray &contents);
    void addWord(QStringView text, SynonymSource source, quint8 flags);
    void closeGroup();
    void finish();
    SynonymView view(const Word &word) const;
    bool isMetInGroup(quint32 row) const;

    QString m_text;
    std::vector<Word> m_words;
    std::vector<quint32> m_groups = {0}; ///< First word of each group; one more at the end.
    std::vector<Entrance> m_entrances; ///< By hash.
    mutable std::once_flag m_leadsMade;
    mutable std::vector<Lead> m_leads;
    qsizetype m_longestWord = 0;
    QString m_version;
};

using LexiconPtr = std::shared_ptr<const Lexicon>;

} // namespace sokuto
