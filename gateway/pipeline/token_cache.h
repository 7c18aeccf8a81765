// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens that are kept and renewed on another thread, as the gateway thread asks for them: from memory while
// they are fresh, else from whoever keeps them. Thread: the gateway thread.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"

#include <QHash>
#include <QString>

#include <functional>
#include <utility>

namespace gateway::pipeline {

// `Value` has a `token`, and `freshUntilMs` until when it is handed out (nothing: until it is refused).
template <typename Value> class TokenCache {
public:
    using Done = std::function<void(const Result<Value>& value)>;

    explicit TokenCache(const Clock& clock)
        : m_clock(clock)
    {
    }

    // Null: it has to be asked for.
    [[nodiscard]] const Value* fresh(const QString& key) const
    {
        const auto known = m_known.constFind(key);
        if (known == m_known.constEnd())
            return nullptr;
        const bool isFresh = !known->freshUntilMs || *known->freshUntilMs > m_clock.epochMs();
        return isFresh ? &*known : nullptr;
    }

    void insert(const QString& key, const Value& value) { m_known.insert(key, value); }

    // A later one stays.
    void drop(const QString& key, const Secret& token)
    {
        const auto known = m_known.constFind(key);
        if (known != m_known.constEnd() && known->token == token)
            m_known.erase(known);
    }

    void forget(const QString& key) { m_known.remove(key); }

    void clear() { m_known.clear(); }

private:
    const Clock& m_clock;
    QHash<QString, Value> m_known;
};

} // namespace gateway::pipeline
