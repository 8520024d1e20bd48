// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/engine.h"
#include "search/lexicon.h"
#include "support/builders.h"
#include "support/realfaq.h"

namespace sokuto::test {

inline DictionaryPtr dictionary()
{
    static const auto opened = Dictionary::open();
    return opened ? *opened : nullptr;
}

inline LexiconPtr lexicon()
{
    static const auto shipped = Lexicon::shipped();
    return shipped ? *shipped : nullptr;
}

inline EnginePtr engineOf(const SnapshotPtr &snapshot)
{
    const auto engine = Engine::build(snapshot, lexicon(), dictionary());
    return engine ? *engine : nullptr;
}

inline EnginePtr realEngine()
{
    static const EnginePtr engine = engineOf(realFaq());
    return engine;
}

/// The day on which the operator asks.
inline SearchScope today()
{
    SearchScope scope;
    scope.today = QDate(2024, 11, 1);
    return scope;
}

/// Nos of the hits, rescued ones behind a '~'.
inline QStringList nos(const Engine &engine, const SearchResult &result)
{
    QStringList nos;
    for (const Hit &hit : result.hits)
        nos.append((hit.rescued ? QStringLiteral("~") : QString()) + engine.snapshot()->find(hit.entry)->no);
    return nos;
}

/// "typed:how:entries" of every part.
inline QString picture(const Recall &recall)
{
    QStringList parts;
    for (const RecallPart &part : recall.parts)
        parts.append(part.typed + u':' + understandingName(part.how) + u':' + QString::number(part.entries));
    return parts.join(u' ');
}

} // namespace sokuto::test
