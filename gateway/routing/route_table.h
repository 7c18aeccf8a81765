// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration, resolved once for planning: names to aliases, targets to their provider, their model's
// type and the dialect each is asked in. Planning then compares nothing but numbers.
// Thread: any; immutable.
#pragma once

#include "base/target_id.h"
#include "config/account_lanes.h"
#include "config/config.h"

#include <QHash>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace gateway::routing {

// A target as it is asked with one of several accounts.
struct ResolvedLane {
    TargetId id; // the provider being config::laneName()
    config::AccountLane written;
    QString label; // how people call the account
};

struct ResolvedTarget {
    const config::Target* written = nullptr;    // null: named directly
    TargetId id;                                // without a provider: another alias
    const config::Provider* provider = nullptr; // null: another alias, or not configured
    std::optional<config::ModelType> type = {}; // as the provider declares it; empty: it does not
    bool isLite = false;                        // declared for Codex' short form of Responses
    bool isPaused = false;                      // the accounts it is asked with are
    std::vector<ResolvedLane> lanes = {};       // in the order in which they are asked; empty: it has none
    std::size_t number = 0;                     // the same for the same provider and model
    // By the client's dialect: the one in which it is asked.
    std::array<std::optional<Dialect>, kAllDialects.size()> dialects = {};

    // Google has embeddings in its own dialect: the one in which those are asked for.
    std::optional<Dialect> geminiEmbeddings = {};

    [[nodiscard]] bool isAlias() const { return id.provider.isEmpty(); }

    [[nodiscard]] std::optional<Dialect> dialectFor(Dialect client, config::ModelType asked) const
    {
        const bool isGeminiEmbedding = client == Dialect::Gemini && asked == config::ModelType::Embeddings;
        return isGeminiEmbedding ? geminiEmbeddings : dialects[static_cast<std::size_t>(client)];
    }
};

struct ResolvedGroup {
    const config::TargetGroup* written = nullptr;
    std::vector<ResolvedTarget> targets;
};

struct ResolvedAlias {
    const config::Alias* written = nullptr;
    std::vector<ResolvedGroup> groups;
};

class RouteTable {
public:
    explicit RouteTable(config::ConfigPtr config);

    [[nodiscard]] const config::Config& config() const { return *m_config; }

    // By slug or additional name; disabled ones too. Null: none.
    [[nodiscard]] const ResolvedAlias* findAlias(const QString& name) const;
    // Null: not configured.
    [[nodiscard]] const config::Provider* findProvider(const QString& slug) const;

    // How many different targets there are; numbers are below.
    [[nodiscard]] std::size_t size() const { return m_numbers; }

    // A model of the provider that need not be a target of any alias.
    [[nodiscard]] ResolvedTarget resolve(const config::Provider& provider, const QString& model) const;

private:
    [[nodiscard]] ResolvedTarget resolve(const config::Target& target, QHash<TargetId, std::size_t>& numbers);

    config::ConfigPtr m_config;
    std::vector<ResolvedAlias> m_aliases;
    QHash<QString, std::size_t> m_aliasByName; // slug and additional names
    QHash<QString, const config::Provider*> m_providerBySlug;
    std::size_t m_numbers = 0;
};

} // namespace gateway::routing
