// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/account_tokens.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

QString keyOf(const config::Provider& provider, const QString& account)
{
    return provider.accountVendor + u'/' + (account.isEmpty() ? provider.accountName : account);
}

} // namespace

AccountTokens::AccountTokens(const Clock& clock, Keeper keeper)
    : m_keeper(std::move(keeper))
    , m_known(clock)
{
}

void AccountTokens::access(const config::Provider& provider, const QString& account, const Done& done)
{
    const QString key = keyOf(provider, account);
    if (const auto* known = m_known.fresh(key)) {
        done(*known);
        return;
    }
    if (!m_keeper.ask) {
        done(Error { .code = ErrorCode::SecretUnavailable,
            .message =
                u"The provider \u201c%1\u201d needs an account, and none can be signed in with here."_s.arg(
                    provider.slug),
            .failureClass = FailureClass::Target });
        return;
    }
    m_keeper.ask(provider.accountVendor, account.isEmpty() ? provider.accountName : account,
        [this, key, done, life = std::weak_ptr<int>(m_life)](const Result<accounts::AccountAccess>& access) {
            if (life.expired())
                return;
            if (access)
                m_known.insert(key, *access);
            done(access);
        });
}

void AccountTokens::refused(
    const config::Provider& provider, const QString& account, const accounts::AccountAccess& access)
{
    m_known.drop(keyOf(provider, account), access.token);
    if (m_keeper.refused)
        m_keeper.refused(access.id, access.token);
}

} // namespace gateway::pipeline
