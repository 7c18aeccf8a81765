// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/meter_check.h"

#include "base/http_status.h"
#include "routing/reset_forms.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

constexpr qint64 kLongestPauseMs = 24LL * 3600 * 1000;

QString adviceFor(int status)
{
    if (status == 401 || status == 403)
        return u" Check its credential."_s;
    // Pages send who is not signed in any more elsewhere.
    if (status >= 300 && status < 400)
        return u" It sends the request elsewhere, which is not followed; a cookie may have expired."_s;
    return {};
}

Error statusError(const upstream::Downloaded& answer, const QString& host, qint64 nowMs)
{
    Error error { .code = ErrorCode::UpstreamStatus,
        .message = u"%1 answered %2 when asked for its meters.%3"_s.arg(
            host, QString::number(answer.status), adviceFor(answer.status)),
        .upstreamStatus = answer.status,
        .failureClass = FailureClass::Target };
    const auto retryAt = routing::momentFrom(headerValue(answer.headers, "retry-after"), nowMs);
    if (retryAt)
        error.retryAfterMs = std::clamp<qint64>(*retryAt - nowMs, 0, kLongestPauseMs);
    return error;
}

} // namespace

bool isPassing(const Error& error)
{
    constexpr std::array kNetwork { ErrorCode::UpstreamConnect, ErrorCode::UpstreamTimeout,
        ErrorCode::UpstreamReset, ErrorCode::Cancelled };
    if (std::find(kNetwork.begin(), kNetwork.end(), error.code) != kNetwork.end())
        return true;
    const int status = error.upstreamStatus.value_or(0);
    return error.code == ErrorCode::UpstreamStatus && (status == 408 || status == 429 || status >= 500);
}

MeterCheck::MeterCheck(const Clock& clock, CheckJob job, CheckFetch fetch, Done done)
    : m_clock(clock)
    , m_job(std::move(job))
    , m_fetch(std::move(fetch))
    , m_done(std::move(done))
{
}

void MeterCheck::start()
{
    m_startedUs = m_clock.monotonicUs();
    askStep();
}

void MeterCheck::askStep()
{
    Result<meters::CheckRequest> made =
        meters::checkRequest(m_job.definition, m_job.definition.steps[m_step], m_job.inputs, m_taken);
    if (!made) {
        end(made.error());
        return;
    }
    m_host = QUrl::fromEncoded(made->url).host();
    const qint64 spentMs = (m_clock.monotonicUs() - m_startedUs) / 1000;
    upstream::UpstreamRequest request { .method = made->method,
        .url = made->url,
        .headers = std::move(made->headers),
        .proxy = m_job.proxy,
        .totalTimeoutMs = static_cast<int>(std::max<qint64>(1, kMaxMs - spentMs)) };
    if (!made->body.isEmpty())
        request.body.pieces.push_back(made->body);
    m_fetch(std::move(request), kMaxBytes - m_bytes,
        [self = shared_from_this()](const Result<upstream::Downloaded>& answer) { self->take(answer); });
}

Result<meters::json::value> MeterCheck::read(const upstream::Downloaded& answer) const
{
    const config::CheckerStep& step = m_job.definition.steps[m_step];
    if (step.optionalStatuses.contains(answer.status))
        return meters::json::value(meters::json::object());
    if (!isSuccessStatus(answer.status))
        return statusError(answer, m_host, m_clock.epochMs());
    return meters::readAnswer(step, answer.body);
}

void MeterCheck::take(const Result<upstream::Downloaded>& answer)
{
    if (m_isCancelled)
        return;
    if (!answer) {
        end(answer.error());
        return;
    }
    m_bytes += answer->body.size();
    Result<meters::json::value> value = read(*answer);
    if (!value) {
        end(value.error());
        return;
    }
    const config::CheckerStep& step = m_job.definition.steps[m_step];
    const Result<QHash<QString, QString>> taken = meters::takenFrom(step, *value);
    if (!taken) {
        end(taken.error());
        return;
    }
    m_taken.insert(*taken);
    m_answers.insert_or_assign(step.id, std::move(*value));
    if (++m_step < m_job.definition.steps.size())
        askStep();
    else
        end(meters::readMeters(m_job.definition, m_answers, m_job.exhaustedPercent, m_clock.epochMs()));
}

// What the provider says stays out of errors: some repeat the key they were sent.
void MeterCheck::end(Result<QVector<inspect::Meter>> result)
{
    if (!std::exchange(m_isCancelled, true))
        m_done(std::move(result));
}

} // namespace gateway::service
