// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/json/json_text.h"

#include "dialects/json/surrogates.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>

#include <vector>
using namespace Qt::StringLiterals;

namespace gateway::dialects {

namespace {

QString parseProblem(const json::error_code& code)
{
    if (code == json::error::too_deep)
        return u"it is nested more than %1 levels deep"_s.arg(kMaxJsonDepth);
    if (code == json::error::incomplete)
        return u"it ends in the middle"_s;
    if (code == json::error::extra_data)
        return u"something follows the JSON value"_s;
    return QString::fromStdString(code.message());
}

// How many bytes from the start stand in a JSON string as they are. Eight at a time: most of what is written
// is prose.
std::size_t plainLength(std::string_view text)
{
    constexpr std::uint64_t kOnes = 0x0101010101010101U;
    constexpr std::uint64_t kHighBits = kOnes * 0x80U;
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        // A subtraction borrows where a byte is smaller; the high bit tells, but where it was set before.
        const std::uint64_t quote = word ^ (kOnes * '"');
        const std::uint64_t backslash = word ^ (kOnes * '\\');
        const std::uint64_t special = ((word - kOnes * 0x20U) & ~word) | ((quote - kOnes) & ~quote)
            | ((backslash - kOnes) & ~backslash);
        if ((special & kHighBits) != 0)
            break;
    }
    const auto isPlain = [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
    };
    while (at < text.size() && isPlain(text[at]))
        ++at;
    return at;
}

// Writes behind what is in a QByteArray already. The array is made larger in big steps and cut to size at the
// end: its own append() takes several times as long as the few bytes between two values.
class JsonWriter {
public:
    explicit JsonWriter(QByteArray& out)
        : m_out(out)
        , m_size(out.size())
    {
    }

    ~JsonWriter() { m_out.truncate(m_size); }

    JsonWriter(const JsonWriter&) = delete;
    JsonWriter& operator=(const JsonWriter&) = delete;

    void write(const json::value& value)
    {
        switch (value.kind()) {
        case json::kind::null: add("null"); break;
        case json::kind::bool_: add(value.get_bool() ? "true" : "false"); break;
        case json::kind::int64: writeNumber(value.get_int64()); break;
        case json::kind::uint64: writeNumber(value.get_uint64()); break;
        case json::kind::double_: writeDouble(value.get_double()); break;
        case json::kind::string: writeString(value.get_string()); break;
        case json::kind::array: writeArray(value.get_array()); break;
        case json::kind::object: writeObject(value.get_object()); break;
        }
    }

private:
    void add(char c) { *room(1) = c; }

    void add(std::string_view text)
    {
        if (!text.empty())
            std::memcpy(room(text.size()), text.data(), text.size());
    }

    // Where the next `bytes` go.
    char* room(std::size_t bytes)
    {
        const qsizetype at = m_size;
        m_size += static_cast<qsizetype>(bytes);
        if (m_size > m_room) {
            m_out.resize(std::max(m_size, 2 * m_room + 256));
            m_data = m_out.data();
            m_room = m_out.size();
        }
        return m_data + at;
    }

    void writeArray(const json::array& items)
    {
        add('[');
        bool first = true;
        for (const json::value& item : items) {
            if (!std::exchange(first, false))
                add(',');
            write(item);
        }
        add(']');
    }

    void writeObject(const json::object& object)
    {
        add('{');
        bool first = true;
        for (const auto& [key, item] : object) {
            if (!std::exchange(first, false))
                add(',');
            writeString(key);
            add(':');
            write(item);
        }
        add('}');
    }

    void writeString(std::string_view text)
    {
        add('"');
        for (;;) {
            const std::size_t plain = plainLength(text);
            add(text.substr(0, plain));
            if (plain == text.size())
                break;
            writeEscaped(static_cast<unsigned char>(text[plain]));
            text.remove_prefix(plain + 1);
        }
        add('"');
    }

    void writeEscaped(unsigned char c)
    {
        static constexpr std::string_view kHex = "0123456789abcdef";
        switch (c) {
        case '"': add("\\\""); break;
        case '\\': add("\\\\"); break;
        case '\n': add("\\n"); break;
        case '\r': add("\\r"); break;
        case '\t': add("\\t"); break;
        default:
            add("\\u00");
            add(kHex[c >> 4]);
            add(kHex[c & 15]);
        }
    }

    template <typename Number> void writeNumber(Number number)
    {
        std::array<char, 64> buffer {};
        const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
        add({ buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data()) });
    }

    void writeDouble(double number)
    {
        // JSON has no word for these; a model's answer cannot contain them, a computed figure might.
        if (!std::isfinite(number)) {
            add("null");
            return;
        }
        const qsizetype before = m_size;
        writeNumber(number);
        // 1.0 stays a fraction for readers that tell integers from floats.
        const QByteArrayView written(m_data + before, m_size - before);
        if (!written.contains('.') && !written.contains('e'))
            add(".0");
    }

    QByteArray& m_out;
    char* m_data = nullptr;
    qsizetype m_size;
    qsizetype m_room = 0;
};

} // namespace

Result<json::value> parseJson(QByteArrayView text)
{
    const QByteArray mended = withoutLoneSurrogates(text);
    const QByteArrayView input = mended.isEmpty() ? text : QByteArrayView(mended);
    json::parse_options options;
    options.max_depth = kMaxJsonDepth;
    json::stream_parser parser({}, options);
    json::error_code code;
    std::size_t read = parser.write(input.data(), static_cast<std::size_t>(input.size()), code);
    if (!code)
        parser.finish(code);
    if (code) {
        return Error { .code = ErrorCode::InvalidRequest,
            .message = u"The JSON cannot be read: %1, at byte %2."_s.arg(parseProblem(code)).arg(read),
            .failureClass = FailureClass::Caller };
    }
    return parser.release();
}

Result<json::object> parseJsonObject(QByteArrayView text)
{
    Result<json::value> value = parseJson(text);
    if (!value)
        return value.error();
    if (!value->is_object()) {
        return Error { .code = ErrorCode::InvalidRequest,
            .message = u"The JSON must be an object."_s,
            .failureClass = FailureClass::Caller };
    }
    return std::move(value->get_object());
}

void appendJson(const json::value& value, QByteArray& out)
{
    JsonWriter(out).write(value);
}

QByteArray serializeJson(const json::value& value)
{
    QByteArray out;
    appendJson(value, out);
    return out;
}

std::string jsonText(const json::value& value)
{
    return serializeJson(value).toStdString();
}

json::value sortedJson(const json::value& value)
{
    if (const json::array* list = value.if_array()) {
        json::array items;
        items.reserve(list->size());
        for (const json::value& item : *list)
            items.push_back(sortedJson(item));
        return items;
    }
    const json::object* object = value.if_object();
    if (!object)
        return value;
    std::vector<const json::key_value_pair*> members;
    members.reserve(object->size());
    for (const auto& member : *object)
        members.push_back(&member);
    std::sort(
        members.begin(), members.end(), [](const auto* a, const auto* b) { return a->key() < b->key(); });
    json::object result;
    result.reserve(members.size());
    for (const auto* member : members)
        result[member->key()] = sortedJson(member->value());
    return result;
}

} // namespace gateway::dialects
