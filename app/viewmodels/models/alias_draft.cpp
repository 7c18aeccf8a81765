// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/alias_draft.h"

#include "app/viewmodels/common/figures.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Alias;
using gateway::config::AliasPriority;
using gateway::config::ModelType;
using gateway::config::Selector;
using gateway::config::Target;
using gateway::config::TargetGroup;

namespace {

constexpr double kMaxWeight = 1e6;

class Words {
    Q_DECLARE_TR_FUNCTIONS(AliasDraft)
};

QStringList namesIn(const QString& text)
{
    static const QRegularExpression kSeparator(u"[,;\\s]+"_s);
    return text.split(kSeparator, Qt::SkipEmptyParts);
}

TargetDraft draftOf(const Target& target)
{
    return { .kind = target.alias.isEmpty() ? TargetKind::Provider : TargetKind::Alias,
        .provider = target.provider,
        .model = target.model,
        .alias = target.alias,
        .enabled = target.enabled,
        .weight = shownNumber(QString::number(target.weight, 'g', QLocale::FloatingPointShortest)) };
}

Target targetOf(const TargetDraft& draft)
{
    Target target { .enabled = draft.enabled, .weight = weightOf(draft.weight).value_or(1.0) };
    switch (draft.kind) {
    case TargetKind::Provider:
        target.provider = draft.provider.trimmed();
        target.model = draft.model.trimmed();
        break;
    case TargetKind::Alias: target.alias = draft.alias.trimmed(); break;
    }
    return target;
}

QString groupText(const TargetGroup& group)
{
    QStringList parts;
    for (const Target& target : group.targets) {
        QString text = targetText(target);
        if (!target.enabled)
            text = Words::tr("%1 (off)").arg(text);
        if (group.selector == Selector::Random && group.targets.size() > 1)
            text = u"%1 \u00d7%2"_s.arg(text, shownNumber(QString::number(target.weight, 'g', 6)));
        parts.append(text);
    }
    const QString list = parts.isEmpty() ? Words::tr("no target") : parts.join(u", "_s);
    return u"%1: %2 (%3)"_s.arg(group.name, list, selectorText(group.selector));
}

QStringList groupTexts(const Alias& alias)
{
    QStringList texts;
    for (const TargetGroup& group : alias.groups)
        texts.append(groupText(group));
    return texts;
}

} // namespace

AliasDraft draftOf(const Alias& alias)
{
    AliasDraft draft { .slug = alias.slug,
        .additionalNames = alias.additionalAliases.join(u", "_s),
        .matchesApi = alias.priority == AliasPriority::ApiMatch,
        .isSticky = alias.isSticky,
        .describesImages = alias.describesImages };
    for (const TargetGroup& group : alias.groups) {
        GroupDraft groupDraft { .name = group.name, .selector = group.selector };
        for (const Target& target : group.targets)
            groupDraft.targets.append(draftOf(target));
        draft.groups.append(groupDraft);
    }
    return draft;
}

AliasDraft emptyAliasDraft()
{
    return { .groups = { { .name = u"default"_s, .targets = { TargetDraft {} } } } };
}

Alias aliasOf(const AliasDraft& draft, const Alias& original)
{
    Alias alias = original;
    alias.slug = draft.slug.trimmed();
    alias.additionalAliases = namesIn(draft.additionalNames);
    alias.priority = draft.matchesApi ? AliasPriority::ApiMatch : AliasPriority::Selector;
    alias.isSticky = draft.isSticky;
    alias.describesImages = draft.describesImages;
    alias.groups.clear();
    for (const GroupDraft& groupDraft : draft.groups) {
        TargetGroup group { .name = groupDraft.name.trimmed(), .selector = groupDraft.selector };
        for (const TargetDraft& target : groupDraft.targets)
            group.targets.append(targetOf(target));
        alias.groups.append(group);
    }
    return alias;
}

std::optional<double> weightOf(const QString& text)
{
    bool isNumber = false;
    const double weight = typedNumber(text.trimmed()).toDouble(&isNumber);
    if (!isNumber || !(weight >= 0.0 && weight <= kMaxWeight))
        return std::nullopt;
    return weight;
}

QString targetText(const Target& target)
{
    return target.alias.isEmpty() ? u"%1/%2"_s.arg(target.provider, target.model) : target.alias;
}

QString typeText(ModelType type)
{
    switch (type) {
    case ModelType::Text: return Words::tr("Text");
    case ModelType::Embeddings: return Words::tr("Embeddings");
    case ModelType::Transcriptions: return Words::tr("Transcriptions");
    case ModelType::Speech: return Words::tr("Speech");
    case ModelType::Image: return Words::tr("Images");
    case ModelType::Rerank: return Words::tr("Reranking");
    case ModelType::Moderations: return Words::tr("Moderation");
    }
    return {};
}

QString selectorText(Selector selector)
{
    switch (selector) {
    case Selector::InOrder: return Words::tr("in order");
    case Selector::Random: return Words::tr("random");
    case Selector::Cost: return Words::tr("lowest cost");
    case Selector::Performance: return Words::tr("fastest output");
    case Selector::Latency: return Words::tr("earliest first token");
    case Selector::EndToEndPerformance: return Words::tr("fastest whole answer");
    case Selector::Usage: return Words::tr("least used");
    case Selector::Quota: return Words::tr("quota that resets soonest");
    }
    return {};
}

QString selectorName(Selector selector)
{
    switch (selector) {
    case Selector::InOrder: return Words::tr("In order");
    case Selector::Random: return Words::tr("At random");
    case Selector::Cost: return Words::tr("Lowest cost");
    case Selector::Performance: return Words::tr("Fastest output");
    case Selector::Latency: return Words::tr("Earliest first token");
    case Selector::EndToEndPerformance: return Words::tr("Fastest whole answer");
    case Selector::Usage: return Words::tr("Least used");
    case Selector::Quota: return Words::tr("Quota that resets soonest");
    }
    return {};
}

QString selectorHelp(Selector selector)
{
    switch (selector) {
    case Selector::InOrder: return Words::tr("The first one is asked; when it fails, the next.");
    case Selector::Random:
        return Words::tr("Each request goes to one of them; a larger weight is picked more often. When it "
                         "fails, another is asked.");
    case Selector::Cost:
        return Words::tr("The cheapest first, by the mix of tokens it really gets; a price nobody knows "
                         "comes last.");
    case Selector::Performance:
        return Words::tr("The most tokens per second once it answers, as measured; now and then another one "
                         "is measured.");
    case Selector::Latency:
        return Words::tr("The shortest wait for the first token, as measured; now and then another one is "
                         "measured.");
    case Selector::EndToEndPerformance:
        return Words::tr("The most tokens per second over the whole answer, waiting included.");
    case Selector::Usage: return Words::tr("The one with the fewest requests in the last 24 hours.");
    case Selector::Quota: return Words::tr("The provider whose allowance is lost soonest is used up first.");
    }
    return {};
}

QStringList changesBetween(const Alias& before, const Alias& after)
{
    QStringList lines;
    if (before.slug != after.slug)
        lines.append(before.slug.isEmpty() ? Words::tr("Name: %1").arg(after.slug)
                                           : Words::tr("Name: %1 \u2192 %2").arg(before.slug, after.slug));
    if (before.additionalAliases != after.additionalAliases)
        lines.append(after.additionalAliases.isEmpty()
                ? Words::tr("Other names: none")
                : Words::tr("Other names: %1").arg(after.additionalAliases.join(u", "_s)));
    if (before.priority != after.priority)
        lines.append(after.priority == AliasPriority::ApiMatch
                ? Words::tr("Targets of the client's own API go first")
                : Words::tr("Targets of the client's own API no longer go first"));
    if (before.isSticky != after.isSticky)
        lines.append(after.isSticky ? Words::tr("Conversations stay on one target")
                                    : Words::tr("Conversations may change the target"));
    if (before.describesImages != after.describesImages)
        lines.append(after.describesImages ? Words::tr("Images are described first")
                                           : Words::tr("Images are sent as they are"));
    const QStringList old = groupTexts(before);
    const QStringList now = groupTexts(after);
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (i >= old.size())
            lines.append(before.slug.isEmpty() && now.size() == 1
                    ? Words::tr("Targets: %1").arg(now[i].section(u": "_s, 1))
                    : Words::tr("New group %1").arg(now[i]));
        else if (old[i] != now[i])
            lines.append(Words::tr("Group %1").arg(now[i]));
    }
    for (qsizetype i = now.size(); i < old.size(); ++i)
        lines.append(Words::tr("Without group %1").arg(before.groups[i].name));
    return lines;
}

} // namespace app::viewmodels
