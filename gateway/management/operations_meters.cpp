// SPDX-License-Identifier: GPL-3.0-or-later
// What providers report of themselves, and the checkers that ask them (control-plane.md §5, §7).
#include "management/operation_tables.h"

#include <array>

namespace gateway::management {

namespace {

using In = Parameter::In;

constexpr Parameter kProvider {
    .name = "provider", .in = In::Path, .help = "The provider's slug.", .isRequired = true
};
constexpr std::array kOfProvider { kProvider };
constexpr std::array kHistory { kProvider, Parameter { .name = "meterKey", .help = "Of that meter alone." },
    Parameter {
        .name = "since", .help = "A time, or how far back: 90m, 12h, 7d, 2w. Seven days when absent." },
    Parameter { .name = "limit", .type = "integer", .help = "The newest so many, 1 to 1000." } };

constexpr std::array kRows {
    Operation { .id = "listQuotas",
        .path = "quotas",
        .summary = "The meters of every provider, as they were read last",
        .answer = "MeterStandingList",
        .tool = "list_meters" },
    Operation { .id = "getQuota",
        .path = "quotas/{provider}",
        .summary = "The meters of one provider",
        .parameters = kOfProvider,
        .answer = "MeterStanding" },
    Operation { .id = "getQuotaHistory",
        .path = "quotas/{provider}/history",
        .summary = "What the meters of one provider said over time, oldest first",
        .parameters = kHistory,
        .answer = "MeterHistory" },
    Operation { .id = "checkQuota",
        .method = Method::Post,
        .path = "quotas/{provider}/check",
        .risk = Risk::Changes,
        .summary = "Ask a provider for its meters now",
        .parameters = kOfProvider,
        .answer = "MeterStanding" },
    Operation { .id = "listMeterCooldowns",
        .path = "cooldowns/meters",
        .summary = "Which meters are used up and keep requests back, and until when",
        .answer = "MeterCooldownList" },
    Operation { .id = "listQuotaCheckerTypes",
        .path = "quota-checker-types",
        .summary = "The forms of quota checkers there are, and what each needs to be told",
        .answer = "QuotaCheckerTypeList" },
    Operation { .id = "listQuotaCheckers",
        .path = "quota-checkers",
        .summary = "The quota checkers of the configuration",
        .answer = "QuotaCheckerList" },
    Operation { .id = "getQuotaChecker",
        .path = "quota-checkers/{provider}",
        .summary = "The quota checker of one provider",
        .parameters = kOfProvider,
        .answer = "QuotaChecker" },
    Operation { .id = "putQuotaChecker",
        .method = Method::Put,
        .path = "quota-checkers/{provider}",
        .risk = Risk::Changes,
        .summary = "Give a provider a quota checker, one that ships or one of your own",
        .parameters = kOfProvider,
        .body = "QuotaChecker",
        .answer = "QuotaChecker" },
    Operation { .id = "deleteQuotaChecker",
        .method = Method::Delete,
        .path = "quota-checkers/{provider}",
        .risk = Risk::Destructive,
        .summary = "Take a provider's quota checker away",
        .parameters = kOfProvider,
        .answer = "Applied" },
    Operation { .id = "testQuotaChecker",
        .method = Method::Post,
        .path = "quota-checkers/test",
        .risk = Risk::Changes,
        .summary =
            "Try a quota checker on answers that are pasted in, or on the provider itself; nothing is kept",
        .body = "TestQuotaChecker",
        .answer = "MeterList" },
};

} // namespace

OperationRows meterOperations()
{
    return kRows;
}

} // namespace gateway::management
