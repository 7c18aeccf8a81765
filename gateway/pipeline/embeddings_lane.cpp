// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/embeddings_lane.h"

#include "providers/header_rules.h"

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

// As for answers that are translated: what is larger is held in memory several times over.
constexpr qsizetype kMaxBody = 64 * 1024 * 1024;

} // namespace

EmbeddingsLane::EmbeddingsLane(EmbeddingsOptions options)
    : m_options(std::move(options))
{
}

QByteArrayView EmbeddingsLane::feed(QByteArrayView bytes)
{
    if (m_body.size() + bytes.size() <= kMaxBody) {
        m_body.append(bytes);
    } else if (!m_failure) {
        m_body = {};
        m_failure = Error { .code = ErrorCode::UpstreamProtocol,
            .message = u"The provider's answer is larger than Plexus translates."_s,
            .failureClass = FailureClass::Target };
    }
    return {};
}

QByteArrayView EmbeddingsLane::finish()
{
    if (m_failure)
        return {};
    Result<dialects::EmbeddingsReply> reply = m_options.target == Dialect::Gemini
        ? dialects::readGeminiVectors(m_body, m_options.texts)
        : dialects::readOpenAiVectors(m_body, m_options.texts);
    if (!reply) {
        m_failure = reply.error();
        return {};
    }
    m_body = {};
    m_usage = reply->usage;
    m_out = dialects::writeVectors(*reply, m_options.form, m_options.model, m_options.estimatedTokens);
    return m_out;
}

AnswerStart EmbeddingsLane::start(const upstream::UpstreamHead& head) const
{
    AnswerStart start { .headers = providers::responseHeaders(head.headers),
        .framing = http::BodyFraming::Length };
    start.headers.removeIf([](const Header& header) { return header.name.toLower().startsWith("content-"); });
    start.headers.append(Header { "content-type", "application/json" });
    start.headers.append(Header { "content-length", QByteArray::number(m_out.size()) });
    return start;
}

} // namespace gateway::pipeline
