// SPDX-License-Identifier: GPL-3.0-or-later
// What is no conversation: media, embeddings, reranking, moderation, and the raw relay.
#include "pipeline_fixture.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kForm = "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.mp3\"\r\n"
                         "Content-Type: audio/mpeg\r\n\r\nsound\r\n"
                         "--xyz\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\nfast\r\n--xyz--\r\n";
const QByteArray kFormType = "Content-Type: multipart/form-data; boundary=xyz\r\n";

} // namespace

class Relay : public PipelineTest {
protected:
    [[nodiscard]] Answer askForm(const QByteArray& path, const QByteArray& form)
    {
        return ask(request("POST", path, form, bearer() + kFormType));
    }

    // Provider "one" speaks Gemini alone.
    void makeGemini()
    {
        config.providers[0].baseUrls = { { .dialect = Dialect::Gemini,
            .url = QString::fromLatin1(one.url("/v1beta")) } };
    }

    void allowRaw()
    {
        config.providers[0].raw.enabled = true;
        config.keys[0].mayRelayRaw = true;
    }
};

TEST_F(Relay, EveryOperationGoesToItsOwnPathWithTheTargetsModel)
{
    one.answerAll(plainResponse(R"({"data":[1],"results":[1],"text":"t"})"));
    start();
    for (const RelayFacts& facts : kRelays) {
        const QByteArray path = "/v1" + facts.path.toByteArray();
        const Answer answer = ask(path, R"({ "model" : "fast", "input":"x" })");
        EXPECT_EQ(answer.status, 200) << path.constData();
        EXPECT_EQ(one.requests().back().target, path);
        EXPECT_EQ(one.requests().back().body, R"({ "model" : "model-1", "input":"x" })");
        EXPECT_EQ(headerValue(one.requests().back().headers, "authorization"),
            QByteArray("Bearer " + QByteArray(kKeyOne)));
        const auto kept = record(finished.size());
        EXPECT_EQ(kept.operation, facts.operation);
        EXPECT_EQ(kept.dialect, facts.dialect);
        EXPECT_EQ(kept.state, inspect::ExchangeState::Completed);
        EXPECT_EQ(ask(request("GET", path, {}, bearer())).status, 405);
    }
}

TEST_F(Relay, AFormTravelsByteForByteButForItsModel)
{
    one.answerAll(plainResponse("hello\n", 200, "Content-Type: text/plain\r\n"));
    start();
    const Answer answer = askForm("/v1/audio/transcriptions", kForm);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "hello\n");
    EXPECT_EQ(headerValue(answer.headers, "content-type"), "text/plain");
    EXPECT_EQ(one.requests().back().body, QByteArray(kForm).replace("fast", "model-1"));
    EXPECT_EQ(
        headerValue(one.requests().back().headers, "content-type"), "multipart/form-data; boundary=xyz");
    EXPECT_EQ(countHeader(one.requests().back().headers, "content-type"), 1);
    const auto kept = record();
    EXPECT_EQ(kept.operation, Operation::Transcription);
    EXPECT_EQ(kept.media.files, 1);
    EXPECT_EQ(kept.media.fileBytes, 5);
    EXPECT_EQ(kept.model, u"fast"_s);
    EXPECT_EQ(kept.cost, std::nullopt);
}

TEST_F(Relay, AFormFailsOverToTheNextTarget)
{
    one.answerAll(plainResponse("{}", 500));
    two.answerAll(plainResponse(R"({"text":"hi","usage":{"type":"duration","seconds":2}})"));
    start();
    EXPECT_EQ(askForm("/v1/audio/translations", kForm).status, 200);
    EXPECT_EQ(two.requests().back().body, QByteArray(kForm).replace("fast", "model-2"));
    EXPECT_EQ(two.requests().back().target, "/v1/audio/translations");
    const auto kept = record();
    EXPECT_EQ(kept.attempts.size(), 2);
    EXPECT_EQ(kept.media.audioMs, 2000);
}

TEST_F(Relay, BrokenFormsAndWrongContentTypesNeverReachAProvider)
{
    start();
    EXPECT_EQ(askForm("/v1/audio/transcriptions", kForm.chopped(6)).status, 400);
    EXPECT_EQ(
        askForm("/v1/audio/transcriptions", QByteArray(kForm).replace("a.mp3", "../a.mp3")).status, 400);
    EXPECT_EQ(
        ask(request("POST", "/v1/images/edits", kForm, bearer() + "Content-Type: multipart/form-data\r\n"))
            .status,
        400);
    EXPECT_EQ(askForm("/v1/embeddings", kForm).status, 415);
    EXPECT_EQ(askForm("/v1/chat/completions", kForm).status, 415);
    EXPECT_EQ(ask(request("POST", "/v1/audio/transcriptions", kForm, kFormType)).status, 401);
    EXPECT_TRUE(one.requests().empty());
}

// The body is let go of when the answer begins, and the provider may begin before it has read everything.
TEST_F(Relay, ABodyIsSentWholeThoughTheProviderAnswersEarly)
{
    QTcpServer early;
    ASSERT_TRUE(early.listen(QHostAddress::LocalHost));
    QByteArray received;
    QTcpSocket* socket = nullptr;
    QObject::connect(&early, &QTcpServer::newConnection, &early, [&] {
        socket = early.nextPendingConnection();
        socket->setReadBufferSize(64 * 1024);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&] {
            if (received.isEmpty())
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
                              "data: {\"type\":\"transcript.text.delta\",\"delta\":\"a\"}\n\n");
            if (received.isEmpty() || socket->readBufferSize() == 0)
                received += socket->readAll();
        });
    });
    config.providers[0].baseUrls = { { .dialect = Dialect::Chat,
        .url = u"http://127.0.0.1:%1/v1"_s.arg(early.serverPort()) } };
    start();
    const QByteArray sound(20'000'000, 's');
    const QByteArray form = QByteArray(kForm).replace("sound", sound);
    HttpClient client(port);
    client.send(request("POST", "/v1/audio/transcriptions", form, bearer() + kFormType));
    ASSERT_TRUE(waitFor([&] { return client.received().contains("transcript.text.delta"); }));
    socket->setReadBufferSize(0);
    received += socket->readAll();
    ASSERT_TRUE(waitFor([&] { return received.endsWith("--xyz--\r\n"); }));
    EXPECT_TRUE(received.endsWith(QByteArray(form).replace("fast", "model-1")));
}

TEST_F(Relay, SoundGoesOutWithItsFirstByte)
{
    one.next(Script().expectRequest().write(
        "HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk("ID3")));
    start();
    HttpClient client(port);
    client.send(post("/v1/audio/speech", R"({"model":"fast","input":"hello","voice":"alloy"})"));
    ASSERT_TRUE(waitFor([&] { return client.received().endsWith("ID3\r\n"); }));
    one.sendNow(chunk("more") + "0\r\n\r\n");
    const Answer answer = client.read();
    EXPECT_EQ(answer.body, "ID3more");
    EXPECT_EQ(headerValue(answer.headers, "content-type"), "audio/mpeg");
    EXPECT_EQ(record().media.characters, 5);
}

TEST_F(Relay, SoundWithoutAByteIsAskedForElsewhere)
{
    one.answerAll(plainResponse("", 200, "Content-Type: audio/mpeg\r\n"));
    two.answerAll(plainResponse("ID3", 200, "Content-Type: audio/mpeg\r\n"));
    start();
    EXPECT_EQ(ask("/v1/audio/speech", R"({"model":"fast","input":"a"})").body, "ID3");
    EXPECT_EQ(record().attempts.size(), 2);
}

TEST_F(Relay, AnErrorInsideASuccessIsNoAnswer)
{
    one.answerAll(plainResponse(R"({"error":{"message":"Overloaded"}})"));
    two.answerAll(
        plainResponse(R"({"data":[{"embedding":[1]}],"usage":{"prompt_tokens":5,"total_tokens":5}})"));
    start();
    EXPECT_EQ(
        headerValue(ask("/v1/embeddings", R"({"model":"fast","input":"a"})").headers, "x-plexus-provider"),
        "two");
    const auto kept = record();
    EXPECT_EQ(kept.usage.input, 5);
    EXPECT_EQ(kept.media.inputs, 1);
}

TEST_F(Relay, ModerationTakesItsUsualModelWhereNoneIsNamed)
{
    config.aliases[0].additionalAliases.append(u"omni-moderation-latest"_s);
    one.answerAll(plainResponse(R"({"results":[]})"));
    start();
    EXPECT_EQ(ask("/v1/moderations", R"({"input":"x"})").status, 200);
    EXPECT_EQ(one.requests().back().body, R"({"model":"model-1","input":"x"})");
}

TEST_F(Relay, AnAliasOfAnotherTypeRefuses)
{
    config.aliases[0].type = config::ModelType::Embeddings;
    one.answerAll(plainResponse(R"({"data":[1]})"));
    start();
    EXPECT_EQ(ask("/v1/embeddings", R"({"model":"fast","input":"x"})").status, 200);
    for (const char* path : { "/v1/images/generations", "/v1/rerank", "/v1/moderations", "/v1/audio/speech",
             "/v1/chat/completions" })
        EXPECT_EQ(ask(path, R"({"model":"fast","input":"x"})").status, 400) << path;
}

TEST_F(Relay, AProvidersModelIsAskedForByItsDirectName)
{
    one.answerAll(plainResponse(R"({"data":[1],"text":"t"})"));
    start();
    EXPECT_EQ(ask("/v1/images/generations", R"({"model":"direct/one/other-1","prompt":"x"})").status, 200);
    EXPECT_EQ(one.requests().back().body, R"({"model":"other-1","prompt":"x"})");
    EXPECT_EQ(
        askForm("/v1/audio/transcriptions", QByteArray(kForm).replace("fast", "direct/one/w")).status, 200);
    EXPECT_EQ(one.requests().back().body, QByteArray(kForm).replace("fast", "w"));
    EXPECT_EQ(ask("/v1/rerank", R"({"model":"direct/one"})").status, 400);
    EXPECT_EQ(ask("/v1/rerank", R"({"model":"direct/none/m"})").status, 404);
}

TEST_F(Relay, QuotasCountWhatIsRelayed)
{
    config.quotas = { { .name = u"day"_s, .unit = QuotaUnit::Requests, .limit = 1 } };
    config.keys[0].quotas = { u"day"_s };
    one.answerAll(plainResponse(R"({"data":[1]})"));
    start();
    EXPECT_EQ(ask("/v1/images/generations", R"({"model":"fast","prompt":"x"})").status, 200);
    EXPECT_EQ(askForm("/v1/audio/transcriptions", kForm).status, 429);
}

TEST_F(Relay, TheConfigurationAddsToJsonBodies)
{
    config::Node extra = config::Node::map();
    extra.set(u"dimensions"_s, config::Node::scalar(u"64"_s));
    config.providers[0].models = {
        { .id = u"model-1"_s, .type = config::ModelType::Embeddings, .extraBody = extra }
    };
    one.answerAll(plainResponse(R"({"data":[1]})"));
    start();
    EXPECT_EQ(ask("/v1/embeddings", R"({"model":"fast","input":"x"})").status, 200);
    EXPECT_EQ(json(one.requests().back().body), json(R"({"model":"model-1","input":"x","dimensions":64})"));
}

TEST_F(Relay, AnOpenAiClientGetsEmbeddingsOfGoogles)
{
    makeGemini();
    one.answerAll(plainResponse(R"({"embeddings":[{"values":[0.5]},{"values":[1.5]}]})"));
    start();
    const Answer answer = ask("/v1/embeddings", R"({"model":"fast","input":["a","b"]})");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(one.requests().back().target, "/v1beta/models/model-1:batchEmbedContents");
    EXPECT_EQ(headerValue(one.requests().back().headers, "x-goog-api-key"), kKeyOne);
    const auto body = json(answer.body);
    EXPECT_EQ(body.at_pointer("/data/1/embedding/0"), 1.5);
    EXPECT_EQ(body.at_pointer("/model"), "fast");
    EXPECT_EQ(headerValue(answer.headers, "content-type"), "application/json");
    const auto kept = record();
    EXPECT_EQ(kept.media.inputs, 2);
    EXPECT_TRUE(kept.usage.isEmpty()); // what nobody reported is not made up
}

TEST_F(Relay, AGoogleClientGetsEmbeddingsOfOpenAis)
{
    one.answerAll(plainResponse(
        R"({"data":[{"index":0,"embedding":[0.5]}],"usage":{"prompt_tokens":3,"total_tokens":3}})"));
    start();
    const Answer answer = ask("/v1beta/models/fast:embedContent", R"({"content":{"parts":[{"text":"a"}]}})");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(one.requests().back().target, "/v1/embeddings");
    EXPECT_EQ(json(one.requests().back().body),
        json(R"({"model":"model-1","encoding_format":"float","input":"a"})"));
    EXPECT_EQ(
        json(answer.body), json(R"({"embedding":{"values":[0.5]},"usageMetadata":{"promptTokenCount":3}})"));
    EXPECT_EQ(record().usage.input, 3);
}

TEST_F(Relay, AGoogleClientsEmbeddingsKeepTheirFormAtGoogles)
{
    makeGemini();
    const QByteArray reply = R"({"embeddings" : [{"values":[0.50]}]})";
    one.answerAll(plainResponse(reply));
    start();
    EXPECT_EQ(
        ask("/v1beta/models/fast:batchEmbedContents",
            R"({"requests":[{"model":"models/fast","content":{"parts":[{"text":"a"}]},"taskType":"SEMANTIC_SIMILARITY"}]})")
            .body,
        reply);
    EXPECT_EQ(one.requests().back().target, "/v1beta/models/model-1:batchEmbedContents");
    EXPECT_EQ(json(one.requests().back().body),
        json(
            R"({"requests":[{"model":"models/model-1","content":{"parts":[{"text":"a"}]},"taskType":"SEMANTIC_SIMILARITY"}]})"));
    one.answerAll(plainResponse(R"({"embedding":{"values":[1]}})"));
    EXPECT_EQ(ask("/v1beta/models/fast:embedContent", R"({"content":{"parts":[{"text":"a"}]}})").status, 200);
    EXPECT_EQ(one.requests().back().target, "/v1beta/models/model-1:embedContent");
}

TEST_F(Relay, ATranslatedErrorIsTheClientsOwn)
{
    config.aliases[0].groups[0].targets.removeLast();
    one.answerAll(
        plainResponse(R"({"error":{"message":"no such dimension","type":"invalid_request_error"}})", 400));
    start();
    const Answer answer = ask("/v1beta/models/fast:embedContent", R"({"content":{"parts":[{"text":"a"}]}})");
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(json(answer.body).at_pointer("/error/status"), "INVALID_ARGUMENT");
    EXPECT_EQ(json(answer.body).at_pointer("/error/message"), "no such dimension");
}

TEST_F(Relay, TokenNumbersGoToATargetThatCanReadThem)
{
    makeGemini();
    two.answerAll(plainResponse(R"({"data":[{"embedding":[1]}]})"));
    start();
    const Answer answer = ask("/v1/embeddings", R"({"model":"fast","input":[1,2,3]})");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(headerValue(answer.headers, "x-plexus-provider"), "two");
    EXPECT_TRUE(one.requests().empty());
}

TEST_F(Relay, RawIsRefusedUnlessProviderAndKeyBothAllowIt)
{
    one.answerAll(plainResponse("{}"));
    start();
    EXPECT_EQ(ask("/raw/one/files", "{}").status, 403);
    config.keys[0].mayRelayRaw = true;
    publish();
    EXPECT_EQ(ask("/raw/one/files", "{}").status, 403);
    config.keys[0].mayRelayRaw = false;
    config.providers[0].raw.enabled = true;
    publish();
    EXPECT_EQ(ask("/raw/one/files", "{}").status, 403);
    allowRaw();
    config.keys[0].excludedProviders = { u"one"_s };
    publish();
    EXPECT_EQ(ask("/raw/one/files", "{}").status, 403);
    config.keys[0].excludedProviders.clear();
    publish();
    EXPECT_EQ(ask("/raw/two/files", "{}").status, 403);
    EXPECT_EQ(ask("/raw/three/files", "{}").status, 404);
    EXPECT_EQ(ask("/raw/one", "{}").status, 404);
    EXPECT_EQ(ask(request("POST", "/raw/one/files", "{}")).status, 401);
    EXPECT_TRUE(one.requests().empty());
    EXPECT_EQ(ask("/raw/one/files", "{}").status, 200);
}

TEST_F(Relay, RawPassesOnMethodPathFieldsAndBytes)
{
    allowRaw();
    config.providers[0].raw.baseUrl = QString::fromLatin1(one.url("/base"));
    one.next(Script().expectRequest().write(plainResponse("\x01\x02", 418,
        "Content-Type: application/x-thing\r\nSet-Cookie: a=b\r\nX-Thing: 7\r\nx-request-id: up\r\n")));
    start();
    const Answer answer = ask(request("PUT", "/raw/one/v7/files/a%20b?x=1&key=plx-secret&y=%2F", "bytes",
        bearer()
            + "Content-Type: text/odd\r\nX-Mine: m\r\nCookie: c=d\r\nx-api-key: k\r\nx-plexus-x: "
              "y\r\nConnection: x-hop\r\nX-Hop: h\r\n"));
    EXPECT_EQ(answer.status, 418);
    EXPECT_EQ(answer.body, "\x01\x02");
    EXPECT_EQ(headerValue(answer.headers, "content-type"), "application/x-thing");
    EXPECT_EQ(headerValue(answer.headers, "x-thing"), "7");
    EXPECT_EQ(headerValue(answer.headers, "x-upstream-request-id"), "up");
    EXPECT_FALSE(hasHeader(answer.headers, "set-cookie"));
    const auto& sent = one.requests().back();
    EXPECT_EQ(sent.method, "PUT");
    EXPECT_EQ(sent.target, "/base/v7/files/a%20b?x=1&y=%2F");
    EXPECT_EQ(sent.body, "bytes");
    EXPECT_EQ(headerValue(sent.headers, "content-type"), "text/odd");
    EXPECT_EQ(headerValue(sent.headers, "x-mine"), "m");
    EXPECT_EQ(headerValue(sent.headers, "authorization"), QByteArray("Bearer " + QByteArray(kKeyOne)));
    for (const char* absent : { "cookie", "x-api-key", "x-plexus-x", "x-hop" })
        EXPECT_FALSE(hasHeader(sent.headers, absent)) << absent;
    const auto kept = record();
    EXPECT_EQ(kept.operation, Operation::Raw);
    EXPECT_EQ(kept.provider, u"one"_s);
    EXPECT_EQ(kept.status, 418);
}

TEST_F(Relay, RawCannotLeaveThePathOfItsProvider)
{
    allowRaw();
    start();
    for (const char* path :
        { "/raw/one/../x", "/raw/one/a/%2e%2e/x", "/raw/one/%2E./x", "/raw/one/a%2f..%2fx", "/raw/one/a\\x",
            "/raw/one/a%5cx", "/raw/one/./x", "/raw/one/..;a/x", "/raw/one/%252e%252e/x" })
        EXPECT_EQ(ask(path, "{}").status, 400) << path;
    EXPECT_TRUE(one.requests().empty());
}

TEST_F(Relay, RawObservesUsageOfApisItKnows)
{
    allowRaw();
    config.providers[0].models = { { .id = u"gpt"_s,
        .pricing = { .source = config::Pricing::Source::Simple, .rates = { .input = 1, .output = 2 } } } };
    one.answerAll(plainResponse(R"({"choices":[],"usage":{"prompt_tokens":1000000,"completion_tokens":0}})"));
    start();
    EXPECT_EQ(ask("/raw/one/chat/completions", R"({"model":"gpt"})").status, 200);
    const auto kept = record();
    EXPECT_EQ(kept.usage.input, 1'000'000);
    EXPECT_EQ(kept.model, u"gpt"_s);
    EXPECT_EQ(kept.cost, Money::fromDollars(1));
    EXPECT_EQ(kept.attempts.first().dialect, Dialect::Chat);
}

TEST_F(Relay, RawFailuresRestNobodyAndStreamsPassAsTheyCome)
{
    allowRaw();
    one.answerAll(plainResponse("oops", 500));
    start();
    EXPECT_EQ(ask("/raw/one/x", "{}").status, 500);
    EXPECT_EQ(ask("/raw/one/x", "{}").body, "oops");
    one.answerAll(plainResponse("{}"));
    one.closeAll();
    EXPECT_EQ(headerValue(ask(kChatPath, R"({"model":"fast"})").headers, "x-plexus-provider"), "one");
    one.otherwise(Script().expectRequest().write(chunkedHead() + chunk("data: {}\n\n")));
    one.closeAll();
    HttpClient client(port);
    client.send(request("GET", "/raw/one/events", {}, bearer()));
    ASSERT_TRUE(waitFor([&] { return client.received().endsWith("data: {}\n\n\r\n"); }));
    one.sendNow("0\r\n\r\n");
    EXPECT_EQ(client.read("GET").body, "data: {}\n\n");
}

} // namespace gateway::pipeline
