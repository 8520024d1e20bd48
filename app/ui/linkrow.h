// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

class QLabel;

namespace sokuto {

class FlowLayout;
class LinkButton;

/// A word and the links that belong to it, in as many lines as they need.
class LinkRow final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkRow(QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    /// Everything but the heading.
    void empty();
    /// A link out of the program; shows its real target.
    void addLink(const QString &text, const QUrl &target);
    /// A link inside the program; `hint` is its tooltip. The caller connects it.
    LinkButton *addButton(const QString &text, const QString &hint);
    void addText(const QString &text);

Q_SIGNALS:
    void linkRequested(const QUrl &target);
    void targetShown(const QString &target);

private:
    FlowLayout *m_flow;
    QLabel *m_heading;
};

} // namespace sokuto
