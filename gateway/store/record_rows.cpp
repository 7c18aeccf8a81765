// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_rows.h"

using namespace Qt::StringLiterals;

namespace gateway::store {

const QStringList& exchangeColumns()
{
    static const QStringList kNames { u"id"_s, u"started_at_ms"_s, u"state"_s, u"dialect"_s, u"method"_s,
        u"target"_s, u"remote_address"_s, u"key_name"_s, u"attribution"_s, u"client"_s, u"model"_s,
        u"alias"_s, u"provider"_s, u"target_model"_s, u"streaming"_s, u"status"_s, u"error_code"_s,
        u"error_message"_s, u"error_detail"_s, u"input_tokens"_s, u"output_tokens"_s, u"cache_read_tokens"_s,
        u"cache_write_tokens"_s, u"reasoning_tokens"_s, u"request_bytes"_s, u"response_bytes"_s,
        u"stream_events"_s, u"head_us"_s, u"body_us"_s, u"auth_us"_s, u"route_us"_s, u"first_byte_us"_s,
        u"first_token_us"_s, u"end_us"_s, u"request_headers"_s, u"response_headers"_s, u"notes"_s,
        u"cost_nanos"_s, u"cost_source"_s, u"usage_estimated"_s, u"considered"_s, u"operation"_s, u"media"_s,
        u"kind"_s, u"parent"_s, u"describe_us"_s, u"described_us"_s, u"session"_s, u"agent"_s,
        u"parent_agent"_s, u"finish"_s, u"tool_calls"_s, u"tools"_s, u"messages"_s, u"first_text_us"_s };
    return kNames;
}

const QStringList& attemptColumns()
{
    static const QStringList kNames { u"exchange_id"_s, u"attempt"_s, u"provider"_s, u"model"_s, u"reason"_s,
        u"url"_s, u"outcome"_s, u"status"_s, u"error_code"_s, u"error_message"_s, u"http_version"_s,
        u"reused_connection"_s, u"start_us"_s, u"dns_us"_s, u"connect_us"_s, u"tls_us"_s, u"sent_us"_s,
        u"head_us"_s, u"first_byte_us"_s, u"first_token_us"_s, u"end_us"_s, u"request_headers"_s,
        u"response_headers"_s, u"dialect"_s };
    return kNames;
}

const QStringList& mcpColumns()
{
    static const QStringList kNames { u"id"_s, u"started_at_ms"_s, u"state"_s, u"key_name"_s,
        u"attribution"_s, u"client"_s, u"remote_address"_s, u"server"_s, u"transport"_s, u"http_method"_s,
        u"protocol_version"_s, u"session"_s, u"rpc_method"_s, u"name"_s, u"rpc_id"_s, u"status"_s,
        u"rpc_error_code"_s, u"error_message"_s, u"key_number"_s, u"attempts"_s, u"request_bytes"_s,
        u"response_bytes"_s, u"client_messages"_s, u"server_messages"_s, u"head_us"_s, u"body_us"_s,
        u"sent_us"_s, u"server_head_us"_s, u"first_byte_us"_s, u"end_us"_s, u"notices"_s, u"messages"_s };
    return kNames;
}

} // namespace gateway::store
