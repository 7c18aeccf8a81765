// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/account_calls.h"

#include "base/redact.h"
#include "management/page.h"
#include "management/refusals.h"
#include "management/usage_json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace json = boost::json;

namespace {

using accounts::AccountId;
using accounts::LoginState;
using management::Call;
using management::Done;
using management::isoTime;
using management::Outcome;

const char* stateName(AccountState state)
{
    switch (state) {
    case AccountState::Unread: return "unread";
    case AccountState::SignedIn: return "signed_in";
    case AccountState::SignedOut: return "signed_out";
    }
    return "";
}

// The original's names (control-plane.md §6.8).
const char* stateName(LoginState state)
{
    switch (state) {
    case LoginState::Working: return "in_progress";
    case LoginState::AwaitingBrowser: return "awaiting_auth";
    case LoginState::AwaitingPrompt: return "awaiting_prompt";
    case LoginState::AwaitingCode: return "awaiting_manual_code";
    case LoginState::Succeeded: return "success";
    case LoginState::Failed: return "error";
    case LoginState::Cancelled: return "cancelled";
    }
    return "";
}

json::value textOrNull(const QString& text)
{
    return text.isEmpty() ? json::value() : json::value(redactText(text).toStdString());
}

json::array textsJson(const QStringList& texts)
{
    json::array list;
    for (const QString& text : texts)
        list.emplace_back(redactText(text).toStdString());
    return list;
}

json::object vendorJson(const AccountVendor& vendor)
{
    return { { "id", vendor.id.toStdString() }, { "name", vendor.name.toStdString() },
        { "usesCallbackServer", vendor.usesBrowser }, { "usesDeviceCode", vendor.usesDevice },
        { "restriction", textOrNull(vendor.restriction) } };
}

json::object accountJson(const AccountView& account)
{
    return { { "providerId", account.id.vendor.toStdString() },
        { "accountId", account.id.name.toStdString() }, { "state", stateName(account.state) },
        { "problem", textOrNull(account.problem) }, { "email", textOrNull(account.email) },
        { "plan", textOrNull(account.plan) },
        { "expiresAt", account.expiresMs ? json::value(isoTime(*account.expiresMs)) : json::value() },
        { "renews", account.renews } };
}

json::value promptJson(const std::optional<accounts::LoginQuestion>& question)
{
    if (!question)
        return nullptr;
    return json::object { { "message", question->message.toStdString() },
        { "placeholder", question->placeholder.toStdString() }, { "allowEmpty", question->isOptional },
        { "isSecret", question->isSecret }, { "options", textsJson(question->choices) } };
}

json::object sessionJson(const LoginSession& session)
{
    const accounts::LoginView& view = session.view;
    json::value page;
    if (!view.page.isEmpty()) {
        // Not redacted: it is to be opened as it is, and its `state` is good for this login alone.
        page = json::object { { "url", view.page.toString(QUrl::FullyEncoded).toStdString() },
            { "instructions", view.instructions.toStdString() },
            { "userCode",
                view.userCode.isEmpty() ? json::value() : json::value(view.userCode.toStdString()) } };
    }
    return { { "id", session.id.toStdString() }, { "providerId", session.account.vendor.toStdString() },
        { "accountId", session.account.name.toStdString() }, { "status", stateName(view.state) },
        { "authInfo", std::move(page) }, { "prompt", promptJson(view.question) },
        { "progress", textsJson(view.progress) }, { "error", textOrNull(view.problem) },
        { "createdAt", isoTime(session.createdMs) }, { "updatedAt", isoTime(session.updatedMs) },
        { "expiresAt", isoTime(session.expiresMs) } };
}

QString memberText(const Call& call, const char* name)
{
    const auto* object = call.body.if_object();
    const auto* value = object ? object->if_contains(name) : nullptr;
    const auto* text = value ? value->if_string() : nullptr;
    return text ? QString::fromUtf8(text->data(), qsizetype(text->size())) : QString();
}

AccountId idOf(const Call& call)
{
    const QString name = call.parameter(u"accountId"_s);
    return { .vendor = call.parameter(u"providerId"_s), .name = name.isEmpty() ? u"default"_s : name };
}

management::Refusal noSuchSession(const QString& id)
{
    return management::notFound(u"There is no login \u201c%1\u201d; it may have ended."_s.arg(id.left(100)));
}

} // namespace

Handlers AccountCalls::handlers()
{
    return { { "listOauthProviders", answered([this](const Call&) { return vendors(); }) },
        { "listOauthModels", answered([this](const Call& call) { return models(call); }) },
        { "listOauthAccounts", answered([this](const Call&) { return accounts(); }) },
        { "getOauthCredentialStatus", answered([this](const Call& call) { return ready(call); }) },
        { "deleteOauthCredentials", planned([this](const Call& call) { return remove(call); }) },
        { "beginOauthSession", planned([this](const Call& call) { return begin(call); }) },
        { "getOauthSession",
            answered([this](const Call& call) { return session(call.parameter(u"id"_s)); }) },
        { "answerOauthPrompt", planned([this](const Call& call) {
             return input(call, &AccountService::answerPrompt, u"Answer what a login asks"_s);
         }) },
        { "enterOauthCode", planned([this](const Call& call) {
             return input(call, &AccountService::enterCode, u"Hand in the code of a login"_s);
         }) },
        { "cancelOauthSession", planned([this](const Call& call) { return cancel(call); }) } };
}

Outcome AccountCalls::vendors() const
{
    json::array data;
    for (const AccountVendor& vendor : m_context.services.accounts.vendors())
        data.push_back(vendorJson(vendor));
    return jsonAnswer(management::listBody(std::move(data)));
}

Outcome AccountCalls::models(const Call& call) const
{
    const QString id = call.parameter(u"providerId"_s);
    for (const AccountVendor& vendor : m_context.services.accounts.vendors()) {
        if (vendor.id != id)
            continue;
        json::array data;
        for (const QString& model : vendor.models)
            data.push_back(json::object { { "id", model.toStdString() } });
        return jsonAnswer(management::listBody(std::move(data)));
    }
    return management::notFound(u"There is no vendor \u201c%1\u201d."_s.arg(id.left(100)));
}

Outcome AccountCalls::accounts() const
{
    json::array data;
    for (const AccountView& account : m_context.services.accounts.accounts())
        data.push_back(accountJson(account));
    return jsonAnswer(management::listBody(std::move(data)));
}

Outcome AccountCalls::ready(const Call& call) const
{
    const auto accounts = m_context.services.accounts.accounts();
    const bool isReady =
        std::any_of(accounts.begin(), accounts.end(), [id = idOf(call)](const AccountView& account) {
            return account.id == id && account.state == AccountState::SignedIn;
        });
    return jsonAnswer(json::object { { "ready", isReady } });
}

Plan AccountCalls::remove(const Call& call) const
{
    const AccountId id = idOf(call);
    const auto accounts = m_context.services.accounts.accounts();
    const bool isThere = std::any_of(
        accounts.begin(), accounts.end(), [&id](const AccountView& account) { return account.id == id; });
    if (!isThere) {
        return management::notFound(
            u"There is no account \u201c%1\u201d with %2."_s.arg(id.name.left(100), id.vendor.left(100)));
    }
    return Effect { .summary = u"Forget the account %1 with %2"_s.arg(id.name, id.vendor),
        .carry = [this, id](const Done& done) {
            const Result<void> removed = m_context.services.accounts.signOut(id);
            if (removed)
                done(deletedAnswer(1));
            else
                done(management::refusalOf(removed.error()));
        } };
}

Plan AccountCalls::begin(const Call& call) const
{
    const QString vendor = memberText(call, "providerId");
    const QString name = memberText(call, "accountId");
    const auto vendors = m_context.services.accounts.vendors();
    const bool isKnown = std::any_of(
        vendors.begin(), vendors.end(), [&vendor](const AccountVendor& each) { return each.id == vendor; });
    if (!isKnown)
        return management::notFound(u"There is no vendor \u201c%1\u201d."_s.arg(vendor.left(100)));
    return Effect { .summary = u"Begin to sign in with %1"_s.arg(vendor),
        .carry = [this, vendor, name](const Done& done) {
            const Result<QString> id = m_context.services.accounts.beginLogin(vendor, name);
            const auto begun = id ? m_context.services.accounts.session(*id) : std::nullopt;
            if (begun)
                done(jsonAnswer(json::object { { "data", sessionJson(*begun) } }));
            else
                done(id ? noSuchSession(*id) : management::refusalOf(id.error()));
        } };
}

Outcome AccountCalls::session(const QString& id) const
{
    const auto found = m_context.services.accounts.session(id);
    return found ? Outcome(jsonAnswer(sessionJson(*found))) : Outcome(noSuchSession(id));
}

Plan AccountCalls::input(const Call& call, Input take, const QString& summary) const
{
    const QString id = call.parameter(u"id"_s);
    if (!m_context.services.accounts.session(id))
        return noSuchSession(id);
    return Effect { .summary = summary,
        .carry = [this, id, take, value = memberText(call, "value")](const Done& done) {
            const Result<void> taken = (m_context.services.accounts.*take)(id, value);
            if (taken)
                done(session(id));
            else
                done(management::refusalOf(taken.error()));
        } };
}

Plan AccountCalls::cancel(const Call& call) const
{
    const QString id = call.parameter(u"id"_s);
    if (!m_context.services.accounts.session(id))
        return noSuchSession(id);
    return Effect { .summary = u"Give a login up"_s, .carry = [this, id](const Done& done) {
                       std::ignore = m_context.services.accounts.cancelLogin(id);
                       done(session(id));
                   } };
}

} // namespace gateway::service
