// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mcp_journal.h"

#include <QPointer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace gateway::pipeline {

namespace {

// The window draws at most ten times a second.
constexpr auto kUpdateInterval = 100ms;

} // namespace

McpJournal::McpJournal(McpJournalOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kUpdateInterval);
    connect(&m_timer, &QTimer::timeout, this, &McpJournal::flush);
}

McpRecorder::Observer McpJournal::observer()
{
    return { .capture = m_options.capture,
        // A stream whose client left is deleted with the event loop's next turn, which may be its last.
        .onChanged =
            [journal = QPointer(this)](McpRecorder& recorder) {
                if (journal)
                    journal->recorderChanged(recorder);
            },
        .onFinished =
            [journal = QPointer(this)](McpRecorder& recorder) {
                if (journal)
                    journal->recorderFinished(recorder);
            } };
}

void McpJournal::recorderChanged(McpRecorder& recorder)
{
    if (recorder.record().isFinished())
        return;
    m_running.insert(&recorder);
    if (!m_options.liveUpdates)
        return;
    m_changed.insert(&recorder);
    if (!m_timer.isActive())
        m_timer.start();
}

void McpJournal::recorderFinished(McpRecorder& recorder)
{
    m_running.remove(&recorder);
    m_changed.remove(&recorder);
    const auto record = std::make_shared<const inspect::McpRecord>(recorder.record());
    if (m_options.capture == Capture::On) {
        m_captured.append({ record->id, recorder.texts() });
        if (m_captured.size() > m_options.capturedRequests)
            m_captured.removeFirst();
    }
    if (m_options.onFinished)
        m_options.onFinished(record);
    if (!m_options.liveUpdates)
        return;
    m_finished.append(record);
    if (!m_timer.isActive())
        m_timer.start();
}

qsizetype McpJournal::runningCalls() const
{
    return std::count_if(m_running.begin(), m_running.end(),
        [](const McpRecorder* recorder) { return recorder->record().httpMethod != "GET"; });
}

std::optional<inspect::McpTexts> McpJournal::texts(const inspect::McpRequestId& id) const
{
    if (m_options.capture == Capture::Off)
        return std::nullopt;
    for (const McpRecorder* recorder : m_running) {
        if (recorder->record().id == id)
            return recorder->texts();
    }
    const auto found = std::find_if(
        m_captured.begin(), m_captured.end(), [&id](const auto& entry) { return entry.first == id; });
    return found == m_captured.end() ? std::nullopt : std::optional(found->second);
}

void McpJournal::flush()
{
    m_timer.stop();
    McpRecords records = std::exchange(m_finished, {});
    for (const McpRecorder* recorder : std::exchange(m_changed, {}))
        records.append(std::make_shared<const inspect::McpRecord>(recorder->record()));
    if (records.isEmpty())
        return;
    std::sort(records.begin(), records.end(), [](const auto& a, const auto& b) { return a->id < b->id; });
    Q_EMIT updated(records);
}

} // namespace gateway::pipeline

#include "moc_mcp_journal.cpp"
