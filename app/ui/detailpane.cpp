// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detailpane.h"

#include "service/relatedfinder.h"
#include "ui/answerview.h"
#include "ui/copyrow.h"
#include "ui/entrydetails.h"
#include "ui/entryreading.h"
#include "ui/linkrow.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <functional>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;
/// What stands below the answer stays in sight as long as it leaves this much of the pane to the answer.
constexpr qreal answerShare = 0.55;

/// Leaves its keys to the pane, which turns pages with an overlap, and tells when it has another size.
class ReadingArea final : public QScrollArea
{
public:
    ReadingArea(std::function<void()> resized, QWidget *parent)
        : QScrollArea(parent)
        , m_resized(std::move(resized))
    {
    }

protected:
    void keyPressEvent(QKeyEvent *event) override { event->ignore(); }
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        m_resized();
    }

private:
    std::function<void()> m_resized;
};

} // namespace

struct DetailPane::Private
{
    explicit Private(DetailPane *owner)
        : pane(owner)
    {
    }

    void build();
    void buildActions();
    void connectText(AnswerView *view);
    QList<AnswerView *> texts() const
    {
        return {reading->answer(), reading->question(), reading->spokenLine(), details->memoText()};
    }
    void show();
    void showRelated();
    void placeDetails();
    void begin();
    void settleHead();
    void setPartsVisible(bool visible) const;

    DetailPane *pane;
    SnapshotPtr snapshot;
    EntryId entry;
    QDate today;
    std::shared_ptr<const HighlightSource> highlights;
    RelatedFinder related;

    QVBoxLayout *rows = nullptr;
    QScrollArea *scroll = nullptr;
    EntryReading *reading = nullptr;
    EntryDetails *details = nullptr; ///< Below the answer; scrolls with it only where there is no room.
    CopyRow *actions = nullptr;
    bool isAtBeginning = true; ///< Nobody has scrolled yet.
    bool isBeginning = false; ///< It is scrolled by us.
};

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setObjectName(u"detailPane"_s);
    d->build();
    setFocusProxy(d->reading->answer());
    connect(&d->related, &RelatedFinder::ready, this, [this] {
        d->showRelated();
        d->placeDetails();
    });
    clear();
}

DetailPane::~DetailPane()
{
    // QWidget takes the focus from the proxy when this is no DetailPane any more; the signals that follow
    // would arrive at half an object.
    setFocusProxy(nullptr);
}

void DetailPane::setFavourite(bool favourite)
{
    d->actions->setStarred(favourite);
}

void DetailPane::Private::build()
{
    rows = new QVBoxLayout(pane);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    scroll = new ReadingArea([this] { settleHead(); }, pane);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    reading = new EntryReading(scroll);
    reading->setSides(side, side);
    scroll->setWidget(reading);
    scroll->viewport()->setAutoFillBackground(false);
    reading->setAutoFillBackground(false);
    details = new EntryDetails(pane);
    details->setSide(side);
    buildActions();
    rows->addWidget(scroll, 1);
    rows->addWidget(details);
    rows->addWidget(actions);

    // The scroll bar takes its room from the margin, so that nothing moves when it comes.
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, pane, [this](int, int longest) {
        const int taken = longest > 0 ? scroll->verticalScrollBar()->sizeHint().width() : 0;
        reading->setSides(side, std::max(side - taken, 0));
        if (isAtBeginning)
            begin();
    });
    connect(scroll->verticalScrollBar(), &QScrollBar::valueChanged, pane, [this] {
        if (!isBeginning)
            isAtBeginning = false;
    });
    const QList<AnswerView *> views = texts();
    for (AnswerView *view : views)
        connectText(view);
    connect(reading, &EntryReading::linkRequested, pane, &DetailPane::linkRequested);
    connect(reading, &EntryReading::targetShown, pane, &DetailPane::linkHovered);
    connect(details, &EntryDetails::linkRequested, pane, &DetailPane::linkRequested);
    connect(details, &EntryDetails::entryRequested, pane, &DetailPane::entryRequested);
    connect(details, &EntryDetails::targetShown, pane, &DetailPane::linkHovered);
}

void DetailPane::Private::buildActions()
{
    actions = new CopyRow(side, pane);
    connect(
        actions, &CopyRow::answerRequested, pane, [this] { Q_EMIT pane->copyRequested(CopyKind::Answer); });
    connect(actions, &CopyRow::everythingRequested, pane,
        [this] { Q_EMIT pane->copyRequested(CopyKind::Everything); });
    connect(actions, &CopyRow::starRequested, pane, &DetailPane::favouriteRequested);
}

QList<QWidget *> DetailPane::tabStops() const
{
    const EntryReading *reading = d->reading;
    QList<QWidget *> stops{reading->answer(), reading->links()};
    stops += d->actions->buttons();
    stops += d->details->linkRows();
    return stops + QList<QWidget *>{d->details->memoText(), reading->question(), reading->spokenLine()};
}

void DetailPane::Private::connectText(AnswerView *view)
{
    connect(view, &AnswerView::linkActivated, pane, &DetailPane::linkRequested);
    connect(view, &AnswerView::entryActivated, pane, &DetailPane::entryRequested);
    connect(view, &AnswerView::targetShown, pane, &DetailPane::linkHovered);
    connect(view, &AnswerView::caretMoved, pane, [this, view](const QRect &place) {
        if (view->hasFocus() && reading->isAncestorOf(view)) {
            const QPoint at = view->mapTo(reading, place.center());
            scroll->ensureVisible(at.x(), at.y(), 0, place.height() + 8);
        }
    });
    // One selection in the whole pane, so that it is clear what Ctrl+C means.
    connect(view, &AnswerView::selectionChanged, pane, [this, view] {
        if (!view->textCursor().hasSelection())
            return;
        const QList<AnswerView *> views = texts();
        for (AnswerView *other : views) {
            if (other != view && other->textCursor().hasSelection())
                other->clearSelection();
        }
    });
}

void DetailPane::showEntry(const SnapshotPtr &snapshot, EntryId entry, QDate today,
    std::shared_ptr<const HighlightSource> highlights)
{
    if (!snapshot || !snapshot->find(entry)) {
        clear();
        return;
    }
    const bool isAnother = d->entry != entry || !d->snapshot;
    d->snapshot = snapshot;
    d->entry = entry;
    d->today = today;
    d->highlights = std::move(highlights);
    d->related.prepare(snapshot, today);
    d->show();
    if (isAnother)
        d->begin();
}

void DetailPane::Private::show()
{
    const Entry &shown = *snapshot->find(entry);
    reading->showEntry(*snapshot, shown, today, highlights.get());
    details->showEntry(*snapshot, shown, today);
    showRelated();
    setPartsVisible(true);
    placeDetails();
}

void DetailPane::Private::showRelated()
{
    if (const Entry *shown = snapshot ? snapshot->find(entry) : nullptr)
        details->showRelated(*snapshot, *shown, related.of(entry));
}

/// Below the answer while there is room for both, at its end otherwise.
void DetailPane::Private::placeDetails()
{
    const int below = details->layout()->totalHeightForWidth(pane->width()) + actions->fit(pane->width());
    const bool fits = below <= (1.0 - answerShare) * pane->height();
    if (fits == (rows->indexOf(details) >= 0))
        return;
    if (fits) {
        reading->rows()->removeWidget(details);
        rows->insertWidget(1, details);
    } else {
        rows->removeWidget(details);
        reading->rows()->addWidget(details);
    }
    details->setSide(fits ? side : 0);
}

/// To the top; where that much stands above the answer that it would begin out of sight, to its first line.
void DetailPane::Private::begin()
{
    const QScopedValueRollback scrolling(isBeginning, true);
    scroll->verticalScrollBar()->setValue(reading->fitHead(scroll->viewport()->height()));
    isAtBeginning = true;
}

/// After the room or the letters have changed.
void DetailPane::Private::settleHead()
{
    if (isAtBeginning)
        begin();
    else
        reading->fitHead(scroll->viewport()->height());
}

void DetailPane::Private::setPartsVisible(bool visible) const
{
    scroll->setVisible(visible);
    details->setVisible(visible);
    actions->setVisible(visible);
}

void DetailPane::clear()
{
    d->snapshot = nullptr;
    d->entry = {};
    d->highlights = nullptr;
    d->reading->clear();
    d->details->clear();
    d->setPartsVisible(false);
}

void DetailPane::setZoom(int percent)
{
    d->reading->setZoom(std::clamp(percent, 100, 300));
    d->settleHead();
}

void DetailPane::scrollPage(int direction)
{
    QScrollBar *bar = d->scroll->verticalScrollBar();
    const int overlap = QFontMetrics(d->reading->answer()->document()->defaultFont()).height();
    const int page = std::max(overlap, bar->pageStep() - overlap);
    bar->setValue(bar->value() + (direction > 0 ? page : -page));
}

QString DetailPane::selectedText() const
{
    const QList<AnswerView *> views = d->texts();
    const auto selected = std::find_if(
        views.begin(), views.end(), [](const AnswerView *view) { return view->textCursor().hasSelection(); });
    return selected == views.end() ? QString() : (*selected)->selectedText();
}

void DetailPane::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp))
        scrollPage(event->key() == Qt::Key_PageDown ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->placeDetails();
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    if (d->snapshot)
        d->show();
}

} // namespace sokuto
