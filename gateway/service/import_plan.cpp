// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/import_plan.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

bool holds(const config::Alias& alias, const config::Target& target)
{
    return std::any_of(alias.groups.begin(), alias.groups.end(), [&target](const config::TargetGroup& group) {
        return std::any_of(group.targets.begin(), group.targets.end(), [&target](const config::Target& one) {
            return one.provider == target.provider && one.model == target.model;
        });
    });
}

// "openai", "openai-2" …
QString freeGroupName(const config::Alias& alias, const QString& wanted)
{
    const auto isTaken = [&alias](const QString& name) {
        return std::any_of(alias.groups.begin(), alias.groups.end(),
            [&name](const config::TargetGroup& group) { return group.name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1-%2"_s.arg(wanted).arg(number);
    return name;
}

config::ProviderModel providerModel(const OfferedModel& offered)
{
    config::ProviderModel model { .id = offered.id };
    if (!offered.priceId.isEmpty())
        model.pricing = { .source = config::Pricing::Source::OpenRouter, .slug = offered.priceId };
    return model;
}

void addAlias(ImportPlan& plan, const ModelImport& import, const OfferedModel& model)
{
    const config::Target target { .provider = import.provider, .model = model.id };
    const QString name = model.aliasName.isEmpty() ? aliasNameFor(model.id) : model.aliasName;
    const config::Alias* taken = aliasNamed(plan.config, name);
    if (!taken) {
        plan.config.aliases.append({ .slug = name,
            .type = model.type,
            .groups = { { .name = u"default"_s, .targets = { target } } } });
        plan.outcome.aliases.append(name);
        return;
    }
    if (holds(*taken, target))
        return;
    if (import.taken == ModelImport::Taken::Skip || taken->type != model.type) {
        plan.outcome.skipped.append(name);
        return;
    }
    config::Alias& alias = plan.config.aliases[taken - plan.config.aliases.constData()];
    alias.groups.append({ .name = freeGroupName(alias, import.provider), .targets = { target } });
    plan.outcome.aliases.append(name);
}

// A provider without a list has any model; with the first entry its list is closed, so what aliases ask of it
// already has to be on it.
void listTargeted(const QVector<config::Alias>& aliases, config::Provider& provider)
{
    QSet<QString> listed;
    for (const config::ProviderModel& model : provider.models)
        listed.insert(model.id);
    for (const config::Alias& alias : aliases) {
        for (const config::TargetGroup& group : alias.groups) {
            for (const config::Target& target : group.targets) {
                if (target.provider != provider.slug || target.model.isEmpty()
                    || listed.contains(target.model))
                    continue;
                listed.insert(target.model);
                provider.models.append({ .id = target.model });
            }
        }
    }
}

QString summaryOf(const ImportPlan& plan, const QString& provider)
{
    QString text = u"%1 models of %2"_s.arg(QString::number(plan.outcome.models.size()), provider);
    if (!plan.outcome.aliases.isEmpty())
        text += u", %1 aliases"_s.arg(plan.outcome.aliases.size());
    return text;
}

} // namespace

QString aliasNameFor(const QString& model)
{
    QString name = model.startsWith(u"models/") ? model.sliced(7) : model;
    for (QChar& character : name) {
        if (character.isSpace() || !character.isPrint())
            character = u'-';
    }
    return name;
}

const config::Alias* aliasNamed(const config::Config& config, const QString& name)
{
    const auto found =
        std::find_if(config.aliases.begin(), config.aliases.end(), [&name](const config::Alias& alias) {
            return alias.slug == name || alias.additionalAliases.contains(name);
        });
    return found == config.aliases.end() ? nullptr : &*found;
}

ImportPlan planImport(const config::Config& config, const ModelImport& import)
{
    ImportPlan plan { .config = config, .outcome = {}, .summary = {} };
    const auto provider = std::find_if(plan.config.providers.begin(), plan.config.providers.end(),
        [&import](const config::Provider& one) { return one.slug == import.provider; });
    if (provider == plan.config.providers.end()) {
        plan.outcome.problems.append({ .path = u"providers."_s + import.provider,
            .message = u"There is no provider \u201c%1\u201d any more."_s.arg(import.provider) });
        return plan;
    }
    const bool hadNoList = provider->models.isEmpty();
    for (const OfferedModel& model : import.picks) {
        const bool isThere = std::any_of(provider->models.begin(), provider->models.end(),
            [&model](const config::ProviderModel& one) { return one.id == model.id; });
        if (!isThere) {
            provider->models.append(providerModel(model));
            plan.outcome.models.append(model.id);
        }
        if (import.aliases == ModelImport::Aliases::EachModel)
            addAlias(plan, import, model);
    }
    if (hadNoList && !plan.outcome.models.isEmpty())
        listTargeted(config.aliases, *provider);
    plan.summary = summaryOf(plan, import.provider);
    return plan;
}

} // namespace gateway::service
