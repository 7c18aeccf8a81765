// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/meter_keeper.h"

#include "base/logging.h"
#include "config/account_lanes.h"
#include "meters/pasted_answers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::service {

namespace {

using config::SecretSource;
using inspect::Meter;
using inspect::MeterReading;
using inspect::MeterSource;
using inspect::MeterStatus;

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 24 * 60 * kMinuteMs;
constexpr auto kPrunePace = 1h;
constexpr qint64 kLongestTimerMs = kMinuteMs; // the wall clock may jump
constexpr int kMostTrials = 4;
// Of a user's own checkers.
constexpr qsizetype kMostFiles = 64;
constexpr qint64 kMostFileBytes = 256 * 1024;

QString sourceText(const SecretSource& source)
{
    switch (source.kind) {
    case SecretSource::Kind::None: return {};
    case SecretSource::Kind::Plain:
        return QString::fromLatin1(
            QCryptographicHash::hash(source.plain.reveal(), QCryptographicHash::Sha256).toHex());
    case SecretSource::Kind::Environment: return u"env:"_s + source.name;
    case SecretSource::Kind::Vault: return u"secret:"_s + source.name;
    }
    return {};
}

// The same for checkers that ask the same vendor with the same credential.
QString accountText(const config::Provider& provider)
{
    QStringList parts { provider.quotaChecker.type, sourceText(provider.apiKey) };
    for (const config::NamedSecret& option : provider.quotaChecker.options)
        parts.append(option.name + u'=' + sourceText(option.value));
    if (!provider.accountName.isEmpty())
        parts.append(provider.accountName);
    return parts.join(u'\n');
}

// Each account has meters of its own.
QVector<config::Provider> askedProviders(const config::Config& config)
{
    QVector<config::Provider> all;
    for (const config::Provider& provider : config.providers)
        all += config::laneProviders(config, provider);
    return all;
}

bool isChecked(const config::Provider& provider)
{
    return provider.enabled && provider.quotaChecker.isOn();
}

QStringList usedUpKeys(const MeterReading& reading)
{
    QStringList keys;
    for (const Meter& meter : reading.meters) {
        if (meter.status == MeterStatus::Exhausted)
            keys.append(meter.key);
    }
    return keys;
}

} // namespace

MeterKeeper::MeterKeeper(ConfigService& configuration, secrets::SecretStore& secretStore,
    store::StoreMeters& meters, const Clock& clock, AccountLookup accounts, QString authJson, QString folder,
    Ways ways, QObject* parent)
    : MeterService(parent)
    , m_configuration(configuration)
    , m_store(meters)
    , m_clock(clock)
    , m_folder(std::move(folder))
    , m_ways(std::move(ways))
    , m_credentials(secretStore, clock, std::move(accounts), std::move(authJson))
    , m_timer(this)
    , m_pruneTimer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MeterKeeper::checkDue);
    m_pruneTimer.setInterval(kPrunePace);
    connect(&m_pruneTimer, &QTimer::timeout, this, &MeterKeeper::prune);
    readOwnCheckers();
}

bool MeterKeeper::asksTheSame(const config::Provider& a, const config::Provider& b)
{
    return a.quotaChecker == b.quotaChecker && a.apiKey == b.apiKey && a.proxy == b.proxy
        && a.allowsFullUse == b.allowsFullUse && a.kept == b.kept && a.accountVendor == b.accountVendor
        && a.accountName == b.accountName && a.accountNames == b.accountNames && a.headers == b.headers
        && a.baseUrls == b.baseUrls;
}

MeterKeeper::~MeterKeeper()
{
    for (auto& [provider, entry] : m_entries) {
        if (entry.run)
            entry.run->cancel();
    }
}

void MeterKeeper::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    m_store.load(this, [this](const Result<store::MeterMemory>& memory) {
        // Without a database there is nothing to go on from.
        if (memory)
            takeMemory(*memory);
        connect(&m_configuration, &ConfigService::changed, this, &MeterKeeper::reconcile);
        reconcile();
        m_pruneTimer.start();
        prune();
    });
}

void MeterKeeper::takeMemory(const store::MeterMemory& memory)
{
    m_memory = memory;
    for (const MeterReading& reading : memory.readings) {
        if (reading.source == MeterSource::Answers)
            m_fed[reading.provider].reading = reading;
    }
}

void MeterKeeper::refresh()
{
    if (!m_isStarted)
        return;
    m_store.load(this, [this](const Result<store::MeterMemory>& memory) {
        if (memory)
            takeNews(*memory);
    });
}

void MeterKeeper::takeNews(const store::MeterMemory& memory)
{
    for (const MeterReading& reading : memory.readings) {
        if (reading.source == MeterSource::Answers) {
            Fed& fed = m_fed[reading.provider];
            if (reading.atMs > fed.reading.atMs) {
                fed.reading = reading;
                m_ways.tell(reading);
            }
            continue;
        }
        const auto found = m_entries.find(reading.provider);
        if (found != m_entries.end() && !found->second.isRunning)
            takeNews(found->second, reading);
    }
    for (auto& [provider, entry] : m_entries) {
        const inspect::CheckerHealth health = memory.health.value(provider);
        if (!entry.isRunning && health.lastTryMs > entry.health.lastTryMs)
            entry.health = health;
    }
    arm();
    Q_EMIT changed();
}

void MeterKeeper::takeNews(Entry& entry, const MeterReading& reading)
{
    const MeterReading& known = entry.reading;
    const bool isNewer = reading.atMs > known.atMs;
    // Or what was read has turned out to say nothing any more.
    if (!isNewer && (reading.atMs < known.atMs || reading.freshUntilMs >= known.freshUntilMs))
        return;
    entry.reading = reading;
    if (reading.freshUntilMs <= m_clock.epochMs()) {
        m_ways.withdraw(reading.provider);
        return;
    }
    // Should the other node end, this one goes on from here.
    entry.dueMs = reading.atMs + afterSuccessMs(entry);
    m_ways.tell(reading);
}

void MeterKeeper::readOwnCheckers()
{
    if (m_folder.isEmpty())
        return;
    const QDir folder(m_folder);
    const QStringList names =
        folder.entryList({ u"*.json"_s, u"*.yaml"_s, u"*.yml"_s }, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString& name : names.first(std::min(names.size(), kMostFiles))) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Result<config::CheckerDefinition> definition =
            meters::checkerFromText(file.read(kMostFileBytes), folder.filePath(name));
        if (!definition) {
            m_typeProblems.append(definition.error().message);
            qCWarning(lcService).noquote() << definition.error().message;
            continue;
        }
        // The file's name is the type, as with those that ship.
        definition->id = name.section(u'.', 0, 0);
        m_catalogue.add(*definition);
    }
}

void MeterKeeper::reconcile()
{
    const config::ConfigPtr config = m_configuration.current();
    if (!config)
        return;
    QSet<QString> wanted;
    QSet<QString> fed;
    for (const config::Provider& provider : askedProviders(*config)) {
        if (!isChecked(provider)) {
            fed.insert(provider.slug);
            continue;
        }
        wanted.insert(provider.slug);
        const auto known = m_entries.find(provider.slug);
        if (known != m_entries.end() && asksTheSame(known->second.provider, provider))
            continue;
        if (known != m_entries.end())
            removeEntry(provider.slug);
        Entry entry { .provider = provider, .account = accountText(provider) };
        entry.health = m_memory.health.take(provider.slug);
        const auto reading = std::find_if(
            m_memory.readings.begin(), m_memory.readings.end(), [&provider](const MeterReading& each) {
                return each.provider == provider.slug && each.source == MeterSource::Checker;
            });
        if (reading != m_memory.readings.end())
            entry.reading = *reading;
        entry.dueMs =
            m_clock.epochMs() + static_cast<qint64>(m_ways.random() * static_cast<double>(kStartSpreadMs));
        m_entries.insert_or_assign(provider.slug, std::move(entry));
    }
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        const QString provider = (entry++)->first;
        if (!wanted.contains(provider))
            removeEntry(provider);
    }
    for (auto each = m_fed.begin(); each != m_fed.end();) {
        if (fed.contains(each->first)) {
            ++each;
            continue;
        }
        // A checker's first reading takes its place.
        if (!wanted.contains(each->first))
            m_store.forget(each->first);
        each = m_fed.erase(each);
    }
    // What is left of the store's belongs to nobody any more.
    for (const MeterReading& reading : std::exchange(m_memory, {}).readings) {
        if (!wanted.contains(reading.provider) && m_fed.find(reading.provider) == m_fed.end())
            m_store.forget(reading.provider);
    }
    tellAgain();
    arm();
    Q_EMIT changed();
}

void MeterKeeper::removeEntry(const QString& provider)
{
    const auto found = m_entries.find(provider);
    if (found->second.run)
        found->second.run->cancel();
    const std::vector<CheckDone> waiting = std::move(found->second.waiting);
    m_entries.erase(found);
    m_ways.withdraw(provider);
    m_store.forget(provider);
    for (const CheckDone& done : waiting)
        done(Error { .code = ErrorCode::Cancelled, .message = u"The checker was changed or removed."_s });
}

void MeterKeeper::tellAgain()
{
    for (const auto& [provider, entry] : m_entries) {
        if (!entry.reading.meters.isEmpty())
            m_ways.tell(entry.reading);
    }
    for (const auto& [provider, fed] : m_fed)
        m_ways.tell(fed.reading);
}

void MeterKeeper::takeFed(const MeterReading& reading)
{
    const config::ConfigPtr config = m_configuration.current();
    const config::Provider* provider =
        config ? config->findProvider(config::laneProvider(reading.provider)) : nullptr;
    if (!provider || isChecked(*provider))
        return;
    Fed& fed = m_fed[reading.provider];
    const bool isNews = usedUpKeys(fed.reading) != usedUpKeys(reading);
    fed.reading = reading;
    const qint64 nowMs = m_clock.epochMs();
    if (isNews || nowMs - fed.storedMs >= kFedStorePaceMs) {
        const bool remembers = config->settings.meters.historyDays > 0
            && (isNews || nowMs - fed.rememberedMs >= kFedHistoryPaceMs);
        m_store.write(
            reading, remembers ? store::MeterKeeping::LatestAndHistory : store::MeterKeeping::Latest);
        fed.storedMs = nowMs;
        if (remembers)
            fed.rememberedMs = nowMs;
    }
    Q_EMIT changed();
}

void MeterKeeper::check(const QString& provider, CheckDone done)
{
    auto found = m_entries.find(provider);
    // Of several accounts the first, where none is named.
    if (found == m_entries.end())
        found = std::find_if(m_entries.begin(), m_entries.end(),
            [&provider](const auto& each) { return config::laneProvider(each.first) == provider; });
    if (found == m_entries.end()) {
        const Error error { .code = ErrorCode::NotFound,
            .message =
                u"The provider \u201c%1\u201d has no quota checker that is switched on."_s.arg(provider) };
        QMetaObject::invokeMethod(
            this, [done = std::move(done), error] { done(error); }, Qt::QueuedConnection);
        return;
    }
    found->second.waiting.push_back(std::move(done));
    found->second.dueMs = 0;
    QMetaObject::invokeMethod(this, &MeterKeeper::checkDue, Qt::QueuedConnection);
}

void MeterKeeper::test(const CheckerTrial& trial, std::function<void(Result<QVector<Meter>>)> done)
{
    const auto refuse = [this, &done](const Error& error) {
        QMetaObject::invokeMethod(
            this, [done, error] { done(error); }, Qt::QueuedConnection);
    };
    if (trial.answers) {
        const Result<QVector<Meter>> read = readPasted(trial);
        QMetaObject::invokeMethod(
            this, [done, read] { done(read); }, Qt::QueuedConnection);
        return;
    }
    const config::ConfigPtr config = m_configuration.current();
    const config::Provider* provider = config ? config->findProvider(trial.provider) : nullptr;
    if (!provider) {
        refuse({ .code = ErrorCode::NotFound,
            .message = u"There is no provider \u201c%1\u201d."_s.arg(trial.provider) });
        return;
    }
    const Result<config::CheckerDefinition> definition = m_catalogue.find(trial.checker);
    if (!definition) {
        refuse(definition.error());
        return;
    }
    if (m_trials >= kMostTrials) {
        refuse({ .code = ErrorCode::TooManyRequests,
            .message = u"%1 checkers are being tried already. Wait for one to end."_s.arg(kMostTrials) });
        return;
    }
    ++m_trials;
    const auto end = [this, done = std::move(done)](const Result<QVector<Meter>>& result) {
        --m_trials;
        done(result);
    };
    m_credentials.find(*provider, trial.checker, *definition,
        [this, provider = *provider, checker = trial.checker, definition = *definition, end](
            const Result<meters::CheckInputs>& inputs) {
            if (!inputs) {
                end(inputs.error());
                return;
            }
            std::make_shared<MeterCheck>(
                m_clock, jobFor(provider, checker, definition, *inputs), m_ways.fetch, end)
                ->start();
        });
}

Result<QVector<Meter>> MeterKeeper::readPasted(const CheckerTrial& trial) const
{
    const Result<config::CheckerDefinition> definition = m_catalogue.find(trial.checker);
    if (!definition)
        return definition.error();
    const double threshold = trial.checker.maxUtilizationPercent.value_or(meters::kExhaustedPercent);
    return meters::readPasted(*definition, *trial.answers, threshold, m_clock.epochMs());
}

void MeterKeeper::history(
    const store::MeterHistoryQuery& query, std::function<void(Result<QVector<inspect::MeterPoint>>)> done)
{
    m_store.history(query, this, std::move(done));
}

MeterStanding MeterKeeper::standingOf(const Entry& entry) const
{
    const config::QuotaChecker& checker = entry.provider.quotaChecker;
    const Result<config::CheckerDefinition> definition = m_catalogue.find(checker);
    return { .provider = entry.provider.slug,
        .checker = checker.type,
        .title = definition ? definition->title : checker.type,
        .isChecking = entry.isRunning,
        .health = entry.health,
        .nextCheckMs = entry.dueMs,
        .reading = entry.reading };
}

QVector<MeterStanding> MeterKeeper::standings() const
{
    QVector<MeterStanding> all;
    for (const auto& [provider, entry] : m_entries)
        all.append(standingOf(entry));
    for (const auto& [provider, fed] : m_fed)
        all.append({ .provider = provider, .reading = fed.reading });
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.provider < b.provider; });
    return all;
}

QVector<config::CheckerDefinition> MeterKeeper::types() const
{
    return m_catalogue.all();
}

void MeterKeeper::prune()
{
    const config::ConfigPtr config = m_configuration.current();
    if (config)
        m_store.prune(m_clock.epochMs() - config->settings.meters.historyDays * kDayMs);
}

void MeterKeeper::arm()
{
    qint64 soonestMs = kLongestTimerMs;
    const bool mayRun = !m_ways.mayRun || m_ways.mayRun();
    for (const auto& [provider, entry] : m_entries) {
        if (!entry.isRunning && (mayRun || !entry.waiting.empty()))
            soonestMs = std::min(soonestMs, std::max<qint64>(0, entry.dueMs - m_clock.epochMs()));
    }
    // What waits for its account or for a place goes on when something ends.
    const bool isWaiting = soonestMs == 0
        && std::any_of(
            m_entries.begin(), m_entries.end(), [](const auto& each) { return each.second.isRunning; });
    if (m_entries.empty())
        m_timer.stop();
    else
        m_timer.start(static_cast<int>(isWaiting ? kLongestTimerMs : soonestMs));
}

} // namespace gateway::service

#include "moc_meter_keeper.cpp"
