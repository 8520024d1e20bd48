// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/indexcache.h"

#include "search/analyzer.h"
#include "search/fasthash.h"

#include <QtCore/QDataStream>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <cstring>

namespace sokuto::indexcache {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<char, 8> magicWord{'S', 'k', 't', 'I', 'd', 'x', '\r', '\n'};
constexpr quint32 formatVersion = 1;
// Written as a number, read back as a number: another byte order reads something else.
constexpr quint32 byteOrderMark = 0x01020304U;
constexpr quint64 alignment = 64;
constexpr quint32 longestIdentity = 4096;

struct Place
{
    quint64 offset;
    quint64 size;
};

struct Header
{
    std::array<char, 8> magic;
    quint32 version;
    quint32 byteOrder;
    quint64 fileSize;
    quint64 checksum; ///< Of everything behind this field.
    quint32 sections;
    quint32 identitySize;
    std::array<Place, sectionCount> places;
};

constexpr size_t checkedFrom = offsetof(Header, checksum) + sizeof(Header::checksum);

constexpr quint64 aligned(quint64 offset)
{
    return (offset + alignment - 1) / alignment * alignment;
}

std::span<const quint8> bytesOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const quint8 *>(bytes.constData()), size_t(bytes.size())};
}

void hashText(FastHash &hash, const QString &text)
{
    hash.add({reinterpret_cast<const quint8 *>(text.constData()), size_t(text.size()) * sizeof(QChar)});
}

void hashEntry(FastHash &hash, const Entry &entry)
{
    hash.addNumber(quint64(entry.id.value));
    hash.addNumber(quint64(entry.category.value));
    hash.addNumber(quint64(entry.lifecycle));
    hashText(hash, entry.no);
    hashText(hash, entry.question);
    for (const Answer &answer : entry.answers) {
        hashText(hash, answer.text);
        hashText(hash, answer.spokenLine);
        hashText(hash, answer.memo);
        hash.addNumber(quint64(answer.validFrom.toJulianDay()));
        hash.addNumber(quint64(answer.validUntil.toJulianDay()));
    }
    for (const SourceRef &source : entry.sources)
        hashText(hash, source.title);
    for (const QString &phrase : entry.phrases)
        hashText(hash, phrase);
}

quint64 contentHash(const Snapshot &snapshot)
{
    FastHash hash;
    for (const Entry &entry : snapshot.entries())
        hashEntry(hash, entry);
    for (const Category &category : snapshot.categories().all()) {
        hash.addNumber(quint64(category.id.value));
        hash.addNumber(quint64(category.parent.value));
        hashText(hash, category.name);
    }
    for (const SynonymGroup &group : snapshot.synonymGroups()) {
        hashText(hash, group.officialWord);
        for (const SynonymWord &word : group.words)
            hashText(hash, word.text);
        hash.addNumber(0);
    }
    return hash.result();
}

Failure unusable(const QString &why)
{
    return fail(ErrorCode::UnknownFormat, u"index cache"_s, why);
}

} // namespace

QByteArray identityOf(const Snapshot &snapshot, const IndexInputs &inputs)
{
    const RankingConstants &ranking = inputs.ranking ? *inputs.ranking : shippedRanking();
    FastHash baked;
    baked.add({reinterpret_cast<const quint8 *>(&ranking), sizeof(ranking)});
    QByteArray identity;
    QDataStream stream(&identity, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << snapshot.faqId().left(200) << qint64(snapshot.revision()) << qint32(snapshot.edition().number)
           << quint64(contentHash(snapshot)) << quint32(analyzerVersion) << quint64(baked.result())
           << (inputs.lexicon ? inputs.lexicon->version() : QString())
           << (inputs.dictionary ? inputs.dictionary->version() : QString()).left(200);
    return identity;
}

Result<void> save(const QString &path, const Segment &segment, const QByteArray &identity)
{
    Header header{};
    header.magic = magicWord;
    header.version = formatVersion;
    header.byteOrder = byteOrderMark;
    header.sections = sectionCount;
    header.identitySize = quint32(identity.size());
    quint64 offset = aligned(sizeof(Header) + quint64(identity.size()));
    for (size_t i = 0; i < size_t(sectionCount); ++i) {
        header.places[i] = {offset, segment.sections()[i].size()};
        offset = aligned(offset + header.places[i].size);
    }
    header.fileSize = offset;
    FastHash hash;
    const auto *raw = reinterpret_cast<const quint8 *>(&header);
    hash.add({raw + checkedFrom, sizeof(Header) - checkedFrom});
    hash.add(bytesOf(identity));
    for (const auto &section : segment.sections())
        hash.add(section);
    header.checksum = hash.result();

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    const auto put = [&file](std::span<const quint8> bytes) {
        return file.write(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size()))
            == qint64(bytes.size());
    };
    const auto pad = [&file] {
        const QByteArray zeros(qsizetype(aligned(quint64(file.pos())) - quint64(file.pos())), '\0');
        return file.write(zeros) == zeros.size();
    };
    bool written = put({raw, sizeof(Header)}) && put(bytesOf(identity)) && pad();
    for (const auto &section : segment.sections())
        written = written && put(section) && pad();
    if (!written || !file.commit())
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

namespace {

/// Where the sections lie, after a look at every byte.
Result<std::array<Place, sectionCount>> check(std::span<const quint8> bytes, const QByteArray &identity)
{
    Header header;
    if (bytes.size() < sizeof(Header))
        return unusable(u"too short"_s);
    std::memcpy(&header, bytes.data(), sizeof(Header));
    if (header.magic != magicWord || header.version != formatVersion || header.byteOrder != byteOrderMark
        || header.sections != sectionCount)
        return unusable(u"another format"_s);
    if (header.fileSize != bytes.size())
        return unusable(u"cut"_s);
    if (header.identitySize > longestIdentity || sizeof(Header) + header.identitySize > bytes.size())
        return unusable(u"identity"_s);
    const auto written = bytes.subspan(sizeof(Header), header.identitySize);
    if (header.identitySize != quint32(identity.size())
        || std::memcmp(written.data(), identity.constData(), written.size()) != 0)
        return unusable(u"made of something else"_s);
    FastHash hash;
    hash.add(bytes.subspan(checkedFrom, sizeof(Header) - checkedFrom));
    hash.add(written);
    for (const Place &place : header.places) {
        if (place.offset % alignment != 0 || place.offset > bytes.size()
            || place.size > bytes.size() - place.offset)
            return unusable(u"a section lies outside"_s);
        hash.add(bytes.subspan(place.offset, place.size));
    }
    if (hash.result() != header.checksum)
        return unusable(u"damaged"_s);
    return header.places;
}

Result<SegmentPtr> view(
    std::span<const quint8> bytes, const std::array<Place, sectionCount> &places, std::shared_ptr<void> owner)
{
    Segment::Sections sections;
    for (size_t i = 0; i < size_t(sectionCount); ++i)
        sections[i] = bytes.subspan(places[i].offset, places[i].size);
    return Segment::view(sections, std::move(owner));
}

} // namespace

Result<SegmentPtr> read(
    std::span<const quint8> bytes, const QByteArray &identity, std::shared_ptr<void> owner)
{
    const auto places = check(bytes, identity);
    if (!places)
        return fail(places.error());
    return view(bytes, *places, std::move(owner));
}

Result<SegmentPtr> load(const QString &path, const QByteArray &identity)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::FileMissing, path);
    const auto file = std::make_shared<QFile>(path); // stays mapped as long as anybody looks into it
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file->errorString());
    const qint64 size = file->size();
    uchar *bytes = size > 0 ? file->map(0, size) : nullptr;
    if (!bytes)
        return fail(ErrorCode::FileUnreadable, path, file->errorString());
    const auto places = check({bytes, size_t(size)}, identity);
    if (!places)
        return fail(places.error());
    // Mapped anew, so that only the pages that searching needs stay in the program's memory.
    file->unmap(bytes);
    bytes = file->map(0, size);
    if (!bytes)
        return fail(ErrorCode::FileUnreadable, path, file->errorString());
    return view({bytes, size_t(size)}, *places, file);
}

} // namespace sokuto::indexcache
