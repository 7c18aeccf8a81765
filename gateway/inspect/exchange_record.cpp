// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/exchange_record.h"

using namespace Qt::StringLiterals;

namespace gateway::inspect {

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
