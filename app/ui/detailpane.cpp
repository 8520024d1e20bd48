// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detailpane.h"

#include "service/relatedfinder.h"
#include "ui/actionbutton.h"
#include "ui/answerview.h"
#include "ui/colors.h"
#include "ui/entrydetails.h"
#include "ui/entrynotices.h"
#include "ui/flowlayout.h"
#include "ui/linkrow.h"
#include "ui/notice.h"
#include "ui/starbutton.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal answerScale = 1.2;
constexpr qreal questionScale = 1.4;
constexpr int side = 20;
/// What stands below the answer stays in sight as long as it leaves this much of the pane to the answer.
constexpr qreal answerShare = 0.55;

/// Leaves its keys to the pane, which turns pages with an overlap.
class ReadingArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

protected:
    void keyPressEvent(QKeyEvent *event) override { event->ignore(); }
};

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

struct DetailPane::Private
{
    explicit Private(DetailPane *owner)
        : pane(owner)
    {
    }

    void build();
    void buildReading(QWidget *body);
    void buildActions();
    void connectText(AnswerView *view);
    QList<AnswerView *> texts() const { return {answer, question, spoken->text(), details->memoText()}; }
    void retranslate();
    void recolor() const;
    void show();
    void showTexts(const Entry &shown, const Answer &valid);
    void showWarnings(const QStringList &sentences);
    void showRelated();
    void placeDetails();
    void setPartsVisible(bool visible) const
    {
        scroll->setVisible(visible);
        details->setVisible(visible);
        actions->setVisible(visible);
    }
    QString breadcrumb(const Entry &shown) const;

    DetailPane *pane;
    SnapshotPtr snapshot;
    EntryId entry;
    QDate today;
    std::shared_ptr<const HighlightSource> highlights;
    RelatedFinder related;

    QVBoxLayout *outer = nullptr;
    QScrollArea *scroll = nullptr;
    QVBoxLayout *reading = nullptr; ///< What scrolls.
    QLabel *path = nullptr;
    AnswerView *question = nullptr;
    QLabel *facts = nullptr;
    QVBoxLayout *warnings = nullptr;
    Notice *spoken = nullptr;
    AnswerView *answer = nullptr;
    LinkRow *links = nullptr;
    EntryDetails *details = nullptr; ///< Below the answer; scrolls with it only where there is no room.
    QWidget *actions = nullptr;
    ActionButton *copyAnswer = nullptr;
    ActionButton *copyEverything = nullptr;
    StarButton *star = nullptr;
};

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setObjectName(u"detailPane"_s);
    d->build();
    d->retranslate();
    d->recolor();
    setFocusProxy(d->answer);
    connect(&d->related, &RelatedFinder::ready, this, [this] {
        d->showRelated();
        d->placeDetails();
    });
    clear();
}

DetailPane::~DetailPane() = default;

void DetailPane::setFavourite(bool favourite)
{
    d->star->setStarred(favourite);
}

void DetailPane::Private::build()
{
    outer = new QVBoxLayout(pane);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    scroll = new ReadingArea(pane);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(scroll);
    buildReading(body);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    details = new EntryDetails(pane);
    details->setSide(side);
    buildActions();
    outer->addWidget(scroll, 1);
    outer->addWidget(details);
    outer->addWidget(actions);

    const QList<AnswerView *> views = texts();
    for (AnswerView *view : views)
        connectText(view);
    connect(links, &LinkRow::linkRequested, pane, &DetailPane::linkRequested);
    connect(links, &LinkRow::targetShown, pane, &DetailPane::linkHovered);
    connect(details, &EntryDetails::linkRequested, pane, &DetailPane::linkRequested);
    connect(details, &EntryDetails::entryRequested, pane, &DetailPane::entryRequested);
    connect(details, &EntryDetails::targetShown, pane, &DetailPane::linkHovered);
}

void DetailPane::Private::buildReading(QWidget *body)
{
    reading = new QVBoxLayout(body);
    reading->setContentsMargins(side, 14, side, 10);
    reading->setSpacing(6);
    path = makeLabel(body);
    question = new AnswerView(questionScale, body);
    question->setObjectName(u"question"_s);
    question->setLinePitch(1.45);
    QFont bold = question->font();
    bold.setBold(true);
    question->setFont(bold);
    facts = makeLabel(body);
    warnings = new QVBoxLayout;
    warnings->setSpacing(6);
    spoken = new Notice(Notice::Kind::Spoken, body);
    answer = new AnswerView(answerScale, body);
    answer->setObjectName(u"answer"_s);
    links = new LinkRow(body);
    reading->addWidget(path);
    reading->addWidget(question);
    reading->addWidget(facts);
    reading->addSpacing(2);
    reading->addLayout(warnings);
    reading->addWidget(spoken);
    reading->addSpacing(4);
    reading->addWidget(answer);
    reading->addWidget(links);
    reading->addStretch(1);
}

void DetailPane::Private::buildActions()
{
    actions = new QWidget(pane);
    auto *buttons = new FlowLayout(8, 6, actions);
    buttons->setContentsMargins(side, 6, side, 14);
    copyAnswer = new ActionButton(actions);
    copyAnswer->setObjectName(u"copyAnswer"_s);
    copyAnswer->setMain(true);
    copyAnswer->setKey(Qt::Key_Enter);
    copyEverything = new ActionButton(actions);
    copyEverything->setObjectName(u"copyEverything"_s);
    copyEverything->setKey(Qt::SHIFT | Qt::Key_Enter);
    buttons->addWidget(copyAnswer);
    buttons->addWidget(copyEverything);
    star = new StarButton(actions);
    buttons->addWidget(star);
    connect(star, &StarButton::starRequested, pane, &DetailPane::favouriteRequested);
    connect(
        copyAnswer, &QPushButton::clicked, pane, [this] { Q_EMIT pane->copyRequested(CopyKind::Answer); });
    connect(copyEverything, &QPushButton::clicked, pane,
        [this] { Q_EMIT pane->copyRequested(CopyKind::Everything); });
}

void DetailPane::Private::connectText(AnswerView *view)
{
    connect(view, &AnswerView::linkActivated, pane, &DetailPane::linkRequested);
    connect(view, &AnswerView::entryActivated, pane, &DetailPane::entryRequested);
    connect(view, &AnswerView::targetShown, pane, &DetailPane::linkHovered);
    connect(view, &AnswerView::caretMoved, pane, [this, view](const QRect &place) {
        if (view->hasFocus() && scroll->widget()->isAncestorOf(view)) {
            const QPoint at = view->mapTo(scroll->widget(), place.center());
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

void DetailPane::Private::retranslate()
{
    question->setAccessibleName(tr("Question"));
    answer->setAccessibleName(tr("Answer"));
    //: Heading of the sentence that the operator says before the answer.
    spoken->setHeading(tr("Say first"));
    links->setHeading(tr("Links:"));
    copyAnswer->setLabel(tr("Copy answer"), tr("Copy answer"));
    //: Label of a copy button; short. Its accessible name is "Copy with question and sources".
    copyEverything->setLabel(tr("With question and sources"), tr("Copy with question and sources"));
}

void DetailPane::Private::recolor() const
{
    QPalette muted = path->palette();
    muted.setColor(QPalette::WindowText, Colors::of(pane->palette()).muted);
    path->setPalette(muted);
    facts->setPalette(muted);
}

QString DetailPane::Private::breadcrumb(const Entry &shown) const
{
    QStringList names;
    const QList<CategoryId> ids = snapshot->categories().path(shown.category);
    for (const CategoryId id : ids) {
        const Category *category = snapshot->categories().find(id);
        names.append(
            category->number.isEmpty() ? category->name : QString(category->number % u' ' % category->name));
    }
    names.append(shown.no);
    return names.join(u" › "_s);
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
        d->scroll->verticalScrollBar()->setValue(0);
}

void DetailPane::Private::show()
{
    const Entry &shown = *snapshot->find(entry);
    showTexts(shown, answerOn(shown, today));
    details->showEntry(*snapshot, shown, today);
    showRelated();
    setPartsVisible(true);
    placeDetails();
}

void DetailPane::Private::showTexts(const Entry &shown, const Answer &valid)
{
    path->setText(breadcrumb(shown));
    const auto marks = [this](const QString &text) {
        return highlights ? highlights->spans(text) : QList<MatchSpan>();
    };
    question->showContent({shown.question, presentLines(shown.question), marks(shown.question), {}});
    facts->setText(EntryNotices::facts(snapshot->edition(), shown, valid));
    facts->setHidden(facts->text().isEmpty());
    const Presentation presentation = present(valid.text, *snapshot);
    showWarnings(EntryNotices::warnings(shown, valid, presentation, today));
    answer->showContent({valid.text, presentation, marks(valid.text), today});
    spoken->text()->showContent({valid.spokenLine, present(valid.spokenLine, *snapshot), {}, today});
    spoken->setHidden(valid.spokenLine.trimmed().isEmpty());

    // Once more in a row of their own: no assistive technology of today finds them inside the text.
    links->empty();
    QList<QUrl> listed;
    for (const TextLink &link : presentation.links) {
        if (!listed.contains(link.target))
            links->addLink(valid.text.mid(link.span.start, link.span.length), link.target);
        listed.append(link.target);
    }
    links->setHidden(listed.isEmpty());
}

void DetailPane::Private::showWarnings(const QStringList &sentences)
{
    while (warnings->count() < sentences.size())
        warnings->addWidget(new Notice(Notice::Kind::Warning, scroll->widget()));
    for (int i = 0; i < warnings->count(); ++i)
        qobject_cast<Notice *>(warnings->itemAt(i)->widget())->setSentence(sentences.value(i));
}

void DetailPane::Private::showRelated()
{
    if (const Entry *shown = snapshot ? snapshot->find(entry) : nullptr)
        details->showRelated(*snapshot, *shown, related.of(entry));
}

/// Below the answer while there is room for both, at its end otherwise.
void DetailPane::Private::placeDetails()
{
    const int wanted = details->layout()->totalHeightForWidth(pane->width());
    const int below = wanted + actions->layout()->totalHeightForWidth(pane->width());
    const bool fits = below <= (1.0 - answerShare) * pane->height();
    const bool isOutside = outer->indexOf(details) >= 0;
    if (fits == isOutside)
        return;
    if (fits) {
        reading->removeWidget(details);
        outer->insertWidget(1, details);
    } else {
        outer->removeWidget(details);
        reading->addWidget(details);
    }
    details->setSide(fits ? side : 0);
}

void DetailPane::clear()
{
    d->snapshot = nullptr;
    d->entry = {};
    d->highlights = nullptr;
    for (AnswerView *view : {d->question, d->answer, d->spoken->text()})
        view->clearContent();
    d->details->clear();
    d->setPartsVisible(false);
}

void DetailPane::setZoom(int percent)
{
    for (AnswerView *view : {d->question, d->answer, d->spoken->text()})
        view->setZoom(std::clamp(percent, 100, 300));
}

void DetailPane::scrollPage(int direction)
{
    QScrollBar *bar = d->scroll->verticalScrollBar();
    const int overlap = 2 * d->answer->document()->defaultFont().pointSize();
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
    if (event->type() == QEvent::LanguageChange) {
        d->retranslate();
        if (d->snapshot)
            d->show();
    } else if (event->type() == QEvent::PaletteChange) {
        d->recolor();
    }
}

} // namespace sokuto
