// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace sokuto {

/// Turns Ctrl+C, a lost terminal and a polite kill into a signal of Qt while it lives, so that what has been
/// begun is cleaned up. The second time the program ends at once. One at a time; does nothing on Windows.
class Interruption final : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;
    Q_DISABLE_COPY_MOVE(Interruption)

Q_SIGNALS:
    void asked();
};

} // namespace sokuto
