// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/provider_checker.h"

#include "config/field_tables.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::CheckerDefinition;
using gateway::config::CheckerOption;
using gateway::config::Node;
using gateway::config::Provider;
using Kind = FormModel::Kind;
using Row = FormModel::Row;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ProviderChecker)
};

const QString kTypePath = u"quota_checker.type"_s;

QString definitionExample()
{
    return u"title: Balance\n"
           "credential: key\n"
           "steps:\n"
           "  url: https://api.example.com/v1/balance\n"
           "meters:\n"
           "  - key: account\n"
           "    label: Account\n"
           "    kind: balance\n"
           "    unit: USD\n"
           "    remaining: /data/balance"_s;
}

} // namespace

QVector<Row> providerCheckerRows(const CheckerTypes& types)
{
    QVector<FormModel::Choice> choices { { QString(), Words::tr("Response headers") } };
    QStringList chosen;
    for (const CheckerDefinition& type : types) {
        choices.append({ type.id, type.title.isEmpty() ? type.id : type.title });
        chosen.append(type.id);
    }
    const QString custom = gateway::config::kCustomChecker.toString();
    choices.append({ custom, Words::tr("A definition of your own") });
    chosen.append(custom);
    return {
        { .path = kTypePath,
            .kind = Kind::Choice,
            .label = Words::tr("Meters from"),
            .help = Words::tr("Shows how much of a plan or balance is used. When it is used up, requests go "
                              "elsewhere until it resets."),
            .choices = choices },
        { .path = u"quota_checker.intervalMinutes"_s,
            .kind = Kind::Number,
            .label = Words::tr("Checked every"),
            .unit = Words::tr("min"),
            .fallback = u"30"_s,
            .onlyWith = kTypePath,
            .onlyWithValues = chosen },
        { .path = u"quota_checker.enabled"_s,
            .kind = Kind::Switch,
            .label = Words::tr("Fetch meters"),
            .help = Words::tr("Off: they are set up and not asked for."),
            .fallback = u"true"_s,
            .onlyWith = kTypePath,
            .onlyWithValues = chosen,
            .page = kCheckerOptionsPage },
        { .path = u"quota_checker.maxUtilizationPercent"_s,
            .kind = Kind::Number,
            .label = Words::tr("Counts as used up from"),
            .help = Words::tr("From so much of an allowance on requests go elsewhere."),
            .unit = u"%"_s,
            .fallback = u"99"_s,
            .least = 1,
            .most = 100,
            .onlyWith = kTypePath,
            .onlyWithValues = chosen,
            .page = kCheckerOptionsPage },
        { .path = u"quota_checker.definition"_s,
            .kind = Kind::Document,
            .label = Words::tr("Definition of the meters"),
            .help = Words::tr("What is asked, and what of the answer is a meter, in the form of "
                              "config-reference.md. YAML or JSON."),
            .choices = { { definitionExample(), Words::tr("Begin with an example") } },
            .onlyWith = kTypePath,
            .onlyWithValues = { custom },
            .page = kCheckerOptionsPage },
        { .path = u"quota_checker.options"_s,
            .kind = Kind::Pairs,
            .label = Words::tr("Meter options"),
            .help = Words::tr("One a line, as NAME=value; write a credential as env:VARIABLE."),
            .onlyWith = kTypePath,
            .onlyWithValues = chosen,
            .page = kCheckerOptionsPage },
    };
}

Node providerCheckerOf(const Provider& provider)
{
    Provider checked;
    checked.quotaChecker = provider.quotaChecker;
    return gateway::config::writeFields(gateway::config::providerFields(), checked);
}

Reading<Provider> readProviderChecker(const Node& part, const Provider& provider)
{
    const Reading<Provider> read =
        readPart(gateway::config::providerFields(), part, QString(u"providers."_s + provider.slug));
    Provider edited = provider;
    edited.quotaChecker = read.value.quotaChecker;
    return { edited, read.problems };
}

QString checkerNeeds(const CheckerTypes& types, const QString& type)
{
    const auto found = std::find_if(
        types.cbegin(), types.cend(), [&type](const CheckerDefinition& one) { return one.id == type; });
    if (found == types.cend())
        return {};
    QStringList lines { found->notes };
    for (const CheckerOption& option : found->options) {
        //: %1 the name of an option, %2 what it is
        lines.append(option.required ? Words::tr("%1 (needed): %2").arg(option.name, option.help)
                                     : Words::tr("%1: %2").arg(option.name, option.help));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

bool checkerWantsOptions(const CheckerTypes& types, const QString& type)
{
    if (type == gateway::config::kCustomChecker)
        return true;
    const auto found = std::find_if(
        types.cbegin(), types.cend(), [&type](const CheckerDefinition& one) { return one.id == type; });
    return found != types.cend()
        && std::any_of(found->options.cbegin(), found->options.cend(),
            [](const CheckerOption& option) { return option.required; });
}

QString checkerForVendor(const CheckerTypes& types, const QString& vendor)
{
    const auto found = std::find_if(types.cbegin(), types.cend(),
        [&vendor](const CheckerDefinition& one) { return !vendor.isEmpty() && one.account == vendor; });
    return found == types.cend() ? QString() : found->id;
}

} // namespace app::viewmodels
