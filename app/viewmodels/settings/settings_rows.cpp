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
                "When a provider fails before the answer has begun. When off, the client gets the error."),
            .fallback = u"true"_s,
            .section = section },
        { .path = u"failover.maxAttempts"_s,
            .kind = Kind::Number,
            .label = Words::tr("Attempts"),
            .help = Words::tr("For each request, the first one included."),
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
            .help =
                Words::tr("Separated by commas or spaces. Empty: Plexus decides by whose fault an error is."),
            .fallback = Words::tr("automatic"),
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
            .label = Words::tr("First cooldown"),
            .help = Words::tr("How long a target that failed is left out. Each further failure doubles it, a "
                              "success ends it."),
            .unit = Words::tr("min"),
            .fallback = u"2"_s,
            .section = section },
        { .path = u"cooldown.maxMinutes"_s,
            .kind = Kind::Number,
            .label = Words::tr("Longest cooldown"),
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
            .help = Words::tr("A provider that has not begun by then counts as stalled. Empty: not watched."),
            .unit = kSeconds,
            .fallback = Words::tr("not watched"),
            .section = section },
        { .path = u"stall.ttfbBytes"_s,
            .kind = Kind::Number,
            .label = Words::tr("Bytes that count as a beginning"),
            .help = Words::tr("An answer shorter than this has not begun yet."),
            .unit = Words::tr("bytes"),
            .fallback = u"100"_s,
            .section = section },
        { .path = u"stall.minBytesPerSecond"_s,
            .kind = Kind::Number,
            .label = Words::tr("Slowest speed"),
            .help = Words::tr("A stream slower than this counts as stalled. Empty: not watched."),
            .unit = Words::tr("bytes/s"),
            .fallback = Words::tr("not watched"),
            .section = section },
        { .path = u"stall.windowSeconds"_s,
            .kind = Kind::Number,
            .label = Words::tr("Speed measured over"),
            .unit = kSeconds,
            .fallback = u"10"_s,
            .section = section },
        { .path = u"stall.gracePeriodSeconds"_s,
            .kind = Kind::Number,
            .label = Words::tr("Grace period"),
            .help = Words::tr("How long a stream may be slow at its beginning."),
            .unit = kSeconds,
            .fallback = u"30"_s,
            .section = section },
        { .path = u"stall.stallCooldown"_s,
            .kind = Kind::Switch,
            .label = Words::tr("Stalled targets cool down"),
            .fallback = u"false"_s,
            .section = section },
    };
}

QVector<Row> exploration()
{
    const QString section = Words::tr("Exploration");
    const QString asFirst = Words::tr("as above");
    return {
        rate(u"performanceExplorationRate"_s, Words::tr("Exploration for the fastest output"),
            Words::tr("Share of requests sent to a target that was measured little, so that its figures stay "
                      "true."),
            u"5"_s),
        rate(u"latencyExplorationRate"_s, Words::tr("Exploration for the earliest first token"), {}, asFirst),
        rate(u"e2ePerformanceExplorationRate"_s, Words::tr("Exploration for the fastest whole answer"), {},
            asFirst),
        { .path = u"backgroundExploration.enabled"_s,
            .kind = Kind::Switch,
            .label = Words::tr("Measure in the background"),
            .help = Words::tr("Plexus sends requests of its own to targets not measured lately. These probes "
                              "cost money; your own requests are then not used for exploration."),
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
        .label = Words::tr("Update the price catalogue every"),
        .help =
            Words::tr("Downloaded from OpenRouter's public list, without any key, and only while a model is "
                      "priced by it. 0: never."),
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
        .label = Words::tr("Keep meter readings for"),
        .help = Words::tr(
            "How long Plexus keeps what providers report about plans and balances. 0: only the latest."),
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
            { .label = Words::tr("Model for images"),
                .help = Words::tr(
                    "A model of yours that can see images, for example Gemini Flash or GPT. It describes "
                    "images to models that cannot, where a model's page says so, each image once. "
                    "Empty: images are not described."),
                .fallback = Words::tr("none") }),
        field("on_failure",
            { .kind = Kind::Choice,
                .label = Words::tr("If that fails"),
                .fallback = u"fail"_s,
                .choices = { { u"fail"_s, Words::tr("The request fails") },
                    { u"without"_s, Words::tr("Go on without the image") },
                    { u"anyway"_s, Words::tr("Send the image as it is") } } }),
        field("default_prompt",
            { .label = Words::tr("Prompt"),
                .help = Words::tr("What that model is asked about each image."),
                .fallback = Words::tr("Plexus' own words") }),
        field("max_parallel",
            { .kind = Kind::Number,
                .label = Words::tr("Images at a time"),
                .help = Words::tr("For each request."),
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
                .label = Words::tr("Descriptions on disk"),
                .help = Words::tr("Kept so that an image of a conversation is described only once. 0: none."),
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
        + rowsOf(Place::Prices, prices() + meters() + vision()) + gatewayRows() + keepingRows();
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
