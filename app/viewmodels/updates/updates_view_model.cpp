// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/updates/updates_view_model.h"

#include <QLocale>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::service::TrafficFeed;
using updates::Channel;
using updates::ManifestFault;

namespace {

constexpr std::chrono::minutes kLookEvery(10);
constexpr qint64 kDayMs = std::chrono::milliseconds(std::chrono::hours(24)).count();

const QString kEnabled = QStringLiteral("updates/enabled");
const QString kChannel = QStringLiteral("updates/channel");
const QString kAddress = QStringLiteral("updates/address");
const QString kPublished = QStringLiteral("updates/published");
const QString kChecked = QStringLiteral("updates/checked");
const QString kList = QStringLiteral("updates/list");
const QString kTold = QStringLiteral("updates/told");

bool isListAddress(const QUrl& url)
{
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty();
}

} // namespace

UpdatesViewModel::UpdatesViewModel(const gateway::service::GatewayServices& services,
    const QString& preferencesPath, updates::BuildUpdates build, const gateway::Clock& clock,
    updates::Fetch fetch, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_clock(clock)
    , m_build(std::move(build))
    , m_fetch(std::move(fetch))
{
    if (!m_fetch) {
        m_fetch = [this](const QUrl& address, qint64 mostBytes, updates::FetchDone done) {
            m_network.get(address, mostBytes, std::move(done));
        };
    }
    if (!preferencesPath.isEmpty()) {
        m_settings = std::make_unique<QSettings>(preferencesPath, QSettings::IniFormat);
        m_enabled = m_settings->value(kEnabled).toBool();
        m_channel = m_settings->value(kChannel).toString() == u"beta" ? Channel::Beta : Channel::Stable;
        m_address = m_settings->value(kAddress).toString();
        m_published = QDateTime::fromString(m_settings->value(kPublished).toString(), Qt::ISODate);
        m_checkedMs = m_settings->value(kChecked).toLongLong();
        m_toldVersion = m_settings->value(kTold).toString();
        recall();
        // What an attended window does by itself, in no demo.
        if (!m_services.control.isDemo()) {
            connect(&m_timer, &QTimer::timeout, this, &UpdatesViewModel::look);
            m_timer.start(kLookEvery);
        }
    }
    connect(&m_services.traffic, &TrafficFeed::updated, this, &UpdatesViewModel::follow);
}

UpdatesViewModel::~UpdatesViewModel() = default;

QString UpdatesViewModel::unavailableText() const
{
    if (m_build.byPackages)
        return tr("This copy of Plexus is kept up to date by the system's packages.");
    if (m_build.publicKey.isEmpty())
        return tr("This build cannot check for updates: it was made without a key for signed releases. "
                  "Look for new versions where you got this one.");
    return {};
}

void UpdatesViewModel::setEnabled(bool enabled)
{
    if (enabled == m_enabled || !unavailableText().isEmpty())
        return;
    m_enabled = enabled;
    keep(kEnabled, enabled);
    Q_EMIT changed();
}

QStringList UpdatesViewModel::channelNames() const
{
    return { tr("Stable"), tr("Beta") };
}

void UpdatesViewModel::setChannelIndex(int index)
{
    if (index < 0 || index > static_cast<int>(Channel::Beta) || index == channelIndex())
        return;
    m_channel = static_cast<Channel>(index);
    keep(kChannel, m_channel == Channel::Beta ? u"beta"_s : u"stable"_s);
    if (m_manifest)
        offer(*m_manifest);
    Q_EMIT changed();
}

void UpdatesViewModel::setAddress(const QString& address)
{
    const QString typed = address.trimmed();
    if (typed == m_address)
        return;
    m_address = typed;
    const bool isRight = typed.isEmpty() || isListAddress(QUrl(typed, QUrl::StrictMode));
    m_addressError = isRight ? QString() : tr("Type an address that begins with https://.");
    if (isRight)
        keep(kAddress, typed);
    Q_EMIT changed();
}

bool UpdatesViewModel::canCheck() const
{
    const QString address = m_address.isEmpty() ? m_build.address : m_address;
    return unavailableText().isEmpty() && !m_checking && !m_waiting && m_addressError.isEmpty()
        && isListAddress(QUrl(address, QUrl::StrictMode));
}

QString UpdatesViewModel::offerTitle() const
{
    return m_offer
        ? tr("Plexus %1 of %2")
              .arg(m_offer->version.text(), QLocale().toString(m_offer->date, QLocale::ShortFormat))
        : QString();
}

QString UpdatesViewModel::offerVersion() const
{
    return m_offer ? m_offer->version.text() : QString();
}

QString UpdatesViewModel::offerText() const
{
    return m_offer ? tr("Plexus %1 is ready").arg(m_offer->version.text()) : QString();
}

void UpdatesViewModel::setToldVersion(const QString& version)
{
    if (version == m_toldVersion)
        return;
    m_toldVersion = version;
    keep(kTold, version);
}

QString UpdatesViewModel::offerNotes() const
{
    return m_offer ? m_offer->notes : QString();
}

QUrl UpdatesViewModel::offerPage() const
{
    return m_offer ? m_offer->page : QUrl();
}

void UpdatesViewModel::follow(const TrafficFeed::Records& records)
{
    for (const auto& record : records) {
        if (record->isFinished())
            m_running.remove(record->id);
        else
            m_running.insert(record->id);
    }
    if (m_waiting && m_running.isEmpty()) {
        m_waiting = false;
        start();
    }
}

void UpdatesViewModel::look()
{
    const qint64 since = m_clock.epochMs() - m_checkedMs;
    // A clock that was set back must not end it for good.
    const bool isDue = since >= kDayMs || since < 0;
    if (m_enabled && isDue && m_running.isEmpty() && canCheck())
        start();
}

void UpdatesViewModel::check()
{
    if (!canCheck())
        return;
    if (m_running.isEmpty()) {
        start();
        return;
    }
    m_waiting = true;
    tell(tr("Requests are running; Plexus looks when they have ended."), false);
}

void UpdatesViewModel::start()
{
    m_checking = true;
    tell(tr("Looking for a newer version …"), false);
    m_fetch(QUrl(m_address.isEmpty() ? m_build.address : m_address, QUrl::StrictMode),
        updates::kMostListBytes, [this](const updates::Fetched& list) { fetched(list); });
}

void UpdatesViewModel::fetched(const updates::Fetched& fetched)
{
    m_checking = false;
    m_checkedMs = m_clock.epochMs();
    keep(kChecked, m_checkedMs);
    if (!fetched.problem.isEmpty()) {
        tell(tr("The list of releases cannot be reached: %1").arg(fetched.problem), true);
        return;
    }
    const auto read = fetched.isTooLarge
        ? std::variant<updates::Manifest, ManifestFault>(ManifestFault::TooLarge)
        : updates::readManifest(
            fetched.content, m_build.publicKey, { .nowMs = m_checkedMs, .published = m_published });
    if (const auto* fault = std::get_if<ManifestFault>(&read)) {
        tell(faultText(*fault), true);
        return;
    }
    m_manifest = std::get<updates::Manifest>(read);
    m_published = m_manifest->published;
    keep(kPublished, m_published.toString(Qt::ISODate));
    keep(kList, fetched.content);
    offer(*m_manifest);
}

// A list that has expired meanwhile, or that another build's key does not sign, says nothing.
void UpdatesViewModel::recall()
{
    if (!unavailableText().isEmpty())
        return;
    const auto read = updates::readManifest(m_settings->value(kList).toByteArray(), m_build.publicKey,
        { .nowMs = m_clock.epochMs(), .published = m_published });
    const auto* manifest = std::get_if<updates::Manifest>(&read);
    if (manifest == nullptr)
        return;
    m_manifest = *manifest;
    m_offer = updates::offerOf(*manifest, m_channel, m_build.running);
}

void UpdatesViewModel::offer(const updates::Manifest& manifest)
{
    m_offer = updates::offerOf(manifest, m_channel, m_build.running);
    tell(m_offer ? tr("There is a newer version.")
                 : tr("Plexus %1 is the newest version.").arg(m_build.running.text()),
        false);
}

QString UpdatesViewModel::faultText(ManifestFault fault) const
{
    switch (fault) {
    case ManifestFault::TooLarge:
    case ManifestFault::NoForm: return tr("What is at this address is not a list of Plexus' releases.");
    case ManifestFault::WrongSignature:
        return tr(
            "The list of releases is not signed with the key of this build, so nothing in it is believed.");
    case ManifestFault::Expired:
        return tr("The list of releases is out of date; whether there is a newer version is not known.");
    case ManifestFault::Older:
        return tr("The list of releases is older than the one seen last; nothing in it is believed.");
    }
    return {};
}

void UpdatesViewModel::tell(const QString& status, bool failed)
{
    m_status = status;
    m_failed = failed;
    Q_EMIT changed();
}

void UpdatesViewModel::keep(const QString& name, const QVariant& value)
{
    if (m_settings)
        m_settings->setValue(name, value);
}

} // namespace app::viewmodels

#include "moc_updates_view_model.cpp"
