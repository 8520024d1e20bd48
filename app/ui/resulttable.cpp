// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resulttable.h"

#include "ui/colors.h"
#include "ui/hitdelegate.h"
#include "ui/icons.h"
#include "ui/typing.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QActionGroup>
#include <QtGui/QDrag>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastNoWidth = 50;
constexpr int headerHeight = 29;
constexpr int dragWidth = 240; ///< Of the text at most.
constexpr int dragMargin = 8;
constexpr qreal dragOpacity = 0.75;
constexpr QPoint dragHotSpot(-14, -8); ///< The picture stands to the right of the pointer and below it.

} // namespace

ResultTable::ResultTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new EntryTableModel(this))
    , m_sortButton(new QToolButton(horizontalHeader()))
    , m_sortMenu(new QMenu(this))
    , m_sortActions(new QActionGroup(this))
{
    setModel(m_model);
    setItemDelegate(new HitDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus); // a click selects and leaves the caret in the search box
    setFrameShape(QFrame::NoFrame);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(headerHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(leastNoWidth);

    m_sortButton->setObjectName(u"sortButton"_s);
    m_sortButton->setFocusPolicy(Qt::NoFocus);
    m_sortButton->setPopupMode(QToolButton::InstantPopup);
    m_sortButton->setMenu(m_sortMenu);
    for (const int column :
        {EntryTableModel::givenOrder, int(EntryTableModel::NoColumn), int(EntryTableModel::QuestionColumn)}) {
        QAction *action = m_sortMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(column);
        m_sortActions->addAction(action);
    }
    connect(m_sortActions, &QActionGroup::triggered, this,
        [this](const QAction *action) { sortBy(action->data().toInt(), Qt::AscendingOrder); });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (m_sortColumn != column)
            sortBy(column, Qt::AscendingOrder);
        else if (m_sortOrder == Qt::AscendingOrder)
            sortBy(column, Qt::DescendingOrder);
        else
            sortBy(EntryTableModel::givenOrder, Qt::AscendingOrder);
    });
    retranslate();
}

void ResultTable::showResult(SnapshotPtr snapshot, const QList<Hit> &hits,
    std::shared_ptr<const HighlightSource> highlights, QDate today, bool newQuery, bool searching)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_model->setRows(std::move(snapshot), hits, std::move(highlights), today);
    if (newQuery || searching != m_searching)
        m_sortColumn = EntryTableModel::givenOrder;
    m_searching = searching;
    if (m_sortColumn != EntryTableModel::givenOrder)
        m_model->sort(m_sortColumn, m_sortOrder);
    fitColumns();
    fitRows();
    retranslate();
    selectRow(0);
    scrollToTop();
}

EntryId ResultTable::currentEntry() const
{
    return m_model->entryAt(currentIndex().row());
}

void ResultTable::selectQuietly(EntryId entry)
{
    const QScopedValueRollback quiet(m_quiet, true);
    selectRow(m_model->rowOf(entry));
}

void ResultTable::moveBy(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int row = currentIndex().row();
    selectRow(row < 0 ? 0 : std::clamp(row + rows, 0, m_model->rowCount() - 1));
}

void ResultTable::pickNear(int row)
{
    selectRow(std::min(row, m_model->rowCount() - 1));
}

bool ResultTable::pickVisible(int number)
{
    const int first = firstVisibleRow();
    const int row = first + number - 1;
    if (first < 0 || row >= m_model->rowCount()
        || rowViewportPosition(row) + rowHeight(row) > viewport()->height())
        return false;
    selectRow(row);
    return true;
}

void ResultTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        viewport()->update();
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
        fitColumns();
        fitRows();
        break;
    default:
        break;
    }
}

void ResultTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitRows();
    placeSortButton();
}

void ResultTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const int row = m_model->firstRescued();
    if (row < 0)
        return;
    const Colors &colors = Colors::of(palette());
    const QRect band(0, rowViewportPosition(row), viewport()->width(), HitDelegate::bandHeight(font()));
    QPainter painter(viewport());
    painter.fillRect(band, colors.statusGround);
    painter.setPen(colors.border);
    painter.drawLine(band.bottomLeft(), band.bottomRight());
    painter.setPen(colors.muted);
    painter.setFont(HitDelegate::smallFont(font()));
    painter.drawText(band.adjusted(10, 0, -10, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        EntryTableModel::rescuedHeading());
}

void ResultTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_quiet && current.isValid() && current.row() != previous.row())
        Q_EMIT entryPicked(m_model->entryAt(current.row()));
}

void ResultTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Home) {
        moveBy(-m_model->rowCount());
    } else if (plain && event->key() == Qt::Key_End) {
        moveBy(m_model->rowCount());
    } else if (isTyping(event)) {
        event->ignore(); // no search by typing into the list: that is what the search box is for
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ResultTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void ResultTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void ResultTable::startDrag(Qt::DropActions supportedActions)
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    auto *drag = new QDrag(this); // Qt takes it away
    drag->setMimeData(m_model->mimeData(rows));
    drag->setPixmap(dragPicture(rows.constFirst().row()));
    drag->setHotSpot(dragHotSpot);
    drag->exec(supportedActions, Qt::MoveAction);
}

QPixmap ResultTable::dragPicture(int row) const
{
    const QFontMetrics metrics(font());
    const QString no = m_model->index(row, EntryTableModel::NoColumn).data().toString();
    const QString question = m_model->index(row, EntryTableModel::QuestionColumn).data().toString();
    const QString text = metrics.elidedText(no + u"  "_s + question, Qt::ElideRight, dragWidth);
    const QSize size(metrics.horizontalAdvance(text) + 2 * dragMargin, metrics.height() + dragMargin);
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    const Colors &colors = Colors::of(palette());
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(dragOpacity);
    painter.setPen(colors.border);
    painter.setBrush(colors.statusGround);
    painter.drawRoundedRect(QRectF({}, QSizeF(size)).adjusted(.5, .5, -.5, -.5), 4, 4);
    painter.setPen(colors.text);
    painter.setFont(font());
    painter.drawText(QRect({}, size), Qt::AlignCenter | Qt::TextSingleLine, text);
    return picture;
}

void ResultTable::retranslate()
{
    //: Accessible name of the list in the middle
    setAccessibleName(tr("Questions"));
    const QList<QAction *> actions = m_sortActions->actions();
    //: Sort order of the list: best hits first
    const QString relevance = tr("Relevance");
    //: Sort order of the list: by the number printed on the sheet
    const QString byNo = tr("By No");
    //: Sort order of the list: by the text of the question
    const QString byQuestion = tr("By question");
    actions[0]->setText(relevance);
    actions[0]->setVisible(m_searching);
    actions[1]->setText(byNo);
    actions[2]->setText(byQuestion);
    const int shown = m_sortColumn == EntryTableModel::givenOrder && !m_searching
        ? int(EntryTableModel::NoColumn)
        : m_sortColumn;
    QAction *current = actions[shown + 1];
    current->setChecked(true);
    const bool descending = m_sortColumn != EntryTableModel::givenOrder && m_sortOrder == Qt::DescendingOrder;
    m_sortButton->setText(current->text() + (descending ? u" ▴"_s : u" ▾"_s));
    m_sortButton->setToolTip(tr("Order of the list"));
    //: %1 is the order, such as "Relevance"
    m_sortButton->setAccessibleName(tr("Order of the list: %1").arg(current->text()));
    placeSortButton();
}

void ResultTable::fitColumns()
{
    const SnapshotPtr &snapshot = m_model->snapshot();
    if (m_fitted == snapshot && m_fittedFont == font())
        return;
    m_fitted = snapshot;
    m_fittedFont = font();
    m_questionWidths.clear();
    QString longest;
    if (snapshot) {
        for (const Entry &entry : snapshot->entries()) {
            if (entry.no.size() > longest.size())
                longest = entry.no;
        }
    }
    const int width = QFontMetrics(font()).horizontalAdvance(longest) + 16;
    setColumnWidth(EntryTableModel::NoColumn, std::clamp(width, leastNoWidth, 160));
}

void ResultTable::fitRows()
{
    const int rows = m_model->rowCount();
    const int band = HitDelegate::bandHeight(font());
    const int oneLine = HitDelegate::rowHeight(font(), 1);
    const int twoLines = HitDelegate::rowHeight(font(), 2);
    const bool fitted = rows <= fittedRows;
    verticalHeader()->setDefaultSectionSize(fitted ? oneLine : twoLines);
    const int rescued = m_model->firstRescued();
    if (!fitted) {
        if (rescued >= 0)
            setRowHeight(rescued, twoLines + band);
        return;
    }
    const QFontMetrics metrics(HitDelegate::questionFont(font()));
    const int column = columnWidth(EntryTableModel::QuestionColumn);
    for (int row = 0; row < rows; ++row) {
        const EntryId id = m_model->entryAt(row);
        const QModelIndex index = m_model->index(row, EntryTableModel::QuestionColumn);
        if (!m_questionWidths.contains(id))
            m_questionWidths.insert(id, metrics.horizontalAdvance(index.data().toString()));
        const int width = m_questionWidths.value(id);
        const auto badges = index.data(EntryTableModel::BadgesRole).value<Badges>();
        const int room = HitDelegate::questionWidth(font(), column, badges);
        const int height = (width > room ? twoLines : oneLine) + (row == rescued ? band : 0);
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
}

void ResultTable::sortBy(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    m_model->sort(column, order);
    fitRows();
    retranslate();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void ResultTable::selectRow(int row)
{
    const QModelIndex index = m_model->index(row, EntryTableModel::QuestionColumn);
    if (!index.isValid()) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    setCurrentIndex(index);
    scrollTo(index);
}

void ResultTable::placeSortButton()
{
    const QSize size = m_sortButton->sizeHint();
    m_sortButton->setGeometry(horizontalHeader()->width() - size.width() - 4,
        (horizontalHeader()->height() - size.height()) / 2, size.width(), size.height());
}

int ResultTable::firstVisibleRow() const
{
    int row = rowAt(0);
    if (row >= 0 && rowViewportPosition(row) < 0)
        ++row; // cut at the top
    return row;
}

} // namespace sokuto
