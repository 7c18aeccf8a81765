// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers proofs that went by, for clients that do not send them back: by the id of the tool call they
// belong to, and by the text of the thinking they sign. Bounded in entries and bytes; what was used longest
// ago goes first.
// Thread: the gateway's, for reading too (a look-up moves the entry); no lock.
#pragma once

#include "dialects/unified/part.h"

#include <QCryptographicHash>

#include <list>
#include <memory>
#include <unordered_map>

namespace gateway::dialects {

// The key of a thinking text, taken piece by piece. Space does not count: clients trim it and join sections
// differently.
class ThinkingDigest {
public:
    ThinkingDigest();
    void add(std::string_view text);
    // Empty when there was no text.
    [[nodiscard]] std::string key() const;

private:
    std::unique_ptr<QCryptographicHash> m_hash; // Qt 6.4 cannot move one
    bool m_isEmpty = true;
};

[[nodiscard]] std::string thinkingKey(const ThinkingPart& thinking);

class SignatureVault {
public:
    struct Limits {
        std::size_t entries = 20000;
        std::size_t bytes = 32UL * 1024 * 1024; // keys and proofs
    };

    SignatureVault();
    explicit SignatureVault(Limits limits);

    void putCall(const std::string& callId, const Proof& proof);
    void putThinking(const std::string& key, const Proof& proof);
    [[nodiscard]] std::optional<Proof> ofCall(const std::string& callId);
    [[nodiscard]] std::optional<Proof> ofThinking(const std::string& key);

    [[nodiscard]] std::size_t entries() const { return m_places.size(); }

    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    struct Entry {
        std::string key;
        Proof proof;
    };

    static std::size_t sizeOf(const Entry& entry);
    void put(std::string key, const Proof& proof);
    std::optional<Proof> find(const std::string& key);
    void remove(std::list<Entry>::iterator entry);

    Limits m_limits;
    std::size_t m_bytes = 0;
    std::list<Entry> m_entries; // last used first
    std::unordered_map<std::string, std::list<Entry>::iterator> m_places;
};

} // namespace gateway::dialects
