// SPDX-License-Identifier: GPL-3.0-or-later
// A configuration's document as anybody may read it. Thread: any. Pure.
#pragma once

#include <QByteArray>

namespace gateway::service {

// The document with credentials overwritten: digests of keys, values of headers and variables that are named
// like one, user and password in addresses. References (`secret:…`, `env:…`) stay.
[[nodiscard]] QByteArray redactedYaml(const QByteArray& yaml);

// The document for another gateway to take: credentials in the clear and digests of keys are left out, what
// is no credential by its name stays.
[[nodiscard]] QByteArray exportableYaml(const QByteArray& yaml);

// `yaml`, where keys that bring no secret keep the one that is in force under their name.
[[nodiscard]] QByteArray withKeptDigests(const QByteArray& yaml, const QByteArray& present);

} // namespace gateway::service
