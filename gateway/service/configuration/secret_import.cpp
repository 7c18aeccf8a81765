// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/configuration/secret_import.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace gateway::service {

void SecretImport::start(config::Config config, secrets::SecretStore& secretStore, QObject* parent, Done done)
{
    auto* import = new SecretImport(std::move(config), secretStore, parent, std::move(done));
    // Also with nothing to move the answer comes from the event loop.
    QMetaObject::invokeMethod(
        import, [import] { import->moveNext(); }, Qt::QueuedConnection);
}

SecretImport::SecretImport(
    config::Config config, secrets::SecretStore& secretStore, QObject* parent, Done done)
    : QObject(parent)
    , m_config(std::move(config))
    , m_secretStore(secretStore)
    , m_done(std::move(done))
    , m_secrets(plainSecretsOf(m_config))
{
}

void SecretImport::moveNext()
{
    if (m_next == m_secrets.size()) {
        m_done({}, withReferences(std::move(m_config), m_entryByPath));
        deleteLater();
        return;
    }
    tryEntry(1);
}

void SecretImport::tryEntry(int number)
{
    const PlainSecret& secret = m_secrets[m_next];
    const QString entry = number == 1 ? secret.entry : u"%1-%2"_s.arg(secret.entry).arg(number);
    m_secretStore.read(
        entry, [self = QPointer(this), entry, number](const Result<std::optional<Secret>>& found) {
            if (!self)
                return;
            if (!found)
                self->fail(found.error());
            else if (!found->has_value())
                self->write(entry);
            else if (**found == self->m_secrets[self->m_next].value)
                self->finish(entry);
            else
                self->tryEntry(number + 1);
        });
}

void SecretImport::write(const QString& entry)
{
    m_secretStore.write(
        entry, m_secrets[m_next].value, [self = QPointer(this), entry](const Result<void>& written) {
            if (!self)
                return;
            if (!written)
                self->fail(written.error());
            else
                self->finish(entry);
        });
}

void SecretImport::finish(const QString& entry)
{
    m_entryByPath.insert(m_secrets[m_next].path, entry);
    ++m_next;
    moveNext();
}

void SecretImport::fail(const Error& error)
{
    m_done({ { .path = m_secrets[m_next].path, .message = error.message } }, {});
    deleteLater();
}

} // namespace gateway::service

#include "moc_secret_import.cpp"
