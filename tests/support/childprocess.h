// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>

#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sokuto::test {

/// What `work` answers, said by a child process that leaves without cleaning up: open files stay as a crash
/// leaves them. "crashed" when it did not come to its end.
inline QByteArray inChild(const std::function<QByteArray()> &work)
{
    int ends[2];
    if (pipe(ends) != 0)
        return "no pipe";
    const pid_t child = fork();
    if (child == 0) {
        const QByteArray answer = "done:" + work();
        [[maybe_unused]] const auto written = write(ends[1], answer.constData(), size_t(answer.size()));
        _exit(0);
    }
    close(ends[1]);
    QByteArray answer;
    char part[4096];
    for (ssize_t length = 0; (length = read(ends[0], part, sizeof part)) > 0;)
        answer.append(part, length);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0 || !answer.startsWith("done:"))
        return "crashed";
    return answer.mid(5);
}

/// The same as a user whom the file rights mean: root would pass every one of them.
inline QByteArray asOrdinaryUser(const std::function<QByteArray()> &work)
{
    return inChild([&work]() -> QByteArray {
        constexpr uid_t nobody = 65534;
        if (geteuid() == 0
            && (setgroups(0, nullptr) != 0 || setresgid(nobody, nobody, nobody) != 0
                || setresuid(nobody, nobody, nobody) != 0))
            return "rights could not be dropped";
        return work();
    });
}

} // namespace sokuto::test
