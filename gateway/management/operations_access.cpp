// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/operation_tables.h"

#include <array>

namespace gateway::management {

namespace {

constexpr std::array kQuotaOf { Parameter {
    .name = "keyName", .help = "Whose; for the admin, who has no quotas of his own." } };

constexpr std::array kRows {
    Operation { .id = "verifyAuth",
        .path = "auth/verify",
        .who = Who::Key,
        .summary = "Who the credential belongs to",
        .answer = "Principal" },
    Operation { .id = "getSelf",
        .path = "self/me",
        .who = Who::Key,
        .summary = "The calling key with its limits",
        .answer = "Self" },
    Operation { .id = "rotateSelf",
        .method = Method::Post,
        .path = "self/rotate",
        .who = Who::Key,
        .risk = Risk::Destructive,
        .summary = "Give the calling key a new secret; the old one ends at once, the new one is shown once",
        .answer = "NewSecret" },
    Operation { .id = "setSelfComment",
        .method = Method::Patch,
        .path = "self/comment",
        .who = Who::Key,
        .risk = Risk::Changes,
        .summary = "Change the calling key's comment",
        .body = "Comment",
        .answer = "Done" },
    Operation { .id = "toggleSelfDebug",
        .method = Method::Post,
        .path = "self/debug/toggle",
        .who = Who::Key,
        .risk = Risk::Changes,
        .summary = "Switch the keeping of bodies of the calling key's requests on or off",
        .answer = "Switch" },
    Operation { .id = "getSelfQuota",
        .path = "self/quota",
        .who = Who::Key,
        .summary = "What of the calling key's quotas is used",
        .parameters = kQuotaOf,
        .answer = "QuotaStandings" },
};

} // namespace

OperationRows accessOperations()
{
    return kRows;
}

} // namespace gateway::management
