// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchbox.h"

#include <QtGui/QInputMethodEvent>
#include <QtGui/QKeyEvent>

namespace sokuto {

namespace {

/// Keys that steer a composition: converting, choosing, confirming, cancelling.
bool belongsToComposition(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setMaxLength(mostCharacters);
    connect(this, &QLineEdit::inputRejected, this, &SearchBox::shortened);
    setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!m_inputMethodSpeaks)
            publish();
    });
}

QString SearchBox::effectiveText() const
{
    QString shown = text();
    return shown.insert(cursorPosition(), m_preedit);
}

bool SearchBox::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (isComposing() && belongsToComposition(key->key())) {
            event->accept(); // neither a shortcut of the window nor the focus chain may take it
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        // Without a selection there is nothing of ours to copy: the window copies the answer.
        if (key->matches(QKeySequence::Copy) && !hasSelectedText()) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void SearchBox::inputMethodEvent(QInputMethodEvent *event)
{
    // A commit changes the text and ends the composition: one change, one search.
    m_inputMethodSpeaks = true;
    const QString preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    m_preedit = isReadOnly() ? QString() : preedit;
    m_inputMethodSpeaks = false;
    publish();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Down:
            Q_EMIT moveRequested(1);
            return;
        case Qt::Key_Up:
            Q_EMIT moveRequested(-1);
            return;
        case Qt::Key_PageDown:
            Q_EMIT pageRequested(1);
            return;
        case Qt::Key_PageUp:
            Q_EMIT pageRequested(-1);
            return;
        default:
            break;
        }
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore(); // the window's: copies the answer
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT focusChanged(true);
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    Q_EMIT focusChanged(false);
}

void SearchBox::publish()
{
    const QString effective = effectiveText();
    if (effective == m_published)
        return;
    m_published = effective;
    Q_EMIT searched(effective);
}

} // namespace sokuto
