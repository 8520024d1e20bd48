// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/placestable.h"

#include "domain/excerpt.h"
#include "supervisor/markeddelegate.h"
#include "ui/colors.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>

namespace sokuto {

namespace {

constexpr qsizetype around = 18; ///< Code units shown on each side of a place.

} // namespace

PlacesTable::PlacesTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new ReplaceModel(this))
{
    setModel(m_model);
    auto *marked = new MarkedDelegate(ReplaceModel::MarksRole, this);
    setItemDelegateForColumn(ReplaceModel::BeforeColumn, marked);
    setItemDelegateForColumn(ReplaceModel::AfterColumn, marked);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {ReplaceModel::NoColumn, ReplaceModel::FieldColumn}) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        header->resizeSection(column, 110);
    }
    setAccessibleName(tr("Places"));
    paintSelection();
}

/// One colour for the whole row; the tick's box is seen on it.
void PlacesTable::paintSelection()
{
    const Colors &colors = Colors::of(palette());
    QPalette own;
    own.setColor(QPalette::Highlight, colors.selection);
    own.setColor(QPalette::HighlightedText, colors.text);
    if (palette().color(QPalette::Highlight) != colors.selection)
        setPalette(own);
}

void PlacesTable::showRows(const QList<ReplaceRow> &rows, bool ticked)
{
    m_model->setRows(rows, ticked);
    if (!rows.isEmpty())
        setCurrentIndex(m_model->index(0, 0));
}

ReplaceRow PlacesTable::row(
    const Entry &entry, const TextPlace &place, TextSpan span, const QString &after, TextSpan afterSpan)
{
    const Excerpt was = excerptOf(textAt(entry, place), span, around);
    const Excerpt becomes = excerptOf(after, afterSpan, around);
    return {entry.no, fieldName(place.field), was.text, was.mark, becomes.text, becomes.mark};
}

QString PlacesTable::fieldName(TextField field)
{
    switch (field) {
    case TextField::Question:
        return tr("Question");
    case TextField::Answer:
        return tr("Answer");
    case TextField::SpokenLine:
        return tr("Spoken line");
    case TextField::Memo:
        return tr("Internal memo");
    case TextField::SourceTitle:
        return tr("Source");
    case TextField::SourceUrl:
        return tr("Address");
    case TextField::Phrase:
        return tr("Phrase");
    }
    return {};
}

void PlacesTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Places"));
        m_model->retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        paintSelection();
    }
}

} // namespace sokuto
