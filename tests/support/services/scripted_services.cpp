// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/services/scripted_services.h"

#include "config/validate.h"
#include "config/yaml_config.h"
#include "service/import_plan.h"

#include <QCryptographicHash>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace gateway::test {

using config::SecretSource;
using config::Selector;
using config::Target;
using service::ConfigProblem;
using service::GatewayState;

void ScriptedControl::setState(GatewayState state, const QString& notice)
{
    m_state = state;
    m_notice = notice;
    Q_EMIT stateChanged();
}

QString ScriptedControl::baseUrl() const
{
    return m_state == GatewayState::Running ? u"http://127.0.0.1:%1"_s.arg(m_port) : QString();
}

quint16 ScriptedControl::port() const
{
    return m_state == GatewayState::Running ? m_port : quint16(0);
}

void ScriptedControl::start()
{
    setState(GatewayState::Running);
}

void ScriptedControl::stop()
{
    setState(GatewayState::Stopped);
}

void ScriptedPolicyFeed::setState(const inspect::PolicyState& state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void ScriptedPolicyFeed::setStateLater(const inspect::PolicyState& state)
{
    QMetaObject::invokeMethod(
        this, [this, state] { setState(state); }, Qt::QueuedConnection);
}

void ScriptedPolicyFeed::clearCooldown(const TargetId& target)
{
    inspect::PolicyState state = m_state;
    state.resting.removeIf([&target](const auto& resting) { return resting.target == target; });
    setStateLater(state);
}

void ScriptedPolicyFeed::clearAllCooldowns()
{
    setStateLater({ .resting = {}, .quotas = m_state.quotas });
}

void ScriptedPolicyFeed::clearQuota(const QString& quota, const QString& owner)
{
    inspect::PolicyState state = m_state;
    for (inspect::QuotaStanding& standing : state.quotas) {
        if (standing.quota == quota && standing.owner == owner) {
            standing.used = 0;
            standing.warns = false;
        }
    }
    setStateLater(state);
}

void ScriptedPolicyFeed::recomputeQuotas(const QString& keyName, std::function<void(Result<void>)> done)
{
    m_calls.append(u"recompute "_s + keyName);
    QMetaObject::invokeMethod(
        this, [answer = m_recomputed, done = std::move(done)] { done(answer); }, Qt::QueuedConnection);
}

void ScriptedPolicyFeed::forgetMeasured(const TargetId& target, std::function<void(qsizetype)> done)
{
    m_calls.append(u"forget %1 %2"_s.arg(target.provider, target.model).trimmed());
    QMetaObject::invokeMethod(
        this, [done = std::move(done)] { done(3); }, Qt::QueuedConnection);
}

void ScriptedPolicyFeed::loadPlaces(std::function<void(QVector<inspect::TargetPlaces>)> done)
{
    m_calls.append(u"places"_s);
    QMetaObject::invokeMethod(
        this, [places = m_places, done = std::move(done)] { done(places); }, Qt::QueuedConnection);
}

void ScriptedPolicyFeed::explain(const QString& model, Dialect dialect, const QString& keyName,
    std::function<void(Result<Candidates>)> done)
{
    m_questions.append({ .model = model, .dialect = dialect, .keyName = keyName });
    QMetaObject::invokeMethod(
        this, [answer = m_answer, done = std::move(done)] { done(answer); }, Qt::QueuedConnection);
}

void ScriptedPolicyFeed::answerTestWith(
    const TargetId& target, const std::optional<Result<inspect::ExchangeRecordPtr>>& answer)
{
    m_testAnswers.insert(target, answer);
}

void ScriptedPolicyFeed::endTest(const TargetId& target, const Result<inspect::ExchangeRecordPtr>& answer)
{
    const QList<TestDone> waiting = m_tests.values(target);
    m_tests.remove(target);
    for (const TestDone& done : waiting) {
        QMetaObject::invokeMethod(
            this, [done, answer] { done(answer); }, Qt::QueuedConnection);
    }
}

void ScriptedPolicyFeed::test(const TargetId& target, TestDone done)
{
    m_tested.append(target);
    m_tests.insert(target, std::move(done));
    const auto answer = m_testAnswers.value(target, Result<inspect::ExchangeRecordPtr>(testRecord(842'000)));
    if (answer)
        endTest(target, *answer);
}

void ScriptedPolicyFeed::cancelTests(const TargetId& target)
{
    m_cancelledTests.append(target);
    auto record = std::make_shared<inspect::ExchangeRecord>();
    record->state = inspect::ExchangeState::Cancelled;
    endTest(target, inspect::ExchangeRecordPtr(record));
}

inspect::ExchangeRecordPtr testRecord(qint64 durationUs, int status, const QString& error)
{
    auto record = std::make_shared<inspect::ExchangeRecord>();
    record->state = error.isEmpty() ? inspect::ExchangeState::Completed : inspect::ExchangeState::Failed;
    record->status = status;
    record->endUs = durationUs;
    record->errorMessage = error;
    return record;
}

ScriptedConfigService::ScriptedConfigService(const config::Config& config, QObject* parent)
    : ConfigService(parent)
    , m_current(std::make_shared<const config::Config>(config))
{
}

void ScriptedConfigService::replace(const config::Config& config)
{
    m_current = std::make_shared<const config::Config>(config);
    Q_EMIT changed();
}

QVector<ConfigProblem> ScriptedConfigService::validate(const config::Config& config) const
{
    QVector<ConfigProblem> problems;
    for (const config::Diagnostic& diagnostic : config::validate(config)) {
        if (diagnostic.severity == config::Diagnostic::Severity::Error)
            problems.append({ .path = diagnostic.path, .message = diagnostic.message });
    }
    return problems;
}

void ScriptedConfigService::apply(
    const config::Config& config, const QString& summary, std::function<void(QVector<ConfigProblem>)> done)
{
    QVector<ConfigProblem> problems = validate(config);
    if (!m_readOnlyReason.isEmpty())
        problems = { { .path = {}, .message = m_readOnlyReason } };
    else if (!m_refusal.isEmpty())
        problems = std::exchange(m_refusal, {});
    QMetaObject::invokeMethod(
        this,
        [this, config, summary, problems, done = std::move(done)] {
            if (problems.isEmpty()) {
                m_summaries.append(summary);
                replace(config);
            }
            done(problems);
        },
        Qt::QueuedConnection);
}

QString ScriptedConfigService::toYaml(const config::Config& config) const
{
    return QString::fromUtf8(config::writeYaml(config));
}

namespace {

SecretSource vault(const QString& slug)
{
    return { .kind = SecretSource::Kind::Vault, .name = u"provider/"_s + slug };
}

QVector<config::ProviderModel> models(const QStringList& ids)
{
    QVector<config::ProviderModel> list;
    for (const QString& id : ids)
        list.append({ .id = id });
    return list;
}

config::Alias alias(
    const QString& slug, const QVector<Target>& targets, Selector selector = Selector::InOrder)
{
    return { .slug = slug, .groups = { { .name = u"default"_s, .selector = selector, .targets = targets } } };
}

Target target(const QString& provider, const QString& model)
{
    return { .provider = provider, .model = model };
}

config::Key key(const QString& name, const QString& secret)
{
    return { .name = name,
        .secretDigest = QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256) };
}

const QString kLongModel = QStringLiteral("accounts/research/models/qwen3-coder-480b-a35b-instruct-fp8-long");

} // namespace

config::Config scriptedConfig()
{
    config::Config config;
    config.providers = {
        { .slug = u"openai"_s,
            .displayName = u"OpenAI"_s,
            .baseUrls = { { .dialect = Dialect::Chat, .url = u"https://api.openai.com/v1"_s } },
            .apiKey = vault(u"openai"_s),
            .models = models({ u"gpt-5"_s, u"gpt-5-mini"_s, u"gpt-4o"_s, u"gpt-4o-mini"_s }) },
        { .slug = u"anthropic"_s,
            .displayName = u"Anthropic"_s,
            .baseUrls = { { .dialect = Dialect::Messages, .url = u"https://api.anthropic.com"_s } },
            .apiKey = vault(u"anthropic"_s),
            .models = models({ u"claude-sonnet-4-5"_s, u"claude-haiku-4-5"_s }) },
        { .slug = u"openrouter"_s,
            .displayName = u"OpenRouter"_s,
            .baseUrls = { { .dialect = Dialect::Chat, .url = u"https://openrouter.ai/api/v1"_s },
                { .dialect = Dialect::Messages, .url = u"https://openrouter.ai/api"_s } },
            .apiKey = { .kind = SecretSource::Kind::Environment, .name = u"OPENROUTER_API_KEY"_s },
            .headers = { { "HTTP-Referer", "https://plexus.example" } },
            .models = models({ kLongModel, u"deepseek/deepseek-chat-v3.1"_s }),
            .timeoutMs = 600'000 },
        { .slug = u"groq"_s,
            .displayName = u"Groq"_s,
            .baseUrls = { { .dialect = Dialect::Chat, .url = u"https://api.groq.com/openai/v1"_s } },
            .apiKey = vault(u"groq"_s),
            .enabled = false },
        { .slug = u"ollama"_s,
            .displayName = u"Ollama on this computer"_s,
            .baseUrls = { { .dialect = Dialect::Chat, .url = u"http://127.0.0.1:11434/v1"_s } },
            .models = models({ u"llama3.2"_s }) },
    };
    config.aliases = {
        alias(u"fast"_s, { target(u"openai"_s, u"gpt-4o-mini"_s), target(u"ollama"_s, u"llama3.2"_s) }),
        alias(u"smart"_s,
            { target(u"openai"_s, u"gpt-5"_s), target(u"openrouter"_s, u"deepseek/deepseek-chat-v3.1"_s) }),
        alias(u"claude-sonnet-4-5"_s,
            { target(u"anthropic"_s, u"claude-sonnet-4-5"_s), target(u"openrouter"_s, kLongModel) }),
        alias(u"balanced"_s,
            { target(u"openai"_s, u"gpt-5-mini"_s),
                { .provider = u"openrouter"_s, .model = u"deepseek/deepseek-chat-v3.1"_s, .weight = 3 } },
            Selector::Random),
        alias(kLongModel, { target(u"openrouter"_s, kLongModel) }),
        alias(u"default"_s, { { .alias = u"smart"_s } }),
        alias(u"groq-test"_s, { target(u"groq"_s, u"llama-3.3-70b-versatile"_s) }),
    };
    config.aliases[0].additionalAliases = { u"small"_s, u"gpt-4o-mini"_s };
    config.aliases[6].enabled = false;
    config.keys = { key(u"laptop"_s, u"plx-scripted-laptop"_s), key(u"ci"_s, u"plx-scripted-ci"_s),
        key(u"old-desktop"_s, u"plx-scripted-old"_s) };
    config.keys[0].comment = u"my agents"_s;
    config.keys[2].enabled = false;
    return config;
}

service::OfferedModels scriptedOffers(const QString& provider)
{
    const auto model = [](const QString& id, const QString& name) {
        return service::OfferedModel { .id = id,
            .name = name,
            .contextLength = 400'000,
            .maxOutputTokens = 128'000,
            .inputModalities = { u"text"_s, u"image"_s },
            .outputModalities = { u"text"_s },
            .rates = config::TokenRates { .input = 1.25, .output = 10 },
            .priceId = u"openai/"_s + id,
            .aliasName = id };
    };
    service::OfferedModels offered { .provider = provider,
        .models = { model(u"gpt-5"_s, u"GPT-5"_s), model(u"gpt-5-mini"_s, u"GPT-5 mini"_s),
            model(u"gpt-4o-mini"_s, u"GPT-4o mini"_s),
            model(u"claude-sonnet-4-5"_s, u"Claude Sonnet 4.5"_s) },
        .vanished = { u"gpt-4o"_s } };
    offered.models[0].isConfigured = true;
    offered.models[1].isConfigured = true;
    offered.models[2].isConfigured = true;
    offered.models[2].aliasTakenBy = u"fast"_s;
    offered.models[3].aliasTakenBy = u"claude-sonnet-4-5"_s;
    offered.models.append({ .id = u"text-embedding-3-large"_s,
        .type = config::ModelType::Embeddings,
        .aliasName = u"text-embedding-3-large"_s });
    offered.models.append({ .id = kLongModel, .aliasName = kLongModel, .aliasTakenBy = kLongModel });
    for (int number = 1; number <= 34; ++number) {
        const QString id = u"preview-model-%1"_s.arg(number);
        offered.models.append({ .id = id, .aliasName = id });
    }
    return offered;
}

ScriptedProviderModels::ScriptedProviderModels(service::ConfigService& configuration, QObject* parent)
    : ProviderModels(parent)
    , m_configuration(configuration)
    , m_answer(scriptedOffers(u"openai"_s))
{
}

void ScriptedProviderModels::list(const QString& provider, ListDone done)
{
    if (m_done)
        cancel(m_provider);
    m_asked.append(provider);
    m_provider = provider;
    m_done = std::move(done);
    QMetaObject::invokeMethod(
        this,
        [this, provider] {
            if (m_answer)
                Q_EMIT progressed(provider, 1, static_cast<int>(m_answer->models.size()));
            if (!m_holds)
                finish();
        },
        Qt::QueuedConnection);
}

void ScriptedProviderModels::finish()
{
    Result<service::OfferedModels> answer = m_answer;
    if (answer)
        answer->provider = m_provider;
    end(answer);
}

void ScriptedProviderModels::cancel(const QString& provider)
{
    if (provider == m_provider)
        end(Error { .code = ErrorCode::Cancelled,
            .message = u"The list was cancelled."_s,
            .failureClass = FailureClass::Caller });
}

void ScriptedProviderModels::end(const Result<service::OfferedModels>& result)
{
    if (!m_done)
        return;
    QMetaObject::invokeMethod(
        this, [result, done = std::exchange(m_done, {})] { done(result); }, Qt::QueuedConnection);
}

void ScriptedProviderModels::setCatalogues(const QVector<service::CatalogueState>& states)
{
    m_catalogues = states;
    Q_EMIT cataloguesChanged();
}

bool ScriptedProviderModels::refreshCatalogues()
{
    ++m_timesRefreshed;
    return !m_catalogues.isEmpty();
}

void ScriptedProviderModels::importModels(const service::ModelImport& import, ImportDone done)
{
    m_imports.append(import);
    const service::ImportPlan plan = service::planImport(*m_configuration.current(), import);
    if (plan.isEmpty() || !plan.outcome.problems.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [plan, done = std::move(done)] { done(plan.outcome); }, Qt::QueuedConnection);
        return;
    }
    m_configuration.apply(
        plan.config, plan.summary, [plan, done = std::move(done)](const QVector<ConfigProblem>& problems) {
            done(problems.isEmpty() ? plan.outcome : service::ImportOutcome { .problems = problems });
        });
}

ScriptedServices::ScriptedServices()
    : ScriptedServices(scriptedConfig())
{
}

ScriptedServices::ScriptedServices(const config::Config& config)
    : traffic(scriptedExchanges(QDateTime::currentMSecsSinceEpoch()))
    , configuration(config)
    , models(configuration)
    , m_services { control, traffic, policy, configuration, secretStore, mcp, mcpFeed, mcpSignIn, models,
        meters, accounts, captures, revisions, backups }
{
    for (const QString& slug : { u"openai"_s, u"anthropic"_s })
        secretStore.preset(u"provider/"_s + slug, Secret("scripted-" + slug.toUtf8()));
}

} // namespace gateway::test

#include "moc_scripted_services.cpp"
