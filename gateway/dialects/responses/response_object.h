// SPDX-License-Identifier: GPL-3.0-or-later
// The response object: the head that says what was asked and how far the answer is, around the output items.
// Thread: any; one per answer.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::responses {

class ResponseObject {
public:
    explicit ResponseObject(const ReplyContext& context);

    // What the provider says about its answer.
    void takeStart(const StreamStart& start);
    void takeUsage(const TokenUsage& usage);

    [[nodiscard]] json::object inProgress() const;
    [[nodiscard]] json::object finished(json::array output, const Stop& stop) const;
    [[nodiscard]] json::object failed(json::array output, const StreamFailure& failure) const;

    [[nodiscard]] Dialect provider() const { return m_start.dialect; }

private:
    // In the order the vendor writes them.
    [[nodiscard]] json::object build(std::string_view status) const;
    [[nodiscard]] json::object usageObject() const;

    json::object m_echo; // of the request
    std::string m_id;
    std::string m_model;
    std::int64_t m_created = 0;
    std::int64_t m_estimatedInput = 0;
    StreamStart m_start;
    TokenUsage m_usage;
};

// The terminal state a stop reason is told by: "completed", "incomplete", "failed".
[[nodiscard]] std::string_view statusWord(StopReason reason);
// The vendor's word for an error of this HTTP status, where the provider gave none.
[[nodiscard]] std::string errorCode(const StreamFailure& failure);

} // namespace gateway::dialects::responses
