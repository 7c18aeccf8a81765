// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversations/stored_response.h"

#include <array>
#include <utility>

namespace gateway::conversations {

namespace {

constexpr std::array kNames {
    std::pair(AnswerStatus::Queued, QStringView(u"queued")),
    std::pair(AnswerStatus::InProgress, QStringView(u"in_progress")),
    std::pair(AnswerStatus::Completed, QStringView(u"completed")),
    std::pair(AnswerStatus::Incomplete, QStringView(u"incomplete")),
    std::pair(AnswerStatus::Failed, QStringView(u"failed")),
    std::pair(AnswerStatus::Cancelled, QStringView(u"cancelled")),
};

} // namespace

QString statusName(AnswerStatus status)
{
    for (const auto& [each, name] : kNames) {
        if (each == status)
            return name.toString();
    }
    return {};
}

std::optional<AnswerStatus> statusFromName(QStringView name)
{
    for (const auto& [status, each] : kNames) {
        if (each == name)
            return status;
    }
    return std::nullopt;
}

bool isRunning(AnswerStatus status)
{
    return status == AnswerStatus::Queued || status == AnswerStatus::InProgress;
}

} // namespace gateway::conversations
