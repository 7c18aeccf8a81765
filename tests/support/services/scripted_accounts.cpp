// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/services/scripted_accounts.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::test {

using service::LoginSession;

void ScriptedAccounts::setAccounts(const QVector<service::AccountView>& accounts)
{
    m_accounts = accounts;
    Q_EMIT accountsChanged();
}

void ScriptedAccounts::moveLogin(const accounts::LoginView& view)
{
    m_session->view = view;
    Q_EMIT sessionChanged(m_session->id);
}

Result<QString> ScriptedAccounts::beginLogin(const QString& vendor, const QString& account)
{
    m_calls.append(u"login %1 %2"_s.arg(vendor, account));
    m_session = LoginSession { .id = u"login-%1"_s.arg(++m_begun), .account = { vendor, account } };
    return m_session->id;
}

std::optional<LoginSession> ScriptedAccounts::session(const QString& id) const
{
    return m_session && m_session->id == id ? m_session : std::nullopt;
}

QVector<LoginSession> ScriptedAccounts::sessions() const
{
    return m_session ? QVector<LoginSession> { *m_session } : QVector<LoginSession>();
}

Result<void> ScriptedAccounts::input(const QString& call)
{
    m_calls.append(call);
    return m_inputError ? Result<void>(*m_inputError) : Result<void>();
}

Result<void> ScriptedAccounts::answerPrompt(const QString&, const QString& value)
{
    return input(u"prompt "_s + value);
}

Result<void> ScriptedAccounts::enterCode(const QString&, const QString& text)
{
    return input(u"code "_s + text);
}

Result<void> ScriptedAccounts::cancelLogin(const QString&)
{
    return input(u"cancel"_s);
}

void ScriptedAccounts::renew(const accounts::AccountId& id, std::function<void(const Result<void>&)> done)
{
    m_calls.append(u"renew %1 %2"_s.arg(id.vendor, id.name));
    QMetaObject::invokeMethod(
        this, [answer = m_renewal, done = std::move(done)] { done(answer); }, Qt::QueuedConnection);
}

Result<void> ScriptedAccounts::signOut(const accounts::AccountId& id)
{
    return input(u"sign out %1 %2"_s.arg(id.vendor, id.name));
}

void ScriptedAccounts::importLogins(const QString& path, const QString& account,
    const service::ImportChoices& choices, std::function<void(const Result<service::ImportReport>&)> done)
{
    QStringList call { u"import"_s, path, account };
    call.append(choices.shared == service::SharedLogins::Take ? u"take"_s : u"leave"_s);
    if (choices.restrictions == service::Restrictions::Accepted)
        call.append(u"accepted"_s);
    if (!choices.clientSecret.isEmpty())
        call.append(u"secret"_s);
    m_calls.append(call.join(u' '));
    QMetaObject::invokeMethod(
        this, [this, done = std::move(done)] { done(m_report); }, Qt::QueuedConnection);
}

} // namespace gateway::test

#include "moc_scripted_accounts.cpp"
