// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/entrydifference.h"

namespace sokuto {

using namespace Qt::StringLiterals;
using Part = EntryField::Part;

QString EntryDifference::name(EntryField field)
{
    switch (field.part) {
    case Part::No:
        return tr("No", "The number of an entry");
    case Part::Category:
        return tr("Category");
    case Part::Question:
        return tr("Question");
    case Part::AnswerText:
        return field.answer == 0 ? tr("Answer") : tr("Answer %1").arg(field.answer + 1);
    case Part::SpokenLine:
        return tr("Spoken line");
    case Part::Memo:
        return tr("Internal memo");
    case Part::Answers:
        return tr("Answers and their periods");
    case Part::Sources:
        return tr("Sources");
    case Part::Phrases:
        return tr("Callers' words");
    case Part::Lifecycle:
        return tr("State", "Of an entry: draft, published, …");
    case Part::ReviewDate:
        return tr("Next review");
    case Part::Confirmation:
        return tr("Confirmed");
    }
    return {};
}

QString EntryDifference::lifecycle(Lifecycle lifecycle)
{
    switch (lifecycle) {
    case Lifecycle::Draft:
        return tr("draft");
    case Lifecycle::InReview:
        return tr("in review");
    case Lifecycle::Scheduled:
        return tr("scheduled");
    case Lifecycle::Published:
        return tr("published");
    case Lifecycle::Expired:
        return tr("expired");
    case Lifecycle::Retired:
        return tr("retired");
    }
    return {};
}

QString EntryDifference::period(const Answer &answer)
{
    if (!answer.validFrom.isValid() && !answer.validUntil.isValid())
        return {};
    //: A period; %1 and %2 are days, one of them may be missing
    return tr("%1 to %2")
        .arg(answer.validFrom.toString(Qt::ISODate), answer.validUntil.toString(Qt::ISODate));
}

QString EntryDifference::answers(const Entry &entry)
{
    QStringList lines;
    for (const Answer &answer : entry.answers) {
        for (const QString &line : {period(answer), answer.spokenLine, answer.text, answer.memo}) {
            if (!line.isEmpty())
                lines.append(line);
        }
    }
    return lines.join(u'\n');
}

QString EntryDifference::text(const Entry &entry, EntryField field, const CategoryTree &categories)
{
    const Answer answer = entry.answers.value(field.answer);
    switch (field.part) {
    case Part::No:
        return entry.no;
    case Part::Category: {
        const Category *category = categories.find(entry.category);
        return category ? QString(category->number + u' ' + category->name).trimmed() : QString();
    }
    case Part::Question:
        return entry.question;
    case Part::AnswerText:
        return answer.text;
    case Part::SpokenLine:
        return answer.spokenLine;
    case Part::Memo:
        return answer.memo;
    case Part::Answers:
        return answers(entry);
    case Part::Sources: {
        QStringList lines;
        for (const SourceRef &source : entry.sources)
            lines.append(QString(source.title + u' ' + source.url).trimmed());
        return lines.join(u'\n');
    }
    case Part::Phrases:
        return entry.phrases.join(u'\n');
    case Part::Lifecycle:
        return lifecycle(entry.lifecycle);
    case Part::ReviewDate:
        return entry.reviewDate.toString(Qt::ISODate);
    case Part::Confirmation:
        return QString(entry.confirmedOn.toString(Qt::ISODate) + u' ' + entry.confirmedBy).trimmed();
    }
    return {};
}

QList<FieldDifference> EntryDifference::between(const std::optional<Entry> &before,
    const std::optional<Entry> &after, const CategoryTree &categories, const WordCutter &cut)
{
    // A state without anything stands in for one that is not there.
    Entry nothing;
    nothing.answers = {{}};
    if (before || after)
        nothing.lifecycle = (before ? before : after)->lifecycle;
    const Entry &left = before ? *before : nothing;
    const Entry &right = after ? *after : nothing;
    QList<FieldDifference> fields;
    for (const EntryField field : differingFields(left, right)) {
        FieldDifference difference{
            name(field), textDifference(text(left, field, categories), text(right, field, categories), cut)};
        if (!difference.parts.isEmpty())
            fields.append(difference);
    }
    return fields;
}

QString EntryDifference::inWords(const QList<FieldDifference> &fields)
{
    QStringList sentences;
    for (const FieldDifference &field : fields) {
        QStringList removed;
        QStringList added;
        for (const DiffPart &part : field.parts) {
            if (part.kind == DiffPart::Kind::Removed)
                removed.append(part.text.simplified());
            else if (part.kind == DiffPart::Kind::Added)
                added.append(part.text.simplified());
        }
        if (!removed.isEmpty())
            //: %1 is the name of a field, %2 the text that was removed from it
            sentences.append(tr("%1: removed %2.").arg(field.name, removed.join(u" / ")));
        if (!added.isEmpty())
            //: %1 is the name of a field, %2 the text that was added to it
            sentences.append(tr("%1: added %2.").arg(field.name, added.join(u" / ")));
    }
    return sentences.join(u' ');
}

} // namespace sokuto
