// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mcp_proxy.h"

#include "pipeline/mcp_passage.h"

#include <QRandomGenerator>

#include <array>
#include <utility>
#include <vector>

namespace gateway::pipeline {

namespace {

QByteArray randomBytes()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return { reinterpret_cast<const char*>(words.data()), static_cast<qsizetype>(sizeof words) };
}

} // namespace

McpProxy::McpProxy(const Clock& clock, std::function<upstream::UpstreamClient*()> upstream)
    : m_state { .clock = clock,
        .upstream = std::move(upstream),
        .sessions = mcp::SessionTable(clock, &randomBytes),
        .pool = mcp::KeyPool(clock),
        .ended = [this](McpPassage& passage) {
            // The call may come from inside the passage.
            const auto found = m_passages.find(&passage);
            if (found == m_passages.end())
                return;
            found->second.release()->deleteLater(); // NOLINT(bugprone-unused-return-value)
            m_passages.erase(found);
        } }
{
}

McpProxy::~McpProxy()
{
    stop();
}

void McpProxy::handle(McpVisit visit)
{
    auto passage = std::make_unique<McpPassage>(m_state, std::move(visit));
    McpPassage& started = *passage;
    m_passages.emplace(&started, std::move(passage));
    started.start();
}

void McpProxy::configured(const SnapshotPtr& snapshot)
{
    endListening([&snapshot](const McpPassage& passage) { return !passage.mayListenOn(*snapshot); });
}

void McpProxy::grantsEnded(const McpGrantLives& lives)
{
    endListening([&lives](const McpPassage& passage) { return !passage.isGranted(lives); });
}

void McpProxy::endListening(const std::function<bool(const McpPassage& passage)>& isOver)
{
    std::vector<McpPassage*> over;
    for (const auto& [passage, owned] : m_passages) {
        if (isOver(*passage))
            over.push_back(passage);
    }
    // Each tells of its end, and is in no list then.
    for (McpPassage* passage : over)
        passage->endListening();
}

void McpProxy::stop()
{
    // Sinks and calls end with their passages, which tell of their end: they are in no list any more then.
    const auto ending = std::exchange(m_passages, {});
}

} // namespace gateway::pipeline
