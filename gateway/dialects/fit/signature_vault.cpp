// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/signature_vault.h"

#include <algorithm>
#include <iterator>

namespace gateway::dialects {

ThinkingDigest::ThinkingDigest()
    : m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{
}

void ThinkingDigest::add(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n";
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(kSpace), text.size());
        if (end > 0) {
            m_hash->addData(QByteArrayView(text.data(), static_cast<qsizetype>(end)));
            m_isEmpty = false;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::string ThinkingDigest::key() const
{
    return m_isEmpty ? std::string() : m_hash->result().toStdString();
}

std::string thinkingKey(const ThinkingPart& thinking)
{
    ThinkingDigest digest;
    for (const std::string& section : thinking.sections)
        digest.add(section);
    return digest.key();
}

SignatureVault::SignatureVault()
    : SignatureVault(Limits {})
{
}

SignatureVault::SignatureVault(Limits limits)
    : m_limits(limits)
{
}

void SignatureVault::putCall(const std::string& callId, const Proof& proof)
{
    if (!callId.empty())
        put("c" + callId, proof);
}

void SignatureVault::putThinking(const std::string& key, const Proof& proof)
{
    if (!key.empty())
        put("t" + key, proof);
}

std::optional<Proof> SignatureVault::ofCall(const std::string& callId)
{
    return callId.empty() ? std::nullopt : find("c" + callId);
}

std::optional<Proof> SignatureVault::ofThinking(const std::string& key)
{
    return key.empty() ? std::nullopt : find("t" + key);
}

std::size_t SignatureVault::sizeOf(const Entry& entry)
{
    return 2 * entry.key.size() + entry.proof.bytes.size() + entry.proof.family.size();
}

void SignatureVault::put(std::string key, const Proof& proof)
{
    const auto known = m_places.find(key);
    if (known != m_places.end())
        remove(known->second);
    Entry entry { .key = std::move(key), .proof = proof };
    const std::size_t size = sizeOf(entry);
    if (size > m_limits.bytes || m_limits.entries == 0)
        return;
    while (m_places.size() >= m_limits.entries || m_bytes + size > m_limits.bytes)
        remove(std::prev(m_entries.end()));
    m_entries.push_front(std::move(entry));
    m_places.emplace(m_entries.front().key, m_entries.begin());
    m_bytes += size;
}

std::optional<Proof> SignatureVault::find(const std::string& key)
{
    const auto place = m_places.find(key);
    if (place == m_places.end())
        return std::nullopt;
    m_entries.splice(m_entries.begin(), m_entries, place->second);
    return place->second->proof;
}

void SignatureVault::remove(std::list<Entry>::iterator entry)
{
    m_bytes -= sizeOf(*entry);
    m_places.erase(entry->key);
    m_entries.erase(entry);
}

} // namespace gateway::dialects
