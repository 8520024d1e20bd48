// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QFrame>

class QLineEdit;

namespace sokuto {

class FlowLayout;

/// Short texts side by side, each with a button that takes it away, and a box at their end: Enter adds what
/// is typed there, Backspace in the empty box takes the last text back into it.
class ChipsField final : public QFrame
{
    Q_OBJECT

public:
    explicit ChipsField(QWidget *parent = nullptr);

    const QStringList &values() const { return m_values; }
    void setValues(const QStringList &values);
    /// Takes over what is typed but not added yet; a save must not lose it.
    void commit();
    /// The name of the box for assistive technology.
    void setName(const QString &name);
    QLineEdit *box() const { return m_box; }

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add(const QString &text);
    void remove(qsizetype index);
    bool keyPressed(int key);
    void build();
    void retranslate();

    QStringList m_values;
    QList<QWidget *> m_chips;
    FlowLayout *m_layout;
    QLineEdit *m_box;
};

} // namespace sokuto
