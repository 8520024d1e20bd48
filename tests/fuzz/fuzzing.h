// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace sokuto::fuzzing {

/// Ends the program with a message when a promise is broken; in every build, unlike an assertion.
inline void require(bool kept, const char *promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

/// Any text at all: UTF-8, or raw UTF-16 (little endian, lone surrogates welcome) behind a byte 0xFF, which
/// no UTF-8 text has.
inline QString textOf(const uint8_t *data, size_t size)
{
    if (size == 0 || data[0] != 0xFF)
        return QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    QString text(qsizetype((size - 1) / 2), Qt::Uninitialized);
    if (!text.isEmpty())
        std::memcpy(text.data(), data + 1, size_t(text.size()) * 2);
    return text;
}

} // namespace sokuto::fuzzing
