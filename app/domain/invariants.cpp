// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/invariants.h"

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

Failure broken(const QString &subject, const QString &rule, const QString &detail = {})
{
    return fail(ErrorCode::InvalidContent, subject, detail, {rule});
}

bool allStorable(std::initializer_list<QStringView> texts)
{
    return std::all_of(texts.begin(), texts.end(), isStorable);
}

bool isStorableAnswer(const Answer &answer)
{
    return allStorable({answer.text, answer.spokenLine, answer.memo});
}

bool isStorableSource(const SourceRef &source)
{
    return allStorable({source.title, source.url});
}

} // namespace

bool isStorable(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull() || c.isLowSurrogate())
            return false;
        if (c.isHighSurrogate()) {
            if (i + 1 == text.size() || !text[i + 1].isLowSurrogate())
                return false;
            ++i;
        }
    }
    return true;
}

QString nameOf(const SynonymGroup &group)
{
    return group.officialWord.isEmpty() && !group.words.isEmpty() ? group.words.first().text
                                                                  : group.officialWord;
}

Result<void> checkInvariants(const Edition &edition)
{
    if (!isStorable(edition.title))
        return broken(edition.title, u"unstorable-text"_s);
    return {};
}

Result<void> checkInvariants(const Category &category)
{
    if (!allStorable({category.number, category.name}))
        return broken(category.name, u"unstorable-text"_s);
    return {};
}

Result<void> checkInvariants(const Entry &entry)
{
    if (comparableNo(entry.no).isEmpty())
        return broken(entry.no, u"empty-no"_s);
    if (entry.answers.isEmpty())
        return broken(entry.no, u"no-answer"_s);
    for (const SourceRef &source : entry.sources) {
        if (source.title.isEmpty() && source.url.isEmpty())
            return broken(entry.no, u"empty-source"_s);
    }
    if (entry.phrases.contains(QString()))
        return broken(entry.no, u"empty-phrase"_s);
    if (!allStorable({entry.no, entry.question, entry.confirmedBy})
        || !std::all_of(entry.answers.cbegin(), entry.answers.cend(), isStorableAnswer)
        || !std::all_of(entry.sources.cbegin(), entry.sources.cend(), isStorableSource)
        || !std::all_of(entry.phrases.cbegin(), entry.phrases.cend(), isStorable))
        return broken(entry.no, u"unstorable-text"_s);
    return {};
}

Result<void> checkInvariants(const SynonymGroup &group)
{
    if (!allStorable({group.officialWord, group.note}))
        return broken(nameOf(group), u"unstorable-text"_s);
    for (const SynonymWord &word : group.words) {
        if (word.text.isEmpty())
            return broken(nameOf(group), u"empty-word"_s);
        if (!isStorable(word.text))
            return broken(nameOf(group), u"unstorable-text"_s);
    }
    return {};
}

Result<void> checkTree(QList<Category> categories)
{
    std::sort(categories.begin(), categories.end(),
        [](const Category &a, const Category &b) { return a.id < b.id; });
    QList<CategoryId> mended;
    const CategoryTree tree = CategoryTree::create(categories, &mended);
    if (mended.isEmpty())
        return {};
    const auto misfit = std::find_if(categories.cbegin(), categories.cend(),
        [&mended](const Category &category) { return category.id == mended.first(); });
    const bool parentExists = tree.find(misfit->parent) != nullptr;
    return broken(misfit->name, parentExists ? u"category-circle"_s : u"missing-parent"_s);
}

} // namespace sokuto
