// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo/demo_provider.h"

#include "dialects/error_body.h"
#include "service/demo/demo_replies.h"

#include <QTimer>

#include <boost/json.hpp>

#include <optional>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

namespace json = boost::json;

struct Asked {
    Dialect dialect = Dialect::Chat;
    QString model;
    QString tool;
    bool stream = false;
};

// Gemini names model and action in the path.
std::optional<Asked> askedByPath(const QByteArray& path)
{
    static const QByteArray kPrefix = "/v1beta/models/";
    const qsizetype colon = path.lastIndexOf(':');
    if (!path.startsWith(kPrefix) || colon < kPrefix.size())
        return std::nullopt;
    return Asked { .dialect = Dialect::Gemini,
        .model = QString::fromUtf8(path.sliced(kPrefix.size(), colon - kPrefix.size())),
        .tool = {},
        .stream = path.sliced(colon + 1) == "streamGenerateContent" };
}

std::optional<Dialect> dialectOf(const QByteArray& path)
{
    if (path == "/v1/chat/completions")
        return Dialect::Chat;
    if (path == "/v1/messages")
        return Dialect::Messages;
    if (path == "/v1/responses")
        return Dialect::Responses;
    return std::nullopt;
}

// The list of models in the form the path is of; empty: it is of none.
QByteArray modelList(const QByteArray& path)
{
    const bool isGemini = path == "/v1beta/models";
    if (!isGemini && path != "/v1/models")
        return {};
    json::array models;
    for (const QString& model : demoModels()) {
        const std::string id = model.toStdString();
        if (isGemini)
            models.push_back({ { "name", "models/" + id },
                { "supportedGenerationMethods", { "generateContent", "streamGenerateContent" } } });
        else
            models.push_back({ { "id", id }, { "object", "model" }, { "owned_by", "demo" } });
    }
    const json::object list = isGemini ? json::object { { "models", std::move(models) } }
                                       : json::object { { "object", "list" }, { "data", std::move(models) } };
    return QByteArray::fromStdString(json::serialize(list));
}

QString textAt(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    return value && value->is_string()
        ? QString::fromUtf8(value->get_string().data(), static_cast<qsizetype>(value->get_string().size()))
        : QString();
}

QString firstTool(const json::object& body)
{
    const json::value* tools = body.if_contains("tools");
    if (!tools || !tools->is_array() || tools->get_array().empty() || !tools->get_array()[0].is_object())
        return {};
    const json::object& tool = tools->get_array()[0].get_object();
    const json::value* function = tool.if_contains("function");
    return function && function->is_object() ? textAt(function->get_object(), "name") : textAt(tool, "name");
}

std::optional<Asked> askedFor(const http::InboundRequest& request)
{
    if (auto asked = askedByPath(request.head.path))
        return asked;
    const std::optional<Dialect> dialect = dialectOf(request.head.path);
    boost::system::error_code error;
    const json::value body = json::parse(
        json::string_view(request.body.constData(), static_cast<size_t>(request.body.size())), error);
    if (!dialect || error || !body.is_object())
        return std::nullopt;
    const json::value* stream = body.get_object().if_contains("stream");
    return Asked { .dialect = *dialect,
        .model = textAt(body.get_object(), "model"),
        .tool = firstTool(body.get_object()),
        .stream = stream && stream->is_bool() && stream->get_bool() };
}

// One answer on its way, with its pauses. Lives until it is sent or the client leaves.
class DemoAnswer final : public QObject {
public:
    DemoAnswer(const Asked& asked, const DemoScript& script, double pauseScale,
        std::unique_ptr<http::ResponseSink> sink, QObject* parent)
        : QObject(parent)
        , m_asked(asked)
        , m_script(script)
        , m_pauseScale(pauseScale)
        , m_sink(std::move(sink))
    {
        connect(m_sink.get(), &http::ResponseSink::clientGone, this, &QObject::deleteLater);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &DemoAnswer::step);
        wait(script.firstDelayMs);
    }

private:
    void wait(int ms) { m_timer.start(static_cast<int>(ms * m_pauseScale)); }

    void step()
    {
        if (!m_asked.stream) {
            sendWhole(demoBody(m_asked.dialect, m_asked.model, m_script));
            deleteLater();
            return;
        }
        if (m_next == 0) {
            m_frames = demoFrames(m_asked.dialect, m_asked.model, m_script);
            m_sink->begin(200, { { "content-type", "text/event-stream" } }, http::BodyFraming::Chunked);
        }
        const bool breaks = m_script.breaksOff && m_next >= m_frames.size() / 2;
        if (breaks) {
            m_sink->abort();
            deleteLater();
            return;
        }
        m_sink->write(m_frames[m_next++]);
        if (m_next < m_frames.size()) {
            wait(m_script.gapMs);
            return;
        }
        m_sink->end();
        deleteLater();
    }

    void sendWhole(const QByteArray& body)
    {
        HeaderList headers { { "content-type", "application/json" } };
        if (!m_script.breaksOff) {
            m_sink->send({ .headers = headers, .body = body });
            return;
        }
        headers.append(Header { "content-length", QByteArray::number(body.size()) });
        m_sink->begin(200, headers, http::BodyFraming::Length);
        m_sink->write(body.first(body.size() / 2));
        m_sink->abort();
    }

    Asked m_asked;
    DemoScript m_script;
    double m_pauseScale;
    std::unique_ptr<http::ResponseSink> m_sink;
    QVector<QByteArray> m_frames;
    qsizetype m_next = 0;
    QTimer m_timer;
};

http::Reply errorReply(Dialect dialect, int status, const QString& message)
{
    http::Reply reply { .status = status,
        .headers = { { "content-type", "application/json" } },
        .body = dialects::errorBody(dialect,
            { .status = status,
                .code = status == 429 ? u"rate_limit_exceeded"_s : QString(),
                .message = message }) };
    if (status == 429)
        reply.headers.append(Header { "retry-after", "20" });
    return reply;
}

} // namespace

DemoProvider::DemoProvider(const Clock& clock, double pauseScale)
    : m_pauseScale(pauseScale)
    , m_listener(static_cast<http::RequestHandler&>(*this), clock)
{
}

DemoProvider::~DemoProvider() = default;

Result<quint16> DemoProvider::listen()
{
    const Result<http::ListenResult> result = m_listener.listen({ .port = 0 });
    if (!result)
        return result.error();
    return result->port;
}

std::optional<http::Reply> DemoProvider::checkHead(const http::RequestHead& head)
{
    if (head.method == "POST" && (dialectOf(head.path) || askedByPath(head.path)))
        return std::nullopt;
    if (head.method == "GET") {
        if (QByteArray list = modelList(head.path); !list.isEmpty())
            return http::Reply { .headers = { { "content-type", "application/json" } },
                .body = std::move(list) };
    }
    return errorReply(Dialect::Chat, 404, u"The demo provider has nothing at this path."_s);
}

void DemoProvider::handle(http::InboundRequest request, std::unique_ptr<http::ResponseSink> sink)
{
    const std::optional<Asked> asked = askedFor(request);
    if (!asked) {
        sink->send(errorReply(Dialect::Chat, 400, u"The request is not a JSON object."_s));
        return;
    }
    const std::optional<DemoScript> script = demoScript(asked->model, asked->tool);
    if (!script) {
        sink->send(errorReply(
            asked->dialect, 404, u"The demo provider has no model \u201c%1\u201d."_s.arg(asked->model)));
        return;
    }
    if (script->errorStatus != 0) {
        sink->send(errorReply(asked->dialect, script->errorStatus, script->errorMessage));
        return;
    }
    new DemoAnswer(*asked, *script, m_pauseScale, std::move(sink), this);
}

http::Reply DemoProvider::rejectionReply(const http::RequestHead&, const http::Rejection& rejection)
{
    return errorReply(Dialect::Chat, rejection.status, rejection.message);
}

} // namespace gateway::service

#include "moc_demo_provider.cpp"
