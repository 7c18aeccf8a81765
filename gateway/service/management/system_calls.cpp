// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/system_calls.h"

#include "base/log_control.h"
#include "management/metrics_table.h"
#include "management/page.h"
#include "management/refusals.h"
#include "management/usage_json.h"
#include "service/catalogue_keeper.h"

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace json = boost::json;

namespace {

using management::Answer;
using management::Call;
using management::Done;
using management::isoTime;
using management::Outcome;
using management::Page;
using management::Refusal;

constexpr qint64 kDayMs = 86'400'000;

Answer levelAnswer()
{
    return jsonAnswer(json::object { { "level", logLevelName(logLevel()).toStdString() },
        { "startupLevel", logLevelName(startupLogLevel()).toStdString() } });
}

json::array textsJson(const QStringList& texts)
{
    json::array list;
    for (const QString& text : texts)
        list.emplace_back(text.toStdString());
    return list;
}

json::object metadataJson(std::string_view catalogue, const QString& id, const providers::ModelFacts& facts)
{
    const auto numberOrNull = [](const std::optional<qint64>& number) {
        return number ? json::value(*number) : json::value();
    };
    json::object row { { "catalogue", catalogue }, { "id", id.toStdString() },
        { "name", facts.name.toStdString() }, { "contextLength", numberOrNull(facts.contextLength) },
        { "maxOutputTokens", numberOrNull(facts.maxOutputTokens) },
        { "inputModalities", textsJson(facts.inputModalities) },
        { "outputModalities", textsJson(facts.outputModalities) },
        { "supportedParameters", textsJson(facts.supportedParameters) }, { "inputPerMillion", nullptr },
        { "outputPerMillion", nullptr } };
    if (facts.price) {
        const config::TokenRates& rates = facts.price->tiers.first().rates;
        row["inputPerMillion"] = rates.input;
        row["outputPerMillion"] = rates.output;
    }
    return row;
}

Answer modulesAnswer()
{
    json::array names;
    for (const QString& name : logModules())
        names.emplace_back(name.toStdString());
    json::object levels;
    const QHash<QString, LogLevel> given = moduleLevels();
    for (auto each = given.begin(); each != given.end(); ++each)
        levels[each.key().toStdString()] = logLevelName(each.value()).toStdString();
    return jsonAnswer(json::object { { "known", std::move(names) }, { "modules", std::move(levels) } });
}

} // namespace

Handlers SystemCalls::handlers()
{
    return { { "getStatus", Reader([this](const Call&, const Done& done) { status(done); }) },
        { "refreshModelMetadata", planned([this](const Call&) { return refreshCatalogues(); }) },
        { "resolveModelMetadata", answered([this](const Call& call) { return modelMetadata(call); }) },
        { "getMetrics", Reader([this](const Call&, const Done& done) { metrics(done); }) },
        { "getLogLevel", answered([](const Call&) { return levelAnswer(); }) },
        { "setLogLevel", planned([](const Call& call) { return setLogLevel(call); }) },
        { "resetLogLevel", planned([](const Call&) { return logAt(startupLogLevel()); }) },
        { "getLogModules", answered([](const Call&) { return modulesAnswer(); }) },
        { "setLogModules", planned([](const Call& call) { return setLogModules(call); }) },
        { "resetLogModules", planned([](const Call&) { return logModulesAt({}); }) },
        { "listRecentLogs", answered([](const Call& call) { return recentLogs(call); }) } };
}

void SystemCalls::status(const Done& done) const
{
    const config::ConfigPtr config = m_context.services.configuration.current();
    json::object body { { "running", m_context.services.control.state() == GatewayState::Running },
        { "address", m_context.services.control.baseUrl().toStdString() },
        { "notice", m_context.services.control.notice().toStdString() }, { "version", PLEXUS_VERSION },
        { "startedAt", isoTime(m_context.startedMs) }, { "providers", config->providers.size() },
        { "aliases", config->aliases.size() }, { "keys", config->keys.size() },
        { "mcpServers", config->mcp.servers.size() },
        { "restingTargets", m_context.services.policy.state().resting.size() } };
    m_context.rows.loadSeries({ .fromMs = m_context.clock.epochMs() - kDayMs }, kDayMs, m_context.owner,
        [body, done](const Result<store::UsageSeries>& series) mutable {
            // Without a database the gateway runs all the same.
            if (series) {
                const store::UsageTotals& totals = series->totals;
                body["lastDay"] = json::object { { "requests", totals.requests }, { "failed", totals.failed },
                    { "cancelled", totals.cancelled }, { "tokensInput", totals.inputTokens },
                    { "tokensOutput", totals.outputTokens }, { "tokensCached", totals.cacheReadTokens },
                    { "tokensCacheWrite", totals.cacheWriteTokens }, { "costTotal", totals.cost.dollars() } };
            }
            done(jsonAnswer(std::move(body)));
        });
}

Plan SystemCalls::refreshCatalogues() const
{
    return Effect { .summary = u"Fetch the catalogues of models"_s, .carry = [this](const Done& done) {
                       json::array data;
                       for (const auto& [name, keeper] : m_context.catalogues) {
                           const bool isFetching = keeper->refreshNow();
                           data.push_back(json::object { { "name", name },
                               { "models", keeper->models() ? keeper->models()->size() : 0 },
                               { "refreshing", isFetching } });
                       }
                       done(jsonAnswer(management::listBody(std::move(data))));
                   } };
}

Outcome SystemCalls::modelMetadata(const Call& call) const
{
    const QString model = call.parameter(u"model"_s);
    json::array data;
    for (const auto& [name, keeper] : m_context.catalogues) {
        const auto& models = keeper->models();
        const providers::ModelFacts* facts = models ? models->match(model) : nullptr;
        if (facts)
            data.push_back(metadataJson(name, models->matchedId(model), *facts));
    }
    return jsonAnswer(management::listBody(std::move(data)));
}

void SystemCalls::metrics(const Done& done) const
{
    const qint64 uptime = (m_context.clock.epochMs() - m_context.startedMs) / 1000;
    m_context.ask(
        [metrics = m_context.metrics, uptime](pipeline::Engine& engine) {
            return metrics->text({ .running = engine.runningExchanges(),
                .resting = engine.policy().state().resting.size(),
                .uptimeSeconds = uptime });
        },
        [done](const QByteArray& text) { done(Answer { .text = text }); });
}

Plan SystemCalls::logAt(LogLevel level)
{
    return Effect { .summary = u"Log %1"_s.arg(logLevelName(level)), .carry = [level](const Done& done) {
                       gateway::setLogLevel(level);
                       done(levelAnswer());
                   } };
}

Plan SystemCalls::setLogLevel(const Call& call)
{
    const json::string& name = call.body.at("level").get_string();
    const auto level = logLevelFromName(QString::fromUtf8(name.data(), qsizetype(name.size())));
    if (!level)
        return management::invalid(u"level must be error, warn, info or debug."_s, u"level"_s);
    return logAt(*level);
}

Plan SystemCalls::logModulesAt(const QHash<QString, LogLevel>& levels)
{
    return Effect { .summary = levels.isEmpty()
            ? u"Have every part log as the others do"_s
            : u"Have %1 parts log at a level of their own"_s.arg(levels.size()),
        .carry = [levels](const Done& done) {
            setModuleLevels(levels);
            done(modulesAnswer());
        } };
}

Plan SystemCalls::setLogModules(const Call& call)
{
    QHash<QString, LogLevel> levels;
    for (const json::key_value_pair& given : call.body.at("modules").get_object()) {
        const QString name = QString::fromUtf8(given.key().data(), qsizetype(given.key().size()));
        if (!logModules().contains(name)) {
            return management::invalid(u"There is no part \u201c%1\u201d; there are %2."_s.arg(
                                           name.left(100), logModules().join(u", "_s)),
                u"modules"_s);
        }
        const json::string* word = given.value().if_string();
        const auto level =
            word ? logLevelFromName(QString::fromUtf8(word->data(), qsizetype(word->size()))) : std::nullopt;
        if (!level) {
            return management::invalid(
                u"The level of %1 must be error, warn, info or debug."_s.arg(name), u"modules"_s);
        }
        levels.insert(name, *level);
    }
    return logModulesAt(levels);
}

Outcome SystemCalls::recentLogs(const Call& call)
{
    constexpr int kUsual = 200;
    const auto page = management::pageOf(call, kUsual);
    if (const Refusal* refusal = std::get_if<Refusal>(&page))
        return *refusal;
    const LogLevel most = logLevelFromName(call.parameter(u"level"_s)).value_or(LogLevel::Debug);
    const QVector<LogLine> lines = recentLogLines();
    json::array newestFirst;
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (qsizetype(newestFirst.size()) == std::get<Page>(page).limit)
            break;
        if (line->level > most)
            continue;
        newestFirst.push_back(json::object { { "at", isoTime(line->atMs) },
            { "level", logLevelName(line->level).toStdString() },
            { "category", line->category.toStdString() }, { "message", line->message.toStdString() } });
    }
    return jsonAnswer(management::listBody(json::array(
        std::make_move_iterator(std::rbegin(newestFirst)), std::make_move_iterator(std::rend(newestFirst)))));
}

} // namespace gateway::service
