// SPDX-License-Identifier: GPL-3.0-or-later
// Moves the plain credentials of a configuration into the secret store, one after the other, and gives back
// the configuration with references in their place. An entry that already holds another value is never
// overwritten (earlier revisions still point at it): the next free name is taken ("provider/openai-2").
// Thread: the main thread.
#pragma once

#include "secrets/secret_store.h"
#include "service/configuration/config_problems.h"
#include "service/configuration/plain_secrets.h"

#include <QHash>
#include <QObject>
#include <QVector>

#include <functional>

namespace gateway::service {

// Deletes itself after `done`; a child of what it is given, so it ends with that.
class SecretImport final : public QObject {
    Q_OBJECT
public:
    // Either problems (of the secret store), or the configuration.
    using Done = std::function<void(ConfigProblems, const config::Config&)>;

    static void start(config::Config config, secrets::SecretStore& secretStore, QObject* parent, Done done);

private:
    SecretImport(config::Config config, secrets::SecretStore& secretStore, QObject* parent, Done done);

    void moveNext();
    void tryEntry(int number);
    void write(const QString& entry);
    void finish(const QString& entry);
    void fail(const Error& error);

    config::Config m_config;
    secrets::SecretStore& m_secretStore;
    Done m_done;
    QVector<PlainSecret> m_secrets;
    qsizetype m_next = 0;
    QHash<QString, QString> m_entryByPath;
};

} // namespace gateway::service
