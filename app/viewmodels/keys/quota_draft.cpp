// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys/quota_draft.h"

#include "config/field_tables.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Config;
using gateway::config::Key;
using gateway::config::Node;
using gateway::config::Quota;
using gateway::config::QuotaWindow;
using gateway::service::ConfigProblem;
using Kind = FormModel::Kind;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(QuotaDraft)
};

const QString kSection = QStringLiteral("user_quotas");

} // namespace

QVector<FormModel::Row> quotaRows()
{
    const QString scope = Words::tr("What it counts");
    return {
        { .path = u"limitType"_s,
            .kind = Kind::Choice,
            .label = Words::tr("Counts"),
            .fallback = u"requests"_s,
            .choices = { { u"requests"_s, Words::tr("Requests") }, { u"tokens"_s, Words::tr("Tokens") },
                { u"cost"_s, Words::tr("Cost in dollars") } } },
        { .path = u"limit"_s,
            .kind = Kind::Number,
            .label = Words::tr("Limit"),
            .unitsOf = u"limitType"_s,
            .units = { { u"requests"_s, Words::tr("requests") }, { u"tokens"_s, Words::tr("tokens") },
                { u"cost"_s, Words::tr("dollars") } } },
        { .path = u"type"_s,
            .kind = Kind::Choice,
            .label = Words::tr("Window"),
            .help = Words::tr("Begins anew at midnight UTC; a week begins on Monday."),
            .fallback = u"daily"_s,
            .choices = { { u"daily"_s, Words::tr("A day") }, { u"weekly"_s, Words::tr("A week") },
                { u"monthly"_s, Words::tr("A month") }, { u"rolling"_s, Words::tr("Rolling") } } },
        { .path = u"duration"_s,
            .kind = Kind::Text,
            .label = Words::tr("Length"),
            .help = Words::tr("How far back the rolling window counts, for example 30m, 5h or 7d."),
            .onlyWith = u"type"_s,
            .onlyWithValues = { u"rolling"_s } },
        { .path = u"shared"_s,
            .kind = Kind::Switch,
            .label = Words::tr("Shared"),
            .help =
                Words::tr("One allowance for all keys that use it together; otherwise each key has its own."),
            .fallback = u"false"_s },
        { .path = u"warnAt"_s,
            .kind = Kind::Number,
            .label = Words::tr("Warn from"),
            .help = Words::tr("From this share of the limit on, answers carry a warning. Empty: never."),
            .unit = u"%"_s,
            .factor = 0.01,
            .least = 0,
            .most = 100 },
        { .path = u"allowedModels"_s,
            .kind = Kind::Words,
            .label = Words::tr("Only these models"),
            .help = Words::tr("Separated by commas or spaces. Empty: all models."),
            .section = scope },
        { .path = u"excludedModels"_s,
            .kind = Kind::Words,
            .label = Words::tr("Not these models"),
            .section = scope },
        { .path = u"allowedProviders"_s,
            .kind = Kind::Words,
            .label = Words::tr("Only these providers"),
            .section = scope },
        { .path = u"excludedProviders"_s,
            .kind = Kind::Words,
            .label = Words::tr("Not these providers"),
            .section = scope },
    };
}

Node quotaPart(const Quota& quota)
{
    return gateway::config::writeFields(gateway::config::quotaFields(), quota);
}

Reading<Quota> readQuotaPart(const Node& part, const QString& name)
{
    // The limit is read by the section above it: it depends on what is counted.
    Node quotas = Node::map();
    quotas.set(name, part);
    Node document = Node::map();
    document.set(kSection, quotas);
    const Reading<Config> read = readPart(gateway::config::configFields(), document, QString());
    Reading<Quota> result { read.value.quotas.value(0), read.problems };
    if (result.value.window == QuotaWindow::Rolling && part.find(u"duration") == nullptr)
        result.problems.append({ .path = u"%1.%2.duration"_s.arg(kSection, name),
            .message = Words::tr("Give the length of the window, for example 5h.") });
    return result;
}

const Quota* findQuota(const Config& config, const QString& name)
{
    const auto found = std::find_if(config.quotas.begin(), config.quotas.end(),
        [&name](const Quota& quota) { return quota.name == name; });
    return found == config.quotas.end() ? nullptr : &*found;
}

Config withQuota(Config config, const QString& formerName, const Quota& quota, bool isDefault)
{
    const auto found = std::find_if(config.quotas.begin(), config.quotas.end(),
        [&formerName](const Quota& one) { return one.name == formerName; });
    if (formerName.isEmpty() || found == config.quotas.end())
        config.quotas.append(quota);
    else
        *found = quota;
    if (!formerName.isEmpty() && formerName != quota.name) {
        for (Key& key : config.keys)
            std::replace(key.quotas.begin(), key.quotas.end(), formerName, quota.name);
        std::replace(config.defaultQuotas.begin(), config.defaultQuotas.end(), formerName, quota.name);
    }
    if (!isDefault)
        config.defaultQuotas.removeAll(quota.name);
    else if (!config.defaultQuotas.contains(quota.name))
        config.defaultQuotas.append(quota.name);
    return config;
}

Config withoutQuota(Config config, const QString& name)
{
    config.quotas.removeIf([&name](const Quota& quota) { return quota.name == name; });
    config.defaultQuotas.removeAll(name);
    return config;
}

QStringList keysUsingQuota(const Config& config, const QString& name)
{
    QStringList names;
    for (const Key& key : config.keys) {
        if (key.quotas.contains(name))
            names.append(key.name);
    }
    return names;
}

} // namespace app::viewmodels
