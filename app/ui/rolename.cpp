// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rolename.h"

#include <QtCore/QCoreApplication>

namespace sokuto {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Role)
};

} // namespace

QString roleName(Role role)
{
    switch (role) {
    case Role::Operator:
        //: The person at this desk: answers calls, reads only
        return Words::tr("Operator");
    case Role::Supervisor:
        //: The person at this desk: edits the FAQ
        return Words::tr("Supervisor");
    case Role::Administrator:
        //: The person at this desk: edits the FAQ and says who else may
        return Words::tr("Administrator");
    }
    return {};
}

} // namespace sokuto
