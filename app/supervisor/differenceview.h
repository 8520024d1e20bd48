// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supervisor/entrydifference.h"

#include <QtWidgets/QTextEdit>

namespace sokuto {

/// Shows compared fields: what was removed struck out, what was added underlined, each on its own ground.
class DifferenceView final : public QTextEdit
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void showFields(const QList<FieldDifference> &fields);
    /// A sentence instead.
    void showSentence(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<FieldDifference> m_fields;
    QString m_sentence;
};

} // namespace sokuto
