// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/model_autosync.h"

#include "base/logging.h"

#include <algorithm>
#include <chrono>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::service {

namespace {

constexpr auto kPace = 1min;
constexpr qint64 kMinuteMs = 60'000;
// A provider whose list breaks in a new way every hour must not fill the memory.
constexpr qsizetype kMaxTold = 10'000;

QString shortList(const QStringList& names)
{
    constexpr qsizetype kMost = 10;
    const QString text = names.first(std::min(names.size(), kMost)).join(u", "_s);
    return names.size() > kMost ? text + u" and %1 more"_s.arg(names.size() - kMost) : text;
}

} // namespace

ModelAutosync::ModelAutosync(
    ConfigService& configuration, ProviderModels& models, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_configuration(configuration)
    , m_models(models)
    , m_clock(clock)
    , m_timer(this)
{
    m_timer.setInterval(kPace);
    connect(&m_timer, &QTimer::timeout, this, &ModelAutosync::syncDue);
}

void ModelAutosync::start()
{
    if (!m_timer.isActive()) {
        m_timer.start();
        // Who is switched on now should not wait for a minute.
        connect(&m_configuration, &ConfigService::changed, this, &ModelAutosync::syncDue);
    }
    syncDue();
}

const config::Provider* ModelAutosync::nextDue() const
{
    const config::ConfigPtr config = m_configuration.current();
    const qint64 nowMs = m_clock.epochMs();
    const auto due = std::find_if(
        config->providers.begin(), config->providers.end(), [this, nowMs](const config::Provider& provider) {
            const qint64 never = std::numeric_limits<qint64>::min() / 2;
            return provider.enabled && provider.autosync.enabled
                && nowMs - m_askedMs.value(provider.slug, never)
                >= provider.autosync.intervalMinutes * kMinuteMs;
        });
    return due == config->providers.end() ? nullptr : &*due;
}

void ModelAutosync::syncDue()
{
    if (m_isSyncing || !m_configuration.current() || (m_mayRun && !m_mayRun()))
        return;
    const config::Provider* due = nextDue();
    if (!due)
        return;
    if (const QString reason = m_configuration.readOnlyReason(); !reason.isEmpty()) {
        tellOnce(u"model_autosync is passed over: %1"_s.arg(reason));
        return;
    }
    m_isSyncing = true;
    const QString provider = due->slug;
    m_askedMs.insert(provider, m_clock.epochMs());
    m_models.list(
        provider, [this, provider](const Result<OfferedModels>& offered) { take(provider, offered); });
}

void ModelAutosync::take(const QString& provider, const Result<OfferedModels>& offered)
{
    const config::ConfigPtr config = m_configuration.current();
    const config::Provider* now = config->findProvider(provider);
    if (!offered || !now || !now->autosync.enabled) {
        // Somebody closed the dialog that asked as well: it is asked again with the next minute.
        if (!offered && offered.error().code == ErrorCode::Cancelled)
            m_askedMs.remove(provider);
        else if (!offered)
            tellOnce(u"the models of %1 could not be listed: %2"_s.arg(provider, offered.error().message));
        ended(provider);
        return;
    }
    tellVanished(*offered);
    ModelImport import { .provider = provider,
        .aliases = now->autosync.addsAliases ? ModelImport::Aliases::EachModel : ModelImport::Aliases::None };
    for (const OfferedModel& model : offered->models) {
        // What somebody deleted the alias of stays without one.
        if (!model.isConfigured)
            import.picks.append(model);
    }
    if (import.picks.isEmpty()) {
        ended(provider);
        return;
    }
    m_models.importModels(
        import, [this, provider](const ImportOutcome& outcome) { imported(provider, outcome); });
}

void ModelAutosync::imported(const QString& provider, const ImportOutcome& outcome)
{
    if (!outcome.problems.isEmpty()) {
        const ConfigProblem& first = outcome.problems.first();
        tellOnce(u"new models of %1 could not be added: %2: %3"_s.arg(provider, first.path, first.message));
    }
    if (!outcome.models.isEmpty())
        qCInfo(lcService).noquote() << u"new models of %1: %2"_s.arg(provider, shortList(outcome.models));
    if (!outcome.skipped.isEmpty())
        qCInfo(lcService).noquote() << u"no alias for these of %1, the names are taken: %2"_s.arg(
            provider, shortList(outcome.skipped));
    ended(provider);
}

void ModelAutosync::ended(const QString& provider)
{
    m_isSyncing = false;
    Q_EMIT synced(provider);
    syncDue();
}

void ModelAutosync::tellVanished(const OfferedModels& offered)
{
    for (const QString& model : offered.vanished)
        tellOnce(
            u"%1 does not offer %2 any more; it stays in the configuration"_s.arg(offered.provider, model));
}

void ModelAutosync::tellOnce(const QString& what)
{
    if (m_told.contains(what) || m_told.size() >= kMaxTold)
        return;
    m_told.insert(what);
    qCWarning(lcService).noquote() << what;
}

} // namespace gateway::service

#include "moc_model_autosync.cpp"
