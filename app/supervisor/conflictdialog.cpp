// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/conflictdialog.h"

#include "supervisor/conflictfield.h"
#include "supervisor/entrydifference.h"
#include "ui/mainbutton.h"
#include "ui/screenfit.h"

#include <QtCore/QLocale>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace sokuto {

using namespace Qt::StringLiterals;
using Part = EntryField::Part;

namespace {

bool isText(EntryField field)
{
    switch (field.part) {
    case Part::No:
    case Part::Question:
    case Part::AnswerText:
    case Part::SpokenLine:
    case Part::Memo:
    case Part::Phrases:
        return true;
    default:
        return false;
    }
}

void putText(Entry &entry, EntryField field, const QString &text)
{
    switch (field.part) {
    case Part::No:
        entry.no = text.trimmed();
        return;
    case Part::Question:
        entry.question = text;
        return;
    case Part::AnswerText:
        entry.answers[field.answer].text = text;
        return;
    case Part::SpokenLine:
        entry.answers[field.answer].spokenLine = text;
        return;
    case Part::Memo:
        entry.answers[field.answer].memo = text;
        return;
    case Part::Phrases:
        entry.phrases = text.split(u'\n', Qt::SkipEmptyParts);
        return;
    default:
        return;
    }
}

QString textOf(const std::optional<Category> &category)
{
    return category ? QString(category->number + u' ' + category->name).trimmed() : QString();
}

QString textOf(const std::optional<SynonymGroup> &group)
{
    if (!group)
        return {};
    QStringList words{group->officialWord};
    for (const SynonymWord &word : group->words)
        words.append(word.text);
    return words.join(u'\n');
}

QString textOf(const std::optional<Edition> &edition)
{
    return edition ? u"%1 %2 %3"_s.arg(
               edition->title, edition->date.toString(Qt::ISODate), QString::number(edition->number))
                   : QString();
}

} // namespace

ConflictDialog::ConflictDialog(
    const Conflict &conflict, const CategoryTree &categories, const WordCutter &cut, QWidget *parent)
    : QDialog(parent)
    , m_conflict(conflict)
    , m_categories(categories)
    , m_cut(cut)
{
    setObjectName(u"conflictDialog"_s);
    setWindowTitle(tr("Changed by somebody else meanwhile"));
    auto *inside = new QWidget(this);
    auto *layout = new QVBoxLayout(inside);
    addLine(layout,
        tr("Nothing has been saved yet. Look at both texts and choose what is to be saved. What is "
           "struck out was removed, what is underlined was added since both of you began."));
    if (const auto &clash = conflict.edition)
        m_edition =
            addWhole(layout, tr("Edition"), textOf(clash->base), textOf(clash->mine), textOf(clash->theirs));
    for (const Clash<Entry> &clash : conflict.entries)
        addEntry(layout, clash);
    for (const Clash<Category> &clash : conflict.categories)
        m_categoryFields.append(
            addWhole(layout, tr("Category"), textOf(clash.base), textOf(clash.mine), textOf(clash.theirs)));
    for (const Clash<SynonymGroup> &clash : conflict.synonymGroups)
        m_groupFields.append(
            addWhole(layout, tr("Synonyms"), textOf(clash.base), textOf(clash.mine), textOf(clash.theirs)));
    layout->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(inside);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("&Save the result"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"saveResult"_s);
    makeMain(save);
    buttons->addButton(tr("Go on &editing"), QDialogButtonBox::RejectRole);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(area);
    outer->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT acceptedWith(resolution());
        accept();
    });
    fitToScreen(this, {1080, 680});
}

void ConflictDialog::addLine(QVBoxLayout *layout, const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label);
}

QString ConflictDialog::heading(const Clash<Entry> &clash) const
{
    const Entry &entry = clash.mine ? *clash.mine : clash.theirs ? *clash.theirs : *clash.base;
    QString name = entry.no + u"  "_s + entry.question.simplified();
    const Revision by = m_conflict.changedIn.value(entry.id);
    if (by.number == 0)
        return name;
    const QString at = QLocale().toString(by.at.toLocalTime(), QLocale::ShortFormat);
    if (by.author.isEmpty()) {
        //: %1 is an entry, %2 a time; nobody knows who did it
        return tr("%1\nchanged at %2").arg(name, at);
    }
    //: %1 is an entry, %2 a name, %3 a time
    return tr("%1\nchanged by %2 at %3").arg(name, by.author, at);
}

void ConflictDialog::addEntry(QVBoxLayout *layout, const Clash<Entry> &clash)
{
    addLine(layout, heading(clash));
    EntryChoice choice;
    if (clash.base && clash.mine && clash.theirs) {
        addFields(layout, clash, choice);
    } else {
        const auto words = [](const std::optional<Entry> &entry) {
            return entry ? QString(entry->question + u'\n' + entry->answers.constFirst().text)
                         : tr("(deleted)");
        };
        const QString before = clash.base ? words(clash.base) : QString();
        choice.whole = addWhole(layout, tr("Entry"), before, words(clash.mine), words(clash.theirs));
    }
    m_entries.append(choice);
}

void ConflictDialog::addFields(QVBoxLayout *layout, const Clash<Entry> &clash, EntryChoice &choice)
{
    choice.merge = mergeEntries(*clash.base, *clash.mine, *clash.theirs);
    for (const EntryField field : std::as_const(choice.merge.clashes)) {
        const auto text = [&](const Entry &entry) {
            return EntryDifference::text(entry, field, m_categories);
        };
        auto *widget = new ConflictField(
            {EntryDifference::name(field), text(*clash.base), text(*clash.mine), text(*clash.theirs)},
            isText(field), m_cut, this);
        layout->addWidget(widget, 1);
        choice.fields.append({field, widget});
    }
    const auto names = [](const QList<EntryField> &fields) {
        QStringList list;
        for (const EntryField field : fields)
            list.append(EntryDifference::name(field));
        return list.join(u" ・ ");
    };
    if (!choice.merge.fromMine.isEmpty())
        //: %1 is a list of fields
        addLine(layout, tr("Changed by you only, and kept: %1").arg(names(choice.merge.fromMine)));
    if (!choice.merge.fromTheirs.isEmpty())
        //: %1 is a list of fields
        addLine(layout, tr("Changed by the other only, and kept: %1").arg(names(choice.merge.fromTheirs)));
}

ConflictField *ConflictDialog::addWhole(QVBoxLayout *layout, const QString &name, const QString &before,
    const QString &mine, const QString &theirs)
{
    auto *field = new ConflictField({name, before, mine, theirs}, false, m_cut, this);
    layout->addWidget(field, 1);
    return field;
}

std::optional<Entry> ConflictDialog::result(const Clash<Entry> &clash, const EntryChoice &choice) const
{
    if (choice.whole)
        return choice.whole->isMine() ? clash.mine : clash.theirs;
    Entry entry = choice.merge.merged;
    for (const FieldChoice &field : choice.fields) {
        if (!field.widget->isMine())
            takeField(entry, *clash.theirs, field.field);
        if (isText(field.field))
            putText(entry, field.field, field.widget->result());
    }
    return entry;
}

Resolution ConflictDialog::resolution() const
{
    Resolution resolution;
    if (m_edition)
        resolution.edition = m_edition->isMine() ? m_conflict.edition->mine : m_conflict.edition->theirs;
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        resolution.entries.append(result(m_conflict.entries[i], m_entries[i]));
    for (qsizetype i = 0; i < m_categoryFields.size(); ++i) {
        const Clash<Category> &clash = m_conflict.categories[i];
        resolution.categories.append(m_categoryFields[i]->isMine() ? clash.mine : clash.theirs);
    }
    for (qsizetype i = 0; i < m_groupFields.size(); ++i) {
        const Clash<SynonymGroup> &clash = m_conflict.synonymGroups[i];
        resolution.synonymGroups.append(m_groupFields[i]->isMine() ? clash.mine : clash.theirs);
    }
    return resolution;
}

} // namespace sokuto
