// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "domain/snapshot.h"
#include "ui/rolename.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int noteMilliseconds = 2000;

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent)
    , m_counts(new QLabel(this))
    , m_note(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_edition(new QLabel(this))
    , m_role(new QLabel(this))
{
    setObjectName(u"statusLine"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 3, 12, 3);
    layout->setSpacing(16);
    layout->addWidget(m_counts);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_edition);
    layout->addWidget(m_role);
    m_counts->setObjectName(u"counts"_s);
    m_note->setObjectName(u"statusNote"_s);
    m_edition->setObjectName(u"edition"_s);
    m_role->setObjectName(u"role"_s);
    for (QLabel *label : {m_counts, m_note, m_progress, m_edition, m_role})
        label->setTextFormat(Qt::PlainText);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_noteEnds.setSingleShot(true);
    m_noteEnds.setInterval(noteMilliseconds);
    connect(&m_noteEnds, &QTimer::timeout, m_note, &QLabel::clear);
}

void StatusLine::setCounts(
    qsizetype shown, qsizetype total, qsizetype listed, std::optional<double> milliseconds)
{
    const QLocale locale;
    if (!milliseconds) {
        m_counts->setText(tr("%Ln entries", nullptr, int(shown)));
        return;
    }
    const QString time = locale.toString(std::max(*milliseconds, 0.1), 'f', 1);
    if (listed < shown) {
        //: %1 hits of %2 entries, of which the best %3 stand in the list, found in %4 milliseconds
        m_counts->setText(
            tr("%1 of %2 entries, the best %3 are listed  ・  %4 ms")
                .arg(locale.toString(shown), locale.toString(total), locale.toString(listed), time));
        return;
    }
    //: %1 hits of %2 entries, found in %3 milliseconds
    m_counts->setText(
        tr("%1 of %2 entries  ・  %3 ms").arg(locale.toString(shown), locale.toString(total), time));
}

void StatusLine::setEdition(const Edition *edition, Role role)
{
    m_role->setText(roleName(role));
    if (!edition) {
        m_edition->clear();
        return;
    }
    const QString state = role == Role::Operator ? tr("read-only") : tr("editing");
    m_edition->setToolTip(edition->title);
    if (edition->date.isValid()) {
        //: %1 is the issue date of the FAQ, %2 "read-only" or "editing"
        m_edition->setText(tr("FAQ of %1  ・  %2").arg(edition->date.toString(Qt::ISODate), state));
    } else {
        //: %1 counts the published editions of the FAQ, %2 is "read-only" or "editing"
        m_edition->setText(tr("FAQ edition %1  ・  %2").arg(QString::number(edition->number), state));
    }
}

void StatusLine::setProgress(const QString &text, int percent)
{
    m_progress->setText(percent < 0 || text.isEmpty() ? text : text + u"  %1 %"_s.arg(percent));
}

void StatusLine::confirm(const QString &sentence)
{
    m_note->setText(sentence);
    m_noteEnds.start();
}

void StatusLine::setTarget(const QString &target)
{
    m_noteEnds.stop();
    m_note->setText(target);
}

} // namespace sokuto
