// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/snapshot.h"

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

bool isHyphenLike(QChar c)
{
    switch (c.unicode()) {
    case u'-':
    case u'ー':
    case u'−':
    case u'‐':
    case u'‑':
    case u'–':
    case u'—':
    case u'―':
    case u'ｰ':
        return true;
    default:
        return c.category() == QChar::Punctuation_Dash;
    }
}

/// Of "no", "no." or "no:" before something; "north" and a bare "no" have none.
qsizetype prefixLength(QStringView text)
{
    if (!text.startsWith("no"_L1) || text.size() < 3)
        return 0;
    if (text[2] == u'.' || text[2] == u':')
        return text.size() > 3 ? 3 : 0;
    return text[2].isDigit() ? 2 : 0;
}

} // namespace

QString comparableNo(QStringView no)
{
    const bool ascii = std::all_of(no.cbegin(), no.cend(), [](QChar c) { return c.unicode() < 0x80; });
    const QString folded =
        ascii ? no.toString().toLower() : no.toString().normalized(QString::NormalizationForm_KC).toLower();
    QString text;
    text.reserve(folded.size());
    for (const QChar c : folded) {
        if (!c.isSpace())
            text += isHyphenLike(c) ? QChar(u'-') : c;
    }
    qsizetype start = 0;
    while (const qsizetype prefix = prefixLength(QStringView(text).mid(start)))
        start += prefix;
    return start > 0 ? text.mid(start) : text;
}

std::shared_ptr<const Snapshot> Snapshot::create(SnapshotData data)
{
    return std::shared_ptr<const Snapshot>(new Snapshot(std::move(data)));
}

Snapshot::Snapshot(SnapshotData data)
    : m_data(std::move(data))
    , m_categories(CategoryTree::create(m_data.categories))
{
    m_data.categories = m_categories.all(); // one truth, also where the tree had to be mended
    const auto before = [](const Entry &a, const Entry &b) { return compareNos(a.no, b.no) < 0; };
    // Mostly they are in order, and sorting takes as much room again as it sorts.
    if (!std::is_sorted(m_data.entries.cbegin(), m_data.entries.cend(), before))
        std::stable_sort(m_data.entries.begin(), m_data.entries.end(), before);
    m_rowOfId.reserve(m_data.entries.size());
    m_rowOfNo.reserve(m_data.entries.size());
    for (qsizetype row = 0; row < m_data.entries.size(); ++row) {
        m_rowOfId.insert(m_data.entries.at(row).id, row);
        m_rowOfNo.insert(comparableNo(m_data.entries.at(row).no), row);
    }
    // An exact writing wins over one that only compares equal.
    for (qsizetype row = 0; row < m_data.entries.size(); ++row)
        m_rowOfNo.insert(m_data.entries.at(row).no, row);
}

const Entry *Snapshot::find(EntryId id) const
{
    const auto row = m_rowOfId.constFind(id);
    return row == m_rowOfId.cend() ? nullptr : &m_data.entries[*row];
}

const Entry *Snapshot::findNo(QStringView no) const
{
    auto row = m_rowOfNo.constFind(no.toString());
    if (row == m_rowOfNo.cend())
        row = m_rowOfNo.constFind(comparableNo(no));
    return row == m_rowOfNo.cend() ? nullptr : &m_data.entries[*row];
}

} // namespace sokuto
