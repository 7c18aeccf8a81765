// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_exchanges.h"

using namespace Qt::StringLiterals;

namespace plexus_test {

using gateway::inspect::AttemptOutcome;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeRecordPtr;
using gateway::inspect::ExchangeState;
using gateway::inspect::kNever;

gateway::ExchangeId idOf(int number)
{
    return { QByteArray::number(number).rightJustified(26, '0') };
}

ExchangeRecord sampleExchange(int number, qint64 secondsAgo)
{
    return { .id = idOf(number),
        .startedAtMs = kNowMs - secondsAgo * 1'000,
        .state = ExchangeState::Completed,
        .dialect = gateway::Dialect::Messages,
        .method = "POST",
        .target = "/v1/messages",
        .keyName = u"laptop"_s,
        .attribution = u"ci"_s,
        .client = u"claude-cli/2.1"_s,
        .model = u"sonnet"_s,
        .alias = u"sonnet"_s,
        .provider = u"anthropic"_s,
        .targetModel = u"claude-sonnet-4-5"_s,
        .streaming = true,
        .status = 200,
        .usage = { .input = 12'480, .output = 512, .cacheRead = 9'000 },
        .requestBytes = 18'204,
        .responseBytes = 6'120,
        .routeUs = 600,
        .firstByteUs = 590'000,
        .firstTokenUs = 612'000,
        .firstTextUs = 612'000,
        .endUs = 8'800'000,
        .requestHeaders = { { "Host", "127.0.0.1:4000" },
            { "x-api-key", "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2" } },
        .attempts = { { .provider = u"anthropic"_s,
            .model = u"claude-sonnet-4-5"_s,
            .reason = u"first in order"_s,
            .url = "https://api.anthropic.example/v1/messages",
            .outcome = AttemptOutcome::Succeeded,
            .status = 200,
            .startUs = 700,
            .sentUs = 50'000,
            .headUs = 580'000,
            .firstByteUs = 589'000,
            .firstTokenUs = 611'000,
            .endUs = 8'799'000 } } };
}

ExchangeRecord runningExchange(int number, qint64 secondsAgo)
{
    ExchangeRecord record = sampleExchange(number, secondsAgo);
    record.state = ExchangeState::Running;
    record.endUs = kNever;
    record.usage = {};
    record.attempts[0].outcome = AttemptOutcome::Running;
    record.attempts[0].endUs = kNever;
    return record;
}

ExchangeRecordPtr share(ExchangeRecord record)
{
    return std::make_shared<const ExchangeRecord>(std::move(record));
}

} // namespace plexus_test
