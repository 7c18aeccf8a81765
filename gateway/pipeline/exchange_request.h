// SPDX-License-Identifier: GPL-3.0-or-later
// What a request asks for, as far as routing needs to know: from the body where the dialect says it there,
// from the path where it says it there. Thread: any. Pure.
#pragma once

#include "dialects/multipart.h"
#include "dialects/request_scan.h"
#include "inspect/exchange_record.h"
#include "pipeline/routes.h"

#include <functional>

namespace gateway::pipeline {

struct Ask {
    QString model;
    bool streams = false;
    dialects::RequestScan scan; // of the body; without slots where the model stands in the path
    std::optional<dialects::MultipartScan> form = {}; // of a body that is a form with files
    inspect::MediaFigures media = {};
    dialects::RequestCounts counts = {}; // of a conversation
    QByteArray body = {}; // not null: in place of the one that came, whose model goes without saying
};

// `keepsConversations`: of a model, whether the beginning of the conversation will be asked for.
[[nodiscard]] Result<Ask> readAsk(const Route& route, const http::InboundRequest& request,
    std::function<bool(const QString& model)> keepsConversations);

} // namespace gateway::pipeline
