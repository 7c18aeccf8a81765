// SPDX-License-Identifier: GPL-3.0-or-later
// A provider as a form holds it: texts that may still be wrong. What the form does not show is kept from the
// provider it was made from.
// Thread: any. Pure.
#pragma once

#include "app/viewmodels/providers/adapter_rows.h"
#include "base/secret.h"
#include "config/config.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace app::viewmodels {

enum class DraftKeySource { None, Keychain, Environment, Account, File };

struct ProviderDraft {
    QString slug = {};
    QString displayName = {};
    QString defaultUrl = {}; // an address without a dialect, where the document has one
    QString chatUrl = {};
    QString messagesUrl = {};
    QVector<gateway::config::BaseUrl> addresses = {}; // the further ones
    DraftKeySource keySource = DraftKeySource::Keychain;
    gateway::Secret newKey = {}; // Keychain: what was typed; empty keeps the stored one
    QString environmentName = {};
    QString accountVendor = {}; // Account: whose, and which of several
    QString accountName = {};
    QStringList accountNames = {}; // several that serve it together, in the place of accountName
    gateway::HeaderList headers = {};
    QVector<AdapterDraft> adapters = {};
    QString proxy = {};
    QString timeoutSeconds = {};
    QVector<gateway::config::ProviderModel> models = {};
    QStringList
        policy = {}; // as typed into the rows of provider_policy.h; empty: as the configuration has them
    QStringList checker = {}; // likewise, into those of provider_checker.h
    QString presetId = {};    // what it was started from
    friend bool operator==(const ProviderDraft&, const ProviderDraft&) = default;
};

[[nodiscard]] ProviderDraft draftOf(const gateway::config::Provider& provider);
// `draft` was made from `start`; the provider is `now`: what nobody edited follows.
[[nodiscard]] ProviderDraft rebased(
    ProviderDraft draft, const ProviderDraft& start, const ProviderDraft& now);
// `original`: what the draft was made from; a default one for a new provider.
[[nodiscard]] gateway::config::Provider providerOf(
    const ProviderDraft& draft, const gateway::config::Provider& original);
// A number of seconds a timeout may have.
[[nodiscard]] std::optional<int> timeoutMsOf(const QString& seconds);
// How many of the folded fields differ from an empty form.
[[nodiscard]] int advancedCount(const ProviderDraft& draft);
// One line for each thing that will be different; never holds a secret.
[[nodiscard]] QStringList changesBetween(
    const gateway::config::Provider& before, const gateway::config::Provider& after);

} // namespace app::viewmodels
