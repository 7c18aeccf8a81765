// SPDX-License-Identifier: GPL-3.0-or-later
// The addresses of a provider: which the form has a field for, which stand in its list, and what is likely to
// be a mistake in one. Thread: any. Pure.
#pragma once

#include "config/config.h"

#include <QString>
#include <QVector>

#include <optional>

namespace app::viewmodels {

// Empty: the API is told from the address.
using AddressDialect = std::optional<gateway::Dialect>;
using Addresses = QVector<gateway::config::BaseUrl>;

// In the order they are offered in.
[[nodiscard]] const QVector<AddressDialect>& addressDialects();
// "OpenAI Responses".
[[nodiscard]] QString addressTitle(AddressDialect dialect);
// As the document names it: "responses", "default".
[[nodiscard]] QString addressName(AddressDialect dialect);

// The first address of a dialect; empty: there is none.
[[nodiscard]] QString addressOf(const gateway::config::Provider& provider, AddressDialect dialect);
// In its place, or as a further one; an empty text removes it.
void setAddress(gateway::config::Provider& provider, AddressDialect dialect, const QString& url);

// Those without a field of their own: neither `default` nor chat nor messages.
[[nodiscard]] Addresses furtherAddresses(const gateway::config::Provider& provider);
// Those become these; the places of what stays are kept. Rows without an address count as none.
void setFurtherAddresses(gateway::config::Provider& provider, const Addresses& addresses);

// What is hardly meant so; empty: nothing strikes. `carriesKey`: a credential goes along.
[[nodiscard]] QString addressWarning(const QString& url, bool carriesKey);

} // namespace app::viewmodels
