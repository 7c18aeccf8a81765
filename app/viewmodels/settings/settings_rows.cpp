// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/settings_rows.h"

#include "app/viewmodels/settings/settings_section_model.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using Kind = FormModel::Kind;
using Row = FormModel::Row;
using Place = SettingsSectionModel::Place;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SettingsRows)
};

const QString kSeconds = QStringLiteral("s");
const QString kPercent = QStringLiteral("%");
constexpr double kMaxSeconds = 86'400;
constexpr qsizetype kMostOffered = 4;

Row rate(const QString& name, const QString& label, const QString& help, const QString& fallback)
{
    return { .path = name,
        .kind = Kind::Number,
        .label = label,
        .help = help,
        .unit = kPercent,
        .fallback = fallback,
        .section = Words::tr("Exploration"),
        .factor = 0.01,
        .least = 0,
        .most = 100 };
}

QVector<Row> failover()
{
    const QString section = Words::tr("Failover");
    return {
        { .path = u"failover.enabled"_s,
            .kind = Kind::Switch,
            .label = Words::tr("Try the next target"),
            .help = Words::tr(
                "When a provider fails before the answer has begun. Off: the client gets the error."),
            .fallback = u"true"_s,
            .section = section },
        { .path = u"failover.maxAttempts"_s,
            .kind = Kind::Number,
            .label = Words::tr("Attempts"),
            .help = Words::tr("Of one request, the first included."),
            .fallback = u"10"_s,
            .section = section },
        { .path = u"failover.maxSeconds"_s,
            .kind = Kind::Number,
            .label = Words::tr("Time for attempts"),
            .help = Words::tr("No further attempt begins after that."),
            .unit = kSeconds,
            .fallback = u"300"_s,
            .section = section },
        { .path = u"failover.retryableStatusCodes"_s,
            .kind = Kind::Words,
            .label = Words::tr("Status codes to fail over on"),
            .help = Words::tr("Separated by commas or spaces; empty: Plexus decides by whose fault it is."),
            .fallback = Words::tr("decided by fault"),
            .section = section },
        { .path = u"failover.retryableErrors"_s,
            .kind = Kind::Lines,
            .label = Words::tr("Error texts to fail over on"),
            .help = Words::tr("One a line; a part of the text is enough. Network errors always count."),
            .section = section },
    };
}

QVector<Row> cooldown()
{
    const QString section = Words::tr("Cooldown");
    return {
        { .path = u"cooldown.initialMinutes"_s,
            .kind = Kind::Number,
            .label = Words::tr("First rest"),
            .help = Words::tr("Of a target that failed; each further failure doubles it, a success ends it."),
            .unit = Words::tr("min"),
            .fallback = u"2"_s,
            .section = section },
        { .path = u"cooldown.maxMinutes"_s,
            .kind = Kind::Number,
            .label = Words::tr("Longest rest"),
            .unit = Words::tr("min"),
            .fallback = u"300"_s,
            .section = section },
    };
}

QVector<Row> stall()
{
    const QString section = Words::tr("Stalls");
    return {
        { .path = u"stall.ttfbSeconds"_s,
            .kind = Kind::Number,
            .label = Words::tr("Wait for the first bytes"),
            .help = Words::tr("A provider that has not begun by then counts as stalled; empty: not watched."),
            .unit = kSeconds,
            .fallback = Words::tr("not watched"),
            .section = section },
        { .path = u"stall.ttfbBytes"_s,
            .kind = Kind::Number,
            .label = Words::tr("First bytes"),
            .help = Words::tr("How many count as a beginning."),
            .unit = Words::tr("bytes"),
            .fallback = u"100"_s,
            .section = section },
        { .path = u"stall.minBytesPerSecond"_s,
            .kind = Kind::Number,
            .label = Words::tr("Slowest pace"),
            .help = Words::tr("A stream below it counts as stalled; empty: not watched."),
            .unit = Words::tr("bytes/s"),
            .fallback = Words::tr("not watched"),
            .section = section },
        { .path = u"stall.windowSeconds"_s,
            .kind = Kind::Number,
            .label = Words::tr("Measured over"),
            .unit = kSeconds,
            .fallback = u"10"_s,
            .section = section },
        { .path = u"stall.gracePeriodSeconds"_s,
            .kind = Kind::Number,
            .label = Words::tr("Grace"),
            .help = Words::tr("Before the pace counts."),
            .unit = kSeconds,
            .fallback = u"30"_s,
            .section = section },
        { .path = u"stall.stallCooldown"_s,
            .kind = Kind::Switch,
            .label = Words::tr("A stalled target rests"),
            .fallback = u"false"_s,
            .section = section },
    };
}

QVector<Row> exploration()
{
    const QString section = Words::tr("Exploration");
    const QString asFirst = Words::tr("as above");
    return {
        rate(u"performanceExplorationRate"_s, Words::tr("Explored for fastest output"),
            Words::tr(
                "Share of requests that go to a target measured little, so that its figures stay true."),
            u"5"_s),
        rate(u"latencyExplorationRate"_s, Words::tr("Explored for earliest first token"), {}, asFirst),
        rate(u"e2ePerformanceExplorationRate"_s, Words::tr("Explored for fastest whole answer"), {}, asFirst),
        { .path = u"backgroundExploration.enabled"_s,
            .kind = Kind::Switch,
            .label = Words::tr("Measure in the background"),
            .help = Words::tr("Plexus sends requests of its own to targets not measured lately. These probes "
                              "cost money. Your requests are not used for it then."),
            .fallback = u"false"_s,
            .section = section },
        { .path = u"backgroundExploration.stalenessThresholdSeconds"_s,
            .kind = Kind::Number,
            .label = Words::tr("Measure again after"),
            .unit = kSeconds,
            .fallback = u"600"_s,
            .section = section,
            .onlyWith = u"backgroundExploration.enabled"_s,
            .onlyWithValues = { u"true"_s } },
        { .path = u"backgroundExploration.workerConcurrency"_s,
            .kind = Kind::Number,
            .label = Words::tr("Probes at a time"),
            .fallback = u"2"_s,
            .section = section,
            .onlyWith = u"backgroundExploration.enabled"_s,
            .onlyWithValues = { u"true"_s } },
    };
}

QVector<Row> prices()
{
    return { { .path = u"settings.catalogue.refresh_hours"_s,
        .kind = Kind::Number,
        .label = Words::tr("Renew the price catalogue after"),
        .help = Words::tr("Fetched from OpenRouter's public list, and only while a model is priced by it. "
                          "The request carries no key. 0: never."),
        .unit = Words::tr("hours"),
        .fallback = u"24"_s,
        .section = Words::tr("Prices"),
        .least = 0,
        .most = 8760 } };
}

QVector<Row> meters()
{
    return { { .path = u"settings.meters.history_days"_s,
        .kind = Kind::Number,
        .label = Words::tr("Keep readings of meters for"),
        .help = Words::tr("What providers say of plans and balances. 0: only the latest."),
        .unit = Words::tr("days"),
        .fallback = u"30"_s,
        .section = Words::tr("Meters") } };
}

QVector<Row> vision()
{
    const QString section = Words::tr("Describing images");
    const auto field = [&section](const char* name, Row row) {
        row.path = u"vision_fallthrough."_s + QLatin1StringView(name);
        row.section = section;
        return row;
    };
    return {
        field("descriptor_model",
            { .label = Words::tr("Described by"),
                .help = Words::tr(
                    "A model of yours that sees, for example one of Gemini Flash or GPT. It describes "
                    "images for models that see none, where a model's page says so; each image "
                    "once. Empty: nobody does."),
                .fallback = Words::tr("nobody") }),
        field("on_failure",
            { .kind = Kind::Choice,
                .label = Words::tr("When it cannot"),
                .fallback = u"fail"_s,
                .choices = { { u"fail"_s, Words::tr("The request fails") },
                    { u"without"_s, Words::tr("Go on without the image") },
                    { u"anyway"_s, Words::tr("Send the image as it is") } } }),
        field("default_prompt",
            { .label = Words::tr("Asked with"),
                .help = Words::tr("Empty: Plexus' own words."),
                .fallback = Words::tr("Plexus' own words") }),
        field("max_parallel",
            { .kind = Kind::Number,
                .label = Words::tr("Images at a time"),
                .help = Words::tr("Of one request."),
                .fallback = u"4"_s }),
        field("timeout_ms",
            { .kind = Kind::Number,
                .label = Words::tr("Time for one image"),
                .unit = kSeconds,
                .fallback = u"60"_s,
                .factor = 1000,
                .least = 1,
                .most = kMaxSeconds }),
        field("cache_mb",
            { .kind = Kind::Number,
                .label = Words::tr("Descriptions kept"),
                .help = Words::tr("On disk, so that an image of a conversation is described once. 0: none."),
                .unit = Words::tr("MB"),
                .fallback = u"32"_s }),
    };
}

// Whether the alias, or what it asks first, goes by such a name.
bool asksFor(const gateway::config::Alias& alias, const QRegularExpression& names)
{
    const auto fits = [&names](const QString& name) { return names.match(name.toLower()).hasMatch(); };
    if (alias.groups.isEmpty() || alias.groups.first().targets.isEmpty())
        return false;
    const QString& model = alias.groups.first().targets.first().model;
    return fits(model.isEmpty() ? alias.slug : model);
}

} // namespace

QVector<Row> rowsOf(Place place, QVector<Row> rows)
{
    for (Row& row : rows)
        row.page = static_cast<int>(place);
    return rows;
}

QVector<Row> settingsRows()
{
    return rowsOf(Place::Routing, failover() + cooldown() + stall() + exploration())
        + rowsOf(Place::General, prices() + meters() + vision()) + gatewayRows() + keepingRows();
}

QVector<FormModel::Choice> describingModels(const gateway::config::Config& config)
{
    // By what their vendors call them: cheap ones that see, in the order they are offered in.
    static const QRegularExpression kSeeing[] { QRegularExpression(u"gemini.*flash"_s),
        QRegularExpression(u"gpt-(4o|4\\.1|[5-9])"_s), QRegularExpression(u"claude.*haiku"_s),
        QRegularExpression(u"qwen.*vl|llava|pixtral|gemma-?3"_s) };
    QVector<FormModel::Choice> offered;
    for (const QRegularExpression& names : kSeeing) {
        for (const gateway::config::Alias& alias : config.aliases) {
            const bool isKnown = std::any_of(offered.cbegin(), offered.cend(),
                [&alias](const FormModel::Choice& choice) { return choice.value == alias.slug; });
            // One that is described for sees nothing itself.
            if (alias.enabled && !alias.describesImages && alias.type == gateway::config::ModelType::Text
                && !isKnown && offered.size() < kMostOffered && asksFor(alias, names))
                offered.append({ alias.slug, alias.slug });
        }
    }
    return offered;
}

} // namespace app::viewmodels
