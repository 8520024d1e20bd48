// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editorfindings.h"

#include "service/findingmessages.h"
#include "ui/colors.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/linkbutton.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSize = 15;
constexpr qsizetype mostCards = 50; ///< Beyond it nobody reads on; the count says how many there are.

} // namespace

EditorFindings::EditorFindings(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(this);
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins(16, 10, 12, 10);
    m_rows->setSpacing(8);
    m_rows->addStretch(1);
    setWidget(inside);
    build();
}

void EditorFindings::show(const QList<Finding> &findings, const SnapshotPtr &snapshot)
{
    const bool same = m_snapshot && findings == m_findings;
    m_findings = findings;
    m_snapshot = snapshot;
    if (!same) // who is just reading a card keeps it
        build();
}

void EditorFindings::build()
{
    for (QWidget *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    for (const Finding &finding : m_findings.first(std::min(m_findings.size(), mostCards)))
        m_cards.append(makeCard(finding));
    if (m_findings.isEmpty()) {
        auto *fine = new QLabel(tr("Nothing to look at."), widget());
        fine->setObjectName(u"editorHint"_s);
        m_cards.append(fine);
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_rows->insertWidget(int(i), m_cards[i]);
        m_cards[i]->show();
    }
}

QWidget *EditorFindings::makeCard(const Finding &finding)
{
    const Colors &colors = Colors::of(palette());
    auto *card = new QFrame(widget());
    card->setObjectName(u"findingCard"_s);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(12, 8, 12, 8);
    rows->setSpacing(3);
    auto *head = new QHBoxLayout;
    auto *picture = new QLabel(card);
    picture->setPixmap(themedPixmap("triangle-alert"_L1, colors.warning, pictureSize, devicePixelRatioF()));
    auto *title = new QLabel(FindingMessages::title(finding.rule), card);
    title->setObjectName(u"findingTitle"_s);
    title->setTextFormat(Qt::PlainText);
    QPalette warned = title->palette();
    warned.setColor(QPalette::WindowText, colors.warning);
    title->setPalette(warned);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    head->addWidget(picture);
    head->addWidget(title, 1);
    rows->addLayout(head);
    auto *sentence = new QLabel(FindingMessages::message(finding, *m_snapshot), card);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(sentence);
    addSteps(card, finding);
    return card;
}

void EditorFindings::addSteps(QWidget *card, const Finding &finding)
{
    auto *steps = new QWidget(card);
    auto *flow = new FlowLayout(14, 2, steps);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, auto step) {
        auto *link = new LinkButton(text, {}, text, steps);
        connect(link, &LinkButton::clicked, this, step);
        flow->addWidget(link);
    };
    if (finding.span.length > 0 || finding.field != CheckField::Entry)
        add(tr("Show the place"), [this, finding] { Q_EMIT placeRequested(finding); });
    if (finding.rule == CheckRule::NoCategory) {
        //: Under "No category": goes to the list of categories
        add(tr("Choose one"), [this, finding] { Q_EMIT placeRequested(finding); });
    }
    if (finding.replacement) {
        add(finding.replacement->isEmpty() ? tr("Take it out")
                                           //: %1 is what comes instead of the odd text
                                           : tr("Replace by “%1”").arg(*finding.replacement),
            [this, finding] { Q_EMIT fixRequested(finding); });
    }
    for (const QString &choice : finding.choices) {
        if (choice == finding.text)
            continue;
        Finding chosen = finding;
        chosen.replacement = choice;
        //: %1 is what comes instead of the odd text
        add(tr("Replace by “%1”").arg(choice), [this, chosen] { Q_EMIT fixRequested(chosen); });
    }
    for (const EntryId id : finding.entries.sliced(1)) {
        if (const Entry *other = m_snapshot->find(id))
            //: %1 is the number of an entry
            add(tr("Open %1").arg(other->no), [this, id] { Q_EMIT entryRequested(id); });
    }
    if (flow->count() == 0)
        steps->deleteLater();
    else
        card->layout()->addWidget(steps);
}

void EditorFindings::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        build();
}

} // namespace sokuto
