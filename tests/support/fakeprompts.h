// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

namespace sokuto::test {

/// Answers what the test says, and remembers how often it was asked.
class FakePrompts final : public Prompts
{
public:
    std::optional<QString> faqFile; ///< nullopt = cancelled.
    std::optional<QString> newFaqFile;
    std::optional<QString> tableFile;
    std::optional<QString> targetFile;
    int asked = 0;
    std::optional<int> answer; ///< To choose(); nullopt = cancelled.
    QList<Question> questions; ///< What choose() was asked.

    std::optional<QString> chooseFaqFile(QWidget *parent, const QString &current) override
    {
        Q_UNUSED(parent)
        Q_UNUSED(current)
        ++asked;
        return faqFile;
    }
    std::optional<int> choose(QWidget *parent, const Question &question) override
    {
        Q_UNUSED(parent)
        questions.append(question);
        return answer;
    }

    std::optional<QString> chooseNewFaqFile(QWidget *parent, const QString &proposed) override
    {
        Q_UNUSED(parent)
        Q_UNUSED(proposed)
        ++asked;
        return newFaqFile;
    }
    std::optional<QString> chooseTableFile(QWidget *parent, const QString &current) override
    {
        Q_UNUSED(parent)
        Q_UNUSED(current)
        ++asked;
        return tableFile;
    }
    std::optional<QString> chooseTargetFile(QWidget *parent, const QString &proposed) override
    {
        Q_UNUSED(parent)
        Q_UNUSED(proposed)
        ++asked;
        return targetFile;
    }
};

} // namespace sokuto::test
