// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonparts.h"

#include "base/workwatch.h"
#include "exchange/jsontree.h"

#include <QtCore/QStringDecoder>

#include <nlohmann/json.hpp>

#include <array>
#include <cstddef>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype listDepth = 3; ///< Brackets around the elements of the long lists.

/// What the parser reads from. Copies share the bytes, as an input iterator may.
class ByteIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = char;

    /// The end.
    ByteIterator() = default;
    explicit ByteIterator(JsonBytes &bytes)
        : m_bytes(&bytes)
    {
    }

    char operator*() const { return m_bytes->peek(); }
    ByteIterator &operator++()
    {
        m_bytes->step();
        return *this;
    }
    bool operator==(const ByteIterator &other) const { return isAtEnd() == other.isAtEnd(); }

private:
    bool isAtEnd() const { return !m_bytes || m_bytes->atEnd(); }

    JsonBytes *m_bytes = nullptr;
};

/// A U+FEFF is a character of its text, also the first one.
QString textOf(std::string_view utf8)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decode(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
}

/// What the parser says of itself, without what it read.
std::string_view complaint(std::string_view said)
{
    return said.substr(0, said.find("; last read: '"));
}

/// One word for what the sentence says at length; the parser has but its own sentences.
QLatin1StringView whatIsWrong(std::string_view said)
{
    using Sign = std::pair<std::string_view, QLatin1StringView>;
    constexpr std::array inToken{
        Sign{"unexpected end of input", "unfinished"_L1},
        Sign{"missing closing quote", "unfinished"_L1},
        Sign{"ill-formed UTF-8 byte", "no character"_L1},
        Sign{"invalid BOM", "no character"_L1},
        Sign{"control character", "control character"_L1},
        Sign{"invalid string", "no escape"_L1},
    };
    constexpr std::array expected{
        Sign{"; expected end of input", "something after the end"_L1},
        Sign{"; expected ':'", "no colon"_L1},
        Sign{"; expected ']'", "no comma"_L1},
        Sign{"; expected '}'", "no comma"_L1},
    };
    for (const auto &[sign, what] : inToken) {
        if (complaint(said).find(sign) != std::string_view::npos)
            return what;
    }
    for (const auto &[sign, what] : expected) {
        if (said.ends_with(sign))
            return what;
    }
    return "no value"_L1;
}

/// Hears from the parser of every token.
class PartsHandler final : public nlohmann::json_sax<nlohmann::json>
{
public:
    PartsHandler(JsonBytes &bytes, const TakeJson &take, const JsonLimits &limits)
        : m_bytes(bytes)
        , m_take(take)
        , m_limits(limits)
    {
    }

    bool null() override { return add({}); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(qint64(value)); }
    bool number_unsigned(number_unsigned_t value) override
    {
        const bool fits = value <= quint64(std::numeric_limits<qint64>::max());
        return add(fits ? QJsonValue(qint64(value)) : QJsonValue(double(value)));
    }
    bool number_float(number_float_t value, const string_t & /*text*/) override { return add(value); }
    bool string(string_t &value) override { return add(textOf(value)); }
    bool binary(binary_t & /*value*/) override { return false; } // JSON has none
    bool start_object(std::size_t /*size*/) override { return open(false); }
    bool start_array(std::size_t /*size*/) override { return open(true); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t &value) override
    {
        tree().setKey(textOf(value));
        m_bytes.expectToken();
        return true;
    }
    bool parse_error(std::size_t /*position*/, const std::string & /*token*/,
        const nlohmann::detail::exception &e) override
    {
        if (m_bytes.allowed() <= 0)
            return refuse();
        const std::string_view said = e.what();
        const QLatin1StringView what = whatIsWrong(said);
        const bool inText = complaint(said).find("invalid string") != std::string_view::npos;
        const JsonPlace place = what == "unfinished"_L1 ? m_bytes.placeBehind()
            : inText                                    ? m_bytes.place()
                                                        : m_bytes.tokenPlace();
        return refuse(place, what, textOf(complaint(said)));
    }

    /// After the last token.
    bool takeFrame()
    {
        const auto taken = m_take({}, m_frame.value().toObject(), m_frame);
        return taken || refuse(m_frame, taken.error(), {});
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    JsonTree &tree() { return m_inElement ? m_element : m_frame; }

    bool open(bool isList)
    {
        if (m_frame.depth() + m_element.depth() >= m_limits.depth)
            return refuse();
        if (isAtElement()) {
            if (isList)
                return refuseElement();
            beginElement();
        }
        tree().open(isList, m_bytes.tokenPlace());
        return goOn();
    }

    bool add(const QJsonValue &value)
    {
        if (isAtElement())
            return refuseElement();
        tree().add(value, m_bytes.tokenPlace());
        return goOn();
    }

    bool close()
    {
        tree().close();
        m_bytes.expectToken();
        return !m_inElement || m_element.depth() > 0 || takeElement();
    }

    bool goOn()
    {
        m_bytes.expectToken();
        return tree().size() <= m_limits.values || refuse();
    }

    bool isAtElement() const
    {
        if (m_inElement || m_frame.depth() != listDepth || !m_frame.isInList())
            return false;
        const QStringList keys = m_frame.keys();
        return keys.size() == 2 && keys.at(0) == "sokuto-faq"_L1
            && (keys.at(1) == "entries"_L1 || keys.at(1) == "categories"_L1
                || keys.at(1) == "synonymGroups"_L1);
    }

    void beginElement()
    {
        const QString list = m_frame.keys().constLast();
        m_index = list == m_list ? m_index + 1 : 0;
        m_list = list;
        m_inElement = true;
        m_frameAllowed = m_bytes.allowed();
        m_bytes.allow(m_limits.bytes);
    }

    bool takeElement()
    {
        if (const auto taken = m_take(m_list, m_element.value().toObject(), m_element); !taken)
            return refuse(m_element, taken.error(), u"sokuto-faq/%1/%2/"_s.arg(m_list).arg(m_index));
        m_element.clear();
        m_inElement = false;
        m_bytes.allow(m_frameAllowed);
        return true;
    }

    bool refuseElement()
    {
        return refuse(m_bytes.tokenPlace(), "not an object"_L1, m_frame.keys().join(u'/'));
    }

    /// The JSON is none of ours.
    bool refuse()
    {
        m_error = fail(ErrorCode::UnknownFormat, {}, {}, {u"json"_s}).error;
        return false;
    }

    bool refuse(JsonPlace place, const QString &what, const QString &detail, const QString &name = {})
    {
        m_error = malformedJson(place, what, name, detail);
        return false;
    }

    bool refuse(const JsonTree &tree, const Error &error, const QString &where)
    {
        if (error.code == ErrorCode::InvalidContent)
            return refuse(tree.placeOf(error.subject), error.detail, where + error.subject,
                error.subject.section(u'/', -1));
        m_error = error;
        return false;
    }

    JsonBytes &m_bytes;
    const TakeJson &m_take;
    JsonLimits m_limits;
    JsonTree m_frame;
    JsonTree m_element; ///< The one in hand.
    bool m_inElement = false;
    QString m_list; ///< Of the element.
    qsizetype m_index = 0; ///< Of the element in its list.
    qint64 m_frameAllowed = 0; ///< Bytes for the frame behind the element.
    std::optional<Error> m_error;
};

} // namespace

Error malformedJson(JsonPlace place, const QString &what, const QString &name, const QString &detail)
{
    return fail(ErrorCode::MalformedTable, {}, detail,
        {QString::number(place.line), u"json"_s, QString::number(place.column), what, name})
        .error;
}

Result<void> readJsonParts(
    QIODevice &device, WorkWatch &watch, const TakeJson &take, const JsonLimits &limits)
{
    JsonBytes bytes(device, watch, limits.bytes);
    PartsHandler handler(bytes, take, limits);
    const bool whole = nlohmann::json::sax_parse(ByteIterator(bytes), ByteIterator(), &handler);
    if (watch.isCancelled())
        return fail(ErrorCode::Cancelled);
    if (whole && handler.takeFrame())
        return {};
    return fail(*handler.error());
}

} // namespace sokuto
