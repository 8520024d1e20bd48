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

/// The same words for operators as Qt's parser sees in the whole, in the same order.
void compare(const ImportedSheet &sheet, const SnapshotData &faq)
{
    for (qsizetype i = 0; i < faq.entries.size(); ++i) {
        const Entry &read = sheet.entries.at(i).entry;
        const Entry &expected = faq.entries.at(i);
        require(read.no == expected.no && read.question == expected.question
                && read.answers == expected.answers && read.sources == expected.sources
                && read.phrases == expected.phrases,
            "an entry is read as it is written");
    }
}

} // namespace

/// Qt's parser, which takes the whole at once, is asked as well: what is read, it must read in the same way.
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
    if (!whole && whole.error().detail == "illegal number"_L1)
        return 0; // one that is not 0, but too small for a double
    require(bool(whole), "what was read is JSON");
    const auto faq = fromJson<SnapshotData>(*whole);
    require(bool(faq), "what was read is an FAQ");
    require(sheet->entries.size() + sheet->findings.size() >= faq->entries.size(), "every entry was seen");
    // A list that stands there twice is read twice here, and Qt drops a U+FEFF that begins a text.
    if (sheet->entries.size() == faq->entries.size() && sheet->findings.isEmpty()
        && !json.contains("\xEF\xBB\xBF"))
        compare(*sheet, *faq);
    return 0;
}
