// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/probe.h"

#include <boost/json.hpp>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace json = boost::json;

namespace {

using config::ModelType;

constexpr const char* kBoundary = "plexus-probe-part";

// What is asked, and where.
struct Question {
    QByteArray path;
    QByteArray body;
    QByteArray contentType = "application/json";
};

http::InboundRequest requestOf(const Question& question, const Clock& clock)
{
    const qint64 now = clock.monotonicUs();
    return { .head = { .method = "POST",
                 .target = question.path,
                 .path = question.path,
                 .query = {},
                 .headers = { Header { "user-agent", "plexus-probe" },
                     Header { "content-type", question.contentType } },
                 .peer = QHostAddress(QHostAddress::LocalHost),
                 .acceptedUs = now,
                 .headUs = now },
        .body = question.body,
        .bodyUs = now };
}

QString directName(const TargetId& target)
{
    return target.provider.isEmpty() ? target.model : u"direct/%1/%2"_s.arg(target.provider, target.model);
}

Question chatQuestion(const QString& model)
{
    const json::object tool { { "type", "function" },
        { "function",
            json::object { { "name", "read_file" }, { "description", "Reads a file of the project." },
                { "parameters",
                    json::object { { "type", "object" },
                        { "properties", json::object { { "path", json::object { { "type", "string" } } } } },
                        { "required", json::array { "path" } } } } } } };
    const json::object body { { "model", model.toStdString() }, { "stream", true },
        { "stream_options", json::object { { "include_usage", true } } }, { "max_tokens", 100 },
        { "messages",
            json::array {
                json::object { { "role", "system" },
                    { "content", "You are a programming assistant. Answer in one short paragraph." } },
                json::object { { "role", "user" },
                    { "content", "Say in two sentences what a hash table is good for." } } } },
        { "tools", json::array { tool } } };
    return { .path = "/v1/chat/completions", .body = QByteArray::fromStdString(json::serialize(body)) };
}

Question jsonQuestion(const QByteArray& path, const QString& model, json::object body)
{
    body["model"] = model.toStdString();
    return { .path = path, .body = QByteArray::fromStdString(json::serialize(body)) };
}

// Mono, 8 kHz, 16 bits.
QByteArray silentWav()
{
    constexpr quint32 kRate = 8000;
    constexpr quint32 kDataBytes = kRate / 4 * 2;
    QByteArray wav;
    const auto put = [&wav](quint32 value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            wav.append(static_cast<char>((value >> (8 * i)) & 0xff));
    };
    wav.append("RIFF");
    put(36 + kDataBytes, 4);
    wav.append("WAVEfmt ");
    put(16, 4);
    put(1, 2); // PCM
    put(1, 2);
    put(kRate, 4);
    put(kRate * 2, 4);
    put(2, 2);
    put(16, 2);
    wav.append("data");
    put(kDataBytes, 4);
    wav.append(QByteArray(kDataBytes, '\0'));
    return wav;
}

Question transcriptionQuestion(const QString& model)
{
    const QByteArray part = QByteArray("--") + kBoundary + "\r\nContent-Disposition: form-data; name=";
    return { .path = "/v1/audio/transcriptions",
        .body = part + "\"model\"\r\n\r\n" + model.toUtf8() + "\r\n" + part
            + "\"file\"; filename=\"silence.wav\"\r\nContent-Type: audio/wav\r\n\r\n" + silentWav() + "\r\n--"
            + kBoundary + "--\r\n",
        .contentType = QByteArray("multipart/form-data; boundary=") + kBoundary };
}

Question questionFor(const QString& model, ModelType type)
{
    switch (type) {
    case ModelType::Text: return chatQuestion(model);
    case ModelType::Embeddings: return jsonQuestion("/v1/embeddings", model, { { "input", "OK" } });
    case ModelType::Transcriptions: return transcriptionQuestion(model);
    case ModelType::Speech:
        return jsonQuestion("/v1/audio/speech", model, { { "input", "OK" }, { "voice", "alloy" } });
    case ModelType::Image:
        return jsonQuestion(
            "/v1/images/generations", model, { { "prompt", "A black dot on white." }, { "n", 1 } });
    case ModelType::Rerank:
        return jsonQuestion("/v1/rerank", model,
            { { "query", "hash table" }, { "documents", json::array { "hash table", "apple" } } });
    case ModelType::Moderations: return jsonQuestion("/v1/moderations", model, { { "input", "OK" } });
    }
    return chatQuestion(model);
}

ModelType typeOf(const TargetId& target, const config::Config& config)
{
    if (target.provider.isEmpty()) {
        const config::Alias* alias = config.findAlias(target.model);
        return alias ? alias->type : ModelType::Text;
    }
    if (const config::Provider* provider = config.findProvider(target.provider)) {
        for (const config::ProviderModel& model : provider->models) {
            if (model.id == target.model)
                return model.type;
        }
    }
    return ModelType::Text;
}

} // namespace

http::InboundRequest probeRequest(const TargetId& target, const Clock& clock)
{
    return requestOf(chatQuestion(directName(target)), clock);
}

http::InboundRequest testRequest(const TargetId& target, const config::Config& config, const Clock& clock)
{
    return requestOf(questionFor(directName(target), typeOf(target, config)), clock);
}

KeyTable::Client probeClient()
{
    static const config::Key key { .name = u"probe"_s, .secretDigest = {} };
    return { .key = &key, .attribution = u"background"_s };
}

} // namespace gateway::pipeline

#include "moc_probe.cpp"
