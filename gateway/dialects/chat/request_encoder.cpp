// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/request_encoder.h"

#include "dialects/cache_marks.h"
#include "dialects/chat/message_encoder.h"
#include "dialects/chat/output_encoder.h"
#include "dialects/chat/reasoning_encoder.h"
#include "dialects/chat/tool_encoder.h"
#include "dialects/part_losses.h"

#include <QCryptographicHash>

#include <algorithm>

namespace gateway::dialects::chat {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kUserLimit = 64;
constexpr std::size_t kOpenAiStopLimit = 4;

bool isOpenAiClient(Dialect dialect)
{
    return dialect == Dialect::Chat || dialect == Dialect::Responses || dialect == Dialect::Completions;
}

Error refused(const QString& field, const QString& message)
{
    return Error { .code = ErrorCode::InvalidRequest,
        .message = message,
        .failureClass = FailureClass::Caller,
        .field = field };
}

class RequestEncoder {
public:
    RequestEncoder(const ChatRequest& request, const TargetProfile& target, Notes& notes)
        : m_request(request)
        , m_target(target)
        , m_notes(notes)
        , m_isChat(request.dialect == Dialect::Chat)
    {
    }

    [[nodiscard]] Result<json::object> encode()
    {
        m_body["model"] = m_target.model.empty() ? m_request.model : m_target.model;
        m_body["messages"] = MessageEncoder(m_request, m_target, m_notes).encode();
        writeTools(m_request, m_target, m_body, m_notes);
        writeSampling();
        writeReasoning(m_request, m_target, m_body);
        writeOutput(m_request, m_target, m_body, m_notes);
        writeMeta();
        writeStreaming();
        writeExtras();
        noteStrangers();
        if (std::optional<Error> error = dropRefused())
            return *std::move(error);
        return std::move(m_body);
    }

private:
    template <typename T> void put(std::string_view key, const std::optional<T>& value)
    {
        if (value)
            m_body[key] = *value;
    }

    void put(std::string_view key, const std::string& value)
    {
        if (!value.empty())
            m_body[key] = value;
    }

    void note(Note::Kind kind, std::string field, std::string reason)
    {
        m_notes.push_back({ .kind = kind, .field = std::move(field), .reason = std::move(reason) });
    }

    void writeSampling()
    {
        const Sampling& sampling = m_request.sampling;
        put(m_target.maxCompletionTokens ? "max_completion_tokens" : "max_tokens", sampling.maxTokens);
        put("temperature", sampling.temperature);
        put("top_p", sampling.topP);
        // No field of OpenAI's: sent only for clients that chose this API and know their server.
        if (m_isChat)
            put("top_k", sampling.topK);
        else if (sampling.topK)
            note(Note::Kind::Dropped, "top_k", "the target's API has no such parameter");
        put("n", sampling.n);
        put("seed", sampling.seed);
        writeStop();
        put("presence_penalty", sampling.presencePenalty);
        put("frequency_penalty", sampling.frequencyPenalty);
        put("logit_bias", sampling.logitBias);
        put("logprobs", sampling.logprobs);
        if (sampling.topLogprobs && !sampling.logprobs)
            m_body["logprobs"] = true;
        put("top_logprobs", sampling.topLogprobs);
    }

    void writeStop()
    {
        json::array stop(m_request.sampling.stop.begin(), m_request.sampling.stop.end());
        if (stop.empty())
            return;
        if (m_target.origin == Origin::OpenAi && stop.size() > kOpenAiStopLimit) {
            stop.resize(kOpenAiStopLimit);
            note(Note::Kind::Changed, "stop", "the target takes four stop sequences at most");
        }
        m_body["stop"] = std::move(stop);
    }

    // Other vendors' ids may be longer; the hash keeps them apart, where a cut would not.
    std::string userId(const std::string& id, std::string_view field)
    {
        if (m_isChat || id.size() <= kUserLimit)
            return id;
        note(Note::Kind::Changed, std::string(field), "longer than 64 characters; its hash is sent");
        const QByteArrayView bytes(id.data(), static_cast<qsizetype>(id.size()));
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
    }

    void writeMeta()
    {
        const RequestMeta& meta = m_request.meta;
        put("user", userId(meta.user, "user"));
        put("safety_identifier", userId(meta.safetyId, "safety_identifier"));
        if (meta.store && (m_isChat || *meta.store))
            m_body["store"] = *meta.store;
        // OpenAI takes metadata only for answers it stores.
        if (!meta.metadata.empty() && (m_isChat || meta.store.value_or(false)))
            m_body["metadata"] = meta.metadata;
        else if (!meta.metadata.empty())
            note(Note::Kind::Dropped, "metadata", "chat takes metadata only for stored answers");
        writeServiceTier(meta.serviceTier);
        put("prompt_cache_key", meta.cacheKey);
        put("prompt_cache_retention", meta.cacheRetention);
        if (m_target.cacheControl)
            addCacheMark(meta.automaticCache, m_body);
    }

    // Of other vendors, what both mean the same by; their "auto" is what silence means here.
    void writeServiceTier(const std::string& tier)
    {
        if (isOpenAiClient(m_request.dialect) || tier == "flex" || tier == "priority")
            put("service_tier", tier);
        else if (tier == "standard")
            m_body["service_tier"] = "default";
        else if (!tier.empty() && tier != "auto")
            note(Note::Kind::Dropped, "service_tier", "another vendor's tier");
    }

    void writeStreaming()
    {
        if (!m_request.stream)
            return;
        m_body["stream"] = true;
        if (m_target.streamUsageOption)
            m_body["stream_options"] = json::object { { "include_usage", true } };
    }

    void writeExtras()
    {
        if (m_isChat) {
            giveBack(m_request.extras, m_body);
            return;
        }
        for (const auto& entry : m_request.extras)
            note(Note::Kind::Dropped, std::string(std::string_view(entry.key())),
                "only the client's own API knows this field");
    }

    void noteStrangers()
    {
        if (!m_request.previousResponseId.empty())
            note(Note::Kind::Dropped, "previous_response_id", "chat keeps no answers");
        if (m_request.conversation)
            note(Note::Kind::Dropped, "conversation", "chat keeps no conversations");
        if (!m_target.cacheControl)
            noteCacheMarks(m_request, m_notes);
    }

    std::optional<Error> dropRefused()
    {
        const std::vector<std::string>& modalities = m_request.output.modalities;
        const bool wantsAudio = std::find(modalities.begin(), modalities.end(), "audio") != modalities.end();
        for (const std::string& field : m_target.dropFields) {
            if (field == "model" || field == "messages" || !m_body.contains(field))
                continue;
            if (field == "n" && m_request.sampling.n.value_or(1) > 1)
                return refused(u"n"_s, u"n: the model behind this name gives one answer at a time."_s);
            if ((field == "modalities" || field == "audio") && wantsAudio)
                return refused(
                    u"modalities"_s, u"modalities: the model behind this name cannot answer in audio."_s);
            m_body.erase(field);
            note(Note::Kind::Dropped, field, "the target refuses this field");
        }
        return std::nullopt;
    }

    const ChatRequest& m_request;
    const TargetProfile& m_target;
    Notes& m_notes;
    bool m_isChat;
    json::object m_body;
};

} // namespace

Result<json::object> encodeRequest(const ChatRequest& request, const TargetProfile& target, Notes& notes)
{
    return RequestEncoder(request, target, notes).encode();
}

} // namespace gateway::dialects::chat
