// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkrow.h"

#include "domain/textlink.h"
#include "ui/flowlayout.h"
#include "ui/linkbutton.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

#include <memory>

namespace sokuto {

namespace {

/// Wants one line and wraps when it does not get it; QLabel alone asks for a block of its own taste.
class PlainSource final : public QLabel
{
public:
    using QLabel::QLabel;
    QSize sizeHint() const override
    {
        const QMargins margins = contentsMargins();
        return {fontMetrics().horizontalAdvance(text()) + margins.left() + margins.right() + 1,
            fontMetrics().height() + margins.top() + margins.bottom()};
    }
};

} // namespace

LinkRow::LinkRow(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(12, 2))
    , m_heading(new QLabel(this))
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setContentsMargins(0, 2, 0, 2); // as the links have
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8);
    columns->addWidget(m_heading, 0, Qt::AlignTop);
    columns->addLayout(m_flow, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkRow::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void LinkRow::empty()
{
    while (m_flow->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_flow->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
    }
}

void LinkRow::addLink(const QString &text, const QUrl &target)
{
    auto *link = new LinkButton(text, shownTarget(target), {}, this);
    connect(link, &LinkButton::clicked, this, [this, target] { Q_EMIT linkRequested(target); });
    connect(link, &LinkButton::targetShown, this, &LinkRow::targetShown);
    m_flow->addWidget(link);
    link->show();
}

LinkButton *LinkRow::addButton(const QString &text, const QString &hint)
{
    auto *link = new LinkButton(text, {}, hint, this);
    m_flow->addWidget(link);
    link->show();
    return link;
}

void LinkRow::addText(const QString &text)
{
    auto *label = new PlainSource(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    label->setContentsMargins(0, 2, 0, 2);
    m_flow->addWidget(label);
    label->show();
}

} // namespace sokuto
