// SPDX-License-Identifier: GPL-3.0-or-later
// All repositories of one connection. They hold its prepared statements, so they go before it does.
// Thread: the store thread.
#pragma once

#include "store/approval_repository.h"
#include "store/audit_repository.h"
#include "store/capture_repository.h"
#include "store/conversation_repository.h"
#include "store/description_repository.h"
#include "store/exchange_repository.h"
#include "store/grant_repository.h"
#include "store/history_repository.h"
#include "store/mcp_repository.h"
#include "store/measurement_repository.h"
#include "store/meter_repository.h"
#include "store/node_repository.h"
#include "store/policy_repository.h"
#include "store/response_repository.h"
#include "store/revision_repository.h"
#include "store/sealed_columns.h"
#include "store/secret_repository.h"
#include "store/usage_report_repository.h"
#include "store/usage_repository.h"

namespace gateway::store {

struct StoreTables {
    // `seals` outlives it. `node`: see NodeIdentity; empty where there is one node only.
    StoreTables(const QSqlDatabase& database, const Seals& seals, const QString& node)
        : exchanges(database)
        , usage(database, exchanges)
        , usageReports(database)
        , history(database, exchanges)
        , audit(database)
        , revisions(database)
        , policy(database, node)
        , measurements(database)
        , mcp(database)
        , responses(database, seals, node)
        , conversations(database, seals)
        , approvals(database)
        , grants(database)
        , meters(database)
        , descriptions(database, seals)
        , captures(database, seals)
        , secrets(database, seals)
        , nodes(database, node)
    {
    }

    StoreTables(const StoreTables&) = delete;
    StoreTables& operator=(const StoreTables&) = delete;

    ExchangeRepository exchanges;
    UsageRepository usage; // uses exchanges
    UsageReportRepository usageReports;
    HistoryRepository history; // uses exchanges
    AuditRepository audit;
    RevisionRepository revisions;
    PolicyRepository policy;
    MeasurementRepository measurements;
    McpRepository mcp;
    ResponseRepository responses;
    ConversationRepository conversations;
    ApprovalRepository approvals;
    GrantRepository grants;
    MeterRepository meters;
    DescriptionRepository descriptions;
    CaptureRepository captures;
    SecretRepository secrets;
    NodeRepository nodes;
};

} // namespace gateway::store
