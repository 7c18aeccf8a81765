// SPDX-License-Identifier: GPL-3.0-or-later
// Which conversation goes on at which target, so that the provider's prompt cache keeps hitting from the
// second turn on. In memory: after a restart conversations are placed anew. Thread: the gateway thread, but
// for the functions outside the class: any.
#pragma once

#include "base/headers.h"
#include "base/session_facts.h"
#include "base/target_id.h"
#include "routing/lru_map.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace gateway::routing {

struct SessionKey {
    QString keyName; // two clients never share a session, whatever they call it
    QString alias;
    QByteArray session;

    friend bool operator==(const SessionKey&, const SessionKey&) = default;

    // The session tells nearly all apart; each request under a pin is looked up twice.
    friend size_t qHash(const SessionKey& key, size_t seed = 0) noexcept { return qHash(key.session, seed); }
};

// The value of the first header that names a session: of Plexus' and others' convention, Codex, Claude Code,
// OpenCode. Empty: none.
[[nodiscard]] QByteArray sessionHeader(const HeaderList& headers);

// The session a request belongs to by its own words: the first of header, `prompt_cache_key`,
// `previous_response_id`, and a digest of the prefix, which is the same from the first turn on. The user id
// only joins the prefix: an application sends one for all conversations of a person. Empty: nothing to tell
// it by.
[[nodiscard]] QByteArray sessionOf(const SessionFacts& facts);

class StickySessions {
public:
    static constexpr qsizetype kCapacity = 10'000;

    explicit StickySessions(qsizetype capacity = kCapacity);

    // As sessionOf(), but a response id that was learned leads to the session that got the answer. What
    // RouteRequest::session takes.
    [[nodiscard]] QByteArray session(const QString& keyName, const SessionFacts& facts) const;

    [[nodiscard]] std::optional<TargetId> find(const SessionKey& session) const;
    // After an answer that succeeded. `responseId`: what the next turn may name as its previous response;
    // empty: the answer has none.
    void pin(const SessionKey& session, const TargetId& target, const QByteArray& responseId);

    [[nodiscard]] qsizetype size() const { return m_pins.size(); }

private:
    struct ResponseKey {
        QString keyName;
        QByteArray responseId;

        friend bool operator==(const ResponseKey&, const ResponseKey&) = default;

        friend size_t qHash(const ResponseKey& key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.keyName, key.responseId);
        }
    };

    LruMap<SessionKey, TargetId> m_pins;
    LruMap<ResponseKey, QByteArray> m_sessions; // of answers
};

} // namespace gateway::routing
