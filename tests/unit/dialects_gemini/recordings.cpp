// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordings.h"

#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"
#include "dialects/stream_checker.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace gateway::dialects::test {

namespace {

using namespace Qt::StringLiterals;

QString fixtures(const QString& path)
{
    return QStringLiteral(PLEXUS_SOURCE_DIR "/../shared/fixtures/") + path;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<json::object> segmentsOf(const json::object& message)
{
    std::vector<json::object> segments;
    const json::array* list = ObjectReader(message).array("bodySegments");
    for (std::size_t at = 0; list && at < list->size(); ++at)
        segments.push_back((*list)[at].as_object());
    return segments;
}

void addInteractions(const QString& path, const QString& file, std::vector<Exchange>& out)
{
    const Result<json::object> recording = parseJsonObject(contentOf(path));
    const json::array* interactions = recording ? ObjectReader(*recording).array("interactions") : nullptr;
    for (std::size_t at = 0; interactions && at < interactions->size(); ++at) {
        const json::object& interaction = (*interactions)[at].as_object();
        const json::object& request = interaction.at("request").as_object();
        const json::object& response = interaction.at("response").as_object();
        const std::string url(std::string_view(request.at("url").as_string()));
        const bool isStream = url.find(":streamGenerateContent") != std::string::npos;
        if (!isStream && url.find(":generateContent") == std::string::npos)
            continue;
        const std::vector<json::object> bodies = segmentsOf(request);
        out.push_back({ .name = file.toStdString() + '#' + std::to_string(at),
            .isStream = isStream,
            .status = static_cast<int>(response.at("statusCode").as_int64()),
            .request = bodies.empty() ? QByteArray() : serializeJson(bodies.front()),
            .responses = segmentsOf(response) });
    }
}

void addSdkFixtures(std::vector<Exchange>& out)
{
    const QDir folder(fixtures(u"recordings-vercel-ai/packages/google/src/__fixtures__"_s));
    for (const QString& file : folder.entryList(QDir::Files, QDir::Name)) {
        Exchange exchange { .name = file.toStdString(), .isStream = file.endsWith(u".chunks.txt"_s) };
        const QByteArray content = contentOf(folder.filePath(file));
        const QList<QByteArray> texts =
            exchange.isStream ? content.split('\n') : QList<QByteArray> { content };
        for (const QByteArray& text : texts) {
            if (Result<json::object> body = parseJsonObject(text))
                exchange.responses.push_back(*std::move(body));
        }
        if (file.contains(u"429"_s))
            exchange.status = 429;
        out.push_back(std::move(exchange));
    }
}

} // namespace

std::vector<Exchange> recordedExchanges()
{
    std::vector<Exchange> exchanges;
    const QDir folder(fixtures(u"recordings-js-genai/test/system/recordings"_s));
    for (const QString& file : folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name))
        addInteractions(folder.filePath(file), file, exchanges);
    addSdkFixtures(exchanges);
    return exchanges;
}

QByteArray sseOf(const std::vector<json::object>& responses)
{
    QByteArray bytes;
    for (const json::object& response : responses)
        bytes += "data: " + serializeJson(response) + "\r\n\r\n";
    return bytes;
}

QByteArray arrayOf(const std::vector<json::object>& responses)
{
    QByteArray bytes = "[";
    for (const json::object& response : responses)
        bytes += (bytes.size() > 1 ? ",\r\n" : "") + serializeJson(response);
    return bytes + "\n]\n";
}

StreamEvents decodedStream(const QByteArray& bytes, qsizetype step)
{
    const std::unique_ptr<StreamDecoder> decoder = geminiCodec().streamDecoder();
    StreamChecker checker;
    StreamEvents events;
    const auto keep = [&events](StreamEvents more) {
        std::move(more.begin(), more.end(), std::back_inserter(events));
    };
    for (qsizetype at = 0; at < bytes.size(); at += step)
        keep(checker.check(
            decoder->feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)))));
    keep(checker.check(decoder->finish()));
    keep(checker.close());
    return events;
}

Reply foldedReply(const StreamEvents& events)
{
    ReplyFolder folder;
    for (const StreamEvent& event : events)
        folder.take(event);
    return folder.reply();
}

QByteArray encodedStream(const StreamEvents& events, const ReplyContext& context)
{
    const std::unique_ptr<StreamEncoder> encoder = geminiCodec().streamEncoder(context);
    QByteArray bytes;
    for (const StreamEvent& event : events)
        encoder->encode(event, bytes);
    return bytes;
}

ReplyContext contextOf(const Reply& reply)
{
    return { .id = reply.id, .model = reply.model };
}

SdkReading readAsSdk(const QByteArray& stream)
{
    SdkReading reading;
    QByteArray rest = stream;
    for (qsizetype end = rest.indexOf("\n\n"); end >= 0; end = rest.indexOf("\n\n")) {
        const QByteArray block = rest.first(end).trimmed();
        rest = rest.sliced(end + 2);
        if (!block.startsWith("data:"))
            continue;
        Result<json::object> chunk = parseJsonObject(block.sliced(5).trimmed());
        if (!chunk) {
            reading.error = "not JSON: " + block.toStdString();
            return reading;
        }
        if (chunk->contains("error"))
            reading.error = jsonText(*chunk);
        reading.chunks.push_back(*std::move(chunk));
    }
    if (!rest.trimmed().isEmpty())
        reading.error = "Incomplete JSON segment at the end: " + rest.toStdString();
    return reading;
}

} // namespace gateway::dialects::test
