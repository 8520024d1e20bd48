// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textdiff.h"

#include <QtWidgets/QGroupBox>

class QRadioButton;

namespace sokuto {

class EditorText;
/// Something that two people changed: both against what it was before, the choice, and where it is a text,
/// the result to be edited.
class ConflictField final : public QGroupBox
{
    Q_OBJECT

public:
    struct Texts
    {
        QString name;
        QString before;
        QString mine;
        QString theirs;
    };
    /// `editable`: the result may be another text than either.
    ConflictField(const Texts &texts, bool editable, const WordCutter &cut, QWidget *parent = nullptr);

    bool isMine() const;
    /// The result; where it is not editable, the side that was chosen.
    QString result() const;

private:
    QWidget *side(const QString &heading, const QString &name, const QString &before, const QString &after,
        const WordCutter &cut);

    Texts m_texts;
    QRadioButton *m_mine;
    QRadioButton *m_theirs;
    EditorText *m_result = nullptr;
};

} // namespace sokuto
