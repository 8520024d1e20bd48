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

} // namespace

QString comparableNo(QStringView no)
{
    const QString folded = no.toString().normalized(QString::NormalizationForm_KC).toLower();
    QString text;
    for (const QChar c : folded) {
        if (!c.isSpace())
            text += isHyphenLike(c) ? QChar(u'-') : c;
    }
    if (text.startsWith("no"_L1))
        text.remove(0, text.startsWith("no."_L1) || text.startsWith("no:"_L1) ? 3 : 2);
    return text;
}

std::shared_ptr<const Snapshot> Snapshot::create(SnapshotData data)
{
    return std::shared_ptr<const Snapshot>(new Snapshot(std::move(data)));
}

Snapshot::Snapshot(SnapshotData data)
    : m_data(std::move(data))
    , m_categories(CategoryTree::create(m_data.categories))
{
    std::stable_sort(m_data.entries.begin(), m_data.entries.end(),
        [](const Entry &a, const Entry &b) { return compareNos(a.no, b.no) < 0; });
    m_rowOfId.reserve(m_data.entries.size());
    m_rowOfNo.reserve(m_data.entries.size());
    for (qsizetype row = 0; row < m_data.entries.size(); ++row) {
        m_rowOfId.insert(m_data.entries[row].id, row);
        m_rowOfNo.insert(comparableNo(m_data.entries[row].no), row);
    }
    // An exact writing wins over one that only compares equal.
    for (qsizetype row = 0; row < m_data.entries.size(); ++row)
        m_rowOfNo.insert(m_data.entries[row].no, row);
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
