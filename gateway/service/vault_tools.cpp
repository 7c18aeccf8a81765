// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/vault_tools.h"

#include "config/yaml_config.h"
#include "secrets/backup_file.h"
#include "secrets/key_file.h"
#include "secrets/key_keeper.h"
#include "secrets/keychain_secret_store.h"
#include "service/configuration/config_problems.h"
#include "store/maintenance.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace gateway::service {

using secrets::DataKey;
using secrets::KeyProblem;
using secrets::KeyRecord;
using secrets::KeySource;

namespace {

Error refused(const QString& message)
{
    return { .code = ErrorCode::InvalidRequest, .message = message, .failureClass = FailureClass::Caller };
}

QString homeName(const KeyRecord& key, const QString& folder)
{
    switch (key.source) {
    case KeySource::Variable: return u"ENCRYPTION_KEY"_s;
    case KeySource::File: return secrets::keyFilePath(folder, key.keyId);
    case KeySource::Keychain: return u"the keychain of this desktop"_s;
    }
    return {};
}

Result<void> checkConfiguration(const QByteArray& document)
{
    const config::ReadOutcome outcome = config::readYaml(document);
    if (outcome.config)
        return {};
    return refused(u"holds a configuration this Plexus does not understand: "_s
        + firstErrorLine(u"configuration"_s, outcome.diagnostics));
}

// Whether the key is lost for good, so that what it sealed may be given up. One in a keychain that is locked,
// or in a file with the wrong permissions, is not.
bool isLost(secrets::KeyState state)
{
    using enum secrets::KeyState;
    switch (state) {
    case Missing:
    case Wrong: return true;
    case Unknown:
    case NotNeeded:
    case Ready:
    case Locked:
    case Refused:
    case Closed: return false;
    }
    return false;
}

// NotFound: the key is lost. SecretUnavailable: it cannot be had now.
Error keyError(const KeyProblem& problem)
{
    return { .code = isLost(problem.state) ? ErrorCode::NotFound : ErrorCode::SecretUnavailable,
        .message = problem.message };
}

// A key that was found or made, and who keeps it.
struct KeptKey {
    DataKey key;
    KeySource source;
    bool isNew = false;

    [[nodiscard]] KeyRecord record() const { return { .keyId = key.id(), .source = source }; }
};

} // namespace

class VaultTools::Private {
public:
    explicit Private(VaultOptions given);

    using HaveKey = std::function<void(const Result<std::optional<KeptKey>>&)>;

    [[nodiscard]] store::DatabaseLocation location() const;
    // What stands before the name of what was kept.
    [[nodiscard]] QString keptPrefix() const;
    // The key the database is sealed with; nullopt: it is not.
    void findKey(HaveKey done);
    // The key of that id, wherever it is kept.
    void findAnywhere(const QByteArray& id, std::vector<KeySource> sources, HaveKey done);
    [[nodiscard]] Result<KeySource> newSource(KeyHome home, const std::optional<KeyRecord>& record) const;
    void makeKey(KeySource source, const std::optional<Secret>& variable, HaveKey done);
    void rekey(
        const std::optional<KeptKey>& from, const KeptKey& to, Unreadable unreadable, const Done& done);
    void restoreWith(const QString& file, const secrets::BackupKey& key,
        const std::optional<KeptKey>& ofBackup, const Done& done);
    void restoreUnder(
        const QString& file, const secrets::BackupKey& key, const KeptKey& under, const Done& done);

    VaultOptions options;
    std::unique_ptr<secrets::KeychainSecretStore> keychain; // null: none here
    secrets::KeyKeeper keeper;
    std::unique_ptr<secrets::KeyKeeper> maker; // of a key under NEW_ENCRYPTION_KEY
};

namespace {

secrets::KeyPlaces placesOf(const VaultOptions& options, secrets::SecretStore* keychain)
{
    return { .variable = options.encryptionKey,
        .folder = options.dataDir,
        .keychain = keychain,
        .fresh = KeySource::File };
}

} // namespace

VaultTools::Private::Private(VaultOptions given)
    : options(std::move(given))
    , keychain(secrets::KeychainSecretStore::sessionMayHaveOne()
              ? std::make_unique<secrets::KeychainSecretStore>(options.dataDir)
              : nullptr)
    , keeper(placesOf(options, keychain.get()))
{
}

store::DatabaseLocation VaultTools::Private::location() const
{
    if (options.databaseServer)
        return *options.databaseServer;
    return store::DatabaseFile {
        options.databasePath.isEmpty() ? QDir(options.dataDir).filePath(u"plexus.db"_s) : options.databasePath
    };
}

QString VaultTools::Private::keptPrefix() const
{
    return options.databaseServer ? u"the schema "_s : QString();
}

void VaultTools::Private::findKey(HaveKey done)
{
    const auto record = store::recordedKey(location());
    if (!record) {
        done(record.error());
        return;
    }
    if (!*record) {
        done(std::optional<KeptKey>());
        return;
    }
    keeper.find(**record, [done = std::move(done), source = (*record)->source](const auto& found) {
        if (const auto* key = std::get_if<DataKey>(&found))
            done(std::optional(KeptKey { .key = *key, .source = source }));
        else
            done(keyError(std::get<KeyProblem>(found)));
    });
}

void VaultTools::Private::findAnywhere(const QByteArray& id, std::vector<KeySource> sources, HaveKey done)
{
    if (sources.empty()) {
        done(refused(
            u"opens with the key %1, which is neither in ENCRYPTION_KEY nor in %2 nor in the keychain. Put "
            "it back there, and try again."_s.arg(
                QString::fromLatin1(id), secrets::keyFilePath(options.dataDir, id))));
        return;
    }
    const KeySource source = sources.back();
    sources.pop_back();
    keeper.find({ .keyId = id, .source = source },
        [this, id, source, sources = std::move(sources), done = std::move(done)](const auto& found) {
            if (const auto* key = std::get_if<DataKey>(&found))
                done(std::optional(KeptKey { .key = *key, .source = source }));
            else
                findAnywhere(id, sources, done);
        });
}

Result<KeySource> VaultTools::Private::newSource(KeyHome home, const std::optional<KeyRecord>& record) const
{
    switch (home) {
    case KeyHome::Variable: return KeySource::Variable;
    case KeyHome::File: return KeySource::File;
    case KeyHome::Keychain:
        if (!keychain)
            return refused(u"There is no keychain in this session."_s);
        return KeySource::Keychain;
    case KeyHome::AsBefore: break;
    }
    if (options.newEncryptionKey)
        return KeySource::Variable;
    if (!record)
        return KeySource::File;
    if (record->source == KeySource::Variable) {
        return refused(
            u"The database is sealed with ENCRYPTION_KEY. Set NEW_ENCRYPTION_KEY to the new value, or "
            "say --key-file to have the new key kept in a file."_s);
    }
    return record->source;
}

void VaultTools::Private::makeKey(KeySource source, const std::optional<Secret>& variable, HaveKey done)
{
    VaultOptions changed = options;
    changed.encryptionKey = variable;
    maker = std::make_unique<secrets::KeyKeeper>(placesOf(changed, keychain.get()));
    maker->make(source, [done = std::move(done), source](const Result<DataKey>& made) {
        if (made)
            done(std::optional(KeptKey { .key = *made, .source = source, .isNew = true }));
        else
            done(made.error());
    });
}

void VaultTools::Private::rekey(
    const std::optional<KeptKey>& from, const KeptKey& to, Unreadable unreadable, const Done& done)
{
    if (from && from->key.id() == to.key.id()) {
        done(refused(u"The new key is the old one; nothing was changed."_s));
        return;
    }
    const auto changed = store::rekey({ .database = location(),
        .from = from ? std::optional(from->key) : std::nullopt,
        .to = to.key,
        .source = to.source,
        .unreadable = unreadable == Unreadable::Forget ? store::Resealing::Unreadable::Delete
                                                       : store::Resealing::Unreadable::Fail });
    if (!changed) {
        // Thrown away only where it is certain that nothing is sealed with it.
        const auto recorded = store::recordedKey(location());
        if (recorded && (!*recorded || (*recorded)->keyId != to.key.id()))
            keeper.forget(to.record(), [done, error = changed.error()] { done(error); });
        else
            done(changed.error());
        return;
    }
    QString text = u"%1 values are sealed with the new key %2 (%3)."_s.arg(changed->resealed)
                       .arg(QString::fromLatin1(to.key.id()), homeName(to.record(), options.dataDir));
    if (changed->deleted > 0)
        text += u"\n%1 rows that could not be opened were deleted."_s.arg(changed->deleted);
    if (!changed->kept.isEmpty())
        text += u"\nThe database as it was is kept as %1%2; delete it when all is well."_s.arg(
            keptPrefix(), changed->kept);
    if (!changed->notSettled.isEmpty()) {
        text +=
            u"\nValues sealed with the old key may still lie beside the database (%1); start and stop Plexus "
            "once to have them overwritten."_s.arg(changed->notSettled);
    }
    if (to.source == KeySource::Variable)
        text += u"\nFrom now on, start Plexus with ENCRYPTION_KEY set to what NEW_ENCRYPTION_KEY is now."_s;
    if (!from) {
        done(text);
        return;
    }
    text +=
        u"\nBackups with a passphrase open as before. Those made with the old key (by Plexus itself, or with "
        "--with-key), and copies of the database, %1."_s.arg(from->source == KeySource::Variable
                ? u"need the old ENCRYPTION_KEY"_s
                : u"do not open any more: make a new one"_s);
    keeper.forget(from->record(), [done, text] { done(text); });
}

void VaultTools::Private::restoreWith(const QString& file, const secrets::BackupKey& key,
    const std::optional<KeptKey>& ofBackup, const Done& done)
{
    const auto restoreOr = [this, file, key, done](const Result<std::optional<KeptKey>>& under) {
        if (under && *under)
            restoreUnder(file, key, **under, done);
        else
            done(under ? refused(u"There is no key."_s) : under.error());
    };
    if (options.encryptionKey) {
        makeKey(KeySource::Variable, options.encryptionKey, restoreOr);
        return;
    }
    // The key of the database that is there stays in use where it can be had; else that of the backup.
    findKey([this, ofBackup, restoreOr](const Result<std::optional<KeptKey>>& there) {
        if (there && *there)
            restoreOr(there);
        else if (ofBackup)
            restoreOr(ofBackup);
        else
            makeKey(KeySource::File, std::nullopt, restoreOr);
    });
}

void VaultTools::Private::restoreUnder(
    const QString& file, const secrets::BackupKey& key, const KeptKey& under, const Done& done)
{
    const auto restored = store::restore({ .file = file,
        .key = key,
        .database = location(),
        .dataKey = under.key,
        .source = under.source,
        .checkConfiguration = checkConfiguration });
    if (!restored) {
        // Only a file that was made for this goes again.
        const bool isLeftOver = under.isNew && under.source == KeySource::File;
        if (isLeftOver)
            keeper.forget(under.record(), [done, error = restored.error()] { done(error); });
        else
            done(restored.error());
        return;
    }
    QString text = u"%1 rows, %2 secrets among them, were restored to %3 and sealed with the key %4 (%5)."_s
                       .arg(restored->facts.rows)
                       .arg(restored->facts.secrets)
                       .arg(store::shownName(location()), QString::fromLatin1(under.key.id()),
                           homeName(under.record(), options.dataDir));
    if (!restored->kept.isEmpty())
        text += u"\nThe earlier database is kept as %1%2; delete it when all is well."_s.arg(
            keptPrefix(), restored->kept);
    done(text);
}

VaultTools::VaultTools(VaultOptions options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options)))
{
}

VaultTools::~VaultTools() = default;

void VaultTools::rekey(KeyHome home, Unreadable unreadable, Done done)
{
    const auto record = store::recordedKey(d->location());
    if (!record) {
        done(record.error());
        return;
    }
    const Result<KeySource> source = d->newSource(home, *record);
    if (!source) {
        done(source.error());
        return;
    }
    d->findKey([this, source = *source, unreadable, done = std::move(done)](
                   const Result<std::optional<KeptKey>>& from) {
        if (!from && (unreadable == Unreadable::Fail || from.error().code != ErrorCode::NotFound)) {
            done(from.error());
            return;
        }
        const std::optional<KeptKey> known = from.value_or(std::nullopt);
        // Without another variable, the one there is: who gives up a lost key has a new one in it.
        const auto& variable =
            d->options.newEncryptionKey ? d->options.newEncryptionKey : d->options.encryptionKey;
        d->makeKey(
            source, variable, [this, known, unreadable, done](const Result<std::optional<KeptKey>>& to) {
                if (to && *to)
                    d->rekey(known, **to, unreadable, done);
                else
                    done(to ? refused(u"There is no new key."_s) : to.error());
            });
    });
}

void VaultTools::backUp(const QString& file, Contents contents, Done done)
{
    d->findKey([this, file, contents, done = std::move(done)](const Result<std::optional<KeptKey>>& key) {
        if (!key) {
            done(key.error());
            return;
        }
        if (!d->options.passphrase && !*key) {
            done(refused(u"Nothing in the database is sealed yet, so there is no key to encrypt the backup "
                         u"with. Give a "
                         "passphrase."_s));
            return;
        }
        const secrets::BackupKey backupKey = d->options.passphrase
            ? secrets::BackupKey(secrets::Passphrase { *d->options.passphrase })
            : secrets::BackupKey((*key)->key);
        const auto facts = store::backUp({ .database = d->location(),
            .dataKey = *key ? std::optional((*key)->key) : std::nullopt,
            .extent = contents == Contents::Full ? store::Extent::Full : store::Extent::Core,
            .file = QFileInfo(file).absoluteFilePath(),
            .key = backupKey });
        if (facts)
            done(u"%1 rows, %2 secrets among them, are in %3."_s.arg(facts->rows)
                     .arg(facts->secrets)
                     .arg(file));
        else
            done(facts.error());
    });
}

Result<bool> VaultTools::needsPassphrase(const QString& file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return refused(u"The backup %1 cannot be read (%2)."_s.arg(file, device.errorString()));
    const auto needs = secrets::BackupReader::needs(device);
    if (!needs)
        return refused(u"%1 %2"_s.arg(file, needs.error().message));
    return needs->keyId.isEmpty();
}

void VaultTools::restore(const QString& file, Done done)
{
    QFile device(file);
    const auto needs = device.open(QIODevice::ReadOnly)
        ? secrets::BackupReader::needs(device)
        : Result<secrets::BackupNeeds>(refused(u"cannot be read (%1)."_s.arg(device.errorString())));
    if (!needs) {
        done(refused(u"%1 %2"_s.arg(file, needs.error().message)));
        return;
    }
    if (needs->keyId.isEmpty()) {
        if (d->options.passphrase)
            d->restoreWith(file, secrets::Passphrase { *d->options.passphrase }, std::nullopt, done);
        else
            done(refused(u"%1 opens with a passphrase."_s.arg(file)));
        return;
    }
    std::vector<KeySource> sources { KeySource::Keychain, KeySource::File };
    if (d->options.encryptionKey)
        sources.push_back(KeySource::Variable);
    d->findAnywhere(needs->keyId, std::move(sources),
        [this, file, done = std::move(done)](const Result<std::optional<KeptKey>>& found) {
            if (found && *found)
                d->restoreWith(file, (*found)->key, *found, done);
            else
                done(found ? refused(u"There is no key."_s)
                           : refused(u"%1 %2"_s.arg(file, found.error().message)));
        });
}

} // namespace gateway::service

#include "moc_vault_tools.cpp"
