// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

#include <optional>

class QWidget;

namespace sokuto {

/// Every modal question of the program, so that tests can answer.
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// A FAQ file to open, starting in the folder of `current`; empty = cancelled.
    virtual std::optional<QString> chooseFaqFile(QWidget *parent, const QString &current) = 0;
};

/// The real ones.
class DialogPrompts final : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(Prompts)

public:
    std::optional<QString> chooseFaqFile(QWidget *parent, const QString &current) override;
};

} // namespace sokuto
