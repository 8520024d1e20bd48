// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace sokuto {

/// A line between tool row and panes that tells what went wrong or is going on, without stopping the work.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Notice, Warning };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows a sentence until it is closed or replaced. `action` labels a button; empty = none.
    void tell(Kind kind, const QString &sentence, const QString &action = {});
    QString sentence() const;

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    Kind m_kind = Kind::Notice;
    QLabel *m_picture;
    QLabel *m_sentence;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace sokuto
