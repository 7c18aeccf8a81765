// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/definition_set.h"

#include "base/logging.h"

#include <algorithm>
#include <utility>

namespace gateway::accounts {

Result<void> DefinitionSet::add(const QByteArray& text, const QString& file)
{
    Result<Definition> read = readDefinition(text, file);
    if (!read)
        return read.error();
    auto definition = std::make_shared<const Definition>(std::move(read).value());
    const auto same = std::find_if(m_definitions.begin(), m_definitions.end(),
        [&definition](const DefinitionPtr& other) { return other->id == definition->id; });
    if (same != m_definitions.end())
        *same = std::move(definition);
    else
        m_definitions.push_back(std::move(definition));
    return {};
}

DefinitionPtr DefinitionSet::find(const QString& name) const
{
    const auto byId = std::find_if(m_definitions.begin(), m_definitions.end(),
        [&name](const DefinitionPtr& definition) { return definition->id == name; });
    if (byId != m_definitions.end())
        return *byId;
    const auto byOther = std::find_if(m_definitions.begin(), m_definitions.end(),
        [&name](const DefinitionPtr& definition) { return definition->isCalled(name); });
    return byOther == m_definitions.end() ? nullptr : *byOther;
}

QStringList DefinitionSet::ids() const
{
    QStringList ids;
    for (const DefinitionPtr& definition : m_definitions)
        ids.append(definition->id);
    return ids;
}

std::shared_ptr<const DefinitionSet> shippedDefinitions()
{
    static const std::shared_ptr<const DefinitionSet> kSet = [] {
        auto set = std::make_shared<DefinitionSet>();
        for (const ShippedDefinition& shipped : shippedDefinitionTexts()) {
            // A test reads each of them; a build of ours has none that is wrong.
            if (const auto added = set->add(shipped.text, shipped.file); !added)
                qCWarning(lcConfig).noquote() << added.error().message;
        }
        return set;
    }();
    return kSet;
}

} // namespace gateway::accounts
