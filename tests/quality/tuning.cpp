// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/tuning.h"

#include <QtCore/QHash>

namespace sokuto::quality {

using namespace Qt::StringLiterals;

bool tune(RankingConstants &r, const QString &name, float value)
{
    QHash<QString, float *> constants{
        {u"k1"_s, &r.k1},
        {u"k1Word"_s, &r.k1Word},
        {u"letters"_s, &r.letters},
        {u"word"_s, &r.word},
        {u"kanji"_s, &r.kanji},
        {u"weakWord"_s, &r.weakWord},
        {u"curated"_s, &r.curatedSynonym},
        {u"faq"_s, &r.faqSynonym},
        {u"sentenceSynonym"_s, &r.sentenceSynonym},
        {u"beside"_s, &r.sentenceSynonymBeside},
        {u"sudachi"_s, &r.sudachiSynonym},
        {u"jmdict"_s, &r.jmdictSynonym},
        {u"readingTyped"_s, &r.readingTyped},
        {u"readingUnknown"_s, &r.readingUnknown},
        {u"readingLast"_s, &r.readingLast},
        {u"readingOther"_s, &r.readingOther},
        {u"lossy"_s, &r.lossy},
        {u"prefixBase"_s, &r.prefixBase},
        {u"prefixSlope"_s, &r.prefixSlope},
        {u"mended"_s, &r.mended},
        {u"bigram.0"_s, &r.bigram[0]},
        {u"bigram.1"_s, &r.bigram[1]},
        {u"bigram.2"_s, &r.bigram[2]},
    };
    const QStringList fields{u"question"_s, u"phrases"_s, u"answer"_s, u"category"_s, u"memo"_s};
    for (qsizetype i = 0; i < fields.size(); ++i) {
        constants.insert(u"b."_s + fields[i], &r.b[size_t(i)]);
        constants.insert(u"field."_s + fields[i], &r.fieldWeight[size_t(i)]);
        constants.insert(u"key."_s + fields[i], &r.keyFieldWeight[size_t(i)]);
    }
    const auto found = constants.constFind(name);
    if (found == constants.cend())
        return false;
    **found = value;
    return true;
}

} // namespace sokuto::quality
