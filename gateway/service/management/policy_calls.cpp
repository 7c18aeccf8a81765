// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/policy_calls.h"

#include "base/redact.h"
#include "conversations/description_shelf.h"
#include "management/page.h"
#include "management/refusals.h"
#include "management/usage_json.h"
#include "quota/quota_report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace json = boost::json;

namespace {

using inspect::PolicyState;
using management::Call;
using management::Done;
using management::isoTime;
using management::Refusal;

QString memberText(const Call& call, const char* name)
{
    const json::string& text = call.body.at(name).get_string();
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString targetName(const TargetId& target)
{
    return target.model.isEmpty() ? target.provider : QString(target.provider + u'/' + target.model);
}

// Dollars of a cost quota.
json::value amount(config::QuotaUnit unit, qint64 value)
{
    return unit == config::QuotaUnit::Cost ? json::value(Money { value }.dollars()) : json::value(value);
}

struct Standing {
    QString quota;
    QString owner;
    config::QuotaUnit unit = config::QuotaUnit::Requests;
    qint64 used = 0;
    qint64 reserved = 0;
    qint64 limit = 0;
    qint64 resetsAtMs = 0;
    bool warns = false;
};

json::object standingJson(const Standing& standing)
{
    const qint64 remaining = std::max<qint64>(0, standing.limit - standing.used - standing.reserved);
    return { { "quota", standing.quota.toStdString() }, { "owner", standing.owner.toStdString() },
        { "limitType", quota::unitName(standing.unit).toStdString() },
        { "currentUsage", amount(standing.unit, standing.used) },
        { "reserved", amount(standing.unit, standing.reserved) },
        { "limit", amount(standing.unit, standing.limit) }, { "remaining", amount(standing.unit, remaining) },
        { "resetsAt", standing.resetsAtMs > 0 ? json::value(isoTime(standing.resetsAtMs)) : json::value() },
        { "warns", standing.warns } };
}

Refusal noSuchKey(const QString& name)
{
    return management::notFound(u"There is no key \u201c%1\u201d."_s.arg(name.left(100)));
}

json::value figure(const std::optional<routing::Figure>& value)
{
    return value ? json::value(value->value) : json::value();
}

json::object performanceJson(const routing::TargetStats::Row& row)
{
    const routing::Measurements& measured = row.measurements;
    qint64 samples = 0;
    for (const auto& each : { measured.firstTokenMs, measured.wholeAnswerMs })
        samples += each ? each->samples : 0;
    qint64 requests = 0;
    for (const quint32 hour : row.requests)
        requests += hour;
    return { { "provider", row.target.provider.toStdString() }, { "model", row.target.model.toStdString() },
        { "requestsLastDay", requests }, { "firstTokenMs", figure(measured.firstTokenMs) },
        { "wholeAnswerMs", figure(measured.wholeAnswerMs) },
        { "tokensPerSec", figure(measured.tokensPerSecond) },
        { "e2eTokensPerSec", figure(measured.endToEndTokensPerSecond) }, { "samples", samples },
        { "lastMeasured",
            measured.lastMeasuredMs ? json::value(isoTime(*measured.lastMeasuredMs)) : json::value() } };
}

json::object placesJson(const inspect::TargetPlaces& places)
{
    return { { "provider", places.target.provider.toStdString() },
        { "model", places.target.model.toStdString() }, { "running", places.running },
        { "limit", places.limit ? json::value(*places.limit) : json::value() },
        { "waiting", places.waiting } };
}

json::object testJson(const inspect::ExchangeRecord& record)
{
    const bool isDone = record.state == inspect::ExchangeState::Completed;
    return { { "success", isDone }, { "requestId", record.id.text.toStdString() },
        { "statusCode", record.status }, { "durationMs", static_cast<double>(record.endUs) / 1000.0 },
        { "errorMessage", redactText(record.errorMessage).toStdString() } };
}

// Of failures, or for a meter that is used up; empty: it does not.
QString whyItRests(const PolicyState& state, const TargetId& target)
{
    for (const inspect::RestingTarget& each : state.resting) {
        if (each.target == target)
            return u"It rests after %1 failures (%2)."_s.arg(each.failures).arg(redactText(each.reason));
    }
    for (const inspect::UsedUpMeter& each : state.usedUp) {
        if (each.provider == target.provider)
            return redactText(each.reason);
    }
    return {};
}

} // namespace

json::object cooldownJson(const inspect::RestingTarget& target)
{
    return { { "provider", target.target.provider.toStdString() },
        { "model", target.target.model.toStdString() }, { "since", isoTime(target.sinceMs) },
        { "until", isoTime(target.untilMs) }, { "failures", target.failures },
        { "reason", redactText(target.reason).toStdString() } };
}

json::array quotaStatusJson(const QVector<quota::QuotaStatus>& quotas, const QString& keyName)
{
    json::array data;
    for (const quota::QuotaStatus& status : quotas) {
        data.push_back(standingJson({ .quota = status.name,
            .owner = status.isShared ? u"*"_s : keyName,
            .unit = status.unit,
            .used = status.used,
            .reserved = status.reserved,
            .limit = status.limit,
            .resetsAtMs = status.resetsAtMs,
            .warns = status.isWarning }));
    }
    return data;
}

void answerQuotas(const ManagementContext& context, const QString& keyName, const Done& done)
{
    if (!context.services.configuration.current()->findKey(keyName)) {
        done(noSuchKey(keyName));
        return;
    }
    context.ask([keyName, now = context.clock.epochMs()](
                    pipeline::Engine& engine) { return engine.policy().quotas().status(keyName, now); },
        [keyName, done](const QVector<quota::QuotaStatus>& quotas) {
            done(jsonAnswer(management::listBody(quotaStatusJson(quotas, keyName))));
        });
}

Handlers PolicyCalls::handlers()
{
    return { { "listCooldowns",
                 Reader([this](const Call& call, const Done& done) { cooldowns(call, done); }) },
        { "clearCooldown",
            Planner([this](const Call& call, const PlanDone& done) { clearCooldown(call, done); }) },
        { "clearCooldowns", Planner([this](const Call&, const PlanDone& done) { clearCooldowns(done); }) },
        { "listQuotaStatus", Reader([this](const Call&, const Done& done) { allQuotas(done); }) },
        { "getQuotaStatus", Reader([this](const Call& call, const Done& done) {
             answerQuotas(m_context, call.parameter(u"key"_s), done);
         }) },
        { "clearQuota", planned([this](const Call& call) { return clearQuota(call); }) },
        { "recomputeQuota", planned([this](const Call& call) { return recomputeQuota(call); }) },
        { "listPerformance",
            Reader([this](const Call& call, const Done& done) { performance(call, done); }) },
        { "deletePerformance", planned([this](const Call& call) { return deletePerformance(call); }) },
        { "getConcurrency", Reader([this](const Call&, const Done& done) { concurrency(done); }) },
        { "clearDescriptions", planned([this](const Call&) { return clearDescriptions(); }) },
        { "explainRoute", Reader([this](const Call& call, const Done& done) { explain(call, done); }) },
        { "testTarget", planned([this](const Call& call) { return test(call); }) } };
}

void PolicyCalls::cooldowns(const Call& call, const Done& done) const
{
    m_context.ask([](pipeline::Engine& engine) { return engine.policy().state(); },
        [isAdmin = call.caller.isAdmin(), done](const PolicyState& state) {
            json::array data;
            for (const inspect::RestingTarget& target : state.resting) {
                json::object entry = cooldownJson(target);
                // A provider's words to its account are not a client's business.
                if (!isAdmin)
                    entry["reason"] = "";
                data.push_back(std::move(entry));
            }
            done(jsonAnswer(management::listBody(std::move(data))));
        });
}

void PolicyCalls::clearCooldown(const Call& call, const PlanDone& done) const
{
    const TargetId target { .provider = call.parameter(u"provider"_s), .model = call.parameter(u"model"_s) };
    m_context.ask([](pipeline::Engine& engine) { return engine.policy().state(); },
        [this, target, done](const PolicyState& state) {
            const QString why = whyItRests(state, target);
            if (why.isEmpty()) {
                done(management::notFound(u"%1 does not rest."_s.arg(targetName(target).left(200))));
                return;
            }
            done(Effect { .summary = u"Let %1 be asked again"_s.arg(targetName(target)),
                .detail = why,
                .carry = [this, target](const Done& made) {
                    m_context.services.policy.clearCooldown(target);
                    made(deletedAnswer(1));
                } });
        });
}

void PolicyCalls::clearCooldowns(const PlanDone& done) const
{
    m_context.ask([](pipeline::Engine& engine) { return engine.policy().state().resting.size(); },
        [this, done](qsizetype resting) {
            done(Effect { .summary = u"Let all %1 targets that rest be asked again"_s.arg(resting),
                .carry = [this, resting](const Done& made) {
                    m_context.services.policy.clearAllCooldowns();
                    made(deletedAnswer(resting));
                } });
        });
}

void PolicyCalls::allQuotas(const Done& done) const
{
    m_context.ask([](pipeline::Engine& engine) { return engine.policy().state(); },
        [done](const PolicyState& state) {
            json::array data;
            for (const inspect::QuotaStanding& each : state.quotas) {
                data.push_back(standingJson({ .quota = each.quota,
                    .owner = each.owner,
                    .unit = each.unit,
                    .used = each.used,
                    .reserved = each.reserved,
                    .limit = each.limit,
                    .resetsAtMs = each.resetsAtMs,
                    .warns = each.warns }));
            }
            done(jsonAnswer(management::listBody(std::move(data))));
        });
}

Plan PolicyCalls::clearQuota(const Call& call) const
{
    const QString quota = memberText(call, "quota");
    const QString key = memberText(call, "key");
    const config::Config& config = *m_context.services.configuration.current();
    const bool isQuota = std::any_of(config.quotas.begin(), config.quotas.end(),
        [&quota](const config::Quota& each) { return each.name == quota; });
    if (!isQuota)
        return management::notFound(u"There is no quota \u201c%1\u201d."_s.arg(quota.left(100)));
    if (key != u"*" && !config.findKey(key))
        return noSuchKey(key);
    const QString summary = u"Forget what %1 used of the quota %2"_s.arg(key, quota);
    return Effect { .summary = summary, .carry = [this, quota, key, summary](const Done& done) {
                       m_context.services.policy.clearQuota(quota, key);
                       done(doneAnswer(summary));
                   } };
}

Plan PolicyCalls::recomputeQuota(const Call& call) const
{
    const QString key = memberText(call, "key");
    if (!m_context.services.configuration.current()->findKey(key))
        return noSuchKey(key);
    return Effect { .summary = u"Add up anew what %1 used of its quotas"_s.arg(key),
        .carry = [this, key](const Done& done) {
            m_context.services.policy.recomputeQuotas(key, [this, key, done](const Result<void>& added) {
                if (added)
                    answerQuotas(m_context, key, done);
                else
                    done(management::refusalOf(added.error()));
            });
        } };
}

void PolicyCalls::performance(const Call& call, const Done& done) const
{
    m_context.ask([](pipeline::Engine& engine) { return engine.policy().stats().exported(); },
        [model = call.parameter(u"model"_s), done](QVector<routing::TargetStats::Row> rows) {
            std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
                return std::pair(a.target.provider, a.target.model)
                    < std::pair(b.target.provider, b.target.model);
            });
            json::array data;
            for (const routing::TargetStats::Row& row : std::as_const(rows)) {
                if (model.isEmpty() || row.target.model == model)
                    data.push_back(performanceJson(row));
            }
            done(jsonAnswer(management::listBody(std::move(data))));
        });
}

Plan PolicyCalls::deletePerformance(const Call& call) const
{
    const QString model = call.parameter(u"model"_s);
    return Effect { .summary = model.isEmpty() ? u"Forget what was measured"_s
                                               : u"Forget what was measured of %1"_s.arg(model),
        .carry = [this, model](const Done& done) {
            m_context.services.policy.forgetMeasured({ .provider = {}, .model = model },
                [done](qsizetype forgotten) { done(deletedAnswer(forgotten)); });
        } };
}

void PolicyCalls::concurrency(const Done& done) const
{
    m_context.services.policy.loadPlaces([done](const QVector<inspect::TargetPlaces>& places) {
        json::array data;
        for (const inspect::TargetPlaces& each : places)
            data.push_back(placesJson(each));
        done(jsonAnswer(management::listBody(std::move(data))));
    });
}

Plan PolicyCalls::clearDescriptions() const
{
    return Effect { .summary = u"Forget what images were described as"_s, .carry = [this](const Done& done) {
                       m_context.thread.post(
                           [](pipeline::Engine& engine) { engine.descriptions().forget(); });
                       if (!m_context.descriptions) {
                           done(deletedAnswer(0));
                           return;
                       }
                       m_context.descriptions->clear(m_context.owner, [done](const Result<qint64>& cleared) {
                           if (cleared)
                               done(deletedAnswer(*cleared));
                           else
                               done(management::refusalOf(cleared.error()));
                       });
                   } };
}

void PolicyCalls::explain(const Call& call, const Done& done) const
{
    const QString named = call.parameters.value(u"dialect"_s, u"chat"_s);
    m_context.services.policy.explain(call.parameter(u"model"_s),
        dialectFromName(named).value_or(Dialect::Chat), call.parameter(u"key"_s),
        [done](const Result<QVector<inspect::ConsideredTarget>>& lines) {
            if (lines)
                done(jsonAnswer(management::listBody(management::routeLines(*lines))));
            else
                done(management::refusalOf(lines.error()));
        });
}

Plan PolicyCalls::test(const Call& call) const
{
    const TargetId target { .provider = memberText(call, "provider"), .model = memberText(call, "model") };
    if (!m_context.services.configuration.current()->findProvider(target.provider))
        return management::notFound(u"There is no provider \u201c%1\u201d."_s.arg(target.provider.left(100)));
    return Effect { .summary = u"Send a short request to %1"_s.arg(targetName(target)),
        .carry = [this, target](const Done& done) {
            m_context.services.policy.test(target, [done](const Result<inspect::ExchangeRecordPtr>& record) {
                if (record)
                    done(jsonAnswer(testJson(**record)));
                else
                    done(management::refusalOf(record.error()));
            });
        } };
}

} // namespace gateway::service
