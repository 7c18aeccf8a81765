// SPDX-License-Identifier: GPL-3.0-or-later
// A map of bounded size: what was put longest ago makes room. Reading does not count as use, so that a dry
// run changes nothing. Thread: its owner's.
#pragma once

#include <QHash>

#include <list>
#include <utility>

namespace gateway::routing {

template <typename Key, typename Value> class LruMap {
public:
    explicit LruMap(qsizetype capacity)
        : m_capacity(capacity)
    {
    }

    [[nodiscard]] const Value* find(const Key& key) const
    {
        const auto found = m_places.constFind(key);
        return found == m_places.constEnd() ? nullptr : &(*found)->second;
    }

    void put(const Key& key, Value value)
    {
        if (const auto found = m_places.find(key); found != m_places.end()) {
            (*found)->second = std::move(value);
            m_entries.splice(m_entries.begin(), m_entries, *found);
            return;
        }
        m_entries.emplace_front(key, std::move(value));
        m_places.insert(key, m_entries.begin());
        if (m_places.size() > m_capacity) {
            m_places.remove(m_entries.back().first);
            m_entries.pop_back();
        }
    }

    [[nodiscard]] qsizetype size() const { return m_places.size(); }

private:
    using Entries = std::list<std::pair<Key, Value>>; // last put first

    qsizetype m_capacity;
    Entries m_entries;
    QHash<Key, typename Entries::iterator> m_places;
};

} // namespace gateway::routing
