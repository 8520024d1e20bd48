// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/vocabulary.h"

#include <QtCore/QFile>
#include <QtCore/QStringTokenizer>

#include <algorithm>
#include <array>
#include <limits>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

QString shippedLines()
{
    QFile file(u":/lexicon/vocabulary.txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

quint8 markOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'1':
        return Vocabulary::Ichidan;
    case u'5':
        return Vocabulary::Godan;
    case u'i':
        return Vocabulary::Adjective;
    case u'a':
        return Vocabulary::Beside;
    default:
        return 0;
    }
}

/// What a verb of five rows ends in when its stem ends in this kana.
QStringView endingsBehind(QChar last)
{
    struct Row
    {
        QStringView stems;
        QStringView endings;
    };
    static constexpr std::array<Row, 12> rows{
        {{u"わえお", u"う"}, {u"かきけこ", u"く"}, {u"がぎげご", u"ぐ"}, {u"さしせそ", u"す"},
            {u"たちてと", u"つ"}, {u"なにねの", u"ぬ"}, {u"ばびべぼ", u"ぶ"}, {u"まみめも", u"む"},
            {u"らりれろ", u"る"}, {u"っ", u"うつる"}, {u"い", u"くぐう"}, {u"ん", u"むぶぬ"}}};
    for (const Row &row : rows) {
        if (row.stems.contains(last))
            return row.endings;
    }
    return {};
}

} // namespace

const Vocabulary &Vocabulary::shipped()
{
    static const Vocabulary vocabulary(shippedLines());
    return vocabulary;
}

Vocabulary::Vocabulary(QStringView lines)
{
    m_text.reserve(lines.size());
    for (const QStringView line : QStringTokenizer(lines, u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        const QStringView reading = tab < 0 ? line : line.first(tab);
        if (reading.isEmpty() || reading.size() > std::numeric_limits<quint8>::max()
            || reading.startsWith(u'#'))
            continue;
        quint8 marks = 0;
        for (const QChar letter : tab < 0 ? QStringView() : line.sliced(tab + 1))
            marks |= markOf(letter);
        m_words.push_back({quint32(m_text.size()), quint8(reading.size()), marks});
        m_text += reading;
    }
}

/// The first word that does not stand before the kana.
std::vector<Vocabulary::Word>::const_iterator Vocabulary::from(QStringView kana) const
{
    return std::lower_bound(m_words.begin(), m_words.end(), kana,
        [this](const Word &word, QStringView wanted) { return view(word) < wanted; });
}

bool Vocabulary::begins(QStringView kana) const
{
    const auto at = from(kana);
    return at != m_words.end() && view(*at).startsWith(kana);
}

const Vocabulary::Word *Vocabulary::find(QStringView reading) const
{
    const auto at = from(reading);
    return at != m_words.end() && view(*at) == reading ? &*at : nullptr;
}

bool Vocabulary::hasMark(QStringView reading, Mark mark) const
{
    const Word *word = find(reading);
    return word && (word->marks & mark) != 0;
}

bool Vocabulary::isBeside(QStringView reading) const
{
    return hasMark(reading, Beside);
}

QStringList Vocabulary::basesOf(QStringView stem) const
{
    QStringList bases;
    const auto add = [&](const QString &base, Mark mark) {
        if (hasMark(base, mark) && !bases.contains(base))
            bases.append(base);
    };
    if (stem.size() < 2)
        return bases;
    add(stem + u'る', Ichidan);
    const QStringView head = stem.chopped(1);
    for (const QChar ending : endingsBehind(stem.back()))
        add(head + ending, Godan);
    add(stem + u'い', Adjective);
    for (const QStringView ending : {u"く", u"かっ", u"けれ", u"さ", u"そう"}) {
        if (stem.endsWith(ending))
            add(stem.chopped(ending.size()) + u'い', Adjective);
    }
    return bases;
}

} // namespace sokuto
