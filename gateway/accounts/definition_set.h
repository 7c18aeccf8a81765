// SPDX-License-Identifier: GPL-3.0-or-later
// The definitions there are: those that are shipped, and a person's own. Immutable once shared.
// Thread: any. Values.
#pragma once

#include "accounts/definition.h"

#include <memory>
#include <vector>

namespace gateway::accounts {

using DefinitionPtr = std::shared_ptr<const Definition>;

class DefinitionSet {
public:
    // Adds it, or has it take the place of the one with its id. ConfigInvalid: what is wrong in it.
    [[nodiscard]] Result<void> add(const QByteArray& text, const QString& file);

    // By its id, or one of its others; null: there is none.
    [[nodiscard]] DefinitionPtr find(const QString& name) const;

    [[nodiscard]] const std::vector<DefinitionPtr>& all() const { return m_definitions; }

    [[nodiscard]] QStringList ids() const;

private:
    std::vector<DefinitionPtr> m_definitions;
};

// File name and text of what is shipped, as in resources/oauth/.
struct ShippedDefinition {
    QString file;
    QByteArray text;
};

[[nodiscard]] const std::vector<ShippedDefinition>& shippedDefinitionTexts();
[[nodiscard]] std::shared_ptr<const DefinitionSet> shippedDefinitions();

} // namespace gateway::accounts
