// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/prompt_form.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

constexpr int kMostSuggestions = 50;
constexpr double kHottest = 2;
constexpr int kMostTokens = 10'000'000;

// A comma is what many write; the wire has a point.
std::optional<double> numberIn(const QString& text)
{
    bool ok = false;
    const double number = QLocale::c().toDouble(text.trimmed().replace(u',', u'.'), &ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<int> countIn(const QString& text)
{
    bool ok = false;
    const int count = QLocale::c().toInt(text.trimmed(), &ok);
    return ok ? std::optional(count) : std::nullopt;
}

} // namespace

PromptForm::PromptForm(gateway::service::ConfigService& configuration, QObject* parent)
    : QObject(parent)
    , m_configuration(configuration)
{
    connect(&m_configuration, &gateway::service::ConfigService::changed, this, &PromptForm::offerModel);
    offerModel();
}

// The first alias there is, so that one can begin; what a person chose stays.
void PromptForm::offerModel()
{
    const auto config = m_configuration.current();
    if (m_model.isEmpty() && config && !config->aliases.isEmpty())
        setModel(config->aliases.first().slug);
}

QStringList PromptForm::dialects() const
{
    return { tr("OpenAI chat"), tr("OpenAI Responses"), tr("Anthropic Messages"), tr("Google Gemini") };
}

QStringList PromptForm::efforts() const
{
    // In the order of ThinkingEffort.
    //: of a parameter: it is not sent, and the provider decides
    return { tr("Provider default"), tr("Minimal"), tr("Low"), tr("Medium"), tr("High") };
}

QString PromptForm::temperatureError() const
{
    if (m_temperature.trimmed().isEmpty())
        return {};
    const auto number = numberIn(m_temperature);
    return number && *number >= 0 && *number <= kHottest
        ? QString()
        : tr("A number from 0 to 2, or nothing for the provider's default.");
}

QString PromptForm::maxTokensError() const
{
    if (m_maxTokens.trimmed().isEmpty())
        return {};
    const auto count = countIn(m_maxTokens);
    return count && *count > 0 && *count <= kMostTokens
        ? QString()
        : tr("A whole number above 0, or nothing for the provider's default.");
}

QString PromptForm::toolsText() const
{
    QStringList names;
    for (const ToolDefinition& tool : m_reading.tools)
        names.append(tool.name);
    if (names.isEmpty())
        return {};
    //: %1 names of tools
    return tr("%n tool(s): %1", "", static_cast<int>(names.size())).arg(names.join(u", "_s));
}

int PromptForm::setCount() const
{
    return (m_temperature.trimmed().isEmpty() ? 0 : 1) + (m_maxTokens.trimmed().isEmpty() ? 0 : 1)
        + (m_effort == ThinkingEffort::LeftOut ? 0 : 1);
}

void PromptForm::setDialect(int dialect)
{
    if (dialect == m_dialect || dialect < 0 || dialect >= static_cast<int>(kTalkDialects.size()))
        return;
    m_dialect = dialect;
    Q_EMIT changed();
}

void PromptForm::setModel(const QString& model)
{
    if (model == m_model)
        return;
    m_model = model;
    Q_EMIT changed();
}

void PromptForm::setStreaming(bool streaming)
{
    if (streaming == m_streaming)
        return;
    m_streaming = streaming;
    Q_EMIT changed();
}

void PromptForm::setSystem(const QString& system)
{
    if (system == m_system)
        return;
    m_system = system;
    Q_EMIT changed();
}

void PromptForm::setTemperature(const QString& temperature)
{
    if (temperature == m_temperature)
        return;
    m_temperature = temperature;
    Q_EMIT changed();
}

void PromptForm::setMaxTokens(const QString& maxTokens)
{
    if (maxTokens == m_maxTokens)
        return;
    m_maxTokens = maxTokens;
    Q_EMIT changed();
}

void PromptForm::setEffort(int effort)
{
    if (effort == this->effort() || effort < 0 || effort > static_cast<int>(ThinkingEffort::High))
        return;
    m_effort = static_cast<ThinkingEffort>(effort);
    Q_EMIT changed();
}

void PromptForm::setTools(const QString& tools)
{
    if (tools == m_tools)
        return;
    m_tools = tools;
    m_reading = readTools(tools);
    Q_EMIT changed();
}

QStringList PromptForm::modelSuggestions(const QString& typed) const
{
    const auto config = m_configuration.current();
    if (!config)
        return {};
    QStringList names;
    for (const auto& alias : config->aliases)
        names.append(alias.slug);
    for (const auto& provider : config->providers) {
        if (!provider.enabled)
            continue;
        for (const auto& model : provider.models)
            names.append(u"direct/%1/%2"_s.arg(provider.slug, model.id));
    }
    const QString wanted = typed.trimmed();
    // Where one of them was picked already, the others are of interest.
    const bool isPicked = wanted.isEmpty() || names.contains(wanted);
    return (isPicked ? names : names.filter(wanted, Qt::CaseInsensitive)).mid(0, kMostSuggestions);
}

void PromptForm::insertExampleTool()
{
    setTools(uR"([
  {
    "name": "get_weather",
    "description": "Weather of a city.",
    "parameters": {
      "type": "object",
      "properties": {
        "city": { "type": "string" }
      },
      "required": ["city"]
    }
  }
])"_s);
}

QString PromptForm::problem() const
{
    if (m_model.trimmed().isEmpty())
        return tr("Name a model.");
    if (!temperatureError().isEmpty() || !maxTokensError().isEmpty())
        return tr("A parameter is wrong; see “Setup”.");
    if (!m_reading.problem.isEmpty())
        return tr("The tools cannot be read; see “Setup”.");
    return {};
}

PromptSettings PromptForm::settings() const
{
    return { .dialect = kTalkDialects.at(static_cast<std::size_t>(m_dialect)),
        .model = m_model.trimmed(),
        .streaming = m_streaming,
        .system = m_system.trimmed(),
        .temperature = numberIn(m_temperature),
        .maxTokens = countIn(m_maxTokens),
        .effort = m_effort,
        .tools = m_reading.tools };
}

} // namespace app::viewmodels

#include "moc_prompt_form.cpp"
