// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AccountKeeper that looks after accounts at their vendors: ending a sign-in there, and keeping
// alive what nobody uses.
#include "service/account_keeper.h"

#include "accounts/token_calls.h"
#include "base/http_status.h"
#include "base/logging.h"

using namespace Qt::StringLiterals;

namespace gateway::service {

using accounts::AccountId;
using accounts::VendorAccount;

namespace {

constexpr qint64 kDayMs = 24LL * 3600 * 1000;

} // namespace

// Whether the vendor hears of it or not, Plexus forgets the account. Of a copied one the tokens are another
// program's too, which would be signed out with it.
void AccountKeeper::revoke(const AccountId& id)
{
    const HeldTokens* held = m_tokens.held(secretName(id));
    const auto definition = m_definitions->find(id.vendor);
    const auto account = held ? accounts::readVendorAccount(held->text) : std::nullopt;
    if (!account || !definition || !definition->revoke || account->isCopied
        || account->refreshToken.isEmpty())
        return;
    const auto request = accounts::requestOf(
        *definition->revoke, accounts::withClient(*definition, accounts::valuesOf(*account)));
    if (!request) {
        qCInfo(lcService).noquote() << "The end of the sign-in was not told:" << request.error().message;
        return;
    }
    // Like a write: a command waits for it.
    m_ways.fetch(*request,
        [name = shownName(id), waited = m_tokens.writes().begin()](const Result<oauth::FetchAnswer>& answer) {
            if (!answer)
                qCInfo(lcService).noquote()
                    << name << "was not told that the sign-in is over:" << answer.error().message;
            else if (!isSuccessStatus(answer->status))
                qCInfo(lcService).noquote()
                    << name << "did not take that the sign-in is over; it answered" << answer->status;
        });
}

void AccountKeeper::renew(const AccountId& id, std::function<void(const Result<void>&)> done)
{
    if (!isListed(id)) {
        QMetaObject::invokeMethod(
            this,
            [name = shownName(id), done = std::move(done)] {
                done(Error { .code = ErrorCode::NotFound,
                    .message = u"Plexus has no account %1."_s.arg(name),
                    .failureClass = FailureClass::Caller });
            },
            Qt::QueuedConnection);
        return;
    }
    m_tokens.renewNow(secretName(id), [this, done = std::move(done)](const Result<HeldTokens>& tokens) {
        // Never from inside the call, though it may be known by now.
        QMetaObject::invokeMethod(
            this, [done, renewed = tokens ? Result<void>() : Result<void>(tokens.error())] { done(renewed); },
            Qt::QueuedConnection);
    });
}

void AccountKeeper::renewIdle()
{
    const std::vector<AccountId> all = m_index;
    for (const AccountId& id : all) {
        const auto definition = m_definitions->find(id.vendor);
        const HeldTokens* held = m_tokens.held(secretName(id));
        const auto account = held ? accounts::readVendorAccount(held->text) : std::nullopt;
        if (!definition || definition->idleDays == 0 || !account)
            continue;
        if (m_clock.epochMs() - account->renewedMs < definition->idleDays * kDayMs / 2)
            continue;
        // By now its access token is long over, so whoever asks for one has it renewed.
        m_tokens.token(secretName(id), {}, [](const Result<HeldTokens>&) {});
    }
}

} // namespace gateway::service
