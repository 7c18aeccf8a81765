// SPDX-License-Identifier: GPL-3.0-or-later
// Headers of a provider whose values are kept elsewhere. In the document such a header reads "secret:NAME" or
// "env:NAME", as a key does; whoever sends it is given a configuration with the values in it. Thread: any.
// Pure.
#pragma once

#include "base/credential_table.h"
#include "config/config.h"

#include <QPair>
#include <QVector>

namespace gateway::config {

// How values begin that the original sealed (control-plane.md §10.1).
inline constexpr QByteArrayView kSealedByOriginal = "enc:v1:";

// "providers.<slug>.headers.<name>".
[[nodiscard]] QString headerPlace(const Provider& provider, const Header& header);

// Those whose value has to be fetched or opened first, by place.
[[nodiscard]] QVector<QPair<QString, SecretSource>> headerCredentials(const Provider& provider);

// `config` with every header's value that is in `values` (by place); itself where there is none.
[[nodiscard]] ConfigPtr withHeaderValues(const ConfigPtr& config, const CredentialTable& values);

// Why a header of the provider has no value; empty: all of them have.
[[nodiscard]] QString headerProblem(const Provider& provider, const CredentialTable& values);

} // namespace gateway::config
