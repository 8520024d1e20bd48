// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/lexicon.h"

#include "search/characters.h"
#include "text/normalizer.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>

#include <algorithm>
#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

enum Flag : quint8 { Calls = 1, IsFound = 2, Official = 4, Outdated = 8 };

constexpr qsizetype longestSensibleWord = 40;

/// 32-bit FNV-1a: equal hashes are compared by the word itself.
quint32 hashOf(QStringView word)
{
    quint32 hash = 0x811c9dc5U;
    for (const QChar c : word) {
        hash ^= c.unicode();
        hash *= 0x01000193U;
    }
    return hash;
}

} // namespace

Result<LexiconPtr> Lexicon::shipped()
{
    static constexpr std::array<std::pair<SynonymSource, QLatin1StringView>, 3> files{{
        {SynonymSource::Curated, ":/lexicon/curated.tsv"_L1},
        {SynonymSource::Sudachi, ":/lexicon/sudachi.tsv"_L1},
        {SynonymSource::Jmdict, ":/lexicon/jmdict.tsv"_L1},
    }};
    QList<std::pair<SynonymSource, QByteArray>> tables;
    for (const auto &[source, path] : files) {
        QFile file(path);
        if (source == SynonymSource::Jmdict && !file.exists())
            continue; // ships only while it is a gain
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::ResourceMissing, path, file.errorString());
        tables.emplace_back(source, file.readAll());
    }
    return fromTables(tables);
}

LexiconPtr Lexicon::fromTables(const QList<std::pair<SynonymSource, QByteArray>> &tables)
{
    auto lexicon = std::make_shared<Lexicon>();
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const auto &[source, contents] : tables) {
        hash.addData(QByteArray(1, static_cast<char>('0' + static_cast<int>(source))));
        hash.addData(contents);
        lexicon->addTable(source, contents);
    }
    lexicon->m_version = QString::fromLatin1(hash.result().toHex());
    lexicon->finish();
    return lexicon;
}

LexiconPtr Lexicon::fromGroups(const QList<SynonymGroup> &groups)
{
    auto lexicon = std::make_shared<Lexicon>();
    for (const SynonymGroup &group : groups) {
        if (!group.officialWord.isEmpty())
            lexicon->addWord(
                normalizedText(group.officialWord), SynonymSource::Faq, Calls | IsFound | Official);
        for (const SynonymWord &word : group.words) {
            const auto outdated = static_cast<quint8>(word.outdated ? Outdated : 0);
            lexicon->addWord(normalizedText(word.text), SynonymSource::Faq,
                static_cast<quint8>(Calls | IsFound | outdated));
        }
        lexicon->closeGroup();
    }
    lexicon->finish();
    return lexicon;
}

void Lexicon::addTable(SynonymSource source, const QByteArray &contents)
{
    const QString text = QString::fromUtf8(contents);
    for (const QStringView line : QStringTokenizer(text, u'\n')) {
        if (line.startsWith(u'#') || !line.contains(u'\t'))
            continue;
        bool first = true;
        for (QStringView field : QStringTokenizer(line, u'\t')) {
            quint8 flags = first ? Calls | IsFound | Official : Calls | IsFound;
            first = false;
            if (field.startsWith(u'<'))
                flags = Calls;
            else if (field.startsWith(u'>'))
                flags = IsFound;
            if (field.startsWith(u'<') || field.startsWith(u'>'))
                field = field.mid(1);
            addWord(field, source, flags);
        }
        closeGroup();
    }
}

void Lexicon::addWord(QStringView text, SynonymSource source, quint8 flags)
{
    if (text.isEmpty() || text.size() > longestSensibleWord)
        return;
    Word word;
    word.start = static_cast<quint32>(m_text.size());
    word.length = static_cast<quint16>(text.size());
    word.source = source;
    word.flags = flags;
    m_text += text;
    m_words.push_back(word);
    m_longestWord = std::max(m_longestWord, text.size());
}

void Lexicon::closeGroup()
{
    if (m_words.size() - m_groups.back() < 2)
        m_words.resize(m_groups.back()); // one word means the same as nothing
    else
        m_groups.push_back(static_cast<quint32>(m_words.size()));
}

void Lexicon::finish()
{
    m_entrances.reserve(m_words.size());
    for (size_t row = 0; row < m_words.size(); ++row)
        m_entrances.push_back({hashOf(view(m_words[row]).text), static_cast<quint32>(row)});
    std::sort(m_entrances.begin(), m_entrances.end(), [](const Entrance &a, const Entrance &b) {
        return a.hash != b.hash ? a.hash < b.hash : a.word < b.word;
    });
}

bool Lexicon::isMetInGroup(quint32 row) const
{
    return std::any_of(
        m_words.cbegin() + m_groups[row], m_words.cbegin() + m_groups[row + 1], [this](const Word &word) {
            const SynonymView seen = view(word);
            return seen.calls && isMetByReading(seen);
        });
}

const std::vector<Lexicon::Lead> &Lexicon::leads() const
{
    std::call_once(m_leadsMade, [this] {
        for (quint32 row = 0; row + 1 < m_groups.size(); ++row) {
            if (!isMetInGroup(row))
                continue;
            for (quint32 word = m_groups[row]; word < m_groups[row + 1]; ++word) {
                const SynonymView seen = view(m_words[word]);
                if (!seen.isFound)
                    continue;
                m_leads.push_back({wordTerm(seen.text), word});
                if (seen.text.size() > 1 && isAll(seen.text, isWordCharacter))
                    m_leads.push_back({bigramTerm(seen.text[0].unicode(), seen.text[1].unicode()), word});
            }
        }
        std::sort(m_leads.begin(), m_leads.end(),
            [](const Lead &a, const Lead &b) { return std::tie(a.term, a.word) < std::tie(b.term, b.word); });
    });
    return m_leads;
}

quint32 Lexicon::groupOf(quint32 word) const
{
    return static_cast<quint32>(
        std::upper_bound(m_groups.begin(), m_groups.end(), word) - m_groups.begin() - 1);
}

bool isMetByReading(const SynonymView &word)
{
    constexpr qsizetype fewestKana = 3;
    if (word.source == SynonymSource::Faq || word.source == SynonymSource::Curated)
        return true;
    return word.source == SynonymSource::Sudachi && word.text.size() >= fewestKana
        && isAll(word.text, isKatakana);
}

SynonymView Lexicon::view(const Word &word) const
{
    return {QStringView(m_text).mid(word.start, word.length), word.source, (word.flags & Calls) != 0,
        (word.flags & IsFound) != 0, (word.flags & Official) != 0, (word.flags & Outdated) != 0};
}

QList<qsizetype> Lexicon::groupsOf(QStringView word) const
{
    QList<qsizetype> rows;
    const quint32 hash = hashOf(word);
    auto at = std::lower_bound(m_entrances.begin(), m_entrances.end(), hash,
        [](const Entrance &entrance, quint32 value) { return entrance.hash < value; });
    for (; at != m_entrances.end() && at->hash == hash; ++at) {
        if (view(m_words[at->word]).text != word)
            continue;
        const qsizetype group = groupOf(at->word);
        if (rows.isEmpty() || rows.last() != group)
            rows.append(group);
    }
    return rows;
}

bool Lexicon::contains(QStringView word) const
{
    return !groupsOf(word).isEmpty();
}

std::vector<SynonymView> Lexicon::group(qsizetype row) const
{
    std::vector<SynonymView> words;
    for (quint32 i = m_groups[size_t(row)]; i < m_groups[size_t(row) + 1]; ++i)
        words.push_back(view(m_words[i]));
    return words;
}

qsizetype Lexicon::memoryUse() const
{
    return m_text.capacity() * qsizetype(sizeof(QChar)) + qsizetype(m_words.capacity() * sizeof(Word))
        + qsizetype(m_groups.capacity() * sizeof(quint32))
        + qsizetype(m_entrances.capacity() * sizeof(Entrance));
}

} // namespace sokuto
