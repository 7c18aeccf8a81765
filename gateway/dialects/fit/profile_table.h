// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about providers and models, as rules in data (resources/model-profiles.json): a rule names
// hosts or providers, dialects and models by glob, and sets fields of TargetProfile. All rules that match are
// applied in order, so the general ones come first. A target no rule knows gets TargetProfile's defaults.
// Thread: any. Immutable once read.
#pragma once

#include "base/result.h"
#include "dialects/target_profile.h"

#include <QByteArrayView>

#include <string_view>

namespace gateway::dialects {

class ProfileTable {
public:
    // ConfigInvalid; the message names every mistake.
    [[nodiscard]] static Result<ProfileTable> fromJson(QByteArrayView text);
    // The rules this build ships.
    [[nodiscard]] static const ProfileTable& builtIn();

    // `host` is that of the provider's base URL. A model with a vendor before it ("anthropic/claude-…") is
    // matched whole and by what stands behind the last slash.
    [[nodiscard]] TargetProfile profileFor(
        Dialect dialect, std::string_view provider, std::string_view host, std::string_view model) const;

private:
    struct Rule {
        std::vector<std::string> providers; // of these two, one is enough
        std::vector<std::string> hosts;
        std::vector<Dialect> dialects;
        std::vector<std::string> models;
        json::object set;
    };

    friend class ProfileTableReader;

    std::vector<Rule> m_rules;
};

// `*` any text, `?` one character; letters regardless of case.
[[nodiscard]] bool matchesGlob(std::string_view text, std::string_view glob);

} // namespace gateway::dialects
