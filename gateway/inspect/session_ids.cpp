// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/session_ids.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <utility>

namespace gateway::inspect {

namespace {

constexpr qsizetype kLongestId = 200;

// Where an id stands, in the order of belief: a client's own words before what several share.
enum class Slot { Session, Agent, ParentAgent, Thread, ParentThread, ParentSession };

struct KnownHeader {
    QByteArrayView name;
    Slot slot;
};

constexpr std::array kHeaders {
    KnownHeader { "x-claude-code-session-id", Slot::Session },
    KnownHeader { "x-claude-code-agent-id", Slot::Agent },
    KnownHeader { "x-claude-code-parent-agent-id", Slot::ParentAgent },
    KnownHeader { "x-opencode-session", Slot::Session },
    KnownHeader { "session-id", Slot::Session },
    KnownHeader { "session_id", Slot::Session },
    KnownHeader { "thread-id", Slot::Thread },
    KnownHeader { "x-codex-parent-thread-id", Slot::ParentThread },
    KnownHeader { "conversation_id", Slot::Session },
    KnownHeader { "x-session-id", Slot::Session },
    KnownHeader { "x-session-affinity", Slot::Session },
    KnownHeader { "x-parent-session-id", Slot::ParentSession },
    KnownHeader { "x-multi-turn-session-id", Slot::Session },
};
constexpr std::size_t kSlots = 6;

// Twenty fields of a head are compared with a dozen names: most differ in their first letter.
bool mayBeKnown(QByteArrayView name)
{
    if (name.size() < 9)
        return false;
    const char first = static_cast<char>(name.front() | 0x20);
    return first == 'x' || first == 's' || first == 't' || first == 'c';
}

QByteArrayView idIn(QByteArrayView value)
{
    value = value.trimmed();
    const bool isPlain = value.size() <= kLongestId
        && std::all_of(value.begin(), value.end(), [](char c) { return c > ' ' && c < 0x7f; });
    return isPlain ? value : QByteArrayView();
}

} // namespace

SessionIds sessionIds(const HeaderList& headers)
{
    std::array<QByteArrayView, kSlots> found;
    std::array<std::size_t, kSlots> rank;
    rank.fill(kHeaders.size());
    for (const Header& header : headers) {
        if (!mayBeKnown(header.name))
            continue;
        for (std::size_t i = 0; i < kHeaders.size(); ++i) {
            if (!equalsIgnoringCase(header.name, kHeaders.at(i).name))
                continue;
            const auto slot = static_cast<std::size_t>(kHeaders.at(i).slot);
            const QByteArrayView id = idIn(header.value);
            if (!id.isEmpty() && i < rank.at(slot)) {
                rank.at(slot) = i;
                found.at(slot) = id;
            }
            break;
        }
    }
    const auto text = [&found](Slot slot) {
        return QString::fromLatin1(found.at(static_cast<std::size_t>(slot)));
    };
    SessionIds ids {
        .session = text(Slot::Session), .agent = text(Slot::Agent), .parentAgent = text(Slot::ParentAgent)
    };
    if (!ids.agent.isEmpty())
        return ids;
    ids.parentAgent.clear(); // travels with an agent only
    if (ids.session.isEmpty())
        return ids;
    if (const QString parent = text(Slot::ParentSession); !parent.isEmpty() && parent != ids.session) {
        ids.agent = std::exchange(ids.session, parent);
        return ids;
    }
    if (const QString thread = text(Slot::Thread); !thread.isEmpty() && thread != ids.session) {
        ids.agent = thread;
        if (const QString parent = text(Slot::ParentThread); parent != ids.session)
            ids.parentAgent = parent;
    }
    return ids;
}

} // namespace gateway::inspect
