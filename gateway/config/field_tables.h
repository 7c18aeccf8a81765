// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of every entity, once. See field_table.h for what a row drives.
// Thread: any; the tables are built once and never change.
#pragma once

#include "config/checker_definition.h"
#include "config/config.h"
#include "config/field_table.h"

namespace gateway::config {

[[nodiscard]] const FieldTable<ProviderModel>& providerModelFields();
[[nodiscard]] const FieldTable<RawPassthrough>& rawPassthroughFields();
[[nodiscard]] const FieldTable<Provider>& providerFields();
[[nodiscard]] const FieldTable<AccountEntry>& accountFields();
[[nodiscard]] const FieldTable<Target>& targetFields();
[[nodiscard]] const FieldTable<TargetGroup>& targetGroupFields();
[[nodiscard]] const FieldTable<Alias>& aliasFields();
[[nodiscard]] const FieldTable<Key>& keyFields();
[[nodiscard]] const FieldTable<Timeouts>& timeoutFields();
[[nodiscard]] const FieldTable<Limits>& limitFields();
[[nodiscard]] const FieldTable<Failover>& failoverFields();
[[nodiscard]] const FieldTable<Responses>& responsesFields();
[[nodiscard]] const FieldTable<Backup>& backupFields();
[[nodiscard]] const FieldTable<Settings>& settingsFields();
[[nodiscard]] const FieldTable<PriceTier>& priceTierFields();
[[nodiscard]] const FieldTable<Pricing>& pricingFields();
[[nodiscard]] const FieldTable<Quota>& quotaFields();
[[nodiscard]] const FieldTable<Cooldown>& cooldownFields();
[[nodiscard]] const FieldTable<Stall>& stallFields();
[[nodiscard]] const FieldTable<Catalogue>& catalogueFields();
[[nodiscard]] const FieldTable<Exploration>& backgroundFields();
[[nodiscard]] const FieldTable<Autosync>& autosyncFields();
[[nodiscard]] const FieldTable<QuotaChecker>& quotaCheckerFields();
[[nodiscard]] const FieldTable<Meters>& metersFields();
[[nodiscard]] const FieldTable<CaptureSettings>& captureFields();
[[nodiscard]] const FieldTable<McpServer>& mcpServerFields();
[[nodiscard]] const FieldTable<McpSignIn>& mcpSignInFields();
[[nodiscard]] const FieldTable<Vision>& visionFields();
[[nodiscard]] FieldTable<Config> mcpFields();
// Rows of other entities' tables that belong to the traffic policy.
[[nodiscard]] FieldTable<Provider> stallOverrideFields();
[[nodiscard]] FieldTable<Config> policyFields();
[[nodiscard]] const FieldTable<Config>& configFields();

// The names of `type`, for models and aliases.
[[nodiscard]] const QVector<std::pair<QString, ModelType>>& typeNames();

// Texts people leave in examples, which must never become somebody's password.
[[nodiscard]] bool isPlaceholder(const QByteArray& secret);

// A secret as text and back: "env:NAME", "secret:NAME", anything else is the value itself.
[[nodiscard]] SecretSource secretFromText(const QString& text);
// Empty for none and for a plain value: those are never written.
[[nodiscard]] QString secretToText(const SecretSource& secret);

// Markdown tables of all fields, for resources/config-reference.md.
[[nodiscard]] QString fieldReference();

} // namespace gateway::config
