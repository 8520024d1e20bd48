// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"
#include "exchange/jsonsheet.h"
#include "fuzz/fuzzing.h"

#include <QtCore/QBuffer>

using namespace sokuto;
using namespace Qt::StringLiterals;
using fuzzing::require;

namespace {

/// What a message points at lies in the file.
void checkPlace(const QByteArray &json, const Error &error)
{
    const qsizetype line = error.arguments.value(0).toLongLong();
    const qsizetype column = error.arguments.value(2).toLongLong();
    require(line >= 1 && line <= json.count('\n') + 1, "the line is one of the file");
    const QByteArray text = json.split('\n').at(line - 1);
    require(column >= 1 && column <= 2 * text.size() + 1, "the column is one of the line");
}

} // namespace

/// The reader takes a file apart before a parser sees it: it must take nothing that the parser of the whole
/// would refuse.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer buffer(&json);
    buffer.open(QIODevice::ReadOnly);
    WorkWatch watch;
    const auto sheet = readJson(buffer, watch);
    if (!sheet) {
        if (sheet.error().code == ErrorCode::MalformedTable)
            checkPlace(json, sheet.error());
        return 0;
    }
    const auto whole = parseJson(json);
    require(bool(whole), "what was read is JSON");
    const auto faq = fromJson<SnapshotData>(*whole);
    require(bool(faq), "what was read is an FAQ");
    require(sheet->entries.size() + sheet->findings.size() >= faq->entries.size(), "every entry was seen");
    return 0;
}
