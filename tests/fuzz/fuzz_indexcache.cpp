// SPDX-License-Identifier: GPL-3.0-or-later
// Cached indexes that are damaged. The input either is a whole file (it never is one of ours, and must be
// refused), or, behind an 'E' (edited) or 'S' (edited and sealed again with a right checksum), a list of
// changes to a good one: four bytes offset, one byte value each. Whatever loads is searched.
#include "fuzz/fuzzing.h"
#include "fuzz/smallfaq.h"
#include "search/fasthash.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <span>

using namespace sokuto;
using fuzzing::require;

namespace {

// The header as indexcache.cpp writes it; a good file that is sealed again here must still load.
constexpr qsizetype checksumAt = 24;
constexpr qsizetype checkedFrom = 32;
constexpr qsizetype identitySizeAt = 36;
constexpr qsizetype placesAt = 40;
constexpr qsizetype placeSize = 16;
constexpr qsizetype sectionsInFile = 17;
constexpr qsizetype headerSize = placesAt + sectionsInFile * placeSize;

struct Fixture
{
    QTemporaryDir folder;
    SnapshotPtr faq = fuzzing::smallFaq();
    LexiconPtr lexicon = fuzzing::smallLexicon();
    DictionaryPtr dictionary = fuzzing::systemDictionary();
    QString path = folder.filePath(QStringLiteral("index"));
    QByteArray good;

    Fixture()
    {
        const auto engine = Engine::build(faq, lexicon, dictionary);
        require(engine && (*engine)->save(path), "a small index can be saved");
        QFile file(path);
        require(file.open(QIODevice::ReadOnly), "it can be read");
        good = file.readAll();
    }

    Result<EnginePtr> load(const QByteArray &bytes) const
    {
        QFile file(path);
        require(
            file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "a file can be written");
        file.close();
        return Engine::load(path, faq, lexicon, dictionary);
    }
};

quint64 numberAt(const QByteArray &bytes, qsizetype at, size_t size)
{
    quint64 number = 0;
    if (at >= 0 && at + qsizetype(size) <= bytes.size())
        std::memcpy(&number, bytes.constData() + at, size);
    return number;
}

/// Sets the checksum that the bytes have now, where their header still makes sense.
void seal(QByteArray &bytes)
{
    const auto piece = [&bytes](quint64 offset, quint64 size) {
        const auto all = std::span(reinterpret_cast<const quint8 *>(bytes.constData()), size_t(bytes.size()));
        return offset <= all.size() && size <= all.size() - offset ? all.subspan(offset, size) : all.first(0);
    };
    FastHash hash;
    hash.add(piece(checkedFrom, headerSize - checkedFrom));
    hash.add(piece(headerSize, numberAt(bytes, identitySizeAt, 4)));
    for (qsizetype i = 0; i < sectionsInFile; ++i) {
        const qsizetype at = placesAt + i * placeSize;
        hash.add(piece(numberAt(bytes, at, 8), numberAt(bytes, at + 8, 8)));
    }
    const quint64 checksum = hash.result();
    std::memcpy(bytes.data() + checksumAt, &checksum, sizeof(checksum));
}

QByteArray edited(const QByteArray &good, const uint8_t *edits, size_t size)
{
    constexpr size_t editSize = 5;
    QByteArray bytes = good;
    for (size_t i = 0; i + editSize <= size; i += editSize) {
        quint32 offset = 0;
        std::memcpy(&offset, edits + i, sizeof(offset));
        bytes[qsizetype(offset) % bytes.size()] = char(edits[i + 4]);
    }
    return bytes;
}

/// A forged file may lie about what is where, but must not lead the program astray.
void searchIt(const Engine &engine, bool forged)
{
    SearchScope scope;
    scope.today = QDate(2024, 11, 1);
    scope.everyState = true;
    for (const char16_t *typed :
        {u"s", u"sai", u"再発行", u"捨てた", u"2-1", u"12桁", u"kakunin", u"出典:厚生", u"最発行",
            u"hokensho", u"-保険 番号", u"\"番号\"", u"0120950178", u"分類:お知らせ"}) {
        const SearchResult result = engine.search(QString::fromUtf16(typed), scope);
        for (const Hit &hit : result.hits)
            require(forged || engine.snapshot()->find(hit.entry) != nullptr, "a hit is an entry");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Fixture fixture;
    static const bool sealsRight = [] {
        QByteArray bytes = fixture.good;
        seal(bytes);
        return bytes == fixture.good && fixture.load(bytes);
    }();
    require(sealsRight, "the header is as this program believes it to be");
    if (size == 0 || (data[0] != 'E' && data[0] != 'S')) {
        const QByteArray raw(reinterpret_cast<const char *>(data), qsizetype(size));
        require(!fixture.load(raw), "what is no index is refused");
        return 0;
    }
    QByteArray bytes = edited(fixture.good, data + 1, size - 1);
    if (data[0] == 'S')
        seal(bytes);
    if (const auto engine = fixture.load(bytes)) {
        const bool sound = (*engine)->selfCheck().has_value();
        require(sound || data[0] == 'S', "what was not forged is sound");
        searchIt(**engine, data[0] == 'S');
    }
    return 0;
}
