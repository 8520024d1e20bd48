// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

namespace sokuto {

/// The line the operator types into. Knows the text an input method is still composing and leaves the keys
/// of a composition to it. Never add a QCompleter: it breaks composition.
class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    /// More than a caller's whole e-mail.
    static constexpr int mostCharacters = 3000;

    explicit SearchBox(QWidget *parent = nullptr);

    /// What is searched: the committed text with the composition in its place.
    QString effectiveText() const;
    bool isComposing() const { return !m_preedit.isEmpty(); }

Q_SIGNALS:
    /// Once for every change of effectiveText(), whether typed, composed, committed, pasted or set.
    void searched(const QString &effectiveText);
    /// Down or Up: so many rows.
    void moveRequested(int rows);
    /// Page Down (1) or Page Up (-1).
    void pageRequested(int direction);
    void focusChanged(bool focused);
    /// What was typed, composed or pasted did not fit; its beginning stands in the box.
    void shortened();

protected:
    bool event(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void publish();

    QString m_preedit;
    QString m_published;
    bool m_inputMethodSpeaks = false;
};

} // namespace sokuto
