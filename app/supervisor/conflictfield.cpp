// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/conflictfield.h"

#include "supervisor/differenceview.h"
#include "supervisor/editortext.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QRadioButton>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideHeight = 110;
constexpr int charactersInLine = 12; ///< Of a side that is narrow; more fit on most screens.
constexpr int resultHeight = 84;

} // namespace

ConflictField::ConflictField(const Texts &texts, bool editable, const WordCutter &cut, QWidget *parent)
    : QGroupBox(texts.name, parent)
    , m_texts(texts)
    , m_mine(new QRadioButton(tr("Take mine"), this))
    , m_theirs(new QRadioButton(tr("Take theirs"), this))
{
    m_mine->setObjectName(u"takeMine"_s);
    m_theirs->setObjectName(u"takeTheirs"_s);
    m_mine->setChecked(true);
    //: %1 is the name of a field
    m_mine->setAccessibleName(tr("%1: take mine").arg(texts.name));
    //: %1 is the name of a field
    m_theirs->setAccessibleName(tr("%1: take theirs").arg(texts.name));
    auto *grid = new QGridLayout(this);
    grid->addWidget(side(tr("As both of you began"), u"before"_s, texts.before, texts.before, cut), 0, 0);
    grid->addWidget(side(tr("Mine"), u"mine"_s, texts.before, texts.mine, cut), 0, 1);
    grid->addWidget(side(tr("Theirs, saved already"), u"theirs"_s, texts.before, texts.theirs, cut), 0, 2);
    grid->setRowStretch(0, 1);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    grid->addWidget(m_mine, 1, 1);
    grid->addWidget(m_theirs, 1, 2);
    if (!editable)
        return;
    m_result = new EditorText(this);
    m_result->setUndoRedoEnabled(true);
    m_result->setValue(texts.mine);
    m_result->setObjectName(u"conflictResult"_s);
    m_result->setFixedHeight(resultHeight);
    //: %1 is the name of a field
    m_result->setAccessibleName(tr("%1: what will be saved").arg(texts.name));
    grid->addWidget(new QLabel(tr("What will be saved"), this), 2, 0, 1, 3);
    grid->addWidget(m_result, 3, 0, 1, 3);
    connect(m_mine, &QRadioButton::clicked, this, [this] { m_result->setValue(m_texts.mine); });
    connect(m_theirs, &QRadioButton::clicked, this, [this] { m_result->setValue(m_texts.theirs); });
}

QWidget *ConflictField::side(const QString &heading, const QString &name, const QString &before,
    const QString &after, const WordCutter &cut)
{
    auto *view = new DifferenceView(this);
    view->setObjectName(name);
    //: %1 is the name of a field, %2 "Mine", "Theirs" or where both began
    view->setAccessibleName(tr("%1: %2").arg(m_texts.name, heading));
    // Where there is room, two texts are compared without scrolling.
    const qsizetype lines = std::max(before.size(), after.size()) / charactersInLine;
    view->setMinimumHeight(sideHeight);
    view->setMaximumHeight(sideHeight + int(lines) * view->fontMetrics().lineSpacing());
    view->showFields({{heading, textDifference(before, after, cut)}});
    return view;
}

bool ConflictField::isMine() const
{
    return m_mine->isChecked();
}

QString ConflictField::result() const
{
    if (m_result)
        return m_result->value();
    return isMine() ? m_texts.mine : m_texts.theirs;
}

} // namespace sokuto
