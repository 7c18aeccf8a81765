// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/secret_tools.h"

#include "secrets/keychain_secret_store.h"
#include "secrets/vault_secret_store.h"
#include "store/store.h"

#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

store::StoreOptions storeOptions(const VaultOptions& options)
{
    // Without a data directory of its own: the commands are over in a moment, and no node.
    if (options.databaseServer)
        return { .location = *options.databaseServer };
    return { .location = store::DatabaseFile { options.databasePath.isEmpty()
                     ? QDir(options.dataDir).filePath(u"plexus.db"_s)
                     : options.databasePath } };
}

} // namespace

class SecretTools::Private {
public:
    explicit Private(const VaultOptions& options)
        : store(storeOptions(options))
        , keychain(secrets::KeychainSecretStore::sessionMayHaveOne()
                  ? std::make_unique<secrets::KeychainSecretStore>(options.dataDir)
                  : nullptr)
        , vault(store.secrets(),
              { .variable = options.encryptionKey,
                  .folder = options.dataDir,
                  .keychain = keychain.get(),
                  .fresh = secrets::KeySource::File })
    {
    }

    // `done` gets the error, `work` runs where there is none.
    template <typename T> void opened(QObject* context, const Answer<T>& done, std::function<void()> work)
    {
        store.open(context, [done, work = std::move(work)](const Result<void>& opened) {
            if (opened)
                work();
            else
                done(opened.error());
        });
    }

    store::Store store;
    std::unique_ptr<secrets::KeychainSecretStore> keychain; // null: none here
    secrets::VaultSecretStore vault;
};

SecretTools::SecretTools(const VaultOptions& options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options))
{
}

SecretTools::~SecretTools() = default;

void SecretTools::set(const QString& name, const Secret& value, const Answer<void>& done)
{
    d->opened(this, done, [this, name, value, done] { d->vault.write(name, value, done); });
}

void SecretTools::remove(const QString& name, const Answer<void>& done)
{
    d->opened(this, done, [this, name, done] { d->vault.remove(name, done); });
}

void SecretTools::list(const Answer<QStringList>& done)
{
    d->opened(this, done, [this, done] { d->store.secrets().names(this, done); });
}

bool sessionMayHaveKeychain()
{
    return secrets::KeychainSecretStore::sessionMayHaveOne();
}

} // namespace gateway::service

#include "moc_secret_tools.cpp"
