// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/shape_tables.h"

namespace gateway::management {

namespace {

constexpr std::array kProviderList = listMembers("[OauthProvider]");
constexpr std::array kProvider {
    Member { .name = "id", .help = "As oauth_provider names it.", .isRequired = true },
    Member { .name = "name", .help = "For people.", .isRequired = true },
    Member { .name = "usesCallbackServer",
        .type = "boolean",
        .help = "A browser of this computer can come back by itself.",
        .isRequired = true },
    Member { .name = "usesDeviceCode",
        .type = "boolean",
        .help = "A code can be entered on any device.",
        .isRequired = true },
    Member { .name = "restriction",
        .help = "Where the vendor restricts such use, in plain words.",
        .isRequired = true,
        .isNullable = true },
};
constexpr std::array kModelList = listMembers("[OauthModel]");
constexpr std::array kModel { Member { .name = "id", .help = "As requests name it.", .isRequired = true } };
constexpr std::array kAccountList = listMembers("[OauthAccount]");
constexpr std::array kAccount {
    Member { .name = "providerId", .help = "The vendor.", .isRequired = true },
    Member { .name = "accountId", .help = "The account's name.", .isRequired = true },
    Member { .name = "state", .help = "unread, signed_in or signed_out.", .isRequired = true },
    Member { .name = "problem",
        .help = "Why somebody has to sign in again, or what was not possible.",
        .isRequired = true,
        .isNullable = true },
    Member { .name = "email", .help = "Where the vendor told it.", .isRequired = true, .isNullable = true },
    Member { .name = "plan", .help = "Likewise.", .isRequired = true, .isNullable = true },
    Member { .name = "expiresAt", .help = "Of the token in hand.", .isRequired = true, .isNullable = true },
    Member { .name = "renews", .type = "boolean", .help = "By itself.", .isRequired = true },
};
constexpr std::array kReady { Member {
    .name = "ready", .type = "boolean", .help = "Somebody is signed in.", .isRequired = true } };
constexpr std::array kLogin {
    Member { .name = "providerId", .help = "The vendor's id.", .isRequired = true },
    Member { .name = "accountId", .help = "What to call the account; default when absent." },
};
constexpr std::array kValue { Member {
    .name = "value", .help = "As a person entered it.", .isRequired = true } };
constexpr std::array kSessionData { Member {
    .name = "data", .type = "OauthSession", .help = "The session.", .isRequired = true } };
constexpr std::array kAuthInfo {
    Member { .name = "url", .help = "The page to open.", .isRequired = true },
    Member { .name = "instructions", .help = "What to do there.", .isRequired = true },
    Member { .name = "userCode", .help = "To be entered there.", .isRequired = true, .isNullable = true },
};
constexpr std::array kPrompt {
    Member { .name = "message", .help = "The question.", .isRequired = true },
    Member { .name = "placeholder", .help = "An example.", .isRequired = true },
    Member { .name = "allowEmpty", .type = "boolean", .help = "Nothing is an answer.", .isRequired = true },
    Member {
        .name = "isSecret", .type = "boolean", .help = "Not to be shown while typed.", .isRequired = true },
    Member { .name = "options", .type = "[string]", .help = "The only answers, if any.", .isRequired = true },
};
constexpr std::array kSession {
    Member { .name = "id", .help = "Its own.", .isRequired = true },
    Member { .name = "providerId", .help = "The vendor.", .isRequired = true },
    Member { .name = "accountId", .help = "The account's name.", .isRequired = true },
    Member { .name = "status",
        .help =
            "in_progress, awaiting_auth, awaiting_prompt, awaiting_manual_code, success, error or cancelled.",
        .isRequired = true },
    Member { .name = "authInfo",
        .type = "OauthAuthInfo",
        .help = "The page, once there is one.",
        .isRequired = true,
        .isNullable = true },
    Member { .name = "prompt",
        .type = "OauthPrompt",
        .help = "What is asked, while something is.",
        .isRequired = true,
        .isNullable = true },
    Member {
        .name = "progress", .type = "[string]", .help = "What happened, oldest first.", .isRequired = true },
    Member { .name = "error", .help = "Why it failed.", .isRequired = true, .isNullable = true },
    Member { .name = "createdAt", .help = "When it began.", .isRequired = true },
    Member { .name = "updatedAt", .help = "When it changed last.", .isRequired = true },
    Member { .name = "expiresAt", .help = "When it is given up.", .isRequired = true },
};

constexpr std::array kShapes {
    Shape { "OauthProviderList", "Whom an account can be with.", kProviderList },
    Shape { "OauthProvider", "One of them.", kProvider },
    Shape { "OauthModelList", "A vendor's models.", kModelList },
    Shape { "OauthModel", "One of them.", kModel },
    Shape { "OauthAccountList", "The accounts there are.", kAccountList },
    Shape { "OauthAccount", "One of them.", kAccount },
    Shape { "OauthReady", "Whether an account can be used.", kReady },
    Shape { "OauthLogin", "Whose account.", kLogin },
    Shape { "OauthValue", "What was entered.", kValue },
    Shape { "OauthSessionData", "A login that began.", kSessionData },
    Shape { "OauthAuthInfo", "Where to sign in.", kAuthInfo },
    Shape { "OauthPrompt", "A question of a login.", kPrompt },
    Shape { "OauthSession", "How a login stands.", kSession },
};

} // namespace

ShapeRows accountShapes()
{
    return kShapes;
}

} // namespace gateway::management
