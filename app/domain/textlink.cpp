// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textlink.h"

#include <algorithm>
#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTarget = 2000;

/// Full-width forms as ASCII, every kind of hyphen as '-', everything else as it is.
QChar narrow(QChar c)
{
    switch (c.unicode()) {
    case u'‐':
    case u'‑':
    case u'‒':
    case u'–':
    case u'—':
    case u'―':
    case u'−':
    case u'ー':
    case u'ｰ':
        return u'-';
    default:
        return c.unicode() >= u'！' && c.unicode() <= u'～' ? QChar(char16_t(c.unicode() - 0xFEE0)) : c;
    }
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiLetterOrDigit(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c);
}

bool isDigit(QChar c)
{
    return isAsciiDigit(narrow(c));
}

/// Characters that steer, hide or turn round what stands beside them.
bool isTreacherous(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || c.isSurrogate() || c.isNonCharacter() || c == u'\\';
}

/// "%0A", "%E2%80%AE": characters of that kind that come back when the other side decodes.
bool hidesTreacherous(QStringView text)
{
    const QString decoded = QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
    return std::any_of(decoded.begin(), decoded.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    });
}

std::optional<QUrl> webTarget(QStringView written, qsizetype afterScheme)
{
    if (!written.sliced(afterScheme).startsWith("//"_L1))
        return std::nullopt;
    const QStringView rest = written.sliced(afterScheme + 2);
    const auto end =
        std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    const QStringView authority = rest.first(end - rest.begin());
    if (authority.isEmpty() || authority.contains(u'@') || authority.contains(u'%'))
        return std::nullopt;
    const QUrl url(written.toString(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    return url;
}

bool isMailAddress(QStringView address)
{
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || at > 64 || address.size() > 254)
        return false;
    const QStringView domain = address.sliced(at + 1);
    const auto isLocal = [](QChar c) { return isAsciiLetterOrDigit(c) || u"._%+-"_s.contains(c); };
    const auto isDomain = [](QChar c) { return isAsciiLetterOrDigit(c) || c == u'.' || c == u'-'; };
    const qsizetype lastDot = domain.lastIndexOf(u'.');
    return std::all_of(address.begin(), address.begin() + at, isLocal)
        && std::all_of(domain.begin(), domain.end(), isDomain) && lastDot > 0 && domain.size() - lastDot > 2
        && isAsciiLetterOrDigit(domain.front()) && !domain.contains(".."_L1)
        && std::all_of(domain.begin() + lastDot + 1, domain.end(), isAsciiLetter);
}

std::optional<QUrl> mailTarget(QStringView written, qsizetype afterScheme)
{
    const QStringView rest = written.sliced(afterScheme);
    const qsizetype question = rest.indexOf(u'?');
    const QStringView address = question < 0 ? rest : rest.first(question);
    if (!isMailAddress(address) || address.contains(u'%'))
        return std::nullopt;
    // Headers may name further recipients or attach files; a subject is all that is let through.
    if (question >= 0) {
        const QStringView headers = rest.sliced(question + 1);
        if (!headers.startsWith("subject="_L1, Qt::CaseInsensitive) || headers.contains(u'&'))
            return std::nullopt;
    }
    const QUrl url(written.toString(), QUrl::StrictMode);
    return url.isValid() ? std::optional(url) : std::nullopt;
}

/// Digits with + before and separators between; no '*', '#' or parameters, which steer the exchange.
std::optional<QUrl> phoneTarget(QStringView written, qsizetype afterScheme)
{
    const QStringView number = written.sliced(afterScheme);
    const auto digits = std::count_if(number.begin(), number.end(), isAsciiDigit);
    const auto isAllowed = [](QChar c) { return isAsciiDigit(c) || u"-.()"_s.contains(c); };
    if (digits < 3 || digits > 15
        || !std::all_of(number.begin() + (number.startsWith(u'+') ? 1 : 0), number.end(), isAllowed))
        return std::nullopt;
    return QUrl(written.toString(), QUrl::StrictMode);
}

/// Length of the web address that begins at `start`, without what only ends the sentence; 0 = none.
qsizetype webAddressLength(QStringView text, qsizetype start)
{
    const QStringView rest = text.sliced(start);
    if (!rest.startsWith("http://"_L1, Qt::CaseInsensitive)
        && !rest.startsWith("https://"_L1, Qt::CaseInsensitive))
        return 0;
    const auto belongs = [](QChar c) {
        return isAsciiLetterOrDigit(c) || u"-._~:/?#[]@!$&'()*+,;=%"_s.contains(c);
    };
    qsizetype length = std::find_if_not(rest.begin(), rest.end(), belongs) - rest.begin();
    const auto endsSentence = [&rest, &length] {
        const QChar last = rest[length - 1];
        const QStringView inside = rest.first(length);
        if (last == u')')
            return inside.count(u')') > inside.count(u'(');
        if (last == u']')
            return inside.count(u']') > inside.count(u'[');
        return u".,;:!?'([&"_s.contains(last);
    };
    while (length > 0 && endsSentence())
        --length;
    return length;
}

/// Length of the mail address whose '@' stands at `at`, and where it begins.
TextSpan mailAddressAround(QStringView text, qsizetype at)
{
    const auto belongs = [](QChar c) { return isAsciiLetterOrDigit(c) || u"._%+-"_s.contains(c); };
    qsizetype start = at;
    while (start > 0 && belongs(text[start - 1]))
        --start;
    qsizetype end = at + 1;
    while (end < text.size() && belongs(text[end]) && text[end] != u'%' && text[end] != u'+')
        ++end;
    while (end > at + 1 && !isAsciiLetterOrDigit(text[end - 1]))
        --end;
    return {start, end - start};
}

struct Phone
{
    qsizetype length = 0; ///< 0 = none.
    QString digits; ///< With a leading '+' where it is written.
};

bool isPlausiblePhone(QStringView digits, int groups)
{
    if (digits.startsWith(u"+81"))
        return groups > 1 && (digits.size() == 12 || digits.size() == 13);
    if (!digits.startsWith(u'0') || digits.startsWith(u"00"))
        return false;
    static constexpr std::array<QStringView, 7> longPrefixes{
        u"050", u"060", u"070", u"080", u"090", u"020", u"0800"};
    const auto has = [digits](QStringView prefix) { return digits.startsWith(prefix); };
    const bool isLong = std::any_of(longPrefixes.begin(), longPrefixes.end(), has);
    // Ten digits in one run may be any number; only what cannot be another one passes.
    if (groups == 1)
        return digits.size() == 10 ? has(u"0120") || has(u"0570") : digits.size() == 11 && isLong;
    return groups <= 4 && digits.size() == (isLong ? 11 : 10);
}

/// "0120-95-0178", "03（1234）5678", "(03)1234-5678", "+81-3-1234-5678" from `start` on.
Phone readPhone(QStringView text, qsizetype start)
{
    const auto at = [text](qsizetype i) { return i < text.size() ? narrow(text[i]) : QChar(); };
    Phone phone;
    const bool abroad = at(start) == u'+';
    if (abroad)
        phone.digits = u"+"_s;
    int closesAfter = at(start) == u'(' ? 1 : 0; ///< The group behind which a ')' must stand.
    int groups = 0;
    qsizetype i = start + (abroad || closesAfter > 0 ? 1 : 0);
    while (isAsciiDigit(at(i))) {
        ++groups;
        for (; isAsciiDigit(at(i)); ++i)
            phone.digits += at(i);
        phone.length = i - start;
        if (groups == closesAfter) {
            if (at(i) != u')')
                return {};
            ++i;
            closesAfter = 0;
            i += at(i) == u'-' || at(i) == u' ' ? 1 : 0;
        } else if (groups == 1 && at(i) == u'(' && isAsciiDigit(at(i + 1))) {
            closesAfter = 2;
            ++i;
        } else if (groups < (abroad ? 4 : 3) && (at(i) == u'-' || at(i) == u' ') && isAsciiDigit(at(i + 1))) {
            ++i;
        } else {
            break;
        }
    }
    const bool goesOn = at(i) == u'-' && isAsciiDigit(at(i + 1));
    return !goesOn && closesAfter == 0 && isPlausiblePhone(phone.digits, groups) ? phone : Phone{};
}

/// A number must not begin in the middle of another one.
bool mayBeginNumber(QStringView text, qsizetype position)
{
    if (position == 0)
        return true;
    const QChar before = narrow(text[position - 1]);
    const bool joined = before == u'-' || before == u'.' || before == u'/' || before == u'+';
    return !isAsciiLetterOrDigit(before) && !(joined && position > 1 && isDigit(text[position - 2]));
}

/// "No", "No.", "№", "Ｑ" before a number: its length, 0 = none.
qsizetype referencePrefix(QStringView text, qsizetype start)
{
    static constexpr std::array<QStringView, 6> prefixes{u"FAQ", u"№", u"no", u"問", u"番号", u"Q"};
    const auto at = [text](qsizetype i) { return i < text.size() ? narrow(text[i]) : QChar(); };
    if (!u"FfNnQq№問番"_s.contains(at(start)))
        return 0;
    if (start > 0 && isAsciiLetterOrDigit(narrow(text[start - 1])))
        return 0;
    for (const QStringView prefix : prefixes) {
        qsizetype length = 0;
        while (length < prefix.size() && at(start + length).toLower() == prefix[length].toLower())
            ++length;
        if (length < prefix.size())
            continue;
        if (at(start + length) == u'.' || at(start + length) == u':' || at(start + length) == u'．')
            ++length;
        while (at(start + length) == u' ' || at(start + length) == u'\u3000')
            ++length;
        return length;
    }
    return 0;
}

/// Length of "2-2", "A-12", "２－２" at `start`; 0 = none.
qsizetype numberLength(QStringView text, qsizetype start)
{
    qsizetype i = start;
    const auto at = [text](qsizetype position) {
        return position < text.size() ? narrow(text[position]) : QChar();
    };
    while (isAsciiLetter(at(i)) && i - start < 3)
        ++i;
    if (i > start && at(i) == u'-')
        ++i;
    qsizetype end = start;
    while (isAsciiDigit(at(i))) {
        while (isAsciiDigit(at(i)))
            ++i;
        end = i;
        if ((at(i) != u'-' && at(i) != u'.') || !isAsciiDigit(at(i + 1)))
            break;
        ++i;
    }
    return end - start;
}

/// Q2024年, No5件: what is counted or dated has no No.
bool isCounted(QStringView number, QStringView following)
{
    return std::all_of(number.begin(), number.end(), isDigit) && !following.isEmpty()
        && QStringView(u"年月日時円件歳個枚万千%％").contains(following.front());
}

/// True when what follows says that the number before it is to be looked up: "を参照", "」をご覧ください".
bool asksToLook(QStringView following)
{
    while (!following.isEmpty() && u"」』）)】］]　 "_s.contains(following.front()))
        following = following.sliced(1);
    static constexpr std::array<QStringView, 3> particles{u"も", u"を", u"の回答を"};
    for (const QStringView particle : particles) {
        if (following.startsWith(particle)) {
            following = following.sliced(particle.size());
            break;
        }
    }
    if (following.startsWith(u'ご') || following.startsWith(u'御'))
        following = following.sliced(1);
    static constexpr std::array<QStringView, 6> verbs{u"参照", u"覧", u"確認", u"に記載", u"見て", u"と同"};
    return std::any_of(
        verbs.begin(), verbs.end(), [following](QStringView verb) { return following.startsWith(verb); });
}

} // namespace

std::optional<QUrl> linkTarget(QStringView written)
{
    if (written.size() > longestTarget || std::any_of(written.begin(), written.end(), isTreacherous)
        || hidesTreacherous(written))
        return std::nullopt;
    const qsizetype colon = written.indexOf(u':');
    if (colon < 1)
        return std::nullopt;
    const QString scheme = written.first(colon).toString().toLower();
    if (scheme == "http"_L1 || scheme == "https"_L1)
        return webTarget(written, colon + 1);
    if (scheme == "mailto"_L1)
        return mailTarget(written, colon + 1);
    if (scheme == "tel"_L1)
        return phoneTarget(written, colon + 1);
    return std::nullopt;
}

QString shownTarget(const QUrl &target)
{
    return target.toString(QUrl::FullyEncoded);
}

QList<TextLink> findLinks(QStringView text)
{
    QList<TextLink> found;
    const auto add = [&found](TextSpan span, LinkKind kind, QStringView target) {
        const auto url = span.length > 0 ? linkTarget(target) : std::nullopt;
        if (!url || (!found.isEmpty() && found.last().span.end() > span.start))
            return false;
        found.append({span, kind, *url});
        return true;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'h' || c == u'H') {
            const qsizetype length = webAddressLength(text, i);
            // An address that is refused is skipped whole: nothing inside it may become a link of its own.
            if (length > 0) {
                add({i, length}, LinkKind::Web, text.sliced(i, length));
                i += length - 1;
            }
        } else if (c == u'@') {
            const TextSpan span = mailAddressAround(text, i);
            if (add(span, LinkKind::Mail, QString("mailto:"_L1 % text.sliced(span.start, span.length))))
                i = span.end() - 1;
        } else if ((narrow(c) == u'0' || narrow(c) == u'+' || narrow(c) == u'(') && mayBeginNumber(text, i)) {
            const Phone phone = readPhone(text, i);
            if (add({i, phone.length}, LinkKind::Phone, QString("tel:"_L1 % phone.digits)))
                i += phone.length - 1;
        }
    }
    return found;
}

QList<WrittenReference> findWrittenReferences(QStringView text)
{
    QList<WrittenReference> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype prefix = referencePrefix(text, i);
        if (prefix == 0 && !(isDigit(text[i]) && mayBeginNumber(text, i)))
            continue;
        const qsizetype length = numberLength(text, i + prefix);
        if (length == 0)
            continue;
        const qsizetype end = i + prefix + length;
        // Without "No" before it only "2-2を参照" is a reference; "1-2週間" is not.
        const bool counted = isCounted(text.sliced(i + prefix, length), text.sliced(end));
        if (!counted && (prefix > 0 || (length > 1 && asksToLook(text.sliced(end)))))
            found.append(WrittenReference{TextSpan{i, end - i}, TextSpan{i + prefix, length}});
        i = end - 1;
    }
    return found;
}

QList<EntryReference> findReferences(QStringView text, const Snapshot &snapshot)
{
    QList<EntryReference> found;
    for (const WrittenReference &written : findWrittenReferences(text)) {
        if (const Entry *entry = snapshot.findNo(text.sliced(written.number.start, written.number.length)))
            found.append({written.span, entry->id});
    }
    return found;
}

} // namespace sokuto
