// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/sticky_sessions.h"

#include <QHashFunctions>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace gateway::routing {

namespace {

// Where what names a session may be long: the digest is kept instead.
constexpr qsizetype kLongestName = 128;
// A response id longer than that is none of a provider we know, and not kept.
constexpr qsizetype kLongestResponseId = 512;

// translation.md §5.3 and desktop.md §3: Codex `session_id`/`session-id`, Claude Code, OpenCode
// (`x-opencode-session` with its own providers, `x-session-affinity` with others). Its own before the
// general.
constexpr std::array<QByteArrayView, 8> kSessionHeaders { "x-session-id", "session_id", "session-id",
    "x-claude-code-session-id", "x-opencode-session", "x-session-affinity", "x-multi-turn-session-id",
    "conversation_id" };

constexpr auto kNameLengths = std::minmax({ kSessionHeaders[0].size(), kSessionHeaders[1].size(),
    kSessionHeaders[2].size(), kSessionHeaders[3].size(), kSessionHeaders[4].size(),
    kSessionHeaders[5].size(), kSessionHeaders[6].size(), kSessionHeaders[7].size() });

// Of all of a conversation's first turn, system text included. Not a cryptographic hash: that took an eighth
// of what the whole request costs, the table is in memory, and a client could at most confuse its own
// conversations, since the key's name stands beside it. Nobody outside knows the seed, and 64 bits are enough
// for as many conversations as the table holds.
QByteArray digest(std::initializer_list<QByteArrayView> parts)
{
    static const size_t kSeed = QRandomGenerator64::global()->generate();
    size_t hash = kSeed;
    for (const QByteArrayView part : parts) {
        // The length keeps "ab", "c" apart from "a", "bc".
        hash = qHashMulti(hash, part.size());
        hash = qHashBits(part.data(), static_cast<size_t>(part.size()), hash);
    }
    return { reinterpret_cast<const char*>(&hash), sizeof hash };
}

// The letter keeps a header's "x" apart from a cache key "x".
QByteArray named(char kind, const QByteArray& name)
{
    return kind + (name.size() <= kLongestName ? name : digest({ name }));
}

} // namespace

QByteArray sessionHeader(const HeaderList& headers)
{
    // Each header is looked at once, and most by their length alone.
    const Header* best = nullptr;
    auto bestName = kSessionHeaders.end();
    for (const Header& header : headers) {
        if (header.name.size() < kNameLengths.first || header.name.size() > kNameLengths.second)
            continue;
        const auto name = std::find_if(kSessionHeaders.begin(), bestName,
            [&header](QByteArrayView known) { return equalsIgnoringCase(header.name, known); });
        if (name == bestName || QByteArrayView(header.value).trimmed().isEmpty())
            continue;
        best = &header;
        bestName = name;
    }
    return best ? best->value.trimmed() : QByteArray();
}

QByteArray sessionOf(const SessionFacts& facts)
{
    if (!facts.header.isEmpty())
        return named('h', facts.header);
    if (!facts.promptCacheKey.isEmpty())
        return named('c', facts.promptCacheKey);
    if (!facts.previousResponseId.isEmpty())
        return named('r', facts.previousResponseId);
    if (facts.systemText.isEmpty() && facts.firstUserText.isEmpty())
        return {};
    return 'p' + digest({ facts.userId, facts.systemText, facts.firstUserText });
}

StickySessions::StickySessions(qsizetype capacity)
    : m_pins(capacity)
    , m_sessions(capacity)
{
}

QByteArray StickySessions::session(const QString& keyName, const SessionFacts& facts) const
{
    const bool isChained = facts.header.isEmpty() && facts.promptCacheKey.isEmpty();
    if (isChained && !facts.previousResponseId.isEmpty()) {
        if (const QByteArray* learned = m_sessions.find({ keyName, facts.previousResponseId }))
            return *learned;
    }
    return sessionOf(facts);
}

std::optional<TargetId> StickySessions::find(const SessionKey& session) const
{
    const TargetId* target = m_pins.find(session);
    return target ? std::optional(*target) : std::nullopt;
}

void StickySessions::pin(const SessionKey& session, const TargetId& target, const QByteArray& responseId)
{
    m_pins.put(session, target);
    if (!responseId.isEmpty() && responseId.size() <= kLongestResponseId)
        m_sessions.put({ session.keyName, responseId }, session.session);
}

} // namespace gateway::routing
