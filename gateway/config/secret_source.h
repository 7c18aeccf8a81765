// SPDX-License-Identifier: GPL-3.0-or-later
// How a configuration names a credential without holding it. Thread: any. Pure.
#pragma once

#include "base/secret.h"

#include <QString>

namespace gateway::config {

// Where a credential comes from. `Plain` is only met in --config files and in imports; a document that
// is stored holds references.
struct SecretSource {
    enum class Kind { None, Plain, Environment, Vault };
    Kind kind = Kind::None;
    QString name = {}; // environment variable, or the vault entry ("provider/openai")
    Secret plain = {}; // Kind::Plain only

    friend bool operator==(const SecretSource&, const SecretSource&) = default;
};

// A header or an environment variable whose value may be a credential.
struct NamedSecret {
    QString name;
    SecretSource value;

    friend bool operator==(const NamedSecret&, const NamedSecret&) = default;
};

} // namespace gateway::config
