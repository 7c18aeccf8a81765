// SPDX-License-Identifier: GPL-3.0-or-later
// An answer of a provider, read by every checker that ships: whatever it says, what comes of it are figures
// that make sense, or an error.
#include "fuzz/fuzz_input.h"

#include "meters/checker_catalogue.h"
#include "meters/meter_reader.h"

#include <algorithm>
#include <cmath>

namespace {

using namespace gateway;

constexpr qint64 kNowMs = 1'781'524'800'000;

using fuzz::require;

void check(const inspect::Meter& meter)
{
    for (const std::optional<double>& figure : { meter.limit, meter.used, meter.remaining, meter.percent })
        require(std::isfinite(figure.value_or(0)));
    require(meter.percent.value_or(0) >= 0 && meter.percent.value_or(0) <= 100);
    require(meter.reach != inspect::MeterReach::Models || !meter.models.isEmpty());
}

void read(const config::CheckerDefinition& definition, QByteArrayView body)
{
    meters::Answers answers;
    for (const config::CheckerStep& step : definition.steps) {
        const Result<meters::json::value> answer = meters::readAnswer(step, body);
        if (!answer || !meters::takenFrom(step, *answer))
            return;
        answers.emplace(step.id, *answer);
    }
    const auto all = meters::readMeters(definition, answers, meters::kExhaustedPercent, kNowMs);
    require(all.has_value() ? !all->isEmpty() : !all.error().message.isEmpty());
    if (all)
        std::for_each(all->begin(), all->end(), check);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QVector<config::CheckerDefinition> definitions = meters::CheckerCatalogue().all();
    const QByteArray body = fuzz::bytesOf(data, size);
    for (const config::CheckerDefinition& definition : definitions)
        read(definition, body);
    return 0;
}
