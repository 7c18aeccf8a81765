// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/exchange_record.h"

using namespace Qt::StringLiterals;

namespace gateway::inspect {

std::optional<double> tokensPerSecond(const ExchangeRecord& record)
{
    const qint64 output = record.usage.output.value_or(0);
    const qint64 us = record.endUs - record.firstTokenUs;
    if (!record.streaming || output <= 0 || record.firstTokenUs == kNever || record.endUs == kNever
        || us < kLeastPaceUs)
        return std::nullopt;
    return static_cast<double>(output) * 1e6 / static_cast<double>(us);
}

QString kindName(ExchangeKind kind)
{
    switch (kind) {
    case ExchangeKind::Client: return u"client"_s;
    case ExchangeKind::Descriptor: return u"descriptor"_s;
    case ExchangeKind::Replay: return u"replay"_s;
    }
    return {};
}

std::optional<ExchangeKind> kindFromName(QStringView name)
{
    for (const ExchangeKind kind : { ExchangeKind::Client, ExchangeKind::Descriptor, ExchangeKind::Replay }) {
        if (name == kindName(kind))
            return kind;
    }
    return std::nullopt;
}

QString stateName(ExchangeState state)
{
    switch (state) {
    case ExchangeState::Running: return u"running"_s;
    case ExchangeState::Completed: return u"completed"_s;
    case ExchangeState::Failed: return u"failed"_s;
    case ExchangeState::Cancelled: return u"cancelled"_s;
    }
    return {};
}

std::optional<ExchangeState> stateFromName(QStringView name)
{
    for (const ExchangeState state : { ExchangeState::Running, ExchangeState::Completed,
             ExchangeState::Failed, ExchangeState::Cancelled }) {
        if (name == stateName(state))
            return state;
    }
    return std::nullopt;
}

QString finishName(FinishReason reason)
{
    switch (reason) {
    case FinishReason::Unknown: return {};
    case FinishReason::Stop: return u"stop"_s;
    case FinishReason::StopSequence: return u"stop_sequence"_s;
    case FinishReason::Length: return u"length"_s;
    case FinishReason::ContextFull: return u"context_full"_s;
    case FinishReason::ToolCalls: return u"tool_calls"_s;
    case FinishReason::ContentFilter: return u"content_filter"_s;
    case FinishReason::Pause: return u"pause"_s;
    case FinishReason::Error: return u"error"_s;
    }
    return {};
}

std::optional<FinishReason> finishFromName(QStringView name)
{
    for (const FinishReason reason : { FinishReason::Unknown, FinishReason::Stop, FinishReason::StopSequence,
             FinishReason::Length, FinishReason::ContextFull, FinishReason::ToolCalls,
             FinishReason::ContentFilter, FinishReason::Pause, FinishReason::Error }) {
        if (name == finishName(reason))
            return reason;
    }
    return std::nullopt;
}

QString outcomeName(AttemptOutcome outcome)
{
    switch (outcome) {
    case AttemptOutcome::Running: return u"running"_s;
    case AttemptOutcome::Succeeded: return u"succeeded"_s;
    case AttemptOutcome::Failed: return u"failed"_s;
    case AttemptOutcome::Cancelled: return u"cancelled"_s;
    }
    return {};
}

std::optional<AttemptOutcome> outcomeFromName(QStringView name)
{
    for (const AttemptOutcome outcome : { AttemptOutcome::Running, AttemptOutcome::Succeeded,
             AttemptOutcome::Failed, AttemptOutcome::Cancelled }) {
        if (name == outcomeName(outcome))
            return outcome;
    }
    return std::nullopt;
}

} // namespace gateway::inspect
