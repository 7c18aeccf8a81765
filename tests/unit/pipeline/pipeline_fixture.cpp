// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline_fixture.h"

#include <QCryptographicHash>

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

PipelineTest::PipelineTest()
{
    config.providers = { provider(u"one"_s, one), provider(u"two"_s, two) };
    config.aliases = { { .slug = u"fast"_s,
        .additionalAliases = { u"quick"_s },
        .groups = { { .name = u"default"_s,
            .targets = { { .provider = u"one"_s, .model = u"model-1"_s },
                { .provider = u"two"_s, .model = u"model-2"_s } } } } } };
    config.keys = { { .name = u"laptop"_s,
        .secretDigest = QCryptographicHash::hash(kClientKey, QCryptographicHash::Sha256) } };
    config.settings.timeouts.connectMs = 5'000;
    credentials = { { u"one"_s, Secret(kKeyOne) }, { u"two"_s, Secret(kKeyTwo) } };
}

config::Provider PipelineTest::provider(const QString& slug, const ScriptedUpstream& at) const
{
    const QString url = QString::fromLatin1(at.url("/v1"));
    return { .slug = slug,
        .baseUrls = { { .dialect = Dialect::Chat, .url = url },
            { .dialect = Dialect::Messages, .url = url } },
        .apiKey = { .kind = config::SecretSource::Kind::Vault, .name = u"provider/"_s + slug } };
}

void PipelineTest::start(EngineOptions options)
{
    options.onFinished = [this](const inspect::ExchangeRecordPtr& record) { finished.push_back(record); };
    engine = std::make_unique<Engine>(clock, std::move(options));
    publish();
    const auto result = engine->listen({ .port = 0,
        .maxHeaderBytes = config.settings.limits.headerBytes,
        .maxBodyBytes = config.settings.limits.bodyBytes });
    ASSERT_TRUE(result) << qPrintable(result.error().message);
    port = result->port;
}

void PipelineTest::publish()
{
    engine->setSnapshot(std::make_shared<const Snapshot>(std::make_shared<const config::Config>(config),
        credentials, problems, providers::shippedModelCatalogue(), mcpCredentials, nullptr, vendors));
}

QByteArray PipelineTest::request(
    const QByteArray& method, const QByteArray& path, const QByteArray& body, const QByteArray& fields) const
{
    QByteArray bytes =
        method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n" + fields;
    if (!body.isNull())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

QByteArray PipelineTest::bearer()
{
    return QByteArray("Authorization: Bearer ") + kClientKey + "\r\n";
}

QByteArray PipelineTest::post(const QByteArray& path, const QByteArray& body) const
{
    return request("POST", path, body, bearer() + "Content-Type: application/json\r\n");
}

Answer PipelineTest::ask(const QByteArray& bytes)
{
    HttpClient client(port);
    client.send(bytes);
    return client.read(bytes.left(bytes.indexOf(' ')));
}

Answer PipelineTest::ask(const QByteArray& path, const QByteArray& body)
{
    return ask(post(path, body));
}

inspect::ExchangeRecord PipelineTest::record(size_t count)
{
    if (!waitFor([&] { return finished.size() >= count; })) {
        ADD_FAILURE() << "no record";
        return {};
    }
    return *finished[count - 1];
}

boost::json::value PipelineTest::json(const QByteArray& body)
{
    boost::system::error_code error;
    const auto value = boost::json::parse({ body.constData(), static_cast<size_t>(body.size()) }, error);
    EXPECT_FALSE(error) << body.constData();
    return value;
}

} // namespace gateway::pipeline
