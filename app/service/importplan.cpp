// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importplan.h"

#include "domain/shownlines.h"
#include "exchange/sourcetext.h"

#include <algorithm>
#include <utility>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// What a table says of a text, which has but one kind of line end: those that are there stay as they are.
QString kept(const QString &current, const QString &stated)
{
    return ShownLines(current).edited(ShownLines(stated).shown());
}

/// A name or phrase without regard to spaces around and between.
QString keptLabel(const QString &current, const QString &stated)
{
    return current.simplified() == stated ? current : stated;
}

/// Texts and lists of an entry as a table says them; what it cannot say stays as it is.
void keepWhatTablesCannotSay(Entry &entry, const Entry &current)
{
    const auto plain = [](QString cell) { return cell.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n'); };
    entry.question = kept(current.question, entry.question);
    for (qsizetype i = 0; i < std::min(entry.answers.size(), current.answers.size()); ++i) {
        Answer &answer = entry.answers[i];
        const Answer &before = current.answers[i];
        answer.text = kept(before.text, answer.text);
        answer.spokenLine = kept(before.spokenLine, answer.spokenLine);
        answer.memo = kept(before.memo, answer.memo);
    }
    if (sourcesFromCell(plain(sourcesToCell(current.sources))) == entry.sources)
        entry.sources = current.sources;
    if (phrasesFromCell(plain(phrasesToCell(current.phrases))) == entry.phrases)
        entry.phrases = current.phrases;
    entry.confirmedBy = keptLabel(current.confirmedBy, entry.confirmedBy);
}

/// Finds or makes the categories that a sheet names.
class CategoryPlanner
{
public:
    CategoryPlanner(const ImportedSheet &sheet, const Snapshot &current)
        : m_sheet(sheet)
        , m_current(current)
        , m_categories(current.categories().all())
        , m_nested(sheet.columns.contains(Column::ParentCategories))
    {
        for (const ImportedCategory &wanted : sheet.categories)
            m_ids.append(resolve(wanted));
    }

    /// In the order of ImportedSheet::categories; negative = new.
    const QList<CategoryId> &ids() const { return m_ids; }
    /// All that there will be.
    const QList<Category> &categories() const { return m_categories; }

private:
    static bool sameNumber(const QString &a, const QString &b) { return comparableNo(a) == comparableNo(b); }

    CategoryId resolve(const ImportedCategory &wanted)
    {
        const CategoryId parent = wanted.parent < 0 ? CategoryId{} : m_ids[wanted.parent];
        const QList<Category> near = candidates(parent, wanted.parent < 0 && !m_nested);
        for (const Category &category : near) {
            if (matches(wanted, category))
                return category.id;
        }
        if (const auto renamed = formerName(wanted, near)) {
            const auto category = std::find_if(m_categories.begin(), m_categories.end(),
                [&renamed](const Category &other) { return other.id == renamed->id; });
            category->name = wanted.name;
            return category->id;
        }
        return append(wanted, parent);
    }

    /// A sheet that says nothing of parents means a category wherever it hangs.
    QList<Category> candidates(CategoryId parent, bool anywhere) const
    {
        QList<Category> found;
        for (const Category &category : m_current.categories().all()) {
            if (anywhere || category.parent == parent)
                found.append(category);
        }
        return found;
    }

    bool sameName(const QString &wanted, const QString &name) const
    {
        return wanted == (m_sheet.exact ? name : name.simplified());
    }

    bool matches(const ImportedCategory &wanted, const Category &category) const
    {
        if (wanted.name.isEmpty())
            return sameNumber(wanted.number, category.number);
        return sameName(wanted.name, category.name)
            && (wanted.number.isEmpty() || sameNumber(wanted.number, category.number));
    }

    std::optional<Category> formerName(const ImportedCategory &wanted, const QList<Category> &near) const
    {
        if (wanted.number.isEmpty())
            return std::nullopt;
        const auto rivals = std::count_if(
            m_sheet.categories.begin(), m_sheet.categories.end(), [&](const ImportedCategory &other) {
                return other.parent == wanted.parent && sameNumber(other.number, wanted.number);
            });
        QList<Category> sameNumbered;
        for (const Category &category : near) {
            if (sameNumber(category.number, wanted.number))
                sameNumbered.append(category);
        }
        if (rivals != 1 || sameNumbered.size() != 1)
            return std::nullopt;
        return sameNumbered.first();
    }

    CategoryId append(const ImportedCategory &wanted, CategoryId parent)
    {
        int position = 0;
        for (const Category &other : std::as_const(m_categories)) {
            if (other.parent == parent)
                position = std::max(position, other.position);
        }
        const CategoryId id{--m_lastProvisional};
        m_categories.append({id, parent, wanted.number, wanted.name, position + 1});
        return id;
    }

    const ImportedSheet &m_sheet;
    const Snapshot &m_current;
    QList<Category> m_categories;
    QList<CategoryId> m_ids;
    qint64 m_lastProvisional = 0;
    bool m_nested;
};

/// The answers of an entry after a sheet with periods: the sheet's, with what it has no column for.
QList<Answer> answersWithPeriods(
    const QList<Answer> &current, const QList<Answer> &stated, const QSet<Column> &columns)
{
    QList<Answer> answers = stated;
    for (Answer &answer : answers) {
        const auto same = std::find_if(current.begin(), current.end(), [&answer](const Answer &other) {
            return other.validFrom == answer.validFrom && other.validUntil == answer.validUntil;
        });
        const Answer *before = same != current.end()    ? &*same
            : current.size() == 1 && stated.size() == 1 ? &current.first()
                                                        : nullptr;
        if (!before)
            continue;
        if (!columns.contains(Column::SpokenLine))
            answer.spokenLine = before->spokenLine;
        if (!columns.contains(Column::Memo))
            answer.memo = before->memo;
        if (!columns.contains(Column::ValidFrom))
            answer.validFrom = before->validFrom;
        if (!columns.contains(Column::ValidUntil))
            answer.validUntil = before->validUntil;
    }
    return answers;
}

QList<Answer> mergedAnswers(
    const Entry &current, const Entry &stated, const QSet<Column> &columns, QDate today)
{
    if (columns.contains(Column::ValidFrom) || columns.contains(Column::ValidUntil))
        return answersWithPeriods(current.answers, stated.answers, columns);
    QList<Answer> answers = current.answers;
    const qsizetype row = &answerOn(current, today) - current.answers.constData();
    const Answer &incoming = stated.answers.first();
    answers[row].text = incoming.text;
    if (columns.contains(Column::SpokenLine))
        answers[row].spokenLine = incoming.spokenLine;
    if (columns.contains(Column::Memo))
        answers[row].memo = incoming.memo;
    return answers;
}

/// A No in another width is the same No; it keeps the writing it has.
Entry merged(const Entry &current, const Entry &stated, const QSet<Column> &columns, QDate today)
{
    Entry entry = current;
    entry.question = stated.question;
    entry.answers = mergedAnswers(current, stated, columns, today);
    if (columns.contains(Column::Source))
        entry.sources = stated.sources;
    if (columns.contains(Column::Phrases))
        entry.phrases = stated.phrases;
    if (columns.contains(Column::State))
        entry.lifecycle = stated.lifecycle;
    if (columns.contains(Column::ReviewDate))
        entry.reviewDate = stated.reviewDate;
    if (columns.contains(Column::ConfirmedOn))
        entry.confirmedOn = stated.confirmedOn;
    if (columns.contains(Column::ConfirmedBy))
        entry.confirmedBy = stated.confirmedBy;
    return entry;
}

bool isInUse(const Entry &entry)
{
    return entry.lifecycle == Lifecycle::Published || entry.lifecycle == Lifecycle::Scheduled
        || entry.lifecycle == Lifecycle::Expired;
}

Edition editionAfter(const ImportedSheet &sheet, const Snapshot &current)
{
    Edition edition = current.edition();
    if (!sheet.title.isEmpty())
        edition.title = sheet.exact ? sheet.title : keptLabel(edition.title, sheet.title);
    if (sheet.date.isValid())
        edition.date = sheet.date;
    if (edition != current.edition() && !current.entries().isEmpty())
        ++edition.number;
    return edition;
}

/// A sheet without states means its rows to be in use: what was retired comes back, and that is said.
void reinstate(Entry &entry, const Entry &known, const ImportedSheet &sheet, qsizetype line, ImportPlan &plan)
{
    if (known.lifecycle != Lifecycle::Retired)
        return;
    if (!sheet.columns.contains(Column::State))
        entry.lifecycle = Lifecycle::Published;
    if (entry.lifecycle == Lifecycle::Published)
        plan.findings.append({TableFinding::Kind::Reinstated, line, {}, known.no, {}});
}

/// Entries of the FAQ that the sheet does not mention are kept, or retired when asked.
void planMissing(SnapshotData &incoming, ImportPlan &plan, const ImportedSheet &sheet,
    const QSet<qint64> &mentioned, bool retire)
{
    QSet<QString> leftOut;
    for (const QString &no : sheet.leftOutNos)
        leftOut.insert(comparableNo(no));
    for (Entry &entry : incoming.entries) {
        const bool known = entry.id.value > 0 && !mentioned.contains(entry.id.value);
        if (!known || !isInUse(entry) || leftOut.contains(comparableNo(entry.no)))
            continue;
        plan.missingNos.append(entry.no);
        Entry retired = entry;
        retired.lifecycle = Lifecycle::Retired;
        plan.retirements.append({entry, retired});
        ++plan.retirable;
        if (retire) {
            entry = std::move(retired);
            ++plan.retired;
        }
    }
}

/// Groups are the same when their official words are; none goes.
void planSynonymGroups(SnapshotData &incoming, const ImportedSheet &sheet)
{
    for (const SynonymGroup &listed : sheet.synonymGroups) {
        SynonymGroup group = listed;
        const auto same = std::find_if(incoming.synonymGroups.begin(), incoming.synonymGroups.end(),
            [&group](const SynonymGroup &other) {
                return group.officialWord.isEmpty()
                    ? other.officialWord.isEmpty() && other.words == group.words
                    : other.officialWord == group.officialWord;
            });
        if (same == incoming.synonymGroups.end()) {
            incoming.synonymGroups.append(group);
        } else {
            group.id = same->id;
            *same = group;
        }
    }
}

/// Rows that are left out may have named them, and entries that stay where they are.
void leaveOutEmptyCategories(ChangeSet &changes)
{
    const QSet<CategoryId> used = newCategoriesInUse(changes);
    changes.categories.removeIf([&used](const Change<Category> &change) {
        return !change.before && !used.contains(change.after->id);
    });
}

} // namespace

QSet<CategoryId> newCategoriesInUse(const ChangeSet &changes)
{
    QHash<CategoryId, CategoryId> above; // of the new ones
    for (const Change<Category> &change : changes.categories) {
        if (!change.before)
            above.insert(change.after->id, change.after->parent);
    }
    QSet<CategoryId> used;
    const auto use = [&above, &used](CategoryId id) {
        for (; above.contains(id) && !used.contains(id); id = above.value(id))
            used.insert(id);
    };
    for (const Change<Entry> &change : changes.entries) {
        if (change.after)
            use(change.after->category);
    }
    return used;
}

ImportPlan planImport(ImportedSheet sheet, const Snapshot &current, const ImportOptions &options)
{
    ImportPlan plan;
    plan.findings = sheet.findings;
    plan.edition = editionAfter(sheet, current);
    const CategoryPlanner categories(sheet, current);
    SnapshotData incoming = current.data();
    incoming.edition = plan.edition;
    incoming.categories = categories.categories();
    QSet<qint64> mentioned;
    for (qsizetype i = 0; i < sheet.entries.size(); ++i) {
        const ImportedEntry imported =
            sheet.entries.isDetached() ? std::exchange(sheet.entries[i], {}) : sheet.entries.at(i);
        const Entry *known = current.findNo(imported.entry.no);
        Entry entry = known ? merged(*known, imported.entry, sheet.columns, options.today) : imported.entry;
        if (imported.category >= 0 && !(known && imported.categoryFromAbove))
            entry.category = categories.ids()[imported.category];
        if (!known) {
            ++plan.added;
            incoming.entries.append(entry);
            continue;
        }
        if (!sheet.exact && entry != *known)
            keepWhatTablesCannotSay(entry, *known);
        reinstate(entry, *known, sheet, imported.line, plan);
        mentioned.insert(known->id.value);
        const bool changed = entry != *known;
        ++(changed ? plan.changed : plan.unchanged);
        if (changed)
            incoming.entries[known - current.entries().constData()] = entry;
    }
    sheet.entries.clear();
    planMissing(incoming, plan, sheet, mentioned, options.retireMissing);
    planSynonymGroups(incoming, sheet);
    std::stable_sort(plan.findings.begin(), plan.findings.end(),
        [](const TableFinding &a, const TableFinding &b) { return a.line < b.line; });
    plan.changes = ChangeSet::between(current, *Snapshot::create(std::move(incoming)));
    if (!sheet.exact)
        leaveOutEmptyCategories(plan.changes);
    return plan;
}

} // namespace sokuto
