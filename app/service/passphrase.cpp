// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/passphrase.h"

#include <QtCore/QRegularExpression>

#include <array>
#include <sodium.h>

namespace sokuto::passphrase {

using namespace Qt::StringLiterals;

namespace {

// RFC 9106, section 4: the second recommended choice, for machines with little memory.
constexpr unsigned long long everydayPasses = 3;
constexpr size_t everydayMemory = size_t(64) * 1024 * 1024;
// A hash from a stranger's file may ask for any amount.
constexpr qint64 mostPasses = 16;
constexpr qint64 mostMemoryKiB = qint64(1024) * 1024;

QByteArray bytesOf(const QString &phrase)
{
    return phrase.normalized(QString::NormalizationForm_KC).toUtf8();
}

bool isBearable(const QString &hash)
{
    static const QRegularExpression form(u"^\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,9}),p=1\\$"_s);
    const auto match = form.match(hash);
    return match.hasMatch() && match.capturedView(1).toLongLong() <= mostMemoryKiB
        && match.capturedView(2).toLongLong() <= mostPasses
        && hash.size() < qsizetype(crypto_pwhash_STRBYTES);
}

} // namespace

Result<QString> hash(const QString &phrase, Cost cost)
{
    if (sodium_init() < 0)
        return fail(ErrorCode::ResourceMissing, u"libsodium"_s);
    QByteArray bytes = bytesOf(phrase);
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const bool least = cost == Cost::Least;
    const int failed = crypto_pwhash_str_alg(text.data(), bytes.constData(), size_t(bytes.size()),
        least ? crypto_pwhash_OPSLIMIT_MIN : everydayPasses,
        least ? crypto_pwhash_MEMLIMIT_MIN : everydayMemory, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    if (failed != 0)
        return fail(ErrorCode::LimitExceeded, u"Argon2id"_s, u"not enough memory"_s);
    return QString::fromLatin1(text.data());
}

Result<bool> fits(const QString &hash, const QString &phrase)
{
    if (sodium_init() < 0)
        return fail(ErrorCode::ResourceMissing, u"libsodium"_s);
    if (!isBearable(hash))
        return fail(ErrorCode::InvalidContent, u"passphrase"_s, u"no hash of this program"_s);
    QByteArray bytes = bytesOf(phrase);
    const int differs =
        crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(), size_t(bytes.size()));
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return differs == 0;
}

} // namespace sokuto::passphrase
