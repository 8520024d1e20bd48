// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/problem.h"

#include <QtCore/QCoreApplication>

namespace sokuto {

/// What is wrong with an FAQ file → sentences in the language in use, without the untranslated detail.
class ProblemMessages
{
    Q_DECLARE_TR_FUNCTIONS(ProblemMessages)

public:
    static QString sentence(const FileProblem &problem);

private:
    static QString thing(const FileProblem &problem);
};

} // namespace sokuto
