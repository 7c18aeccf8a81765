// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/metrics_table.h"

#include "base/operation.h"

#include <algorithm>

namespace gateway::management {

namespace {

// The bounds the conventions advise.
std::vector<double> durationBounds()
{
    return { 0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92 };
}

std::vector<double> firstTokenBounds()
{
    return { 0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0 };
}

std::vector<double> tokenBounds()
{
    return { 1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864 };
}

std::string escaped(const std::string& text)
{
    std::string result;
    for (const char c : text) {
        if (c == '\\' || c == '"')
            result += '\\';
        if (c == '\n')
            result += "\\n";
        else
            result += c;
    }
    return result;
}

std::string conventionName(Operation operation)
{
    return operation == Operation::Generate ? "chat" : gateway::operationName(operation).toStdString();
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 12);
}

void line(QByteArray& out, const std::string& name, const std::string& labels, const QByteArray& value)
{
    out += name.c_str();
    if (!labels.empty()) {
        out += '{';
        out += labels.c_str();
        out += '}';
    }
    out += ' ';
    out += value;
    out += '\n';
}

void head(QByteArray& out, const char* name, const char* type, const char* help)
{
    out += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

double seconds(qint64 us)
{
    return static_cast<double>(us) / 1e6;
}

} // namespace

void Histogram::add(double value)
{
    const auto bucket = std::lower_bound(m_bounds.begin(), m_bounds.end(), value);
    ++m_counts[std::size_t(bucket - m_bounds.begin())];
    ++m_count;
    m_sum += value;
}

void Histogram::write(const std::string& name, const std::string& labels, QByteArray& out) const
{
    qint64 below = 0;
    for (std::size_t i = 0; i < m_bounds.size(); ++i) {
        below += m_counts[i];
        line(out, name + "_bucket", labels + ",le=\"" + number(m_bounds[i]).toStdString() + '"',
            QByteArray::number(below));
    }
    line(out, name + "_bucket", labels + ",le=\"+Inf\"", QByteArray::number(m_count));
    line(out, name + "_sum", labels, number(m_sum));
    line(out, name + "_count", labels, QByteArray::number(m_count));
}

MetricsTable::Series& MetricsTable::seriesOf(const inspect::ExchangeRecord& record)
{
    Labels labels { .operation = conventionName(record.operation),
        .provider = record.provider.isEmpty() ? "none" : record.provider.toStdString(),
        .model = record.alias.isEmpty() ? "none" : record.alias.toStdString() };
    if (const auto known = m_series.find(labels); known != m_series.end())
        return known->second;
    if (m_series.size() >= kMaxSeries)
        labels = { .operation = "other", .provider = "other", .model = "other" };
    return m_series
        .try_emplace(labels,
            Series { .duration = Histogram(durationBounds()),
                .firstToken = Histogram(firstTokenBounds()),
                .inputTokens = Histogram(tokenBounds()),
                .outputTokens = Histogram(tokenBounds()),
                .ended = {} })
        .first->second;
}

void MetricsTable::add(const inspect::ExchangeRecord& record)
{
    Series& series = seriesOf(record);
    ++series.ended[record.errorCode.toStdString()];
    series.attempts += record.attempts.size();
    if (record.endUs != inspect::kNever)
        series.duration.add(seconds(record.endUs));
    if (record.firstTokenUs != inspect::kNever && record.streaming)
        series.firstToken.add(seconds(record.firstTokenUs));
    const qint64 cached = record.usage.cacheRead.value_or(0);
    const qint64 written = record.usage.cacheWrite.value_or(0);
    series.cacheRead += cached;
    series.cacheWrite += written;
    // The conventions count what was read from a cache among the input.
    if (record.usage.input)
        series.inputTokens.add(static_cast<double>(*record.usage.input + cached + written));
    if (record.usage.output)
        series.outputTokens.add(static_cast<double>(*record.usage.output));
    if (record.cost)
        series.cost += static_cast<double>(record.cost->nanos) / 1e9;
}

std::string MetricsTable::labelText(const Labels& labels)
{
    return "gen_ai_operation_name=\"" + escaped(labels.operation) + "\",gen_ai_provider_name=\""
        + escaped(labels.provider) + "\",gen_ai_request_model=\"" + escaped(labels.model) + '"';
}

QByteArray MetricsTable::text(const MetricsNow& now) const
{
    QByteArray out;
    head(out, "gen_ai_client_token_usage", "histogram", "Tokens of a request, by gen_ai_token_type.");
    for (const auto& [labels, series] : m_series) {
        series.inputTokens.write(
            "gen_ai_client_token_usage", labelText(labels) + ",gen_ai_token_type=\"input\"", out);
        series.outputTokens.write(
            "gen_ai_client_token_usage", labelText(labels) + ",gen_ai_token_type=\"output\"", out);
    }
    head(out, "gen_ai_server_request_duration_seconds", "histogram", "From first byte to last.");
    for (const auto& [labels, series] : m_series)
        series.duration.write("gen_ai_server_request_duration_seconds", labelText(labels), out);
    head(out, "gen_ai_server_time_to_first_token_seconds", "histogram", "Of streamed answers.");
    for (const auto& [labels, series] : m_series)
        series.firstToken.write("gen_ai_server_time_to_first_token_seconds", labelText(labels), out);
    head(out, "plexus_requests_total", "counter",
        "Requests that ended; error_type is empty where all was well.");
    for (const auto& [labels, series] : m_series) {
        for (const auto& [error, count] : series.ended)
            line(out, "plexus_requests_total", labelText(labels) + ",error_type=\"" + escaped(error) + '"',
                QByteArray::number(count));
    }
    head(out, "plexus_attempts_total", "counter", "Tries at targets.");
    for (const auto& [labels, series] : m_series)
        line(out, "plexus_attempts_total", labelText(labels), QByteArray::number(series.attempts));
    head(out, "plexus_cache_read_tokens_total", "counter", "Input tokens read from providers' caches.");
    for (const auto& [labels, series] : m_series)
        line(out, "plexus_cache_read_tokens_total", labelText(labels), QByteArray::number(series.cacheRead));
    head(out, "plexus_cache_write_tokens_total", "counter", "Input tokens written to providers' caches.");
    for (const auto& [labels, series] : m_series)
        line(
            out, "plexus_cache_write_tokens_total", labelText(labels), QByteArray::number(series.cacheWrite));
    head(out, "plexus_cost_dollars_total", "counter", "Of requests whose price is known.");
    for (const auto& [labels, series] : m_series)
        line(out, "plexus_cost_dollars_total", labelText(labels), number(series.cost));
    head(out, "plexus_requests_running", "gauge", "Under way now.");
    line(out, "plexus_requests_running", {}, QByteArray::number(now.running));
    head(out, "plexus_targets_resting", "gauge", "Targets that rest after failures.");
    line(out, "plexus_targets_resting", {}, QByteArray::number(now.resting));
    head(out, "plexus_uptime_seconds", "gauge", "Since the program began.");
    line(out, "plexus_uptime_seconds", {}, QByteArray::number(now.uptimeSeconds));
    return out;
}

} // namespace gateway::management
