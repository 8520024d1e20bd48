// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptystate.h"

#include "ui/colors.h"
#include "ui/icons.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

// On a button, in pixels: what was typed may be long.
constexpr int widestFilter = 240;

QPushButton *nextStep(QVBoxLayout *layout, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoDefault(false);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

EmptyReason::Kind emptinessOf(EntryView view)
{
    switch (view) {
    case EntryView::All:
    case EntryView::NoCategory: // is left when the last one has found a place
        break;
    case EntryView::Favourites:
        return EmptyReason::Kind::NoFavourites;
    case EntryView::Recent:
        return EmptyReason::Kind::NothingSeen;
    case EntryView::DatesToWatch:
        return EmptyReason::Kind::NothingToWatch;
    }
    return EmptyReason::Kind::NoEntries;
}

} // namespace

EmptyReason EmptyReason::of(const Listing &listing, EntryView view)
{
    EmptyReason reason;
    reason.kind = listing.waiting ? Kind::Preparing : listing.searched ? Kind::NoHits : emptinessOf(view);
    for (const RecallPart &part : listing.recall.parts) {
        if (part.how == Understanding::Nowhere && !reason.nowhere.contains(part.typed))
            reason.nowhere.append(part.typed);
    }
    const bool isFiltered = isFilteredEmpty(listing.recall);
    reason.excludes = isFiltered;
    for (const RecallPart &part : listing.recall.parts) {
        const bool isField = part.how == Understanding::Field || part.how == Understanding::EmptyField;
        if (isFiltered && isField)
            reason.filters.append(part.typed);
        else if (isFiltered && part.how == Understanding::Excluded)
            reason.filters.append(u'-' + part.typed);
        else if (part.how == Understanding::FilteredOut)
            reason.filteredOut.append(part.typed);
        if (part.how == Understanding::EmptyField)
            reason.emptyFields.append(part.typed);
        reason.excludes = reason.excludes && !isField;
    }
    reason.nothingLeft = listing.recall.nothingLeft;
    reason.unfiltered = listing.unfiltered;
    reason.foundUnfiltered = listing.foundUnfiltered;
    if (listing.found)
        reason.elsewhere = listing.found->value(CategoryId{});
    return reason;
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(10);
    layout->addStretch(2);
    m_picture = new QLabel(this);
    m_headline = new QLabel(this);
    m_headline->setObjectName(u"emptyHeadline"_s);
    m_explanation = new QLabel(this);
    m_explanation->setObjectName(u"emptyExplanation"_s);
    for (QLabel *label : {m_picture, m_headline, m_explanation}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    layout->addSpacing(6);
    m_everywhere = nextStep(layout, this);
    m_unfilter = nextStep(layout, this);
    m_unfilter->setObjectName(u"unfilterButton"_s);
    m_loosen = nextStep(layout, this);
    m_retry = nextStep(layout, this);
    m_open = nextStep(layout, this);
    m_bundled = nextStep(layout, this);
    layout->addStretch(3);
    connect(m_everywhere, &QPushButton::clicked, this, &EmptyState::everywhereRequested);
    connect(m_unfilter, &QPushButton::clicked, this, [this] { Q_EMIT textRequested(m_reason.unfiltered); });
    connect(m_loosen, &QPushButton::clicked, this, &EmptyState::loosenRequested);
    connect(m_retry, &QPushButton::clicked, this, &EmptyState::retryRequested);
    connect(m_open, &QPushButton::clicked, this, &EmptyState::openRequested);
    connect(m_bundled, &QPushButton::clicked, this, &EmptyState::bundledRequested);
    compose();
}

void EmptyState::setReason(const EmptyReason &reason)
{
    if (m_reason == reason)
        return;
    m_reason = reason;
    compose();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        compose();
}

void EmptyState::compose()
{
    const Colors &colors = Colors::of(palette());
    m_picture->setPixmap(themedPixmap("search-x"_L1, colors.muted, 40, devicePixelRatioF()));
    m_headline->setText(headline());
    m_explanation->setText(explanation());
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    //: Button with its key
    m_everywhere->setText(tr("Search all categories  Alt+0"));
    const QString filters = m_reason.filters.join(u' ');
    m_unfilter->setText(
        //: Button; %1 is a field or an exclusion of the query, such as 分類:全般 or -海外
        tr("Search without “%1”").arg(fontMetrics().elidedText(filters, Qt::ElideRight, widestFilter)));
    m_loosen->setText(tr("Search loosely  Ctrl+L"));
    m_retry->setText(tr("Try again  F5"));
    m_open->setText(tr("Open another FAQ…  Ctrl+O"));
    m_bundled->setText(tr("Open the bundled FAQ"));
    const bool noHits = m_reason.kind == EmptyReason::Kind::NoHits;
    m_everywhere->setVisible(noHits && !m_reason.place.isEmpty() && m_reason.elsewhere > 0);
    m_unfilter->setVisible(noHits && m_reason.foundUnfiltered > 0);
    // Nothing resembles anything in no entries at all.
    m_loosen->setVisible(noHits && !m_reason.loosened && !m_reason.nothingLeft);
    const bool noFaq = m_reason.kind == EmptyReason::Kind::NoFaq;
    m_retry->setVisible(noFaq);
    m_open->setVisible(noFaq);
    m_bundled->setVisible(noFaq && m_reason.hasBundled);
}

QString EmptyState::headline() const
{
    switch (m_reason.kind) {
    case EmptyReason::Kind::Reading:
        return tr("Reading the FAQ…");
    case EmptyReason::Kind::Preparing:
        return tr("The search is being prepared…");
    case EmptyReason::Kind::NoFaq:
        return tr("No FAQ is open.");
    case EmptyReason::Kind::NoEntries:
        return m_reason.place.isEmpty() ? tr("This FAQ has no published entry.")
                                        : tr("There is no published entry in “%1”.").arg(m_reason.place);
    case EmptyReason::Kind::NoFavourites:
        return tr("There are no favourites yet.");
    case EmptyReason::Kind::NothingSeen:
        return tr("No entry has been read yet.");
    case EmptyReason::Kind::NothingToWatch:
        return tr("No answer names a date that has passed, and no review is overdue.");
    case EmptyReason::Kind::NoHits:
        break;
    }
    if (!m_reason.nowhere.isEmpty()) {
        //: %1 is one or more words of the query
        return tr("“%1” is in no published entry.").arg(m_reason.nowhere.join(u"・"_s));
    }
    if (QString filtered = filteredHeadline(); !filtered.isEmpty())
        return filtered;
    if (!m_reason.place.isEmpty())
        return tr("Nothing was found in “%1”.").arg(m_reason.place);
    return m_reason.loosened ? tr("Nothing similar was found either.") : tr("No entry matches this.");
}

QString EmptyState::filteredHeadline() const
{
    if (!m_reason.emptyFields.isEmpty()) {
        //: %1 is a field of the query, such as 分類:全般
        return tr("No published entry is found under “%1”.").arg(m_reason.emptyFields.join(u'・'));
    }
    const QString words = m_reason.filteredOut.join(u'・');
    const QString filters = m_reason.filters.join(u' ');
    if (words.isEmpty() && m_reason.nothingLeft) {
        //: %1 is one or more fields and exclusions of the query, such as 分類:全般 and -海外
        return m_reason.excludes ? tr("Every published entry is excluded by “%1”.").arg(filters)
                                 : tr("No published entry is left by “%1”.").arg(filters);
    }
    if (words.isEmpty())
        return {};
    if (m_reason.excludes) {
        //: %1 is one or more words of the query, %2 its exclusions, such as -海外
        return tr("Every entry with “%1” is excluded by “%2”.").arg(words, filters);
    }
    //: %1 is one or more words of the query, %2 its fields, such as 分類:全般
    return tr("“%1” is in no entry under “%2”.").arg(words, filters);
}

QString EmptyState::explanation() const
{
    if (m_reason.kind == EmptyReason::Kind::NoFavourites)
        return tr("Ctrl+D or the star beside the answer makes the shown entry a favourite.");
    if (m_reason.kind == EmptyReason::Kind::Preparing)
        return tr("What you typed is searched as soon as it is ready.");
    if (m_reason.kind != EmptyReason::Kind::NoHits)
        return {};
    if (m_reason.elsewhere > 0)
        return tr("Elsewhere there are %n hit(s).", nullptr, int(m_reason.elsewhere));
    if (m_reason.foundUnfiltered > 0) {
        //: %1 is a field or an exclusion of the query, such as 分類:全般 or -海外
        return tr("Without “%1” there are %n hit(s).", nullptr, int(m_reason.foundUnfiltered))
            .arg(m_reason.filters.join(u' '));
    }
    if (m_reason.nothingLeft)
        return {};
    if (m_reason.loosened)
        return tr("Try another word the answer could contain, or its reading.");
    return tr("A loose search also shows entries that only resemble the words.");
}

} // namespace sokuto
