// SPDX-License-Identifier: GPL-3.0-or-later
// Where credentials live. The document holds names ("provider/openai"), this finds the values: sealed in the
// database (VaultSecretStore), whose key and predecessors are in the keychain (KeychainSecretStore), or in
// memory. Thread: the main thread (keychain jobs need its event loop); callbacks run there, never from inside
// the call.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace gateway::secrets {

enum class VaultState {
    Unknown, // not probed yet
    Ready,
    Unavailable, // what is kept cannot be read or written now; problem() says why and what to do
};

class SecretStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    using ReadCallback = std::function<void(Result<std::optional<Secret>>)>; // nullopt: no such entry
    using WriteCallback = std::function<void(Result<void>)>;

    virtual void probe() = 0; // answers by stateChanged()
    virtual void read(const QString& name, ReadCallback done) = 0;
    virtual void write(const QString& name, const Secret& value, WriteCallback done) = 0;
    virtual void remove(const QString& name, WriteCallback done) = 0;

    [[nodiscard]] virtual VaultState state() const = 0;
    [[nodiscard]] virtual QString problem() const = 0;

Q_SIGNALS:
    void stateChanged();
};

} // namespace gateway::secrets
