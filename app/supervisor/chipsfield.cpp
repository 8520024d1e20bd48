// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/chipsfield.h"

#include "ui/flowlayout.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace sokuto {

using namespace Qt::StringLiterals;

ChipsField::ChipsField(QWidget *parent)
    : QFrame(parent)
    , m_layout(new FlowLayout(6, 4, this))
    , m_box(new QLineEdit(this))
{
    setObjectName(u"chipsField"_s);
    m_layout->setContentsMargins(8, 4, 8, 4);
    m_box->setObjectName(u"chipsBox"_s);
    m_box->setFrame(false);
    m_box->setMinimumWidth(160);
    m_box->installEventFilter(this);
    m_layout->addWidget(m_box);
    setFocusProxy(m_box);
    retranslate();
}

void ChipsField::setValues(const QStringList &values)
{
    if (values == m_values)
        return;
    m_values = values;
    build();
}

void ChipsField::commit()
{
    if (!m_box->text().trimmed().isEmpty())
        add(m_box->text());
}

void ChipsField::setName(const QString &name)
{
    m_box->setAccessibleName(name);
}

/// What is pasted from a sheet may have several lines: each is a text of its own.
void ChipsField::add(const QString &text)
{
    static const QRegularExpression lines(u"[\\n\\r\\t\\x{2028}\\x{2029}]"_s);
    QStringList values = m_values;
    const QStringList parts = text.split(lines);
    for (const QString &part : parts) {
        const QString value = part.trimmed();
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
    }
    m_box->clear();
    if (values == m_values)
        return;
    m_values = values;
    build();
    Q_EMIT edited();
}

void ChipsField::remove(qsizetype index)
{
    m_values.removeAt(index);
    build();
    m_box->setFocus();
    Q_EMIT edited();
}

bool ChipsField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && keyPressed(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

/// An IME that is composing takes Enter and Backspace before they get here.
bool ChipsField::keyPressed(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        commit();
        return true;
    }
    if (key == Qt::Key_Backspace && m_box->text().isEmpty() && !m_values.isEmpty()) {
        const QString last = m_values.last();
        remove(m_values.size() - 1);
        m_box->setText(last);
        return true;
    }
    return false;
}

void ChipsField::build()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one whose click brought us here
    }
    m_chips.clear();
    m_layout->removeWidget(m_box);
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(u"chip"_s);
        QString shown = m_values[i];
        chip->setText(shown.replace(u'&', u"&&"_s) + u"  ×"_s);
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QToolButton::clicked, this, [this, i] { remove(i); });
        m_layout->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    m_layout->addWidget(m_box);
    // What is new stands at the end of the window's order: it is hung behind the box, then the box behind it.
    QWidget *before = m_box;
    for (QWidget *chip : std::as_const(m_chips)) {
        setTabOrder(before, chip);
        before = chip;
    }
    if (before != m_box)
        setTabOrder(before, m_box);
    retranslate();
    updateGeometry();
}

void ChipsField::retranslate()
{
    m_box->setPlaceholderText(tr("Enter adds"));
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        //: %1 is a caller's wording
        m_chips[i]->setAccessibleName(tr("Remove “%1”").arg(m_values[i]));
        m_chips[i]->setToolTip(m_chips[i]->accessibleName().toHtmlEscaped());
    }
}

void ChipsField::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace sokuto
