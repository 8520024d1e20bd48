// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entryreading.h"

#include "ui/answerview.h"
#include "ui/colors.h"
#include "ui/entrynotices.h"
#include "ui/linkrow.h"
#include "ui/notice.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal answerScale = 1.2;
constexpr qreal questionScale = 1.4;
constexpr qreal questionPitch = 1.45;

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// "4 マイナンバーカード › 4-2 受付 › 4-2-1"
QString breadcrumb(const CategoryTree &categories, const Entry &entry)
{
    QStringList names;
    const QList<CategoryId> path = categories.path(entry.category);
    for (const CategoryId id : path) {
        const Category *category = categories.find(id);
        names.append(
            category->number.isEmpty() ? category->name : QString(category->number % u' ' % category->name));
    }
    names.append(entry.no);
    return names.join(u" › "_s);
}

} // namespace

EntryReading::EntryReading(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_head(new QVBoxLayout)
    , m_path(makeLabel(this))
    , m_question(new AnswerView(questionScale, this))
    , m_facts(makeLabel(this))
    , m_warnings(new QVBoxLayout)
    , m_spoken(new Notice(Notice::Kind::Spoken, this))
    , m_answer(new AnswerView(answerScale, this))
    , m_links(new LinkRow(this))
{
    m_question->setObjectName(u"question"_s);
    m_question->setLinePitch(questionPitch);
    QFont bold = m_question->font();
    bold.setBold(true);
    m_question->setFont(bold);
    m_answer->setObjectName(u"answer"_s);
    m_warnings->setSpacing(6);
    m_rows->setSpacing(6);
    m_head->setSpacing(6);
    m_rows->addLayout(m_head);
    m_head->addWidget(m_path);
    // A name without a blank is cut rather than allowed to make everything below it wider than the pane.
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_head->addWidget(m_question);
    m_head->addWidget(m_facts);
    m_head->addSpacing(2);
    m_head->addLayout(m_warnings);
    m_head->addWidget(m_spoken);
    m_head->addSpacing(4);
    m_rows->addWidget(m_answer);
    m_rows->addWidget(m_links);
    m_rows->addStretch(1);
    setSides(0, 0);
    connect(m_links, &LinkRow::linkRequested, this, &EntryReading::linkRequested);
    connect(m_links, &LinkRow::targetShown, this, &EntryReading::targetShown);
    retranslate();
    recolor();
}

AnswerView *EntryReading::spokenLine() const
{
    return m_spoken->text();
}

void EntryReading::setSides(int left, int right)
{
    m_rows->setContentsMargins(left, 14, right, 10);
}

void EntryReading::showEntry(
    const Snapshot &snapshot, const Entry &entry, QDate today, const HighlightSource *highlights)
{
    const Answer &valid = answerOn(entry, today);
    const auto marks = [highlights](const QString &text) {
        return highlights ? highlights->spans(text) : QList<MatchSpan>();
    };
    m_path->setText(breadcrumb(snapshot.categories(), entry));
    m_question->showContent({entry.question, presentLines(entry.question), marks(entry.question), {}});
    m_facts->setText(EntryNotices::facts(snapshot.edition(), entry, valid));
    m_facts->setHidden(m_facts->text().isEmpty());
    const Presentation presentation = present(valid.text, snapshot);
    showWarnings(EntryNotices::warnings(entry, valid, presentation, today));
    m_spoken->text()->showContent({valid.spokenLine, present(valid.spokenLine, snapshot), {}, today});
    m_spoken->setHidden(valid.spokenLine.trimmed().isEmpty());
    m_answer->showContent({valid.text, presentation, marks(valid.text), today});
    showLinks(valid.text, presentation.links);
}

void EntryReading::showWarnings(const QStringList &sentences)
{
    while (m_warnings->count() < sentences.size())
        m_warnings->addWidget(new Notice(Notice::Kind::Warning, this));
    for (int i = 0; i < m_warnings->count(); ++i)
        qobject_cast<Notice *>(m_warnings->itemAt(i)->widget())->setSentence(sentences.value(i));
}

/// Once more in a row of their own: Qt's bridge to assistive technology does not tell of links inside a text.
void EntryReading::showLinks(const QString &text, const QList<TextLink> &links)
{
    m_links->empty();
    QList<QUrl> listed;
    for (const TextLink &link : links) {
        if (!listed.contains(link.target))
            m_links->addLink(text.mid(link.span.start, link.span.length), link.target);
        listed.append(link.target);
    }
    m_links->setHidden(listed.isEmpty());
}

void EntryReading::clear()
{
    for (AnswerView *view : {m_question, m_spoken->text(), m_answer})
        view->clearContent();
    m_path->clear();
    m_facts->clear();
    showWarnings({});
    showLinks({}, {});
}

void EntryReading::setZoom(int percent)
{
    m_zoom = percent;
    m_answer->setZoom(percent);
    m_spoken->text()->setZoom(percent);
}

int EntryReading::fitHead(int height)
{
    // Large already; grown as fast as the answer it would push it out of sight.
    for (int zoom = 100 + (m_zoom - 100) * 3 / 5;; zoom = std::max(zoom - 20, 100)) {
        m_question->setZoom(zoom);
        const int beyond = firstLineEnd() - height;
        if (beyond <= 0 || zoom == 100)
            return std::max(beyond, 0);
    }
}

/// Where the answer's first line ends, in this widget's coordinates, as soon as everything is laid out.
int EntryReading::firstLineEnd() const
{
    const QMargins margins = m_rows->contentsMargins();
    m_warnings->invalidate(); // what lies within a layout is told only when all of it is laid out
    m_head->invalidate();
    const int head = m_head->totalHeightForWidth(width() - margins.left() - margins.right());
    return margins.top() + head + m_rows->spacing() + m_answer->firstLineHeight();
}

void EntryReading::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolor();
}

void EntryReading::retranslate()
{
    m_question->setAccessibleName(tr("Question"));
    m_answer->setAccessibleName(tr("Answer"));
    //: Heading of the sentence that the operator says before the answer.
    m_spoken->setHeading(tr("Say first"));
    m_links->setHeading(tr("Links:"));
}

void EntryReading::recolor()
{
    for (QLabel *label : {m_path, m_facts}) {
        QPalette muted = label->palette();
        muted.setColor(QPalette::WindowText, Colors::of(palette()).muted);
        label->setPalette(muted);
    }
}

} // namespace sokuto
