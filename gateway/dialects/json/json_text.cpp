// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/json/json_text.h"

#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gateway::dialects {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

// The code unit of a \uXXXX escape at `at`, or −1.
int escapeAt(QByteArrayView text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return -1;
    int unit = 0;
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        const int digit = hexValue(text[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

bool isHighSurrogate(int unit)
{
    return unit >= 0xd800 && unit <= 0xdbff;
}

bool isLowSurrogate(int unit)
{
    return unit >= 0xdc00 && unit <= 0xdfff;
}

// `text` with every lone surrogate escape replaced by U+FFFD; empty when there is none, the usual case.
QByteArray withoutLoneSurrogates(QByteArrayView text)
{
    QByteArray mended;
    qsizetype at = 0;
    while ((at = text.indexOf('\\', at)) >= 0 && at + 1 < text.size()) {
        const int unit = escapeAt(text, at);
        if (unit < 0) {
            at += 2; // another escape; "\\" must not let its second half begin one
            continue;
        }
        if (isHighSurrogate(unit) && isLowSurrogate(escapeAt(text, at + 6))) {
            at += 12;
            continue;
        }
        if (isHighSurrogate(unit) || isLowSurrogate(unit)) {
            if (mended.isEmpty())
                mended = text.toByteArray();
            mended.replace(at, 6, "\\ufffd"); // as long as what it replaces
        }
        at += 6;
    }
    return mended;
}

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

void appendString(std::string_view text, QByteArray& out)
{
    static constexpr std::array<char, 16> kHex { '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b',
        'c', 'd', 'e', 'f' };
    out += '"';
    std::size_t done = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(text.data() + done, static_cast<qsizetype>(i - done));
        done = i + 1;
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            out += "\\u00";
            out += kHex[c >> 4];
            out += kHex[c & 15];
        }
    }
    out.append(text.data() + done, static_cast<qsizetype>(text.size() - done));
    out += '"';
}

template <typename Number> void appendNumber(Number number, QByteArray& out)
{
    std::array<char, 64> buffer {};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    out.append(buffer.data(), static_cast<qsizetype>(end.ptr - buffer.data()));
}

void appendDouble(double number, QByteArray& out)
{
    // JSON has no word for these; a model's answer cannot contain them, a computed figure might.
    if (!std::isfinite(number)) {
        out += "null";
        return;
    }
    const qsizetype before = out.size();
    appendNumber(number, out);
    // 1.0 stays a fraction for readers that tell integers from floats.
    if (QByteArrayView(out).sliced(before).indexOf('.') < 0
        && QByteArrayView(out).sliced(before).indexOf('e') < 0)
        out += ".0";
}

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
    switch (value.kind()) {
    case json::kind::null: out += "null"; break;
    case json::kind::bool_: out += value.get_bool() ? "true" : "false"; break;
    case json::kind::int64: appendNumber(value.get_int64(), out); break;
    case json::kind::uint64: appendNumber(value.get_uint64(), out); break;
    case json::kind::double_: appendDouble(value.get_double(), out); break;
    case json::kind::string: appendString(value.get_string(), out); break;
    case json::kind::array: {
        out += '[';
        bool first = true;
        for (const json::value& item : value.get_array()) {
            if (!std::exchange(first, false))
                out += ',';
            appendJson(item, out);
        }
        out += ']';
        break;
    }
    case json::kind::object: {
        out += '{';
        bool first = true;
        for (const auto& [key, item] : value.get_object()) {
            if (!std::exchange(first, false))
                out += ',';
            appendString(key, out);
            out += ':';
            appendJson(item, out);
        }
        out += '}';
        break;
    }
    }
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

} // namespace gateway::dialects
