// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/multipart.h"

#include "base/headers.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::dialects {

namespace {

constexpr qsizetype kLongestBoundary = 70; // RFC 2046 §5.1.1
constexpr qsizetype kLongestModel = 512;
constexpr std::string_view kHeadEnd = "\r\n\r\n";
constexpr std::string_view kLineEnd = "\r\n";

Error invalid(const QString& message)
{
    return { .code = ErrorCode::InvalidRequest, .message = message, .failureClass = FailureClass::Caller };
}

std::string_view textOf(QByteArrayView bytes)
{
    return { bytes.data(), static_cast<size_t>(bytes.size()) };
}

bool isBoundaryChar(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || std::string_view("'()+_,-./:=? ").find(c) != std::string_view::npos;
}

bool isTokenEnd(char c)
{
    return c == ';' || c == ' ' || c == '\t';
}

struct Parameter {
    QByteArray name; // lower case
    QByteArray value;
};

QByteArrayView skipSpaces(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    return text;
}

// Takes `"…"` off the front. Browsers write %22 for a quote inside and leave backslashes alone, others escape
// with them: with a backslash in it nobody knows what was meant.
std::optional<QByteArray> takeQuoted(QByteArrayView& text)
{
    const qsizetype end = text.indexOf('"', 1);
    if (end < 0)
        return std::nullopt;
    const QByteArrayView inside = text.first(end).sliced(1);
    text = text.sliced(end + 1);
    return inside.contains('\\') ? std::nullopt : std::optional(inside.toByteArray());
}

QByteArray takeToken(QByteArrayView& text)
{
    qsizetype length = 0;
    while (length < text.size() && !isTokenEnd(text[length]))
        ++length;
    const QByteArray token = text.first(length).toByteArray();
    text = text.sliced(length);
    return token.contains('"') ? QByteArray() : token;
}

// `; name="…"; filename=…`; empty optional: not of that form, or a name twice.
std::optional<std::vector<Parameter>> parametersOf(QByteArrayView text)
{
    std::vector<Parameter> parameters;
    for (text = skipSpaces(text); !text.isEmpty(); text = skipSpaces(text)) {
        if (text.front() != ';')
            return std::nullopt;
        text = skipSpaces(text.sliced(1));
        if (text.isEmpty())
            break;
        const qsizetype equals = text.indexOf('=');
        if (equals <= 0)
            return std::nullopt;
        Parameter parameter { .name = text.first(equals).trimmed().toByteArray().toLower(), .value = {} };
        text = skipSpaces(text.sliced(equals + 1));
        if (text.startsWith('"')) {
            auto value = takeQuoted(text);
            if (!value)
                return std::nullopt;
            parameter.value = *std::move(value);
        } else {
            parameter.value = takeToken(text);
            if (parameter.value.isEmpty())
                return std::nullopt;
        }
        if (std::any_of(parameters.begin(), parameters.end(),
                [&parameter](const Parameter& other) { return other.name == parameter.name; }))
            return std::nullopt;
        parameters.push_back(std::move(parameter));
    }
    return parameters;
}

// A file's name is a name: whoever stores it must not end up in another folder.
bool isPlainName(const QByteArray& name)
{
    const auto isBad = [](char c) { return c == '/' || c == '\\' || (c >= 0 && c < 0x20) || c == 0x7f; };
    return name != "." && name != ".." && std::none_of(name.begin(), name.end(), isBad);
}

// The value of `filename*`: charset'language'percent-encoded (RFC 8187).
QByteArray decodedName(const QByteArray& value)
{
    return QByteArray::fromPercentEncoding(value.sliced(value.lastIndexOf('\'') + 1));
}

struct PartHead {
    QByteArray name;
    bool isFile = false;
};

class Scanner {
public:
    Scanner(const QByteArray& body, QByteArrayView boundary, const MultipartLimits& limits)
        : m_body(body)
        , m_text(textOf(body))
        , m_delimiter("\r\n--" + boundary.toByteArray())
        , m_limits(limits)
    {
    }

    Result<MultipartScan> run()
    {
        const std::string_view opening = textOf(m_delimiter).substr(kLineEnd.size());
        if (!m_text.starts_with(opening))
            return invalid(u"The form does not begin with the boundary its content type names."_s);
        size_t at = opening.size();
        for (qsizetype parts = 0; m_text.substr(at, 2) != "--"; ++parts) {
            if (m_text.substr(at, 2) != kLineEnd)
                return invalid(u"The form's boundary is followed by something else at byte %1."_s.arg(at));
            if (parts >= m_limits.parts)
                return invalid(u"The form has more than %1 parts."_s.arg(m_limits.parts));
            const Result<size_t> next = takePart(at + 2);
            if (!next)
                return next.error();
            at = *next;
        }
        if (m_text.find_first_not_of(" \t\r\n", at + 2) != std::string_view::npos)
            return invalid(u"The form goes on behind its last boundary."_s);
        if (!m_hasModel)
            return invalid(u"The form names no model: the field `model` is missing."_s);
        return m_scan;
    }

private:
    // From its head on; where the boundary behind it ends.
    Result<size_t> takePart(size_t begin)
    {
        const std::string_view window =
            m_text.substr(begin, static_cast<size_t>(m_limits.headBytes) + kHeadEnd.size());
        const size_t headEnd = window.find(kHeadEnd);
        if (headEnd == std::string_view::npos) {
            return invalid(window.size() < static_cast<size_t>(m_limits.headBytes)
                    ? u"The form is cut off: a part's head has no end."_s
                    : u"The head of a part is longer than %1 bytes, or has no end."_s.arg(
                        m_limits.headBytes));
        }
        Result<PartHead> head = readHead(window.substr(0, headEnd));
        if (!head)
            return head.error();
        const size_t content = begin + headEnd + kHeadEnd.size();
        // The line end before the boundary belongs to it; an empty part has that of its head.
        const size_t end = m_text.find(textOf(m_delimiter), content - kLineEnd.size());
        if (end == std::string_view::npos)
            return invalid(u"The form is cut off: its last boundary is missing."_s);
        const size_t size = end < content ? 0 : end - content;
        if (const auto problem = takeContent(*head, content, size))
            return *problem;
        return end + static_cast<size_t>(m_delimiter.size());
    }

    static Result<PartHead> readHead(std::string_view text)
    {
        PartHead head;
        bool hasDisposition = false;
        for (size_t at = 0; at <= text.size();) {
            const size_t end = std::min(text.find(kLineEnd, at), text.size());
            const std::string_view line = text.substr(at, end - at);
            at = end + kLineEnd.size();
            const size_t colon = line.find(':');
            const auto name =
                QByteArrayView(line.data(), static_cast<qsizetype>(std::min(colon, line.size())));
            if (colon == std::string_view::npos || !isHeaderName(name)
                || line.find_first_of(std::string_view("\0\r\n", 3)) != std::string_view::npos)
                return invalid(u"The head of a part of the form holds a malformed line."_s);
            const QByteArrayView value = QByteArrayView(line.data(), static_cast<qsizetype>(line.size()))
                                             .sliced(static_cast<qsizetype>(colon) + 1)
                                             .trimmed();
            if (equalsIgnoringCase(name, "content-transfer-encoding") && !isPlainCoding(value))
                return invalid(u"A part of the form is encoded (%1); send it as it is."_s.arg(
                    QString::fromLatin1(value.first(std::min<qsizetype>(value.size(), 40)))));
            if (!equalsIgnoringCase(name, "content-disposition"))
                continue;
            if (std::exchange(hasDisposition, true))
                return invalid(u"A part of the form has two Content-Disposition fields."_s);
            if (auto problem = readDisposition(value, head))
                return *problem;
        }
        if (!hasDisposition)
            return invalid(u"A part of the form has no Content-Disposition."_s);
        return head;
    }

    static bool isPlainCoding(QByteArrayView coding)
    {
        return equalsIgnoringCase(coding, "binary") || equalsIgnoringCase(coding, "8bit")
            || equalsIgnoringCase(coding, "7bit");
    }

    static std::optional<Error> readDisposition(QByteArrayView value, PartHead& head)
    {
        constexpr QByteArrayView kFormData = "form-data";
        const bool isFormData =
            value.size() >= kFormData.size() && equalsIgnoringCase(value.first(kFormData.size()), kFormData);
        const auto parameters = isFormData ? parametersOf(value.sliced(kFormData.size())) : std::nullopt;
        if (!parameters)
            return invalid(u"A part of the form has a Content-Disposition that cannot be read."_s);
        for (const Parameter& parameter : *parameters) {
            if (parameter.name == "name")
                head.name = parameter.value;
            // RFC 7578 §4.2 has none of the extended forms; whoever reads `name*` sees another field.
            if (parameter.name.contains('*') && parameter.name != "filename*") {
                return invalid(
                    u"A part of the form has a parameter \u201c%1\u201d; send names as they are."_s.arg(
                        QString::fromLatin1(parameter.name.left(40))));
            }
            if (parameter.name != "filename" && parameter.name != "filename*")
                continue;
            head.isFile = true;
            if (!isPlainName(parameter.name == "filename" ? parameter.value : decodedName(parameter.value)))
                return invalid(u"A file of the form is named like a path; send its name alone."_s);
        }
        if (head.name.isEmpty())
            return invalid(u"A part of the form has no name."_s);
        return std::nullopt;
    }

    std::optional<Error> takeContent(const PartHead& head, size_t begin, size_t size)
    {
        const auto length = static_cast<qsizetype>(size);
        if (head.name == "model")
            return takeModel(head, static_cast<qsizetype>(begin), length);
        if (head.isFile) {
            if (length > m_limits.fileBytes) {
                return Error { .code = ErrorCode::PayloadTooLarge,
                    .message = u"A file of the form has %1 bytes; at most %2 are taken."_s.arg(length).arg(
                        m_limits.fileBytes),
                    .failureClass = FailureClass::Caller };
            }
            ++m_scan.files;
            m_scan.fileBytes += length;
            return std::nullopt;
        }
        if (length > m_limits.fieldBytes)
            return invalid(u"A field of the form is longer than %1 bytes."_s.arg(m_limits.fieldBytes));
        const QByteArrayView value = QByteArrayView(m_body).sliced(static_cast<qsizetype>(begin), length);
        if (head.name == "stream") {
            if (std::exchange(m_hasStream, true))
                return invalid(u"The form says twice whether it wants a stream."_s);
            m_scan.streams = value == "1" || equalsIgnoringCase(value, "true");
        }
        return std::nullopt;
    }

    std::optional<Error> takeModel(const PartHead& head, qsizetype begin, qsizetype length)
    {
        if (std::exchange(m_hasModel, true))
            return invalid(u"The form names its model twice."_s);
        if (head.isFile)
            return invalid(u"`model` must be a field of the form, not a file."_s);
        const QByteArrayView value = QByteArrayView(m_body).sliced(begin, std::min(length, kLongestModel));
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        m_scan.model = decoder(value);
        const bool isText = !decoder.hasError()
            && std::none_of(m_scan.model.begin(), m_scan.model.end(),
                [](QChar c) { return c.category() == QChar::Other_Control; });
        if (length == 0 || length > kLongestModel || !isText)
            return invalid(u"`model` of the form is empty, too long, or not a text."_s);
        m_scan.modelSlot = { .offset = begin, .length = length };
        return std::nullopt;
    }

    const QByteArray& m_body;
    std::string_view m_text;
    QByteArray m_delimiter;
    const MultipartLimits& m_limits;
    MultipartScan m_scan;
    bool m_hasModel = false;
    bool m_hasStream = false;
};

} // namespace

bool isMultipartForm(QByteArrayView contentType)
{
    const qsizetype end = contentType.indexOf(';');
    return equalsIgnoringCase(
        (end < 0 ? contentType : contentType.first(end)).trimmed(), "multipart/form-data");
}

Result<QByteArray> multipartBoundary(QByteArrayView contentType)
{
    const qsizetype semicolon = contentType.indexOf(';');
    const auto parameters = semicolon < 0 ? std::nullopt : parametersOf(contentType.sliced(semicolon));
    if (parameters) {
        for (const Parameter& parameter : *parameters) {
            if (parameter.name != "boundary")
                continue;
            const QByteArray& boundary = parameter.value;
            const bool isSound = !boundary.isEmpty() && boundary.size() <= kLongestBoundary
                && !boundary.endsWith(' ') && std::all_of(boundary.begin(), boundary.end(), isBoundaryChar);
            if (isSound)
                return boundary;
        }
    }
    return invalid(u"The content type multipart/form-data must name its boundary, 1 to 70 characters."_s);
}

Result<MultipartScan> scanMultipart(
    const QByteArray& body, QByteArrayView boundary, const MultipartLimits& limits)
{
    return Scanner(body, boundary, limits).run();
}

std::vector<QByteArray> spliceModel(const QByteArray& body, const MultipartScan& scan, const QString& model)
{
    if (scan.model == model)
        return { body };
    const RequestScan::Slot& slot = scan.modelSlot;
    const qsizetype end = slot.offset + slot.length;
    return { QByteArray::fromRawData(body.constData(), slot.offset), model.toUtf8(),
        QByteArray::fromRawData(body.constData() + end, body.size() - end) };
}

} // namespace gateway::dialects
