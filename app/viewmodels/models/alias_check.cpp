// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/alias_check.h"

#include "app/viewmodels/common/config_edits.h"
#include "app/viewmodels/common/form_texts.h"
#include "app/viewmodels/common/gateway_texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Alias;
using gateway::config::Config;
using gateway::config::Selector;
using gateway::service::ConfigProblem;
using gateway::service::ConfigService;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(AliasCheck)
};

// The first one found says the most.
void put(QString& field, const QString& message)
{
    if (field.isEmpty())
        field = message;
}

bool isOf(const QString& path, const QString& slug)
{
    const QString own = u"models."_s + slug;
    return path == own || path.startsWith(own + u'.');
}

// Names may hold dots: "models.gpt-4.1.target_groups" is about gpt-4.1, not about gpt-4.
bool isAbout(const QString& path, const QString& slug, const Config& config)
{
    return isOf(path, slug)
        && std::none_of(config.aliases.begin(), config.aliases.end(), [&path, &slug](const Alias& other) {
               return other.slug.size() > slug.size() && isOf(path, other.slug);
           });
}

void addToTarget(TargetProblems& target, const QString& field, const QString& message)
{
    if (field == u"provider")
        put(target.source, message);
    else if (field == u"model" || field == u"alias")
        put(target.name, message);
    else if (field == u"weight")
        put(target.weight, message);
    else
        put(target.whole, message);
}

// `rest`: the path below the alias.
void addProblem(AliasProblems& problems, const QString& rest, const QString& text)
{
    static const QRegularExpression kGroup(
        u"^target_groups\\[(\\d+)\\](?:\\.targets\\[(\\d+)\\](?:\\.(\\w+))?|\\.(\\w+))?$"_s);
    const QString message = sentence(text);
    if (rest.isEmpty()) {
        put(problems.slug, message);
        return;
    }
    if (rest.startsWith(u"additional_aliases")) {
        put(problems.names, message);
        return;
    }
    if (const auto match = kGroup.match(rest); match.hasMatch()) {
        const int group = match.captured(1).toInt();
        const bool isTarget = match.hasCaptured(2);
        const int target = isTarget ? match.captured(2).toInt() : -1;
        if (group < problems.groups.size()) {
            GroupProblems& found = problems.groups[group];
            if (!isTarget) {
                put(match.captured(4) == u"name" ? found.name : problems.targets, message);
                return;
            }
            if (target < found.targets.size()) {
                addToTarget(found.targets[target], match.captured(3), message);
                return;
            }
        }
    }
    if (rest.startsWith(u"target_groups"))
        put(problems.targets, message);
    else
        put(problems.other, u"%1: %2"_s.arg(rest, text));
}

AliasProblems shapedLike(const AliasDraft& draft)
{
    AliasProblems problems;
    for (const GroupDraft& group : draft.groups)
        problems.groups.append({ .targets = QVector<TargetProblems>(group.targets.size()) });
    return problems;
}

// What only the form knows, and what can be said better than by the whole configuration.
void checkNames(AliasProblems& problems, const Alias& alias, const Alias& original, const Config& config)
{
    if (alias.slug.isEmpty()) {
        if (original.slug.isEmpty())
            problems.missing.append(Words::tr("name"));
        else
            problems.slug = Words::tr("Give it a name, for example fast.");
    }
    if (alias.additionalAliases.contains(alias.slug))
        problems.names = Words::tr("%1 is its name already.").arg(alias.slug);
    for (const Alias& other : config.aliases) {
        if (other.slug == original.slug)
            continue;
        if (other.slug == alias.slug)
            put(problems.slug, Words::tr("There is a model of that name already."));
        else if (other.additionalAliases.contains(alias.slug))
            put(problems.slug, Words::tr("%1 is another name of %2.").arg(alias.slug, other.slug));
        for (const QString& name : alias.additionalAliases) {
            if (other.slug == name)
                put(problems.names, Words::tr("There is a model %1 already.").arg(name));
            else if (other.additionalAliases.contains(name))
                put(problems.names, Words::tr("%1 is another name of %2.").arg(name, other.slug));
        }
    }
}

void checkTargets(AliasProblems& problems, const AliasDraft& draft)
{
    for (qsizetype g = 0; g < draft.groups.size(); ++g) {
        const GroupDraft& group = draft.groups[g];
        for (qsizetype t = 0; t < group.targets.size(); ++t) {
            const TargetDraft& target = group.targets[t];
            if (group.selector == Selector::Random && !weightOf(target.weight))
                problems.groups[g].targets[t].weight = Words::tr("Give a weight from 0 to 1000000.");
            switch (target.kind) {
            case TargetKind::Provider:
                if (target.provider.trimmed().isEmpty())
                    problems.missing.append(Words::tr("provider"));
                else if (target.model.trimmed().isEmpty())
                    problems.missing.append(Words::tr("model of the provider"));
                break;
            case TargetKind::Alias:
                if (target.alias.trimmed().isEmpty())
                    problems.missing.append(Words::tr("model it leads to"));
                break;
            }
        }
        if (group.targets.isEmpty() && draft.groups.size() > 1)
            put(problems.targets, Words::tr("The group %1 has no target.").arg(group.name));
    }
    problems.missing.removeDuplicates();
}

// Says of an empty field what `missing` says of it already.
bool isMissing(const AliasDraft& draft, const QString& rest)
{
    static const QRegularExpression kTarget(
        u"^target_groups\\[(\\d+)\\]\\.targets\\[(\\d+)\\](?:\\.\\w+)?$"_s);
    const auto match = kTarget.match(rest);
    if (!match.hasMatch())
        return false;
    const TargetDraft& target = draft.groups[match.captured(1).toInt()].targets[match.captured(2).toInt()];
    switch (target.kind) {
    case TargetKind::Provider: return target.provider.trimmed().isEmpty() || target.model.trimmed().isEmpty();
    case TargetKind::Alias: return target.alias.trimmed().isEmpty();
    }
    return false;
}

QString below(const QString& path, const QString& slug)
{
    return path.mid(u"models."_s.size() + slug.size() + 1);
}

} // namespace

int AliasProblems::count() const
{
    const auto filled = [](const QString& text) { return text.isEmpty() ? 0 : 1; };
    int sum = filled(slug) + filled(names) + filled(targets) + filled(other);
    for (const GroupProblems& group : groups) {
        sum += filled(group.name);
        for (const TargetProblems& target : group.targets)
            sum += filled(target.source) + filled(target.name) + filled(target.weight) + filled(target.whole);
    }
    return sum;
}

Config withAlias(Config config, const QString& originalSlug, const Alias& alias)
{
    const auto found = std::find_if(config.aliases.begin(), config.aliases.end(),
        [&originalSlug](const Alias& one) { return one.slug == originalSlug; });
    if (originalSlug.isEmpty() || found == config.aliases.end()) {
        config.aliases.append(alias);
        return config;
    }
    *found = alias;
    return alias.slug == originalSlug ? config : withAliasNamed(std::move(config), originalSlug, alias.slug);
}

AliasProblems checkAlias(const AliasDraft& draft, const Alias& original, const ConfigService& service)
{
    AliasProblems problems = shapedLike(draft);
    const Alias alias = aliasOf(draft, original);
    const gateway::config::ConfigPtr current = service.current();
    checkNames(problems, alias, original, *current);
    checkTargets(problems, draft);
    // Under a name that is empty or somebody else's, paths would be about none or about another alias.
    Alias probe = alias;
    if (alias.slug.isEmpty() || !problems.slug.isEmpty())
        probe.slug = original.slug.isEmpty() ? u"\u2026"_s : original.slug;
    const Config edited = withAlias(*current, original.slug, probe);
    const QVector<ConfigProblem> before = service.validate(*current);
    for (const ConfigProblem& problem : service.validate(edited)) {
        if (isAbout(problem.path, probe.slug, edited)) {
            const QString rest = below(problem.path, probe.slug);
            if (!isMissing(draft, rest))
                addProblem(problems, rest, gatewayText(problem.message));
        } else if (!before.contains(problem) && problems.names.isEmpty()) {
            // Nothing is wrong with this alias, but another one does not get on with it.
            put(problems.other, u"%1: %2"_s.arg(problem.path, gatewayText(problem.message)));
        }
    }
    return problems;
}

void addProblems(
    AliasProblems& problems, const QString& slug, const QVector<ConfigProblem>& found, const Config& config)
{
    for (const ConfigProblem& problem : found) {
        if (isAbout(problem.path, slug, config))
            addProblem(problems, below(problem.path, slug), gatewayText(problem.message));
        else
            put(problems.other,
                problem.path.isEmpty() ? gatewayText(problem.message)
                                       : QString(problem.path + u": "_s + gatewayText(problem.message)));
    }
}

} // namespace app::viewmodels
