// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memory_secret_store.h"

namespace gateway::secrets {

void MemorySecretStore::makeUnavailable(const QString& problem)
{
    m_problem = problem;
    Q_EMIT stateChanged();
}

VaultState MemorySecretStore::state() const
{
    return m_problem.isEmpty() ? VaultState::Ready : VaultState::Unavailable;
}

Result<void> MemorySecretStore::reached(const QString& problem) const
{
    const QString& why = m_problem.isEmpty() ? problem : m_problem;
    return why.isEmpty() ? Result<void>()
                         : Result<void>(Error { .code = ErrorCode::SecretUnavailable, .message = why });
}

void MemorySecretStore::probe()
{
    QMetaObject::invokeMethod(this, &SecretStore::stateChanged, Qt::QueuedConnection);
}

void MemorySecretStore::read(const QString& name, ReadCallback done)
{
    Result<std::optional<Secret>> result = std::optional<Secret>();
    if (const Result<void> asked = reached(m_readProblem); !asked)
        result = asked.error();
    else if (const auto found = m_entries.constFind(name); found != m_entries.constEnd())
        result = std::optional(*found);
    QMetaObject::invokeMethod(
        this, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
}

void MemorySecretStore::write(const QString& name, const Secret& value, WriteCallback done)
{
    const Result<void> result = reached(m_writeProblem);
    if (result)
        m_entries.insert(name, value);
    QMetaObject::invokeMethod(
        this, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
}

void MemorySecretStore::remove(const QString& name, WriteCallback done)
{
    const Result<void> result = reached(m_writeProblem);
    if (result)
        m_entries.remove(name);
    QMetaObject::invokeMethod(
        this, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
}

} // namespace gateway::secrets

#include "moc_memory_secret_store.cpp"
