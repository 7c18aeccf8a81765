// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts of a provider. One that names several (`oauth_accounts`) is asked through as many lanes, each
// of which rests, has meters and keeps its conversations by itself. Where a lane is named beside providers,
// its name is the provider's and the account's with a space between, which neither may contain.
// Thread: any. Pure.
#pragma once

#include "config/config.h"

#include <QString>
#include <QStringView>
#include <QVector>

namespace gateway::config {

// One account a provider is asked with.
struct AccountLane {
    QString account;
    bool isPaused = false;
    bool isReserve = false;
    friend bool operator==(const AccountLane&, const AccountLane&) = default;
};

// In the order in which they are asked: as `accounts` has them, then as the provider does; reserves last.
// Empty: the provider has not several.
[[nodiscard]] QVector<AccountLane> lanesOf(const Config& config, const Provider& provider);

// "claude work"; without an account the provider's own.
[[nodiscard]] QString laneName(const QString& provider, const QString& account);
// Of a lane's name, or of a provider's, which has no account.
[[nodiscard]] QString laneProvider(const QString& lane);
[[nodiscard]] QString laneAccount(const QString& lane);

// Whose meters are counted and asked for on their own: the provider as it is, or as it is asked through each
// of its lanes, with the lane's name for a slug. What is paused is not enabled.
[[nodiscard]] QVector<Provider> laneProviders(const Config& config, const Provider& provider);

// Null: nothing is said of it.
[[nodiscard]] const AccountEntry* findAccount(const Config& config, QStringView vendor, QStringView name);
// The account it names is paused; of one that names several: each of them.
[[nodiscard]] bool isPaused(const Config& config, const Provider& provider);
// Its nickname, else its name.
[[nodiscard]] QString accountLabel(const Config& config, QStringView vendor, const QString& name);

// 1–64 letters, digits and . _ - @ +; it names an entry of the secret store.
[[nodiscard]] bool isAccountName(const QString& name);
// Why it cannot be shown as a name; empty: it can, or is none.
[[nodiscard]] QString nicknameProblem(const QString& nickname);

} // namespace gateway::config
