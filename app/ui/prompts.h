// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

class QWidget;

namespace sokuto {

/// Something that must be decided before it goes on.
struct Question
{
    QString text; ///< The question itself, one sentence.
    QString explanation; ///< What each answer means; may be empty.
    QStringList answers; ///< Labels of the buttons, the one meant by Enter first. Cancel is added.
    bool careful = false; ///< Enter means Cancel: nothing is published or deleted by a key pressed too often.
};

/// Every modal question of the program, so that tests can answer.
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// A FAQ file to open, starting in the folder of `current`; empty = cancelled.
    virtual std::optional<QString> chooseFaqFile(QWidget *parent, const QString &current) = 0;
    /// The answer that was chosen, by its place; empty = cancelled.
    virtual std::optional<int> choose(QWidget *parent, const Question &question) = 0;
    /// The name of a FAQ file that does not exist yet; empty = cancelled.
    virtual std::optional<QString> chooseNewFaqFile(QWidget *parent, const QString &proposed) = 0;
    /// A table to import, starting in the folder of `current`; empty = cancelled.
    virtual std::optional<QString> chooseTableFile(QWidget *parent, const QString &current) = 0;
    /// Where a file is to be written, with the ending of `proposed`; what is there may be replaced. Empty =
    /// cancelled.
    virtual std::optional<QString> chooseTargetFile(QWidget *parent, const QString &proposed) = 0;
};

/// The real ones.
class DialogPrompts final : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(Prompts)

public:
    std::optional<QString> chooseFaqFile(QWidget *parent, const QString &current) override;
    std::optional<int> choose(QWidget *parent, const Question &question) override;
    std::optional<QString> chooseNewFaqFile(QWidget *parent, const QString &proposed) override;
    std::optional<QString> chooseTableFile(QWidget *parent, const QString &current) override;
    std::optional<QString> chooseTargetFile(QWidget *parent, const QString &proposed) override;
};

} // namespace sokuto
