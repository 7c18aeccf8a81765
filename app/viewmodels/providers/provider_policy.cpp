// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/provider_policy.h"

#include "config/field_tables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Node;
using gateway::config::Provider;
using Kind = FormModel::Kind;
using Row = FormModel::Row;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ProviderPolicy)
};

void copyPolicy(const Provider& from, Provider& into)
{
    into.discount = from.discount;
    into.maxConcurrency = from.maxConcurrency;
    into.coolsDown = from.coolsDown;
    into.stall = from.stall;
    into.estimatesTokens = from.estimatesTokens;
    into.retryableStatusCodes = from.retryableStatusCodes;
    into.retryableErrors = from.retryableErrors;
    into.keepsResponses = from.keepsResponses;
    into.raw = from.raw;
    into.allowsFullUse = from.allowsFullUse;
    into.extraBody = from.extraBody;
    into.autosync = from.autosync;
}

QVector<Row> general()
{
    return {
        { .path = u"maxConcurrency"_s,
            .kind = Kind::Number,
            .label = Words::tr("Requests at a time"),
            .help = Words::tr("Over all its models; further ones wait a moment, then go elsewhere."),
            .fallback = Words::tr("no limit") },
        { .path = u"discount"_s,
            .kind = Kind::Number,
            .label = Words::tr("Discount"),
            .help = Words::tr("Taken off the prices of its models."),
            .unit = u"%"_s,
            .fallback = u"0"_s,
            .factor = 0.01,
            .least = 0,
            .most = 100 },
        { .path = u"estimateTokens"_s,
            .kind = Kind::Switch,
            .label = Words::tr("Estimate tokens"),
            .help = Words::tr("Count them here where it reports none; such figures are marked."),
            .fallback = u"false"_s },
        { .path = u"keeps_responses"_s,
            .kind = Kind::Choice,
            .label = Words::tr("Keeps answers of the Responses API"),
            .help =
                Words::tr("Whether a conversation can go on there by an answer's id. Servers that only speak "
                          "the API forget it; they are sent the whole conversation."),
            .choices = { { QString(), Words::tr("As its address tells") }, { u"true"_s, Words::tr("Yes") },
                { u"false"_s, Words::tr("No") } } },
        { .path = u"allow_100_percent_utilization"_s,
            .kind = Kind::Switch,
            .label = Words::tr("Use allowances to the end"),
            .help = Words::tr("Requests go elsewhere once a meter is at 100 % instead of 99 %."),
            .fallback = u"false"_s },
        { .path = u"disable_cooldown"_s,
            .kind = Kind::Switch,
            .label = Words::tr("No cooldown after failures"),
            .help = Words::tr("Each request asks it again, whatever happened before."),
            .fallback = u"false"_s },
        { .path = u"retryableStatusCodes"_s,
            .kind = Kind::Words,
            .label = Words::tr("Status codes to fail over on"),
            .help = Words::tr("Besides those of Settings; separated by commas or spaces.") },
        { .path = u"retryableErrors"_s,
            .kind = Kind::Lines,
            .label = Words::tr("Error texts to fail over on"),
            .help = Words::tr("Besides those of Settings; one a line, a part of the text is enough.") },
    };
}

QVector<Row> requests()
{
    const QString section = Words::tr("Requests");
    const QString relay = u"raw_passthrough.enabled"_s;
    return {
        { .path = u"extraBody"_s,
            .kind = Kind::Document,
            .label = Words::tr("Extra fields"),
            .help = Words::tr("Merged into the body of every request; null takes a field out. YAML or JSON."),
            .section = section,
            .choices = { { u"service_tier: flex\nuser: null"_s, Words::tr("Begin with an example") } } },
        { .path = relay,
            .kind = Kind::Switch,
            .label = Words::tr("Raw relay"),
            .help = Words::tr(
                "Keys that may use it can call everything below /raw/ and the provider's name, with "
                "the provider's key."),
            .fallback = u"false"_s,
            .section = section },
        { .path = u"raw_passthrough.base_url"_s,
            .kind = Kind::Text,
            .label = Words::tr("Address of the raw relay"),
            .help = Words::tr("What stands before the rest of the path."),
            .fallback = Words::tr("the provider's first base URL"),
            .section = section,
            .onlyWith = relay,
            .onlyWithValues = { u"true"_s } },
        { .path = u"raw_passthrough.auth"_s,
            .kind = Kind::Choice,
            .label = Words::tr("Header of the raw relay's key"),
            .fallback = u"bearer"_s,
            .section = section,
            .choices = { { u"bearer"_s, u"Authorization: Bearer"_s }, { u"x-api-key"_s, u"x-api-key"_s },
                { u"x-goog-api-key"_s, u"x-goog-api-key"_s } },
            .onlyWith = relay,
            .onlyWithValues = { u"true"_s } },
    };
}

QVector<Row> autosync()
{
    const QString section = Words::tr("New models");
    const QString switchPath = u"model_autosync.enabled"_s;
    return {
        { .path = switchPath,
            .kind = Kind::Switch,
            .label = Words::tr("Add new models"),
            .help = Words::tr(
                "Its list of models is fetched now and then; what is new is added, nothing is removed."),
            .fallback = u"false"_s,
            .section = section },
        { .path = u"model_autosync.intervalMinutes"_s,
            .kind = Kind::Number,
            .label = Words::tr("Fetched every"),
            .unit = Words::tr("min"),
            .fallback = u"60"_s,
            .section = section,
            .onlyWith = switchPath,
            .onlyWithValues = { u"true"_s } },
        { .path = u"model_autosync.add_aliases"_s,
            .kind = Kind::Switch,
            .label = Words::tr("Offer them to clients"),
            .help = Words::tr("Each new model gets an alias of its name."),
            .fallback = u"false"_s,
            .section = section,
            .onlyWith = switchPath,
            .onlyWithValues = { u"true"_s } },
    };
}

QVector<Row> stall()
{
    const QString inherited = Words::tr("as in Settings");
    const QString section = Words::tr("Stalls");
    return {
        { .path = u"stallTtfbMs"_s,
            .kind = Kind::Override,
            .label = Words::tr("Wait for the first bytes"),
            .help = Words::tr("Not begun by then: it counts as stalled, and the next target is tried."),
            .unit = u"s"_s,
            .fallback = u"30"_s,
            .section = section,
            .factor = 1000,
            .least = 5,
            .most = 120 },
        { .path = u"stallTtfbBytes"_s,
            .kind = Kind::Number,
            .label = Words::tr("First bytes"),
            .help = Words::tr("How many count as a beginning."),
            .unit = Words::tr("bytes"),
            .fallback = inherited,
            .section = section },
        { .path = u"stallMinBps"_s,
            .kind = Kind::Override,
            .label = Words::tr("Slowest pace"),
            .help = Words::tr("A stream below it counts as stalled."),
            .unit = Words::tr("bytes/s"),
            .fallback = u"100"_s,
            .section = section,
            .least = 50,
            .most = 5000 },
        { .path = u"stallWindowMs"_s,
            .kind = Kind::Number,
            .label = Words::tr("Pace measured over"),
            .unit = u"s"_s,
            .fallback = inherited,
            .section = section,
            .factor = 1000,
            .least = 3,
            .most = 30 },
        { .path = u"stallGracePeriodMs"_s,
            .kind = Kind::Number,
            .label = Words::tr("Grace before the pace counts"),
            .unit = u"s"_s,
            .fallback = inherited,
            .section = section,
            .factor = 1000,
            .least = 0,
            .most = 120 },
        { .path = u"stall_cooldown"_s,
            .kind = Kind::Switch,
            .label = Words::tr("Cooldown of a stalled target"),
            .help = Words::tr("Off: as Settings say."),
            .fallback = u"false"_s,
            .section = section },
    };
}

} // namespace

QVector<Row> providerPolicyRows(KeptRow kept)
{
    QVector<Row> rows = general() + requests() + autosync() + stall();
    if (kept == KeptRow::Shown)
        rows.append(keptRow());
    return rows;
}

Node providerPolicyOf(const Provider& provider)
{
    Provider policy;
    copyPolicy(provider, policy);
    Node part = gateway::config::writeFields(gateway::config::providerFields(), policy);
    putKept(provider.kept, part);
    return part;
}

Reading<Provider> readProviderPolicy(const Node& part, const Provider& provider)
{
    const QString path = u"providers."_s + provider.slug;
    Node fields = part;
    const auto kept = readKept(gateway::config::providerFields(), takeKept(fields));
    Reading<Provider> read = readPart(gateway::config::providerFields(), fields, path, Provider {});
    for (const gateway::service::ConfigProblem& problem : kept.problems)
        read.problems.append({ .path = path + u'.' + problem.path, .message = problem.message });
    Provider edited = provider;
    copyPolicy(read.value, edited);
    edited.kept = kept.value;
    return { edited, read.problems };
}

} // namespace app::viewmodels
