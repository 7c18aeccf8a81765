// SPDX-License-Identifier: GPL-3.0-or-later
// Where sealed secrets are kept, as the vault asks for it; implemented over the database
// (store/store_secrets). The keys are handed to it once they are found: from then on everything sealed in the
// database opens. Thread: methods any; `done` runs on the thread of `context`, never from inside the call,
// and not at all once `context` is gone.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "secrets/data_key.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace gateway::secrets {

// Who keeps a data key.
enum class KeySource {
    Variable, // ENCRYPTION_KEY
    File,     // beside the database, see key_file.h
    Keychain, // of the operating system
};

// As kept in the database: "variable", "file", "keychain".
[[nodiscard]] QString keySourceName(KeySource source);
[[nodiscard]] std::optional<KeySource> keySourceFromName(QStringView name);

// Which key a database is sealed with.
struct KeyRecord {
    QByteArray keyId;
    KeySource source = KeySource::File;

    friend bool operator==(const KeyRecord&, const KeyRecord&) = default;
};

class SecretShelf {
public:
    template <typename T> using Done = std::function<void(Result<T>)>;

    SecretShelf() = default;
    virtual ~SecretShelf() = default;
    SecretShelf(const SecretShelf&) = delete;
    SecretShelf& operator=(const SecretShelf&) = delete;

    // nullopt: nothing is sealed yet.
    virtual void keyRecord(QObject* context, Done<std::optional<KeyRecord>> done) = 0;
    // The first key of a database. Where another process was first its record comes back, and `key` is not
    // used.
    virtual void begin(const DataKey& key, KeySource source, QObject* context, Done<KeyRecord> done) = 0;
    // Error: it does not open the canary.
    virtual void use(const DataKey& key, QObject* context, Done<void> done) = 0;

    // Sorted.
    virtual void names(QObject* context, Done<QStringList> done) = 0;
    // SecretUnavailable: there is such a secret, and no key for it.
    virtual void read(const QString& name, QObject* context, Done<std::optional<Secret>> done) = 0;
    // On disk when it is done.
    virtual void write(const QString& name, const Secret& value, QObject* context, Done<void> done) = 0;
    virtual void remove(const QString& name, QObject* context, Done<void> done) = 0;
};

} // namespace gateway::secrets
