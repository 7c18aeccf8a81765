// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/route_refusal.h"

#include "providers/endpoint.h"
#include "routing/route_walk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::routing {

namespace {

Error callerError(ErrorCode code, const QString& message)
{
    return { .code = code, .message = message, .failureClass = FailureClass::Caller };
}

QString typeText(config::ModelType type)
{
    switch (type) {
    case config::ModelType::Text: return u"text"_s;
    case config::ModelType::Embeddings: return u"embeddings"_s;
    case config::ModelType::Transcriptions: return u"transcriptions"_s;
    case config::ModelType::Speech: return u"speech"_s;
    case config::ModelType::Image: return u"images"_s;
    case config::ModelType::Rerank: return u"reranking"_s;
    case config::ModelType::Moderations: return u"moderation"_s;
    }
    return {};
}

const Considered* firstLine(const RoutePlan& plan, Why why)
{
    const auto found = std::find_if(plan.considered.begin(), plan.considered.end(),
        [why](const Considered& line) { return line.reason.why == why; });
    return found == plan.considered.end() ? nullptr : &*found;
}

std::optional<qint64> soonestEnd(const RoutePlan& plan)
{
    std::optional<qint64> soonest;
    for (const Considered& line : plan.considered) {
        if (line.reason.why == Why::Resting || line.reason.why == Why::MeterUsedUp)
            soonest = std::min(soonest.value_or(line.reason.atMs), line.reason.atMs);
    }
    return soonest;
}

QString whyAllRest(const RoutePlan& plan)
{
    const Considered* usedUp = firstLine(plan, Why::MeterUsedUp);
    if (!usedUp)
        return u"rests after failures"_s;
    return firstLine(plan, Why::Resting) ? u"rests after failures, or what its provider allows is used up"_s
                                         : u"rests, for what its provider allows is used up (%1: %2)"_s.arg(
                                             usedUp->target.provider, usedUp->detail);
}

Error allResting(const RoutePlan& plan, qint64 restMs)
{
    constexpr qint64 kSecondMs = 1000;
    return { .code = ErrorCode::AllResting,
        .message = u"Every target of the model \u201c%1\u201d %2; the first is asked again in %3 s."_s.arg(
            plan.alias, whyAllRest(plan), QString::number((restMs + kSecondMs - 1) / kSecondMs)),
        .failureClass = FailureClass::Target,
        .retryAfterMs = restMs };
}

Error allBusy(const RoutePlan& plan)
{
    // A slot is free when some answer ends; the client's own back-off takes over from there.
    constexpr qint64 kRetryMs = 1000;
    const QString message = soonestEnd(plan)
        ? u"Every target of the model \u201c%1\u201d is at its concurrency limit, or rests after failures."_s
        : u"Every target of the model \u201c%1\u201d is at its concurrency limit."_s;
    return { .code = ErrorCode::AllBusy,
        .message = message.arg(plan.alias) + u" Try again shortly.",
        .failureClass = FailureClass::Target,
        .retryAfterMs = kRetryMs };
}

Error noDialect(const RoutePlan& plan, const RouteRequest& request, const RouteTable& table)
{
    QStringList names;
    for (const Considered& line : plan.considered) {
        const config::Provider* provider = table.findProvider(line.target.provider);
        if (line.reason.why != Why::NoDialect || !provider)
            continue;
        for (const Dialect dialect : providers::dialectsOf(*provider))
            names.append(dialectName(dialect));
    }
    names.removeDuplicates();
    names.sort();
    return callerError(ErrorCode::DialectMismatch,
        u"The model \u201c%1\u201d cannot be reached through the %2 API; its providers speak: %3."_s.arg(
            plan.alias, dialectName(request.dialect), names.join(u", "_s)));
}

} // namespace

Error unknownModel(const QString& model, const QString& closest)
{
    return callerError(ErrorCode::UnknownModel,
        closest.isEmpty()
            ? u"The model \u201c%1\u201d is not configured in Plexus."_s.arg(model)
            : u"The model \u201c%1\u201d is not configured in Plexus; did you mean \u201c%2\u201d?"_s.arg(
                model, closest));
}

Error badDirectName(const QString& model)
{
    Error error = callerError(ErrorCode::InvalidRequest,
        u"\u201c%1\u201d is no direct name: write direct/<provider>/<model> or direct/<alias>/<group>."_s.arg(
            model.left(200)));
    error.field = u"model"_s;
    return error;
}

Error unknownDirectName(const QString& model)
{
    return callerError(ErrorCode::UnknownModel,
        u"\u201c%1\u201d names neither an enabled provider nor a group of an enabled alias."_s.arg(model));
}

Error modelForbidden(const config::Key& key, const QString& model)
{
    return callerError(ErrorCode::Forbidden,
        u"The key \u201c%1\u201d may not use the model \u201c%2\u201d."_s.arg(key.name, model));
}

Error wrongAliasType(const config::Alias& alias, config::ModelType asked)
{
    return callerError(ErrorCode::DialectMismatch,
        u"The model \u201c%1\u201d is made for %2 and cannot be asked for %3."_s.arg(
            alias.slug, typeText(alias.type), typeText(asked)));
}

Error noTargetLeft(const RoutePlan& plan, const RouteRequest& request, const RouteTable& table)
{
    if (firstLine(plan, Why::Busy))
        return allBusy(plan);
    if (const auto end = soonestEnd(plan))
        return allResting(plan, *end - request.nowMs);
    if (const Considered* line = firstLine(plan, Why::QuotaUsedUp)) {
        return callerError(ErrorCode::TooManyRequests,
            line->detail.isEmpty()
                ? u"The quota for the model \u201c%1\u201d is used up."_s.arg(plan.alias)
                : u"The quota for the model \u201c%1\u201d is used up: %2."_s.arg(plan.alias, line->detail));
    }
    if (firstLine(plan, Why::NoDialect))
        return noDialect(plan, request, table);
    if (firstLine(plan, Why::WrongType)) {
        return callerError(ErrorCode::DialectMismatch,
            u"The model \u201c%1\u201d cannot be asked for %2."_s.arg(
                plan.alias, typeText(typeAsked(request))));
    }
    if (firstLine(plan, Why::KeyForbids)) {
        return callerError(ErrorCode::Forbidden,
            u"The key \u201c%1\u201d may not use any provider of the model \u201c%2\u201d."_s.arg(
                request.key.name, plan.alias));
    }
    if (firstLine(plan, Why::AccountPaused)) {
        return { .code = ErrorCode::NoTarget,
            .message =
                u"The accounts the model \u201c%1\u201d is asked with are paused. Resume one on the Accounts page."_s
                    .arg(plan.alias),
            .failureClass = FailureClass::Internal };
    }
    return { .code = ErrorCode::NoTarget,
        .message = u"The model \u201c%1\u201d has no enabled target. Enable one on the Models page."_s.arg(
            plan.alias),
        .failureClass = FailureClass::Internal };
}

} // namespace gateway::routing
