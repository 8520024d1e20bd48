// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/synonymcheck.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace sokuto {

namespace {

QString comparable(const QString &word)
{
    return word.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

QStringList wordsOf(const SynonymGroup &group)
{
    QStringList words;
    if (!group.officialWord.isEmpty())
        words.append(group.officialWord);
    for (const SynonymWord &word : group.words)
        words.append(word.text);
    return words;
}

} // namespace

QList<SynonymFinding> synonymProblems(const QList<SynonymGroup> &groups)
{
    QList<SynonymFinding> findings;
    QHash<QString, qsizetype> groupOf;
    for (qsizetype row = 0; row < groups.size(); ++row) {
        QSet<QString> own;
        const QStringList words = wordsOf(groups[row]);
        for (const QString &word : words) {
            const QString key = comparable(word);
            if (own.contains(key)) {
                findings.append({row, SynonymProblem::WordTwice, word, 0});
                continue;
            }
            own.insert(key);
            const auto known = groupOf.constFind(key);
            if (known != groupOf.cend())
                findings.append({row, SynonymProblem::WordElsewhere, word, *known});
            else
                groupOf.insert(key, row);
        }
        if (own.size() < 2)
            findings.append({row, SynonymProblem::TooFewWords, {}, 0});
    }
    return findings;
}

bool isGrave(SynonymProblem problem)
{
    return problem != SynonymProblem::WordElsewhere;
}

} // namespace sokuto
