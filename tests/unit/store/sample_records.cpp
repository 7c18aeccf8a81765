// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_records.h"

using namespace Qt::StringLiterals;

namespace gateway::store::test {

using inspect::AttemptOutcome;
using inspect::AttemptRecord;
using inspect::ExchangeRecord;
using inspect::ExchangeState;

namespace {

AttemptRecord failedAttempt()
{
    return { .index = 0,
        .provider = u"first"_s,
        .model = u"model-a"_s,
        .reason = u"first target of the group"_s,
        .url = "https://first.example/v1/chat/completions",
        .outcome = AttemptOutcome::Failed,
        .status = 503,
        .errorCode = u"upstream_status"_s,
        .errorMessage = u"first answered 503 \u2014 overloaded"_s,
        .httpVersion = u"1.1"_s,
        .reusedConnection = true,
        .startUs = 100,
        .sentUs = 120,
        .headUs = 900,
        .endUs = 950,
        .requestHeaders = { { "Authorization", "Bearer \xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2" } },
        .responseHeaders = { { "retry-after", "3" }, { "x-a", "" }, { "x-a", "\"quoted\"\t\\" } } };
}

AttemptRecord goodAttempt()
{
    return { .index = 1,
        .provider = u"second"_s,
        .model = u"model-b"_s,
        .reason = u"failover"_s,
        .url = "http://second.example/v1/messages?beta=true",
        .outcome = AttemptOutcome::Succeeded,
        .status = 200,
        .httpVersion = u"2"_s,
        .startUs = 1000,
        .dnsUs = 1010,
        .connectUs = 1020,
        .tlsUs = 1030,
        .sentUs = 1040,
        .headUs = 1050,
        .firstByteUs = 1060,
        .firstTokenUs = 1070,
        .endUs = 2000,
        .requestHeaders = { { "Content-Type", "application/json" } },
        .responseHeaders = { { "content-type", "text/event-stream" } } };
}

} // namespace

ExchangeRecord fullRecord()
{
    ExchangeRecord record;
    record.id = { "01FULLRECORD00000000000000" };
    record.startedAtMs = 1'700'000'000'123;
    record.state = ExchangeState::Cancelled;
    record.dialect = Dialect::Messages;
    record.method = "POST";
    record.target = "/v1/messages?key=\xE2\x80\xA2\xE2\x80\xA2&x=%2F";
    record.remoteAddress = u"::1"_s;
    record.keyName = u"laptop"_s;
    record.attribution = u"claude:\u00fcber"_s;
    record.client = u"claude-cli/2.1"_s;
    record.model = u"smart"_s;
    record.alias = u"best 'of' \"them\""_s;
    record.provider = u"second"_s;
    record.targetModel = u"model-b"_s;
    record.streaming = true;
    record.operation = Operation::ImageEdit;
    record.media = { .files = 2, .fileBytes = 5'000'000'000, .images = 3 };
    record.kind = inspect::ExchangeKind::Descriptor;
    record.parent = { "01JPARENT" };
    record.describeUs = 90;
    record.describedUs = 95;
    record.session = u"5d0c-session"_s;
    record.agent = u"agent-2"_s;
    record.parentAgent = u"agent-1"_s;
    record.status = 499;
    record.errorCode = u"cancelled"_s;
    record.errorMessage = u"The client went away."_s;
    record.errorDetail = u"line one\nline two"_s;
    record.usage = { .input = 11, .output = 22, .cacheRead = 33, .cacheWrite = 0, .reasoning = 55 };
    record.requestBytes = 5'000'000'000;
    record.responseBytes = 234;
    record.streamEvents = 17;
    record.headUs = 0;
    record.bodyUs = 2;
    record.authUs = 3;
    record.routeUs = 4;
    record.firstByteUs = 5;
    record.firstTokenUs = 6;
    record.firstTextUs = 8;
    record.messages = 41;
    record.tools = 17;
    record.answer = { .finish = inspect::FinishReason::ToolCalls, .toolCalls = 3 };
    record.endUs = 7'000'000'000;
    record.requestHeaders = { { "Host", "127.0.0.1:4000" }, { "X-Name", "Zo\xC3\xAB" } };
    record.responseHeaders = { { "content-type", "text/event-stream" } };
    record.attempts = { failedAttempt(), goodAttempt() };
    record.isUsageEstimated = true;
    record.cost = Money { 12'345'678'901 };
    record.costSource = u"simple"_s;
    record.notes = { { .kind = u"dropped"_s, .field = u"top_k"_s, .reason = u"no such field"_s } };
    record.considered = { { .provider = u"second"_s,
                              .model = u"model-b"_s,
                              .group = u"default"_s,
                              .place = 1,
                              .reason = u"fastest: 120 ms"_s },
        { .provider = u"third"_s, .model = u"m:free"_s, .group = u"spare"_s, .reason = u"rests"_s } };
    return record;
}

ExchangeRecord plainRecord(const QByteArray& id, qint64 startedAtMs)
{
    ExchangeRecord record;
    record.id = { id };
    record.startedAtMs = startedAtMs;
    record.state = ExchangeState::Completed;
    record.method = "POST";
    record.target = "/v1/chat/completions";
    record.model = u"smart"_s;
    record.status = 200;
    record.endUs = 1'000'000;
    return record;
}

} // namespace gateway::store::test
