// SPDX-License-Identifier: GPL-3.0-or-later
// How long the page of requests takes to filter what it holds, and how much memory a request takes there.
// Prints one JSON object; nothing is judged here.
//   bench_requests [rows]
#include "app/viewmodels/requests/exchange_list_model.h"
#include "base/clock.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::inspect::AttemptOutcome;
using gateway::inspect::AttemptRecord;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeState;

namespace {

constexpr int kRounds = 9;

// As a busy day of several agents leaves them: names repeat, each record has strings of its own.
ExchangeRecord record(int number, qint64 nowMs)
{
    const QString model =
        number % 3 == 0 ? QString(u"claude-sonnet-4-5"_s) : u"gpt-5-mini-%1"_s.arg(number % 7);
    const QString provider = u"provider-%1"_s.arg(number % 11);
    AttemptRecord attempt { .provider = provider,
        .model = model + u"-2026"_s,
        .reason = u"first in order"_s,
        .url = "https://api.provider.example/v1/chat/completions",
        .outcome = AttemptOutcome::Succeeded,
        .status = 200 };
    attempt.requestHeaders = { { "Content-Type", "application/json" }, { "Authorization", "Bearer ****" } };
    attempt.responseHeaders = { { "Content-Type", "text/event-stream" },
        { "x-request-id", "req_4f1c77aa0b" } };
    ExchangeRecord made { .id = gateway::newExchangeId(nowMs - number * 100),
        .startedAtMs = nowMs - number * 100,
        .state = number % 20 == 0 ? ExchangeState::Failed : ExchangeState::Completed,
        .dialect = number % 3 == 0 ? gateway::Dialect::Messages : gateway::Dialect::Chat,
        .method = "POST",
        .target = "/v1/chat/completions",
        .remoteAddress = u"127.0.0.1"_s,
        .keyName = u"key-%1"_s.arg(number % 5),
        .client = u"opencode/1.%1"_s.arg(number % 9),
        .model = model,
        .alias = model,
        .provider = provider,
        .targetModel = attempt.model,
        .streaming = true,
        .status = number % 20 == 0 ? 502 : 200,
        .errorCode = number % 20 == 0 ? QString(u"upstream_timeout"_s) : QString(),
        .errorMessage = number % 20 == 0 ? QString(u"The provider did not answer within 60 s."_s) : QString(),
        .cost = gateway::Money { (number % 400) * qint64 { 1'000'000 } },
        .firstTokenUs = 200'000 + number % 5'000 * 1'000,
        .firstTextUs = 200'000 + number % 5'000 * 1'000,
        .endUs = 900'000 + number % 9'000 * 1'000 };
    made.requestHeaders = { { "Host", "127.0.0.1:4000" }, { "User-Agent", made.client.toLatin1() },
        { "Content-Type", "application/json" }, { "Accept", "text/event-stream" } };
    made.responseHeaders = { { "Content-Type", "text/event-stream" }, { "Cache-Control", "no-cache" } };
    made.attempts = { attempt };
    return made;
}

qint64 residentKb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

double medianMs(ExchangeListModel& list, const QString& text)
{
    std::array<double, kRounds> times {};
    for (double& time : times) {
        list.setFilter({});
        QElapsedTimer timer;
        timer.start();
        list.setFilter(ExchangeFilter::parse(text));
        time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times[kRounds / 2];
}

} // namespace

int main(int argc, char** argv)
{
    const int rows = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const gateway::SystemClock clock;
    ExchangeListModel list(clock, rows);
    const qint64 before = residentKb();
    ExchangeListModel::Records records;
    records.reserve(rows);
    for (int number = 0; number < rows; ++number)
        records.append(std::make_shared<const ExchangeRecord>(record(number, clock.epochMs())));
    list.merge(records);
    records = {};
    std::printf("{\"rows\": %d, \"kilobytes_a_row\": %.2f, \"filters_ms\": {", rows,
        static_cast<double>(residentKb() - before) / rows);
    constexpr std::array kFilters { "timeout", "nothing that is there", "model:sonnet status:error",
        "provider:provider-7 ttft:>2s cost:>0.1", "attempt:>1 since:1h" };
    bool first = true;
    for (const char* filter : kFilters) {
        std::printf("%s\"%s\": %.1f", first ? "" : ", ", filter, medianMs(list, QString::fromLatin1(filter)));
        first = false;
    }
    std::printf("}}\n");
    return 0;
}
