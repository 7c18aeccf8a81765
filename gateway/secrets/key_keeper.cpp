// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/key_keeper.h"

#include "base/logging.h"
#include "secrets/key_file.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::secrets {

namespace {

QString entryOf(const QByteArray& keyId)
{
    return u"data-key/"_s + QString::fromLatin1(keyId);
}

QString idText(const QByteArray& id)
{
    return QString::fromLatin1(id);
}

// What a person can do in every state without the key.
QString whatElse()
{
    return u"Without it, restore a backup (plexusd restore), or give up what is sealed and begin anew "
           u"(plexusd "
           "rekey --forget)."_s;
}

} // namespace

KeyKeeper::KeyKeeper(KeyPlaces places, QObject* parent)
    : QObject(parent)
    , m_places(std::move(places))
{
}

KeySource KeyKeeper::firstSource() const
{
    return m_places.variable ? KeySource::Variable : m_places.fresh;
}

void KeyKeeper::answer(const Found& done, std::variant<DataKey, KeyProblem> result)
{
    QMetaObject::invokeMethod(
        this, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
}

void KeyKeeper::answer(const Made& done, Result<DataKey> result)
{
    QMetaObject::invokeMethod(
        this, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
}

void KeyKeeper::find(const KeyRecord& record, Found done)
{
    switch (record.source) {
    case KeySource::Variable: findVariable(record, done); break;
    case KeySource::File: findFile(record, done); break;
    case KeySource::Keychain: findInKeychain(record, std::move(done)); break;
    }
}

void KeyKeeper::findVariable(const KeyRecord& record, const Found& done)
{
    if (!m_places.variable) {
        answer(done,
            KeyProblem { .state = KeyState::Missing,
                .message =
                    u"The secrets in the database are sealed with ENCRYPTION_KEY, which is not set. Set "
                    "it to the value it had when they were written, and start Plexus again. "_s
                    + whatElse() });
        return;
    }
    const Result<DataKey> key = DataKey::fromVariable(*m_places.variable);
    if (!key) {
        answer(done, KeyProblem { .state = KeyState::Wrong, .message = key.error().message });
        return;
    }
    if (key->id() == record.keyId) {
        answer(done, *key);
        return;
    }
    answer(done,
        KeyProblem { .state = KeyState::Wrong,
            .message =
                u"ENCRYPTION_KEY is not the key the secrets in the database are sealed with (it is key "
                "%1, they need %2). Nothing was changed. Set it to the value it had when they were "
                "written, and start Plexus again; to change the key, use plexusd rekey. %3"_s.arg(
                    idText(key->id()), idText(record.keyId), whatElse()) });
}

void KeyKeeper::findFile(const KeyRecord& record, const Found& done)
{
    const Result<std::optional<DataKey>> key = readKeyFile(m_places.folder, record.keyId);
    if (!key) {
        answer(done, KeyProblem { .state = KeyState::Refused, .message = key.error().message });
    } else if (*key) {
        answer(done, **key);
    } else {
        answer(done,
            KeyProblem { .state = KeyState::Missing,
                .message =
                    u"The key file %1 is gone; the secrets in the database cannot be opened without it. "
                    "Put it back, and start Plexus again. %2"_s.arg(
                        keyFilePath(m_places.folder, record.keyId), whatElse()) });
    }
}

void KeyKeeper::findInKeychain(const KeyRecord& record, Found done)
{
    if (m_places.keychain == nullptr) {
        answer(done,
            KeyProblem { .state = KeyState::Locked,
                .message =
                    u"The secrets in the database are sealed with a key in the keychain of your desktop, "
                    "which cannot be reached from here. Start Plexus in the desktop's session. To run "
                    "without one, change the key there: plexusd rekey --key-file."_s });
        return;
    }
    m_places.keychain->read(
        entryOf(record.keyId), [done = std::move(done), record](const Result<std::optional<Secret>>& read) {
            if (!read) {
                done(KeyProblem { .state = KeyState::Locked, .message = read.error().message });
                return;
            }
            if (!*read) {
                done(KeyProblem { .state = KeyState::Missing,
                    .message = u"The keychain no longer holds the key of Plexus' secrets (%1). Was it reset, "
                               u"or is this another "
                               "keychain? %2"_s.arg(idText(record.keyId), whatElse()) });
                return;
            }
            const Result<DataKey> key = DataKey::fromBytes(**read);
            if (key && key->id() == record.keyId) {
                done(*key);
                return;
            }
            done(KeyProblem { .state = KeyState::Wrong,
                .message =
                    u"The key of Plexus' secrets in the keychain (%1) was changed. Restore the entry. %2"_s
                        .arg(idText(record.keyId), whatElse()) });
        });
}

void KeyKeeper::make(KeySource source, Made done)
{
    if (source == KeySource::Variable) {
        answer(done,
            m_places.variable ? DataKey::fromVariable(*m_places.variable)
                              : Result<DataKey>(Error { .code = ErrorCode::SecretUnavailable,
                                  .message = u"ENCRYPTION_KEY is not set."_s }));
        return;
    }
    const Result<DataKey> key = DataKey::random();
    if (!key) {
        answer(done, key);
        return;
    }
    if (source == KeySource::Keychain) {
        makeInKeychain(*key, std::move(done));
        return;
    }
    const Result<void> written = writeKeyFile(m_places.folder, *key);
    answer(done, written ? key : Result<DataKey>(written.error()));
}

void KeyKeeper::makeInKeychain(const DataKey& key, Made done)
{
    if (m_places.keychain == nullptr) {
        answer(
            done, Error { .code = ErrorCode::SecretUnavailable, .message = u"There is no keychain here."_s });
        return;
    }
    const QString entry = entryOf(key.id());
    SecretStore* keychain = m_places.keychain;
    keychain->write(
        entry, key.bytes(), [keychain, entry, key, done = std::move(done)](const Result<void>& written) {
            if (!written) {
                done(written.error());
                return;
            }
            // What comes back is what will come back after a restart.
            keychain->read(entry, [key, done](const Result<std::optional<Secret>>& read) {
                if (!read)
                    done(read.error());
                else if (!*read || !(**read == key.bytes()))
                    done(Error { .code = ErrorCode::SecretUnavailable,
                        .message = u"The keychain did not keep what was written to it."_s });
                else
                    done(key);
            });
        });
}

void KeyKeeper::forget(const KeyRecord& record, const std::function<void()>& done)
{
    if (record.source == KeySource::Keychain && m_places.keychain != nullptr) {
        m_places.keychain->remove(entryOf(record.keyId), [done](const Result<void>& removed) {
            if (!removed)
                qCWarning(lcSecrets).noquote()
                    << "The old key stays in the keychain:" << removed.error().message;
            done();
        });
        return;
    }
    if (record.source == KeySource::File) {
        if (auto removed = removeKeyFile(m_places.folder, record.keyId); !removed)
            qCWarning(lcSecrets).noquote() << removed.error().message;
    }
    QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
}

} // namespace gateway::secrets

#include "moc_key_keeper.cpp"
