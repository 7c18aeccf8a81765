// SPDX-License-Identifier: GPL-3.0-or-later
// What an exchange does differently where a provider is asked with an account instead of a key.
#include "pipeline/exchange.h"

#include "accounts/request_shape.h"
#include "accounts/token_calls.h"
#include "base/http_status.h"
#include "config/account_lanes.h"
#include "pipeline/envelope_lane.h"

#include <QCryptographicHash>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

constexpr int kUnauthorized = 401;

// Where the definition says what is behind a fixed address.
QByteArray pathOf(const accounts::Inference& rules, providers::Action action)
{
    switch (action) {
    case providers::Action::Generate: return rules.generatePath;
    case providers::Action::Stream:
    case providers::Action::StreamArray: return rules.streamPath;
    case providers::Action::CountTokens: return rules.countPath;
    case providers::Action::Embed:
    case providers::Action::BatchEmbed: return {};
    }
    return {};
}

} // namespace

void Exchange::askForAccount(const config::Provider& provider)
{
    const quint64 turn = ++m_accountTurn;
    m_services.accounts.access(provider, target().account,
        [self = QPointer<Exchange>(this), turn](const Result<accounts::AccountAccess>& access) {
            if (self && !self->m_ended && self->m_accountTurn == turn)
                self->accountArrived(access);
        });
}

void Exchange::accountArrived(const Result<accounts::AccountAccess>& access)
{
    const config::Provider& provider = *m_snapshot->config().findProvider(target().provider);
    if (!access || !m_vendor) {
        attemptFailed(access ? Error { .code = ErrorCode::SecretUnavailable,
                          .message = u"The provider \u201c%1\u201d has an account of \u201c%2\u201d, which "
                                     "Plexus does not know."_s.arg(provider.slug, provider.accountVendor),
                          .failureClass = FailureClass::Target }
                             : access.error(),
            nullptr);
        return;
    }
    // A provider need not name its account, so that only now it is known which one that is.
    const config::AccountEntry* entry =
        config::findAccount(m_snapshot->config(), access->id.vendor, access->id.name);
    if (entry && entry->isPaused) {
        attemptFailed(
            { .code = ErrorCode::SecretUnavailable,
                .message = u"The account \u201c%1\u201d of the provider \u201c%2\u201d is paused."_s.arg(
                    config::accountLabel(m_snapshot->config(), entry->vendor, entry->name), provider.slug),
                .failureClass = FailureClass::Target },
            nullptr);
        return;
    }
    m_access = *access;
    prepareBody(provider);
}

accounts::Values Exchange::accountValues() const
{
    accounts::Values values = m_access->facts;
    values["model"] = target().model.toUtf8();
    values["request_id"] = m_recorder.record().id.text;
    // What the policy knows the conversation by is nobody else's business, and may be of any form.
    if (const QByteArray own = session(); !own.isEmpty())
        values["session"] = QCryptographicHash::hash(own, QCryptographicHash::Sha256).toHex().first(32);
    return values;
}

void Exchange::shapeForAccount(upstream::UpstreamRequest& request, const config::Provider& provider) const
{
    const accounts::Inference& rules = m_vendor->inference;
    request.url = accounts::atBase(rules, m_access->base, request.url + pathOf(rules, action()));
    // Relays have no body that was looked at.
    accounts::applyHeaders(request.headers, provider, rules, m_access->token,
        m_translated.account.empty() ? accountValues() : m_translated.account);
}

std::shared_ptr<AnswerLane> Exchange::outOfEnvelope(std::shared_ptr<AnswerLane> lane) const
{
    const bool isInside =
        m_access && m_vendor->inference.hasEnvelope() && isSuccessStatus(m_answerHead.status);
    if (!isInside)
        return lane;
    return std::make_shared<EnvelopeLane>(std::move(lane), m_vendor->inference.envelopeAnswer, m_answerHead);
}

// A token may end before its time; once is enough to find out.
bool Exchange::mayRenewAccount(int status) const
{
    return status == kUnauthorized && m_access && !m_isRenewed && m_route.kind != RouteKind::Raw;
}

bool Exchange::retryRenewed()
{
    if (!mayRenewAccount(m_answerHead.status))
        return false;
    m_isRenewed = true;
    const config::Provider& provider = *m_snapshot->config().findProvider(target().provider);
    m_services.accounts.refused(provider, target().account, *m_access);
    askAgain(u"again, with the account's token renewed"_s);
    return true;
}

} // namespace gateway::pipeline
