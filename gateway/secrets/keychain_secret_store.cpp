// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain_secret_store.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace gateway::secrets {

namespace {

const QString kService = QStringLiteral("plexus");
const QString kSentinel = QStringLiteral("probe");
// Requests wait for what is read at start; a person who saves a key may first have to type a password.
constexpr std::chrono::seconds kReadLimit { 10 };
constexpr std::chrono::seconds kWriteLimit { 120 };

} // namespace

KeychainSecretStore::KeychainSecretStore(const QString& dataDir, QObject* parent)
    : SecretStore(parent)
{
    const QByteArray digest =
        QCryptographicHash::hash(QDir(dataDir).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    m_prefix = QString::fromLatin1(digest.toHex().first(12)) + u'/';
}

bool KeychainSecretStore::sessionMayHaveOne()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || (!folder.isEmpty() && QFile::exists(QDir(folder).filePath(u"bus"_s)));
#else
    return true;
#endif
}

void KeychainSecretStore::probe()
{
    const VaultState before = m_state;
    checkWritable([this, before](const Result<void>&) {
        if (m_state == before)
            Q_EMIT stateChanged();
    });
}

void KeychainSecretStore::checkWritable(WriteCallback done)
{
    store(kSentinel, Secret("1"), kReadLimit, [this, done = std::move(done)](const Result<void>& written) {
        if (written)
            remove(kSentinel, [](const Result<void>&) {});
        done(written);
    });
}

void KeychainSecretStore::start(QKeychain::Job* job, const QString& name, std::chrono::seconds limit,
    std::function<void()> finished, std::function<void(Error)> late)
{
    job->setKey(entry(name));
    // Ends with the job, so the two never both answer.
    auto* deadline = new QTimer(job);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, this, [this, late = std::move(late)] {
        late(noteFailure(u"it does not answer; perhaps it is waiting for you to unlock it"_s));
    });
    connect(job, &QKeychain::Job::finished, this, [this, job, deadline, finished = std::move(finished)] {
        if (deadline->isActive())
            finished();
        else if (job->error() == QKeychain::NoError)
            noteSuccess();
    });
    deadline->start(limit);
    job->start();
}

void KeychainSecretStore::read(const QString& name, ReadCallback done)
{
    // No parent: the library still writes to a job it has started.
    auto* job = new QKeychain::ReadPasswordJob(kService);
    const auto finished = [this, job, done] {
        if (job->error() == QKeychain::NoError) {
            noteSuccess();
            done(std::optional(Secret(job->binaryData())));
        } else if (job->error() == QKeychain::EntryNotFound) {
            checkWritable([done](const Result<void>& writable) {
                if (writable)
                    done(std::optional<Secret>());
                else
                    done(writable.error());
            });
        } else {
            done(noteFailure(job->errorString()));
        }
    };
    start(job, name, kReadLimit, finished, done);
}

void KeychainSecretStore::write(const QString& name, const Secret& value, WriteCallback done)
{
    store(name, value, kWriteLimit, std::move(done));
}

void KeychainSecretStore::store(
    const QString& name, const Secret& value, std::chrono::seconds limit, WriteCallback done)
{
    auto* job = new QKeychain::WritePasswordJob(kService);
    job->setBinaryData(value.reveal());
    const auto finished = [this, job, done] {
        if (job->error() == QKeychain::NoError) {
            noteSuccess();
            done({});
        } else {
            done(noteFailure(job->errorString()));
        }
    };
    start(job, name, limit, finished, done);
}

void KeychainSecretStore::remove(const QString& name, WriteCallback done)
{
    auto* job = new QKeychain::DeletePasswordJob(kService);
    const auto finished = [this, job, done] {
        // What is not there need not be removed.
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            done({});
        else
            done(noteFailure(job->errorString()));
    };
    start(job, name, kWriteLimit, finished, done);
}

void KeychainSecretStore::noteSuccess()
{
    if (enter(VaultState::Ready, {}))
        Q_EMIT stateChanged();
}

Error KeychainSecretStore::noteFailure(const QString& detail)
{
    const QString problem =
        u"The keychain of this computer cannot be used (%1). Start or unlock it (GNOME "
        "Keyring, KWallet), or give keys by environment variables: env:NAME."_s.arg(detail);
    if (enter(VaultState::Unavailable, problem)) {
        qCInfo(lcSecrets).noquote() << problem;
        Q_EMIT stateChanged();
    }
    return { .code = ErrorCode::SecretUnavailable, .message = problem, .detail = detail };
}

bool KeychainSecretStore::enter(VaultState state, const QString& problem)
{
    if (m_state == state && m_problem == problem)
        return false;
    m_state = state;
    m_problem = problem;
    return true;
}

} // namespace gateway::secrets

#include "moc_keychain_secret_store.cpp"
