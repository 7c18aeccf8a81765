// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts with vendors of models (control-plane.md §6.8).
#include "management/operation_tables.h"

#include <array>

namespace gateway::management {

namespace {

using In = Parameter::In;

constexpr Parameter kVendor {
    .name = "providerId", .help = "The vendor's id, as oauth_provider names it.", .isRequired = true
};
constexpr std::array kOfVendor { kVendor };
constexpr std::array kCredential { kVendor,
    Parameter { .name = "accountId", .help = "The account's name; default when absent." } };
constexpr std::array kSession { Parameter {
    .name = "id", .in = In::Path, .help = "The session's id.", .isRequired = true } };

constexpr std::array kRows {
    Operation { .id = "listOauthProviders",
        .path = "oauth/providers",
        .summary = "The vendors an account can be with",
        .answer = "OauthProviderList" },
    Operation { .id = "listOauthModels",
        .path = "oauth/models",
        .summary = "The models a vendor is known for",
        .parameters = kOfVendor,
        .answer = "OauthModelList" },
    Operation { .id = "listOauthAccounts",
        .path = "oauth/accounts",
        .summary = "The accounts Plexus is signed in with, and those it was",
        .answer = "OauthAccountList" },
    Operation { .id = "getOauthCredentialStatus",
        .path = "oauth/credentials/status",
        .summary = "Whether requests can be made with an account",
        .parameters = kCredential,
        .answer = "OauthReady" },
    Operation { .id = "deleteOauthCredentials",
        .method = Method::Delete,
        .path = "oauth/credentials",
        .risk = Risk::Destructive,
        .summary = "Forget an account",
        .parameters = kCredential,
        .answer = "Deleted" },
    Operation { .id = "beginOauthSession",
        .method = Method::Post,
        .path = "oauth/sessions",
        .risk = Risk::Changes,
        .summary = "Begin to sign in with an account",
        .body = "OauthLogin",
        .answer = "OauthSessionData" },
    Operation { .id = "getOauthSession",
        .path = "oauth/sessions/{id}",
        .summary = "How a login stands; asked about once a second",
        .parameters = kSession,
        .answer = "OauthSession" },
    Operation { .id = "answerOauthPrompt",
        .method = Method::Post,
        .path = "oauth/sessions/{id}/prompt",
        .risk = Risk::Changes,
        .summary = "Answer what a login asks",
        .parameters = kSession,
        .body = "OauthValue",
        .answer = "OauthSession" },
    Operation { .id = "enterOauthCode",
        .method = Method::Post,
        .path = "oauth/sessions/{id}/manual-code",
        .risk = Risk::Changes,
        .summary = "Hand in the address or the code a browser ended at",
        .parameters = kSession,
        .body = "OauthValue",
        .answer = "OauthSession" },
    Operation { .id = "cancelOauthSession",
        .method = Method::Post,
        .path = "oauth/sessions/{id}/cancel",
        .risk = Risk::Changes,
        .summary = "Give a login up",
        .parameters = kSession,
        .answer = "OauthSession" },
};

} // namespace

OperationRows accountOperations()
{
    return kRows;
}

} // namespace gateway::management
