// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detailpane.h"

#include <QtGui/QTextCursor>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace sokuto {

struct DetailPane::Private
{
    QLabel *question = nullptr;
    QTextBrowser *answer = nullptr;
    QPushButton *copyAnswer = nullptr;
    QPushButton *copyEverything = nullptr;
};

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->question = new QLabel(this);
    d->question->setTextFormat(Qt::PlainText);
    d->question->setWordWrap(true);
    d->answer = new QTextBrowser(this);
    d->answer->setOpenLinks(false);
    d->answer->setAccessibleName(tr("Answer"));
    d->copyAnswer = new QPushButton(tr("Copy answer"), this);
    d->copyEverything = new QPushButton(tr("Copy with question and sources"), this);
    connect(d->copyAnswer, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(CopyKind::Answer); });
    connect(d->copyEverything, &QPushButton::clicked, this,
        [this] { Q_EMIT copyRequested(CopyKind::Everything); });
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(d->question);
    rows->addWidget(d->answer, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(d->copyAnswer);
    buttons->addWidget(d->copyEverything);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    clear();
}

DetailPane::~DetailPane() = default;

void DetailPane::showEntry(const SnapshotPtr &snapshot, EntryId entry, QDate today,
    std::shared_ptr<const HighlightSource> /*highlights*/)
{
    const Entry *shown = snapshot ? snapshot->find(entry) : nullptr;
    if (!shown) {
        clear();
        return;
    }
    d->question->setText(shown->question);
    d->answer->setPlainText(answerOn(*shown, today).text);
    d->copyAnswer->setEnabled(true);
    d->copyEverything->setEnabled(true);
}

void DetailPane::clear()
{
    d->question->clear();
    d->answer->clear();
    d->copyAnswer->setEnabled(false);
    d->copyEverything->setEnabled(false);
}

void DetailPane::setZoom(int percent)
{
    QFont scaled = font();
    scaled.setPointSizeF(scaled.pointSizeF() * std::clamp(percent, 100, 300) / 100.0);
    d->question->setFont(scaled);
    d->answer->setFont(scaled);
}

void DetailPane::scrollPage(int direction)
{
    d->answer->verticalScrollBar()->triggerAction(
        direction > 0 ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
}

QString DetailPane::selectedText() const
{
    return d->answer->textCursor().selectedText();
}

} // namespace sokuto
