// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/paths.h"

#include "bench/typing.h"
#include "search/analyzer.h"
#include "text/normalizer.h"
#include "text/romaji.h"

namespace sokuto::quality {

using namespace Qt::StringLiterals;

namespace {

struct TypedWord
{
    QString surface;
    QString kana;
};

/// The pieces of a query, each as its words with their readings; empty when one has none.
QList<QList<TypedWord>> wordsOf(const QString &text, Analyzer &analyzer)
{
    QList<QList<TypedWord>> pieces;
    for (const QString &piece : normalizedText(text).split(u' ', Qt::SkipEmptyParts)) {
        const AnalysedText analysed = analyzer.analyse(piece);
        QList<TypedWord> words;
        for (const Word &word : analysed.words) {
            const QString surface = analysed.text.mid(word.span.start, word.span.length);
            const QString reading = readingOf(word, analysed.text);
            const QString kana = isReadable(surface) ? surface : reading;
            if (bench::typedLetters(toHiragana(kana), false).isEmpty())
                return {};
            words.append({surface, toHiragana(kana)});
        }
        if (words.isEmpty())
            return {};
        pieces.append(words);
    }
    return pieces;
}

void addPrefixes(QStringList &states, const QString &before, const QString &text)
{
    for (qsizetype length = 1; length <= text.size(); ++length)
        states.append(before + text.left(length));
}

Path inLetters(const Query &query, const QList<QList<TypedWord>> &pieces, bool hepburn)
{
    Path path{query, u"letters"_s, {}};
    QString before;
    for (const QList<TypedWord> &words : pieces) {
        QString letters;
        for (const TypedWord &word : words)
            letters += bench::typedLetters(word.kana, hepburn);
        addPrefixes(path.states, before, letters);
        before += letters + u' ';
    }
    return path;
}

Path inKana(const Query &query, const QList<QList<TypedWord>> &pieces, bool hepburn)
{
    Path path{query, u"kana"_s, {}};
    QString before;
    for (const QList<TypedWord> &words : pieces) {
        QString kana;
        for (const TypedWord &word : words)
            kana += word.kana;
        for (const QString &state : bench::compositionStates(kana, hepburn))
            path.states.append(before + state);
        before += kana + u' ';
    }
    return path;
}

Path inWords(const Query &query, const QList<QList<TypedWord>> &pieces, bool hepburn)
{
    Path path{query, u"words"_s, {}};
    QString before;
    for (const QList<TypedWord> &words : pieces) {
        for (const TypedWord &word : words) {
            for (const QString &state : bench::compositionStates(word.kana, hepburn))
                path.states.append(before + state);
            before += word.surface;
            path.states.append(before);
        }
        before += u' ';
    }
    return path;
}

} // namespace

QList<Path> pathsOf(const QList<Query> &queries, const DictionaryPtr &dictionary)
{
    Analyzer analyzer(dictionary);
    QList<Path> paths;
    bool hepburn = false;
    for (const Query &query : queries) {
        if (query.kind == u"typo" || query.kind == u"ime" || query.kind == u"number")
            continue;
        hepburn = !hepburn;
        if (query.kind == u"romaji") {
            Path path{query, u"letters"_s, {}};
            addPrefixes(path.states, {}, query.text);
            paths.append(path);
            continue;
        }
        const QList<QList<TypedWord>> pieces = wordsOf(query.text, analyzer);
        if (pieces.isEmpty())
            continue;
        if (query.kind != u"sentence")
            paths.append(inLetters(query, pieces, hepburn));
        paths.append(inKana(query, pieces, hepburn));
        paths.append(inWords(query, pieces, hepburn));
    }
    return paths;
}

PathShares walk(const Engine &engine, const QList<Path> &paths)
{
    PathShares shares;
    for (const Path &path : paths) {
        QList<Query> queries;
        for (const QString &state : path.states)
            queries.append({state, path.query.expected, path.way});
        const QList<Found> found = ask(engine, queries);
        const auto shows = [&found](qsizetype i) { return !found[i].first.isEmpty(); };
        ++shares.paths;
        shares.states += found.size();
        qsizetype shown = -1; // the last state that shows something
        for (qsizetype i = 0; i < found.size(); ++i) {
            if (!shows(i))
                continue;
            const QStringList states = path.states.mid(shown, i - shown + 1);
            if (shown >= 0 && states.size() == 3)
                shares.flashes.append(path.way + u": "_s + states.join(u" | "_s));
            else if (shown >= 0 && states.size() > 3)
                shares.gaps.append(path.way + u": "_s + states.join(u" | "_s));
            shown = i;
        }
        const qsizetype rank = found.last().rank;
        shares.reached += rank >= 1 && rank <= 3 ? 1 : 0;
        shares.first += rank == 1 ? 1 : 0;
    }
    return shares;
}

} // namespace sokuto::quality
