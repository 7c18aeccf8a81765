// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/palette/palette_entries.h"

#include "app/viewmodels/common/figures.h"
#include "service/account_service.h"
#include "service/capture_control.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::ExchangeState;
using gateway::service::GatewayState;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

PaletteEntry action(
    PaletteAction what, const QString& title, const QString& iconName, const QString& shortcut = {})
{
    return { .kind = PaletteKind::Action,
        .number = static_cast<int>(what),
        .title = title,
        .iconName = iconName,
        .shortcut = shortcut };
}

bool runs(GatewayState state)
{
    switch (state) {
    case GatewayState::Running:
    case GatewayState::Starting: return true;
    case GatewayState::Stopped:
    case GatewayState::Failed: return false;
    }
    return false;
}

// Now, or after the pause.
bool keepsRequests(const gateway::service::GatewayServices& services)
{
    const auto config = services.configuration.current();
    return (config && config->settings.capture.mode != gateway::config::CaptureMode::Off)
        || services.captures.switches() != gateway::service::CaptureSwitches {};
}

QString stateText(const gateway::inspect::ExchangeRecord& record)
{
    switch (record.state) {
    case ExchangeState::Running: return Texts::tr("running");
    case ExchangeState::Completed: return Texts::tr("succeeded");
    case ExchangeState::Failed: return Texts::tr("failed");
    case ExchangeState::Cancelled: return Texts::tr("cancelled");
    }
    return {};
}

} // namespace

QString kindText(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Page: return Texts::tr("Page");
    case PaletteKind::Action: return Texts::tr("Action");
    case PaletteKind::Provider: return Texts::tr("Provider");
    case PaletteKind::Model: return Texts::tr("Model");
    case PaletteKind::Key: return Texts::tr("Key");
    case PaletteKind::Request: return Texts::tr("Request");
    case PaletteKind::Setting: return Texts::tr("Setting");
    }
    return {};
}

PaletteEntry actionEntry(PaletteAction what, const QString& title, const QString& iconName, const QString& id)
{
    PaletteEntry entry = action(what, title, iconName);
    entry.id = id;
    return entry;
}

QVector<PaletteEntry> actionEntries(
    const gateway::service::GatewayServices& services, const ShortcutListModel& shortcuts)
{
    QVector<PaletteEntry> entries;
    const bool isRunning = runs(services.control.state());
    if (isRunning) {
        entries.append(action(PaletteAction::CopyBaseUrl, Texts::tr("Copy base URL"), u"copy"_s,
            shortcuts.textOf(u"copy-base-url")));
        entries.append(action(PaletteAction::StopGateway, Texts::tr("Stop gateway"), u"stop"_s));
    } else {
        entries.append(action(PaletteAction::StartGateway, Texts::tr("Start gateway"), u"play"_s));
    }
    entries.append(
        action(PaletteAction::PauseList, Texts::tr("Pause or resume the list of requests"), u"pause"_s));
    if (keepsRequests(services)) {
        const bool isPaused = services.captures.isPaused();
        entries.append(isPaused
                ? action(PaletteAction::ResumeCapture, Texts::tr("Resume capture"), u"play"_s)
                : action(PaletteAction::PauseCapture, Texts::tr("Pause capture"), u"pause"_s));
    }
    if (services.configuration.readOnlyReason().isEmpty()) {
        entries.append(action(PaletteAction::AddProvider, Texts::tr("Add provider"), u"plus"_s));
        entries.append(action(PaletteAction::AddModel, Texts::tr("Add model"), u"plus"_s));
        entries.append(action(PaletteAction::AddKey, Texts::tr("Add key"), u"plus"_s));
    }
    for (const gateway::service::AccountVendor& vendor : services.accounts.vendors()) {
        //: %1 is a company or a product
        PaletteEntry entry =
            action(PaletteAction::SignIn, Texts::tr("Sign in to %1").arg(vendor.name), u"account"_s);
        entry.id = vendor.id;
        entries.append(entry);
    }
    entries.append(
        action(PaletteAction::ImportLogins, Texts::tr("Import logins of other programs"), u"download"_s));
    entries.append(action(PaletteAction::SystemTheme, Texts::tr("Appearance: as the system"), u"theme"_s));
    entries.append(action(PaletteAction::LightTheme, Texts::tr("Appearance: light"), u"theme"_s));
    entries.append(action(PaletteAction::DarkTheme, Texts::tr("Appearance: dark"), u"theme"_s));
    entries.append(action(PaletteAction::ContrastTheme, Texts::tr("Appearance: high contrast"), u"theme"_s));
    entries.append(action(PaletteAction::ExportUsage, Texts::tr("Export usage as CSV"), u"usage"_s));
    entries.append(action(PaletteAction::ClearRequests, Texts::tr("Delete requests"), u"trash"_s));
    entries.append(action(PaletteAction::SetUp, Texts::tr("Set up Plexus"), u"check"_s));
    entries.append(action(PaletteAction::ShowShortcuts, Texts::tr("Keyboard shortcuts"), u"info"_s,
        shortcuts.textOf(u"shortcuts")));
    entries.append(
        action(PaletteAction::Quit, Texts::tr("Quit Plexus"), u"off"_s, shortcuts.textOf(u"quit")));
    return entries;
}

QVector<PaletteEntry> configuredEntries(const gateway::service::ConfigService& configuration)
{
    QVector<PaletteEntry> entries;
    const auto config = configuration.current();
    if (!config)
        return entries;
    for (const gateway::config::Provider& provider : config->providers) {
        entries.append({ .kind = PaletteKind::Provider,
            .id = provider.slug,
            .title = provider.displayName.isEmpty() ? provider.slug : provider.displayName,
            .detail = provider.displayName.isEmpty() ? QString() : provider.slug,
            .iconName = u"providers"_s });
    }
    for (const gateway::config::Alias& alias : config->aliases)
        entries.append(
            { .kind = PaletteKind::Model, .id = alias.slug, .title = alias.slug, .iconName = u"models"_s });
    for (const gateway::config::Key& key : config->keys) {
        entries.append({ .kind = PaletteKind::Key,
            .id = key.name,
            .title = key.name,
            .detail = key.comment,
            .iconName = u"key"_s });
    }
    return entries;
}

QVector<PaletteEntry> requestEntries(const gateway::service::TrafficFeed::Records& records, qint64 nowMs)
{
    QVector<PaletteEntry> entries;
    for (const gateway::inspect::ExchangeRecordPtr& record : records) {
        const QString id = record->id.toString();
        entries.append({ .kind = PaletteKind::Request,
            .id = id,
            .title = id,
            .detail = QStringList { record->model, record->provider, stateText(*record),
                ageText(record->startedAtMs, nowMs) }
                          .join(u" · "_s),
            .iconName = u"requests"_s });
    }
    return entries;
}

} // namespace app::viewmodels
