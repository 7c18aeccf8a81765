// SPDX-License-Identifier: GPL-3.0-or-later
// The calls a definition describes, as requests, and what their answers say. Thread: any. Pure.
#pragma once

#include "accounts/definition.h"
#include "accounts/vendor_account.h"
#include "oauth/fetch.h"
#include "oauth/token_answer.h"

#include <optional>
#include <variant>

namespace gateway::accounts {

// InvalidRequest: a place of its address has no value, or it leads where no address may.
[[nodiscard]] Result<oauth::FetchRequest> requestOf(const Call& call, const Values& values);

// client_id and scope of the definition, below what is known besides.
[[nodiscard]] Values withClient(const Definition& definition, Values values);

struct Tokens {
    oauth::TokenAnswer answer;
    std::optional<qint64> expiresAtMs = {}; // by the vendor's clock
    Secret idToken = {};
    dialects::json::object whole = {}; // for facts
};

[[nodiscard]] std::variant<Tokens, oauth::TokenRefusal> readTokens(
    const AnswerForm& form, const oauth::FetchAnswer& answer);

// The account with what the answer says; a refresh token that is not replaced goes on. Clocks that disagree
// with ours count from the moment the answer came where it tells a duration, and are believed no longer than
// a year.
[[nodiscard]] VendorAccount withTokens(
    const Definition& definition, VendorAccount account, const Tokens& tokens, qint64 nowMs);

// What these facts come to takes the place of what was known; the first of a name that has a value counts.
void addFacts(VendorAccount& account, const QVector<Fact>& facts, const dialects::json::object& answer,
    const Secret& idToken);

// A text or a number at a JSON pointer; empty: neither is there.
[[nodiscard]] QByteArray textAt(const dialects::json::value& value, const QByteArray& pointer);
// The claims of a JWT, unverified; empty: it is none.
[[nodiscard]] dialects::json::object claimsOf(QByteArrayView token);

// Where requests of the account go instead of Inference::base; empty: there. Only where the definition lets
// it lead.
[[nodiscard]] QByteArray accountBase(const Inference& inference, const VendorAccount& account);

// An address below Inference::base, at the account's own.
[[nodiscard]] QByteArray atBase(const Inference& inference, const QByteArray& base, const QByteArray& url);

} // namespace gateway::accounts
