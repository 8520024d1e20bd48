// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/peertext.h"

#include "text/romaji.h"

namespace sokuto::bench {

static DictionaryPtr systemDictionary()
{
    const auto dictionary = Dictionary::open();
    return dictionary ? *dictionary : nullptr;
}

QStringList characterGrams(const QString &text, qsizetype length)
{
    QStringList grams;
    qsizetype run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        run = text.at(i).isLetterOrNumber() ? run + 1 : 0;
        if (run >= length)
            grams.append(text.mid(i + 1 - length, length));
    }
    return grams;
}

QString withoutPending(const QString &text)
{
    return splitPending(text).head;
}

QStringList readingKeys(const QString &text)
{
    QStringList keys;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const PendingTail tail = splitPending(part);
        const QString key = canonicalRomaji(tail.head) + sureRomaji(tail.tail);
        if (!key.isEmpty() && (tail.head.isEmpty() || !canonicalRomaji(tail.head).isEmpty()))
            keys.append(key);
    }
    return keys;
}

WordSource::WordSource()
    : m_morphology(systemDictionary())
{
}

QStringList WordSource::words(const QString &text)
{
    QStringList words;
    for (const Word &word : m_morphology.words(text)) {
        if (word.content)
            words.append(QString(word.base).remove(u'"'));
    }
    return words;
}

QStringList WordSource::readings(const QString &text)
{
    QStringList keys;
    QString previous;
    qsizetype end = -1;
    for (const Word &word : m_morphology.words(text)) {
        if (!word.content)
            continue;
        const QString key = canonicalRomaji(word.reading);
        if (key.isEmpty())
            continue;
        keys.append(key);
        if (!previous.isEmpty() && word.span.start == end)
            keys.append(previous + key);
        previous = key;
        end = word.span.end();
    }
    return keys;
}

} // namespace sokuto::bench
