// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette can do and find, as a list of entries.
// Thread: the main thread. Pure but for what the services hold.
#pragma once

#include "app/viewmodels/palette/shortcut_list_model.h"
#include "service/gateway_service.h"

#include <QMetaType>
#include <QString>
#include <QVector>

namespace app::viewmodels {

enum class PaletteKind { Page, Action, Provider, Model, Key, Request, Setting };

enum class PaletteAction {
    CopyBaseUrl,
    StartGateway,
    StopGateway,
    PauseList,
    PauseCapture,
    ResumeCapture,
    AddProvider,
    AddModel,
    AddKey,
    SignIn, // `id`: the vendor
    ImportLogins,
    SystemTheme,
    LightTheme,
    DarkTheme,
    ContrastTheme,
    OpenClient,     // `id`: the client
    ChooseLanguage, // `id`: its place among those one can choose from
    CheckForUpdates,
    ExportUsage,
    ClearRequests,
    SetUp,
    ShowShortcuts,
    Quit,
};

struct PaletteEntry {
    PaletteKind kind = PaletteKind::Page;
    int number = 0;      // Page: which one; Action: a PaletteAction; Setting: its section
    QString id = {};     // of what it is about: a slug, a name, a request, a field's path
    QString title = {};  // what is looked for
    QString detail = {}; // also looked for, but worth less
    QString iconName = {};
    QString shortcut = {};
};

// An entry that does something.
[[nodiscard]] PaletteEntry actionEntry(
    PaletteAction what, const QString& title, const QString& iconName, const QString& id = {});
// What can be done now: a gateway that runs can be stopped, and not started.
[[nodiscard]] QVector<PaletteEntry> actionEntries(
    const gateway::service::GatewayServices& services, const ShortcutListModel& shortcuts);
// Providers, aliases and keys of the configuration in force.
[[nodiscard]] QVector<PaletteEntry> configuredEntries(const gateway::service::ConfigService& configuration);
[[nodiscard]] QVector<PaletteEntry> requestEntries(
    const gateway::service::TrafficFeed::Records& records, qint64 nowMs);
// "Action", "Provider".
[[nodiscard]] QString kindText(PaletteKind kind);

} // namespace app::viewmodels

Q_DECLARE_METATYPE(app::viewmodels::PaletteAction)
