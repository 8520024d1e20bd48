// SPDX-License-Identifier: GPL-3.0-or-later
// Beginnings of readings, and what they may become.
#include "search/interpreter.h"
#include "text/romaji.h"

#include <algorithm>

namespace sokuto {

/// Beginnings of readings, besides the one that the letters spell, to which they may grow.
std::vector<Interpreter::Beginning> Interpreter::otherBeginnings(
    const QString &text, QString &canonical) const
{
    std::vector<Beginning> others;
    const auto add = [&](const QString &head, QStringView rest, const QString &spelled) {
        others.push_back({lossyKey(QString(head + rest)).toLatin1(), spelled.toLatin1()});
    };
    if (text.endsWith(u'd') && !canonical.isEmpty() && !canonical.endsWith(u'd')) {
        // d, or in ぢ and づ (spelled di and du) the sound of z: they share no beginning.
        const QString asD = canonical + u'd';
        for (const QStringView sound : {u"zi", u"zu", u"zy"})
            add(canonical, sound, asD);
        if (!beginsAny(lossyKey(asD).toLatin1(), {})
            && std::none_of(others.cbegin(), others.cend(),
                [this](const Beginning &other) { return beginsAny(other.lossy, other.spelled); }))
            return {};
        canonical = asD;
    } else if (canonical.size() > 1 && canonical.endsWith(u'm')) { // shim-bun is shin-bun
        const QString head = canonical.chopped(1);
        add(head, u"nb", head + u'n');
        add(head, u"np", head + u'n');
    }
    return others;
}

/// Whether a key with this lossy beginning is spelled so.
bool Interpreter::beginsAny(QByteArrayView lossy, QByteArrayView spelled) const
{
    const auto &segments = m_index.segments();
    return std::any_of(segments.cbegin(), segments.cend(), [&](const SegmentView &view) {
        const KeyRange range = view.segment->keysWithPrefix(lossy);
        for (quint32 row = range.first; row < range.last; ++row) {
            if (view.segment->key(row).canonical.startsWith(spelled))
                return true;
        }
        return false;
    });
}

/// Keys with another beginning that are spelled as it says. Returns how many.
quint32 Interpreter::noteBeginning(const Beginning &beginning)
{
    const quint32 keys =
        m_ranker.noteKeys(beginning.lossy, beginning.spelled, Ranker::KeyMatch::SpelledBeginning, 1.F);
    if (keys > 0)
        highlightKey(QString::fromLatin1(beginning.lossy), MatchKind::Reading, true);
    return keys;
}

/// Something is read so from its first letter to the last of these: おおお as in 大岡.
bool Interpreter::beginsReading(const QString &canonical) const
{
    return beginsAny(lossyKey(canonical).toLatin1(), canonical.toLatin1());
}

/// The writings behind a reading, the most likely first.
QStringList Interpreter::surfaces(QByteArrayView lossy, QByteArrayView canonical, bool whole) const
{
    QStringList found;
    for (const bool strict : {true, false}) {
        for (const SegmentView &view : m_index.segments()) {
            const KeyRange range = view.segment->keysWithPrefix(lossy);
            const quint32 end = std::min(range.last, range.first + mostKeysRead);
            for (quint32 row = range.first; row < end && found.size() < mostSurfaces; ++row) {
                const ReadingKey key = view.segment->key(row);
                if (whole && key.lossy.size() != lossy.size())
                    break;
                if (key.canonical.startsWith(canonical) != strict)
                    continue;
                const QString surface = QString::fromUtf8(key.surface);
                const bool longer = std::any_of(found.cbegin(), found.cend(),
                    [&surface](const QString &known) { return surface.startsWith(known); });
                if (!longer)
                    found.append(surface);
            }
        }
    }
    return found;
}

/// The lexicon's words with this reading, spelled from its beginning as it says.
QStringList Interpreter::aliasSurfaces(QByteArrayView lossy, bool whole, QByteArrayView spelled) const
{
    QStringList found;
    if (lossy.size() < (whole ? 3 : 2))
        return found;
    for (const SegmentView &view : m_index.segments()) {
        const KeyRange range = view.segment->aliasesWithPrefix(lossy);
        for (quint32 row = range.first; row < range.last && found.size() < 8; ++row) {
            const ReadingKey key = view.segment->alias(row);
            if (!key.canonical.startsWith(spelled))
                continue;
            const QString surface = QString::fromUtf8(key.surface);
            // A beginning is a guess; words from outside the trade are no likely ones.
            if (whole ? key.lossy.size() == lossy.size() : isOfTheTrade(surface))
                found.append(surface);
        }
    }
    if (!whole && found.isEmpty() && lossy.endsWith('m')) { // mynum-ber: n before b and p
        for (const char *sound : {"nb", "np"})
            found += aliasSurfaces(QByteArray(lossy.chopped(1).toByteArray() + sound), false, {});
    }
    found.removeDuplicates();
    return found;
}

} // namespace sokuto
