// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/sourcesfield.h"

#include "supervisor/editorkeys.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace sokuto {

using namespace Qt::StringLiterals;

SourcesField::SourcesField(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_add->setObjectName(u"addSource"_s);
    m_add->setAutoDefault(false);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_rows.isEmpty() || !isEmpty(m_rows.last()))
            appendRow({});
        m_rows.last().title->setFocus();
    });
    retranslate();
}

void SourcesField::setValues(const QList<SourceRef> &values)
{
    if (values == m_values)
        return;
    const QScopedValueRollback setting(m_setting, true);
    m_values = values;
    while (m_rows.size() > values.size())
        dropLastRow();
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i == m_rows.size()) {
            appendRow(values[i]);
            continue;
        }
        if (m_rows[i].title->text() != values[i].title)
            m_rows[i].title->setText(values[i].title);
        if (m_rows[i].url->text() != values[i].url)
            m_rows[i].url->setText(values[i].url);
    }
}

void SourcesField::select(qsizetype row)
{
    if (row < 0 || row >= m_rows.size()) {
        m_add->setFocus();
        return;
    }
    m_rows[row].url->setFocus();
    m_rows[row].url->selectAll();
}

void SourcesField::appendRow(const SourceRef &source)
{
    Row row{new QWidget(this), nullptr, nullptr, nullptr};
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    row.title = new QLineEdit(source.title, row.widget);
    row.url = new QLineEdit(source.url, row.widget);
    row.remove = new QToolButton(row.widget);
    row.remove->setText(u"×"_s);
    row.remove->setFocusPolicy(Qt::TabFocus);
    line->addWidget(row.title, 2);
    line->addWidget(row.url, 3);
    line->addWidget(row.remove);
    for (QLineEdit *box : {row.title, row.url}) {
        box->setCursorPosition(0); // the beginning says what it is
        box->installEventFilter(this);
        // Not textEdited: assistive technology sets a text without a key.
        connect(box, &QLineEdit::textChanged, this, [this] {
            if (!m_setting)
                read();
        });
    }
    connect(row.remove, &QToolButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    m_layout->insertWidget(int(m_rows.size()), row.widget);
    // What is new stands at the end of the window's order: it is hung behind the button, then the button
    // behind it.
    setTabOrder(m_add, row.title);
    setTabOrder(row.title, row.url);
    setTabOrder(row.url, row.remove);
    setTabOrder(row.remove, m_add);
    m_rows.append(row);
    retranslate();
}

void SourcesField::removeRow(const QWidget *widget)
{
    const qsizetype row = rowOf(widget);
    const Row gone = m_rows.takeAt(row);
    gone.widget->hide();
    gone.widget->deleteLater();
    if (m_rows.isEmpty())
        m_add->setFocus();
    else
        m_rows[std::min(row, m_rows.size() - 1)].title->setFocus();
    retranslate();
    read();
}

void SourcesField::dropLastRow()
{
    const Row gone = m_rows.takeLast();
    gone.widget->hide();
    gone.widget->deleteLater();
}

bool SourcesField::eventFilter(QObject *watched, QEvent *event)
{
    if (leavesUndoToWindow(event) || swallowsStrayAlt(event))
        return true;
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool moves = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (moves && key->modifiers() == Qt::AltModifier) {
            const qsizetype row = rowOf(static_cast<QWidget *>(watched)->parentWidget());
            move(row, row + (key->key() == Qt::Key_Up ? -1 : 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SourcesField::move(qsizetype row, qsizetype to)
{
    if (to < 0 || to >= m_rows.size())
        return;
    m_layout->insertWidget(int(to), m_rows[row].widget);
    m_rows.move(row, to);
    retranslate();
    read();
}

void SourcesField::read()
{
    QList<SourceRef> values;
    for (const Row &row : std::as_const(m_rows)) {
        if (!isEmpty(row))
            values.append({row.title->text(), row.url->text()});
    }
    if (values == m_values)
        return;
    m_values = values;
    Q_EMIT edited();
}

qsizetype SourcesField::rowOf(const QWidget *widget) const
{
    const auto row = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [widget](const Row &each) { return each.widget == widget; });
    return row - m_rows.cbegin();
}

bool SourcesField::isEmpty(const Row &row)
{
    return row.title->text().trimmed().isEmpty() && row.url->text().trimmed().isEmpty();
}

void SourcesField::retranslate()
{
    m_add->setText(tr("Add a source"));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        row.title->setPlaceholderText(tr("Title"));
        row.url->setPlaceholderText(tr("Address (https://…)"));
        //: %1 counts the sources of an entry from 1
        row.title->setAccessibleName(tr("Title of source %1").arg(i + 1));
        row.url->setAccessibleName(tr("Address of source %1").arg(i + 1));
        row.remove->setAccessibleName(tr("Remove source %1").arg(i + 1));
        row.remove->setToolTip(row.remove->accessibleName());
    }
}

void SourcesField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace sokuto
